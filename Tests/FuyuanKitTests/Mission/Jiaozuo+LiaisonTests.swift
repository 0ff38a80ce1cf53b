import FuyuanKit
import Testing

/// The leading group and its meetings, the basin tribunal, and one harm on four tracks.
extension JiaozuoMissionTests {
    /// A conference whose minutes are out and followed up.
    private func followed(_ resolutions: [ConferenceResolution]) throws -> Matter<JointConference> {
        let seats = [
            ConferenceSeat("group", as: .leadingGroup), ConferenceSeat("justice", as: .officeGov),
            ConferenceSeat("court", as: .officeCourt), ConferenceSeat("procuratorate"),
        ]
        var meeting = Matter<JointConference>()
        try meeting.do(.propose(ConferenceProposal(.regular, on: "府院联动", of: "group")), .officeGov, on: "2026-03-02")
        try meeting.do(.collect(ConferenceAgenda([AgendaTopic("破产费用")])), .officeGov, on: "2026-03-03")
        try meeting.do(
            .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "市长", to: seats)), .officeGov, on: "2026-03-04")
        try meeting.do(.convene(ConferenceAttendance(seats)), .chair, on: "2026-03-20")
        try meeting.do(.draft(ConferenceMinutes(resolutions)), .officeGov, on: "2026-03-23")
        try meeting.do(.issue(MinutesIssue(number: "M-1", signedBy: "市长")), .officeGov, on: "2026-03-24")
        try meeting.do(.track, .officeGov, on: "2026-03-25")
        return meeting
    }

    private func harmed(_ proceedings: EnvironmentalProceeding...) -> EnvironmentalMatter {
        var matter = EnvironmentalMatter(
            HarmEvent("H-1", at: "黄河孟州段", [.water, .soil], discoveredOn: day("2024-03-01"), reportedBy: .agency))
        for proceeding in proceedings { matter.link(proceeding) }
        return matter
    }

    private func closing(_ meeting: Matter<JointConference>, on text: String) -> Refusal<JointConference>? {
        meeting.file.refused(
            text, Actor(.officeGov, "justice"), .close(ConferenceReport("P-1")), under: .current)
    }

    @Test
    func
        `S0-01: a meeting does not close while a decision lacks its unit or its day, and the refusal lists exactly these`()
        throws
    {
        let due = TaskDue.on(day("2026-06-30"))
        var meeting = try followed([
            ConferenceResolution("J-1", "whole", owner: "finance", leader: "副市长", due: due),
            ConferenceResolution("J-2", "no unit", leader: "副市长", due: due),
            ConferenceResolution("J-3", "no day", owner: "tax", leader: "副市长"),
            ConferenceResolution("J-4", "an empty unit", owner: "", leader: "副市长", due: due),
            ConferenceResolution("J-5", "a cycle of no months", owner: "tax", due: .standing(reportEvery: 0)),
            ConferenceResolution("J-6", "standing", owner: "court", leader: "副院长", due: .standing(reportEvery: 3)),
        ])
        for id: ResolutionID in ["J-1", "J-6"] {
            try meeting.do(.settle(ResolutionOutcome(id, .taskClosed)), .officeGov, on: "2026-04-01")
        }
        let refusal = try #require(closing(meeting, on: "2026-04-02"))
        #expect(refusal.unassignedResolutions == ["J-2", "J-3", "J-4", "J-5"] && refusal.openResolutions == [])
        #expect(
            refusal.reasons.map(\.code) == [
                "joint-conference/close/resolutions-assigned/unmet", "joint-conference/close/resolutions-settled/unmet",
                "joint-conference/close/resolution-unassigned/J-2", "joint-conference/close/resolution-unassigned/J-3",
                "joint-conference/close/resolution-unassigned/J-4", "joint-conference/close/resolution-unassigned/J-5",
            ])
        #expect(refusal.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty && !$0.basis.isEmpty })
        #expect(meeting.phase == .tracking)

        try meeting.do(.assign(ResolutionAssignment("J-2", owner: "police")), .officeGov, on: "2026-04-03")
        try meeting.do(.assign(ResolutionAssignment("J-3", due: due)), .officeGov, on: "2026-04-03")
        try meeting.do(.assign(ResolutionAssignment("J-4", owner: "tax")), .officeGov, on: "2026-04-03")
        #expect(closing(meeting, on: "2026-04-03")?.unassignedResolutions == ["J-5"])
        try meeting.do(.assign(ResolutionAssignment("J-5", due: due)), .officeGov, on: "2026-04-03")
        let open = try #require(closing(meeting, on: "2026-04-03"))
        #expect(open.unassignedResolutions == [] && open.openResolutions == ["J-2", "J-3", "J-4", "J-5"])
        for id in open.openResolutions {
            try meeting.do(.settle(ResolutionOutcome(id, .taskClosed)), .officeGov, on: "2026-06-29")
        }
        #expect(closing(meeting, on: "2026-06-30") == nil)
        try meeting.do(.close(ConferenceReport("P-1")), .officeGov, on: "2026-06-30")
        #expect(meeting.phase == .closed)
    }

    @Test
    func
        `S0-22: the basin tribunal counts 145 civil cases, 34 criminal cases of 45 persons, 24 enforcement cases, never mixed`()
        throws
    {
        let tribunal = CircuitTribunal.mengzhou
        #expect(tribunal.counters.count == 3)
        #expect(tribunal.cases(of: .civil)?.text(in: .zh) == "145件")
        #expect(tribunal.cases(of: .criminal)?.text(in: .zh) == "34件")
        #expect(tribunal.persons(of: .criminal)?.text(in: .zh) == "45人")
        #expect(tribunal.cases(of: .administrative)?.text(in: .en) == "24 cases")
        // Where the account counts no persons, there is no number, not zero.
        #expect(tribunal.persons(of: .civil) == nil)
        #expect(tribunal.persons(of: .publicInterest) == nil)
        #expect(tribunal.cases(of: .publicInterest) == .zero)
        #expect(tribunal.counters.map(\.stage) == [.accepted, .concluded, .handled])
        #expect(try JSON.read(CircuitTribunal.self, from: JSON.write(tribunal)) == tribunal)
        #expect(tribunal.hears(.criminal))
        #expect(!CircuitTribunal("x", zone: "y", kinds: [.criminal]).hears(.privateCivil))
        #expect(CircuitTribunal.kunyu.counters.isEmpty)
    }

    @Test func `S0-23: four proceedings on four tracks leave one matter`() throws {
        var one = harmed(
            EnvironmentalProceeding("C-1", .criminal, defendants: PersonCount(rawValue: 2), fine: Money(yuan: 50_000)),
            EnvironmentalProceeding("C-2", .privateCivil, defendants: PersonCount(rawValue: 1)),
            EnvironmentalProceeding("C-3", .nonLitigation, defendants: PersonCount(rawValue: 1)),
            EnvironmentalProceeding("C-4", .civilPublicOrganisation, defendants: PersonCount(rawValue: 1)))
        #expect([one].matterCount == 1)
        #expect(one.tracks == [.criminal, .civil, .administrative, .publicInterest])
        #expect([one].caseCount == CaseCount(rawValue: 4))
        #expect(one.defendantsBySuit == PersonCount(rawValue: 5))
        // The same link told twice, and the same harm in two reports.
        one.link(EnvironmentalProceeding("C-4", .civilPublicOrganisation, isSuspended: true))
        #expect(one.proceedings.count == 4 && one["C-4"]?.isSuspended == true)
        #expect(one.defendantsBySuit == nil)
        #expect([one, one].matterCount == 1)
        #expect([one, one].caseCount == CaseCount(rawValue: 4))
        #expect([one, EnvironmentalMatter(HarmEvent("H-2", at: "昆嵛山"))].matterCount == 2)
        #expect(try JSON.read(EnvironmentalMatter.self, from: JSON.write(one)) == one)
        #expect(one["C-9"] == nil)
    }

    @Test func `S0-23: restoration is tracked to its acceptance`() throws {
        let one = harmed(EnvironmentalProceeding("C-1", .compensationSuit, restorations: ["R-1", "R-2"]))
        let file = try CaseFile<RestorationOrder>.history(
            "R-1",
            [
                (
                    "2026-03-02", Actor(.court),
                    .order(RestorationTerms(.compensationSuit, dueOn: day("2026-06-30"), cost: Money(fen: 1)))
                ), ("2026-06-01", Actor(.party), .report(RestorationReport())),
            ])
        #expect(one.unaccepted(in: [file]) == ["R-1", "R-2"])
        var done = file
        try done.then(
            "2026-06-08", Actor(.agency), .accept(RestorationInspection(meetsStandard: true)), under: .current)
        #expect(one.unaccepted(in: [done]) == ["R-2"])
    }
}
