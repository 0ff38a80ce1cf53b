/// A fact or assessment found in an effective public-interest judgment, as a later private suit meets it.
/// law: mediation.E05
public struct PublicInterestFinding: Sendable, Hashable {
    /// What was found.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        /// A fact.
        case fact
        /// Exemption, mitigation, causation, extent of liability: to the plaintiff’s favour.
        case forPlaintiff
        /// The same to the defendant’s favour.
        case forDefendant

        public var term: Term {
            switch self {
            case .fact: Term("fact", "认定的事实", "a fact found")
            case .forPlaintiff: Term("for-plaintiff", "有利于原告的认定", "an assessment for the plaintiff")
            case .forDefendant: Term("for-defendant", "有利于被告的认定", "an assessment for the defendant")
            }
        }
    }

    /// A side of the later suit.
    @nonexhaustive
    public enum Side: UInt8, Vocabulary {
        case plaintiff
        case defendant

        public var term: Term {
            switch self {
            case .plaintiff: Term("plaintiff", "原告", "plaintiff")
            case .defendant: Term("defendant", "被告", "defendant")
            }
        }
    }

    /// What was found.
    public let kind: Kind

    /// A finding of a kind.
    public init(_ kind: Kind) { self.kind = kind }

    /// Where the rule stands.
    public var basis: Basis { EnvironmentalRule.foundFacts.basis }

    /// Whether a side that relies on it need prove it again. A fact is proved for both; an assessment serves the
    /// plaintiff, and the
    /// defendant must prove anew what was found in its favour.
    public func mustProve(_ side: Side) -> Bool {
        switch (kind, side) {
        case (.fact, .plaintiff), (.fact, .defendant), (.forPlaintiff, .plaintiff): false
        case (.forPlaintiff, .defendant), (.forDefendant, .plaintiff), (.forDefendant, .defendant): true
        }
    }

    /// Whether a side may overturn it by evidence enough to do so: the plaintiff a fact, the defendant what the
    /// plaintiff relies on.
    public func mayRebut(_ side: Side) -> Bool {
        switch (kind, side) {
        case (.fact, .plaintiff), (.forPlaintiff, .defendant): true
        case (.fact, .defendant), (.forPlaintiff, .plaintiff), (.forDefendant, .plaintiff), (.forDefendant, .defendant):
            false
        }
    }
}
