import FuyuanKit

/// `fuyuan interest`: interest for delayed performance, line by line, with every step.
enum Interest: Subcommand {
    static let name = "interest"
    static let usage =
        "--principal AMOUNT --due DATE | --instalment DATE:AMOUNT … [--pay DATE:AMOUNT …] [--until DATE] [--exclude FROM:TO[:debtor] …] [--general RATE[:FROM]] [--costs AMOUNT] [--bankruptcy DATE] [--benchmark DATE:RATE …] [--count-first] [--count-last]"
    static let summary = Bilingual(
        "迟延履行利息：一般债务利息（RATE 如 0.05%/day、2%/month、12%/year、LPR、LPR5yx1.5@2024-07-22）与加倍部分，逐笔列出",
        "interest for delayed performance: general interest (RATE as 0.05%/day, 2%/month, 12%/year, LPR, LPR5yx1.5@2024-07-22) and the doubled part, line by line"
    )
    static let options: Set<String> = [
        "principal", "due", "instalment", "pay", "until", "exclude", "general", "costs", "bankruptcy", "benchmark",
        "count-first", "count-last",
    ]

    static func run(_ arguments: Arguments, _ out: inout Printer) throws(Failure) -> ExitCode {
        let debt = try debt(arguments)
        let policy = try policy(arguments)
        let result: DelayInterest
        do throws(InterestError) {
            result = try DelayInterest(debt, policy)
        } catch {
            let hint = error == .benchmarkNeeded ? "（--benchmark DATE:RATE）" : ""
            throw .input(
                error.text(in: .zh) + hint, error.text(in: .en) + (hint.isEmpty ? "" : " (--benchmark DATE:RATE)"))
        }
        if out.isJSON { printJSON(result, &out) } else { print(result, &out) }
        return result.findings.contains { $0.severity > .notice } ? .findings : .clean
    }

    // MARK: Reading

    private static func debt(_ arguments: Arguments) throws(Failure) -> DelayedDebt {
        var instalments: [DelayedDebt.Instalment] = []
        for text in arguments.all("instalment") {
            let (day, amount) = try dated(text, of: "instalment")
            instalments.append(.init(amount, due: day))
        }
        if let principal = try arguments.amount("principal") {
            guard instalments.isEmpty else {
                throw .usage("--principal 与 --instalment 不能并用", "give --principal or --instalment, not both")
            }
            guard let due = try arguments.day("due") else {
                throw .usage("缺少 --due（履行期间届满之日）", "--due is missing (the last day of performance)")
            }
            instalments = [.init(principal, due: due)]
        }
        guard let first = instalments.map(\.due).min() else {
            throw .usage("缺少 --principal 或者 --instalment", "--principal or --instalment is missing")
        }
        var debt = DelayedDebt(instalments)
        for text in arguments.all("pay") {
            let (day, amount) = try dated(text, of: "pay")
            debt.payments.append(.init(amount, on: day))
        }
        for text in arguments.all("exclude") { debt.pauses.append(try pause(text)) }
        debt.until = try arguments.day("until")
        debt.litigationCosts = try arguments.amount("costs") ?? .zero
        debt.bankruptcyAcceptedOn = try arguments.day("bankruptcy")
        guard debt.until != nil || !debt.payments.isEmpty else {
            throw .usage("缺少 --pay 或者 --until（计算至哪一日）", "--pay or --until is missing (up to which day)")
        }
        if let text = arguments["general"] {
            let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
            debt.general = .init(
                try rate(parts.first ?? ""), from: parts.count > 1 ? try Arguments.day(parts[1]) : first)
        }
        return debt
    }

    private static func policy(_ arguments: Arguments) throws(Failure) -> DelayInterestPolicy {
        var policy = DelayInterestPolicy()
        if arguments.has("count-first") || arguments.has("count-last") {
            policy.dayCount = DayCount(
                countsFirst: arguments.has("count-first"), countsLast: arguments.has("count-last"))
        }
        var steps: [RateHistory.Step] = []
        for text in arguments.all("benchmark") {
            let (day, rest) = try split(text, of: "benchmark", "DATE:RATE")
            steps.append(.init(day, try number(rest)))
        }
        if !steps.isEmpty {
            policy.benchmark = RateHistory(Bilingual("贷款基准利率", "benchmark loan rate"), steps)
        }
        return policy
    }

    private static func split(
        _ text: String, of name: String, _ form: String
    ) throws(Failure) -> (day: CivilDate, rest: String) {
        let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else {
            throw .usage("--\(name) “\(text)” 应为 \(form)", "--\(name) \"\(text)\" must be \(form)")
        }
        return (try Arguments.day(parts[0]), parts[1])
    }

    private static func dated(_ text: String, of name: String) throws(Failure) -> (day: CivilDate, amount: Money) {
        let (day, amount) = try split(text, of: name, "DATE:AMOUNT")
        return (day, try Arguments.amount(amount, of: name))
    }

    private static func pause(_ text: String) throws(Failure) -> DelayedDebt.Pause {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 2 || (parts.count == 3 && parts[2] == "debtor") else {
            throw .usage(
                "--exclude “\(text)” 应为 FROM:TO 或者 FROM:TO:debtor",
                "--exclude \"\(text)\" must be FROM:TO or FROM:TO:debtor")
        }
        return .init(
            from: try Arguments.day(parts[0]), until: try Arguments.day(parts[1]), isRequestedByDebtor: parts.count == 3
        )
    }

