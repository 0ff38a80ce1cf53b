import FuyuanKit
import Testing

extension Entrustment: Walkable {
    static var walkSteps: [Int] { [0, 45, 200] }
    static var walkActs: [Act] {
        [
            .propose(EntrustmentProposal()), .drop, .send(EntrustmentLetter()), .requestCure, .cure, .deemWithdrawn,
            .fileEntrusted, .cancelCase, .renewMeasure, .agreeReturn, .returnEntrustment, .noteInaction,
            .concludeEntrusted,
        ]
    }
}

extension CrossEnforcement: Walkable {
    static var walkActs: [Act] {
        [
            .identify(CrossScreening([.sixMonthsIdle])), .urge(CrossUrging()), .designate(CrossForum(["court-2"])),
            .liftUp(CrossForum()), .pool(CrossForum(["court-2"])), .enforceJointly(CrossForum(["court-2"])),
            .handBack, .conclude,
        ]
    }
}

typealias Entrusted = Matter<Entrustment>
typealias Crossed = Matter<CrossEnforcement>

@Suite("委托执行、交叉执行") struct EntrustmentTests {
    @Test func `The laws of every machine hold`() {
        checkLaws(of: Entrustment.self)
        checkLaws(of: CrossEnforcement.self)
    }

    @Test func `A case is entrusted, filed within seven days, closed here, and asked about after six months`() throws {
        var matter = Entrusted()
        #expect(try matter.do(.propose(EntrustmentProposal()), .court, on: "2026-02-26").isRegular)
        let letter = EntrustmentLetter(
            [EntrustedMeasure("house-1", expiresOn: day("2027-02-28"))], receivedOn: day("2026-03-02"))
        let sent = try matter.do(.send(letter), .court, on: "2026-02-27")
        #expect(sent.isRegular)
        #expect(sent.emits == [.handOverMeasures])
        #expect(matter.lastDay(.filing) == "2026-03-09")
        #expect(try matter.do(.fileEntrusted, .otherCourt, on: "2026-03-09").emits == [.notifyEntrusting])
        #expect(matter.lastDay(.inaction) == "2026-09-09")
        #expect(try matter.do(.cancelCase, .court, on: "2026-03-12").emits == [.closeAsCancelled])
        #expect(matter.phase == .cancelledByEntrusting)
        #expect(try matter.do(.noteInaction, .creditor, on: "2026-09-09").irregularities == ["six-months-passed"])
        #expect(try matter.do(.noteInaction, .creditor, on: "2026-09-10").emits == [.orderByHigherCourt])
        #expect(try matter.do(.concludeEntrusted, .otherCourt, on: "2026-10-12").isRegular)
    }

