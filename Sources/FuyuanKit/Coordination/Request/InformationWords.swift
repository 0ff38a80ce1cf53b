/// What information is asked for (查询目的).
@nonexhaustive
public enum InformationPurpose: UInt8, Vocabulary, WireValue {
    case caseHandling
    case findDebtor
    case findProperty
    case serveDocuments
    case verifyIdentity
    case bankruptcyEstate
    case mediation
    case reconsideration
    case supervision
    case creditCheck

    public var term: Term {
        switch self {
        case .caseHandling: Term("case-handling", "审理案件", "trying a case")
        case .findDebtor: Term("find-debtor", "查找被执行人", "finding a judgment debtor")
        case .findProperty: Term("find-property", "查控财产", "finding and controlling property")
        case .serveDocuments: Term("serve-documents", "送达文书", "serving papers")
        case .verifyIdentity: Term("verify-identity", "核实身份", "checking an identity")
        case .bankruptcyEstate: Term("bankruptcy-estate", "调查破产财产", "looking into a bankrupt’s estate")
        case .mediation: Term("mediation", "调解纠纷", "mediating a dispute")
        case .reconsideration: Term("reconsideration", "审查行政行为", "examining an administrative act")
        case .supervision: Term("supervision", "检查核验任务", "checking tasks")
        case .creditCheck: Term("credit-check", "核查信用", "checking credit")
        }
    }
}

/// Why information is not given.
@nonexhaustive
public enum InformationRejectionGround: UInt8, Vocabulary, WireValue {
    case noBasis
    case beyondPurpose
    case identityUnverified
    case notHeld
    case stateSecret
    case otherChannel
    case other

    public var term: Term {
        switch self {
        case .noBasis: Term("no-basis", "没有法律依据", "no legal basis")
        case .beyondPurpose: Term("beyond-purpose", "与目的无关", "beyond the purpose")
        case .identityUnverified: Term("identity-unverified", "身份或者权限未通过核验", "identity or authority not in order")
        case .notHeld: Term("not-held", "本机关不掌握", "not held here")
        case .stateSecret: Term("state-secret", "涉及国家秘密", "a state secret")
        case .otherChannel: Term("other-channel", "应通过其他法定渠道查询", "another lawful channel must be used")
        case .other: Term("other", "其他（须写明）", "another ground, to be written out")
        }
    }
}

/// Why a request goes to the office.
@nonexhaustive
public enum RequestEscalationGround: UInt8, Vocabulary, WireValue {
    case overdue
    case unreasonedDelay

    public var term: Term {
        switch self {
        case .overdue: Term("overdue", "逾期未反馈", "not answered in time")
        case .unreasonedDelay: Term("unreasoned-delay", "无正当理由推诿、拖延", "put off without reason")
        }
    }
}
