import FuyuanKit
import Testing

/// Lists of payments, good and bad.
@Suite struct `A list of payments` {
    typealias Line = PaymentAudit.Line

    private func codes(_ lines: [Line], _ kind: DebtorEstateKind = .company) -> [String] {
        PaymentAudit(lines, by: .inForce(for: kind)).findings.map { "\($0.code) \($0.path)" }
    }

    private func line(
        _ number: Int64, _ kind: DistributionClass, _ amount: String, _ paid: String, deposited: String = "0",
        isReserved: Bool = false
    ) -> Line {
        Line(
            number, kind, rmb(amount), paid: rmb(paid), deposited: rmb(deposited), isReserved: isReserved)
    }

    @Test func `bankruptcy.v46: a junior creditor may not be paid while a senior one is not`() {
        #expect(codes([line(1, .employee, "100", "100"), line(2, .ordinary, "100", "5")]).isEmpty)
        #expect(
            codes([line(1, .employee, "100", "99"), line(2, .ordinary, "100", "5")]) == ["bankruptcy.v46 claims[1]"])
        #expect(
            codes([line(1, .bankruptcyCosts, "10", "0"), line(2, .commonBenefit, "10", "10")])
                == ["bankruptcy.v46 claims[1]"])
        // Reserved money, or a deposit, is enough.
        #expect(
            codes([line(1, .employee, "100", "0", isReserved: true), line(2, .ordinary, "100", "5")]).isEmpty)
        #expect(codes([line(1, .employee, "100", "0", deposited: "100"), line(2, .ordinary, "100", "5")]).isEmpty)
        // Every tier passed over is named once.
        #expect(
            codes([
                line(5, .employee, "10", "0"), line(4, .employee, "10", "0"), line(3, .socialAndTax, "10", "0"),
                line(2, .ordinary, "10", "1"),
            ]) == ["bankruptcy.v46 claims[4]", "bankruptcy.v46 claims[3]"])
    }

    @Test func `the same payments may be lawful in a bank and not in a company`() {
        let lines = [line(1, .savings, "100", "100"), line(2, .socialAndTax, "100", "5")]
        #expect(codes(lines, .bank).isEmpty)
        #expect(codes(lines) == ["bankruptcy.v46 claims[2]"])
    }

    @Test func `bankruptcy.v47: inside a rank the ratios are equal within a fen`() {
        #expect(codes([line(1, .ordinary, "3", "1"), line(2, .ordinary, "3", "1.01")]).isEmpty)
        #expect(codes([line(1, .ordinary, "3", "1"), line(2, .ordinary, "3", "1.02")]).isEmpty)
        #expect(
            codes([line(2, .ordinary, "3", "1"), line(1, .ordinary, "3", "1.04")]) == ["bankruptcy.v47 claims[1]"])
        #expect(
            codes([line(1, .socialAndTax, "400,000", "400,000"), line(2, .socialAndTax, "1,600,000", "500,000")])
                == ["bankruptcy.v47 claims[1]"])
    }

    @Test func `bankruptcy.v47: nobody gets more than is owed, and what is not provable gets nothing`() {
        #expect(codes([line(1, .ordinary, "3", "4")]) == ["bankruptcy.v47 claims[1]"])
        #expect(codes([line(1, .notProvable, "3", "1")]) == ["bankruptcy.v47 claims[1]"])
        #expect(codes([line(1, .ordinary, "3", "3"), line(2, .equity, "1", "4")]).isEmpty)
    }

    @Test func `bankruptcy.v48: what was paid, deposited and kept is what there was`() {
        let audit = PaymentAudit(
            [line(1, .ordinary, "100", "30"), line(2, .ordinary, "100", "0", deposited: "30")],
            by: .inForce(for: .company))
        #expect(audit.conservationFinding(realised: rmb("70"), costs: rmb("5"), retained: rmb("5")) == nil)
        let finding = audit.conservationFinding(realised: rmb("70"), costs: rmb("5"))
        #expect(finding?.code == "bankruptcy.v48")
        #expect(finding?.text.en == "paid, deposited and kept are 60.00 in all; realised less costs is 65.00")
    }

    @Test
    func `bankruptcy.v45 distributionContents: a plan has five contents, and the court rules before money is paid`() {
        #expect(DistributionContent.allCases.count == 5)
        let good = DistributionPlan(
            contents: .all, ruling: day("2025-03-03"), firstPayment: day("2025-03-03"))
        #expect(good.findings.isEmpty)
        #expect(DistributionPlan(contents: .all).findings.isEmpty)
        var bad = good
        bad.contents.remove(.method)
        bad.firstPayment = day("2025-03-02")
        #expect(bad.findings.map(\.path) == ["contents", "firstPayment"])
        #expect(bad.findings.allSatisfy { $0.code == "bankruptcy.v45" && $0.severity == .error })
        bad.ruling = nil
        #expect(bad.findings.count == 2)
    }
}
