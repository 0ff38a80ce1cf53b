import FuyuanKit

/// What replayed files found and refused, as the tests of published cases read it.
enum Replay {
    /// What was found irregular, in order; what cannot be told is left out.
    static func found(in files: [any Dossier]) -> [(file: String, day: CivilDate, reason: Reason)] {
        files.flatMap { file in
            file.history.flatMap { line -> [(String, CivilDate, Reason)] in
                guard case .applied(_, _, let irregular, _, _) = line.fate else { return [] }
                return irregular.filter { $0.nature != .unknown }.map { (file.id.rawValue, line.day, $0) }
            }
        }
    }

    /// What was found irregular, as `case day code`.
    static func irregularities(in files: [any Dossier]) -> [String] {
        found(in: files).map { "\($0.file) \($0.day) \($0.reason.code)" }
    }

    /// What the law refused, as `case day code`.
    static func refusals(in files: [any Dossier]) -> [String] {
        files.flatMap { file in
            file.history.flatMap { line -> [String] in
                guard case .rejected(let reasons, _) = line.fate else { return [] }
                return reasons.map { "\(file.id.rawValue) \(line.day) \($0.code)" }
            }
        }
    }

    /// The numbers of published acts in a remark: `act 6`, `acts 6, 7`.
    static func acts(in note: String) -> [Int] {
        note.matches(of: /acts? (\d+(?:, \d+)*)/).flatMap { $0.1.split(separator: ", ").compactMap { Int($0) } }
    }
}
