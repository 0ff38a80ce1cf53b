/// A kind of proceeding the debtor may be in when a bankruptcy is accepted.
@nonexhaustive
public enum ProceedingKind: UInt8, Vocabulary, WireValue {
    case civilSuit
    case arbitration
    case enforcement
    case nonLitigationEnforcement
    case administrativeSuit
    case reconsideration
    case criminalCase
    case administrativePenalty

    public static let wireIndex = VocabularyIndex<ProceedingKind>()

    public var term: Term {
        switch self {
        case .civilSuit: Term("civil-suit", "民事诉讼", "civil suit")
        case .arbitration: Term("arbitration", "仲裁", "arbitration")
        case .enforcement: Term("enforcement", "执行", "enforcement")
        case .nonLitigationEnforcement: Term("non-litigation-enforcement", "非诉行政执行", "non-litigation enforcement")
        case .administrativeSuit: Term("administrative-suit", "行政诉讼", "administrative suit")
        case .reconsideration: Term("reconsideration", "行政复议", "reconsideration")
        case .criminalCase: Term("criminal-case", "刑事诉讼", "criminal case")
        case .administrativePenalty: Term("administrative-penalty", "行政处罚", "administrative penalty")
        }
    }
}

/// What acceptance does to a proceeding.
@nonexhaustive
public enum AcceptanceEffect: UInt8, Vocabulary {
    /// Paused until the administrator takes over, then goes on.
    case pausedUntilTakeover
    /// Suspended; the creditor declares a claim.
    case suspended
    /// Goes on; the administrator represents the debtor.
    case goesOn

    public var term: Term {
        switch self {
        case .pausedUntilTakeover: Term("paused-until-takeover", "中止至管理人接管", "paused until takeover")
        case .suspended: Term("suspended", "中止", "suspended")
        case .goesOn: Term("goes-on", "不中止", "goes on")
        }
    }
}

extension ProceedingKind {
    /// What acceptance does to it. 企业破产法 art. 20 speaks of civil suits and arbitrations only, art. 19 of enforcement.
    /// law: bankruptcy.edge-38
    public var onAcceptance: AcceptanceEffect {
        switch self {
        case .civilSuit, .arbitration: .pausedUntilTakeover
        case .enforcement, .nonLitigationEnforcement: .suspended
        case .administrativeSuit, .reconsideration, .criminalCase, .administrativePenalty: .goesOn
        }
    }

    /// Where that stands.
    public var acceptanceBasis: Basis {
        switch onAcceptance {
        case .pausedUntilTakeover: Basis(.bankruptcy(20))
        case .suspended: Basis(.bankruptcy(19))
        case .goesOn: Basis(.bankruptcy(20), .bankruptcy(25))
        }
    }

    /// Whether the proceeding stands still on a day of an accepted case. A suit goes on from the takeover of the
    /// property; enforcement does not.
    public func isPaused(on day: CivilDate, acceptedOn: CivilDate, takenOverOn: CivilDate?) -> Bool {
        guard day >= acceptedOn else { return false }
        return switch onAcceptance {
        case .pausedUntilTakeover: takenOverOn.map { day < $0 } ?? true
        case .suspended: true
        case .goesOn: false
        }
    }
}
