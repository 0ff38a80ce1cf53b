import FuyuanKit
import Testing

@Suite("审前和解") struct PretrialReconciliationTests {
    @Test(arguments: [MediationMatter.compensation, .recompense, .discretionaryAct, .agreementDispute])
    func `Compensation, recompense, discretion and agreements may be mediated before trial`(_ matter: MediationMatter) {
        let open = PretrialReconciliation(matter)
        #expect(!open.isReconciliationOnly)
        #expect(open.offers == [.mediationStatement, .reconciliationAndWithdrawal])
        #expect(open.findings(of: .mediationStatement).isEmpty)
    }

    @Test func `A plan that mediates what may not be mediated is irregular`() throws {
        let barred = CentreReferral(.preTrialReconciliation, .commissioned, matter: .otherAct)
        var matter = try AtCentre.signedFor(barred)
        try matter.do(.seekConsent, .centre, on: "2026-03-04")
        try matter.do(
            .convene(OrganMeeting(["organ-1"], areAllIdentified: true, haveInformedStaff: true)), .centre,
            on: "2026-03-05")
        try matter.do(.study(CaseStudy()), .centre, on: "2026-03-06")
        var wrong = matter
        #expect(
            try wrong.do(.agreePlan(ResolutionPlan(.mediationStatement)), .centre, on: "2026-03-09").irregularities
                == ["way-offered"])
        let right = try matter.do(.agreePlan(ResolutionPlan(.reconciliationAndWithdrawal)), .centre, on: "2026-03-09")
        #expect(right.isRegular)
        #expect(right.emits == [.settlementOnly])
        #expect(matter.file.state.scope?.ways == [.reconciliationAndWithdrawal])
    }

    @Test func `A settlement is judged by its way and by its terms`() {
        let pretrial = PretrialReconciliation(.otherAct)
        #expect(pretrial.findings(of: AtCentre.lawful(.reconciliationAndWithdrawal)).isEmpty)
        var bad = AtCentre.lawful(.mediationStatement)
        bad.harmsOthers = true
        #expect(
            pretrial.findings(of: bad).map(\.code) == ["pretrial-reconciliation/not-offered", "administrative.V-C05"])
    }
}
