/// What the second instance finds about the decision below (行政诉讼法 art. 89(1) items 1–4).
@nonexhaustive
public enum AppealGround: UInt8, Vocabulary, WireValue {
    case sound
    case wrongFactsOrLaw
    case basicFactsUnclear
    case graveBreach

    public var term: Term {
        switch self {
        case .sound: Term("sound", "认定事实清楚，适用法律、法规正确", "facts clear, law right")
        case .wrongFactsOrLaw: Term("wrong-facts-or-law", "认定事实错误或者适用法律、法规错误", "facts or law wrong")
        case .basicFactsUnclear:
            Term("basic-facts-unclear", "认定基本事实不清、证据不足", "basic facts unclear, evidence insufficient")
        case .graveBreach:
            Term(
                "grave-breach", "遗漏当事人、违法缺席判决等严重违反法定程序",
                "party omitted, unlawful default judgment or another serious breach of procedure")
        }
    }
}

extension AppealGround {
    /// The results the ground allows: item 3 allows a remand, or a revision once the facts are established.
    public var results: EnumSet<AppealResult> {
        switch self {
        case .sound: [.affirmed]
        case .wrongFactsOrLaw: [.revised]
        case .basicFactsUnclear: [.revised, .remanded]
        case .graveBreach: [.remanded]
        }
    }
}
