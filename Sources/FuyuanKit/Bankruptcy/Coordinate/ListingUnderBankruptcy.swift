/// A measure of credit discipline in enforcement, and whom it hits.
public struct ListingUnderBankruptcy: Sendable, Hashable {
    /// What kind of measure.
    @nonexhaustive
    public enum Measure: UInt8, Vocabulary {
        /// 纳入失信被执行人名单.
        case dishonestList
        /// 限制消费.
        case consumptionOrder

        public var term: Term {
            switch self {
            case .dishonestList: Term("dishonest-list", "纳入失信被执行人名单", "dishonest-debtor listing")
            case .consumptionOrder: Term("consumption-order", "限制消费", "consumption order")
            }
        }
    }

    /// Whom it hits.
    @nonexhaustive
    public enum Target: UInt8, Vocabulary {
        /// 债务人.
        case debtor
        /// 法定代表人、主要负责人.
        case representative

        public var term: Term {
            switch self {
            case .debtor: Term("debtor", "债务人", "the debtor")
            case .representative: Term("representative", "法定代表人、主要负责人", "its legal representative")
            }
        }
    }

    /// What kind of measure.
    public var measure: Measure
    /// Whom it hits.
    public var target: Target

    /// A measure.
    public init(_ measure: Measure, against target: Target) {
        self.measure = measure
        self.target = target
    }

    /// Whether acceptance of the debtor's bankruptcy ends it by itself. From memory of 法释〔2017〕7号 art. 10; that
    /// measures on the legal representative go on is a convention.
    /// law: bankruptcy.x13
    public var endsOnAcceptance: Bool { target == .debtor }

    /// How well that is verified.
    public var evidence: Evidence { target == .debtor ? .memory : .convention }

    /// The last day to delete it after enforcement was suspended; nil where it does not end, or is no listing.
    public func lastDayToDelete(suspendedOn day: CivilDate, in law: LegalContext) -> CivilDate? {
        guard endsOnAcceptance, measure == .dishonestList else { return nil }
        return TimeLimit.listingDeletion.lastDay(from: day, in: law)
    }
}
