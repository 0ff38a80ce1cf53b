/// What is outside the scope of administrative suits besides art. 13 (行诉法解释 art. 1(2)).
@nonexhaustive
public enum NonReviewableAct: UInt8, Vocabulary, WireValue {
    case criminalProcedure
    case mediationOrArbitration
    case guidance
    case repeatedHandling
    case noExternalEffect
    case preparatory
    /// Reviewable after all where it was widened or carried out illegally.
    case courtExecution
    case internalSupervision
    case petitionHandling
    case noRealEffect

    public var term: Term {
        switch self {
        case .criminalProcedure:
            Term(
                "criminal-procedure", "公安、国家安全等机关依照刑事诉讼法明确授权实施的行为", "criminal-procedure act of police or state security"
            )
        case .mediationOrArbitration:
            Term("mediation-or-arbitration", "调解行为以及法律规定的仲裁行为", "mediation and statutory arbitration")
        case .guidance: Term("guidance", "行政指导行为", "guidance")
        case .repeatedHandling: Term("repeated-handling", "驳回当事人对行政行为提起申诉的重复处理行为", "repeated handling of a complaint")
        case .noExternalEffect: Term("no-external-effect", "不产生外部法律效力的行为", "act without external effect")
        case .preparatory: Term("preparatory", "准备、论证、研究、层报、咨询等过程性行为", "preparatory step")
        case .courtExecution: Term("court-execution", "根据生效裁判、协助执行通知书作出的执行行为", "execution of a court document")
        case .internalSupervision: Term("internal-supervision", "上级对下级的听取报告、执法检查、督促履责等内部层级监督", "internal supervision")
        case .petitionHandling: Term("petition-handling", "登记、受理、交办、转送、复查、复核等信访处理行为", "handling of a petition")
        case .noRealEffect: Term("no-real-effect", "对权利义务不产生实际影响的行为", "act without real effect on rights")
        }
    }
}

extension NonReviewableAct {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .criminalProcedure: Basis(.administrativeProcedureInterpretation(1, 2, item: 1))
        case .mediationOrArbitration: Basis(.administrativeProcedureInterpretation(1, 2, item: 2))
        case .guidance: Basis(.administrativeProcedureInterpretation(1, 2, item: 3))
        case .repeatedHandling: Basis(.administrativeProcedureInterpretation(1, 2, item: 4))
        case .noExternalEffect: Basis(.administrativeProcedureInterpretation(1, 2, item: 5))
        case .preparatory: Basis(.administrativeProcedureInterpretation(1, 2, item: 6))
        case .courtExecution: Basis(.administrativeProcedureInterpretation(1, 2, item: 7))
        case .internalSupervision: Basis(.administrativeProcedureInterpretation(1, 2, item: 8))
        case .petitionHandling: Basis(.administrativeProcedureInterpretation(1, 2, item: 9))
        case .noRealEffect: Basis(.administrativeProcedureInterpretation(1, 2, item: 10))
        }
    }

    /// Whether an act of the list may be sued over after all: only execution of a court document, where it was widened or
    /// carried out illegally.
    public func isReviewable(wasWidenedOrIllegal: Bool) -> Bool {
        switch self {
        case .courtExecution: wasWidenedOrIllegal
        case .criminalProcedure, .mediationOrArbitration, .guidance, .repeatedHandling, .noExternalEffect, .preparatory,
            .internalSupervision, .petitionHandling, .noRealEffect:
            false
        }
    }
}
