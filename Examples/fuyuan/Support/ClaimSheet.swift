import FuyuanKit

/// The claims list of an administrator: its rows as claims, and the properties some of them go first on.
struct ClaimSheet {
    /// A row of the list that can be used.
    struct Entry {
        /// The number as written.
        let number: String
        let creditor: String
        let kind: DistributionClass
        let amount: Money
        let deposit: DepositKind?
        /// The name of the property it goes first on, and its place there.
        var secured: (property: CSVField, claim: PriorityClaim)?
    }

    private typealias Column = CSVTable.Column
    private static let number = Column("编号", "number", "序号", "债权编号", "no", "id")
    private static let creditor = Column("债权人", "creditor", "债权人名称", "名称", "name")
    private static let kind = Column("类别", "class", "债权类别", "债权性质", "性质", "kind", "rank")
    private static let amount = Column("金额", "amount", "债权额", "债权金额", "确认金额", "数额")
    private static let deposit = Column("提存", "deposit", "提存原因")
    private static let property = Column("担保财产", "property", "抵押物", "特定财产")
    private static let priority = Column("优先类型", "priority", "担保类型")
    private static let order = Column("登记顺序", "order", "顺位")
    private static let outside = Column("非优先部分", "outside")
    private static let limit = Column("优先限额", "limit")
    private static let loss = Column("失权原因", "loss")

    /// The rows in the order of the file.
    private(set) var entries: [Entry] = []
    /// The numbers that decide who gets an odd fen, row by row.
    private(set) var numbers: [Int64] = []
    /// The file, with what was wrong in it.
    private(set) var table: CSVTable

    init(_ path: String) throws(Failure) {
        table = try CSVTable(
            path,
            columns: [
                Self.number, Self.creditor, Self.kind, Self.amount, Self.deposit, Self.property, Self.priority,
                Self.order, Self.outside, Self.limit, Self.loss,
            ], needed: [Self.number, Self.kind, Self.amount])
        var seen: [String: Int] = [:]
        for row in table.rows {
            do throws(BadCell) {
                let entry = try read(row)
                if let line = seen[entry.number] {
                    throw try table.needed(Self.number, in: row).bad("编号与第\(line)行重复", "the number of line \(line)")
                }
                seen[entry.number] = row.line
                entries.append(entry)
            } catch {
                table.problems.append(error.problem)
            }
        }
        table.problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
        number()
    }

    /// Where a property is missing from the list of properties.
    mutating func require(_ known: Set<String>) {
        var kept: [Entry] = []
        for entry in entries {
            if let name = entry.secured?.property, !known.contains(name.text) {
                table.problems.append(
                    name.problem("担保财产不在 --properties 表中", "the property is not in the table of --properties"))
            } else {
                kept.append(entry)
            }
        }
        entries = kept
        number()
    }

    /// Numbers where all are numbers; else their order as text.
    private mutating func number() {
        let values = entries.compactMap { Int64($0.number) }
        if values.count == entries.count, Set(values).count == values.count {
            numbers = values
            return
        }
        let order = Dictionary(
            uniqueKeysWithValues: entries.map(\.number).sorted {
                Array($0.utf8).lexicographicallyPrecedes(Array($1.utf8))
            }
            .enumerated().map { ($1, Int64($0 + 1)) })
        numbers = entries.map { order[$0.number] ?? 0 }
    }

    private func read(_ row: CSVTable.Row) throws(BadCell) -> Entry {
        let number = try table.needed(Self.number, in: row)
        let kind = try table.needed(Self.kind, in: row)
        let amount = try table.needed(Self.amount, in: row).amount()
        let deposit = try table.cell(Self.deposit, in: row)?.word(DepositKind.self, Self.deposits)
        var entry = Entry(
            number: number.text, creditor: table.cell(Self.creditor, in: row)?.text ?? "", kind: try Self.word(kind),
            amount: amount, deposit: deposit)
        guard let property = table.cell(Self.property, in: row) else {
            if Self.secured.contains(kind.text) { _ = try table.needed(Self.property, in: row) }
            return entry
        }
        guard entry.kind == .ordinary else {
            throw kind.bad("列有担保财产的债权应为“有财产担保的债权”", "a claim with a property must be \"secured\"")
        }
        entry.secured = (property, try priority(row, amount))
        return entry
    }

