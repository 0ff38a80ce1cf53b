import FuyuanKit
import Testing

extension CreditorsMeeting: Walkable {
    static var walkActs: [Act] {
        let call = MeetingCall(on: CivilDate(2026, 6, 12)!, claimsCloseOn: CivilDate(2026, 6, 1))
        return [
            .propose(MeetingProposal(claims: yuan(25), of: yuan(100))), .callFirst(call), .callLater(call),
            .reschedule(call), .tellMatters, .hold(MeetingOpening(employeesRepresented: true)),
            .close(MeetingMinutes(isSigned: true)),
        ]
    }
}

extension CreditorsCommittee: Walkable {
    static var walkActs: [Act] {
        [
            .electCommittee(CommitteeElection(members: 5, employeeMembers: 1, delegated: [.superviseAdministrator])),
            .approveCommittee, .refuseCommittee, .decide(CommitteeDecision(inFavour: 3)), .askCourt, .decideRequest,
            .dissolve,
        ]
    }
}

extension InformationRequest: Walkable {
    static var walkActs: [Act] { [.ask, .provide, .refuse, .askCourt, .order, .uphold] }
}

private typealias Meeting = Matter<CreditorsMeeting>
private typealias Committee = Matter<CreditorsCommittee>

@Suite("债权人会议") struct MeetingTests {
    @Test func `The laws of every machine hold`() {
        checkLaws(of: CreditorsMeeting.self)
        checkLaws(of: CreditorsCommittee.self)
        checkLaws(of: InformationRequest.self)
    }

