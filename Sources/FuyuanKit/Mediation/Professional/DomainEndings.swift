/// The stage of the harm from which a traffic mediation counts (交通事故处理程序规定 art. 90).
@nonexhaustive
public enum HarmStage: UInt8, Vocabulary, WireValue {
    case funeralEnd
    case treatmentEnd
    case gradeFixed
    case lossFixed

    public var term: Term {
        switch self {
        case .funeralEnd: Term("funeral-end", "规定的办理丧葬事宜时间结束", "death: end of the time for the funeral")
        case .treatmentEnd: Term("treatment-end", "治疗终结", "injury: end of treatment")
        case .gradeFixed: Term("grade-fixed", "定残", "disability: fixing of the grade")
        case .lossFixed: Term("loss-fixed", "确定损失", "property: fixing of the loss")
        }
    }
}

/// When a suit ends the mediation.
@nonexhaustive
public enum SuitEnding: UInt8, Vocabulary, WireValue {
    case filing
    case acceptance

    public var term: Term {
        switch self {
        case .filing: Term("filing", "起诉即终止", "filing ends it")
        case .acceptance: Term("acceptance", "起诉并被受理或者另案受理后终止", "it ends once a court or another body accepts")
        }
    }
}

/// Whether a field's mediation may cost the parties anything.
@nonexhaustive
public enum MediationFees: UInt8, Vocabulary, WireValue {
    case free
    case freeBeforeCommission
    case published
    case notSet

    public var term: Term {
        switch self {
        case .free: Term("free", "不收取费用", "free of charge")
        case .freeBeforeCommission:
            Term("free-before-commission", "人民调解委员会调解的不收取费用", "free before a people's commission")
        case .published: Term("published", "可以按公示标准收费", "fees as published may be charged")
        case .notSet: Term("not-set", "无规定", "nothing said")
        }
    }
}

/// Why a body closes a mediation without agreement.
@nonexhaustive
public enum MediationFailureCause: UInt8, Vocabulary, WireValue {
    case noAgreement
    case absence
    case walkedOut
    case withdrawn
    case costsDisputed
    case takenElsewhere
    case renewedViolation
    case unperformed

    public var term: Term {
        switch self {
        case .noAgreement: Term("no-agreement", "未能达成协议", "no agreement")
        case .absence: Term("absence", "无正当理由不参加调解", "absence without good reason")
        case .walkedOut: Term("walked-out", "中途退出调解", "walking out")
        case .withdrawn: Term("withdrawn", "撤回或者自行和解", "withdrawn or settled privately")
        case .costsDisputed: Term("costs-disputed", "对技术机构或者费用承担无法协商一致", "no agreement on the test body or its costs")
        case .takenElsewhere: Term("taken-elsewhere", "发现已由法院或者其他机构受理", "found to be before a court or another body")
        case .renewedViolation:
            Term("renewed-violation", "调解中又实施违反治安管理行为或者逃跑", "a new violation, or flight, during mediation")
        case .unperformed: Term("unperformed", "达成协议后不履行", "agreed but not performed")
        }
    }
}
