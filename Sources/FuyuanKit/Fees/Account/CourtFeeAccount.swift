/// 诉讼费账户: the account of one court fee, from the notice to pay to its closing or its way back.
///
/// One account a fee: suit, counterclaim and appeal have their own. Amounts are exact; what is due and what comes back
/// is computed by the rules of ``Fee``, ``FeeAdjustment`` and ``FeeRefundCause``. Sources: 诉讼费用交纳办法, 民诉法解释 arts. 195,
/// 199, 206, 207, 213, 318, 登记立案规定 art. 11.
public struct CourtFeeAccount: CaseMachine {
    public typealias Role = FeeAccountRole

    public var standing = Standing<CourtFeeAccount>()
    /// Why no fee is due; nil where one is.
    public internal(set) var exemption: FeeExemption?
    /// What the account was opened for; nil before, and where no fee is due.
    public internal(set) var opening: FeeOpening?
    /// The court that has the money; nil where the entries do not say.
    public internal(set) var courtID: ActorID?
    /// What is due in all as things stand.
    public internal(set) var due = Money.zero
    /// What was paid so far, with supplements.
    public internal(set) var paid = Money.zero
    /// What the court still has to pay back.
    public internal(set) var refundDue = Money.zero
    /// What was paid back.
    public internal(set) var refunded = Money.zero
    /// The application for relief; nil where there was none.
    public internal(set) var application: ReliefApplication?
    /// The relief granted; nil where none was.
    public internal(set) var relief: ReliefGrant?
    /// The last notice of a supplement; nil where there was none.
    public internal(set) var supplement: FeeSupplementCall?
    /// The last order to pay back; nil where there was none.
    public internal(set) var order: FeeRefundOrder?
    /// How the matter ended; nil before the account is closed by it.
    public internal(set) var ending: FeeEnding?

    /// Before it is opened.
    public init() {}

    public static let name = Term("court-fee-account", "诉讼费账户", "account of a court fee")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.exempt, .deemedWithdrawn, .settled]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .markExempt:
            Rule(
                [.unopened, .notDue], to: .exempt, by: [.system, .court], .fees(8), Citation("JC11", 11),
                Citation("OP25", 6))
        case .open:
            Rule(
                [.unopened], to: .notDue, by: [.system, .court], needs: [.notNegative],
                expects: [.feeFits, .halvedOnce], .fees(20),
                .fees(13))
        case .noticeFee:
            Rule(
                [.notDue], to: .noticed, by: [.court], needs: [.sameCourt, .notNegative],
                expects: [.registered, .mustPrepay, .callFits], starts: [.prepayment], emits: [.tellPayer],
                issues: [.feeNotice], .fees(22), Citation("OP25", 6))
        case .pay:
            Rule(
                [.noticed, .reliefDenied], to: .paid, by: [.party], needs: [.notNegative, .fullAmount],
                expects: [.notMore, .inTime],
                stops: [.prepayment], issues: [.receipt], .fees(22), .fees(20), .fees(21))
        case .payPart:
            Rule(
                [.noticed, .reliefDenied, .reliefGranted, .supplementDue], to: nil, by: [.party],
                needs: [.notNegative], expects: [.notMore], issues: [.receipt], evidence: .convention, .fees(22))
        case .applyRelief:
            Rule(
                [.notDue, .noticed], to: .reliefRequested, by: [.party], expects: [.writtenWithProof, .groundFits],
                suspends: [.prepayment], issues: [.reliefApplication], .fees(48), .fees(44))
        case .grantRelief:
            Rule(
                [.reliefRequested], to: .reliefGranted, by: [.court], needs: [.sameCourt, .notNegative],
                expects: [.reliefLawful, .deferredBeforeFiling], starts: [.prepayment], emits: [.stateInDocument],
                issues: [.reliefDecision], .fees(44), .fees(46), .fees(49), .fees(51))
        case .denyRelief:
            Rule(
                [.reliefRequested], to: .reliefDenied, by: [.court], needs: [.sameCourt],
                expects: [.reasonsInWriting], starts: [.prepayment], emits: [.tellPayer], issues: [.reliefRefusal],
                .fees(48))
        case .waive:
            Rule(
                [.reliefGranted], to: .settled, by: [.system, .court], needs: [.waiverGranted], .fees(45))
        case .payReduced:
            Rule(
                [.reliefGranted], to: .paid, by: [.party], needs: [.notNegative, .stillToPay, .fullAmount],
                expects: [.notMore, .inTime], stops: [.prepayment], issues: [.receipt], .fees(46), .fees(47))
        case .defaultFee:
            Rule(
                [.noticed, .reliefDenied, .reliefGranted], to: .deemedWithdrawn, by: [.court],
                needs: [.sameCourt, .feeOverdue], emits: [.maySueAgain], issues: [.withdrawalRuling], .filing(11),
                .civilProcedureInterpretation(213), .civilProcedureInterpretation(318), .fees(22, 4))
        case .requireMore:
            Rule(
                [.paid], to: .supplementDue, by: [.court], needs: [.sameCourt, .notNegative], expects: [.moreIsDue],
                starts: [.supplement], emits: [.tellPayer], issues: [.supplementNotice], .fees(21),
                .civilProcedureInterpretation(199), .civilProcedureInterpretation(195))
        case .paySupplement:
            Rule(
                [.supplementDue], to: .paid, by: [.party], needs: [.notNegative, .fullAmount],
                expects: [.notMore, .inSupplementTime], stops: [.supplement], issues: [.receipt],
                .civilProcedureInterpretation(199), .fees(21))
        case .defaultSupplement:
            Rule(
                [.supplementDue], to: .deemedWithdrawn, by: [.court], needs: [.sameCourt],
                expects: [.supplementOverdue, .conversionUnpaid, .noGoodReason], emits: [.payBackHalf],
                issues: [.withdrawalRuling], .civilProcedureInterpretation(199))
        case .passOn:
            Rule(
                [.paid], to: nil, by: [.court], needs: [.sameCourt], emits: [.handOver], .fees(24))
        case .refund:
            Rule(
                [.paid], to: .refunding, by: [.court], needs: [.sameCourt, .notNegative],
                expects: [.comesBack, .refundFits],
                starts: [.refund], emits: [.tellPayer], issues: [.refundNotice], .fees(53), .fees(27), .fees(15),
                .civilProcedureInterpretation(207))
        case .finishRefund:
            Rule(
                [.refunding], to: .settled, by: [.court], needs: [.sameCourt, .notNegative],
                expects: [.inRefundTime, .refundWhole],
                stops: [.refund], issues: [.refundReceipt], .fees(53))
        case .finishPartRefund:
            Rule(
                [.refunding], to: .paid, by: [.court], needs: [.sameCourt, .notNegative, .caseGoesOn],
                expects: [.inRefundTime, .refundWhole], stops: [.refund], issues: [.refundReceipt], .fees(21), .fees(53)
            )
        case .closeAccount:
            Rule(
                [.paid], to: .settled, by: [.court], needs: [.sameCourt], expects: [.nothingComesBack, .listSent],
                emits: [.bookBurden], issues: [.costList], .fees(53), .fees(29))
        }
    }
}
