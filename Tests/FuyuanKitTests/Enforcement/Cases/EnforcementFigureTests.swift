import FuyuanKit
import Testing

@Suite("公布案例（执行）：数字") struct EnforcementFigureTests {
    /// Figures that follow from nothing else that was published: shares of holdings whose size is not said, counts, sums
    /// claimed.
    static let given: [String: Set<String>] = [
        "ENF-03": ["arbitration_fee"],
        "ENF-11": ["share_of_holding", "share_of_company"],
        "ENF-13": ["shares", "share_of_holding", "share_of_company"],
        "ENF-15": ["shares", "share_of_company"],
        "ENF-17": ["principal", "charged"],
        "ENF-35": ["shares", "total_shares"],
    ]

    /// Yuan without noughts at the end.
    private func plain(_ amount: Money?) throws -> String {
        let fen = try #require(amount).fen
        if fen % 100 == 0 { return "\(fen / 100)" }
        let cents = fen % 100
        return "\(fen / 100)." + (cents % 10 == 0 ? "\(cents / 10)" : cents < 10 ? "0\(cents)" : "\(cents)")
    }

    private func share(_ part: Int64, of whole: Int64, decimals: Int = 2) throws -> String {
        Percent(fraction: try #require(Ratio(part, whole))).text(decimals: decimals)
    }

    /// The delay of the judgment debt of ENF-17, the part from August 2014 to September 2019.
    private func delay() throws -> DelayInterest {
        var debt = DelayedDebt(Money(fen: 1_603_177_23), due: day("2014-08-01"))
        debt.until = day("2019-09-30")
        return try DelayInterest(debt, DelayInterestPolicy(dayCount: .both))
    }

    private func disposal(_ id: CaseID, without words: [String] = []) throws -> JudicialDisposal {
        try EnforcementJournal(String(id.rawValue.prefix(6))) { line in
            words.contains { line.contains($0) } ? nil : line
        }.state(id)
    }

    private func settle(deposit: Int64, price: Money, again: Money) throws -> DefaultSettlement {
        try #require(
            DefaultSettlement(deposit: yuan(deposit), price: price, reAuctionPrice: again, costs: .zero, debt: .zero))
    }

