import FuyuanKit
import Testing

extension LiaisonThread: Walkable {
    static var walkActors: [ActorID] { ["法院办", "某局"] }
    static var walkActs: [Act] {
        [
            .issue(LiaisonMessage(to: "某局", about: "解封事宜", respondBy: day("2026-03-20"), supervisor: "区政府")),
            .issue(LiaisonMessage(to: "某局", about: "解封事宜")), .deliver(LiaisonReceipt()), .read(LiaisonReceipt()),
            .reply(LiaisonReply()), .expire, .extend(LiaisonExtension(until: day("2026-06-30"))), .urge, .close,
            .withdraw,
        ]
    }
}

private typealias Thread = Matter<LiaisonThread>

extension Thread {
    static func issued(respondBy: String? = "2026-03-06") throws -> Self {
        var thread = Self()
        try thread.do(
            .issue(
                LiaisonMessage(
                    to: "某局", about: "解封事宜", respondBy: respondBy.map { day($0) }, supervisor: "区政府", atMinute: 540)),
            .court, "法院办", on: "2026-03-02")
        return thread
    }

    func tasks(asOf text: String) -> [OverdueTask] {
        OverdueTask.all(of: [file], asOf: day(text), in: law)
    }
}

@Suite("联络事项") struct LiaisonThreadTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: LiaisonThread.self) }

    @Test func `A thread keeps a receipt for each step and knows how long the reply took`() throws {
        var thread = try Thread.issued()
        try thread.do(.deliver(LiaisonReceipt(atMinute: 541)), .system, on: "2026-03-02")
        try thread.do(.read(LiaisonReceipt(atMinute: 600)), .agency, "某局", on: "2026-03-02")
        #expect(thread.file.state.responseDays == nil)
        try thread.do(.reply(LiaisonReply("已解封", atMinute: 570)), .agency, "某局", on: "2026-03-04")
        #expect(thread.file.state.receipts.map(\.step) == [.delivered, .read, .replied])
        #expect(thread.file.state.responseDays == 2)
        // Two days and half an hour.
        #expect(thread.file.state.responseMinutes == 2910)
        try thread.do(.close, .court, "法院办", on: "2026-03-05")
        #expect(thread.phase == .closed)
        #expect(thread.tasks(asOf: "2026-12-31").isEmpty)
    }

    @Test func `Only the addressee reads and replies, only the sender extends, closes and takes back`() throws {
        let thread = try Thread.issued()
        for act in [LiaisonThread.Act.read(LiaisonReceipt()), .reply(LiaisonReply())] {
            #expect(
                thread.refusal(of: act, .court, "法院办", on: "2026-03-03") == [
                    "liaison-thread/\(act.kind.term.wire)/by-addressee/unmet"
                ])
        }
        let later = LiaisonThread.Act.extend(LiaisonExtension(until: day("2026-03-10")))
        #expect(
            thread.refusal(of: later, .agency, "某局", on: "2026-03-03") == ["liaison-thread/extend/by-sender/unmet"])
        #expect(
            thread.refusal(of: .withdraw, .agency, "某局", on: "2026-03-03") == [
                "liaison-thread/withdraw/by-sender/unmet"
            ])
        #expect(
            thread.refusal(
                of: .extend(LiaisonExtension(until: day("2026-03-06"))), .court, "法院办", on: "2026-03-03") == [
                    "liaison-thread/extend/later-day/unmet"
                ])
        // Once the time is over it is over.
        #expect(
            thread.refusal(of: later, .court, "法院办", on: "2026-03-09") == ["liaison-thread/extend/in-time/unmet"])
    }

    @Test func `A late reply settles the task and does not undo it`() throws {
        let open = try Thread.issued()
        var thread = open
        #expect(
            try thread.do(.reply(LiaisonReply()), .agency, "某局", on: "2026-03-09").irregularities == ["in-time"])
        #expect(thread.tasks(asOf: "2026-03-20").map(\.settledOn) == [day("2026-03-09")])
        // Two copies of the thread, one without the reply, are one task.
        for files in [[open.file, thread.file], [thread.file, open.file]] {
            #expect(
                OverdueTask.all(of: files, asOf: day("2026-03-20"), in: .current).map(\.settledOn) == [
                    day("2026-03-09")
                ])
        }
        #expect(thread.file.findings(asOf: day("2026-03-20"), in: .current).isEmpty)
    }

    @Test func `Time granted before the last day moves it`() throws {
        var thread = try Thread.issued()
        try thread.do(
            .extend(LiaisonExtension(until: day("2026-03-10"))), .court, "法院办", on: "2026-03-06")
        #expect(thread.lastDay(.response) == "2026-03-10")
        #expect(thread.tasks(asOf: "2026-03-10").isEmpty)
        #expect(thread.tasks(asOf: "2026-03-11").count == 1)
    }

    @Test func `Without a last day nothing is ever overdue`() throws {
        let thread = try Thread.issued(respondBy: nil)
        #expect(thread.tasks(asOf: "2030-01-01").isEmpty)
        #expect(thread.file.lastOutcome?.irregularities == ["respond-by-named"])
        #expect(thread.refusal(of: .expire, .system, on: "2030-01-01") == ["liaison-thread/expire/time-passed/unmet"])
    }

    @Test func `A task survives the wire`() throws {
        let task = OverdueTask(
            thread: "M-1", supervisor: nil, addressee: "某局", subject: "解封", respondBy: day("2026-03-06"))
        #expect(
            String(decoding: JSON.write(task), as: UTF8.self)
                == #"{"thread":"M-1","addressee":"某局","subject":"解封","respondBy":"2026-03-06"}"#)
        #expect(try JSON.read(OverdueTask.self, from: JSON.write(task)) == task)
    }
}
