import FuyuanKit
import Testing

/// The petition fee, and distributions that others have published.
@Suite struct `The petition fee` {
    @Test(arguments: [
        // The whole table of the law sheet, 5.6.
        ("0", "50", "25"), ("10,000", "50", "25"), ("100,000", "2,300", "1,150"), ("1,000,000", "13,800", "6,900"),
        ("3,500,000", "34,800", "17,400"), ("10,000,000", "81,800", "40,900"), ("20,000,000", "141,800", "70,900"),
        ("100,000,000", "541,800", "270,900"), ("111,640,000", "600,000", "300,000"),
        ("419,000,000", "2,136,800", "300,000"),
    ])
    func `is half of the property scale, up to 300,000`(property: String, scale: String, fee: String) throws {
        #expect(try Fee.property(rmb(property)).amount == rmb(scale))
        #expect(try Fee.bankruptcy(assets: rmb(property)).amount == rmb(fee))
    }

    @Test func `bankruptcy.edge-25: the cap is on the fee, and starts at exactly 111,640,000`() throws {
        #expect(try Fee.bankruptcy(assets: rmb("111,639,999.99")).exact < Ratio(300_000_00))
        #expect(try Fee.bankruptcy(assets: rmb("111,640,000")).exact == Ratio(300_000_00))
        #expect(try Fee.bankruptcy(assets: rmb("111,640,000.01")).exact == Ratio(300_000_00))
    }

    @Test func `bankruptcy.edge-43: no property is no fault; the formula gives 25`() throws {
        #expect(try Fee.bankruptcy(assets: .zero).amount == rmb("25"))
    }
}

@Suite struct `A published distribution` {
    @Test func `agrees where it is right, and differs where it is wrong`() throws {
        var seen: [String] = []
        for row in try FeeFixture.rows("bankruptcy-distribution") {
            let id = try #require(row["id"] as? String)
            let inputs = try #require(row["inputs"] as? [String: Any])
            seen.append(id)
            switch try #require(row["kind"] as? String) {
            case "bankruptcy.distribution.rate":
                let pot = rmb(try #require(inputs["left_for_ordinary"] as? String))
                let total = try #require(inputs["ordinary_total"] as? String)
                let result = try Waterfall.inForce(for: .company).distribute(pot, among: listed([(.ordinary, total)]))
                #expect(result.tier(.ordinary)?.ratio?.text(decimals: 0) == row["recomputed"] as? String)
                #expect(result.tier(.ordinary)?.ratio?.text(decimals: 0) == row["expected"] as? String)
            case "bankruptcy.distribution.rank":
                // Published as one after the other; the article puts both in one rank.
                let order = Waterfall.inForce(for: .company)
                #expect((row["recomputed"] as? [String: Any])?["same_rank"] as? Bool == true)
                #expect(
                    order.tier(of: DistributionClass(ClaimKind.socialInsuranceOther))
                        == order.tier(of: DistributionClass(ClaimKind.taxPrincipal)))
            case "bankruptcy.guarantor-remainder":
                let claim = rmb(try #require(inputs["claim"] as? String))
                let answer = try #require(row["recomputed"] as? [String: Any])
                let paid = rmb(try #require(inputs["distributed"] as? String))
                let result = try Waterfall.inForce(for: .company).distribute(
                    paid, among: [DistributionClaim(1, .ordinary, claim)])
                #expect(result.unpaid == rmb(try #require(answer["remaining_against_guarantor"] as? String)))
            case "bankruptcy.employee-director-pay":
                // What directors are owed above the average of the employees is no employee claim.
                #expect(DistributionClass(ClaimKind.officerPayExcess) == .ordinary)
            case let kind:
                Issue.record("unknown kind \(kind)")
            }
        }
        #expect(seen == ["C0163", "C0165", "C0167", "C0169"])
    }
}
