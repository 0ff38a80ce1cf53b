import Foundation
import FuyuanKit
import Testing

/// A published enforcement case told as a journal (`Journals/ENF-01.jsonl` …), read line by line; each machine is a file
/// of its own.
struct EnforcementJournal: Sendable {
    /// Cases with nothing datable: they are figures alone.
    static let undated: Set<String> = ["ENF-09", "ENF-31", "ENF-35"]
    /// The published cases that have a journal.
    static let ids = PublishedCase.enforcements.map(\.id).filter { !undated.contains($0) }

    /// The machines the journals use, by wire name.
    private static let machines: [String: any Dossier.Type] = {
        let types: [any Dossier.Type] = [
            CaseFile<EnforcementCase>.self, CaseFile<ControlMeasure>.self, CaseFile<JudicialDisposal>.self,
            CaseFile<EnforcementObjection>.self, CaseFile<EnforcementSettlement>.self,
            CaseFile<RefusalCrimeReferral>.self, CaseFile<CrossEnforcement>.self,
        ]
        return Dictionary(uniqueKeysWithValues: types.map { ($0.machine.wire, $0) })
    }()

    private struct Header: Decodable {
        let `case`: String
        let machine: String
    }

    /// The files, in order of first appearance.
    let files: [any Dossier]

    /// The journal of a case, with each line changed first, or left out where nil comes back.
    init(_ id: String, under law: LegalContext = .current, changing: (String) -> String? = { $0 }) throws {
        let lines = try String(
            decoding: Fixture.data("Enforcement/Cases/Journals/\(id).jsonl"), as: UTF8.self
        ).split(separator: "\n").map(String.init).compactMap(changing)
        var files: [any Dossier] = []
        for line in lines {
            let header = try JSONDecoder().decode(Header.self, from: Data(line.utf8))
            let machine = try #require(Self.machines[header.machine], "\(header.machine)")
            let place = files.firstIndex { $0.id.rawValue == header.case } ?? files.count
            if place == files.count { files.append(machine.init(CaseID(header.case))) }
            try Self.admit(line, to: &files[place], under: law)
        }
        self.files = files
    }

    private static func admit(_ line: String, to file: inout any Dossier, under law: LegalContext) throws {
        try file.admit(line: Array(line.utf8), under: law, limits: .standard)
    }

    /// The state of a machine’s file; the file of the case where no id is given.
    func state<M: CaseMachine>(_ id: CaseID, as machine: M.Type = M.self) throws -> M {
        try #require(files.first { $0.id == id } as? CaseFile<M>, "\(id)").state
    }

    var found: [(file: String, day: CivilDate, reason: Reason)] { Replay.found(in: files) }
    var irregularities: [String] { Replay.irregularities(in: files) }
    var refusals: [String] { Replay.refusals(in: files) }

    /// Acts of the publications that are no acts of these machines, and why.
    static let outside: [String: [Int: String]] = [
        "ENF-01": [7: "supervision of a final reconsideration: no machine, only its six months"],
        "ENF-03": [
            1: "the award", 4: "mediation rounds while the settlement was pending",
            5: "an order of an authority outside the court",
        ],
        "ENF-17": [1: "the judgment"],
        "ENF-19": [1: "a disclosure", 2: "a disclosure", 3: "a disclosure"],
        "ENF-21": [1: "the loan", 2: "the basis, with its last day"],
        "ENF-23": [1: "a report to the police", 2: "the judgment"],
        "ENF-25": [1: "the judgment", 10: "a report ten years later"],
        "ENF-27": [4: "a part payment: not what the referral is about"],
        "ENF-29": [1: "the suit", 2: "the basis, without a day", 3: "nobody applied: nothing to tell"],
        "ENF-33": [1: "the basis, with its instalments", 3: "a late payment before the application"],
    ]
}
