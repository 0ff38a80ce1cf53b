import FuyuanKit
import Testing

extension JointConference: Walkable {
    var walkAspect: Int { unsettled.count }
    static var walkActs: [Act] {
        let whole = ConferenceResolution(
            "R-1", "share the register", owner: "tax", leader: "副区长", due: .on(day("2026-06-30")))
        return [
            .propose(ConferenceProposal(.regular, on: "first quarter")),
            .collect(ConferenceAgenda([AgendaTopic("unsealing")])),
            .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "区长", to: [ConferenceSeat("court", as: .court)])),
            .convene(ConferenceAttendance([ConferenceSeat("court", as: .court)])),
            .postpone(ConferenceChange(because: "flood")), .cancel(ConferenceChange(because: "")),
            .draft(ConferenceMinutes([whole, ConferenceResolution("R-2", "study it")])), .draft(ConferenceMinutes([])),
            .issue(MinutesIssue(number: "M-1", signedBy: "区长")), .track,
            .assign(ResolutionAssignment("R-2", owner: "police", leader: "副局长", due: .on(day("2026-05-31")))),
            .settle(ResolutionOutcome("R-1", .taskClosed, task: "T-1")),
            .settle(ResolutionOutcome("R-2", .taskCancelled)),
            .close(ConferenceReport("P-1")), .close(ConferenceReport()),
        ]
    }
}

@Suite("联席会议") struct JointConferenceTests {
    typealias Meeting = Matter<JointConference>

    private static let seats: [ConferenceSeat] = [
        ConferenceSeat("leading-group", as: .leadingGroup), ConferenceSeat("justice", as: .officeGov),
        ConferenceSeat("court", as: .officeCourt), ConferenceSeat("tax"), ConferenceSeat("police"),
    ]

