import Foundation
import FuyuanKit
import Testing

/// A published administrative dispute told as a journal (`Journals/ADM-01.jsonl` …), read line by line; each machine is a
/// file of its own.
struct AdministrativeJournal: Sendable {
    /// Cases in which no act of these machines has a day.
    static let undated: Set<String> = ["ADM-39", "ADM-41", "ADM-51", "ADM-53"]
    /// The published cases that have a journal.
    static let ids = PublishedCase.administrative.map(\.id).filter { !undated.contains($0) }

    /// The machines the journals use, by wire name.
    private static let machines: [String: any Dossier.Type] = {
        let types: [any Dossier.Type] = [
            CaseFile<ReconsiderationCase>.self, CaseFile<AdministrativeFirstInstance>.self,
            CaseFile<AdministrativeSecondInstance>.self, CaseFile<NonLitigationEnforcement>.self,
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
            decoding: Fixture.data("AdministrativeAppeal/Cases/Journals/\(id).jsonl"), as: UTF8.self
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

    /// The state of a machine’s file.
    func state<M: CaseMachine>(_ id: CaseID, as machine: M.Type = M.self) throws -> M {
        try #require(files.first { $0.id == id } as? CaseFile<M>, "\(id)").state
    }

    var found: [(file: String, day: CivilDate, reason: Reason)] { Replay.found(in: files) }
    var irregularities: [String] { Replay.irregularities(in: files) }
    var refusals: [String] { Replay.refusals(in: files) }

    /// What a journal with changed lines finds irregular and refuses.
    static func codes(
        _ id: String, _ changing: (String) -> String?
    ) throws -> (irregular: [String], refused: [String]) {
        let it = try AdministrativeJournal(id, changing: changing)
        return (it.irregularities, it.refusals)
    }

    /// Acts of the publications that are no acts of these machines, or whose content was not read, and why.
    static let outside: [String: [Int: String]] = [
        "ADM-05": [1: "a request to an organ: the suit begins with its silence"],
        "ADM-07": [1: "a request to an organ: the suit begins with its silence"],
        "ADM-09": [1: "the act attacked", 2: "the day the plaintiff says to have known"],
        "ADM-17": [3: "a ruling of which nothing but the day was read"],
        "ADM-19": [4: "a ruling of which nothing but the day was read"],
        "ADM-21": [3: "a part payment: the machine knows full performance alone"],
        "ADM-27": [2: "the suit itself withdrawn on appeal: the machine knows withdrawal of the appeal alone"],
        "ADM-31": [2: "raised again, nobody says with whom or how"],
        "ADM-33": [1: "a request for a document", 2: "the copy, from which the time runs"],
        "ADM-35": [1: "a request for information", 2: "the notice, from which the time runs"],
        "ADM-37": [6: "a request to resume: the machine knows resumption alone"],
        "ADM-43": [
            1: "the judgment", 2: "the act attacked, by its own date", 3: "the act attacked, by the applicant’s date",
            5: "a decision of which nothing but the number was read",
        ],
        "ADM-47": [
            1: "a registration", 2: "the first certificate", 3: "the reissue",
            5: "a ruling of which nothing but the day was read",
        ],
    ]
}
