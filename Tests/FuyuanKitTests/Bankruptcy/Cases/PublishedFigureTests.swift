import FuyuanKit
import Testing

@Suite("公布案例：数字") struct PublishedFigureTests {
    private func yuan(_ amount: Int64) throws -> Money { try #require(Money(yuan: amount)) }

    private func ratio(_ one: Int64, _ other: Int64) throws -> Ratio { try #require(Ratio(one, other)) }

    /// A vote as published: heads for and attending, amount for in fen, and its share of all in hundredths of a per cent.
    struct Vote: Sendable {
        let name: String
        let kind: VoteKind
        let agree: Int
        let attending: Int
        let fen: Int64
        let share: Int64
    }

    static let votes = [
        Vote(name: "BKR-01 secured", kind: .planGroup, agree: 2, attending: 3, fen: 47_850_602_530, share: 7_043),
        Vote(name: "BKR-01 ordinary", kind: .planGroup, agree: 951, attending: 968, fen: 616_217_426_389, share: 7_750),
        Vote(name: "BKR-05 fifth", kind: .ordinary, agree: 97, attending: 97, fen: 643_528_727_009, share: 10_000),
        Vote(name: "BKR-05 sixth", kind: .ordinary, agree: 45, attending: 45, fen: 408_575_966_012, share: 9_975),
    ]

    /// A tally over a total at which the published share, rounded to two places, comes out at one end.
    private func tally(_ vote: Vote, agree: Int, share twentyThousandths: Int64) throws -> VoteTally {
        let amount = Money(fen: vote.fen)
        let total = try #require(amount.multiplied(by: ratio(20_000, twentyThousandths), .floor))
        return VoteTally(vote.kind, yesHeads: agree, of: vote.attending, yesAmount: amount, outOf: total)
    }

    @Test(arguments: votes.indices)
    func `Each published vote passes by heads and by amount, whatever the rounding hides`(index: Int) throws {
        let vote = Self.votes[index]
        for share in [vote.share * 2 - 1, vote.share * 2, min(vote.share * 2 + 1, 20_000)] {
            #expect(try tally(vote, agree: vote.agree, share: share).isPassed(in: .current), "\(vote.name)")
        }
    }

    @Test(arguments: votes.indices)
    func `With half of the heads, or too small a share, it would not have passed`(index: Int) throws {
        let vote = Self.votes[index]
        let share = vote.share * 2
        #expect(try !tally(vote, agree: vote.attending / 2, share: share).isPassed(in: .current), "\(vote.name)")
        // Just below two thirds, or below one half.
        let short: Int64 = vote.kind == .planGroup ? 13_333 : 9_999
        #expect(try !tally(vote, agree: vote.agree, share: short).isPassed(in: .current), "\(vote.name)")
    }

    @Test func `BKR-01: shares converted, gifts and price`() throws {
        let it = try PublishedCase.named("BKR-01")
        let before = try it.figure("share_capital_before")
        // 5.72 for every 10.
        #expect(before * 572 / 1_000 == 743_600_000 && before * 572 % 1_000 == 0)
        #expect(try it.figure("converted_shares") == 743_600_000)
        #expect(try before + 743_600_000 == it.figure("share_capital_after_max"))
        let gifts = try #require(try yuan(300_000_000).adding(yuan(210_000_000)))
        #expect(try gifts == yuan(510_000_000) && gifts <= yuan(900_000_000))
        // 80 million shares at 3.24 yuan are part of the converted shares.
        let value = try yuan(80_000_000).multiplied(by: ratio(324, 100), .halfUp)
        #expect(try value == yuan(259_200_000))
        #expect(80_000_000 < 743_600_000)
    }

    @Test func `BKR-05: shares add up, the investment is short by 1.7 billion`() throws {
        let it = try PublishedCase.named("BKR-05")
        let sum = try it.figure("shares_before") + it.figure("shares_converted")
        #expect(try sum == it.figure("shares_after") && sum == 9_997_470_888)
        #expect(
            try it.figure("investor_shares") + it.figure("creditor_shares") <= it.figure("shares_converted")
        )
        // 3.2 billion for these shares is 1.07088 yuan a share.
        let price = try ratio(3_200_000_000, it.figure("investor_shares"))
        #expect(price.text(decimals: 5) == "1.07088")
        let instalments = try #require(try yuan(800_000_000).adding(yuan(2_400_000_000)))
        #expect(try instalments == yuan(3_200_000_000))
        #expect(try instalments.subtracting(yuan(1_500_000_000)) == yuan(1_700_000_000))
    }

    @Test func `BKR-11: what a creditor gets for each hundred yuan above the small claims`() throws {
        // 15.990483 shares at 3.68 yuan; the number of shares is itself rounded to the sixth place.
        func rate(_ tenMillionths: Int64) throws -> Ratio {
            let share = try ratio(tenMillionths, 10_000_000)
            return try #require(share.multiplied(by: ratio(368, 100)))
        }
        let low = try rate(159_904_825)
        let high = try rate(159_904_835)
        let published = try ratio(58_844_978, 1_000_000)
        #expect(low <= published && published <= high)
        #expect(try rate(159_904_830).text(decimals: 6) == "58.844977", "the printed figures differ in the last place")
        #expect(try PublishedCase.named("BKR-11").figure("small_claims_full_cash") == 500_000)
    }

    @Test func `BKR-13: the investment is the sum of its two parts`() throws {
        let it = try PublishedCase.named("BKR-13")
        #expect(try 345_000_000 + it.figure("financial_investors") == 1_412_000_000)
    }

    @Test func `BKR-15: liabilities are three times the assets`() throws {
        #expect(try yuan(1_015_000_000) < yuan(3_053_000_000))
        #expect(try ratio(3_053, 1_015).text(decimals: 2) == "3.01")
    }

    struct Span: Sendable {
        let id: String
        let from: Int
        let to: Int
        let days: Int
        let key: String?
    }

    static let spans = [
        Span(id: "BKR-01", from: 1, to: 10, days: 63, key: nil),
        Span(id: "BKR-03", from: 1, to: 7, days: 1_292, key: "days_open_to_approval"),
        Span(id: "BKR-03", from: 3, to: 6, days: 1_011, key: nil),
        Span(id: "BKR-05", from: 3, to: 4, days: 4, key: nil),
        // 201 days with the first.
        Span(id: "BKR-07", from: 2, to: 4, days: 200, key: nil), Span(id: "BKR-07", from: 4, to: 7, days: 31, key: nil),
        Span(id: "BKR-09", from: 1, to: 7, days: 101, key: "days_open_to_approval"),
        Span(id: "BKR-11", from: 1, to: 3, days: 46, key: nil), Span(id: "BKR-11", from: 4, to: 5, days: 16, key: nil),
        Span(id: "BKR-13", from: 5, to: 6, days: 30, key: nil),
        Span(id: "BKR-15", from: 2, to: 3, days: 11, key: "days_opening_to_administrator"),
        Span(id: "BKR-23", from: 1, to: 4, days: 799, key: nil), Span(id: "BKR-23", from: 4, to: 6, days: 36, key: nil),
        Span(id: "BKR-25", from: 1, to: 2, days: 76, key: "days_opening_to_administrator"),
        Span(id: "BKR-29", from: 1, to: 2, days: 3, key: nil),
    ]

    @Test(arguments: spans.indices)
    func `The days between two published acts are as published`(index: Int) throws {
        let span = Self.spans[index]
        let it = try PublishedCase.named(span.id)
        #expect(try it.on(span.from).days(until: it.on(span.to)) == span.days)
        if let key = span.key { #expect(try it.figure(key) == Int64(span.days)) }
    }

    @Test func `BKR-25: the first meeting came 56 days after the latest possible day`() throws {
        let window = try #require(TimeLimit.claimPeriodLongest.lastDay(from: day("2020-06-10"), in: .current))
        let latest = try #require(TimeLimit.firstCreditorsMeeting.lastDay(from: window, in: .current))
        #expect(window == day("2020-09-10") && latest == day("2020-09-25"))
        #expect(try latest.days(until: PublishedCase.named("BKR-25").on(3)) == 56)
    }

    @Test func `BKR-05 and BKR-29: what a published last day implies about its start`() {
        // Seven days to 21 December 2020 began on the 14th; three months to 6 November 2017 began on 6 August.
        #expect(Counting(.days(7), .civilCode).lastDay(from: day("2020-12-14"), in: .current) == day("2020-12-21"))
        #expect(TimeLimit.planDraft.lastDay(from: day("2017-02-06"), in: .current) == day("2017-08-07"))
        #expect(
            TimeLimit.planDraft.lastDay(from: day("2017-02-06"), in: .current, extendedBy: .months(3))
                == day("2017-11-06"))
    }

    @Test func `BKR-27: cases closed in one court are part of the district's total`() throws {
        let it = try PublishedCase.named("BKR-27")
        let closed = try it.figure("enforcement_cases_closed")
        #expect(try closed == 71 && closed <= it.figure("district_total"))
    }

    @Test func `BKR-19 and BKR-25: published amounts are kept to the fen`() throws {
        #expect(Money(fen: 687_799_120).text(in: .en).contains("6,877,991.20"))
        #expect(Money(fen: 1_165_578_720).text(in: .en).contains("11,655,787.20"))
    }
}
