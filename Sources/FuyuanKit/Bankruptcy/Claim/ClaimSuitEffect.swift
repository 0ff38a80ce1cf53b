/// What the fifteen days to sue over the table of claims do (破产法司法解释三 art. 8).
///
/// The Supreme People's Court reads them as guiding: who lets them pass is taken as agreeing for voting and
/// distribution, but keeps the action and the claim. Some courts treat them as a time to sue.
/// law: bankruptcy.tl.claim.suit
@nonexhaustive
public enum ClaimSuitEffect: UInt8, Vocabulary, WireValue {
    /// A late suit is let in; meanwhile the table counts.
    case guides
    /// A late suit is not let in (local practice).
    case bars

    public static let wireIndex = VocabularyIndex<ClaimSuitEffect>()

    public var term: Term {
        switch self {
        case .guides: Term("guides", "引导性期间，逾期不丧失诉权", "guiding: the action is not lost")
        case .bars: Term("bars", "起诉期间，逾期不予受理", "a time to sue: a late suit is not let in")
        }
    }
}

extension PolicyParameter {
    /// 债权确认之诉十五日的效力: guiding unless a court says otherwise.
    /// law: bankruptcy.edge-9
    public static let claimSuitEffect = PolicyParameter(
        Term("claim-suit-effect", "债权确认之诉十五日的效力", "effect of the fifteen days to sue over a claim"),
        .choice(ClaimSuitEffect.guides.term.wire), Basis(.bankruptcyInterpretation3(8)), .secondary)
}

extension LegalContext {
    /// What the fifteen days to sue over the table do here. O(1).
    public var claimSuitEffect: ClaimSuitEffect {
        guard case .choice(let name) = value(of: .claimSuitEffect) else { return .guides }
        return ClaimSuitEffect(wire: name) ?? .guides
    }
}
