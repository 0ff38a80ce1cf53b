import FuyuanKit
import Testing

@Suite("Wire: envelopes and schemas")
struct EnvelopeSchemaTests {
    static let text = #"{"schema":"fuyuan.sample","version":3,"minimumReader":2,"payload":{"a":1},"signedBy": "甲"}"#

    @Test func `An envelope keeps what it does not know`() throws {
        let file = try JSON.parse(Envelope<OneLetter>.self, Self.text)
        #expect(file.payload == OneLetter(a: 1))
        #expect(JSON.text(file) == Self.text)
    }

    @Test func `A reader that is too old, or wants something else, is told so before the payload is read`() throws {
        let bytes = Array(Self.text.utf8)
        #expect(try Envelope<OneLetter>.open(bytes, schema: "fuyuan.sample", reader: 2).version == 3)
        func failure(_ schema: String, _ reader: Int) -> WireError? {
            do throws(WireError) {
                _ = try Envelope<Closing>.open(bytes, schema: schema, reader: reader)
                return nil
            } catch { return error }
        }
        #expect(failure("fuyuan.sample", 1)?.code == .readerTooOld)
        #expect(
            failure("fuyuan.sample", 1)?.text(in: .en)
                == "a newer reader is needed: expected at most 1, found 2 (at minimumReader)")
        #expect(failure("fuyuan.other", 9)?.code == .wrongSchema)
        #expect(failure("fuyuan.sample", 9)?.code == .unknownField)
    }

    @Test func `A record describes its fields, required, optional and usual`() {
        #expect(
            String(decoding: JSONSchema.document(of: Papers.self, id: "urn:papers"), as: UTF8.self)
                == #"{"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:papers","$ref":"#
                + ##""#/$defs/Papers","$defs":{"Papers":{"type":"object","properties":{"count":{"type":"integer","##
                + #""minimum":-9223372036854775808,"maximum":9223372036854775807},"complete":{"type":"boolean","#
                + #""default":true},"kind":{"type":"string"}},"required":["count","kind"],"additionalProperties":false}}}"#
        )
    }

    @Test func `An act describes one variant a kind, with the names in both languages`() {
        let text = String(decoding: JSONSchema.document(of: SampleAct.self, id: "urn:act"), as: UTF8.self)
        #expect(JSON.validate(text.utf8) == nil)
        #expect(
            text.contains(
                #"{"title":"结案","description":"close","type":"object","properties":{"type":{"const":"close"}},"required":["type"]}"#
            ))
        #expect(
            text.contains(
                ##""until":{"type":"string","format":"date"},"agreedBy":{"type":"array","items":{"$ref":"#/$defs/SampleSide"},"uniqueItems":true},"reason":{"type":"string"}},"required":["type","until","agreedBy"]}"##
            ))
        #expect(
            text.contains(
                #""SampleSide":{"type":"string","oneOf":[{"const":"claimant","title":"申请人","description":"claimant"},"#)
        )
    }

    /// A record that takes positive numbers only.
    private struct Positive: WireRecord {
        var number: Int

        static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            let number = try c.field("number", value?.number)
            guard number > 0 else { throw WireError(.badValue) }
            return Self(number: number)
        }
    }

    @Test func `A record whose checks refuse the samples is described as any value, and nothing traps`() throws {
        #expect(Positive.schema == .any)
        #expect(throws: WireError.self) { try Positive.sample }
        #expect([Positive].schema == .list(.any))
        #expect(try JSON.read(Positive.self, from: Array(#"{"number":1}"#.utf8)) == Positive(number: 1))
    }

    @Test func `Every kind of act has a sample that survives the wire`() throws {
        #expect(try SampleAct.sample == .submit(Papers(count: 0, kind: "")))
        #expect(try SampleEntry.sample.day == CivilDate("2026-01-05"))
        #expect(try JSON.read(SampleEntry.self, from: JSON.write(SampleEntry.sample)) == SampleEntry.sample)
        guard case .record(let record) = SampleEntry.schema else {
            Issue.record("An entry is a record.")
            return
        }
        #expect(
            record.fields.map(\.key) == ["case", "machine", "seq", "day", "actor", "act", "recordedAt", "note"])
        #expect(record.fields.filter { !$0.isRequired }.map(\.key) == ["recordedAt", "note"])
        #expect(record.keepsExtras)
    }

    @Test func `A vocabulary finds its words by their bytes, with and without a table`() {
        for kind in SampleKind.allCases {
            #expect(SampleKind.wireIndex.find(Array(kind.term.wire.utf8)) == kind)
            #expect(VocabularyIndex<SampleKind>.linear.find(Array(kind.term.wire.utf8)) == kind)
        }
        for bad in ["", "clos", "closes", "Close", "提交材料", "extend\0"] {
            #expect(SampleKind.wireIndex.find(Array(bad.utf8)) == nil)
            #expect(VocabularyIndex<SampleKind>.linear.find(Array(bad.utf8)) == nil)
        }
        for code in WireError.Code.allCases {
            #expect(VocabularyIndex<WireError.Code>().find(Array(code.term.wire.utf8)) == code)
        }
    }
}
