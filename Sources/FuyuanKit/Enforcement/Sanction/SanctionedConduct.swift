/// Conduct that enforcement sanctions by fine or detention.
@nonexhaustive
public enum SanctionedConduct: UInt8, Vocabulary, WireValue {
    case refusesToPerform
    case hidesProperty
    case breaksReporting
    case breaksRestriction
    case obstructs
    case refusesAssistance
    case other

    public static let wireIndex = VocabularyIndex<SanctionedConduct>()

    public var term: Term {
        switch self {
        case .refusesToPerform: Term("refuses-to-perform", "拒不履行生效法律文书", "refuses to perform an effective instrument")
        case .hidesProperty: Term("hides-property", "隐藏、转移、变卖、毁损财产", "hides, moves, sells or destroys property")
        case .breaksReporting:
            Term("breaks-reporting", "拒绝报告或者虚假报告财产", "refuses to report property, or reports falsely")
        case .breaksRestriction: Term("breaks-restriction", "违反限制消费令", "breaks a consumption order")
        case .obstructs: Term("obstructs", "以暴力、威胁等方法阻碍执行", "obstructs by violence, threats or otherwise")
        case .refusesAssistance: Term("refuses-assistance", "拒不履行协助义务", "refuses to assist")
        case .other: Term("other", "其他妨害执行的行为", "other obstruction")
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .refusesToPerform: Basis(.civilProcedure(114, 1, item: 6))
        case .hidesProperty: Basis(.civilProcedure(114, 1, item: 3))
        case .breaksReporting: Basis(.civilProcedure(252))
        case .breaksRestriction: Basis(.consumption(11), .civilProcedureInterpretation(188))
        case .obstructs: Basis(.civilProcedure(114, 1, item: 5))
        case .refusesAssistance: Basis(.civilProcedure(117))
        case .other: Basis(.civilProcedure(114))
        }
    }
}
