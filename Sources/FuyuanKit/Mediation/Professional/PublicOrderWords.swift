/// When a public-order case may be mediated (公安机关办理行政案件程序规定 art. 178).
@nonexhaustive
public enum PublicOrderGround: UInt8, Vocabulary, WireValue {
    case triflingQuarrel
    case victimsFault
    case betterSettled

    public var term: Term {
        switch self {
        case .triflingQuarrel:
            Term(
                "trifling-quarrel", "亲友、邻里、同事、在校学生之间因琐事发生纠纷",
                "a trifling quarrel among kin, friends, neighbours, colleagues or students")
        case .victimsFault: Term("victims-fault", "由被侵害人事前的过错行为引起", "the victim's earlier fault brought it about")
        case .betterSettled: Term("better-settled", "其他适用调解处理更易化解矛盾", "mediation will settle it better")
        }
    }
}

/// When a public-order case may not be mediated (公安机关办理行政案件程序规定 art. 179).
@nonexhaustive
public enum PublicOrderExclusion: UInt8, Vocabulary, WireValue {
    case hiredAssault
    case gangFight
    case repeatedViolations
    case unwilling
    case violationDuringMediation
    case flight
    case otherUnsuited

    public var term: Term {
        switch self {
        case .hiredAssault: Term("hired-assault", "雇凶伤害他人", "injury by hired hands")
        case .gangFight: Term("gang-fight", "结伙斗殴或者其他寻衅滋事", "gang fights or other provocation")
        case .repeatedViolations: Term("repeated-violations", "多次实施违反治安管理行为", "repeated violations")
        case .unwilling: Term("unwilling", "当事人明确表示不愿意调解处理", "a party plainly does not want it")
        case .violationDuringMediation:
            Term(
                "violation-during-mediation", "调解过程中又针对对方实施违反治安管理行为",
                "a new violation against the other side during mediation")
        case .flight: Term("flight", "调解过程中违法嫌疑人逃跑", "the suspect fled during mediation")
        case .otherUnsuited: Term("other-unsuited", "其他不宜调解处理", "otherwise unsuited")
        }
    }
}

/// Where a dispute went.
@nonexhaustive
public enum OtherForumKind: UInt8, Vocabulary, WireValue {
    case court
    case arbitration
    case otherBody

    public var term: Term {
        switch self {
        case .court: Term("court", "人民法院", "court")
        case .arbitration: Term("arbitration", "仲裁机构", "arbitration")
        case .otherBody: Term("other-body", "其他有权机关或者调解组织", "another competent body")
        }
    }
}
