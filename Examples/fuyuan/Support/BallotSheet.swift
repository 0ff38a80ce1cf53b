import FuyuanKit

/// The ballots of a meeting: its rows as ballots, one a creditor, or one a creditor and group.
struct BallotSheet {
    /// A row that can be used.
    struct Entry {
        let line: Int
        let number: String
        let creditor: String
        let ballot: Ballot
        /// The group, where a plan is voted on.
        let group: GroupBallot?
    }

    private typealias Column = CSVTable.Column
    private static let number = Column("编号", "number", "序号", "债权编号", "no", "id")
    private static let creditor = Column("债权人", "creditor", "债权人名称", "名称", "name")
    private static let choice = Column("表决", "vote", "表决意见", "意见", "choice")
    private static let amount = Column("无担保债权额", "amount", "金额", "债权额", "表决额", "unsecured")
    private static let secured = Column("有担保债权额", "secured", "担保债权额")
    private static let title = Column("表决资格", "title", "资格")
    private static let waived = Column("放弃优先受偿权", "waived", "放弃优先")
    private static let group = Column("组别", "group", "表决组")
    private static let impaired = Column("权益受影响", "impaired", "受影响")

    private(set) var entries: [Entry] = []
    private(set) var table: CSVTable

    init(_ path: String, inGroups: Bool) throws(Failure) {
        let common = [Self.number, Self.creditor, Self.choice, Self.amount, Self.title]
        let needed = [Self.number, Self.choice, Self.amount]
        table = try CSVTable(
            path, columns: common + (inGroups ? [Self.group, Self.impaired] : [Self.secured, Self.waived]),
            needed: needed + (inGroups ? [Self.group] : []))
        var seen: [String: Int] = [:]
        for row in table.rows {
            do throws(BadCell) {
                let entry = try inGroups ? readGroup(row) : read(row)
                let key = entry.number + "\u{0}" + (entry.group?.group.term.wire ?? "")
                if let line = seen[key] {
                    throw try table.needed(Self.number, in: row).bad(
                        "编号与第\(line)行重复：每名债权人一票，债权额合并计算",
                        "the number of line \(line): one ballot a creditor, with all the claims")
                }
                seen[key] = row.line
                entries.append(entry)
            } catch {
                table.problems.append(error.problem)
            }
        }
        table.problems.sort { ($0.line, $0.column) < ($1.line, $1.column) }
    }

    private static let choices: [String: BallotChoice] = [
        "赞成": .agree, "yes": .agree, "不同意": .oppose, "no": .oppose, "缺席": .absent, "未参加": .absent,
    ]
    private static let titles: [String: VotingTitle] = ["已确定": .confirmed, "临时确定": .temporary, "未确定": .undecided]
    private static let groups: [String: PlanGroup] = [
        "担保债权组": .secured, "担保组": .secured, "职工组": .employee, "税款组": .tax, "普通组": .ordinary, "小额组": .smallClaims,
    ]

    private func flag(_ column: CSVTable.Column, _ row: CSVTable.Row) throws(BadCell) -> Bool? {
        guard let cell = table.cell(column, in: row) else { return nil }
        switch cell.text.lowercased() {
        case "是", "yes", "y", "1", "true": return true
        case "否", "no", "n", "0", "false": return false
        default: throw cell.bad("应为：是、否", "must be yes | no")  // not an enum
        }
    }

    private func read(_ row: CSVTable.Row) throws(BadCell) -> Entry {
        var ballot = Ballot(
            try table.needed(Self.choice, in: row).word(BallotChoice.self, Self.choices),
            unsecured: try table.needed(Self.amount, in: row).amount())
        ballot.secured = try table.amount(Self.secured, in: row) ?? .zero
        if let cell = table.cell(Self.title, in: row) { ballot.title = try cell.word(VotingTitle.self, Self.titles) }
        ballot.hasWaived = try flag(Self.waived, row) ?? false
        return Entry(
            line: row.line, number: try table.needed(Self.number, in: row).text,
            creditor: table.cell(Self.creditor, in: row)?.text ?? "", ballot: ballot, group: nil)
    }

    private func readGroup(_ row: CSVTable.Row) throws(BadCell) -> Entry {
        let plain = try read(row)
        let group = try table.needed(Self.group, in: row).word(PlanGroup.self, Self.groups)
        return Entry(
            line: row.line, number: plain.number, creditor: plain.creditor, ballot: plain.ballot,
            group: GroupBallot(
                plain.ballot.choice, in: group, plain.ballot.unsecured, title: plain.ballot.title,
                isImpaired: try flag(Self.impaired, row) ?? true))
    }
}
