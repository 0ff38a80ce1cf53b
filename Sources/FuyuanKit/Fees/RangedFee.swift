/// A fee for which the law gives a range only.
@nonexhaustive
public enum RangedFee: UInt8, Vocabulary {
    /// A divorce (art. 13(2)).
    case divorce
    /// Personality rights (art. 13(2)).
    case personality
    /// Any other case that is not about property (art. 13(2)).
    ///
    /// law: mediation.calculation-6.2-feeOtherNonProperty
    case otherNonProperty
    /// An intellectual-property case without an amount in dispute (art. 13(3)).
    case intellectualProperty
    /// An objection to jurisdiction that fails (art. 13(6)).
    ///
    /// law: mediation.calculation-6.2-feeJurisdictionObjection
    case jurisdictionObjection
    /// Enforcement without an amount (art. 14(1)).
    case executionWithoutAmount
    /// A fund limiting maritime liability (art. 14(7)).
    case maritimeFund
    /// A maritime injunction (art. 14(7)).
    case maritimeInjunction
    /// Public notice for ship liens (art. 14(7)).
    case maritimeLien

    public var term: Term {
        switch self {
        case .divorce: Term("divorce", "离婚案件", "divorce")
        case .personality: Term("personality", "人格权案件", "personality rights")
        case .otherNonProperty: Term("other-non-property", "其他非财产案件", "other case not about property")
        case .intellectualProperty:
            Term("intellectual-property", "无争议金额的知识产权民事案件", "intellectual property, no amount in dispute")
        case .jurisdictionObjection: Term("jurisdiction-objection", "管辖权异议不成立", "failed objection to jurisdiction")
        case .executionWithoutAmount: Term("execution-without-amount", "无执行金额的申请执行", "enforcement without an amount")
        case .maritimeFund: Term("maritime-fund", "申请设立海事赔偿责任限制基金", "fund limiting maritime liability")
        case .maritimeInjunction: Term("maritime-injunction", "申请海事强制令", "maritime injunction")
        case .maritimeLien: Term("maritime-lien", "申请船舶优先权催告", "public notice for ship liens")
        }
    }

    /// The range of the law, both ends included.
    public var range: ClosedRange<Money> {
        switch self {
        case .divorce: Money(fen: 50_00)...Money(fen: 300_00)
        case .personality: Money(fen: 100_00)...Money(fen: 500_00)
        case .otherNonProperty, .jurisdictionObjection: Money(fen: 50_00)...Money(fen: 100_00)
        case .intellectualProperty: Money(fen: 500_00)...Money(fen: 1_000_00)
        case .executionWithoutAmount: Money(fen: 50_00)...Money(fen: 500_00)
        case .maritimeFund: Money(fen: 1_000_00)...Money(fen: 10_000_00)
        case .maritimeInjunction, .maritimeLien: Money(fen: 1_000_00)...Money(fen: 5_000_00)
        }
    }

    /// Whether the province sets the figure (art. 13 para. 2); otherwise the court does.
    ///
    /// law: mediation.calculation-6.2-feeProvincialRange
    public var isProvincial: Bool {
        switch self {
        case .divorce, .personality, .otherNonProperty, .intellectualProperty, .jurisdictionObjection: true
        case .executionWithoutAmount, .maritimeFund, .maritimeInjunction, .maritimeLien: false
        }
    }

    /// What it is paid for.
    public var kind: FeeKind { isProvincial ? .acceptance : .application }

    /// The provision.
    public var citation: Citation {
        switch self {
        case .divorce, .personality, .otherNonProperty: .fees(13, 1, item: 2)
        case .intellectualProperty: .fees(13, 1, item: 3)
        case .jurisdictionObjection: .fees(13, 1, item: 6)
        case .executionWithoutAmount: .fees(14, 1, item: 1)
        case .maritimeFund, .maritimeInjunction, .maritimeLien: .fees(14, 1, item: 7)
        }
    }

    var rangeText: String { "\(range.lowerBound)–\(range.upperBound)" }
}