    @Test func `Missing papers are completed in thirty days, or the entrustment counts as withdrawn`() throws {
        var matter = Entrusted()
        try matter.do(.propose(EntrustmentProposal()), .court, on: "2026-02-26")
        #expect(
            try matter.do(.send(EntrustmentLetter(isComplete: false)), .court, on: "2026-03-02").irregularities == [
                "papers-complete"
            ])
        try matter.do(.requestCure, .otherCourt, on: "2026-03-05")
        // Thirty days end on Saturday 2026-04-04, before a holiday.
        #expect(matter.lastDay(.cure) == "2026-04-07")
        var withdrawn = matter
        #expect(
            try withdrawn.do(.deemWithdrawn, .otherCourt, on: "2026-04-08").emits == [.treatAsWithdrawn, .resumeHere])
        #expect(withdrawn.phase == .returned)
        #expect(try matter.do(.cure, .court, on: "2026-04-07").isRegular)
        #expect(matter.lastDay(.filing) == "2026-04-14")
    }

    @Test func `A return needs the high court’s consent and fifteen days`() throws {
        var matter = Entrusted()
        try matter.do(.propose(EntrustmentProposal()), .court, on: "2026-02-26")
        try matter.do(.send(EntrustmentLetter()), .court, on: "2026-03-02")
        try matter.do(.fileEntrusted, .otherCourt, on: "2026-03-09")
        var alone = matter
        #expect(try alone.do(.returnEntrustment, .otherCourt, on: "2026-05-11").irregularities == ["high-court-agreed"])
        try matter.do(.agreeReturn, .higherCourt, on: "2026-05-11")
        #expect(matter.lastDay(.returning) == "2026-05-26")
        #expect(try matter.do(.returnEntrustment, .otherCourt, on: "2026-05-26").isRegular)
    }

    @Test func `Only a court of another province is entrusted, where no property is left here`() throws {
        var matter = Entrusted()
        let near = EntrustmentProposal(isOutOfProvince: false, hasPropertyHere: true, isLevelRight: true)
        #expect(
            try matter.do(.propose(near), .court, on: "2026-02-26").irregularities == [
                "out-of-province", "no-property-here",
            ])
    }

    @Test func `enforcement.V62: a measure with less than a month left is renewed first`() throws {
        let law = LegalContext.current
        let letter = EntrustmentLetter([EntrustedMeasure("house-1", expiresOn: day("2026-04-10"))])
        #expect(letter.findings(sentOn: day("2026-03-10"), in: law).isEmpty)
        #expect(letter.findings(sentOn: day("2026-03-11"), in: law).map(\.code) == ["enforcement.V62"])
        #expect(letter.findings(sentOn: day("2026-03-11"), in: law).map(\.path) == ["measures[0].expiresOn"])
        let unknown = EntrustmentLetter([EntrustedMeasure("house-1", expiresOn: nil)])
        #expect(unknown.hasRenewedMeasures(sentOn: day("2026-03-11"), in: law) == nil)
        var matter = Entrusted()
        try matter.do(.propose(EntrustmentProposal()), .court, on: "2026-02-26")
        let sent = try matter.do(.send(letter), .court, on: "2026-03-11")
        #expect(sent.reasons.compactMap(\.rule) == ["enforcement.V62"])
        #expect(sent.emits == [.handOverMeasures, .renewFirst])
    }

    @Test func `A case idle for six months is urged, then designated or lifted up`() throws {
        var matter = Crossed()
        #expect(try matter.do(.identify(CrossScreening([.sixMonthsIdle])), .higherCourt, on: "2026-03-02").isRegular)
        let urged = try matter.do(.urge(CrossUrging(until: day("2026-06-30"))), .higherCourt, on: "2026-03-04")
        #expect(urged.isRegular)
        #expect(matter.lastDay(.urging) == "2026-06-30")
        var early = matter
        #expect(try early.do(.liftUp(CrossForum()), .higherCourt, on: "2026-06-30").irregularities == ["urged-before"])
        let sent = try matter.do(.designate(CrossForum(["court-2"])), .higherCourt, on: "2026-07-01")
        #expect(sent.isRegular)
        #expect(sent.emits == [.handOverFile, .keepMeasures, .notifyParties])
        #expect(matter.file.state.form == .designation)
        #expect(try matter.do(.conclude, .otherCourt, on: "2026-11-02").isRegular)
    }

    @Test(arguments: [
        (
            CrossEnforcement.Act.pool(CrossForum(["court-2"])), CrossEnforcement.Phase.pooled,
            CrossEnforcementForm.pooling
        ),
        (.enforceJointly(CrossForum(["court-1", "court-2"])), .joint, .jointness),
    ])
    func `Cases are pooled or done jointly where that helps`(
        _ act: CrossEnforcement.Act, _ phase: CrossEnforcement.Phase, _ form: CrossEnforcementForm
    ) throws {
        var matter = Crossed()
        try matter.do(.identify(CrossScreening([.largeOrGrouped])), .higherCourt, on: "2026-03-02")
        #expect(try matter.do(act, .higherCourt, on: "2026-03-04").isRegular)
        #expect(matter.phase == phase)
        #expect(matter.file.state.form == form)
        // Urging or designation for inaction needs the six months.
        #expect(
            try matter.do(.urge(CrossUrging()), .higherCourt, on: "2026-03-05").irregularities == ["inaction-shown"])
    }

    @Test func `A screening without need is irregular`() throws {
        var matter = Crossed()
        let weak = CrossScreening([.otherNeed], isNeeded: false)
        #expect(try matter.do(.identify(weak), .higherCourt, on: "2026-03-02").irregularities == ["needed"])
    }

    @Test func `Filing in seven days stands in art. 7, completing the papers in art. 8`() {
        #expect(TimeLimit.entrustedFiling.basis == Basis(Citation("ETR20", 7)))
        #expect(TimeLimit.entrustmentCure.basis == Basis(Citation("ETR20", 8)))
        #expect(Entrustment.ground(of: .filedInTime).basis == Basis(Citation("ETR20", 7)))
        #expect(Entrustment.ground(of: .curedInTime).basis == Basis(Citation("ETR20", 8)))
    }
}
