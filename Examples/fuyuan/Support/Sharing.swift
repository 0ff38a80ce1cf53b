import FuyuanKit

/// A claims list shared out: the properties first, then the general estate.
struct Sharing {
    /// What one row of the list gets.
    struct Line {
        let entry: ClaimSheet.Entry
        /// From the property it goes first on.
        let fromProperty: Money
        /// What it is in the general estate.
        let kind: DistributionClass
        /// From the general estate.
        let share: Money

        var total: Money { Money(fen: fromProperty.fen &+ share.fen) }
        var ratio: String { total.ratio(to: entry.amount).map { Percent(fraction: $0).text(decimals: 4) } ?? "—" }
    }

    let properties: [(name: String, result: SpecificDistribution)]
    let lines: [Line]
    /// The costs given on the command line, with those the properties did not cover, and what they get.
    let costs: Money
    let costsShare: Money
    let result: EstateDistribution
    /// Rows left out.
    var skipped: [(file: String, problem: CSVProblem)] = []

    init(
        _ sheet: ClaimSheet, _ properties: [(name: String, property: SpecificProperty)], estate: Money, costs: Money,
        retained: Money, by waterfall: Waterfall
    ) throws(DistributionError) {
        var results: [(name: String, result: SpecificDistribution)] = []
        var fromProperty: [Int64: (paid: Money, kind: DistributionClass)] = [:]
        var (pot, allCosts) = (estate, costs)
        for (name, property) in properties {
            var property = property
            for (entry, number) in zip(sheet.entries, sheet.numbers) {
                guard var claim = entry.secured?.claim, entry.secured?.property.text == name else { continue }
                claim.number = number
                property.claims.append(claim)
            }
            let result = try property.distribute()
            for payment in result.payments {
                fromProperty[payment.claim.number] = (payment.paid, payment.deficitClass)
            }
            guard let sum = pot.adding(result.surplus), let more = allCosts.adding(result.uncoveredCosts) else {
                throw .overflow
            }
            (pot, allCosts) = (sum, more)
            results.append((name, result))
        }
        var columns = ClaimColumns(capacity: sheet.entries.count + 1)
        for (entry, number) in zip(sheet.entries, sheet.numbers) {
            let first = fromProperty[number]
            let rest = Money(fen: entry.amount.fen &- (first?.paid.fen ?? 0))
            columns.append(DistributionClaim(number, first?.kind ?? entry.kind, rest, deposited: entry.deposit))
        }
        // The costs come last, with a number that no row has.
        if allCosts > .zero {
            let free = (sheet.numbers.max() ?? 0) == .max ? Int64.min : (sheet.numbers.max() ?? 0) + 1
            columns.append(DistributionClaim(free, .bankruptcyCosts, allCosts))
        }
        result = try waterfall.distribute(pot, among: columns, retaining: retained)
        let shares = result.shares
        lines = sheet.entries.indices.map { index in
            let entry = sheet.entries[index]
            let paid = fromProperty[sheet.numbers[index]]?.paid ?? .zero
            return Line(entry: entry, fromProperty: paid, kind: columns.kinds[index], share: shares[index])
        }
        self.properties = results
        self.costs = allCosts
        costsShare = allCosts > .zero ? shares.last ?? .zero : .zero
    }
}

extension Sharing {
    private func head(_ language: Language) -> [String] {
        language == .zh
            ? ["编号", "债权人", "类别", "债权额", "担保财产受偿", "普通财产分配额", "受偿合计", "清偿率", "处理"]
            : [
                "number", "creditor", "class", "claim", "from property", "from estate", "total", "ratio", "delivery",
            ]
    }

    private func delivery(_ deposit: DepositKind?, _ language: Language) -> String {
        guard let deposit else { return language == .zh ? "支付" : "paid" }
        return language == .zh ? "提存（\(deposit.term.zh)）" : "deposited (\(deposit.term.en))"
    }

    private func cells(_ line: Line, _ language: Language, _ text: (Money) -> String) -> [String] {
        [
            line.entry.number, line.entry.creditor, line.kind.term[language], text(line.entry.amount),
            text(line.fromProperty), text(line.share), text(line.total), line.ratio,
            delivery(line.entry.deposit, language),
        ]
    }

