import FuyuanKit

/// What `fuyuan deadlines --by` and `--ics` print: the nodes of a docket, by handler or by case (督办到人、督办到案).
struct NodePage {
    /// How the nodes are grouped.
    enum Grouping: String, CaseIterable {
        case handler
        case caseFile = "case"
    }

    let board: NodeBoard
    /// How many deadlines are no nodes: they stand still, have no last day, or were rights that lapsed.
    let others: Int

    init(_ files: [(file: any Dossier, deadlines: [RunningDeadline])], asOf day: CivilDate) {
        board = NodeBoard(
            files.map { NodeBoard.Matter($0.file.id, handledBy: Self.handler(of: $0.file), $0.deadlines) }, asOf: day)
        others = files.reduce(0) { $0 + $1.deadlines.count } - board.nodes.count
    }

    /// The grouping asked for; nil where nothing was said.
    static func grouping(_ arguments: Arguments) throws(Failure) -> Grouping? {
        guard let text = arguments["by"] else { return nil }
        guard let grouping = Grouping(rawValue: text) else {
            let known = Grouping.allCases.map(\.rawValue).joined(separator: " | ")
            throw .usage("--by 应为 \(known)", "--by must be \(known)")
        }
        return grouping
    }

    /// Who handles a file; only an enforcement case says so.
    static func handler(of file: any Dossier) -> ActorID? { (file as? CaseFile<EnforcementCase>)?.state.handler }

    func print(by grouping: Grouping, why: Bool, _ out: inout Printer) {
        let (count, over) = (board.nodes.count, board.overdue.count)
        out.line(
            out.say(
                "截至 \(board.day)，节点 \(count) 项，其中逾期 \(over) 项；停止计算、没有末日或者仅为权利期间已过的 \(others) 项不列",
                "As of \(board.day): nodes \(count), overdue \(over); left out \(others) that stand still, have no last day or were rights that lapsed"
            ))
        switch grouping {
        case .handler:
            for load in board.byHandler {
                let name = load.handler?.rawValue ?? out.say("未定承办人", "no handler")
                section(name, load.nodes, over: load.overdue.count, why: why, &out) { $0.caseID.rawValue }
            }
        case .caseFile:
            for course in board.byCase {
                section(course.caseID.rawValue, course.nodes, over: course.overdue.count, why: why, &out) {
                    $0.handler?.rawValue ?? "—"
                }
            }
        }
    }

    /// One group: the nodes with the day, what is left of the time, the case or the handler, and the articles. The
    /// overdue ones come first, having ended before the others.
    private func section(
        _ name: String, _ nodes: [NodeDeadline], over: Int, why: Bool, _ out: inout Printer,
        _ other: (NodeDeadline) -> String
    ) {
        out.line()
        out.line(
            out.say("■ \(name)  节点\(nodes.count)项，逾期\(over)项", "■ \(name)  nodes: \(nodes.count), overdue: \(over)"))
        let rows = nodes.map { node in
            [
                node.isOverdue ? "!" : " ", node.lastDay.description, left(node, out.language), other(node),
                node.clock[out.language], node.basis.text(in: out.language),
            ]
        }
        for (row, node) in zip(Columns.table(rows), nodes) {
            out.line("  " + row)
            if why { out.derivation(node.derivation, indent: 6) }
        }
    }

    private func left(_ node: NodeDeadline, _ language: Language) -> String {
        if node.isOverdue { return language == .zh ? "已逾期\(node.daysOver)日" : "\(node.daysOver) days overdue" }
        return language == .zh ? "余\(node.daysLeft)日" : "\(node.daysLeft) days left"
    }

    func printJSON(by grouping: Grouping, _ out: inout Printer) {
        switch grouping {
        case .handler:
            for load in board.byHandler {
                out.json(value("handler", load.handler?.rawValue, load.nodes, over: load.overdue.count))
            }
        case .caseFile:
            for course in board.byCase {
                out.json(value("case", course.caseID.rawValue, course.nodes, over: course.overdue.count))
            }
        }
    }

    /// A group for other programs; the one of no handler has no name.
    private func value(_ kind: String, _ name: String?, _ nodes: [NodeDeadline], over: Int) -> JSONValue {
        [
            "kind": .text(kind), "id": JSONValue(name), "asOf": JSONValue(board.day), "count": JSONValue(nodes.count),
            "overdue": JSONValue(over),
            "nodes": .list(
                nodes.map { node in
                    [
                        "case": .text(node.caseID.rawValue), "handler": JSONValue(node.handler?.rawValue),
                        "clock": JSONValue(node.clock), "limit": JSONValue(node.limit?.rawValue),
                        "lastDay": JSONValue(node.lastDay), "daysLeft": JSONValue(node.daysLeft),
                        "overdue": .flag(node.isOverdue), "certainty": .text(node.certainty.term.wire),
                        "basis": JSONValue(node.basis),
                    ]
                }),
        ]
    }

    /// The calendar file, stamped with the day asked about, so that the same docket gives the same bytes.
    func calendar(in language: Language) throws(Failure) -> [UInt8] {
        guard let stamp = Moment(board.day, 0) else { throw .usage("日期无效", "the day is invalid") }
        return board.calendar(in: language).utf8(stampedAt: stamp)
    }
}
