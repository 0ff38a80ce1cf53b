import FuyuanKit
import Testing

private func percent(_ hundredths: Int64) -> Ratio { Ratio(hundredths, 10_000) ?? .zero }

/// Ordinary liquidation ratio 3,659,100 of 35,000,000 (10.4546 %); secured, employees and tax in full.
private func facts(ordinary: Ratio, tax: Ratio = .one) -> CramDown {
    CramDown(
        passed: [.secured, .employee, .tax, .equity], failed: [.ordinary], refusedTwice: [.ordinary],
        treatments: [
            CramDown.Treatment(.secured, .one), CramDown.Treatment(.employee, .one), CramDown.Treatment(.tax, tax),
            CramDown.Treatment(.ordinary, ordinary), CramDown.Treatment(.equity, .zero),
        ],
        liquidationRatio: Ratio(3_659_100, 35_000_000), delayCompensated: true, securityUnharmed: true,
        orderKept: true, isFeasible: true)
}

@Suite("强制批准") struct CramDownTests {
    @Test func `bankruptcy.calculation-5.5-K1: twelve percent against 10.4546 in liquidation may be approved`() {
        let plan = facts(ordinary: percent(1_200))
        #expect(plan.judgments.map(\.holds) == [true, true, true, true, true, true])
        #expect(plan.isApprovable == true && plan.findings.isEmpty)
        #expect(plan.judgment(.ordinary).reason.zh.contains("10.4546%"))
        #expect(plan.judgment(.ordinary).reason.en.contains("12.0000%"))
        #expect(plan.derivation.steps.map(\.result) == Array(repeating: "✓", count: 8))
    }

    @Test func `bankruptcy.calculation-5.5-K2: ten percent may not, unless the ordinary group passed`() {
        var plan = facts(ordinary: percent(1_000))
        #expect(plan.judgment(.ordinary).holds == false && plan.isApprovable == false)
        #expect(plan.findings.map(\.code) == ["bankruptcy.v44"])
        #expect(plan.findings.map(\.path) == ["ordinary"] && plan.findings.map(\.severity) == [.error])
        plan.passed.insert(.ordinary)
        plan.failed = []
        #expect(plan.judgment(.ordinary).holds == true)
    }

    @Test func `bankruptcy.calculation-5.5-K3: tax at ninety percent that the tax group refused is not enough`() {
        var plan = facts(ordinary: percent(1_200), tax: percent(9_000))
        plan.passed = [.secured, .employee, .equity]
        plan.failed = [.ordinary, .tax]
        plan.refusedTwice = plan.failed
        #expect(plan.judgment(.employeeAndTax).holds == false)
        #expect(plan.isApprovable == false)
        // Where the tax group agreed, the same terms are.
        #expect(facts(ordinary: percent(1_200), tax: percent(9_000)).judgment(.employeeAndTax).holds == true)
    }

    @Test func `bankruptcy.calculation-5.5-K4: twenty and eight percent in one group is not equal treatment`() {
        var plan = facts(ordinary: percent(1_200))
        plan.treatments[3] = CramDown.Treatment(.ordinary, percent(2_000), percent(800))
        #expect(plan.judgment(.equality).holds == false && plan.isApprovable == false)
        #expect(plan.judgment(.equality).reason.zh.contains("20.0000% / 8.0000%"))
        plan.orderKept = nil
        #expect(plan.judgment(.equality).holds == false)
    }

    @Test func `Each condition is yes, no or not known`() {
        var plan = facts(ordinary: percent(1_200))
        plan.failed = [.ordinary, .secured, .employee, .equity]
        plan.passed = [.tax]
        plan.refusedTwice = plan.failed
        #expect(plan.judgments.map(\.holds) == [true, true, true, nil, true, true])
        #expect(plan.isApprovable == nil && plan.findings.map(\.severity) == [.warning])
        plan.equityFair = true
        #expect(plan.isApprovable == true)
        plan.delayCompensated = nil
        #expect(plan.judgment(.secured).holds == nil)
        plan.securityUnharmed = false
        #expect(plan.judgment(.secured).holds == false)
        plan.liquidationRatio = nil
        #expect(plan.judgment(.ordinary).holds == nil)
        plan.treatments = []
        #expect(plan.judgment(.employeeAndTax).holds == nil && plan.judgment(.equality).holds == nil)
        plan.isFeasible = nil
        #expect(plan.judgment(.feasibility).holds == nil)
        plan.equityFair = false
        #expect(plan.judgment(.equity).holds == false)
        plan.orderKept = false
        #expect(plan.judgment(.equality).holds == false)
    }

    @Test func `bankruptcy.v44: without a second vote, or its refusal, nothing is approved`() {
        var plan = facts(ordinary: percent(1_200))
        plan.refusedTwice = []
        #expect(!plan.meetsPrecondition && plan.isApprovable == false)
        #expect(plan.findings.map(\.path) == ["refusedTwice"])
        // No group passed: practice warns, the statute does not bar.
        plan.refusedTwice = [.ordinary]
        plan.passed = []
        #expect(plan.isApprovable == true && plan.findings.map(\.severity) == [.warning])
        #expect(!plan.findings[0].basis.isEmpty)
    }

    @Test func `Liquidation at exactly the plan’s ratio is no less`() {
        #expect(facts(ordinary: Ratio(3_659_100, 35_000_000) ?? .zero).judgment(.ordinary).holds == true)
    }

    @Test func `The verdict keeps what was met and what was not`() {
        #expect(facts(ordinary: percent(1_200)).verdict == CramDownVerdict(met: .all))
        let short = facts(ordinary: percent(1_000)).verdict
        #expect(short.unmet == [.ordinary] && short.isMet == false)
        #expect(CramDownVerdict(met: [.secured]).isMet == nil)
    }
}
