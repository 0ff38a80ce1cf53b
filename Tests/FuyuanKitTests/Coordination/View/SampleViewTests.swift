import Foundation
import FuyuanKit
import Testing

/// The first cases of each machine in the sample journals, with the names and texts in them.
private enum Sampled {
    static let files: [any Dossier] = {
        guard let docket = try? sampleDocket() else { return [] }
        var taken: [String: Int] = [:]
        return docket.files.filter { file in
            taken[type(of: file).machine.wire, default: 0] += 1
            return taken[type(of: file).machine.wire, default: 0] <= 2
        }
    }()
}

/// The cases at the beginning of each sample journal.
private func sampleDocket() throws -> Docket {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<5 { folder.deleteLastPathComponent() }
    folder.appendPathComponent("Examples/fuyuan/Samples")
    var docket = Docket()
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    for file in files.sorted(by: { $0.path < $1.path }) where file.pathExtension == "jsonl" {
        var splitter = LineSplitter()
        splitter.append([UInt8](try Data(contentsOf: file)))
        splitter.finish()
        for _ in 0..<60 {
            guard let line = splitter.next() else { break }
            docket.admit(line, under: .current)
        }
    }
    return docket
}

/// Every text of a value that the schema does not call a word or a day.
private func texts(_ value: Any, _ schema: WireSchema) -> [String] {
    if case .text(format: "date", _, _) = schema { return [] }
    if case .word = schema { return [] }
    if case .nullable(let inner) = schema { return texts(value, inner) }
    if case .list(let element, _) = schema { return (value as? [Any] ?? []).flatMap { texts($0, element) } }
    if case .record(let record) = schema { return texts(value, record.fields) }
    return (value as? String).map { [$0] } ?? []
}

private func texts(_ value: Any, _ fields: [WireSchema.Field]) -> [String] {
    guard let object = value as? [String: Any] else { return [] }
    return fields.flatMap { field in object[field.key].map { texts($0, field.schema) } ?? [] }
}

/// Every name, number and text of a file that names somebody or something, long enough to be looked for.
private func secrets(of file: any Dossier) throws -> Set<String> {
    let source = try #require(file as? any ViewSource)
    guard case .act(_, let variants) = type(of: file).actSchema else { return [] }
    var found: Set<String> = [file.id.rawValue]
    for act in source.recordedActs {
        found.formUnion([act.actor?.rawValue, act.note].compactMap(\.self))
        guard let fields = variants.first(where: { $0.kind.wire == act.act?.wire })?.fields else { continue }
        let content = try JSONSerialization.jsonObject(with: Data(act.content.bytes), options: .fragmentsAllowed)
        found.formUnion(texts(content, fields))
    }
    return found.filter { $0.utf8.count >= 4 }
}

@Suite("按用途视图：样例案卷") struct SampleViewTests {
    @Test func `Neither the public nor a stranger learns a name, number or text of any sample case`() throws {
        let files = Sampled.files
        #expect(files.count >= 40)
        var looked = 0
        for file in files {
            let rules = try #require(MachineDisclosure.of(machine: type(of: file).machine.wire))
            let all = try secrets(of: file)
            let open = PublicView(of: file)
            // The words of the kit stand there by themselves.
            let words = wireText([open.machine, open.phase] + open.papers.map(\.paper))
            let view = wireText(open)
            let material = ViewMaterial(of: file)
            let told = [ViewAudience.court, .organ, .administrator, .mediator, .party]
                .filter { !rules.handlers.contains($0) }
                .flatMap { material.entries(for: $0, reader: "a stranger") }
            #expect(told.allSatisfy { $0.actor == nil && $0.note == nil })
            // The settled facts of a mediation are told on purpose.
            let values = told.flatMap(\.fields).filter { $0.tier != .settledFact }.map(\.value.text)
            for secret in all where !words.contains(secret) {
                looked += 1
                #expect(!view.contains(secret), "\(file.id) \(secret)")
                #expect(!values.contains { $0.contains(secret) }, "\(file.id) \(secret)")
            }
        }
        #expect(looked > 100)
        #expect(PublicDigest(of: files).rows.map(\.cases).reduce(0, +) == files.count)
    }

    @Test func `Each party sees what it did itself, and the handler everything`() throws {
        var own = 0
        for file in Sampled.files {
            let material = ViewMaterial(of: file)
            let rules = try #require(MachineDisclosure.of(machine: material.machine.wire))
            if rules.handlers.contains(.court) {
                #expect(CourtView(of: material).entries.count == material.acts.count)
                #expect(CourtView(of: material).phase == file.phase)
            }
            for name in Set(material.acts.compactMap(\.actor)) {
                let entries = PartyView(of: material, reader: name).entries
                #expect(entries.allSatisfy { $0.actor == nil || $0.actor == name })
                own += entries.count { $0.actor == name }
            }
        }
        #expect(own > 0)
    }
}
