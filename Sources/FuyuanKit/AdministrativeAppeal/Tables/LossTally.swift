/// 败诉率: the counts behind the rate of first-instance cases an organ lost.
///
/// A remand or a revision on retrial is booked anew, not added. Tallies of parts add up in any order.
/// law: administrative.I22
public struct LossTally: Sendable, Hashable {
    /// What the lost cases are divided by.
    @nonexhaustive
    public enum Denominator: UInt8, Vocabulary {
        /// L1 一审结案.
        case concluded
        /// L2 一审判决结案.
        case judged

        public var term: Term {
            switch self {
            case .concluded: Term("concluded", "一审结案", "first instance, concluded")
            case .judged: Term("judged", "一审判决结案", "first instance, by judgment")
            }
        }
    }

    /// First-instance cases concluded.
    public var concluded: Int64
    /// Of them, by judgment.
    public var judged: Int64
    /// Of them, judgments the organ lost.
    public var lost: Int64

    /// A tally; nothing counted unless said.
    public init(concluded: Int64 = 0, judged: Int64 = 0, lost: Int64 = 0) {
        self.concluded = concluded
        self.judged = judged
        self.lost = lost
    }

    /// The tally of both; nil when a count does not fit.
    public func merged(with other: LossTally) -> LossTally? {
        Count.sums([concluded, judged, lost], [other.concluded, other.judged, other.lost]).map {
            LossTally(concluded: $0[0], judged: $0[1], lost: $0[2])
        }
    }

    /// The case after a higher court changed who lost: the first result is taken out and the new one put in.
    ///
    /// Nil when a count does not fit.
    public func rebooked(lostBefore: Bool, lostNow: Bool) -> LossTally? {
        let change: Int64 = (lostNow ? 1 : 0) - (lostBefore ? 1 : 0)
        let (now, overflow) = lost.addingReportingOverflow(change)
        return overflow || now < 0 ? nil : LossTally(concluded: concluded, judged: judged, lost: now)
    }

    /// The share lost; nil where nothing is to be divided by, or more were lost than there are.
    public func rate(over denominator: Denominator) -> Percent? {
        switch denominator {
        case .concluded: Count.share(lost, of: concluded)
        case .judged: Count.share(lost, of: judged)
        }
    }
}
