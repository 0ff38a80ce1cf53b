/// The counts of a dispute-resolution centre: received, concluded, resolved. Tallies of parts add up to that of the whole.
///
/// Only a dispute with a follow-up visit on file counts as resolved (``DisputeCentreReferral/isResolved``).
/// law: administrative.I06
public struct CentreTally: Sendable, Hashable {
    /// What the resolved are divided by.
    @nonexhaustive
    public enum Definition: UInt8, Vocabulary {
        /// 中心化解率: of the disputes received.
        case received
        /// 结案化解率: of the disputes concluded.
        case concluded

        public var term: Term {
            switch self {
            case .received: Term("centre-resolution-of-received", "中心化解率", "resolved of those received")
            case .concluded: Term("centre-resolution-of-concluded", "结案化解率", "resolved of those concluded")
            }
        }
    }

    /// Disputes received.
    public var received: Int64
    /// Disputes the centre is done with.
    public var concluded: Int64
    /// Disputes resolved.
    public var resolved: Int64

    /// A tally; nothing counted unless said.
    public init(received: Int64 = 0, concluded: Int64 = 0, resolved: Int64 = 0) {
        self.received = received
        self.concluded = concluded
        self.resolved = resolved
    }

    /// The counts of these disputes. O(n).
    public init(_ disputes: some Sequence<DisputeCentreReferral>) {
        self.init()
        for dispute in disputes where dispute.referral != nil {
            received += 1
            if dispute.isConcluded { concluded += 1 }
            if dispute.isResolved { resolved += 1 }
        }
    }

    /// The counts of these files; a file listed twice counts once, as it stands last. O(n).
    public init(of files: some Sequence<CaseFile<DisputeCentreReferral>>) {
        var last: [CaseID: DisputeCentreReferral] = [:]
        for file in files { last[file.id] = file.state }
        self.init(last.values)
    }

    /// The tally of both; nil when a count does not fit.
    public func merged(with other: CentreTally) -> CentreTally? {
        Count.sums([received, concluded, resolved], [other.received, other.concluded, other.resolved]).map {
            CentreTally(received: $0[0], concluded: $0[1], resolved: $0[2])
        }
    }

    /// The rate as an exact share; nil where nothing is to be divided by, or the counts are not possible.
    public func rate(_ definition: Definition) -> Percent? {
        guard resolved <= concluded, concluded <= received else { return nil }
        return switch definition {
        case .received: Percent(resolved, of: received)
        case .concluded: Percent(resolved, of: concluded)
        }
    }

    /// The rate as printed, with its definition: `96.2%（中心化解率，centre-resolution-of-received，987/1026）`.
    public func text(_ definition: Definition, decimals: Int = 1, in language: Language) -> String {
        let total = definition == .received ? received : concluded
        let share = rate(definition)?.text(decimals: decimals) ?? "—"
        let term = definition.term
        return language == .zh
            ? "\(share)（\(term.zh)，\(term.wire)，\(resolved)/\(total)）"
            : "\(share) (\(term.en), \(term.wire), \(resolved)/\(total))"
    }
}
