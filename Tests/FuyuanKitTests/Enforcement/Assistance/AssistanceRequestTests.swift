import FuyuanKit
import Testing

extension AssistanceRequest: Walkable {
    static var walkSteps: [Int] { [0, 20] }
    static var walkActs: [Act] {
        let reply = AssistanceReply(.done, receipt: "R-1")
        return [
            .draft(AssistanceDraft(.banks, .control, for: [assistedCase(1)], to: "bank-1")),
            .draft(AssistanceDraft(.policeFindPerson, .locating, for: [])),
            .serve(AssistanceService([.ruling, .assistanceNotice])), .accept, .comply(reply),
            .comply(AssistanceReply(nil)), .objectScope(ScopeObjection(.beyondDuty)),
            .adjust(AssistanceAdjustment(scope: "one account", by: day("2026-12-01"))), .insist(ScopeAnswer()),
            .withdraw(AssistanceWithdrawal()), .complyPartly(PartialReply(reply, restBecause: "one branch is closed")),
            .complyRest(reply), .complyLate(reply), .timeout, .urge, .refuse(AssistanceRefusal(.internalApproval)),
            .orderToAssist, .sanction(AssistanceSanction(.unitFine)), .sanction(AssistanceSanction(.detention)),
            .liabilityRuling(
                AssistanceLiability(.unfroze, lost: Money(fen: 100), payable: Money(fen: 100), isRecoveryFailed: true)),
            .dispatchGrid(GridTask([.locatePerson], for: [assistedCase(1)])),
            .addFact(GridFact(.locatePerson, "seen at home", at: "building 3", on: day("2026-03-03"))),
            .report(GridReport([GridFact(.locatePerson, "seen at home", at: "building 3", on: day("2026-03-03"))])),
            .verify(GridVerification(isConfirmed: true)),
        ]
    }
}

/// An enforcement case of a basic court.
func assistedCase(_ serial: Int) -> CaseNumber { CaseNumber("（2026）皖0503执\(serial)号")! }

typealias Assistance = Matter<AssistanceRequest>

extension Matter where Machine == AssistanceRequest {
    /// A request to a bank to freeze an account, served on Monday 2026-03-02, due on the day named.
    static func served(by due: String? = nil, topic: AssistanceTopic = .banks) throws -> Assistance {
        var matter = Assistance()
        try matter.do(
            .draft(
                AssistanceDraft(topic, .control, for: [assistedCase(1)], to: "organ-1", by: due.map { day($0) })),
            .handler, on: "2026-03-02")
        try matter.do(.serve(AssistanceService([.ruling, .assistanceNotice])), .handler, on: "2026-03-02")
        return matter
    }
}

@Suite("协助执行请求") struct AssistanceRequestTests {
    private let done = AssistanceReply(.done, receipt: "R-1")

    @Test func `The laws of every machine hold`() { checkLaws(of: AssistanceRequest.self) }

    @Test func `A request runs from draft to the receipt`() throws {
        var matter = try Assistance.served(by: "2026-03-06")
        #expect(matter.lastDay(.answer) == "2026-03-06")
        #expect(matter.phase == .sent)
        try matter.do(.accept, .bank, on: "2026-03-03")
        let outcome = try matter.do(.comply(done), .bank, on: "2026-03-06")
        #expect(outcome.isRegular && outcome.emits == [.recordReceipt, .closeServedCases])
        #expect(matter.phase == .fulfilled && matter.file.state.isDone)
        #expect(matter.file.state.answer(asOf: day("2026-03-06"), in: .current) == .done)
    }

