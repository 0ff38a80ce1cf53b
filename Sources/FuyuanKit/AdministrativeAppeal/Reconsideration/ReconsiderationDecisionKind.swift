/// How a reconsideration is decided.
@nonexhaustive
public enum ReconsiderationDecisionKind: UInt8, Vocabulary, WireValue {
    /// law: administrative.calculation-5.8-change
    case change
    /// law: administrative.calculation-5.8-revoke
    case revoke
    /// law: administrative.calculation-5.8-revokeInPart
    case revokeInPart
    /// law: administrative.calculation-5.8-confirmIllegalKeep
    case confirmIllegalKeep
    /// law: administrative.calculation-5.8-confirmIllegal
    case confirmIllegal
    /// law: administrative.calculation-5.8-orderPerform
    case orderPerform
    /// law: administrative.calculation-5.8-confirmVoid
    case confirmVoid
    /// law: administrative.calculation-5.8-maintain
    case maintain
    /// law: administrative.calculation-5.8-rejectRequest
    case rejectRequest
    /// law: administrative.calculation-5.8-rejectApplication
    case rejectApplication
    /// law: administrative.calculation-5.8-noAnswer
    case noAnswer
    /// law: administrative.calculation-5.8-agreementPerform
    case agreementPerform
    /// law: administrative.calculation-5.8-agreementCompensate
    case agreementCompensate
    /// law: administrative.calculation-5.8-compensate
    case compensate
    /// law: administrative.calculation-5.8-rejectCompensation
    case rejectCompensation
    /// law: administrative.calculation-5.8-returnProperty
    case returnProperty
    /// law: administrative.calculation-5.8-mediation
    case mediation
    /// law: administrative.calculation-5.8-terminate
    case terminate

    public var term: Term {
        switch self {
        case .change: Term("change", "变更", "change")
        case .revoke: Term("revoke", "撤销", "revoke")
        case .revokeInPart: Term("revoke-in-part", "部分撤销", "revoke in part")
        case .confirmIllegalKeep: Term("confirm-illegal-keep", "确认违法（不撤销）", "confirm illegal, left standing")
        case .confirmIllegal: Term("confirm-illegal", "确认违法", "confirm illegal")
        case .orderPerform: Term("order-perform", "责令限期履行", "order performance")
        case .confirmVoid: Term("confirm-void", "确认无效", "confirm void")
        case .maintain: Term("maintain", "维持", "maintain")
        case .rejectRequest: Term("reject-request", "驳回复议请求", "reject the request")
        case .rejectApplication: Term("reject-application", "驳回复议申请", "reject the application")
        case .noAnswer: Term("no-answer", "视为没有证据、依据的处理", "deemed without evidence")
        case .agreementPerform: Term("agreement-perform", "行政协议履行、补救、赔偿", "agreement: perform, remedy, compensate")
        case .agreementCompensate: Term("agreement-compensate", "行政协议补偿", "agreement: fair compensation")
        case .compensate: Term("compensate", "赔偿", "compensate")
        case .rejectCompensation: Term("reject-compensation", "驳回赔偿请求", "reject compensation")
        case .returnProperty:
            Term("return-property", "返还财产、解除措施、赔偿相应价款", "return property, lift measures, pay the price")
        case .mediation: Term("mediation", "行政复议调解书", "mediation statement")
        case .terminate: Term("terminate", "终止", "terminate")
        }
    }
}

extension ReconsiderationDecisionKind {
    /// When it is made, in words.
    public var condition: Bilingual {
        switch self {
        case .change:
            Bilingual(
                "内容不适当，或者未正确适用依据，或者事实不清但已查清",
                "content improper, basis not correctly applied, or facts established by the organ")
        case .revoke:
            Bilingual(
                "主要事实不清、证据不足，或者违反法定程序，或者适用的依据不合法，或者超越职权、滥用职权",
                "main facts or evidence lacking, procedure breached, basis illegal, power exceeded or abused")
        case .revokeInPart: Bilingual("同撤销，仅及于部分", "as for revoking, in part")
        case .confirmIllegalKeep:
            Bilingual(
                "应予撤销但会给国家利益、社会公共利益造成重大损害，或者程序轻微违法且无实际影响",
                "should be revoked but that would gravely harm the public, or slight procedural defect without effect")
        case .confirmIllegal:
            Bilingual(
                "不具有可撤销内容，或者已改变而申请人坚持，或者责令履行没有意义",
                "nothing to revoke, already changed but the applicant persists, or ordering performance is pointless")
        case .orderPerform: Bilingual("被申请人不履行法定职责", "the respondent does not perform its duty")
        case .confirmVoid:
            Bilingual(
                "不具有行政主体资格、没有依据等重大且明显违法，申请人申请确认",
                "no status, no basis or other grave and obvious illegality, and the applicant asks")
        case .maintain:
            Bilingual("事实清楚，证据确凿，适用依据正确，程序合法，内容适当", "facts, evidence, basis, procedure and content are all right")
        case .rejectRequest: Bilingual("不作为案件没有相应职责，或者受理前已经履行", "no such duty, or performed before acceptance")
        case .rejectApplication: Bilingual("受理后发现不符合受理条件", "a requirement found missing after acceptance")
        case .noAnswer:
            Bilingual(
                "被申请人未依法答复、提交证据；第三人提供证据的除外",
                "no answer or evidence from the respondent, unless a third party gives evidence")
        case .agreementPerform:
            Bilingual(
                "不依法订立、不依法或者未按照约定履行、违法变更解除行政协议", "agreement not concluded, not performed, or wrongly changed or ended")
        case .agreementCompensate:
            Bilingual("变更、解除合法，但是未依法补偿或者补偿不合理", "lawfully changed or ended, but without fair compensation")
        case .compensate: Bilingual("一并请求赔偿，依法应当赔偿", "compensation was asked for and is due")
        case .rejectCompensation: Bilingual("一并请求赔偿，依法不予赔偿", "compensation was asked for and is not due")
        case .returnProperty:
            Bilingual(
                "撤销、部分撤销或者变更涉及财产的行政行为，未提出赔偿请求亦同", "an act on property is revoked or changed, even without a claim")
        case .mediation: Bilingual("当事人经调解达成协议", "the parties agreed in mediation")
        case .terminate: Bilingual("具有法定终止情形", "a ground of termination")
        }
    }
}
