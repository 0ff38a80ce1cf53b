/// 调解不成转立案: from a failed mediation to a registered case, its fee and its trial division.
///
/// The court asks for correction once and in writing, decides within the time for filing or registers first, and never
/// refuses without a written ruling. The fee steps (`payOrRelief`) end in a settled fee or a deemed withdrawal.
/// Sources: 特邀调解规定 arts. 21, 26; 在线调解规则 art. 21; 登记立案规定; 民事诉讼法 arts. 122–126; 诉讼费用交纳办法 art. 22.
public struct FailedMediationFiling: CaseMachine {
    public var standing = Standing<FailedMediationFiling>()
    /// The report on the mediation; nil before it failed.
    public internal(set) var report: FailedMediationReport?
    /// The day the mediation failed.
    public internal(set) var failedOn: CivilDate?
    /// The papers as the court received them; nil before.
    public internal(set) var papers: FilingPapers?
    /// Whether the party insists on suing.
    public internal(set) var isInsisted = false
    /// The notice of correction; nil where none was given.
    public internal(set) var correction: CorrectionNotice?
    /// The case number as printed; nil before registration.
    public internal(set) var caseNumber: String?
    /// The day the case was filed, first or finally; nil before.
    public internal(set) var filedOn: CivilDate?
    /// The notice to pay; nil before.
    public internal(set) var feeNotice: FilingFeeNotice?
    /// Whether a request for relief waits for an answer.
    public internal(set) var isReliefPending = false

    /// Before the mediation failed.
    public init() {}

