/// How an administrative suit is judged (行政诉讼法 arts. 69–79).
@nonexhaustive
public enum AdministrativeJudgmentKind: UInt8, Vocabulary, WireValue {
    /// law: administrative.calculation-5.9-dismissClaims
    case dismissClaims
    /// law: administrative.calculation-5.9-revoke administrative.calculation-5.9-5.9-2
    case revoke
    /// law: administrative.calculation-5.9-revoke administrative.calculation-5.9-5.9-2
    case revokeInPart
    /// With revocation (行政诉讼法 art. 70).
    case redo
    /// law: administrative.calculation-5.9-orderPerform
    case orderPerform
    /// law: administrative.calculation-5.9-orderPayment
    case orderPayment
    /// law: administrative.calculation-5.9-confirmIllegalKeep
    case confirmIllegalKeep
    /// law: administrative.calculation-5.9-confirmIllegal
    case confirmIllegal
    /// law: administrative.calculation-5.9-confirmVoid
    case confirmVoid
    /// law: administrative.calculation-5.9-remedy
    case remedy
    /// law: administrative.calculation-5.9-change
    case change
    /// law: administrative.calculation-5.9-agreementPerform
    case agreementPerform
    /// law: administrative.calculation-5.9-agreementCompensate
    case agreementCompensate
    /// law: administrative.calculation-5.9-jointJudgment
    case jointJudgment
    /// law: administrative.calculation-5.9-compensate
    case compensate
    /// law: administrative.calculation-5.9-rejectCompensation
    case rejectCompensation

    public var term: Term {
        switch self {
        case .dismissClaims: Term("dismiss-claims", "驳回诉讼请求", "claims dismissed")
        case .revoke: Term("revoke", "撤销", "revoked")
        case .revokeInPart: Term("revoke-in-part", "部分撤销", "revoked in part")
        case .redo: Term("redo", "责令重新作出行政行为", "ordered to act anew")
        case .orderPerform: Term("order-perform", "判决履行", "performance ordered")
        case .orderPayment: Term("order-payment", "判决给付", "payment ordered")
        case .confirmIllegalKeep: Term("confirm-illegal-keep", "确认违法但不撤销", "illegal, not revoked")
        case .confirmIllegal: Term("confirm-illegal", "确认违法", "declared illegal")
        case .confirmVoid: Term("confirm-void", "确认无效", "declared void")
        case .remedy: Term("remedy", "责令采取补救措施或者赔偿", "remedy or compensation ordered")
        case .change: Term("change", "变更", "changed")
        case .agreementPerform:
            Term("agreement-perform", "判决继续履行协议、采取补救措施或者赔偿", "agreement to be performed, remedied or compensated")
        case .agreementCompensate:
            Term("agreement-compensate", "判决补偿（协议）", "compensation for a lawful change or end of an agreement")
        case .jointJudgment:
            Term("joint-judgment", "对原行政行为和复议决定一并裁判", "the act and the reconsideration decision judged together")
        case .compensate: Term("compensate", "判决赔偿", "compensation ordered")
        case .rejectCompensation: Term("reject-compensation", "驳回赔偿请求", "compensation refused")
        }
    }
}

extension AdministrativeJudgmentKind {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .dismissClaims: Basis(.administrativeProcedure(69))
        case .revoke, .revokeInPart, .redo: Basis(.administrativeProcedure(70), .administrativeProcedure(71))
        case .orderPerform: Basis(.administrativeProcedure(72), .administrativeProcedureInterpretation(91))
        case .orderPayment: Basis(.administrativeProcedure(73), .administrativeProcedureInterpretation(92))
        case .confirmIllegalKeep: Basis(.administrativeProcedure(74, 1), .administrativeProcedureInterpretation(96))
        case .confirmIllegal: Basis(.administrativeProcedure(74, 2), .administrativeProcedureInterpretation(81))
        case .confirmVoid:
            Basis(
                .administrativeProcedure(75), .administrativeProcedureInterpretation(94),
                .administrativeProcedureInterpretation(99))
        case .remedy: Basis(.administrativeProcedure(76))
        case .change: Basis(.administrativeProcedure(77))
        case .agreementPerform: Basis(.administrativeProcedure(78, 1), .administrativeAgreements(19))
        case .agreementCompensate: Basis(.administrativeProcedure(78, 2))
        case .jointJudgment: Basis(.administrativeProcedure(79), .administrativeProcedureInterpretation(136))
        case .compensate: Basis(.administrativeCompensation(31))
        case .rejectCompensation: Basis(.administrativeCompensation(32))
        }
    }

    /// When it is given.
    public var condition: Bilingual {
        switch self {
        case .dismissClaims:
            Bilingual(
                "证据确凿，适用法律、法规正确，符合法定程序；或者履行职责、给付理由不成立",
                "act proven, law right, procedure lawful; or the duty or payment claimed is unfounded")
        case .revoke: Bilingual("具有六种违法情形之一", "one of six grounds of illegality")
        case .revokeInPart: Bilingual("部分具有六种违法情形之一", "one of six grounds, for a part")
        case .redo: Bilingual("撤销后需要重新作出", "something must be decided anew after revocation")
        case .orderPerform:
            Bilingual(
                "不履行法定职责；尚需调查或者裁量的，判决重新处理", "omission; where inquiry or discretion remains, a fresh handling is ordered"
            )
        case .orderPayment: Bilingual("依法负有给付义务", "a payment duty is proved")
        case .confirmIllegalKeep:
            Bilingual(
                "撤销会给国家利益、社会公共利益造成重大损害，或者程序轻微违法且对原告权利不产生实际影响",
                "revocation would gravely harm the public interest, or the defect of procedure is slight and without real effect"
            )
        case .confirmIllegal:
            Bilingual(
                "不具有可撤销内容；已改变而原告坚持；履行没有意义",
                "nothing to revoke; changed, and the plaintiff persists; or performance is pointless")
        case .confirmVoid: Bilingual("重大且明显违法", "gravely and obviously illegal")
        case .remedy: Bilingual("与确认违法、无效同时判决", "with a declaration of illegality or voidness")
        case .change:
            Bilingual(
                "处罚明显不当，或者款额确定、认定确有错误；不得加重原告义务或者减损其权益，利害关系人同为原告且诉讼请求相反的除外",
                "a penalty manifestly improper, or an amount wrongly fixed; never worse for the plaintiff, unless plaintiffs of opposite interest sue"
            )
        case .agreementPerform:
            Bilingual("不依法履行、未按约定履行或者违法变更、解除协议", "the agreement was not performed, or illegally changed or ended")
        case .agreementCompensate:
            Bilingual("变更、解除协议合法但未依法给予补偿", "the agreement was lawfully changed or ended without compensation")
        case .jointJudgment: Bilingual("复议机关与原机关为共同被告", "the reconsideration organ is a co-defendant")
        case .compensate: Bilingual("违法行政行为造成损害", "an illegal act did harm")
        case .rejectCompensation:
            Bilingual("没有事实根据；没有因果关系；损失已获弥补；其他", "no facts; no causation; already made good; other")
        }
    }

    /// Whether the organ loses by it; what only goes with another kind is no loss by itself.
    public var isLoss: Bool {
        switch self {
        case .revoke, .revokeInPart, .orderPerform, .orderPayment, .confirmIllegalKeep, .confirmIllegal, .confirmVoid,
            .change, .agreementPerform, .agreementCompensate, .compensate:
            true
        case .dismissClaims, .redo, .remedy, .jointJudgment, .rejectCompensation: false
        }
    }
}
