/// A limitation period and what a bankruptcy does to it.
public struct LimitationInBankruptcy: Sendable, Hashable {
    /// Whose claim it is.
    @nonexhaustive
    public enum Side: UInt8, Vocabulary {
        /// A claim against the debtor.
        case againstDebtor
        /// A claim of the debtor against others.
        case ofDebtor

        public var term: Term {
            switch self {
            case .againstDebtor: Term("against-debtor", "对债务人的债权", "claim against the debtor")
            case .ofDebtor: Term("of-debtor", "债务人对外债权", "claim of the debtor")
            }
        }
    }

    /// Whose claim it is.
    public var side: Side
    /// The day the period ran out, or would.
    public var expiresOn: CivilDate
    /// The creditor's petition for bankruptcy; nil where there was none.
    public var petitionedOn: CivilDate?
    /// The declaration of the claim; nil where there was none.
    public var declaredOn: CivilDate?
    /// The acceptance; nil where there was none.
    public var acceptedOn: CivilDate?
    /// Whether the debtor let its claim lapse without good reason; nil where not known.
    public var lapsedWithoutReason: Bool?

    /// A period.
    public init(
        _ side: Side, expiresOn: CivilDate, petitionedOn: CivilDate? = nil, declaredOn: CivilDate? = nil,
        acceptedOn: CivilDate? = nil, lapsedWithoutReason: Bool? = nil
    ) {
        self.side = side
        self.expiresOn = expiresOn
        self.petitionedOn = petitionedOn
        self.declaredOn = declaredOn
        self.acceptedOn = acceptedOn
        self.lapsedWithoutReason = lapsedWithoutReason
    }

    /// The days that interrupt it, in order: petition and declaration of the claim for a claim against the debtor
    /// (诉讼时效规定 art. 11), acceptance for a claim of the debtor (司法解释二 art. 19(1)). A day after the end interrupts nothing.
    /// law: bankruptcy.x18
    public var interruptions: [CivilDate] {
        let events: [CivilDate?] =
            switch side {
            case .againstDebtor: [petitionedOn, declaredOn]
            case .ofDebtor: [acceptedOn]
            }
        var end: CivilDate? = expiresOn
        return events.compactMap { $0 }.sorted().filter { day in
            // Once interrupted, a new period runs.
            if let last = end, day > last { return false }
            end = nil
            return true
        }
    }

    /// The day it begins afresh: the last interruption; for a claim of the debtor that lapsed without good reason in
    /// the year before acceptance, the acceptance (司法解释二 art. 19(2)). Nil where nothing interrupts it, or not known.
    public var restartsOn: CivilDate? {
        if let last = interruptions.last { return last }
        guard side == .ofDebtor, lapsedWithoutReason == true, let acceptedOn, expiresOn < acceptedOn,
            let yearBefore = acceptedOn.adding(years: -1), expiresOn >= yearBefore
        else { return nil }
        return acceptedOn
    }
}
