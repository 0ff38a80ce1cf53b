/// What may be enforced before judgment (先予执行, 行政诉讼法 art. 57).
@nonexhaustive
public enum AdvanceEnforcementClaim: UInt8, Vocabulary, WireValue {
    case pension
    case minimumLiving
    case workInjury
    case medical

    public var term: Term {
        switch self {
        case .pension: Term("pension", "抚恤金", "pension")
        case .minimumLiving: Term("minimum-living", "最低生活保障金", "minimum-living payment")
        case .workInjury: Term("work-injury", "工伤社会保险金", "work-injury insurance payment")
        case .medical: Term("medical", "医疗社会保险金", "medical insurance payment")
        }
    }
}

extension AdvanceEnforcementClaim {
    /// Where it stands.
    public var basis: Basis {
        Basis(.administrativeProcedure(57, 1))
    }
}
