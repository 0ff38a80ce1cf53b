import FuyuanKit
import Testing

extension CoordinationItem: Walkable {
    static var walkActors: [ActorID] { ["tax-bureau", "liaison"] }
    static var walkActs: [Act] {
        [
            .raise(RaisedMatter(.unseal, in: "BK-1")), .triage,
            .assign(CoordinationAssignment(to: "tax-bureau", under: "official-1", by: day("2026-04-01"))),
            .assign(CoordinationAssignment(to: "tax-bureau")), .work,
            .reply(CoordinationReply(result: "released", evidenceRefs: ["E-1"])), .reply(CoordinationReply()), .verify,
            .sendBack(CoordinationReturn(reason: "no register extract", by: day("2026-05-01"))), .close, .markOverdue,
            .raiseLevel(CoordinationEscalation(to: .office)),
            .escalate(CoordinationEscalation(to: .jointMeeting, minutes: "M-1")),
            .decline(CoordinationRefusal(because: "not of our competence")), .decline(CoordinationRefusal(because: "")),
        ]
    }
}

@Suite("府院联动事项") struct CoordinationItemTests {
    typealias Item = Matter<CoordinationItem>

    /// An item assigned to the tax bureau, due on 2026-04-01.
    private func assigned() throws -> Item {
        var item = Item()
        try item.do(.raise(RaisedMatter(.unseal, in: "BK-1")), .administrator, "firm", on: "2026-03-02")
        try item.do(.triage, .coordinationOffice, "liaison", on: "2026-03-03")
        try item.do(
            .assign(
                CoordinationAssignment(
                    to: "tax-bureau", with: ["registry"], under: "official-1", by: day("2026-04-01"),
                    product: "release record")), .coordinationOffice, "liaison", on: "2026-03-04")
        return item
    }

    private let reply = CoordinationItem.Act.reply(CoordinationReply(result: "released", evidenceRefs: ["E-1"]))

    @Test func `The laws of every machine hold`() { checkLaws(of: CoordinationItem.self) }

    @Test func `H1 to H3: an item goes round the closed loop`() throws {
        var item = try assigned()
        #expect(item.phase == .assigned)
        #expect(item.lastDay(.completion) == "2026-04-01")
        try item.do(.work, .responsibleUnit, "tax-bureau", on: "2026-03-10")
        let replied = try item.do(reply, .responsibleUnit, "tax-bureau", on: "2026-03-20")
        #expect(replied.irregularities.isEmpty)
        #expect(try item.do(.verify, .court, "court", on: "2026-03-23").irregularities.isEmpty)
        let closed = try item.do(.close, .coordinationOffice, "liaison", on: "2026-03-24")
        #expect(closed.emits == [.satisfyPrecondition])
        let state = item.file.state
        #expect(item.phase == .closed && state.isDone && state.isFinal)
        #expect(state.matter?.topic == .unseal && state.matter?.caseID == "BK-1")
        #expect(state.raisedBy == "firm" && state.raisedOn == day("2026-03-02"))
        #expect(state.assignment?.leadOrgan == "tax-bureau" && state.assignment?.coOrgans == ["registry"])
        #expect(state.assignment?.leadOfficial == "official-1" && state.assignment?.product == "release record")
        #expect(state.reply?.result == "released" && state.reply?.evidenceRefs == ["E-1"])
        #expect(state.verifiedBy == "court" && state.closedOn == day("2026-03-24") && state.level == .liaison)
    }