    private func scheduled(
        _ kind: ConferenceKind = .regular, to seats: [ConferenceSeat] = seats, required: [LiaisonRole]? = nil
    ) throws -> Meeting {
        var meeting = Meeting()
        try meeting.do(.propose(ConferenceProposal(kind, on: "the quarter", of: "group")), .officeGov, on: "2026-03-02")
        try meeting.do(
            .collect(ConferenceAgenda([AgendaTopic("unsealing", raisedBy: "court")])), .officeGov, on: "2026-03-04")
        try meeting.do(.collect(ConferenceAgenda([AgendaTopic("wages")])), .officeCourt, on: "2026-03-05")
        try meeting.do(
            .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "区长", to: seats, required: required)), .officeGov,
            on: "2026-03-06")
        return meeting
    }

    private func decided(_ resolutions: [ConferenceResolution]) throws -> Meeting {
        var meeting = try scheduled()
        try meeting.do(.convene(ConferenceAttendance(Self.seats)), .chair, on: "2026-03-20")
        try meeting.do(.draft(ConferenceMinutes(resolutions)), .officeGov, on: "2026-03-23")
        try meeting.do(.issue(MinutesIssue(number: "M-1", signedBy: "区长")), .officeGov, on: "2026-03-25")
        return meeting
    }

    private let whole = ConferenceResolution(
        "R-1", "share the register", owner: "tax", helpers: ["police"], leader: "副区长", due: .on(day("2026-06-30")))
    private let ownerless = ConferenceResolution("R-2", "unseal the plant", leader: "副院长", due: .on(day("2026-05-31")))
    private let dayless = ConferenceResolution("R-3", "pay the wages", owner: "finance", leader: "副区长")

    @Test func `The laws of every machine hold`() { checkLaws(of: JointConference.self) }

    @Test func `A meeting runs from the proposal until every decision is settled`() throws {
        var meeting = try scheduled()
        #expect(meeting.phase == .scheduled && meeting.file.state.agenda.map(\.title) == ["unsealing", "wages"])
        let held = try meeting.do(.convene(ConferenceAttendance(Self.seats)), .chair, on: "2026-03-20")
        #expect(held.isRegular && meeting.phase == .convened && meeting.file.state.heldOn == day("2026-03-20"))
        try meeting.do(.draft(ConferenceMinutes([whole])), .officeGov, on: "2026-03-23")
        let issued = try meeting.do(.issue(MinutesIssue(number: "M-1")), .chair, on: "2026-03-25")
        #expect(issued.isRegular && issued.emits == [.createTasks] && meeting.phase == .minutesIssued)
        #expect(meeting.lastDay(.settlement) == "2026-06-30")
        try meeting.do(.track, .officeGov, on: "2026-03-26")
        try meeting.do(.settle(ResolutionOutcome("R-1", .taskClosed, task: "T-1")), .officeGov, on: "2026-06-20")
        let closed = try meeting.do(.close(ConferenceReport("P-9")), .officeGov, on: "2026-06-22")
        #expect(closed.isRegular && closed.emits == [.reportToLeadingGroup] && meeting.phase == .closed)
        #expect(meeting.file.state.resolutionTally.rate?.description == "100.00%")
    }

    @Test func `mediation.V104: a decision without unit or day makes the minutes irregular and keeps the meeting open`()
        throws
    {
        var meeting = try decided([whole, ownerless, dayless])
        #expect(meeting.file.lastOutcome?.irregular == [.resolutionsAssigned])
        #expect(meeting.file.rules == ["mediation.V104"])
        try meeting.do(.track, .officeGov, on: "2026-03-26")
        try meeting.do(.settle(ResolutionOutcome("R-1", .taskClosed)), .officeGov, on: "2026-06-20")
        let occasion = Occasion<LiaisonRole>(.officeGov, on: day("2026-06-22"), under: .current)
        let refusal = try #require(meeting.file.state.refusal(of: .close(ConferenceReport("P-9")), in: occasion))
        #expect(refusal.unassignedResolutions == ["R-2", "R-3"] && refusal.openResolutions == [])
        #expect(
            refusal.reasons.map(\.code) == [
                "joint-conference/close/resolutions-assigned/unmet", "joint-conference/close/resolutions-settled/unmet",
                "joint-conference/close/resolution-unassigned/R-2", "joint-conference/close/resolution-unassigned/R-3",
            ])
        #expect(refusal.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty })
        #expect(refusal.reasons.filter { $0.rule == "mediation.V104" }.count == 3)

        try meeting.do(.assign(ResolutionAssignment("R-2", owner: "court")), .officeGov, on: "2026-06-23")
        try meeting.do(
            .assign(ResolutionAssignment("R-3", due: .standing(reportEvery: 3))), .officeGov, on: "2026-06-23")
        #expect(meeting.file.state.unassigned == [] && meeting.file.state.unsettled == ["R-2", "R-3"])
        let open = try #require(meeting.file.state.refusal(of: .close(ConferenceReport("P-9")), in: occasion))
        #expect(open.unassignedResolutions == [] && open.openResolutions == ["R-2", "R-3"])
        #expect(meeting.file.state.resolutionTally == ResolutionTally(decided: 3, settled: 1))
        try meeting.do(.settle(ResolutionOutcome("R-2", .taskCancelled)), .officeGov, on: "2026-06-24")
        try meeting.do(.settle(ResolutionOutcome("R-3", .keptStanding)), .officeGov, on: "2026-06-24")
        let closed = try meeting.do(.close(ConferenceReport()), .officeGov, on: "2026-06-25")
        #expect(closed.irregularities == ["reported-up"] && meeting.phase == .closed)
    }

    @Test func `mediation.V107: somebody present for a unit that was not notified is noted, not turned away`() throws {
        var meeting = try scheduled()
        let outcome = try meeting.do(
            .convene(ConferenceAttendance(Self.seats + [ConferenceSeat("bank", as: .invitee)])), .chair,
            on: "2026-03-20")
        #expect(outcome.irregularities == ["all-seated"] && meeting.file.rules == ["mediation.V107"])
        var invited = try scheduled(to: Self.seats + [ConferenceSeat("bank", as: .invitee)])
        #expect(
            try invited.do(
                .convene(ConferenceAttendance(Self.seats + [ConferenceSeat("bank", as: .invitee)])), .chair,
                on: "2026-03-20"
            ).isRegular)
    }

    @Test func `The kind of meeting changes who must take part, not the machine`() throws {
        let three: [ConferenceSeat] = [
            ConferenceSeat("court", as: .court), ConferenceSeat("police", as: .police),
            ConferenceSeat("environment", as: .agency),
        ]
        var forum = Meeting()
        try forum.do(.propose(ConferenceProposal(.environmentalForum, on: "the river")), .court, on: "2026-03-02")
        try forum.do(.collect(ConferenceAgenda([AgendaTopic("discharge")])), .officeCourt, on: "2026-03-03")
        let notice = try forum.do(
            .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "副院长", to: three)), .officeCourt, on: "2026-03-06"
        )
        #expect(notice.irregularities == ["required-notified"])
        #expect(forum.file.state.missing(among: three, under: forum.file.state.notice) == [.procuratorate])
        var same = try scheduled(.briefing, to: [ConferenceSeat("tax")])
        #expect(same.file.lastOutcome?.isRegular == true)
        #expect(
            try same.do(.convene(ConferenceAttendance([ConferenceSeat("tax")])), .chair, on: "2026-03-20").isRegular)
        var replaced = try scheduled(.regular, to: [ConferenceSeat("tax")], required: [.member])
        #expect(replaced.file.state.required == [.member])
        #expect(
            try replaced.do(.convene(ConferenceAttendance([ConferenceSeat("tax")])), .chair, on: "2026-03-20").isRegular
        )
    }

    @Test(arguments: ConferenceKind.allCases)
    func `Every kind of meeting says who calls it, who must come, what comes of it and where it stands`(
        _ kind: ConferenceKind
    ) {
        #expect(!kind.callers.isEmpty && !kind.required.isEmpty && !kind.basis.isEmpty)
        #expect(!kind.output.zh.isEmpty && !kind.output.en.isEmpty)
    }

    @Test func `A quorum is a policy: half of the units notified unless a place says otherwise`() throws {
        var half = try scheduled(required: [])
        #expect(
            try half.do(.convene(ConferenceAttendance(Array(Self.seats.prefix(3)))), .chair, on: "2026-03-20").isRegular
        )
        var two = try scheduled(required: [])
        let few = try two.do(.convene(ConferenceAttendance(Array(Self.seats.prefix(2)))), .chair, on: "2026-03-20")
        #expect(few.irregularities == ["quorum"])
        var local = try scheduled(required: [])
        local.law.policies[PolicyParameter.conferenceQuorum.id] = .share(1, of: 5)
        #expect(
            try local.do(.convene(ConferenceAttendance(Array(Self.seats.prefix(1)))), .chair, on: "2026-03-20")
                .isRegular)
    }

    @Test func `A meeting put off is scheduled again; one not held is over, its reason noted as missing where it is`()
        throws
    {
        var meeting = try scheduled()
        try meeting.do(.postpone(ConferenceChange(because: "flood")), .chair, on: "2026-03-19")
        #expect(meeting.phase == .postponed)
        try meeting.do(
            .schedule(ConferenceNotice(for: day("2026-04-10"), chair: "区长", to: Self.seats)), .officeGov,
            on: "2026-03-23")
        let early = try meeting.do(.convene(ConferenceAttendance(Self.seats)), .chair, on: "2026-04-09")
        #expect(early.irregularities == ["held-as-notified"])
        var other = try scheduled()
        let cancelled = try other.do(.cancel(ConferenceChange(because: "")), .chair, on: "2026-03-19")
        #expect(cancelled.irregularities == ["reason-given"] && other.phase == .cancelled)
        #expect(
            try scheduled().refusal(of: .convene(ConferenceAttendance([])), .member, on: "2026-03-20")
                == ["joint-conference/convene/wrong-role"])
    }

    @Test func `Two decisions under one number cannot be written up; a decision not of the meeting cannot be settled`()
        throws
    {
        var meeting = try scheduled()
        try meeting.do(.convene(ConferenceAttendance(Self.seats)), .chair, on: "2026-03-20")
        #expect(
            meeting.refusal(of: .draft(ConferenceMinutes([whole, whole])), .officeGov, on: "2026-03-23")
                == ["joint-conference/draft/ids-unique/unmet"])
        try meeting.do(.draft(ConferenceMinutes([whole])), .officeGov, on: "2026-03-23")
        let unsigned = try meeting.do(.issue(MinutesIssue()), .officeGov, on: "2026-03-25")
        #expect(unsigned.irregularities == ["signed-off"])
        try meeting.do(.track, .officeGov, on: "2026-03-26")
        #expect(
            meeting.refusal(of: .settle(ResolutionOutcome("R-9", .taskClosed)), .officeGov, on: "2026-03-27")
                == ["joint-conference/settle/resolution-known/unmet"])
    }

    @Test func `Fewer joint conferences in a year than the practice asks for are noted`() throws {
        var meeting = try scheduled()
        try meeting.do(.convene(ConferenceAttendance(Self.seats)), .chair, on: "2026-03-20")
        let year = ConferenceYear(.regular, in: 2026, of: [meeting.file, meeting.file])
        #expect(year.held == ["M-1"] && year.findings(in: .current) == [])
        let none = ConferenceYear(.regular, in: 2025, of: [meeting.file])
        #expect(none.findings(in: .current).map(\.code) == ["liaison.conference.too-few"])
        #expect(ConferenceYear(.symposium, in: 2025, of: [meeting.file]).findings(in: .current) == [])
    }
}