    private func priority(_ row: CSVTable.Row, _ amount: Money) throws(BadCell) -> PriorityClaim {
        var claim = PriorityClaim(0, .security, amount)
        if let cell = table.cell(Self.priority, in: row) { claim.kind = try cell.word(PriorityKind.self) }
        if let cell = table.cell(Self.order, in: row) {
            guard let order = Int32(cell.text) else { throw cell.bad("登记顺序应为整数", "the order must be a whole number") }
            claim.order = order
        }
        if let outside = table.cell(Self.outside, in: row) {
            claim.outside = try outside.amount()
            guard claim.outside <= amount else { throw outside.bad("超过债权额", "more than the claim") }
        }
        claim.limit = try table.amount(Self.limit, in: row)
        if let cell = table.cell(Self.loss, in: row) { claim.loss = try cell.word(PriorityLoss.self) }
        return claim
    }

    private static let secured: Set<String> = ["有财产担保的债权", "有财产担保债权", "担保债权", "secured"]

    private static let deposits: [String: DepositKind] = [
        "附条件": .conditional, "未受领": .unclaimed, "诉讼未决": .litigated, "仲裁未决": .litigated, "未决": .litigated,
        "一般保证": .generalGuarantee,
    ]

    private static let words: [String: DistributionClass] = [
        "职工": .employee, "税款": .socialAndTax, "税收债权": .socialAndTax, "社保税款": .socialAndTax, "tax": .socialAndTax,
        "普通": .ordinary, "劣后": .subordinated, "有财产担保债权": .ordinary, "担保债权": .ordinary,
    ]

    /// Every word for a class: its own, what claims are for, and short forms.
    private static let classes: [String: DistributionClass] = {
        var known = words
        for kind in ClaimKind.allCases {
            for name in [kind.term.wire, kind.term.zh, kind.term.en.lowercased()] {
                known[name] = DistributionClass(kind)
            }
        }
        for word in DistributionClass.allCases {
            for name in [word.term.wire, word.term.zh, word.term.en.lowercased()] { known[name] = word }
        }
        return known
    }()

    /// The class of a claim from a word of the law: its class, or what it is for.
    private static func word(_ cell: CSVField) throws(BadCell) -> DistributionClass {
        if let word = classes[cell.text] ?? classes[cell.text.lowercased()] { return word }
        if ["社保", "社会保险", "社会保险费"].contains(cell.text) {
            throw cell.bad(
                "须区分：划入个人账户的基本养老、基本医疗保险费用为职工债权，其余为其他社会保险费用",
                "say which: pension and medical insurance for individual accounts are employee claims, the rest is not")
        }
        return try cell.word(DistributionClass.self)
    }
}

/// The properties that claims go first on.
struct PropertySheet {
    private typealias Column = CSVTable.Column
    private static let name = Column("名称", "name", "担保财产", "property")
    private static let price = Column("变价款", "price", "价款")
    private static let cost = Column("变价费用", "cost")
    private static let fee = Column("管理人报酬", "fee")

    /// The properties by name, in the order of the file; without claims yet.
    private(set) var properties: [(name: String, property: SpecificProperty)] = []
    private(set) var table: CSVTable

    init(_ path: String) throws(Failure) {
        table = try CSVTable(
            path, columns: [Self.name, Self.price, Self.cost, Self.fee], needed: [Self.name, Self.price])
        var seen: Set<String> = []
        for row in table.rows {
            do throws(BadCell) {
                let name = try table.needed(Self.name, in: row)
                guard seen.insert(name.text).inserted else { throw name.bad("名称重复", "the name stands twice") }
                properties.append(
                    (
                        name.text,
                        SpecificProperty(
                            price: try table.needed(Self.price, in: row).amount(),
                            realisationCost: try table.amount(Self.cost, in: row) ?? .zero,
                            administratorFee: try table.amount(Self.fee, in: row) ?? .zero, claims: [])
                    ))
            } catch {
                table.problems.append(error.problem)
            }
        }
    }
}
