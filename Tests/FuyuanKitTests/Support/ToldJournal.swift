import Foundation
import FuyuanKit
import Testing

/// Published cases told as journals (`<folder>/ENF-01.jsonl` …), read line by line as any journal is.
protocol ToldJournal: Sendable {
    /// Where the journals stand, below the tests.
    static var folder: String { get }
    var docket: Docket { get }
    init(_ docket: Docket)
}

extension ToldJournal {
    /// The journal of a case, with each line changed first, or left out where nil comes back. Every line must be read.
    init(_ id: String, under law: LegalContext = .current, changing: (String) -> String? = { $0 }) throws {
        var docket = Docket()
        for line in try Self.lines(id).compactMap(changing) { docket.admit(line: Array(line.utf8), under: law) }
        try #require(docket.unread.isEmpty, "\(id): \(docket.unread.map(\.place))")
        self.init(docket)
    }

    /// The lines of a journal.
    static func lines(_ id: String) throws -> [String] {
        String(decoding: try Fixture.data("\(folder)/\(id).jsonl"), as: UTF8.self).split(separator: "\n").map(
            String.init)
    }

    /// The files, in order of first appearance.
    var files: [any Dossier] { docket.files }

    /// The state of a machine’s file.
    func state<M: CaseMachine>(_ id: CaseID, as machine: M.Type = M.self) throws -> M {
        try #require(docket[id] as? CaseFile<M>, "\(id)").state
    }

    /// What was found irregular, in order; what cannot be told is left out.
    var found: [(file: String, day: CivilDate, reason: Reason)] { Replay.found(in: files) }
    /// What was found irregular, as `case day code`.
    var irregularities: [String] { Replay.irregularities(in: files) }
    /// What the law refused, as `case day code`.
    var refusals: [String] { Replay.refusals(in: files) }

    /// What a journal with changed lines finds irregular and refuses.
    static func codes(_ id: String, _ changing: (String) -> String?) throws -> (irregular: [String], refused: [String])
    {
        let it = try Self(id, changing: changing)
        return (it.irregularities, it.refusals)
    }
}