    @Test func `bankruptcy.D12: the first meeting is within fifteen days of the end of the time to declare`() throws {
        #expect(
            try TimeLimit.firstCreditorsMeeting.lastDay(from: civil("2026-06-01"), in: .current) == civil("2026-06-16"))
        var meeting = Meeting()
        let call = MeetingCall(on: try civil("2026-06-12"), claimsCloseOn: try civil("2026-06-01"))
        let outcome = try meeting.do(.callFirst(call), .court, on: "2026-05-28")
        #expect(outcome.isRegular && meeting.phase == .noticed)
        #expect(outcome.emits == [.nameChair, .notifyCreditors])
        #expect(meeting.lastDay(.firstMeeting) == "2026-06-16")
        try meeting.do(.hold(MeetingOpening(employeesRepresented: true)), .chair, on: "2026-06-12")
        let closing = try meeting.do(.close(MeetingMinutes(isSigned: true)), .chair, on: "2026-06-12")
        #expect(closing.isRegular && meeting.file.state.isFinal)
    }

    @Test func `bankruptcy.v19: a first meeting too late, or before the end of the time to declare, is noted`() throws {
        var late = Meeting()
        let tooLate = MeetingCall(on: try civil("2026-06-17"), claimsCloseOn: try civil("2026-06-01"))
        #expect(try late.do(.callFirst(tooLate), .court, on: "2026-05-20").irregularities == ["within-first-time"])
        #expect(late.file.rules == ["bankruptcy.v19"])
        #expect(try tooLate.findings(givenOn: civil("2026-05-20"), isFirst: true).map(\.severity) == [.error])
        var early = Meeting()
        let tooEarly = MeetingCall(on: try civil("2026-05-29"), claimsCloseOn: try civil("2026-06-01"))
        #expect(try early.do(.callFirst(tooEarly), .court, on: "2026-05-01").irregularities == ["after-claim-period"])
        #expect(try tooEarly.findings(givenOn: civil("2026-05-01"), isFirst: true).map(\.severity) == [.warning])
        // Nobody recorded when the time to declare ends: not known, not false.
        var unknown = Meeting()
        let outcome = try unknown.do(.callFirst(MeetingCall(on: civil("2026-06-12"))), .court, on: "2026-05-20")
        #expect(outcome.irregular.isEmpty && outcome.unknown == [.withinFirstTime, .afterClaimPeriod])
    }

    @Test func `bankruptcy.D13 bankruptcy.v20: notice is given fifteen days ahead, and the day does not roll`() throws {
        #expect(
            try TimeLimit.creditorsMeetingNotice.lastDay(from: civil("2026-06-12"), in: .current) == civil("2026-05-28")
        )
        func call(_ noticeOn: String, fast: Bool = false, agreed: Bool = false) throws -> MeetingCall {
            MeetingCall(
                on: try civil("2026-06-12"), noticeOn: try civil(noticeOn), isFastTrack: fast, isShorterAgreed: agreed)
        }
        let given = try civil("2026-05-20")
        #expect(try call("2026-05-28").findings(givenOn: given, isFirst: false).isEmpty)
        #expect(
            try call("2026-05-29").findings(givenOn: given, isFirst: false).map(\.code) == ["bankruptcy.v20"])
        #expect(try call("2026-06-08", fast: true, agreed: true).isNoticeInTime(givenOn: given, in: .current) == true)
        #expect(try call("2026-06-08", fast: false, agreed: true).isNoticeInTime(givenOn: given, in: .current) == false)
        var meeting = Meeting()
        try meeting.do(.propose(MeetingProposal()), .administrator, on: "2026-05-20")
        let outcome = try meeting.do(.callLater(call("2026-05-29")), .chair, on: "2026-05-29")
        #expect(outcome.irregularities == ["notice-in-time"] && meeting.file.rules == ["bankruptcy.v20"])
        // Another day cures it.
        let later = MeetingCall(on: try civil("2026-06-15"), noticeOn: try civil("2026-05-29"))
        #expect(try meeting.do(.reschedule(later), .chair, on: "2026-05-30").isRegular)
    }

    @Test func `bankruptcy.tl.meeting.materials: in the fast track matters are told three days ahead`() throws {
        var meeting = Meeting()
        let call = MeetingCall(
            on: try civil("2026-06-12"), claimsCloseOn: try civil("2026-06-01"), isFastTrack: true)
        try meeting.do(.callFirst(call), .court, on: "2026-05-20")
        #expect(meeting.lastDay(.materials) == "2026-06-09")
        #expect(
            try meeting.do(.tellMatters, .administrator, on: "2026-06-10").irregularities == ["matters-told-in-time"])
        var usual = Meeting()
        try usual.do(.callFirst(MeetingCall(on: civil("2026-06-12"))), .court, on: "2026-05-20")
        #expect(usual.lastDay(.materials) == nil)
        #expect(try usual.do(.tellMatters, .administrator, on: "2026-06-11").isRegular)
    }

    @Test func `Creditors who propose a meeting hold a quarter of all claims`() throws {
        var meeting = Meeting()
        let few = CreditorsMeeting.Act.propose(MeetingProposal(claims: Money(fen: 2_499), of: yuan(100)))
        #expect(
            meeting.refusal(of: few, .creditor, on: "2026-07-01") == ["creditors-meeting/propose/quorum-to-call/unmet"])
        #expect(
            meeting.refusal(of: .propose(MeetingProposal()), .creditor, on: "2026-07-01") == [
                "creditors-meeting/propose/quorum-to-call/unknown"
            ])
        try meeting.do(.propose(MeetingProposal(claims: yuan(25), of: yuan(100))), .creditor, on: "2026-07-01")
        #expect(meeting.phase == .proposed)
    }

    @Test func `Without employees’ representatives or signed minutes a meeting is irregular`() throws {
        var meeting = Meeting()
        let call = MeetingCall(on: try civil("2026-06-12"), claimsCloseOn: try civil("2026-06-01"))
        try meeting.do(.callFirst(call), .court, on: "2026-05-20")
        let opening = CreditorsMeeting.Act.hold(MeetingOpening(employeesRepresented: false))
        #expect(try meeting.do(opening, .chair, on: "2026-06-12").irregularities == ["employees-represented"])
        #expect(try meeting.do(.close(MeetingMinutes()), .chair, on: "2026-06-12").unknown == [.minutesSigned])
    }

    @Test func `The meeting has eleven powers, numbered as in the law`() {
        #expect(MeetingPower.allCases.map(\.item) == Array(1...11))
        #expect(MeetingPower.allCases.filter(\.excludesSecured) == [.adoptSettlement, .adoptDistribution])
        #expect(
            MeetingPower.allCases.filter(\.isDelegable) == [
                .reviewAdministrator, .superviseAdministrator, .decideBusiness,
            ])
        #expect(
            MeetingPower.allCases.map(\.failuresBeforeRuling) == [nil, nil, nil, nil, nil, nil, nil, 1, 1, 2, nil])
        #expect(MeetingPower.adoptPlan.voteKind == .planGroup && MeetingPower.adoptSettlement.voteKind == .settlement)
    }
}