    @Test func `Whoever did the work, or helped, should not verify it: practice, so that it is noted and bars nothing`()
        throws
    {
        var item = try assigned()
        try item.do(reply, .responsibleUnit, "tax-bureau", on: "2026-03-20")
        for unit in ["tax-bureau", "registry"] {
            var own = item
            let outcome = try own.do(.verify, .court, ActorID(unit), on: "2026-03-23")
            #expect(outcome.irregularities == ["verified-by-another"] && own.phase == .verified)
        }
        var unnamed = item
        #expect(try unnamed.do(.verify, .court, on: "2026-03-23").unknown == [.verifiedByAnother])
        var another = item
        #expect(try another.do(.verify, .court, "court", on: "2026-03-23").isRegular)
        #expect(
            item.refusal(of: .verify, .responsibleUnit, "other", on: "2026-03-23") == [
                "coordination-item/verify/wrong-role"
            ])
    }

    @Test func `H5: a unit that declines gives its reason in writing; without it the refusal is noted as irregular`()
        throws
    {
        var item = try assigned()
        var silent = item
        let outcome = try silent.do(
            .decline(CoordinationRefusal(because: "")), .responsibleUnit, "tax-bureau", on: "2026-03-20")
        #expect(outcome.irregularities == ["reason-written"] && silent.phase == .declined)
        #expect(!outcome.reasons.isEmpty)
        for reason in outcome.reasons { #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty) }
        try item.do(
            .decline(CoordinationRefusal(because: "not our measure")), .responsibleUnit, "tax-bureau", on: "2026-03-20")
        #expect(item.phase == .declined && item.file.state.declinedBecause == "not our measure")
    }

    @Test func `H4: an overdue item goes to the joint meeting, which assigns it again`() throws {
        var item = try assigned()
        #expect(
            try item.do(.markOverdue, .system, on: "2026-04-01").irregularities == ["past-due"],
            "the last day itself is in time")
        var late = try assigned()
        #expect(try late.do(.markOverdue, .system, on: "2026-04-02").irregularities.isEmpty)
        #expect(late.phase == .overdue && late.file.state.wasOverdue)
        let minutes = CoordinationEscalation(to: .jointMeeting, minutes: "M-7")
        #expect(
            try late.do(.escalate(minutes), .coordinationOffice, "liaison", on: "2026-04-03").emits == [
                .followDecision
            ])
        #expect(late.phase == .escalatedToJointMeeting && late.file.state.level == .jointMeeting)
        #expect(late.file.state.minutes == "M-7")
        try late.do(
            .assign(CoordinationAssignment(to: "police", under: "official-2", by: day("2026-04-20"))), .leadingGroup,
            on: "2026-04-07")
        #expect(late.phase == .assigned && late.lastDay(.completion) == "2026-04-20")
    }

    @Test func `Local practice bars nothing: what is missing is only noted`() throws {
        var item = Item()
        try item.do(.raise(RaisedMatter(.taxFiling, in: "BK-1")), .court, "court", on: "2026-03-02")
        try item.do(.triage, .court, "court", on: "2026-03-02")
        let bare = try item.do(.assign(CoordinationAssignment(to: "tax-bureau")), .court, "court", on: "2026-03-02")
        #expect(bare.irregularities == ["official-named", "due-day-named"])
        #expect(item.lastDay(.completion) == nil)
        let reply = try item.do(
            .reply(CoordinationReply(result: "done")), .responsibleUnit, "police", on: "2026-03-09")
        #expect(reply.irregularities == ["assigned-unit", "product-attached"])
        let back = try item.do(
            .sendBack(CoordinationReturn(by: day("2026-03-31"))), .court, "court", on: "2026-03-10")
        #expect(back.irregularities.isEmpty && item.phase == .inProgress)
        #expect(item.lastDay(.completion) == "2026-03-31")
        let late = try item.do(self.reply, .responsibleUnit, "tax-bureau", on: "2026-04-01")
        #expect(late.irregularities == ["in-time"])
    }

    @Test func `A level that does not rise is noted`() throws {
        var item = try assigned()
        let up = CoordinationItem.Act.raiseLevel(CoordinationEscalation(to: .specialMeeting))
        #expect(try item.do(up, .coordinationOffice, on: "2026-03-10").irregularities.isEmpty)
        #expect(try item.do(up, .coordinationOffice, on: "2026-03-11").irregularities == ["level-rises"])
        #expect(item.file.state.level == .specialMeeting && item.phase == .assigned)
        #expect(
            EscalationLevel.allCases.sorted() == [.liaison, .office, .specialMeeting, .jointMeeting, .leadingGroup])
    }
}
