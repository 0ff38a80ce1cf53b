/// A docket in numbers.
public struct DocketSummary: Sendable, Hashable {
    /// How many cases stand in one phase of one machine.
    public struct Standing: Sendable, Hashable {
        /// The machine.
        public let machine: Term
        /// The phase.
        public let phase: Term
        /// How many cases.
        public internal(set) var count: Int
    }

    /// Lines taken, readable or not.
    public internal(set) var lines = 0
    /// Lines that could not be read.
    public internal(set) var unread = 0
    /// Case files.
    public internal(set) var cases = 0
    /// Cases that are closed: nothing more can happen in them, or they wait for a cause to be opened again.
    public internal(set) var closed = 0
    /// Acts that took effect.
    public internal(set) var applied = 0
    /// Among them, acts that stand irregularly.
    public internal(set) var irregular = 0
    /// Among them, acts of which the file cannot tell whether they are regular, and that have no other fault.
    public internal(set) var unclear = 0
    /// Entries that corrected an earlier one.
    public internal(set) var corrected = 0
    /// Acts that had no effect.
    public internal(set) var refused = 0
    /// Entries missing between those that came; at most `Int.max`.
    public internal(set) var missing = 0
    /// Deadlines that run on the day asked about.
    public internal(set) var running = 0
    /// Among them, those that have passed and were not the time of a right.
    public internal(set) var overdue = 0
    /// Cases by machine and phase, in order of first appearance.
    public internal(set) var standings: [Standing] = []

    /// Cases that are worked on.
    public var open: Int { cases - closed }
}

extension Docket {
    /// The docket in numbers, as of a day.
    public func summary(asOf day: CivilDate, in law: LegalContext) -> DocketSummary {
        var summary = DocketSummary()
        summary.lines = lineCount
        summary.unread = unread.count
        summary.cases = files.count
        var places: [[String]: Int] = [:]
        for file in files {
            if file.isClosed { summary.closed += 1 }
            for line in file.history {
                let (sum, overflow) = summary.missing.addingReportingOverflow(line.missingBefore)
                summary.missing = overflow ? .max : sum
                switch line.fate {
                case .applied(_, _, let irregular, _, _):
                    summary.applied += 1
                    if irregular.contains(where: { $0.nature != .unknown }) {
                        summary.irregular += 1
                    } else if !irregular.isEmpty {
                        summary.unclear += 1
                    }
                case .corrected: summary.corrected += 1
                case .rejected: summary.refused += 1
                }
            }
            for deadline in file.deadlines(asOf: day, in: law) {
                summary.running += 1
                if deadline.isOverdue { summary.overdue += 1 }
            }
            let (machine, phase) = (type(of: file).machine, file.phase)
            if let place = places[[machine.wire, phase.wire]] {
                summary.standings[place].count += 1
            } else {
                places[[machine.wire, phase.wire]] = summary.standings.count
                summary.standings.append(DocketSummary.Standing(machine: machine, phase: phase, count: 1))
            }
        }
        return summary
    }
}
