/// Who advances a fee.
@nonexhaustive
public enum FeePayer: UInt8, Vocabulary {
    /// The plaintiff.
    case plaintiff
    /// The independent third party.
    case thirdParty
    /// Each appellant.
    case appellant
    /// The party who raises the counterclaim.
    case counterclaimant
    /// Each party who applies for the retrial.
    case retrialApplicant
    /// The applicant.
    case applicant
    /// Nobody.
    case nobody

    public var term: Term {
        switch self {
        case .plaintiff: Term("plaintiff", "原告", "plaintiff")
        case .thirdParty: Term("third-party", "有独立请求权的第三人", "independent third party")
        case .appellant: Term("appellant", "上诉人", "appellant")
        case .counterclaimant: Term("counterclaimant", "提起反诉的当事人", "counterclaimant")
        case .retrialApplicant: Term("retrial-applicant", "申请再审的当事人", "applicant for retrial")
        case .applicant: Term("applicant", "申请人", "applicant")
        case .nobody: Term("nobody", "不预交", "nobody")
        }
    }
}

/// When a fee falls due.
@nonexhaustive
public enum FeeDue: UInt8, Vocabulary {
    /// In the period that begins with the court's notice.
    case afterNotice
    /// In the period that begins with the counterclaim.
    case afterCounterclaim
    /// With the appeal; failing that, in the period of the court's notice.
    case withAppeal
    /// With the application, or in the time the court sets.
    case withApplication
    /// After enforcement.
    case afterEnforcement
    /// After liquidation, from the estate.
    case afterLiquidation
    /// When it arises.
    case whenArisen

    public var term: Term {
        switch self {
        case .afterNotice: Term("after-notice", "接到交费通知后", "after the court's notice")
        case .afterCounterclaim: Term("after-counterclaim", "提起反诉后", "after the counterclaim")
        case .withAppeal: Term("with-appeal", "提交上诉状时", "with the appeal")
        case .withApplication: Term("with-application", "提出申请时或者法院指定期限内", "with the application")
        case .afterEnforcement: Term("after-enforcement", "执行后", "after enforcement")
        case .afterLiquidation: Term("after-liquidation", "清算后", "after liquidation")
        case .whenArisen: Term("when-arisen", "实际发生后", "when it arises")
        }
    }
}

/// What a fee is advanced for (诉讼费用交纳办法 arts. 20, 22, 23).
///
/// law: mediation.calculation-6.2-feePrepay
@nonexhaustive
public enum FeePrepayment: UInt8, Vocabulary {
    /// A suit.
    case suit
    /// A suit for wages, which need not prepay.
    case wages
    /// A claim of an independent third party.
    case thirdPartyClaim
    /// A counterclaim.
    case counterclaim
    /// An appeal.
    case appeal
    /// A retrial for which a fee is due.
    case retrial
    /// An application other than for enforcement or bankruptcy.
    case application
    /// Enforcement.
    case enforcement
    /// Bankruptcy.
    case bankruptcy
    /// Costs of witnesses, experts and interpreters in court.
    case costs

    public var term: Term {
        switch self {
        case .suit: Term("suit", "起诉", "suit")
        case .wages: Term("wages", "追索劳动报酬", "suit for wages")
        case .thirdPartyClaim: Term("third-party-claim", "第三人请求", "third party's claim")
        case .counterclaim: Term("counterclaim", "反诉", "counterclaim")
        case .appeal: Term("appeal", "上诉", "appeal")
        case .retrial: Term("retrial", "再审", "retrial")
        case .application: Term("application", "申请", "application")
        case .enforcement: Term("enforcement", "申请执行", "enforcement")
        case .bankruptcy: Term("bankruptcy", "申请破产", "bankruptcy")
        case .costs: Term("costs", "证人、鉴定人、翻译人员出庭费用", "costs of witnesses, experts and interpreters")
        }
    }

    /// Who advances it.
    public var payer: FeePayer {
        switch self {
        case .suit: .plaintiff
        case .thirdPartyClaim: .thirdParty
        case .counterclaim: .counterclaimant
        case .appeal: .appellant
        case .retrial: .retrialApplicant
        case .application: .applicant
        case .wages, .enforcement, .bankruptcy, .costs: .nobody
        }
    }

    /// When it falls due; nil where the law says nothing.
    public var due: FeeDue? {
        switch self {
        case .suit: .afterNotice
        case .counterclaim: .afterCounterclaim
        case .appeal: .withAppeal
        case .application: .withApplication
        case .enforcement: .afterEnforcement
        case .bankruptcy: .afterLiquidation
        case .costs: .whenArisen
        case .wages, .thirdPartyClaim, .retrial: nil
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .suit: Basis(.fees(20, 1), .fees(22, 1))
        case .wages, .thirdPartyClaim: Basis(.fees(20, 1))
        case .counterclaim: Basis(.fees(20, 1), .fees(22, 1))
        case .appeal: Basis(.fees(20, 1), .fees(22, 2), .civilProcedureInterpretation(318))
        case .retrial: Basis(.fees(23))
        case .application: Basis(.fees(20, 2), .fees(22, 3))
        case .enforcement, .bankruptcy: Basis(.fees(20, 2))
        case .costs: Basis(.fees(20, 3))
        }
    }
}