    /// The table for a spreadsheet.
    func csv(_ language: Language) -> [UInt8] {
        var writer = CSVWriter()
        writer.row(head(language))
        for line in lines { writer.row(cells(line, language, \.plain)) }
        if costs > .zero {
            writer.row([
                "", language == .zh ? "破产费用（命令行）" : "costs (command line)",
                DistributionClass.bankruptcyCosts.term[language], costs.plain, "0.00", costsShare.plain,
                costsShare.plain, costsShare.ratio(to: costs).map { Percent(fraction: $0).text(decimals: 4) } ?? "—",
                delivery(nil, language),
            ])
        }
        return writer.bytes
    }

    /// The whole result for a program.
    var json: JSONValue {
        [
            "kind": .text(result.waterfall.kind.term.wire), "estate": .number(result.estate.fen),
            "paid": .number(result.paid.fen), "deposited": .number(result.deposited.fen),
            "kept": .number(result.kept.fen), "costs": .number(costs.fen), "costsShare": .number(costsShare.fen),
            "shortOfCosts": .flag(result.isShortOfCosts),
            "properties": .list(
                properties.map {
                    [
                        "name": .text($0.name), "net": .number($0.result.net.fen),
                        "surplus": .number($0.result.surplus.fen), "derivation": JSONValue($0.result.derivation),
                    ]
                }),
            "tiers": .list(
                result.tiers.filter { $0.count > 0 }.map {
                    [
                        "class": .text($0.leading.term.wire), "claims": .number(Int64($0.count)),
                        "owed": .number($0.owed.fen), "paid": .number($0.paid.fen),
                        "deposited": .number($0.deposited.fen), "ratio": JSONValue($0.ratio?.text(decimals: 4)),
                    ]
                }),
            "claims": .list(
                lines.map {
                    [
                        "number": .text($0.entry.number), "creditor": .text($0.entry.creditor),
                        "class": .text($0.kind.term.wire), "amount": .number($0.entry.amount.fen),
                        "fromProperty": .number($0.fromProperty.fen), "fromEstate": .number($0.share.fen),
                        "deposit": JSONValue($0.entry.deposit?.term.wire),
                    ]
                }),
            "derivation": JSONValue(result.derivation),
            "skipped": .list(
                skipped.map {
                    [
                        "file": .text($0.file), "line": .number(Int64($0.problem.line)),
                        "column": .number(Int64($0.problem.column)), "quoted": .text($0.problem.quoted),
                        "text": JSONValue($0.problem.text),
                    ]
                }),
        ]
    }

    /// The table, the tiers and the derivations, for a person.
    func print(_ out: inout Printer) {
        let language = out.language
        for row in Columns.table([head(language)] + lines.map { cells($0, language, \.description) }) { out.line(row) }
        out.line()
        let titles =
            language == .zh
            ? ["顺位", "笔数", "债权总额", "支付", "提存", "清偿率"] : ["rank", "claims", "owed", "paid", "deposited", "ratio"]
        let tiers = result.tiers.filter { $0.count > 0 }.map {
            [
                $0.name(in: language), "\($0.count)", $0.owed.description, $0.paid.description,
                $0.deposited.description, $0.ratioText,
            ]
        }
        for row in Columns.table([titles] + tiers) { out.line(row) }
        out.line()
        for (name, result) in properties {
            out.line(out.say("特定财产“\(name)”", "property \"\(name)\""))
            out.derivation(result.derivation, indent: 2)
        }
        let joined = Money(fen: properties.reduce(0) { $0 &+ $1.result.surplus.fen })
        out.line(
            out.say("债务人财产", "general estate")
                + (joined > .zero ? out.say("（含特定财产剩余\(joined)）", " (with \(joined) left of properties)") : ""))
        out.derivation(result.derivation, indent: 2)
        guard !skipped.isEmpty else { return }
        out.line()
        out.line(
            out.say("未计入的行（\(skipped.count)）", "rows left out (\(skipped.count))"))
        for (file, problem) in skipped { out.line("  " + problem.text(in: language, file: file)) }
    }
}
