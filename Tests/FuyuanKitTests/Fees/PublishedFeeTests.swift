import FuyuanKit
import Testing

/// Fees that courts, textbooks and calculators have published; some of them are wrong.
@Suite struct `A published fee` {
    @Test(arguments: [
        "acceptance-fee", "fee-halving", "preservation-fee", "other-application-fees", "bankruptcy-fee",
        "execution-fee",
    ])
    func `agrees with the kit where it is right, and differs where it is wrong`(file: String) throws {
        let rows = try FeeFixture.rows(file)
        #expect(!rows.isEmpty)
        for row in rows {
            let id = try #require(row["id"] as? String)
            let inputs = try #require(row["inputs"] as? [String: Any])
            let kind = try #require(row["kind"] as? String)
            if kind.hasSuffix("quick-formula") {
                try checkFormula(kind, inputs, row, id)
                continue
            }
            let answer = try amount(kind, inputs)
            let computed = try #require(answer, "\(id)")
            if let range = (row["recomputed"] as? [String: Any])?["range"] as? [String] {
                #expect(computed.lowest == money(range[0]), "\(id)")
                #expect(computed.highest == money(range[1]), "\(id)")
                let published = try #require(money(row["expected"]))
                #expect(published >= computed.lowest && published <= computed.highest, "\(id)")
                continue
            }
            #expect(computed.lowest == money(row["recomputed"]), "\(id)")
            #expect(computed.lowest == computed.highest, "\(id)")
            let wrong = row["published_wrong"] as? Bool == true
            if let predicate = (row["expected"] as? [String: Any])?["greater_than"] {
                let bound = try #require(money(predicate))
                #expect(computed.lowest <= bound, "\(id)")
            } else {
                #expect((computed.lowest == money(row["expected"])) == !wrong, "\(id)")
            }
        }
    }

    private func money(_ value: Any?) -> Money? {
        guard let text = value as? String else { return nil }
        return try? Money.parse(text).amount
    }

    /// The fee, lowest and highest, since some are left to a policy.
    private func amount(_ kind: String, _ inputs: [String: Any]) throws -> (lowest: Money, highest: Money)? {
        func both(_ fee: (FeePolicy) throws -> Fee) rethrows -> (lowest: Money, highest: Money) {
            (try fee(.lowest).amount, try fee(.highest).amount)
        }
        let amount = money(inputs["amount"]) ?? .zero
        switch kind {
        case "fee.acceptance.property":
            let fee = try Fee.property(amount)
            guard inputs["rounding"] == nil else {
                let rounded = fee.amount(to: .yuan, .halfUp) ?? .zero
                return (rounded, rounded)
            }
            return both { _ in fee }
        case "fee.acceptance.inverse":
            let fee = try #require(money(inputs["fee"]))
            let amount = try #require(FeeSchedule.property.largestAmount(forFee: fee))
            return (amount, amount)
        case "fee.acceptance.divorce":
            let policy = try FeePolicy(source: "测试", [.divorce: #require(money(inputs["base"]))])
            return try both { _ in try Fee.divorce(property: #require(money(inputs["property"])), policy) }
        case "fee.acceptance.personality":
            let policy = try FeePolicy(source: "测试", [.personality: #require(money(inputs["base"]))])
            return try both { _ in try Fee.personality(damages: #require(money(inputs["damages"])), policy) }
        case "fee.acceptance.ip-no-amount": return try both { try Fee.intellectualProperty(nil, $0) }
        case "fee.fixed":
            let fixed: [String: FixedFee] = ["劳动争议": .labour, "行政-其他": .administrative, "申请撤销仲裁裁决": .arbitration]
            return try both { _ in try #require(fixed[inputs["case"] as? String ?? ""]).fee }
        case "fee.half": return try half(inputs, amount)
        case "fee.preservation": return try both { _ in try Fee.preservation(amount) }
        case "fee.payment-order": return try both { _ in try Fee.paymentOrder(amount) }
        case "fee.maritime":
            let ranged: [String: RangedFee] = ["设立海事赔偿责任限制基金": .maritimeFund, "船舶优先权催告": .maritimeLien]
            guard let fee = ranged[inputs["type"] as? String ?? ""] else {
                return both { _ in FixedFee.maritimeClaim.fee }
            }
            return try both { try $0.fee(fee) }
        case "fee.bankruptcy": return try both { _ in try Fee.bankruptcy(assets: #require(money(inputs["estate"]))) }
        case "fee.execution": return try both { _ in try Fee.execution(amount) }
        case "fee.execution.no-amount": return try both { try Fee.execution(nil, $0) }
        default: return nil  // not an enum
        }
    }

    private func half(_ inputs: [String: Any], _ amount: Money) throws -> (lowest: Money, highest: Money) {
        let reason: HalvingReason =
            inputs["closing"] as? String == "调解"
            ? .mediated : inputs["closing"] as? String == "撤诉" ? .withdrawn : .counterclaim
        let full = try money(inputs["fee"]).map { Fee.stated($0) } ?? Fee.property(amount)
        let halved = full.halved(for: [reason]).amount
        return (halved, halved)
    }

    private func checkFormula(_ kind: String, _ inputs: [String: Any], _ row: [String: Any], _ id: String) throws {
        let scale =
            kind.hasPrefix("fee.acceptance")
            ? FeeSchedule.property : kind.hasPrefix("fee.execution") ? FeeSchedule.execution : FeeSchedule.preservation
        let limit = try #require(money((inputs["bracket"] as? [Any])?.first))
        let inside = try #require(limit.adding(Money(fen: 1)))
        let formula = try #require(scale.formula(for: inside), "\(id)")
        let expected = try #require(row["expected"] as? [String: String])
        let rate = try #require(expected["rate"])
        #expect(formula.rate.text(decimals: rate.utf8.count - 2) == rate, "\(id)")
        #expect(Money(fen: formula.addend, .halfUp) == money(expected["addend"]), "\(id)")
    }
}
