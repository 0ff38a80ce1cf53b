import FuyuanKit
import Testing

@Suite("公开的拍卖数字") struct PublishedAuctionTests {
    private func money(_ text: Any?) throws -> Money {
        let parsed: ParsedMoney = try Money.parse(try #require(text as? String))
        return parsed.amount
    }

    @Test func `Every published calculation comes out as recomputed from the law`() throws {
        let rows = try LawFixture.objects("auction")
        #expect(rows.count == 5)
        for row in rows {
            let id = try #require(row["id"] as? String)
            let inputs = try #require(row["inputs"] as? [String: Any])
            switch try #require(row["kind"] as? String) {
            case "auction.second-reserve-floor":
                let floor = PriceFloor.next(after: try money(inputs["first_reserve"]), by: .online)
                #expect(floor?.amount == (try money(row["recomputed"])), "\(id)")
            case "auction.discount-wording":
                let below = AuctionDiscount.below(
                    try money(inputs["appraisal"]), at: try money(inputs["second_reserve"]))
                let recomputed = try #require(row["recomputed"] as? [String: Any])
                #expect(below?.text(decimals: 0) == recomputed["below_appraisal_by"] as? String, "\(id)")
                #expect(row["agrees"] as? Bool == false)
            case "auction.unit-price" where inputs["total"] != nil:
                let shares = try #require(inputs["shares"] as? Int)
                let lot = try #require(ShareLot(Int64(shares)))
                #expect(lot.price(of: try money(inputs["total"])) == (try money(row["recomputed"])), "\(id)")
            case "auction.unit-price":
                let shares = try #require(inputs["shares"] as? Int)
                let lot = try #require(ShareLot(Int64(shares)))
                let total = try #require(lot.total(at: try money(inputs["unit"])))
                #expect(total == yuan(444_150_000), "\(id)")
                // Printed in whole millions.
                #expect(yuan(total.fen / 100_000_000 * 1_000_000) == (try money(row["recomputed"])), "\(id)")
            case "auction.drop-range":
                // The law sets only the most a round may fall; 10 to 20 per cent is practice.
                #expect(AuctionManner.online.mostDrop(for: .immovable).text(decimals: 0) == "20%", "\(id)")
                let recomputed = try #require(row["recomputed"] as? [String: Any])
                #expect(recomputed["drop"] as? String == "0–20%")
            default:  // not an enum
                Issue.record("\(id): unknown kind")
            }
        }
    }

    @Test(
        arguments: [
            // Failed, the last day of the second round, the day it was held, whether in time.
            ("2025-07-08", "2025-08-07", "2025-08-25", false), ("2022-12-30", "2023-01-29", "2023-01-19", true),
            ("2023-05-26", "2023-06-25", nil, true),
        ] as [(String, String, String?, Bool)])
    func `Published sales of shares: the second round within thirty days`(
        failed: String, last: String, held: String?, inTime: Bool
    ) throws {
        let second = AuctionSchedule(.second, by: .online, of: .otherRight)
        let latest = try #require(second.latestBidding(failedOn: day(failed), in: .current))
        #expect(latest == day(last))
        #expect((held.map { day($0) <= latest } ?? true) == inTime)
    }

    @Test func `A published second round, announced exactly fifteen days ahead`() {
        let second = AuctionSchedule(.second, by: .online, of: .otherRight)
        #expect(second.latestNotice(biddingOn: day("2023-01-19"), in: .current) == day("2023-01-04"))
        #expect(second.earliestBidding(publishedOn: day("2023-01-04"), in: .current) == day("2023-01-19"))
    }

    @Test func `A published default: the highest bid binds, the deposit is kept`() throws {
        var sale = Matter<JudicialDisposal>()
        try sale.do(.startPricing(DisposalOpening(.otherRight)), .handler, on: "2016-01-04")
        try sale.do(.agreePrice(ReferencePrice(yuan(4_600_000))), .parties, on: "2016-03-01")
        try sale.do(.publishRound1(plainNotice(3_220_000, deposit: 230_000)), .panel, on: "2016-03-21")
        try sale.do(.openBidding, .auctionPlatform, on: "2016-04-25")
        try sale.do(.hammer(WinningBid("bidder-1", price: yuan(5_282_360))), .auctionPlatform, on: "2016-04-26")
        #expect(sale.phase == .knockedDown)
        #expect(try sale.do(.defaultOnBid, .court, on: "2016-06-01").emits == [.keepDeposit, .excludeDefaulter])
        #expect(sale.file.state.defaulters == ["bidder-1"])
        #expect(yuan(230_000).ratio(to: yuan(5_282_360)).map { Percent(fraction: $0).text(decimals: 4) } == "4.3541%")
    }
}
