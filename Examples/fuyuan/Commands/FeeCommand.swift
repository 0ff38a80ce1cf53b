import FuyuanKit

/// `fuyuan fee`: a litigation fee with its steps.
enum FeeCommand: Subcommand {
    static let name = "fee"
    static let usage = "KIND [YUAN] [--halve REASON,…] [--figures lowest|highest]"
    static let summary = Bilingual("诉讼费用计算，逐步说明", "litigation fees, step by step")
    static let options: Set<String> = ["halve", "figures"]

    private typealias Compute = @Sendable (Money?, FeePolicy) throws(FeeError) -> Fee

    private static let kinds: [String: Compute] = [
        "property": { (amount, _) throws(FeeError) in try .property(needed(amount)) },
        "appeal": { (amount, _) throws(FeeError) in try .appeal(contested: needed(amount)) },
        "retrial": { (amount, _) throws(FeeError) in try .retrial(contested: needed(amount)) },
        "divorce": { (amount, policy) throws(FeeError) in try .divorce(property: amount ?? .zero, policy) },
        "personality": { (amount, policy) throws(FeeError) in try .personality(damages: amount ?? .zero, policy) },
        "intellectual-property": { (amount, policy) throws(FeeError) in try .intellectualProperty(amount, policy) },
        "execution": { (amount, policy) throws(FeeError) in try .execution(amount, policy) },
        "preservation": { (amount, _) throws(FeeError) in try .preservation(amount) },
        "payment-order": { (amount, _) throws(FeeError) in try .paymentOrder(needed(amount)) },
        "bankruptcy": { (amount, _) throws(FeeError) in try .bankruptcy(assets: needed(amount)) },
    ]

    private static func needed(_ amount: Money?) throws(FeeError) -> Money {
        guard let amount else { throw .noClaim }
        return amount
    }

    private static func amount(_ text: String) throws(Failure) -> Money {
        do throws(MoneyError) {
            return try Money.parse(text).amount
        } catch {
            throw .input("“\(text)”不是金额：\(error.text(in: .zh))", "\"\(text)\" is no amount: \(error.text(in: .en))")
        }
    }

    private static func policy(_ arguments: Arguments) throws(Failure) -> FeePolicy {
        switch arguments["figures"] ?? "lowest" {
        case "lowest": .lowest
        case "highest": .highest
        default: throw .usage("--figures 应为 lowest | highest", "--figures must be lowest | highest")  // not an enum
        }
    }

    private static func halvings(_ arguments: Arguments) throws(Failure) -> EnumSet<HalvingReason> {
        var reasons = EnumSet<HalvingReason>()
        for name in (arguments["halve"] ?? "").split(separator: ",") {
            guard let reason = HalvingReason(wire: name) else {
                let known = HalvingReason.allCases.map(\.term.wire).joined(separator: " | ")
                throw .usage("--halve 应为 \(known)", "--halve must be \(known)")
            }
            reasons.insert(reason)
        }
        return reasons
    }

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let kind = try arguments.value(0, "KIND")
        let amount: Money? = arguments.values.count > 1 ? try Self.amount(arguments.values[1]) : nil
        let policy = try policy(arguments)
        guard let compute = kinds[kind] else {
            let known = kinds.keys.sorted().joined(separator: " | ")
            throw .usage("KIND 应为 \(known)", "KIND must be \(known)")
        }
        var fee: Fee
        do throws(FeeError) {
            fee = try compute(amount, policy)
        } catch {
            throw .input(error.text(in: .zh), error.text(in: .en))
        }
        fee = fee.halved(for: try halvings(arguments))
        if out.isJSON {
            out.json([
                "kind": JSONValue(fee.kind.term), "fen": .number(fee.amount.fen),
                "derivation": JSONValue(fee.derivation),
            ])
        } else {
            out.line("\(fee.kind.term[out.language])  \(fee.amount.text(in: out.language))")
            out.derivation(fee.derivation, indent: 2)
        }
        return .clean
    }
}
