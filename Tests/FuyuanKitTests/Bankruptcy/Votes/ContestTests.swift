import FuyuanKit
import Testing

private let total = yuan(100_000_000)
private let passing = VoteTally(.ordinary, yesHeads: 11, of: 20, yesAmount: yuan(50_000_000), outOf: total)
private let failing = VoteTally(.ordinary, yesHeads: 12, of: 20, yesAmount: yuan(40_000_000), outOf: total)

@Suite("决议的争议") struct ContestTests {
    /// A management plan ruled on by the court on 2026-06-15.
    private func ruled() throws -> Matter<CreditorsResolution> {
        var matter = Matter<CreditorsResolution>()
        try matter.do(.table(TabledMatter(.adoptManagement, unsecuredTotal: total)), .chair, on: "2026-06-12")
        try matter.do(.voteFails(ResolutionVote(failing)), .creditorsMeeting, on: "2026-06-12")
        try matter.do(.ruleAfterFailure, .court, "court-1", on: "2026-06-15")
        return matter
    }

    /// A resolution passed from afar on 2026-06-12, its result told on 2026-06-15 unless said otherwise.
    private func remote(told: String? = "2026-06-15") throws -> Matter<CreditorsResolution> {
        var matter = Matter<CreditorsResolution>()
        let item = TabledMatter(.adoptManagement, unsecuredTotal: total, isRemote: true)
        try matter.do(.table(item), .chair, on: "2026-06-12")
        try matter.do(.vote(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-12")
        if let told { try matter.do(.tellResult, .administrator, on: told) }
        return matter
    }

    @Test(
        "bankruptcy.tl.resolution.reconsider: the fifteen days run from the notice a creditor got",
        arguments: [
            // Ruled on 2026-06-15, notice on 2026-06-25: the fifteenth day is 2026-07-10.
            ("2026-06-25" as String?, "2026-07-10", true), ("2026-06-25", "2026-07-11", false),
            // Without notice of one's own, from the ruling.
            (nil, "2026-06-30", true), (nil, "2026-07-01", false),
            // Notice before the ruling, or after the request, changes nothing.
            ("2026-06-01", "2026-06-30", true), ("2026-12-01", "2026-07-01", false),
        ])
    func review(notice: String?, day: String, isInTime: Bool) throws {
        let request = ReviewRequest(to: "court-1", receivedOn: try notice.map(civil))
        #expect(
            try ruled().refusal(of: .reconsider(request), .creditor, on: day)
                == (isInTime ? [] : ["creditors-resolution/reconsider/review-in-time/unmet"]))
        #expect(try JSON.read(ReviewRequest.self, from: JSON.write(request)) == request)
    }

    @Test(
        "bankruptcy.tl.resolution.revoke: after a remote vote the fifteen days run from the notice a creditor got",
        arguments: [
            // Told on 2026-06-15, received on 2026-06-18: the fifteenth day is 2026-07-03.
            ("2026-06-18" as String?, "2026-07-03", true), ("2026-06-18", "2026-07-04", false),
            (nil, "2026-06-30", true), (nil, "2026-07-01", false), ("2026-12-01", "2026-07-01", false),
        ])
    func revocation(notice: String?, day: String, isInTime: Bool) throws {
        let request = RevocationRequest(.illegalVote, isHarmed: true, receivedOn: try notice.map(civil))
        #expect(
            try remote().refusal(of: .seekRevocation(request), .creditor, on: day)
                == (isInTime ? [] : ["creditors-resolution/seek-revocation/revocation-in-time/unmet"]))
        #expect(try JSON.read(RevocationRequest.self, from: JSON.write(request)) == request)
    }

    @Test func `A vote on the spot runs from the resolution, whatever notice is claimed`() throws {
        var matter = Matter<CreditorsResolution>()
        try matter.do(.table(TabledMatter(.adoptManagement, unsecuredTotal: total)), .chair, on: "2026-06-12")
        try matter.do(.vote(ResolutionVote(passing)), .creditorsMeeting, on: "2026-06-12")
        let request = RevocationRequest(.illegalVote, isHarmed: true, receivedOn: try civil("2026-06-25"))
        #expect(!matter.refusal(of: .seekRevocation(request), .creditor, on: "2026-06-30").isEmpty)
    }

    @Test func `Telling a result twice does not open the time anew`() throws {
        var matter = try remote()
        #expect(matter.lastDay(.revocation) == "2026-06-30")
        try matter.do(.tellResult, .administrator, on: "2026-09-01")
        #expect(matter.lastDay(.revocation) == "2026-06-30")
    }

