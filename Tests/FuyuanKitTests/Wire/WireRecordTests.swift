import Foundation
import FuyuanKit
import Testing

@Suite("Wire: records and acts")
struct WireRecordTests {
    static let line =
        #"{"case":"M-001","machine":"pre-filing-mediation","seq":1,"day":"2026-01-05","#
        + #""actor":{"role":"court","id":"鲁0602"},"act":{"type":"extend","until":"2026-05-01","#
        + #""agreedBy":["claimant","respondent"]},"recordedAt":"2026-01-05T09:30:00+08:00","note":"双方“同意”\n延期"}"#

    static let entry = SampleEntry(
        caseID: "M-001", machine: "pre-filing-mediation", seq: 1, day: CivilDate("2026-01-05") ?? .min,
        actor: SampleActor(role: .court, id: "鲁0602"),
        act: .known(
            .extend(Extending(until: CivilDate("2026-05-01") ?? .min, agreedBy: [.claimant, .respondent]))),
        recordedAt: "2026-01-05T09:30:00+08:00", note: "双方“同意”\n延期")

    @Test func `An entry is written as these bytes`() { #expect(JSON.text(Self.entry) == Self.line) }

    @Test func `These bytes read as the entry`() throws {
        #expect(try JSON.parse(SampleEntry.self, Self.line) == Self.entry)
    }

    @Test(arguments: [
        (SampleAct.submit(Papers(count: 3)), #"{"type":"submit-papers","count":3,"kind":"mediation"}"#),
        (
            .submit(Papers(count: -1, complete: false, kind: "乡镇调解")),
            #"{"type":"submit-papers","count":-1,"complete":false,"kind":"乡镇调解"}"#
        ),
        (.close(Closing()), #"{"type":"close"}"#),
        (.amend(Amending(items: [])), #"{"type":"amend","items":[]}"#),
        (
            .amend(Amending(items: [.init(seq: 7, side: .court), .init(seq: .min, side: .claimant)])),
            #"{"type":"amend","items":[{"seq":7,"side":"court"},{"seq":-9223372036854775808,"side":"claimant"}]}"#
        ),
    ])
    func `Acts have a literal layout, and every coder agrees on it`(_ act: SampleAct, _ text: String) throws {
        #expect(JSON.text(act) == text)
        #expect(try JSON.parse(SampleAct.self, text) == act)
        #expect(try JSONDecoder().decode(SampleAct.self, from: Data(text.utf8)) == act)
        let foreign = try JSONEncoder().encode(act)
        #expect(try JSON.read(SampleAct.self, from: foreign) == act)
    }

    @Test func `Foundation's coders read and write the same entry`() throws {
        #expect(try JSONDecoder().decode(SampleEntry.self, from: Data(Self.line.utf8)) == Self.entry)
        let foreign = try JSONEncoder().encode(Self.entry)
        #expect(try JSON.read(SampleEntry.self, from: foreign) == Self.entry)
    }

    @Test func `Keys are read in any order, with any space and any escapes`() throws {
        let text = """
            { "note" : "双方\\u201c同意\\u201d\\u000a延期" , "act":{"agreedBy":["respondent" , "claimant"],
              "until":"2026-05-01","typ\\u0065":"extend"}, "\\u006dachine":"pre-filing-mediation", "seq":1,"case":"M-001",
              "recordedAt":"2026-01-05T09:30:00+08:00",\t"actor":{"id":"\\u9c810602","role":"court"},"day":"2026-01-05" }
            """
        #expect(try JSON.parse(SampleEntry.self, text) == Self.entry)
    }

    @Test func `Unknown keys of an entry and of an act come back byte for byte`() throws {
        let text =
            #"{"case":"M-2","machine":"m","seq":2,"day":"2026-01-06","actor":{"role":"claimant","id":"甲"},"#
            + #""act":{"type":"close","why" : [1.50, 1e400,{"a":1,"a":2}]},"x-local":  "\u00e9","big":123456789012345678901234567890}"#
        let entry = try JSON.parse(SampleEntry.self, text)
        #expect(JSON.text(entry) == text)
        #expect(entry.extras["big"]?.text == "123456789012345678901234567890")
        #expect(entry.extras["x-local"]?.text == #""\u00e9""#)
        #expect(entry.act.act == .close(Closing()))
        #expect(entry.extras.members.map(\.key) == ["x-local", "big"])
    }

    @Test func `An act of an unknown kind comes back byte for byte`() throws {
        let text = #"{ "until" : "2030-01-01", "type":"tele\u0070ort","深":[ {"x":null} ] }"#
        let act = try JSON.parse(Recorded<SampleAct>.self, text)
        #expect(act.type == "teleport")
        #expect(act.act == nil)
        #expect(JSON.text(act) == text)
        let foreign = try JSONEncoder().encode(act)
        #expect(try JSONDecoder().decode(Recorded<SampleAct>.self, from: foreign).type == "teleport")
    }

    @Test func `A one-letter key and an empty record work`() throws {
        #expect(try JSON.parse(OneLetter.self, #"{"a":1}"#) == OneLetter(a: 1))
        #expect(JSON.text(OneLetter(a: 1)) == #"{"a":1}"#)
        #expect(try JSON.parse(Closing.self, " { } ") == Closing())
    }
}

struct OneLetter: WireRecord {
    var a: Int
    static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(a: try c.field("a", value?.a))
    }
}
