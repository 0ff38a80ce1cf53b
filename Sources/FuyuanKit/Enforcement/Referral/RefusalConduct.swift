/// What a person bound did, who could perform and would not (刑法 art. 313; 拒执罪解释 art. 3).
@nonexhaustive
public enum RefusalConduct: UInt8, Vocabulary, WireValue {
    case hidesProperty
    case hidesSecurity
    case refusesAssistance
    case collusion
    case sham
    case depletes
    case destroysEvidence
    case refusesReport
    case withholdsThing
    case refusesAct
    case breaksProhibition
    case obstructs
    case otherGrave

    public static let wireIndex = VocabularyIndex<RefusalConduct>()

    public var term: Term {
        switch self {
        case .hidesProperty:
            Term("hides-property", "隐藏、转移、毁损、无偿或者低价转让财产", "hides, moves, destroys, gives away or undersells property")
        case .hidesSecurity: Term("hides-security", "处分已提供担保的财产", "disposes of property given as security")
        case .refusesAssistance: Term("refuses-assistance", "协助义务人拒不协助", "an organ bound to assist refuses")
        case .collusion: Term("collusion", "与国家机关工作人员通谋", "colludes with officials")
        case .sham: Term("sham", "恶意放弃债权、虚假和解、虚假转让", "waives claims, shams a settlement or transfer")
        case .depletes: Term("depletes", "恶意高价受让、为他人担保", "depletes property by overpaying or standing surety")
        case .destroysEvidence: Term("destroys-evidence", "伪造、毁灭履行能力证据，妨害作证", "forges or destroys evidence of ability")
        case .refusesReport:
            Term(
                "refuses-report", "拒绝报告、虚假报告财产，违反限制消费令",
                "refuses or falsifies the property report, breaks the consumption order")
        case .withholdsThing: Term("withholds-thing", "拒不交付财物、票证，拒不迁出、退出", "withholds a thing, does not vacate")
        case .refusesAct:
            Term("refuses-act", "拒不履行协助行使人身权益等作为义务", "refuses an act such as helping to exercise personal rights")
        case .breaksProhibition:
            Term("breaks-prohibition", "违反人身安全保护令等不作为义务", "breaks a protection order or another prohibition")
        case .obstructs: Term("obstructs", "威胁、阻碍执行人员", "threatens or blocks enforcement staff")
        case .otherGrave: Term("other-grave", "其他情节严重的情形", "other grave circumstances")
        }
    }
}

extension RefusalConduct {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .hidesProperty: Basis(Citation("CRL", 313))
        case .hidesSecurity: Basis(Citation("CRL", 313))
        case .refusesAssistance: Basis(Citation("CRL", 313))
        case .collusion: Basis(Citation("CRL", 313))
        case .sham: Basis(.refusalCrime(3, item: 1))
        case .depletes: Basis(.refusalCrime(3, item: 2))
        case .destroysEvidence: Basis(.refusalCrime(3, item: 3))
        case .refusesReport: Basis(.refusalCrime(3, item: 4))
        case .withholdsThing: Basis(.refusalCrime(3, item: 5))
        case .refusesAct: Basis(.refusalCrime(3, item: 6))
        case .breaksProhibition: Basis(.refusalCrime(3, item: 7))
        case .obstructs: Basis(.refusalCrime(3))
        case .otherGrave: Basis(.refusalCrime(3))
        }
    }

    /// Whether it is grave only where a fine, a detention or another measure came before and did not help (拒执罪解释
    /// art. 3(4)–(7)).
    /// law: enforcement.V53
    /// law: enforcement.E36
    public var needsPriorSanction: Bool {
        switch self {
        case .refusesReport, .withholdsThing, .refusesAct, .breaksProhibition: true
        case .hidesProperty, .hidesSecurity, .refusesAssistance, .collusion, .sham, .depletes, .destroysEvidence,
            .obstructs, .otherGrave:
            false
        }
    }
}