    private func computed(_ id: String) throws -> [String: String] {
        switch id {
        case "ENF-01":
            let sale = try disposal("ENF-01-D")
            let (deposit, price) = (try #require(sale.deposit), try #require(sale.price))
            return [
                "price": try plain(price), "deposit": try plain(deposit),
                "deposit_share_of_price": try share(deposit.fen, of: price.fen, decimals: 4),
            ]
        case "ENF-03":
            return ["fee_half": try plain(Money(fen: 363_364_91).multiplied(by: #require(Ratio(1, 2)), .halfUp))]
        case "ENF-07":
            let first = try #require(try disposal("ENF-07-D", without: ["re-auction", "2023-07-0"]).price)
            let second = try #require(try disposal("ENF-07-D").price)
            let settled = try settle(deposit: 100_000, price: first, again: second)
            #expect(settled.toGap == yuan(100_000) && settled.rest == .zero)
            return [
                "price": try plain(first), "re_auction_price": try plain(second),
                "difference": try plain(first.subtracting(second)), "top_up": try plain(settled.uncovered),
            ]
        case "ENF-09":
            let (first, second) = (yuan(75_300_000), yuan(68_100_000))
            let settled = try settle(deposit: 6_000_000, price: first, again: second)
            #expect(settled.findings.map(\.code) == ["enforcement.uncoveredGap"])
            return ["difference": try plain(first.subtracting(second)), "top_up": try plain(settled.uncovered)]
        case "ENF-11":
            let shares: Int64 = 35_000_000
            // 16 lots of two million, one of three; 12.69 yuan a share.
            #expect(16 * 2_000_000 + 3_000_000 == shares && shares * 12_69 == yuan(444_150_000).fen)
            let floor = try #require(PriceFloor.next(after: yuan(444_150_000), by: .online)).amount
            let price = try #require(try disposal("ENF-11").price)
            #expect(price >= floor)
            return [
                "floor_second_round": try #require(Ratio(floor.fen, shares * 100)).text(decimals: 3),
                "price_per_share": try #require(Ratio(price.fen, shares * 100)).text(decimals: 4),
            ]
        case "ENF-17":
            let delay = try delay()
            let daily = try #require(Ratio(1_603_177_23, 100)?.multiplied(by: DelayInterest.dailyRate))
            #expect(delay.lines.map(\.days) == [1887] && delay.general == .zero)
            return [
                "daily_doubled_part": daily.text(decimals: 3),
                "days_2014-08-01_to_2019-09-30_inclusive":
                    "\(DayCount.both.days(from: day("2014-08-01"), to: day("2019-09-30")))",
                "doubled_part_for_those_days": try plain(delay.doubled),
            ]
        case "ENF-19":
            let frozen: ControlMeasure = try EnforcementJournal("ENF-19").state("ENF-19-M")
            return ["amount": try plain(frozen.item?.value)]
        case "ENF-25":
            let it = try PublishedCase.named(id)
            return ["days_judgment_to_second_seizure": "\(try it.on(1).days(until: it.on(7)))"]
        case "ENF-27":
            return [
                "hidden": try plain(yuan(210_000).adding(yuan(130_000))),
                "paid_share_2006": try share(67_000, of: 490_000),
            ]
        case "ENF-29":
            let promised: EnforcementSettlement = try EnforcementJournal("ENF-29").state("ENF-29-S")
            #expect(promised.remainder(of: yuan(99_500)) == yuan(28_395))
            return ["paid": try plain(yuan(99_500).subtracting(yuan(28_395)))]
        case "ENF-31": return ["late_share": try share(1_200_000, of: 5_200_000)]
        case "ENF-33":
            let parts = [yuan(1_000_000), yuan(2_150_000), yuan(2_150_000)]
            // Two per cent a month on five millions; 3.54 millions were claimed.
            let interest = try GeneralInterest(
                on: yuan(5_000_000), at: .monthly(#require(Ratio(2, 100))), from: day("2016-07-01"),
                to: day("2019-06-01"))
            #expect(interest.amount == yuan(3_500_000))
            #expect(day("2016-07-01").adding(months: 35) == day("2019-06-01"))
            return [
                "instalments_sum": try plain(Money.sum(parts)),
                "last_instalment_sum": try plain(yuan(650_000).adding(yuan(1_500_000))),
                "months_2016-07-01_to_2019-06-01": "\(interest.amount.fen / yuan(100_000).fen)",
            ]
        case "ENF-35": return ["percent": try share(48_888_245, of: 539_166_519)]
        case _: return [:]
        }
    }

    @Test(arguments: PublishedCase.enforcements.map(\.id))
    func `Every published figure is recomputed, or follows from nothing published`(id: String) throws {
        let computed = try computed(id)
        let given = Self.given[id] ?? []
        for figure in try PublishedCase.named(id).numbers {
            #expect((computed[figure.key] == nil) == given.contains(figure.key), "\(id) \(figure.key)")
            guard let own = computed[figure.key] else { continue }
            #expect(own == figure.text ?? figure.value.map { "\($0)" }, "\(id) \(figure.key)")
        }
    }

    @Test func `ENF-17: what was charged is more than seven times the doubled part, as general interest was added`()
        throws
    {
        let doubled = try delay().doubled
        #expect(doubled == Money(fen: 529_409_20))
        #expect(yuan(3_927_403).ratio(to: doubled)?.text(decimals: 1) == "7.4")
        #expect(DelayInterest.basis.citations.contains(.delayInterest(1, 3)))
        // A delay before August 2014 is computed by the older method, for which the rates of the day are needed.
        let whole = DelayedDebt(Money(fen: 1_603_177_23), due: day("2008-02-28"))
        #expect(throws: InterestError.benchmarkNeeded) {
            var debt = whole
            debt.until = day("2019-09-30")
            _ = try DelayInterest(debt)
        }
    }

    @Test func `ENF-33: the late part bears the doubled part until the day it was paid`() throws {
        var debt = DelayedDebt([
            .init(yuan(2_150_000), due: day("2019-03-31"))
        ])
        debt.payments = [.init(yuan(650_000), on: day("2019-03-31")), .init(yuan(1_500_000), on: day("2019-05-31"))]
        // 1.5 millions × 0.0175 % × 61 days, from the last day of March to that of May, which is assumed.
        #expect(try DelayInterest(debt).doubled == Money(fen: 16_012_50))
        debt.payments[1].day = day("2019-03-31")
        #expect(try DelayInterest(debt).doubled == .zero)
    }
}
