/// A matter for which no fee is due.
@nonexhaustive
public enum FeeExemption: UInt8, Vocabulary, WireValue {
    /// A special procedure (诉讼费用交纳办法 art. 8).
    ///
    /// law: mediation.calculation-6.2-feeSpecialProcedure
    case specialProcedure
    /// Judicial confirmation of a mediation agreement.
    case judicialConfirmation
    /// A case not accepted, a suit dismissed on form, an appeal dismissed by ruling (art. 8).
    ///
    /// law: mediation.calculation-6.2-feeNoFeeOther
    case refusedOrDismissed
    /// An appeal against a ruling not to accept, to dismiss on form, or on jurisdiction (art. 8).
    case appealOnRuling
    /// Administrative compensation (art. 8).
    case administrativeCompensation
    /// A retrial, but for the two kinds with a fee (art. 9).
    case retrial
    /// People's mediation.
    ///
    /// law: mediation.calculation-6.2-feePeoples
    case peoplesMediation
    /// Mediation by a medical-dispute committee.
    case medicalMediation
    /// Labour arbitration.
    case labourArbitration
    /// The mediation stage after filing: the fee is called only when it fails. Read in a secondary source only.
    ///
    /// law: mediation.calculation-6.2-feeOP25
    case firstMediationStage

    public var term: Term {
        switch self {
        case .specialProcedure: Term("special-procedure", "特别程序", "special procedure")
        case .judicialConfirmation: Term("judicial-confirmation", "司法确认", "judicial confirmation")
        case .refusedOrDismissed:
            Term("refused-or-dismissed", "不予受理、驳回起诉、驳回上诉", "not accepted, or dismissed by ruling")
        case .appealOnRuling: Term("appeal-on-ruling", "对不予受理、驳回起诉、管辖权异议裁定上诉", "appeal against such a ruling")
        case .administrativeCompensation: Term("administrative-compensation", "行政赔偿", "administrative compensation")
        case .retrial: Term("retrial", "再审", "retrial")
        case .peoplesMediation: Term("peoples-mediation", "人民调解", "people's mediation")
        case .medicalMediation: Term("medical-mediation", "医疗纠纷人民调解", "medical-dispute mediation")
        case .labourArbitration: Term("labour-arbitration", "劳动争议仲裁", "labour arbitration")
        case .firstMediationStage: Term("first-mediation-stage", "先行调解阶段", "first mediation stage")
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .specialProcedure: Basis(.fees(8, 1, item: 1))
        case .judicialConfirmation: Basis(Citation("JC11", 11), .fees(8, 1, item: 1))
        case .refusedOrDismissed: Basis(.fees(8, 1, item: 2))
        case .appealOnRuling: Basis(.fees(8, 1, item: 3))
        case .administrativeCompensation: Basis(.fees(8, 1, item: 4))
        case .retrial: Basis(.fees(9))
        case .peoplesMediation: Basis(.peoplesMediation(4))
        case .medicalMediation: Basis(.medicalDisputes(32))
        case .labourArbitration: Basis(.labourDisputes(53))
        case .firstMediationStage: Basis(Citation("OP25", 4), Citation("OP25", 6))
        }
    }

    /// A finding where a fee was charged all the same.
    ///
    /// law: mediation.V079
    public func finding(charged: Money, at path: String = "") -> Finding? {
        guard charged > .zero else { return nil }
        return Finding(
            "mediation.V079", .error, at: path, basis, "\(term.zh)不收费，却收取\(charged)元",
            "no fee is due (\(term.en)), yet \(charged) was charged")
    }
}
