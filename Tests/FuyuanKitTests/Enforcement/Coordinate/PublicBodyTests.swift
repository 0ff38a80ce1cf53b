import FuyuanKit
import Testing

@Suite("涉行政机关执行") struct PublicBodyTests {
    func organCase(
        _ serial: Int, flagged: Bool = true, owed: Int64? = 100, performed: String? = nil, ended: String? = nil
    ) -> PublicBodyCase {
        PublicBodyCase(
            assistedCase(serial), against: ActorID("town-\(serial)"), isFlagged: flagged,
            owed: owed.flatMap(Money.init(yuan:)),
            dueOn: day("2026-01-05"), performedOn: performed.map { day($0) }, endedOtherwiseOn: ended.map { day($0) })
    }

    @Test
    func `enforcement.E33: a civil judgment against an organ opens ordinary measures, with three things to look to`() {
        let bare = PublicBodyEnforcement(on: .civil, by: [.transferFromAccount, .sealing])
        #expect(
            bare.findings(in: .current).map(\.path) == ["isBudgetChecked", "isExemptPropertyChecked", "isSuperiorTold"])
        #expect(bare.findings(in: .current).allSatisfy { $0.severity == .notice })
        let good = PublicBodyEnforcement(
            on: .civil, by: [.transferFromAccount, .sealing], isBudgetChecked: true, isExemptPropertyChecked: true,
            isSuperiorTold: true)
        #expect(good.findings(in: .current).isEmpty)
        var untold = good
        untold.isSuperiorTold = false
        #expect(untold.findings(in: .current).map(\.severity) == [.warning])
        let fined = PublicBodyEnforcement(on: .civil, by: [.dailyFine])
        #expect(
            fined.findings(in: .current).first?.code == "enforcement.V57",
            "the daily fine is for administrative judgments")
    }

    @Test func `enforcement.E34 enforcement.V57: an administrative judgment is enforced by the five means alone`() {
        let five = PublicBodyEnforcement(
            on: .administrative, by: [.transferFromAccount, .dailyFine, .publicNotice, .advice, .detention])
        #expect(five.findings(in: .current).isEmpty)
        let wrong = PublicBodyEnforcement(on: .administrative, by: [.dailyFine, .sealing, .listing])
        #expect(wrong.findings(in: .current).map(\.code) == ["enforcement.V57", "enforcement.V57"])
        #expect(wrong.findings(in: .current).allSatisfy { $0.severity == .error && !$0.text.en.isEmpty })
        #expect(PublicBodyMeans.administrative.count == 5)
        #expect(PublicBodyMeans.dailyFine.basis == Basis(.administrativeProcedure(96, item: 2)))
    }

    @Test func `enforcement.orgPreNotice: a warning five working days before, where the place asks for one`() throws {
        var plan = PublicBodyEnforcement(
            on: .administrative, by: [.transferFromAccount], plannedOn: day("2026-03-16"), warnedOn: day("2026-03-09"))
        #expect(plan.lastDayToWarn(in: .current) == day("2026-03-09"))
        #expect(plan.findings(in: .current).isEmpty)
        plan.warnedOn = day("2026-03-10")
        #expect(plan.findings(in: .current).map(\.code) == ["enforcement.orgPreNotice"])
        plan.warnedOn = nil
        #expect(plan.findings(in: .current).map(\.severity) == [.warning])
        var law = LegalContext.current
        law.policies[PolicyParameter.warnsPublicBodies.id] = .flag(false)
        #expect(plan.findings(in: law).isEmpty)
    }

    @Test
    func `enforcement.smePayOrgan enforcement.smeComplaint: thirty days, sixty at most by contract, and the complaint`()
    {
        let amount = Money(fen: 1_000_000_00)
        var arrears = SmallEnterpriseArrears(amount, deliveredOn: day("2026-03-02"))
        #expect(arrears.paymentDay(in: .current) == day("2026-04-01") && arrears.findings.isEmpty)
        arrears.agreedDays = 60
        #expect(
            arrears.paymentDay(in: .current) == day("2026-05-06"),
            "Friday 1 May is in the holiday, which ends on the 5th")
        #expect(arrears.findings.isEmpty)
        arrears.agreedDays = 90
        #expect(arrears.paymentDay(in: .current) == day("2026-05-06"))
        #expect(arrears.findings.map(\.code) == ["enforcement.smePayOrgan"])
        arrears.agreedDays = -1
        #expect(arrears.findings.count == 1 && arrears.paymentDay(in: .current) == day("2026-04-01"))
        #expect(arrears.transferDay(in: .current) == nil && arrears.resultDay(in: .current) == nil)
        arrears.complaintAcceptedOn = day("2026-06-01")
        arrears.complaintReceivedOn = day("2026-06-08")
        #expect(arrears.transferDay(in: .current) == day("2026-06-15"))
        #expect(arrears.resultDay(in: .current) == day("2026-07-08"))
        arrears.isComplex = true
        #expect(arrears.resultDay(in: .current) == day("2026-09-07"), "Sunday 6 September rolls")
    }
}
