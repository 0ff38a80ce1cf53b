import Foundation
import FuyuanKit
import Testing

@Suite("节点督办") struct NodeBoardTests {
    /// Three cases: one filed on 2026-03-05 and two applied for on 2026-03-02 and 2026-03-04.
    private func matters(asOf day: CivilDate) throws -> [NodeBoard.Matter] {
        let filed = try Enforcing.filed()
        var early = Enforcing()
        try early.do(.apply(EnforcementApplication()), .creditor, on: "2026-03-02")
        var late = Enforcing()
        try late.do(.apply(EnforcementApplication()), .creditor, on: "2026-03-04")
        func deadlines(_ matter: Enforcing) -> [RunningDeadline] {
            matter.file.state.deadlines(asOf: day, in: .current)
        }
        let number = try #require(CaseNumber("（2026）皖0503执1号"))
        return [
            NodeBoard.Matter(number, handledBy: "handler-b", deadlines(filed)),
            NodeBoard.Matter("case-2", handledBy: "handler-a", deadlines(early)),
            NodeBoard.Matter("case-3", handledBy: nil, deadlines(late)),
        ]
    }

    @Test func `What is overdue is told by handler and by case, whatever the order of the input`() throws {
        let today = day("2026-03-13")
        let matters = try matters(asOf: today)
        let board = NodeBoard(matters, asOf: today)
        #expect(
            board.overdue.map { "\($0.lastDay) \($0.caseID) \($0.clock.wire) \($0.daysOver)" } == [
                "2026-03-09 case-2 filing-review 4", "2026-03-11 case-3 filing-review 2",
                "2026-03-12 case-2 notice 1", "2026-03-12 （2026）皖0503执1号 handler-assignment 1",
                "2026-03-12 （2026）皖0503执1号 notice 1",
            ])
        #expect(board.byHandler.map { $0.handler?.description ?? "-" } == ["handler-a", "handler-b", "-"])
        #expect(board.byHandler.map(\.overdue.count) == [2, 2, 1])
        #expect(board.byCase.map(\.caseID) == ["case-2", "case-3", "（2026）皖0503执1号"])
        #expect(board.byCase.map(\.overdue.count) == [2, 1, 2])
        #expect(board.due(within: 3).map(\.clock.wire) == ["notice"])
        #expect(board.nodes == NodeBoard(matters.reversed(), asOf: today).nodes)
        #expect(board.nodes.first?.limit == TimeLimit.enforcementFiling.id)
        #expect(board.nodes.first?.basis == Basis(.enforcementRules(16)))
        #expect(board.nodes.first?.derivation.steps.isEmpty == false)
    }

    @Test func `A clock that stands still or has no last day is no node`() throws {
        var matter = try Enforcing.controlling()
        try matter.do(.conflictingBases, .court, on: "2026-04-08")
        let today = day("2026-12-01")
        let running = matter.file.state.deadlines(asOf: today, in: .current)
        #expect(running.contains { $0.isSuspended })
        let board = NodeBoard([NodeBoard.Matter("case-1", handledBy: nil, running)], asOf: today)
        #expect(!board.nodes.contains { $0.clock.wire == "case-term" })
        #expect(NodeBoard([], asOf: today).nodes.isEmpty)
    }

    @Test func `The time of a right is a node while it runs, and none once it has lapsed`() throws {
        var matter = try Enforcing.filed()
        try matter.do(.issueNotice(EnforcementNotice()), .handler, on: "2026-03-09")
        try matter.do(.serveNotice, .handler, on: "2026-03-10")
        func nodes(_ text: String) -> [String] {
            let today = day(text)
            let running = matter.file.state.deadlines(asOf: today, in: .current)
            return NodeBoard([NodeBoard.Matter("case-1", handledBy: nil, running)], asOf: today).nodes.map(\.clock.wire)
        }
        #expect(nodes("2026-03-20").contains("jurisdiction-objection"))
        #expect(!nodes("2026-03-21").contains("jurisdiction-objection"))
        #expect(nodes("2026-03-21").contains("handler-assignment"))
    }

    @Test func `The calendar has one all-day event a node, under a name that stays`() throws {
        let today = day("2026-03-03")
        let board = NodeBoard(try matters(asOf: today), asOf: today)
        let stamp = try #require(Moment(today, 8, 5))
        let text = board.calendar(in: .zh).text(stampedAt: stamp)
        #expect(text.hasPrefix("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//FuyuanKit//FuyuanKit//ZH\r\n"))
        #expect(text.hasSuffix("END:VEVENT\r\nEND:VCALENDAR\r\n"))
        #expect(text.components(separatedBy: "BEGIN:VEVENT\r\n").count == board.nodes.count + 1)
        #expect(
            text.contains(
                "\r\nDTSTAMP:20260303T080500Z\r\nDTSTART;VALUE=DATE:20260309\r\nDTEND;VALUE=DATE:20260310\r\n"))
        #expect(text.contains("\r\nSUMMARY:执行立案审查 case-2\r\n"))
        #expect(text.contains("\r\nCATEGORIES:节点期限,handler-a\r\n"))
        #expect(board.calendar(in: .en).text(stampedAt: stamp).contains("\r\nSUMMARY:review for filing case-2\r\n"))
        let uids = board.calendar(in: .zh).events.map(\.uid)
        #expect(Set(uids).count == uids.count)
        #expect(uids == board.calendar(in: .en).events.map(\.uid))
        // The same node on another day keeps its name.
        var moved = Enforcing()
        try moved.do(.apply(EnforcementApplication()), .creditor, on: "2026-04-01")
        let later = NodeBoard(
            [NodeBoard.Matter("case-2", handledBy: nil, moved.file.state.deadlines(asOf: today, in: .current))],
            asOf: today)
        #expect(later.calendar(in: .zh).events.allSatisfy { uids.contains($0.uid) })
    }

    @Test func `Lines are folded at 75 octets without breaking a character, and text is escaped`() throws {
        let long = String(repeating: "督办到人，督办到案；", count: 20)
        let summary = "a\\b;c,d\ne\u{7}" + long
        let calendar = ICalendar(
            [ICalendar.Event("u-1", on: day("2026-12-31"), summary, categories: ["x,y", "z"])], named: "节点")
        let bytes = calendar.utf8(stampedAt: try #require(Moment(day("2026-03-03"), 0)))
        let lines = String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n")
        #expect(lines.last == "")
        for line in lines {
            #expect(line.utf8.count <= 75)
            #expect(!line.unicodeScalars.contains("\u{FFFD}"))
        }
        #expect(lines.contains { $0.utf8.count > 70 })
        let unfolded = lines.joined(separator: "\r\n").replacingOccurrences(of: "\r\n ", with: "")
        #expect(unfolded.contains("\r\nSUMMARY:a\\\\b\\;c\\,d\\ne\(long)\r\n"))
        #expect(unfolded.contains("\r\nCATEGORIES:x\\,y,z\r\n"))
        // The day after the last of the year.
        #expect(unfolded.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101"))
    }

    @Test func `The last day there is has no day after it`() throws {
        let calendar = ICalendar([ICalendar.Event("u", on: .max, "x")], named: "n")
        let text = calendar.text(stampedAt: try #require(Moment(day("2026-03-03"), 0)))
        #expect(text.contains("DTSTART;VALUE=DATE:99991231\r\nSUMMARY:x\r\n"))
    }

    @Test func `A right not used in time has lapsed and is not overdue; a duty is overdue`() throws {
        var matter = try Enforcing.filed()
        try matter.do(.issueNotice(EnforcementNotice()), .handler, on: "2026-03-09")
        try matter.do(.serveNotice, .handler, on: "2026-03-10")
        func running(_ clock: String, _ text: String) -> RunningDeadline? {
            matter.file.state.deadlines(asOf: day(text), in: .current).first { $0.clock.wire == clock }
        }
        let last = try #require(running("jurisdiction-objection", "2026-03-20"))
        #expect(last.daysLeft == 0 && !last.isPast && !last.hasLapsed && !last.isOverdue)
        let over = try #require(running("jurisdiction-objection", "2026-03-21"))
        #expect(over.daysLeft == -1 && over.isPast && over.hasLapsed && !over.isOverdue)
        let duty = try #require(running("handler-assignment", "2026-03-21"))
        #expect(duty.isPast && !duty.hasLapsed && duty.isOverdue)
    }
}
