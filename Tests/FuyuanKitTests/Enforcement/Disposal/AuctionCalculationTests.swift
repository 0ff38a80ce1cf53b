import FuyuanKit
import Testing

/// An amount written as `1234567.89`.
private func amount(_ text: String) throws -> Money {
    let parsed: ParsedMoney = try Money.parse(text)
    return parsed.amount
}

private let immovable = AuctionSchedule(.first, by: .online, of: .immovable)

@Suite("拍卖限额") struct AuctionCalculationTests {
    @Test(
        arguments: [
            ("1000000", "700000", "35000", "140000", "560000", "28000", "112000"),
            ("1234567.89", "864197.53", "43209.88", "172839.50", "691358.03", "34567.91", "138271.60"),
        ])
    func `enforcement.calculation-5.3-C1 and enforcement.calculation-5.3-C1b: floors round up, ceilings down`(
        _ appraisal: String, _ first: String, _ low: String, _ high: String, _ second: String, _ low2: String,
        _ high2: String
    ) throws {
        let one = try #require(PriceFloor.first(appraisal: try amount(appraisal), by: .online))
        #expect(one.amount == (try amount(first)))
        let deposit = try #require(DepositRange.online(startPrice: one.amount))
        #expect(deposit.lowest == (try amount(low)))
        #expect(deposit.highest == (try amount(high)))
        let two = try #require(PriceFloor.next(after: one.amount, by: .online))
        #expect(two.amount == (try amount(second)))
        let again = try #require(DepositRange.online(startPrice: two.amount))
        #expect(again.lowest == (try amount(low2)))
        #expect(again.highest == (try amount(high2)))
        #expect(PriceFloor.onlineSale(secondStart: two.amount)?.amount == two.amount)
        #expect(one.derivation.text(in: .zh).contains("70%"))
        #expect(one.derivation.text(in: .en).contains("70%"))
    }

    @Test func `enforcement.calculation-5.3-C1c: the second floor goes by the first start price, not the appraisal`() {
        #expect(PriceFloor.next(after: yuan(850_000), by: .online)?.amount == yuan(680_000))
    }

    @Test func `enforcement.calculation-5.3-C2: a traditional auction starts at the appraisal`() {
        #expect(PriceFloor.first(appraisal: yuan(1_000_000), by: .traditional)?.amount == yuan(1_000_000))
        #expect(PriceFloor.next(after: yuan(1_000_000), by: .traditional)?.amount == yuan(800_000))
        #expect(PriceFloor.next(after: yuan(800_000), by: .traditional)?.amount == yuan(640_000))
        #expect(PriceFloor.next(after: yuan(900_000), by: .traditional)?.amount == yuan(720_000))
        #expect(PriceFloor.traditionalSale(lastReserve: yuan(640_000))?.amount == yuan(640_000))
        let deposit = DepositRange.traditional(appraisal: yuan(1_000_000))
        #expect(deposit?.lowest == yuan(50_000))
        #expect(deposit?.highest == nil)
    }

    @Test func `enforcement.calculation-5.3-C3: a ship`() {
        #expect(PriceFloor.first(appraisal: yuan(1_000_000), by: .ship)?.amount == yuan(800_000))
        #expect(PriceFloor.next(after: yuan(800_000), by: .ship)?.amount == yuan(640_000))
        #expect(PriceFloor.shipSale(appraisal: yuan(1_000_000))?.amount == yuan(500_000))
    }

