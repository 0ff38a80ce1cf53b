import FuyuanKit
import Testing

@Suite("豁免与专项资金") struct ProtectedPropertyTests {
    private func refused(_ ruling: MeasureRuling) -> [String] {
        let refusal = ControlMeasure().refusal(
            of: .rule(ruling), in: Occasion(.handler, on: day("2026-03-02"), under: .current))
        return refusal?.reasons.compactMap(\.rule) ?? []
    }

    private let account = MeasuredItem(.deposit, value: yuan(100_000))

    @Test(arguments: ExemptProperty.allCases)
    func `enforcement.V13: exempt property is not sealed`(_ why: ExemptProperty) {
        #expect(refused(MeasureRuling(MeasuredItem(.movable), exemption: why)) == ["enforcement.V13"])
        #expect(refused(MeasureRuling(MeasuredItem(.movable))).isEmpty)
    }

    @Test func `enforcement.V13: a flat sold, paid, possessed and bought without fault is not sealed`() throws {
        let sold = { (sale: UntransferredSale) in
            ControlMeasure.Act.ruleSoldProperty(SoldPropertyRuling(Measure.ruling(.realEstate), sale: sale))
        }
        let innocent = UntransferredSale(true, isPaid: true, isPossessed: true, isBuyerAtFault: false)
        #expect(
            Measure().refusal(of: sold(innocent), .handler, on: "2026-03-02") == [
                "control-measure/rule-sold-property/sealable-though-sold/unmet"
            ])
        var unknown = innocent
        unknown.isBuyerAtFault = nil
        #expect(
            Measure().refusal(of: sold(unknown), .handler, on: "2026-03-02") == [
                "control-measure/rule-sold-property/sealable-though-sold/unknown"
            ])
        var matter = Measure()
        #expect(
            try matter.do(
                sold(UntransferredSale(true, isPaid: true, isPossessed: true, isBuyerAtFault: true)), .handler,
                on: "2026-03-02"
            ).isRegular)
        #expect(UntransferredSale(true, isPaid: false, isPossessed: true).maySeal == true)
        #expect(UntransferredSale(true, isTitleRetained: true, isRestPaidToCourt: true).maySeal == false)
        #expect(UntransferredSale(false, isTitleRetained: true).maySeal == true)
        #expect(UntransferredSale(false, isPossessed: true).maySeal == nil)
        #expect(UntransferredSale(false, isPossessed: true, isSellerSatisfied: true).maySeal == true)
        #expect(UntransferredSale(false, isPossessed: true, isSellerSatisfied: false).maySeal == false)
    }

    @Test func `enforcement.E35 enforcement.V15: a wage account is frozen for that project’s wages alone`() throws {
        for funds in [ProtectedFunds.wageAccount, .wageDeposit] {
            #expect(refused(MeasureRuling(account, protection: funds)) == ["enforcement.V15"])
            #expect(refused(MeasureRuling(account, protection: funds, paysProjectWorkers: true)).isEmpty)
        }
        // Frozen because nobody knew: released as earmarked.
        var matter = try Measure.inForce(.deposit, on: "2026-03-02", until: "2027-03-02")
        #expect(try matter.do(.release(MeasureRelease(.exempt)), .handler, on: "2026-03-09").isRegular)
        #expect(matter.phase == .released)
        let accounts = [
            AccountBalance("基本户", balance: yuan(80_000)),
            AccountBalance("工资专户", balance: yuan(300_000), protection: .wageAccount, project: "project-1"),
        ]
        let other = try #require(SeizableBase(of: accounts))
        #expect(other.freezable == yuan(80_000) && other.deductible == yuan(80_000) && other.spared == yuan(300_000))
        #expect(other.findings.map(\.code) == ["enforcement.V15"])
        #expect(!other.derivation.steps.isEmpty)
        let wages = try #require(SeizableBase(of: accounts, payingWagesOf: "project-1"))
        #expect(wages.freezable == yuan(380_000) && wages.findings.isEmpty)
        #expect(SeizableBase(of: accounts, payingWagesOf: "project-2")?.freezable == yuan(80_000))
    }

    @Test func `enforcement.V16: reserves, provisions and premises of a bank are spared, its other money is not`() {
        for funds in [ProtectedFunds.reserveDeposit, .paymentProvision, .bankPremises] {
            #expect(refused(MeasureRuling(account, protection: funds)) == ["enforcement.V16"])
            #expect(!funds.mayFreeze(payingProjectWorkers: false))
        }
        #expect(refused(MeasureRuling(account)).isEmpty)
    }

    @Test func `enforcement.V17: the margin of a letter of credit is frozen, and deducted once it secures nothing`()
        throws
    {
        var matter = Measure()
        try matter.do(
            .rule(MeasureRuling(account, form: .freezing, protection: .creditMargin)), .handler, on: "2026-03-02")
        try matter.do(.serveAssistant(MeasureService(until: day("2027-03-02"))), .bank, on: "2026-03-02")
        let deduct = { ControlMeasure.Act.deduct(MeasureDeduction(yuan(100_000), isMarginFree: $0)) }
        let code = "control-measure/deduct/margin-free/"
        #expect(matter.refusal(of: deduct(false), .handler, on: "2026-04-01") == [code + "unmet"])
        #expect(matter.refusal(of: deduct(nil), .handler, on: "2026-04-01") == [code + "unknown"])
        #expect(try matter.do(deduct(true), .handler, on: "2026-04-01").isRegular)
        let base = SeizableBase(of: [AccountBalance("保证金", balance: yuan(100_000), protection: .creditMargin)])
        #expect(base?.freezable == yuan(100_000) && base?.deductible == .zero)
        #expect(base?.findings.map(\.code) == ["enforcement.V17"])
    }

    @Test func `enforcement.V19: network control never targets a non-debtor`() throws {
        #expect(
            refused(MeasureRuling(account, target: .otherPerson, isOnline: true)) == ["enforcement.V19"])
        #expect(
            refused(MeasureRuling(account, target: .admittedByThird, isOnline: true)) == ["enforcement.V19"])
        #expect(refused(MeasureRuling(account, isOnline: true)).isEmpty)
        var matter = Measure()
        let misused = try matter.do(
            .rule(MeasureRuling(account, isOnline: true, isOfThisCase: false, withinAmount: true, isServed: true)),
            .handler, on: "2026-03-02")
        #expect(misused.reasons.compactMap(\.rule) == ["enforcement.V19"])
    }

    @Test func `A freeze of money states the amount`() throws {
        var matter = Measure()
        let ruled = try matter.do(
            .rule(MeasureRuling(MeasuredItem(.netFunds), withinAmount: true, isServed: true)), .handler,
            on: "2026-03-02")
        #expect(ruled.irregularities == ["amount-stated"])
    }

    @Test func `Every class of property says its term, its start, its organ and its disposal`() {
        let years: [(AssetClass, TimeLimit?)] = [
            (.deposit, .depositFreeze), (.netFunds, .depositFreeze), (.income, nil), (.movable, .movableSealing),
            (.vehicle, .movableSealing), (.realEstate, .immovableSealing), (.equity, .immovableSealing),
            (.listedSecurity, .immovableSealing), (.ip, .immovableSealing), (.matureClaim, .immovableSealing),
            (.dividend, .immovableSealing), (.ship, .movableSealing), (.housingFund, .depositFreeze),
            (.substitute, nil), (.coOwned, nil),
        ]
        #expect(years.count == AssetClass.allCases.count)
        for (asset, limit) in years {
            #expect(asset.longestTerm == limit)
            #expect(!asset.assistingOrgan.zh.isEmpty && !asset.assistingOrgan.en.isEmpty)
        }
        #expect(MeasuredItem(.coOwned, under: .realEstate).longestTerm == .immovableSealing)
        #expect(AssetClass.equity.start == .onPublicity && AssetClass.equity.disposal == .onlineAuction)
        #expect(AssetClass.ship.termEvidence == .memory && AssetClass.deposit.termEvidence == .statute)
    }
}
