import FuyuanKit
import Testing

/// Votes others published, recomputed.
@Suite("公开的表决算例") struct VoteVectorTests {
    private static func money(_ any: Any?) -> Money? {
        guard let text = any as? String else { return nil }
        let parts = text.split(separator: ".")
        let cents = parts.count > 1 ? (parts[1] + "00").prefix(2) : "00"
        return Int64(parts[0] + cents).map(Money.init(fen:))
    }

    /// A percentage as hundredths of a percent, of 10,000.
    private static func hundredths(_ any: Any?) -> Int64? { money(any)?.fen }

    private static func percent(_ ratio: Ratio?, like published: Any?) -> String? {
        guard let ratio, let scaled = ratio.multiplied(by: Ratio(100)) else { return nil }
        var text = scaled.text(decimals: 2)
        while text.contains("."), text.hasSuffix("0") || text.hasSuffix(".") { text.removeLast() }
        return text
    }

    @Test func `Every published vote comes out as the law has it`() throws {
        let rows = try FeeFixture.rows("votes")
        #expect(rows.count == 14)
        for row in rows {
            let id = row["id"] as? String ?? "?"
            let inputs = row["inputs"] as? [String: Any] ?? [:]
            let isWrong = row["published_wrong"] as? Bool ?? false
            switch row["kind"] as? String {
            case "vote.plan-group": try planGroup(id, inputs, row)
            case "vote.ordinary-resolution":
                let expected = try #require(row["recomputed"] as? [String: Any])
                let tally = VoteTally(
                    .ordinary, yesHeads: inputs["yes_heads"] as? Int ?? 0,
                    of: inputs["attending_heads"] as? Int ?? 0)
                #expect(tally.meetsHeads() == expected["heads_ok"] as? Bool, "\(id)")
                #expect(
                    Self.percent(tally.headsShare, like: nil) == expected["heads_pct"] as? String, "\(id)")
            case "vote.right" where inputs["matters"] != nil:
                let names: [String: MeetingPower] = [
                    "通过重整计划": .adoptPlan, "通过和解协议": .adoptSettlement, "破产财产变价方案": .adoptRealization,
                    "破产财产分配方案": .adoptDistribution,
                ]
                let matters = try #require(inputs["matters"] as? [String])
                let secured = Ballot(.agree, unsecured: .zero, secured: yuan(1))
                let may = matters.filter { names[$0].map(secured.mayVote) ?? false }
                #expect(may == (row["recomputed"] as? [String: Any])?["may_vote"] as? [String], "\(id)")
            case "vote.right":
                let days = try #require((row["recomputed"] as? [String: Any])?["days"] as? Int)
                #expect(TimeLimit.rulingReconsideration.period == .days(days), "\(id)")
                #expect(VoteKind.reconsider.threshold().amount == .half, "\(id)")
            case "vote.threshold":
                let fraction = (inputs["fraction"] as? String ?? "").split(separator: "/").compactMap { Int64($0) }
                try #require(fraction.count == 2, "\(id)")
                let share = VoteShare(fraction[0], of: fraction[1], isStrict: inputs["strict"] as? Bool ?? false)
                let whole = Int64(try #require(inputs["of"] as? Int))
                let least = try #require(share.least(of: whole), "\(id)")
                #expect(Int(least) == row["recomputed"] as? Int, "\(id)")
                #expect(share.isMet(by: least, of: whole) && !share.isMet(by: least - 1, of: whole), "\(id)")
                #expect((Int(least) == row["expected"] as? Int) == !isWrong, "\(id)")
            case let kind: Issue.record("\(id): unknown kind \(kind ?? "-")")
            }
        }
    }

    private func planGroup(_ id: String, _ inputs: [String: Any], _ row: [String: Any]) throws {
        let expected = try #require(row["recomputed"] as? [String: Any])
        #expect((row["agrees"] as? Bool) == true, "\(id)")
        let passed = try #require(expected["passed"] as? Bool)
        if let yes = Self.money(inputs["yes_amount"]), let total = Self.money(inputs["group_total"]) {
            let tally = VoteTally(
                .planGroup, yesHeads: inputs["yes_heads"] as? Int ?? 0, of: inputs["attending_heads"] as? Int ?? 0,
                yesAmount: yes, outOf: total)
            #expect(tally.isPassed() == passed, "\(id)")
            #expect(Self.percent(tally.amountShare, like: nil) == expected["amount_pct"] as? String, "\(id)")
        } else {
            // Only percentages are published: in hundredths of a percent.
            let amount = try #require(Self.hundredths(inputs["amount_pct"]))
            let heads = try #require(Self.hundredths(inputs["heads_pct"]))
            let isMet =
                VoteShare.majority.isMet(by: heads, of: 10_000) && VoteShare.twoThirds.isMet(by: amount, of: 10_000)
            #expect(isMet == passed, "\(id)")
            if let attending = expected["attending_heads"] as? Int {
                // The one number of heads whose share, to one place, is the published percentage.
                let yes = try #require(inputs["yes_heads"] as? Int)
                let fits = (1...200).filter {
                    Ratio(Int64(yes) * 100, Int64($0))?.text(decimals: 1) == inputs["heads_pct"] as? String
                }
                #expect(fits == [attending], "\(id)")
            }
        }
    }

    @Test func `A share reaches its least number and no less`() {
        for share in [VoteShare.majority, .half, .twoThirds, .quarter, .tenth, .all] {
            for whole: Int64 in [1, 2, 3, 4, 10, 33, 99_999_999_999, .max - 1] {
                guard let least = share.least(of: whole) else {
                    Issue.record("no least of \(whole)")
                    continue
                }
                #expect(share.isMet(by: least, of: whole) && !share.isMet(by: least - 1, of: whole))
            }
            #expect(share.least(of: 0) == nil && share.least(of: -1) == nil && !share.isMet(by: 1, of: 0))
            #expect(!share.isMet(by: -1, of: 10))
        }
        #expect(VoteShare(0, of: -3) == .all)
    }
}
