/// In what form a mediation was asked for.
@nonexhaustive
public enum RequestForm: UInt8, Vocabulary, WireValue {
    case written
    case oral
    case online

    public var term: Term {
        switch self {
        case .written: Term("written", "书面", "in writing")
        case .oral: Term("oral", "口头", "by word of mouth")
        case .online: Term("online", "在线", "online")
        }
    }
}

/// How a mediation may be asked for in a field.
@nonexhaustive
public enum RequestRule: UInt8, Vocabulary, WireValue {
    case jointOrConsented
    case unanimousWritten
    case writtenOrOral
    case complaint
    case consentOfBoth
    case insideCase
    case byAgreement

    public var term: Term {
        switch self {
        case .jointOrConsented:
            Term("joint-or-consented", "双方共同申请，或者一方申请另一方同意", "by both, or by one with the other's consent")
        case .unanimousWritten: Term("unanimous-written", "各方当事人一致书面申请", "by all, in writing")
        case .writtenOrOral: Term("written-or-oral", "书面或者口头申请", "in writing or by word of mouth")
        case .complaint: Term("complaint", "消费者投诉", "by complaint")
        case .consentOfBoth: Term("consent-of-both", "经双方同意", "with the consent of both")
        case .insideCase: Term("inside-case", "在案件办理中进行", "inside a pending case")
        case .byAgreement: Term("by-agreement", "依当事人约定或者组织规则", "by agreement, or as the body's rules say")
        }
    }
}

/// What stands outside the mediation period.
@nonexhaustive
public enum ClockStop: UInt8, Vocabulary, WireValue {
    case none
    case appraisal
    case tests
    case hearing
    case reviewCase

    public var term: Term {
        switch self {
        case .none: Term("none", "无", "nothing")
        case .appraisal: Term("appraisal", "鉴定期间", "the time of an appraisal")
        case .tests: Term("tests", "检定、检验、检测、鉴定期间", "the time of tests and appraisals")
        case .hearing: Term("hearing", "复核听证期间", "the time of a hearing at re-review")
        case .reviewCase: Term("review-case", "双方同意的，复议审理期限中止", "the review period stands still if both agree")
        }
    }
}

/// What the mediation period counts from.
@nonexhaustive
public enum ClockStart: UInt8, Vocabulary, WireValue {
    case noPeriod
    case acceptance
    case receipt
    case stageOfHarm

    public var term: Term {
        switch self {
        case .noPeriod: Term("no-period", "法律未定期限", "the law sets no period")
        case .acceptance: Term("acceptance", "受理之日", "acceptance")
        case .receipt: Term("receipt", "收到申请之日", "receipt of the request")
        case .stageOfHarm:
            Term(
                "stage-of-harm", "丧葬事宜结束、治疗终结、定残、确定损失之日，受理在后的自受理之日",
                "the end of the funeral, of treatment, the grade or the loss fixed; acceptance if later")
        }
    }
}
