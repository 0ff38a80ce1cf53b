import FuyuanKit
import Testing

@Suite("联动的值") struct CoordinationValueTests {
    private func survives<R: WireRecord>(_ value: R) throws {
        #expect(try JSON.read(R.self, from: JSON.write(value)) == value)
    }

    @Test func `Every record survives writing and reading, and has a sample`() throws {
        let number = assistedCase(1)
        let on = day("2026-03-02")
        try survives(
            RegistryRequest(
                "Q-1", .unseal, of: "P-1", by: "court", in: number, seal: "S-1", document: "d", mandate: "m",
                receivedOn: on))
        try survives(
            NotarialTask(.deposit, for: number, to: "notary", on: on, record: NotarialRecord("n", on: on, summary: "s"))
        )
        try survives(
            ReliefReferral(
                .judicialRelief, for: "L-1", in: number, to: "court", on: on, granted: .zero, ceiling: Money(fen: 1)))
        try survives(
            PublicBodyCase(
                number, against: "town", isFlagged: false, owed: .zero, dueOn: on, performedOn: on, endedOtherwiseOn: on
            ))
        try survives(
            PublicBodyEnforcement(
                on: .civil, by: [.advice], plannedOn: on, warnedOn: on, isBudgetChecked: true,
                isExemptPropertyChecked: false, isSuperiorTold: true))
        try survives(
            SmallEnterpriseArrears(
                .zero, deliveredOn: on, agreedDays: 60, complaintAcceptedOn: on, complaintReceivedOn: on,
                isComplex: true))
        try survives(
            NonLitigationApplication(
                on: on, remedyLastDay: on, deferredUntil: on, urgedOn: on, papers: [.decision], isSignedByHead: false,
                isSealedAndDated: true, goodReason: "g"))
        try survives(RegistryRequest.sample)
        try survives(VehicleAlert.sample)
        try survives(NotarialTask.sample)
        try survives(ReliefReferral.sample)
        try survives(PublicBodyCase.sample)
        try survives(PublicBodyEnforcement.sample)
        try survives(SmallEnterpriseArrears.sample)
        try survives(NonLitigationApplication.sample)
    }
}