    public static let name = Term("failed-mediation-filing", "调解不成转立案", "filing of a failed mediation")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .refused, .dismissed, .papersReturned, .notPursued, .deemedWithdrawn, .assignedSimple, .assignedOrdinary,
    ]
    public static let table = makeTable()

    static let undecided: EnumSet<Phase> = [.materialsReceived, .correctionRequired]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .mediationFailed:
            Rule(
                [.unopened], to: .pendingTransfer, by: [.mediator, .mediationOrg, .court], expects: [.reportDelivered],
                issues: [.closingReport], .invitedMediation(26), .invitedMediation(21))
        case .undertakePromptFiling:
            // A local promise: nothing but this act starts it.
            Rule(
                [.pendingTransfer], to: nil, by: [.court], starts: [.localPromise], evidence: .local, Citation("QHD21"))
        case .insist:
            Rule(
                undecided.union([.pendingTransfer]), to: nil, by: [.party], .invitedMediation(21), .onlineMediation(21),
                .filing(7))
        case .dropSuit:
            Rule(
                undecided.union([.pendingTransfer]), to: .notPursued, by: [.party], emits: [.confirmNoTransfer],
                .invitedMediation(21))
        case .transferPapers:
            Rule(
                [.pendingTransfer], to: .materialsReceived, by: [.mediator, .mediationOrg, .court, .party],
                expects: [.onlineFilingChosen, .partyAppliedOnline, .receiptIssued], starts: [.filingDecision],
                issues: [.transferLetter, .receipt], .invitedMediation(21, 1), .onlineMediation(21), .filing(2))
        case .registerCase:
            Rule(
                [.materialsReceived], to: .registered, by: [.court], needs: [.sameCourt],
                expects: [.gateOpen, .suitWanted, .qualifies, .caseNumberWellFormed, .inTime, .promptlyFiled],
                starts: [.trialTransfer], stops: [.filingDecision, .localPromise], emits: [.serveDefendant],
                issues: [.acceptanceNotice], .civilProcedure(126), .filing(2), .filing(8),
                .civilProcedureInterpretation(208))
        case .requestCorrection:
            Rule(
                [.materialsReceived], to: .correctionRequired, by: [.court], needs: [.sameCourt],
                expects: [.inTime, .noticeComplete, .firstCorrection, .noNeedlessPaper], starts: [.correction],
                stops: [.filingDecision], issues: [.correctionNotice], .filing(7), Citation("OL21", 9))
        case .correct:
            Rule(
                [.correctionRequired], to: .materialsReceived, by: [.party], expects: [.correctedInTime],
                starts: [.filingDecision], stops: [.correction], issues: [.receipt], .filing(7),
                .civilProcedureInterpretation(126))
        case .lapse:
            Rule(
                [.correctionRequired], to: .papersReturned, by: [.court], needs: [.sameCourt],
                expects: [.correctionTimeOver, .notInsisted], stops: [.correction], emits: [.recordInRegister],
                issues: [.returnRecord], .filing(7))
        case .registerFirst:
            Rule(
                [.materialsReceived], to: .provisionallyRegistered, by: [.court], needs: [.sameCourt],
                expects: [.suitWanted, .inTime, .promptlyFiled], stops: [.filingDecision, .localPromise],
                issues: [.acceptanceNotice], .filing(8), .civilProcedureInterpretation(208))
        case .confirmRegistration:
            Rule(
                [.provisionallyRegistered], to: .registered, by: [.court], needs: [.sameCourt],
                expects: [.qualifies, .caseNumberWellFormed], starts: [.trialTransfer], emits: [.serveDefendant],
                issues: [.acceptanceNotice], .filing(8))
        case .refuseFiling:
            Rule(
                undecided, to: .refused, by: [.court], needs: [.sameCourt],
                expects: [.rulingInWriting, .insisted, .inTime], emits: [.giveReasons, .pointOutPriorBody],
                issues: [.refusalRuling], .civilProcedure(126), .filing(7), .filing(9))
        case .dismiss:
            Rule(
                [.registered, .provisionallyRegistered, .feeNoticed, .feeSettled], to: .dismissed,
                by: [.court, .judge],
                expects: [.rulingInWriting], emits: [.giveReasons, .refundFee], issues: [.dismissalRuling],
                .civilProcedureInterpretation(208, 3), .fees(27))
        case .callFee:
            Rule(
                [.registered], to: .feeNoticed, by: [.court], needs: [.sameCourt], starts: [.feePayment],
                emits: [.explainFee], issues: [.feeNotice], .fees(22), .filing(11))
        case .payFee:
            Rule(
                [.feeNoticed], to: .feeSettled, by: [.party], needs: [.feeCovered], expects: [.paidInTime],
                stops: [.feePayment], issues: [.feeReceipt], .fees(22))
        case .askRelief:
            Rule([.feeNoticed], to: nil, by: [.party], expects: [.paidInTime], .fees(22, 4), .filing(11))
        case .allowRelief:
            Rule(
                [.feeNoticed], to: .feeSettled, by: [.court], needs: [.sameCourt],
                expects: [.reliefAsked, .reliefLawful], stops: [.feePayment], issues: [.reliefDecision], .fees(44),
                .filing(11))
        case .denyFeeRelief:
            Rule(
                [.feeNoticed], to: nil, by: [.court], needs: [.sameCourt, .reliefAsked], issues: [.reliefDecision],
                .fees(22, 4))
        case .noteNoFee:
            Rule(
                [.registered, .feeNoticed], to: .feeSettled, by: [.court], needs: [.sameCourt], stops: [.feePayment],
                .fees(8))
        // law: mediation.X21
        case .defaultFee:
            Rule(
                [.feeNoticed], to: .deemedWithdrawn, by: [.court, .system], needs: [.feeOverdue, .noReliefPending],
                stops: [.feePayment], emits: [.explainRefiling], issues: [.withdrawalRuling], .fees(22, 4), .filing(11),
                .civilProcedureInterpretation(213), .civilProcedureInterpretation(214))
        case .assignSimple:
            Rule(
                [.feeSettled], to: .assignedSimple, by: [.court], needs: [.sameCourt],
                expects: [.transferredInTime, .simpleEnough], stops: [.trialTransfer], issues: [.trialTransferForm],
                .civilProcedure(160), .trialLimits(7))
        case .assignOrdinary:
            Rule(
                [.feeSettled], to: .assignedOrdinary, by: [.court], needs: [.sameCourt], expects: [.transferredInTime],
                stops: [.trialTransfer], issues: [.trialTransferForm], .civilProcedure(160), .trialLimits(7))
        }
    }
}
