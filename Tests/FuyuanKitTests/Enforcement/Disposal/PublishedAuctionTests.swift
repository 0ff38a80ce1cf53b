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
}
