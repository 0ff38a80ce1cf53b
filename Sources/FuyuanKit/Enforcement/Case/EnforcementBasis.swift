/// What is enforced (执行依据).
@nonexhaustive
public enum EnforcementBasis: UInt8, Vocabulary, WireValue {
    /// 民事诉讼法 arts. 235, 245.
    case civilJudgment
    /// 民诉法解释 art. 460.
    case judicialConfirmation
    /// 民诉法解释 art. 460.
    case securityRealisation
    /// 民诉法解释 art. 460.
    case paymentOrder
    /// 刑事涉财产执行规定 art. 2.
    case criminalProperty
    /// 仲裁裁决执行规定 art. 2.
    case arbitralAward
    /// With its certificate of enforcement (公证债权文书执行规定 arts. 2, 3).
    case notarialInstrument
    /// 劳动争议调解仲裁法 art. 51.
    case labourAward
    /// 行政诉讼法解释 arts. 152–154.
    case adminJudgment
    /// 行政诉讼法解释 art. 157.
    case adminDecision
    /// 执行工作规定 art. 12; at odds with 行政诉讼法解释 art. 157.
    case adminDecisionHigh
    /// 征收补偿强制执行规定 art. 1.
    case expropriationDecision
    /// 民事诉讼法 arts. 298, 304.
    case recognisedForeign
    /// 财产保全规定 art. 2.
    case preservationRuling

    public var term: Term {
        switch self {
        case .civilJudgment: Term("civil-judgment", "民事判决、裁定、调解书", "civil judgment, ruling or mediation statement")
        case .judicialConfirmation:
            Term("judicial-confirmation", "司法确认裁定", "ruling that confirms a mediation agreement")
        case .securityRealisation: Term("security-realisation", "实现担保物权裁定", "ruling that realises a security")
        case .paymentOrder: Term("payment-order", "支付令", "payment order")
        case .criminalProperty: Term("criminal-property", "刑事裁判涉财产部分", "property part of a criminal judgment")
        case .arbitralAward: Term("arbitral-award", "仲裁裁决、调解书", "arbitral award or mediation statement")
        case .notarialInstrument: Term("notarial-instrument", "公证债权文书", "notarised instrument of debt")
        case .labourAward: Term("labour-award", "劳动争议仲裁裁决、调解书", "labour award or mediation statement")
        case .adminJudgment:
            Term("admin-judgment", "行政判决、裁定、赔偿判决、调解书", "administrative judgment, ruling or mediation statement")
        case .adminDecision: Term("admin-decision", "行政决定（非诉）", "administrative decision, without a suit")
        case .adminDecisionHigh:
            Term(
                "admin-decision-high", "国务院部门、省级政府、海关决定（非诉）",
                "decision of a ministry, a province or the customs, without a suit")
        case .expropriationDecision:
            Term("expropriation-decision", "房屋征收补偿决定", "decision on compensation for expropriation")
        case .recognisedForeign: Term("recognised-foreign", "承认的外国、域外裁判、裁决", "recognised foreign judgment or award")
        case .preservationRuling:
            Term("preservation-ruling", "保全、先予执行裁定", "ruling of preservation or advance enforcement")
        }
    }
}

extension EnforcementBasis {
    /// The courts that may enforce it. Of several, the one that files first does (执行工作规定 art. 13; 执行程序解释 art. 2).
    public var competentCourts: EnumSet<CompetentCourt> {
        switch self {
        case .civilJudgment: [.firstInstance, .sameLevelAtProperty]
        case .judicialConfirmation, .securityRealisation, .paymentOrder: [.rulingCourt, .sameLevelAtProperty]
        // The court of the property by the statute, though the interpretation has the first court entrust it.
        case .criminalProperty: [.firstInstance, .sameLevelAtProperty]
        case .arbitralAward: [.intermediateAtDebtor, .intermediateAtProperty, .basicByDesignation]
        case .notarialInstrument, .labourAward: [.atDebtor, .atProperty]
        case .adminJudgment: [.firstInstance, .secondInstanceByDecision]
        case .adminDecision: [.basicAtOrgan, .basicAtImmovable]
        case .adminDecisionHigh: [.intermediateAtDebtor, .intermediateAtProperty]
        case .expropriationDecision: [.basicAtImmovable]
        case .recognisedForeign: [.intermediate]
        case .preservationRuling: [.rulingCourt]
        }
    }

    /// Where its competent court stands.
    public var basis: Basis {
        switch self {
        case .civilJudgment: Basis(.civilProcedure(235), .civilProcedure(245))
        case .judicialConfirmation, .securityRealisation, .paymentOrder: Basis(.civilProcedureInterpretation(460))
        case .criminalProperty: Basis(.civilProcedure(235), .criminalProperty(2))
        case .arbitralAward: Basis(.awardEnforcement(2))
        case .notarialInstrument: Basis(.notarialEnforcement(2), .notarialEnforcement(3))
        case .labourAward: Basis(.labourDisputes(51))
        case .adminJudgment:
            Basis(
                .administrativeProcedureInterpretation(152), .administrativeProcedureInterpretation(153),
                .administrativeProcedureInterpretation(154))
        case .adminDecision: Basis(.administrativeProcedureInterpretation(157), .coercion(54))
        case .adminDecisionHigh: Basis(.enforcementRules(12), .administrativeProcedureInterpretation(157))
        case .expropriationDecision: Basis(.expropriationEnforcement(1))
        case .recognisedForeign: Basis(.civilProcedure(298), .civilProcedure(304))
        case .preservationRuling: Basis(.preservation(2), .enforcementRules(3))
        }
    }

    /// Whether an organ asks to enforce its own decision, so that the shorter term runs.
    public var isNonLitigation: Bool {
        switch self {
        case .adminDecision, .adminDecisionHigh, .expropriationDecision: true
        case .civilJudgment, .judicialConfirmation, .securityRealisation, .paymentOrder, .criminalProperty,
            .arbitralAward, .notarialInstrument, .labourAward, .adminJudgment, .recognisedForeign,
            .preservationRuling:
            false
        }
    }

    /// Whether lateness is only a defence of the debtor, never a reason to refuse the filing.
    /// law: enforcement.V06
    public var isLatenessOnlyDefence: Bool {
        switch self {
        case .adminJudgment, .adminDecision, .adminDecisionHigh, .expropriationDecision: false
        case .civilJudgment, .judicialConfirmation, .securityRealisation, .paymentOrder, .criminalProperty,
            .arbitralAward, .notarialInstrument, .labourAward, .recognisedForeign, .preservationRuling:
            true
        }
    }
}
