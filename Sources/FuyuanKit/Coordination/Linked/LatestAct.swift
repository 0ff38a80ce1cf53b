/// What a file shows of its latest entry, without telling the whole history.
protocol LatestActFile {
    /// How many entries are kept.
    var recordCount: Int { get }
    /// The latest entry where it is an act that took effect; nil otherwise.
    var latestAct: LatestAct? { get }
    /// The phases an act of this machine may be done in, by wire name; nil where it has no such act.
    func isOpen(to act: String) -> Bool?
}

/// An act that took effect.
struct LatestAct: Sendable {
    let act: Term
    let sequence: Int
    let day: CivilDate
}

extension CaseFile: LatestActFile {
    var recordCount: Int { records.count }

    var latestAct: LatestAct? {
        guard let record = records.last, case .applied = record.verdict, let act = record.entry.act.act else {
            return nil
        }
        return LatestAct(act: act.kind.term, sequence: record.entry.sequence, day: record.entry.day)
    }

    func isOpen(to act: String) -> Bool? {
        Machine.Act.Kind(wire: act).map { state.rule(for: $0).from.contains(state.phase) }
    }
}