    @Test func `The usual time is ten working days, of the police three, of a grid worker one`() throws {
        #expect(try Assistance.served().lastDay(.answer) == "2026-03-16")
        #expect(try Assistance.served(topic: .policeFindPerson).lastDay(.answer) == "2026-03-05")
        var grid = Assistance()
        try grid.do(.dispatchGrid(GridTask([.urge], for: [assistedCase(1)])), .handler, on: "2026-03-02")
        #expect(grid.lastDay(.gridReport) == "2026-03-03")
        // A place may set its own time for new requests.
        var law = LegalContext.current
        law.periods[TimeLimit.policeFeedback.id] = .workingDays(5)
        #expect(
            try Assistance.served(topic: .policeFindPerson).file.state.lastDay(of: .answer, in: law)
                == day("2026-03-09"))
    }

    @Test func `A request is overdue, urged and done late, and the mark stays`() throws {
        var matter = try Assistance.served(by: "2026-03-06")
        var early = matter
        #expect(try early.do(.timeout, .system, on: "2026-03-06").irregularities == ["past-due"])
        let late = try matter.do(.timeout, .system, on: "2026-03-09")
        #expect(late.isRegular && late.emits == [.openSupervision] && late.issues == [.supervisionSlip])
        #expect(try matter.do(.urge, .liaisonOffice, on: "2026-03-10").emits == [.notifySuperior])
        try matter.do(.complyLate(done), .bank, on: "2026-03-12")
        #expect(matter.phase == .fulfilled && matter.file.state.wasOverdue)
    }

    @Test func `What is done in parts adds up, and the rest is explained`() throws {
        var matter = try Assistance.served(by: "2026-03-06")
        let part = AssistanceReply(.found, receipt: "R-1", subjects: 2, casesClosed: [assistedCase(1)])
        var silent = matter
        #expect(
            try silent.do(.complyPartly(PartialReply(part, restBecause: "")), .bank, on: "2026-03-04").irregularities
                == ["rest-explained"])
        try matter.do(.complyPartly(PartialReply(part, restBecause: "a branch is closed")), .bank, on: "2026-03-04")
        #expect(matter.phase == .partlyFulfilled && matter.lastDay(.answer) == "2026-03-06")
        let rest = AssistanceReply(.found, receipt: "R-2", subjects: 1, casesClosed: [assistedCase(1)])
        #expect(try matter.do(.complyRest(rest), .bank, on: "2026-03-06").isRegular)
        #expect(matter.file.state.reply?.subjects == 3 && matter.file.state.reply?.casesClosed.count == 1)
    }

    @Test func `A bank that objects is answered in writing within fifteen days`() throws {
        var matter = try Assistance.served(by: "2026-03-06")
        try matter.do(.objectScope(ScopeObjection(.wrongSubject)), .bank, on: "2026-03-04")
        #expect(matter.phase == .queried && matter.lastDay(.objectionReply) == "2026-03-19")
        var late = matter
        #expect(
            try late.do(.insist(ScopeAnswer()), .handler, on: "2026-03-20").irregularities == ["objection-answered"])
        var upheld = matter
        #expect(
            try upheld.do(.insist(ScopeAnswer(because: "the number is right")), .handler, on: "2026-03-06").isRegular)
        #expect(upheld.phase == .sent)
        try matter.do(
            .adjust(AssistanceAdjustment(scope: "one account", by: day("2026-03-31"))), .handler, on: "2026-03-19")
        #expect(matter.phase == .sent && matter.lastDay(.answer) == "2026-03-31")
        try matter.do(.withdraw(AssistanceWithdrawal(because: "paid")), .handler, on: "2026-03-20")
        #expect(matter.phase == .withdrawn && matter.file.state.isFinal)
        // Another organ's objection has no number.
        var registry = try Assistance.served(topic: .landSeal)
        try registry.do(.objectScope(ScopeObjection(.beyondDuty)), .registry, on: "2026-03-04")
        #expect(registry.lastDay(.objectionReply) == nil)
    }

    @Test func `Papers that do not suffice are noted: freezing needs ruling and notice, an inquiry a notice`() throws {
        var matter = Assistance()
        let draft = AssistanceDraft(.banks, .control, for: [assistedCase(1)])
        #expect(try matter.do(.draft(draft), .handler, on: "2026-03-02").irregularities == ["scope-filled"])
        let served = try matter.do(.serve(AssistanceService([.assistanceNotice])), .handler, on: "2026-03-02")
        #expect(served.irregularities == ["papers-complete"])
        #expect(AssistanceService([.inquiryNotice]).covers(.inquiry))
        #expect(!AssistanceService([.inquiryNotice]).covers(.disposal))
    }

    @Test func `enforcement.E42: a bank that needs head-office approval climbs the ladder of sanctions`() throws {
        var matter = try Assistance.served(by: "2026-03-06")
        let refused = try matter.do(.refuse(AssistanceRefusal(.internalApproval)), .bank, on: "2026-03-03")
        #expect(refused.isRegular && refused.emits == [.considerSanction])
        #expect(matter.phase == .refusedUnlawfully)
        #expect(matter.file.state.answer(asOf: day("2026-03-03"), in: .current) == .refused)
        #expect(
            matter.refusal(of: .sanction(AssistanceSanction(.unitFine)), .handler, on: "2026-03-04") == [
                "assistance-request/sanction/wrong-role"
            ], "the president of the court decides")
        try matter.do(.orderToAssist, .court, on: "2026-03-04")
        var hasty = matter
        #expect(
            try hasty.do(.sanction(AssistanceSanction(.detention)), .courtPresident, on: "2026-03-05").irregularities
                == ["fine-before-detention"])
        try matter.do(.sanction(AssistanceSanction(.unitFine)), .courtPresident, on: "2026-03-05")
        try matter.do(.sanction(AssistanceSanction(.personFine)), .courtPresident, on: "2026-03-06")
        let detained = try matter.do(
            .sanction(AssistanceSanction(.detention, advisesDiscipline: true)), .courtPresident, on: "2026-03-09")
        #expect(detained.isRegular && detained.emits == [.adviseDiscipline])
        #expect(matter.file.state.sanctions == [.orderToPerform, .unitFine, .personFine, .detention])
        try matter.do(.complyLate(done), .bank, on: "2026-03-10")
        #expect(matter.phase == .fulfilled)
        #expect(AssistanceSanctionKind.next(after: []) == [.orderToPerform, .unitFine, .personFine, .disciplineAdvice])
        #expect(
            AssistanceSanctionKind.next(after: [.orderToPerform, .unitFine]) == [
                .personFine, .detention, .disciplineAdvice,
            ])
    }

    @Test func `A refusal for want of papers is an objection, and no ground for a sanction`() throws {
        var matter = try Assistance.served()
        #expect(
            try matter.do(.refuse(AssistanceRefusal(.papersLacking)), .bank, on: "2026-03-03").irregularities == [
                "ground-lacking"
            ])
        #expect(!RefusalExcuse.internalApproval.isLawful && RefusalExcuse.beyondDuty.isLawful)
    }

    @Test func `An organ that let property go pays within the loss, once recovery failed`() throws {
        var matter = try Assistance.served()
        try matter.do(.comply(done), .bank, on: "2026-03-03")
        let lost = Money(fen: 500_000_00)
        var more = matter
        let wrong = AssistanceLiability(.unfroze, lost: lost, payable: Money(fen: 500_000_01), isRecoveryFailed: false)
        #expect(
            try more.do(.liabilityRuling(wrong), .court, on: "2026-05-06").irregularities == [
                "recovery-failed", "within-loss",
            ])
        let right = AssistanceLiability(.unfroze, lost: lost, payable: lost, isRecoveryFailed: true)
        let ruled = try matter.do(.liabilityRuling(right), .court, on: "2026-05-06")
        #expect(ruled.isRegular && ruled.emits == [.enforceAgainstOrgan] && matter.phase == .sanctioned)
        #expect(matter.file.state.answer(asOf: day("2026-05-06"), in: .current) == .done, "it did answer")
        #expect(AssistanceLiabilityGround.unfroze.basis == Basis(.enforcementRules(26)))
        #expect(AssistanceLiabilityGround.paidIncome.basis == Basis(.enforcementRules(30)))
        #expect(AssistanceLiabilityGround.disposedProperty.basis == Basis(.enforcementRules(32)))
        #expect(AssistanceLiabilityGround.releasedEquity.basis == Basis(.enforcementRules(40)))
    }
}