    /// A rate written `0.05%/day`, `2%/month`, `12%/year`, or `LPR` with `5y`, a multiple `x1.5` and a fixed day.
    private static func rate(_ text: String) throws(Failure) -> InterestRate {
        if text.hasPrefix("LPR") {
            var rest = text.dropFirst(3)
            var (term, times, fixed) = (LoanPrimeRate.Term.oneYear, Ratio.one, CivilDate?.none)
            if rest.hasPrefix("5y") {
                term = .overFiveYears
                rest = rest.dropFirst(2)
            }
            if let at = rest.firstIndex(of: "@") {
                fixed = try Arguments.day(String(rest[rest.index(after: at)...]))
                rest = rest[..<at]
            }
            if rest.hasPrefix("x") {
                times = try number(String(rest.dropFirst()))
            } else if !rest.isEmpty {
                throw noRate(text)
            }
            return .loanPrime(term, times: times, fixedOn: fixed)
        }
        let parts = text.split(separator: "/").map(String.init)
        guard parts.count == 2 else { throw noRate(text) }
        let value = try number(parts[0])
        switch parts[1] {
        case "day": return .daily(value)
        case "month": return .monthly(value)
        case "year": return .yearly(value)
        default: throw noRate(text)  // not an enum
        }
    }

    private static func noRate(_ text: String) -> Failure {
        .usage(
            "“\(text)”不是利率（如 0.05%/day、2%/month、12%/year、LPR、LPR5y、LPRx1.5、LPR@2024-07-22）",
            "\"\(text)\" is no rate (0.05%/day, 2%/month, 12%/year, LPR, LPR5y, LPRx1.5, LPR@2024-07-22)")
    }

    /// A number of 0 or more with or without a percent sign: at most twelve figures.
    private static func number(_ text: String) throws(Failure) -> Ratio {
        let isPercent = text.hasSuffix("%")
        let parts = (isPercent ? text.dropLast() : text[...]).split(separator: ".", omittingEmptySubsequences: false)
        let figures = parts.joined()
        guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }), figures.utf8.count <= 12,
            figures.utf8.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
            let figure = Int64(figures)
        else { throw noRate(text) }
        var unit: Int64 = isPercent ? 100 : 1
        for _ in 0..<(parts.count > 1 ? parts[1].utf8.count : 0) { unit *= 10 }
        guard let ratio = Ratio(figure, unit) else { throw noRate(text) }
        return ratio
    }

    // MARK: Printing

    private static func print(_ result: DelayInterest, _ out: inout Printer) {
        let language = out.language
        var rows = [
            language == .zh
                ? ["期", "种类", "基数", "自", "至", "日数", "扣除", "利率", "利息"]
                : ["no.", "kind", "base", "from", "to", "days", "left out", "rate", "interest"]
        ]
        for line in result.lines {
            rows.append([
                line.instalment == 0 ? out.say("诉讼费用", "costs") : "\(line.instalment)", line.kind.term[language],
                line.base.description, line.from.description, line.until.description, "\(line.days)",
                "\(line.excludedDays)", line.rate[language], line.amount.description,
            ])
        }
        for row in Columns.table(rows) { out.line(row) }
        out.line()
        var totals = [["", out.say("应付", "owed"), out.say("已付", "paid"), out.say("未付", "open")]]
        for item in DebtItem.allCases {
            let (paid, open) = (result.paid[item] ?? .zero, result.open[item] ?? .zero)
            let owed = Money(fen: paid.fen + open.fen)
            if owed == .zero { continue }
            totals.append([item.term[language], owed.description, paid.description, open.description])
        }
        for row in Columns.table(totals) { out.line(row) }
        out.line("\(out.say("合计应付", "owed in all"))  \(result.total.text(in: language))")
        if result.surplus > .zero {
            out.line("\(out.say("多付", "paid beyond"))  \(result.surplus.text(in: language))")
        }
        for finding in result.findings {
            out.line(
                "- \(finding.severity.term[language])\(out.say("：", ": "))\(finding.text[language])\(out.articles(finding.basis)) [\(finding.code)]"
            )
        }
        out.line()
        out.derivation(result.derivation, indent: 2)
    }

    private static func printJSON(_ result: DelayInterest, _ out: inout Printer) {
        func amounts(_ items: [DebtItem: Money]) -> JSONValue {
            .object(DebtItem.allCases.compactMap { item in items[item].map { (item.term.wire, .number($0.fen)) } })
        }
        out.json([
            "lines": .list(
                result.lines.map { line in
                    [
                        "instalment": .number(Int64(line.instalment)), "kind": .text(line.kind.term.wire),
                        "base": .number(line.base.fen), "from": JSONValue(line.from), "until": JSONValue(line.until),
                        "days": .number(Int64(line.days)), "excludedDays": .number(Int64(line.excludedDays)),
                        "fen": .number(line.amount.fen), "paid": .flag(line.isPaid),
                    ]
                }), "general": .number(result.general.fen), "doubled": .number(result.doubled.fen),
            "total": .number(result.total.fen), "paid": amounts(result.paid), "open": amounts(result.open),
            "surplus": .number(result.surplus.fen), "findings": .list(result.findings.map { JSONValue($0) }),
            "derivation": JSONValue(result.derivation),
        ])
    }
}