    @Test func `A result may still be told after revocation is sought, or after the court has ruled`() throws {
        var matter = try remote(told: nil)
        try matter.do(
            .seekRevocation(RevocationRequest(.illegalVote, isHarmed: true)), .creditor, on: "2026-06-13")
        try matter.do(.tellResult, .administrator, on: "2026-06-15")
        #expect(matter.phase == .resRevocationSought && matter.lastDay(.revocation) == "2026-06-30")

        var late = Matter<CreditorsResolution>()
        let item = TabledMatter(.adoptManagement, unsecuredTotal: total, isRemote: true)
        try late.do(.table(item), .chair, on: "2026-06-12")
        try late.do(.voteFails(ResolutionVote(failing)), .creditorsMeeting, on: "2026-06-12")
        try late.do(.ruleAfterFailure, .court, on: "2026-06-13")
        try late.do(.tellResult, .administrator, on: "2026-06-15")
        #expect(late.lastDay(.revocation) == nil, "a ruling is reviewed, not revoked")
    }

    @Test func `Another creditor may ask while one request is pending`() throws {
        var review = try ruled()
        for day in ["2026-06-16", "2026-06-30"] {
            #expect(try review.do(.reconsider(ReviewRequest(to: "court-1")), .creditor, on: day).isRegular)
        }
        #expect(!review.refusal(of: .reconsider(ReviewRequest()), .creditor, on: "2026-07-01").isEmpty)
        try review.do(.decideReconsideration, .court, "court-1", on: "2026-07-10")
        #expect(review.phase == .resEffective)
        var revocation = try remote()
        for day in ["2026-06-16", "2026-06-30"] {
            try revocation.do(
                .seekRevocation(RevocationRequest(.illegalVote, isHarmed: true)), .creditor, on: day)
        }
        #expect(revocation.phase == .resRevocationSought)
    }

    @Test func `A first meeting may be opened by the court, and counts from the end of the claim period told last`()
        throws
    {
        var meeting = Matter<CreditorsMeeting>()
        try meeting.do(.callFirst(MeetingCall(on: civil("2026-06-12"))), .court, on: "2026-05-20")
        #expect(meeting.lastDay(.firstMeeting) == nil)
        let told = MeetingCall(on: try civil("2026-06-15"), claimsCloseOn: try civil("2026-06-01"))
        #expect(try meeting.do(.reschedule(told), .court, on: "2026-05-25").isRegular)
        #expect(meeting.lastDay(.firstMeeting) == "2026-06-16")
        try meeting.do(.hold(MeetingOpening(employeesRepresented: true)), .court, on: "2026-06-15")
        #expect(meeting.file.state.deadlines(asOf: try civil("2026-06-15"), in: .current).isEmpty)
        try meeting.do(.close(MeetingMinutes(isSigned: true)), .chair, on: "2026-06-15")
        var later = Matter<CreditorsMeeting>()
        try later.do(.propose(MeetingProposal()), .administrator, on: "2026-07-01")
        try later.do(.callLater(MeetingCall(on: civil("2026-07-31"))), .chair, on: "2026-07-02")
        try later.do(.reschedule(MeetingCall(on: civil("2026-08-07"))), .chair, on: "2026-07-03")
        #expect(later.file.state.clocks[.firstMeeting] == nil)
    }

    @Test func `An item that is never voted lapses`() throws {
        var matter = Matter<CreditorsResolution>()
        try matter.do(.table(TabledMatter(.adoptPlan)), .chair, on: "2026-06-12")
        try matter.do(.lapse, .chair, on: "2026-06-20")
        #expect(matter.phase == .resLapsed)
    }

    @Test func `A committee the court does not approve gets no paper of approval`() throws {
        var committee = Matter<CreditorsCommittee>()
        let election = CommitteeElection(members: 3, employeeMembers: 1)
        try committee.do(.electCommittee(election), .creditorsMeeting, on: "2026-06-12")
        #expect(try committee.do(.refuseCommittee, .court, on: "2026-06-15").issues == [.decisionPaper])
    }

    @Test func `An administrator who does not answer is no bar to the court`() throws {
        var request = Matter<InformationRequest>()
        try request.do(.ask, .creditor, on: "2026-06-15")
        try request.do(.askCourt, .creditor, on: "2026-06-24")
        #expect(request.phase == .courtAsked && request.lastDay(.decision) == "2026-06-29")
    }
}
