import FuyuanKit
import Testing

@Suite("执转破的阶段") struct TransferStageTests {
    @Test func `The stages of a transfer, with what each does to the enforcement`() throws {
        var matter = Matter<EnforcementTransfer>()
        func stage(_ text: String) -> TransferStage? { TransferStage(of: matter.file.state, on: day(text)) }
        #expect(stage("2026-08-16") == nil)
        try matter.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-17")
        #expect(stage("2026-08-17") == .screening && stage("2026-08-17")?.enforcement == .goesOn)
        try matter.do(.consent(TransferConsent()), .creditor, on: "2026-08-20")
        #expect(stage("2026-08-20") == .screening)
        try matter.do(
            .decideTransfer(TransferDecision([.dueDebtsUnpaid, .enforcedUnpaid])), .enforcingCourt, on: "2026-09-01")
        #expect(stage("2026-09-01") == .decided && stage("2026-09-01")?.enforcement == .suspended)
        try matter.do(.deliver(TransferFile(receivedOn: day("2026-09-07"))), .enforcingCourt, on: "2026-09-04")
        #expect(stage("2026-09-06") == .suspendedAll && stage("2026-09-07") == .transferred)
        try matter.do(.requestMaterial, .court, on: "2026-09-08")
        #expect(stage("2026-09-08") == .supplementing)
        try matter.do(.completeMaterial, .enforcingCourt, on: "2026-09-10")
        try matter.do(.docket(TransferDocket()), .court, on: "2026-09-11")
        #expect(stage("2026-09-11") == .transferred)
        let ruling = AcceptanceRuling(.liquidation, grounds: [.dueDebtsUnpaid, .enforcedUnpaid])
        try matter.do(.ruleAccept(ruling), .court, on: "2026-09-24")
        #expect(stage("2026-09-24") == .admitted)
        try matter.do(.handOver(HandedOverProperty([.seizedDeposits])), .enforcingCourt, on: "2026-09-28")
        #expect(stage("2026-09-28") == .propertyHandedOver && stage("2026-09-28")?.enforcement == .handedOver)
        try matter.do(.noteEnd(BankruptcyEnd(.declared)), .court, on: "2026-11-02")
        #expect(stage("2026-11-02") == .declaredOrPlan && stage("2026-11-02")?.enforcement == .mayTerminate)
        try matter.do(.terminateEnforcement, .enforcingCourt, on: "2026-11-10")
        #expect(stage("2026-11-10") == .enforcementTerminated && stage("2026-11-10")?.isFinal == true)
    }

    @Test func `Where nobody consents, or the court declines, the enforcement goes on`() throws {
        var nobody = Matter<EnforcementTransfer>()
        try nobody.do(.consult(TransferConsultation()), .enforcingCourt, on: "2026-08-17")
        var declined = nobody
        try nobody.do(.refuseConsent, .enforcingCourt, on: "2026-08-31")
        let noConsent = try #require(TransferStage(of: nobody.file.state, on: day("2026-08-31")))
        #expect(noConsent == .noConsent && noConsent.enforcement == .seizureOrder && noConsent.isFinal)
        try declined.do(.consent(TransferConsent()), .debtor, on: "2026-08-20")
        try declined.do(.decideTransfer(TransferDecision([.dueDebtsUnpaid])), .enforcingCourt, on: "2026-09-01")
        try declined.do(.deliver(TransferFile()), .enforcingCourt, on: "2026-09-04")
        try declined.do(.docket(TransferDocket()), .court, on: "2026-09-08")
        try declined.do(.ruleNotAccept(RefusalRuling([.noGround])), .court, on: "2026-09-24")
        #expect(TransferStage(of: declined.file.state, on: day("2026-09-24"))?.enforcement == .resumed)
    }

    @Test func `Every step is an act of the transfer, but what is gone already, which bars a handing over`() {
        for step in TransferStep.allCases {
            #expect(step.acts.isEmpty == (step == .alreadyGone), "\(step)")
            #expect(step.leadsTo.isEmpty == (step == .alreadyGone), "\(step)")
            for act in step.acts where step != .notifyCourts { #expect(TransferStep(act) == step) }
        }
        #expect(TransferStep.alreadyGoneProperty == [.soldServed, .givenForDebt, .paidOut])
        #expect(TransferStep(.consult) == nil && TransferStep(.deliver) == .sendFile)
        #expect(TransferStep.askPapers.limit?.period == .days(10) && TransferStep.handOver.limit?.period == .days(7))
        for stage in TransferStage.allCases { #expect(!stage.basis.isEmpty && !stage.enforcement.term.zh.isEmpty) }
    }
}