    @Test func `State shares of listed companies fall by a tenth at most in a traditional auction`() {
        #expect(
            PriceFloor.next(after: yuan(1_000_000), by: .traditional, of: .listedStateShares)?.amount == yuan(900_000))
        #expect(AuctionManner.traditional.rounds(for: .listedStateShares) == [.first, .second, .third])
        #expect(AuctionManner.traditional.rounds(for: .movable) == [.first, .second])
        #expect(AuctionManner.online.rounds(for: .immovable) == [.first, .second])
    }

    @Test func `A sale agreed or decided: agreed price, market price, appraisal, half of it after failure`() {
        #expect(
            PriceFloor.directSale(agreed: yuan(70), market: yuan(80), appraisal: yuan(100))?.amount == yuan(70))
        #expect(PriceFloor.directSale(market: yuan(80), appraisal: yuan(100))?.amount == yuan(80))
        #expect(PriceFloor.directSale(appraisal: yuan(100))?.amount == yuan(100))
        #expect(PriceFloor.directSale(appraisal: yuan(100), afterFailure: true)?.amount == yuan(50))
        #expect(PriceFloor.directSale() == nil)
    }

    @Test func `enforcement.calculation-5.3-C4: the mean of the platforms`() throws {
        #expect(
            PlatformMean([yuan(998_000), yuan(1_001_000), yuan(1_003_500)])?.price == (try amount("1000833.33")))
        #expect(
            PlatformMean([yuan(1_020_000), yuan(980_000), yuan(1_000_300)])?.price == (try amount("1000100.00")))
        #expect(PlatformMean([]) == nil)
        #expect(PlatformMean([yuan(1), Money(fen: -1)]) == nil)
        #expect(PlatformMean([.max, .max]) == nil)
    }

    @Test func `enforcement.calculation-5.3-C5: earliest bidding, latest second auction, latest notice`() {
        let movable = AuctionSchedule(.first, by: .online, of: .movable)
        #expect(movable.earliestBidding(publishedOn: day("2024-03-01"), in: .current) == day("2024-03-16"))
        #expect(immovable.earliestBidding(publishedOn: day("2024-03-01"), in: .current) == day("2024-03-31"))
        #expect(movable.latestNotice(biddingOn: day("2024-03-16"), in: .current) == day("2024-03-01"))
        let second = AuctionSchedule(.second, by: .online, of: .immovable)
        #expect(second.latestBidding(failedOn: day("2024-04-01"), in: .current) == day("2024-05-06"))
        #expect(second.latestNotice(biddingOn: day("2024-05-06"), in: .current) == day("2024-04-21"))
        #expect(immovable.latestBidding(failedOn: day("2024-04-01"), in: .current) == nil)
        #expect(AuctionSchedule(.first, by: .ship, of: .movable).notice == nil)
        #expect(AuctionSchedule(.second, by: .ship, of: .movable).notice == .shipReauctionNotice)
    }

    @Test func `enforcement.V26: notice and parties in time`() {
        let good = immovable.findings(
            publishedOn: day("2024-03-01"), biddingOn: day("2024-03-31"), partiesToldOn: day("2024-02-27"),
            in: .current)
        #expect(good.isEmpty)
        let bad = immovable.findings(
            publishedOn: day("2024-03-01"), biddingOn: day("2024-03-30"), partiesToldOn: day("2024-02-28"),
            in: .current)
        #expect(bad.map(\.path) == ["biddingOn", "partiesToldOn"])
        #expect(bad.map(\.code) == ["enforcement.V26", "enforcement.V26"])
        let traditional = AuctionSchedule(.first, by: .traditional, of: .movable)
        #expect(
            traditional.findings(
                publishedOn: day("2024-03-01"), biddingOn: day("2024-03-08"), partiesToldOn: day("2024-03-03"),
                in: .current
            ).isEmpty)
        #expect(
            traditional.findings(
                publishedOn: day("2024-03-01"), biddingOn: day("2024-03-08"), partiesToldOn: day("2024-03-04"),
                in: .current
            ).count == 1)
    }

    @Test func `enforcement.calculation-5.3-C6: late bids move the end`() {
        func at(_ hour: Int, _ minute: Int, _ second: Int) -> Int { hour * 3600 + minute * 60 + second }
        let bidding = BiddingEnd(scheduled: at(10, 0, 0), bids: [at(9, 57, 30), at(10, 2, 0), at(10, 6, 59)])
        #expect(bidding.extensions.map(BiddingEnd.text) == ["10:02:30", "10:07:00", "10:11:59"])
        #expect(BiddingEnd.text(bidding.end) == "10:11:59")
        #expect(bidding.late.isEmpty)
        // After the end a bid has no effect.
        let late = BiddingEnd(scheduled: at(10, 0, 0), bids: [at(10, 0, 1), at(9, 0, 0)])
        #expect(late.end == at(10, 0, 0))
        #expect(late.late == [at(10, 0, 1)])
        #expect(BiddingEnd.isLongEnough(opened: at(10, 0, 0), scheduled: at(34, 0, 0)))
        #expect(!BiddingEnd.isLongEnough(opened: at(10, 0, 0), scheduled: at(33, 59, 59)))
        #expect(BiddingEnd.text(at(34, 0, 0)) == "1d 10:00:00")
        #expect(BiddingEnd(scheduled: .max, bids: [.max, .min]).end == .max)
        #expect(BiddingEnd.text(.min).hasSuffix("08:29:52"))
    }

    @Test func `enforcement.E16: a bid exactly five minutes before the end, and a second later`() {
        let (end, five) = (36_000, 300)
        #expect(BiddingEnd(scheduled: end, bids: [end - five]).end == end)
        #expect(BiddingEnd(scheduled: end, bids: [end - five + 1]).end == end + 1)
        #expect(BiddingEnd(scheduled: end, bids: [end]).end == end + five)
    }

    @Test func `enforcement.calculation-5.3-C7a: the deposit pays costs, gap, debt`() throws {
        let use = try #require(
            DefaultSettlement(
                deposit: yuan(100_000), price: yuan(900_000), reAuctionPrice: yuan(820_000), costs: yuan(5_000),
                debt: yuan(400_000)))
        #expect(use.toCosts == yuan(5_000))
        #expect(use.toGap == yuan(80_000))
        #expect(use.toDebt == yuan(15_000))
        #expect(use.rest == .zero)
        #expect(use.uncovered == .zero)
        #expect(use.findings.isEmpty)
    }

    @Test func `enforcement.calculation-5.3-C7b: the gap beyond the deposit is open`() throws {
        let use = try #require(
            DefaultSettlement(
                deposit: yuan(100_000), price: yuan(900_000), reAuctionPrice: yuan(780_000), costs: yuan(5_000),
                debt: yuan(400_000)))
        #expect(use.toCosts == yuan(5_000))
        #expect(use.toGap == yuan(95_000))
        #expect(use.toDebt == .zero)
        #expect(use.uncovered == yuan(25_000))
        #expect(use.findings.map(\.code) == ["enforcement.uncoveredGap"])
        #expect(use.findings.map(\.severity) == [.notice])
        let traditional = try #require(
            DefaultSettlement(
                deposit: yuan(100_000), price: yuan(900_000), reAuctionPrice: yuan(780_000), costs: yuan(5_000),
                debt: yuan(400_000), manner: .traditional))
        #expect(traditional.findings.isEmpty)
    }

    @Test func `A published default: the top-up is the gap less the deposit`() throws {
        let use = try #require(
            DefaultSettlement(
                deposit: yuan(100_000), price: try amount("1775584.80"), reAuctionPrice: try amount("1451667.84"),
                costs: .zero, debt: yuan(1_000_000)))
        #expect(use.uncovered == (try amount("223916.96")))
        let dearer = try #require(
            DefaultSettlement(
                deposit: yuan(10), price: yuan(100), reAuctionPrice: yuan(120), costs: yuan(1), debt: yuan(2),
                relatedDebts: yuan(3)))
        #expect([dearer.toGap, dearer.toDebt, dearer.toRelatedDebts, dearer.rest] == [0, 2, 3, 4].map(yuan))
        #expect(
            DefaultSettlement(
                deposit: Money(fen: -1), price: .zero, reAuctionPrice: .zero, costs: .zero, debt: .zero) == nil)
    }

    @Test func `enforcement.calculation-5.3-C8: a creditor pays what his claim lacks of the deposit`() {
        #expect(CreditorDeposit(deposit: yuan(140_000), claim: yuan(90_000))?.gap == yuan(50_000))
        #expect(CreditorDeposit(deposit: yuan(140_000), claim: yuan(200_000))?.gap == .zero)
        #expect(CreditorDeposit(deposit: yuan(140_000), claim: Money(fen: -1)) == nil)
    }

    @Test func `enforcement.calculation-5.3-C9: an auction that would leave nothing`() throws {
        let check = try #require(
            NoSurplusCheck(reserve: yuan(700_000), priorClaims: yuan(680_000), costs: yuan(30_000)))
        #expect(check.isNoSurplus)
        #expect(check.burden == yuan(710_000))
        #expect(!check.allows(newReserve: yuan(710_000)))
        #expect(check.allows(newReserve: Money(fen: 710_000_01)))
        #expect(NoSurplusCheck.replyBy(toldOn: day("2024-03-04"), in: .current) == day("2024-03-11"))
        let fine = NoSurplusCheck(reserve: Money(fen: 710_000_01), priorClaims: yuan(680_000), costs: yuan(30_000))
        #expect(fine?.isNoSurplus == false)
        #expect(NoSurplusCheck(reserve: .zero, priorClaims: .max, costs: Money(fen: 1)) == nil)
    }

    @Test func `enforcement.E14: a second start price a fen below the floor is an error`() throws {
        let second = AuctionSchedule(.second, by: .online, of: .immovable)
        let bad = AuctionTerms(try amount("559999.99"), deposit: yuan(28_000))
        let findings = bad.findings(in: second, reference: nil, previous: yuan(700_000))
        #expect(findings.map(\.path) == ["startPrice"])
        #expect(findings.map(\.code) == ["enforcement.V24"])
        #expect(findings.first?.severity == .error)
        #expect(findings.first?.text.zh.contains("560,000.00") == true)
        let good = AuctionTerms(yuan(560_000), deposit: yuan(28_000))
        #expect(good.findings(in: second, reference: nil, previous: yuan(700_000)).isEmpty)
    }

    @Test func `enforcement.V24: deposits out of range`() {
        for (deposit, isGood) in [(35_000, true), (140_000, true), (34_999, false), (140_001, false)] as [(Int64, Bool)]
        {
            let terms = AuctionTerms(yuan(700_000), deposit: yuan(deposit))
            #expect(
                terms.findings(in: immovable, reference: yuan(1_000_000), previous: nil).isEmpty == isGood, "\(deposit)"
            )
        }
        #expect(AuctionTerms(yuan(700_000)).isDepositLawful(in: immovable, reference: nil) == nil)
        #expect(AuctionTerms(nil).isPriceLawful(in: immovable, reference: yuan(1), previous: nil) == nil)
    }

    @Test func `enforcement.V24: equity that cannot be appraised, and criminal property without reserve`() {
        let equity = AuctionSchedule(.first, by: .online, of: .equity)
        func terms(_ price: Int64, asked: Bool? = true) -> AuctionTerms {
            AuctionTerms(
                yuan(price), deposit: yuan(1), exemption: .unappraisableEquity, askedInWriting: asked,
                costs: yuan(20_000))
        }
        #expect(terms(20_001).isPriceLawful(in: equity, reference: nil, previous: nil) == true)
        #expect(terms(20_000).isPriceLawful(in: equity, reference: nil, previous: nil) == false)
        #expect(terms(30_000, asked: false).isPriceLawful(in: equity, reference: nil, previous: nil) == false)
        #expect(terms(30_000, asked: nil).isPriceLawful(in: equity, reference: nil, previous: nil) == nil)
        #expect(terms(30_000).isPriceLawful(in: immovable, reference: nil, previous: nil) == false)
        #expect(terms(30_000).findings(in: equity, reference: nil, previous: nil).isEmpty)
        #expect(terms(20_000).findings(in: equity, reference: nil, previous: nil).map(\.code) == ["enforcement.V24"])
        let noReserve = AuctionTerms(yuan(1), exemption: .criminalNoReserve)
        #expect(noReserve.findings(in: immovable, reference: yuan(1_000_000), previous: nil).isEmpty)
    }

    @Test func `enforcement.V24a: no further lot once the proceeds suffice`() throws {
        let lots = [300_000, 250_000, 400_000, 100_000].map { ModerateSale.Lot(yuan($0)) }
        let sale = try #require(ModerateSale(needed: yuan(550_000), lots: lots))
        #expect(sale.toSell == [0, 1])
        #expect(sale.proceeds == yuan(550_000))
        #expect(sale.findings(sold: [0, 1]).isEmpty)
        #expect(sale.findings(sold: [0, 1, 2, 9]).map(\.code) == ["enforcement.V24a"])
        #expect(sale.findings(sold: [0, 1, 2]).map(\.path) == ["lots[2]"])
        let bundled = [
            ModerateSale.Lot(yuan(300_000), bundle: 1), ModerateSale.Lot(yuan(250_000)),
            ModerateSale.Lot(yuan(400_000), bundle: 1),
        ]
        let together = try #require(ModerateSale(needed: yuan(100_000), lots: bundled))
        #expect(together.toSell == [0, 2])
        #expect(together.findings(sold: [0, 2]).isEmpty)
        #expect(together.findings(sold: [0, 2, 1]).count == 1)
        let all = try #require(ModerateSale(needed: yuan(9_000_000), lots: lots))
        #expect(all.toSell == [0, 1, 2, 3])
        #expect(ModerateSale(needed: .zero, lots: lots)?.toSell == [])
        #expect(ModerateSale(needed: .max, lots: [.init(.max), .init(Money(fen: -1))]) == nil)
        #expect(ModerateSale.goesOn(proceeds: yuan(1), needed: yuan(2)))
    }

    @Test func `enforcement.V24a: of equity only the part that is needed`() throws {
        let lot = try #require(ShareLot(1_000))
        #expect(lot.needed(for: yuan(1_001), at: yuan(10)) == 101)
        #expect(lot.needed(for: yuan(1_000_000), at: yuan(10)) == 1_000)
        #expect(lot.needed(for: .zero, at: yuan(10)) == 0)
        #expect(lot.needed(for: yuan(1), at: .zero) == nil)
        #expect(ShareLot(0) == nil)
    }

    @Test func `Bad amounts give nothing`() {
        #expect(PriceFloor.first(appraisal: Money(fen: -1), by: .online) == nil)
        #expect(PriceFloor.next(after: Money(fen: -1), by: .ship) == nil)
        #expect(DepositRange.online(startPrice: Money(fen: -1)) == nil)
        #expect(PriceFloor.first(appraisal: .max, by: .online)?.amount == Money(fen: 6_456_360_425_798_343_065))
    }

    @Test func `Off line what the deposit leaves goes back to the first buyer`() throws {
        let use = try #require(
            DefaultSettlement(
                deposit: yuan(100_000), price: yuan(900_000), reAuctionPrice: yuan(820_000), costs: yuan(5_000),
                debt: yuan(400_000), relatedDebts: yuan(50_000), manner: .traditional))
        #expect(
            [use.toCosts, use.toGap, use.toDebt, use.toRelatedDebts, use.rest]
                == [5_000, 80_000, 0, 0, 15_000].map(yuan))
        #expect(use.uncovered == .zero)
    }

    @Test func `enforcement.V24a: a debtor may agree to the sale of all lots`() throws {
        let sale = try #require(ModerateSale(needed: yuan(100), lots: [.init(yuan(100)), .init(yuan(50))]))
        #expect(sale.findings(sold: [0, 1]).map(\.code) == ["enforcement.V24a"])
        #expect(sale.findings(sold: [0, 1], debtorAgreed: true).isEmpty)
    }
}
