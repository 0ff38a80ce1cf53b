/// What is left out of the trial period of an administrative suit.
@nonexhaustive
public enum ExcludedTrialGround: UInt8, Vocabulary, WireValue {
    case publicNotice
    case appraisal
    case mediation
    case suspension
    case jurisdiction
    case civilDispute

    public var term: Term {
        switch self {
        case .publicNotice: Term("public-notice", "公告", "public notice")
        case .appraisal: Term("appraisal", "鉴定", "appraisal")
        case .mediation: Term("mediation", "调解", "mediation")
        case .suspension: Term("suspension", "中止诉讼", "suspension")
        case .jurisdiction: Term("jurisdiction", "处理管辖争议", "dispute over jurisdiction")
        case .civilDispute: Term("civil-dispute", "单独立案审理民事争议", "civil dispute docketed separately")
        }
    }
}

extension ExcludedTrialGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .publicNotice, .appraisal, .mediation, .suspension, .jurisdiction:
            Basis(.administrativeProcedureInterpretation(50, 1))
        case .civilDispute: Basis(.administrativeProcedureInterpretation(138, 3))
        }
    }
}
