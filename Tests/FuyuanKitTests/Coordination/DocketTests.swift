import Foundation
import FuyuanKit
import Testing

/// A line of a journal of delegated mediation.
private func line(
    _ id: String, _ sequence: Int, _ day: String, _ role: String, _ act: String, actor: String? = nil,
    machine: String = "pre-filing-mediation", corrects: Int? = nil
) -> String {
    let who = actor.map { #","id":"\#($0)""# } ?? ""
    let target = corrects.map { #","corrects":\#($0)"# } ?? ""
    return
        #"{"case":"\#(id)","machine":"\#(machine)","seq":\#(sequence),"day":"\#(day)","actor":{"role":"\#(role)"\#(who)},"#
        + #""act":\#(act)\#(target)}"#
}

private let submit = #"{"type":"submit-papers","dispute":"loan","court":"鲁0602","receiptIssued":true}"#
private let opening = line("YT-1", 1, "2024-03-04", "party", submit)
private let screening = line("YT-1", 2, "2024-03-05", "court", #"{"type":"screen"}"#, actor: "鲁0602")
private let asking = line("YT-1", 3, "2024-03-06", "court", #"{"type":"ask-consent"}"#, actor: "鲁0602")
private let consenting = line("YT-1", 4, "2024-03-08", "both-parties", #"{"type":"consent"}"#)

private func docket(_ lines: String...) -> Docket { docket(text: lines.joined(separator: "\n") + "\n") }

/// A docket from a text that comes in pieces of 7 bytes.
private func docket(text: String) -> Docket {
    var docket = Docket()
    var splitter = LineSplitter()
    var rest = Array(text.utf8)[...]
    func take(_ docket: inout Docket) {
        while let line = splitter.next() { docket.admit(line, from: "j.jsonl", under: .current) }
    }
    while !rest.isEmpty {
        splitter.append(rest.prefix(7))
        rest = rest.dropFirst(7)
        take(&docket)
    }
    splitter.finish()
    take(&docket)
    return docket
}

/// The journals of the sample docket, by name.
private func journals() throws -> [(name: String, bytes: [UInt8])] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples/fuyuan/Samples")
    return try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        .filter { $0.pathExtension == "jsonl" }.sorted { $0.path < $1.path }
        .map { ($0.lastPathComponent, [UInt8](try Data(contentsOf: $0))) }
}

/// The codes of the reasons an entry had no effect for.
private func refusals(_ docket: Docket, _ id: CaseID, _ place: Int) -> [String] {
    guard let history = docket[id]?.history, history.indices.contains(place),
        case .rejected(let reasons, _) = history[place].fate
    else { return [] }
    for reason in reasons { #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty) }
    return reasons.map(\.code)
}

/// Place and code of each line that could not be read; both languages must say something.
private func unread(_ docket: Docket) -> [String] {
    docket.unread.map { line in
        #expect(!line.error.text(in: .zh).isEmpty && !line.error.text(in: .en).isEmpty)
        #expect(line.finding.text.zh != line.finding.text.en)
        return "\(line.place) \(line.error.code.term.wire)"
    }
}

@Suite("案卷集") struct DocketTests {
    @Test func `Lines of several cases, mixed, make one file a case in order of first appearance`() {
        let docket = docket(
            opening, line("QHD-1", 1, "2024-03-04", "party", submit), screening,
            line(
                "AG-1", 1, "2024-03-05", "mediator",
                #"{"type":"draft","effect":"last-party","parties":["a","b"],"terms":{}}"#,
                machine: "mediation-agreement"))
        #expect(docket.files.map(\.id.rawValue) == ["YT-1", "QHD-1", "AG-1"])
        #expect(docket.files.map(\.phase.wire) == ["screening", "received", "drafted"])
        #expect(docket.unread.isEmpty)
        #expect(docket.findings.isEmpty)
        #expect(docket.lastDay == CivilDate(2024, 3, 5))
        #expect(docket["QHD-2"] == nil)
    }

    @Test func `Every machine of the kit is found by its wire name, and by it alone`() {
        let names = Docket.machines.map { $0.machine.wire }
        #expect(Set(names).count == names.count)
        for name in names { #expect(Docket.machine(named: name)?.machine.wire == name) }
        #expect(Docket.machine(named: "诉前委派调解") == nil)
        #expect(Docket.machine(named: "") == nil)
    }

    @Test func `The same entry twice is one act; the same number with other content has no effect and is kept`() {
        let docket = docket(
            opening, screening, screening,
            line("YT-1", 2, "2024-03-05", "court", #"{"type":"return-request"}"#, actor: "鲁0602"), asking)
        #expect(docket["YT-1"]?.history.count == 4)
        #expect(refusals(docket, "YT-1", 2) == ["pre-filing-mediation/entry/conflict"])
        #expect(docket["YT-1"]?.phase.wire == "consent-sought")
    }

    @Test func `An entry after the refusal of an older number is not taken twice`() {
        let docket = docket(
            opening, screening, asking, consenting, line("YT-1", 2, "2024-03-05", "party", #"{"type":"withdraw"}"#),
            consenting)
        #expect(docket["YT-1"]?.history.count == 5)
        #expect(docket["YT-1"]?.phase.wire == "mediator-selecting")
        #expect(docket.summary(asOf: CivilDate(2024, 3, 8)!, in: .current).missing == 0)
    }

    @Test func `In the wrong order, what can be applied is, the gap is noted, and the late entry is kept`() {
        let docket = docket(opening, asking, screening)
        #expect(refusals(docket, "YT-1", 1) == ["pre-filing-mediation/ask-consent/wrong-phase"])
        #expect(docket["YT-1"]?.history[1].missingBefore == 1)
        #expect(refusals(docket, "YT-1", 2) == ["pre-filing-mediation/entry/late"])
        #expect(docket.findings.map(\.code).contains("docket.missing-entries"))
    }

    @Test func `A journal cut off in its last line says so and keeps the rest`() {
        let docket = docket(text: opening + "\n" + screening.dropLast(20))
        #expect(docket["YT-1"]?.phase.wire == "received")
        #expect(docket.unread.map(\.error.code) == [.possiblyTruncated])
        #expect(docket.unread.map(\.number) == [2])
        #expect(docket.unread.map(\.offset) == [opening.utf8.count + 1])
        #expect(docket.unread.first?.bytes == Array(screening.dropLast(20).utf8))
    }

    @Test(arguments: [
        (line("YT-1", 2, "2024-03-05", "party", #"{"type":"screen"}"#, machine: "arbitration"), "unknown-word"),
        (line("YT-1", 2, "2024-03-05", "mayor", #"{"type":"screen"}"#), "unknown-word"),
        (line("YT-1", 2, "2026-02-30", "court", #"{"type":"screen"}"#), "bad-value"),
        (line("YT-1", 2, "2024-3-5", "court", #"{"type":"screen"}"#), "bad-value"),
        (
            line(
                "YT-1", 2, "2024-03-05", "mediator",
                #"{"type":"draft","effect":"last-party","parties":["a","b"],"terms":{}}"#,
                machine: "mediation-agreement"), "bad-value"
        ),
        (
            line(
                "YT-2", 1, "2024-03-05", "party",
                #"{"type":"submit-papers","dispute":"loan","claim":9223372036854775808}"#), "number-out-of-range"
        ),
        (
            line("YT-2", 1, "2024-03-05", "party", #"{"type":"submit-papers","dispute":"loan","claim":12.5}"#),
            "not-an-integer"
        ),
        (line("YT-2", 1, "2024-03-05", "party", #"{"type":"submit-papers"}"#), "missing-field"),
        (#"{"machine":"pre-filing-mediation","seq":1}"#, "missing-field"),
        (#"{"case":"YT-2","case":"YT-3"}"#, "missing-field"),
        (#"[1,2]"#, "wrong-type"),
        ("案卷", "unexpected-byte"),
    ])
    func `A line that cannot be read is reported by place and kept, and the next is read`(bad: String, code: String) {
        let docket = docket(opening, bad, screening)
        #expect(docket.unread.count == 1)
        #expect(docket.unread.first?.error.code.term.wire == code, "\(docket.unread.map(\.error))")
        #expect(docket.unread.first?.number == 2)
        #expect(unread(docket).first?.hasPrefix("j.jsonl:2:") == true)
        #expect(docket.unread.first?.bytes == Array(bad.utf8))
        #expect(docket["YT-1"]?.phase.wire == "screening")
        #expect(docket.files.count == 1)
    }

    @Test func `Ten thousand levels of nesting are an error, not a crash`() {
        let deep = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        let docket = docket(opening, #"{"x":"# + deep + #","case":"YT-1","machine":"pre-filing-mediation"}"#, screening)
        #expect(docket.unread.map(\.error.code) == [.tooDeep])
        #expect(docket["YT-1"]?.phase.wire == "screening")
    }

    @Test func `A line of 200 MB is passed over without being kept, and the next is read`() {
        var docket = Docket()
        var splitter = LineSplitter()
        let piece = [UInt8](repeating: UInt8(ascii: "x"), count: 1 << 20)
        splitter.append(Array((opening + "\n").utf8))
        while let line = splitter.next() { docket.admit(line, under: .current) }
        for _ in 0..<200 {
            splitter.append(piece)
            while let line = splitter.next() { docket.admit(line, under: .current) }
        }
        splitter.append(Array(("\n" + screening + "\n").utf8))
        splitter.finish()
        while let line = splitter.next() { docket.admit(line, under: .current) }
        #expect(docket.unread.map(\.error.code) == [.lineTooLong])
        #expect(docket.unread.first?.bytes.isEmpty == true)
        #expect(docket.unread.first?.error.found == "\(200 << 20)")
        #expect(docket["YT-1"]?.phase.wire == "screening")
    }

    @Test func `Numbers at the ends of what an integer holds do not trap`() {
        let docket = docket(
            line("YT-1", .min, "2024-03-04", "party", submit), line("YT-1", .max, "2024-03-04", "party", submit),
            line("YT-2", .max, "2024-03-04", "party", submit), line("YT-2", .max, "2024-03-04", "party", submit))
        #expect(refusals(docket, "YT-1", 0) == ["pre-filing-mediation/entry/late"])
        #expect(docket["YT-1"]?.phase.wire == "received")
        #expect(docket["YT-2"]?.history.count == 1)
        #expect(docket.summary(asOf: .max, in: .current).missing == .max)
    }

    @Test func `An act by the wrong court is refused by that reason`() {
        let docket = docket(opening, line("YT-1", 2, "2024-03-05", "court", #"{"type":"screen"}"#, actor: "鲁0611"))
        #expect(refusals(docket, "YT-1", 1) == ["pre-filing-mediation/screen/same-court/unmet"])
    }

    @Test func `A mediator who must recuse cannot accept; what follows from it is told`() {
        let choice = #"{"type":"choose-mediator","mediator":"m1","isRegistered":true,"recusalGround":"close-relative"}"#
        let docket = docket(
            opening, screening, asking, consenting, line("YT-1", 5, "2024-03-09", "both-parties", choice),
            line("YT-1", 6, "2024-03-10", "mediator", #"{"type":"accept"}"#, actor: "m1"),
            line("YT-1", 7, "2024-03-11", "mediator", #"{"type":"begin"}"#, actor: "m1"))
        #expect(refusals(docket, "YT-1", 5) == ["pre-filing-mediation/accept/may-mediate/unmet"])
        guard case .rejected(_, let after)? = docket["YT-1"]?.history.last?.fate else {
            Issue.record("begin was let through")
            return
        }
        #expect(after == 6)
        #expect(
            docket.findings.contains { $0.code == "mediation.V006" && $0.path == "YT-1#6" && $0.severity == .error })
    }

    @Test func `An act of a newer version is kept and has no effect`() {
        let docket = docket(
            opening, line("YT-1", 2, "2024-03-05", "court", #"{"type":"remote-witness","channel":"video"}"#))
        #expect(refusals(docket, "YT-1", 1) == ["pre-filing-mediation/entry/unrecognized-act"])
        #expect(docket["YT-1"]?.history.last?.type == "remote-witness")
    }

    @Test func `Blank lines count as lines of the file but not of the docket`() {
        let docket = docket(text: "\n  \n" + opening + "\r\n\nnot json\n")
        #expect(docket.lineCount == 2)
        #expect(unread(docket) == ["j.jsonl:5:1 wrong-type"])
        #expect(docket.files.count == 1)
    }

    @Test func `A bare line without a place is numbered by its turn`() {
        var docket = Docket()
        #expect(docket.admit(line: Array(opening.utf8), under: .current) == nil)
        #expect(docket.admit(line: [], under: .current)?.code == .unexpectedEnd)
        #expect(docket.unread.map(\.place) == ["2:1"])
    }

    @Test func `A summary counts cases, acts, refusals and deadlines`() {
        let docket = docket(
            opening.replacing(#""dispute""#, with: #""isOnline":true,"dispute""#), screening, asking, consenting,
            line("YT-1", 5, "2024-03-09", "mayor", "{}"),
            line("YT-1", 5, "2024-03-09", "court", #"{"type":"screen"}"#, actor: "鲁0602"))
        let summary = docket.summary(asOf: CivilDate(2024, 3, 20)!, in: .current)
        #expect(summary.lines == 6)
        #expect(summary.unread == 1)
        #expect(summary.cases == 1)
        #expect(summary.open == 1)
        #expect(summary.applied == 4)
        #expect(summary.irregular == 0)
        #expect(summary.refused == 1)
        #expect(summary.running == 1)
        // The parties’ time to choose together has lapsed: the court designates, nobody is late.
        #expect(summary.overdue == 0)
        #expect(summary.standings.map(\.phase.wire) == ["mediator-selecting"])
        #expect(docket.overdue(asOf: CivilDate(2024, 3, 20)!, in: .current).isEmpty)
    }

    @Test func `What a court had to do in time and did not counts as overdue`() {
        let docket = docket(
            #"{"case":"E-1","machine":"enforcement-case","seq":1,"day":"2026-03-02","actor":{"role":"creditor"},"#
                + #""act":{"type":"apply","basis":"civil-judgment"}}"#)
        // The filing review ended on 2026-03-09, the time for the notice on 2026-03-12.
        #expect(docket.summary(asOf: CivilDate(2026, 3, 12)!, in: .current).overdue == 1)
        #expect(docket.summary(asOf: CivilDate(2026, 3, 13)!, in: .current).overdue == 2)
        #expect(docket.overdue(asOf: CivilDate(2026, 3, 13)!, in: .current).map(\.path) == ["E-1", "E-1"])
    }

    @Test func `What a rule finds in the silence of a case is told with its place and its rule`() {
        let docket = docket(
            #"{"case":"S-1","machine":"administrative-first-instance","seq":1,"day":"2026-03-02","actor":{"role":"plaintiff"},"#
                + #""act":{"type":"file-complaint"}}"#)
        // Seven days from 2 March end on 9 March.
        #expect(docket.findings(asOf: CivilDate(2026, 3, 9)!, in: .current).isEmpty)
        let late = docket.findings(asOf: CivilDate(2026, 3, 10)!, in: .current)
        #expect(late.map(\.code) == ["docket.overdue", "administrative.V-L05"])
        #expect(late.map(\.path) == ["S-1", "S-1#filing"])
    }

    @Test func `A case that is closed counts as closed though it can be opened again`() {
        let apply = #"{"type":"apply","basis":"civil-judgment"}"#
        let refuse = #"{"type":"refuse-acceptance","lacking":["debtor-named"]}"#
        func line(_ number: Int, _ role: String, _ act: String) -> String {
            #"{"case":"E-1","machine":"enforcement-case","seq":\#(number),"day":"2026-03-0\#(number)","#
                + #""actor":{"role":"\#(role)"},"act":\#(act)}"#
        }
        let open = docket(line(1, "creditor", apply))
        #expect(open.summary(asOf: CivilDate(2026, 3, 9)!, in: .current).closed == 0)
        let closed = docket(line(1, "creditor", apply), line(2, "filing-office", refuse))
        #expect(closed.summary(asOf: CivilDate(2026, 3, 9)!, in: .current).closed == 1)
        #expect(closed.files.map(\.isFinal) == [false])
        #expect(closed.files.map(\.isClosed) == [true])
    }

    @Test func `The sample docket is read to the last line, covers every machine, and has good and bad histories`()
        throws
    {
        var docket = Docket()
        for (name, bytes) in try journals() {
            var lines = LineSplitter()
            lines.append(bytes)
            lines.finish()
            while let line = lines.next() { docket.admit(line, from: name, under: .current) }
        }
        #expect(docket.unread.map(\.place) == [])
        #expect(docket.files.count >= 60)
        let covered = Set(docket.files.map { type(of: $0).machine.wire })
        #expect(covered == Set(Docket.machines.map { $0.machine.wire }))
        for machine in Docket.machines {
            let own = docket.files.filter { type(of: $0).machine == machine.machine }
            #expect(own.contains { Docket.findings(of: $0).isEmpty }, "\(machine.machine.wire): no good history")
            #expect(own.contains { !Docket.findings(of: $0).isEmpty }, "\(machine.machine.wire): no bad history")
        }
        #expect(docket.mediationTally.rate(over: .delegated)?.text(decimals: 0) == "58%")
    }

    @Test func `In the sample docket, every administrative matter another names is there`() throws {
        var opened: Set<Substring> = []
        var named: Set<Substring> = []
        for (_, bytes) in try journals() {
            for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
                let matters = line.matches(of: /HS-[0-9]{4}-[A-Z]+[0-9]{3}/).map(\.output)
                opened.formUnion(matters.prefix(1))
                named.formUnion(matters.dropFirst())
            }
        }
        #expect(opened.count >= 150)
        #expect(named.count > 30)
        #expect(named.subtracting(opened) == [])
    }

    @Test func `An empty docket has nothing to say`() {
        let docket = Docket()
        #expect(docket.lastDay == nil)
        #expect(docket.findings.isEmpty)
        #expect(docket.mediationTally == MediationTally())
        #expect(docket.mediationTally.rate(over: .delegated) == nil)
    }
}

@Suite("诉前调解成功率") struct MediationTallyTests {
    @Test func `A rate that no total the publication allows can give is not consistent`() throws {
        let rate = try #require(Percent(58))
        let published = PublishedRate(settled: 24_000, atLeast: 50_000, rate: rate, basis: Basis())
        #expect(!published.isConsistent)
    }

    @Test func `mediation.mediationSuccessRate: the denominator is a choice, and none is undefined`() {
        let tally = MediationTally(delegated: 10, accepted: 8, concluded: 4, settled: 3)
        #expect(
            MediationTally.Denominator.allCases.map { tally.rate(over: $0)?.text() } == ["30.00%", "37.50%", "75.00%"])
        #expect(MediationTally(settled: 3).rate(over: .accepted) == nil)
        #expect(tally.derivation(over: .accepted).steps.map(\.result) == ["3", "8", "37.50%"])
    }

    @Test func `Tallies of parts add up; a sum beyond Int64 is nil`() {
        let one = MediationTally(delegated: 3, accepted: 2, concluded: 2, settled: 1)
        let other = MediationTally(delegated: 7, accepted: 6, concluded: 2, settled: 2)
        #expect(one.merged(with: other) == MediationTally(delegated: 10, accepted: 8, concluded: 4, settled: 3))
        #expect(one.merged(with: other) == other.merged(with: one))
        #expect(one.merged(with: MediationTally(delegated: .max)) == nil)
    }
}
