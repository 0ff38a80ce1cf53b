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
