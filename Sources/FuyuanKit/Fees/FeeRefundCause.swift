/// What happened to a case that asks whether its fee comes back (诉讼费用交纳办法 arts. 15, 16, 21, 24–28, 53).
///
/// law: mediation.calculation-6.2-feeRefund
@nonexhaustive
public enum FeeRefundCause: UInt8, Vocabulary {
    /// The second-instance court sent the case back.
    case remanded
    /// The case was not accepted, or the suit dismissed on form.
    case refusedOrDismissed
    /// The second-instance court upheld the refusal or dismissal.
    case refusalUpheld
    /// The matter went to the criminal authorities, and the civil case ends.
    case criminalMatter
    /// The matter went to the criminal authorities, and the civil case goes on.
    case criminalMatterCaseContinues
    /// The suit or the enforcement was suspended.
    case suspended
    /// The suit was terminated.
    case terminated
    /// The case passed to another court.
    case transferred
    /// The case was closed by mediation, or withdrawn.
    case mediatedOrWithdrawn
    /// The claim was cut before the end of the court's investigation.
    case claimReduced
    /// The party who prepaid won, and does not bear the fee.
    case notToBeBorne
    /// A supplement was not paid, so the suit counts as withdrawn.
    case supplementUnpaid

    public var term: Term {
        switch self {
        case .remanded: Term("remanded", "发回重审", "remanded")
        case .refusedOrDismissed: Term("refused-or-dismissed", "不予受理或者驳回起诉", "refused or dismissed")
        case .refusalUpheld: Term("refusal-upheld", "维持不予受理、驳回起诉裁定", "refusal or dismissal upheld")
        case .criminalMatter: Term("criminal-matter", "移送涉嫌犯罪", "transferred as a criminal matter")
        case .criminalMatterCaseContinues:
            Term("criminal-matter-case-continues", "移送后民事案件继续审理", "criminal matter, the civil case continues")
        case .suspended: Term("suspended", "中止诉讼、中止执行", "suspended")
        case .terminated: Term("terminated", "终结诉讼", "terminated")
        case .transferred: Term("transferred", "移送管辖", "transferred to another court")
        case .mediatedOrWithdrawn: Term("mediated-or-withdrawn", "调解结案或者撤诉", "mediated or withdrawn")
        case .claimReduced: Term("claim-reduced", "减少诉讼请求数额", "claim reduced")
        case .notToBeBorne: Term("not-to-be-borne", "胜诉方预交但不应负担", "prepaid by the party who won")
        case .supplementUnpaid: Term("supplement-unpaid", "未按期足额补交", "supplement not paid")
        }
    }

    /// What comes back, and under which article.
    public var refund: FeeRefund {
        switch self {
        case .remanded: FeeRefund(.secondInstanceFee, .fees(27, 1))
        case .refusedOrDismissed, .refusalUpheld: FeeRefund(.whole, .fees(27, 2))
        case .criminalMatter: FeeRefund(.whole, .fees(25))
        case .criminalMatterCaseContinues: FeeRefund(.nothing, .fees(25))
        case .suspended: FeeRefund(.nothing, .fees(26))
        case .terminated: FeeRefund(.nothing, .fees(28))
        case .transferred: FeeRefund(.passesWithCase, .fees(24))
        case .mediatedOrWithdrawn: FeeRefund(.half, .fees(15))
        case .claimReduced: FeeRefund(.difference, .fees(21, 1, item: 2))
        case .notToBeBorne: FeeRefund(.whole, .civilProcedureInterpretation(207))
        case .supplementUnpaid: FeeRefund(.half, .civilProcedureInterpretation(199))
        }
    }
}