@Suite("债权人委员会") struct CommitteeTests {
    @Test(
        "bankruptcy.v31: nine members at most, exactly one of them for the employees",
        arguments: [(9, 1, true), (2, 1, true), (10, 1, false), (5, 0, false), (5, 2, false), (1, 1, false)])
    func size(members: Int, employees: Int, isLawful: Bool) throws {
        let election = CommitteeElection(members: members, employeeMembers: employees)
        #expect(election.findings.contains { $0.code == "bankruptcy.v31" } == !isLawful)
        var committee = Committee()
        let outcome = try committee.do(.electCommittee(election), .creditorsMeeting, on: "2026-06-12")
        #expect(outcome.isRegular == isLawful)
        #expect(Set(committee.file.rules) == (isLawful ? [] : ["bankruptcy.v31"]))
        #expect(try committee.do(.approveCommittee, .court, on: "2026-06-15").isRegular == isLawful)
        #expect(committee.phase == .inOffice)
    }

    @Test func `bankruptcy.v32: only items 2, 3 and 5 are delegated, and not all at once`() throws {
        let good = CommitteeElection(
            members: 3, employeeMembers: 1, delegated: [.reviewAdministrator, .superviseAdministrator, .decideBusiness])
        #expect(good.findings.isEmpty)
        let tooMuch = CommitteeElection(members: 3, employeeMembers: 1, delegated: [.adoptDistribution])
        let blanket = CommitteeElection(members: 3, employeeMembers: 1, isBlanket: true)
        for (election, condition) in [(tooMuch, "delegable-only"), (blanket, "not-blanket")] {
            #expect(election.findings.map(\.code) == ["bankruptcy.v32"])
            var committee = Committee()
            let outcome = try committee.do(.electCommittee(election), .creditorsMeeting, on: "2026-06-12")
            #expect(outcome.irregularities == [condition])
            #expect(committee.file.rules == ["bankruptcy.v32"])
        }
    }

    @Test func `bankruptcy.tl.committee.decision: the court decides a matter of supervision within five days`() throws {
        var committee = Committee()
        let election = CommitteeElection(members: 5, employeeMembers: 1)
        try committee.do(.electCommittee(election), .creditorsMeeting, on: "2026-06-12")
        try committee.do(.approveCommittee, .court, on: "2026-06-15")
        #expect(
            committee.refusal(of: .decideRequest, .court, on: "2026-06-16").contains(
                "creditors-committee/decide-request/request-pending/unmet"))
        try committee.do(.askCourt, .creditorsCommittee, on: "2026-06-22")
        // The fifth day, 2026-06-27, is a Saturday.
        #expect(committee.lastDay(.decision) == "2026-06-29")
        #expect(try committee.do(.decideRequest, .court, on: "2026-06-30").irregularities == ["decided-in-time"])
        // More than half of all five, not of those present.
        #expect(
            try committee.do(.decide(CommitteeDecision(inFavour: 3)), .creditorsCommittee, on: "2026-07-01").isRegular)
        #expect(
            try committee.do(.decide(CommitteeDecision(inFavour: 2)), .creditorsCommittee, on: "2026-07-02")
                .irregularities == ["majority-of-all"])
    }

    @Test func `bankruptcy.tl.info.decision: the court decides a refused inspection within five days`() throws {
        var request = Matter<InformationRequest>()
        try request.do(.ask, .creditor, on: "2026-06-15")
        try request.do(.refuse, .administrator, on: "2026-06-17")
        try request.do(.askCourt, .creditor, on: "2026-06-24")
        #expect(request.lastDay(.decision) == "2026-06-29")
        #expect(try request.do(.order, .court, on: "2026-06-29").isRegular)
        try request.do(.provide, .administrator, on: "2026-06-30")
        #expect(request.phase == .provided)
        #expect(!request.refusal(of: .ask, .creditor, on: "2026-07-01").isEmpty)
    }
}
