/// 立案后调解: mediation after a suit is registered, by an outside mediator or by the court, up to statement, withdrawal or
/// judgment.
///
/// A party may refuse at any time (``Act/refuseToContinue``); nothing here stands between a party and a judgment. Sources:
/// 民事诉讼法 arts. 96–102, 民事调解规定, 特邀调解规定, 在线调解规则, 民事案件立案与调解意见.
public struct InSuitMediation: CaseMachine {
    public var standing = Standing<InSuitMediation>()
    /// The suit as registered; nil before. Its procedure changes when it is converted.
    public internal(set) var registration: SuitRegistration?
    /// The day of registration.
    public internal(set) var registeredOn: CivilDate?
    /// Whether it is foreign-related, or related to Hong Kong, Macao or Taiwan: then no trial limit runs.
    public internal(set) var isForeignRelated = false
    /// Whether each side agreed to entrust an outside mediator; nil while not asked.
    public internal(set) var consents = Consents()
    /// The outside mediator; nil while nobody is entrusted.
    public internal(set) var assignment: MediatorAssignment?
    /// Whether the attempt at hand, or the latest one, is an outside mediator's.
    public internal(set) var isEntrusted = false
    /// Whether there was an attempt at all.
    public internal(set) var hasMediated = false
    /// Those invited to help the court mediate.
    public internal(set) var invitees: [ActorID] = []
    /// The last day of the attempt at hand before it was extended; nil while it was not.
    public internal(set) var baseLastDay: CivilDate?
    /// By how many days the attempt at hand was extended.
    public internal(set) var extensionDays = 0
    /// The agreement of the attempt at hand, a component with a machine of its own.
    public internal(set) var agreement = MediationAgreement()
    /// The mediation statement; nil before.
    public internal(set) var statement: MediationStatement?
    /// Who received the statement, how and when.
    public internal(set) var receipts: [StatementReceipt] = []
    /// The days on which partial statements took effect.
    public internal(set) var partialEffects: [CivilDate] = []
    /// The day the statement or the minutes that ended the case took effect.
    public internal(set) var effectiveOn: CivilDate?
    /// What has become of the fee.
    public internal(set) var fee = FeeState.open
    /// The latest notice to pay; nil before.
    public internal(set) var feeNotice: SuitFeeNotice?
    /// By how many months the trial limit was extended.
    public internal(set) var trialExtensionMonths = 0
    /// Whether a suspicion of sham is open.
    public internal(set) var isShamSuspected = false

    /// Before registration.
    public init() {}

    public static let name = Term("in-suit-mediation", "立案后调解", "mediation in suit")
    public static let initial = Phase.unregistered
    public static let finals: EnumSet<Phase> = [
        .effective, .closedByWithdrawal, .closedOther, .closedByJudgment, .deemedWithdrawn, .shamSanctioned,
    ]
    public static let table = makeTable()
    /// The table of the ordinary procedure, where the law sets no time to send the statement.
    static let ordinaryTable = table.amended { $0.without(starting: [.statementDelivery]) }

    static let pending = EnumSet<Phase>.all(but: finals.union([.unregistered]))

    public func rule(for kind: Act.Kind) -> Rule<Self> {
        (procedure == .ordinary ? Self.ordinaryTable : Self.table)[kind]
    }

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .register:
            Rule(
                [.unregistered], to: .registered, by: [.court], starts: [.trial], emits: [.serveCopy],
                issues: [.filingNotice], .civilProcedure(126), .civilProcedure(152))
        // Foreign-related suits, and by reference those of Hong Kong, Macao and Taiwan, have no trial limit.
        case .registerForeignRelated:
            Rule(
                [.unregistered], to: .registered, by: [.court], emits: [.serveCopy], issues: [.filingNotice],
                .civilProcedure(287), .trialLimits(2), .civilProcedure(126))
        case .proposeEntrustment:
            Rule(
                [.registered], to: .consentSought, by: [.court, .judge], needs: [.mediable], expects: [.sameCourt],
                .invitedMediation(11), .filingOpinion(2))
        case .consent:
            Rule(
                [.consentSought], to: .entrusted, by: [.bothParties], needs: [.mediable],
                expects: [.mediatorRegistered],
                issues: [.entrustmentLetter], .courtMediation(1), .filingOpinion(2), .invitedMediation(11))
        case .decline:
            Rule(
                [.consentSought], to: .feeNoticed, by: [.party, .otherParty, .bothParties], needs: [.feeOpen],
                starts: [.feePayment], issues: [.feeNotice], .civilProcedure(125), .fees(22), .filingOpinion(6))
        case .declineFeePaid:
            Rule(
                [.consentSought], to: .inTrial, by: [.party, .otherParty, .bothParties], needs: [.feeSettled],
                .civilProcedure(125))
        case .accept:
            Rule(
                [.entrusted], to: .mediating, by: [.mediator, .mediationOrg],
                needs: [.consented, .assigned, .mayMediate], expects: [.mediatorRegistered],
                starts: [.entrustedMediation], issues: [.receiptForPapers], .invitedMediation(27, 3),
                .onlineMediation(24, 2), .filingOpinion(3))
        case .extend:
            Rule(
                [.mediating], to: nil, by: [.bothParties], needs: [.someDays], expects: [.beforeExpiry, .withinCap],
                issues: [.extensionConsent], .invitedMediation(27), .onlineMediation(24), .filingOpinion(3))
        case .openCourtMediation:
            Rule(
                [.registered], to: .courtMediating, by: [.judge], needs: [.mediable, .voluntary],
                starts: [.courtMediation], issues: [.record], .courtMediation(4), .civilProcedure(96),
                .civilProcedure(136), .civilProcedureInterpretation(142))
        case .mediateAtTrial:
            Rule(
                [.inTrial], to: .courtMediating, by: [.judge], needs: [.mediable, .voluntary], expects: [.notEndless],
                issues: [.record], .civilProcedure(96), .civilProcedure(145), .simpleProcedure(14))
        case .extendCourtMediation:
            Rule(
                [.courtMediating], to: nil, by: [.bothParties], needs: [.someDays], expects: [.beforeExpiry],
                issues: [.extensionConsent], .courtMediation(4))
        case .inviteAssist:
            Rule(
                [.courtMediating], to: nil, by: [.judge, .court], expects: [.inviteeSuitable], emits: [.helpMediation],
                issues: [.invitation], .civilProcedure(98), .courtMediation(1))
        case .reachConsensus:
            Rule(
                [.mediating, .courtMediating], to: .agreementReached, by: [.bothParties, .mediator, .judge],
                needs: [.effectFits], expects: [.divorceOpinion, .notExpired], starts: [.statementDelivery],
                stops: [.entrustedMediation, .courtMediation], emits: [.prepareStatement], issues: [.agreementPaper],
                .civilProcedure(99), .civilProcedureInterpretation(147), .courtMediation(7))
        case .sign:
            Rule(
                [.agreementReached], to: nil,
                by: [.party, .otherParty, .bothParties, .mediator, .mediationOrg], .invitedMediation(24),
                .onlineMediation(19))
        case .refuseToSign:
            Rule(
                [.agreementReached], to: .failed, by: [.party, .otherParty],
                stops: [.statementDelivery, .publicNotice],
                emits: [.sealCompromises], .civilProcedure(102), .onlineMediation(25, item: 7))
        case .publishNotice:
            Rule(
                [.agreementReached], to: nil, by: [.court, .judge], needs: [.publicInterest], starts: [.publicNotice],
                issues: [.noticeOfAgreement], .civilProcedureInterpretation(287), Citation("EPI20", 25),
                Citation("EDL20", 20))
        case .draftStatement:
            Rule(
                [.agreementReached], to: .statementDrafted, by: [.judge], needs: [.noShamSuspicion],
                expects: [.contentLawful, .agreementSigned, .noticeOver, .statementInTime],
                stops: [.statementDelivery, .publicNotice], emits: [.serveStatement], issues: [.statement],
                .civilProcedure(100), .invitedMediation(20), .onlineMediation(20), .courtMediation(10))
        case .signStatement:
            Rule(
                [.statementDrafted], to: nil, by: [.party, .otherParty, .bothParties, .court],
                needs: [.addressee, .inPerson, .notYetReceived], issues: [.proofOfService],
                .civilProcedureInterpretation(133), .civilProcedure(100))
        case .statementTakesEffect:
            Rule(
                [.statementDrafted], to: .effective, by: [.court, .judge, .system],
                needs: [.allReceived, .wholeSettled, .noShamSuspicion], emits: [.bindAsJudgment, .halveFee],
                .civilProcedure(100), .civilProcedureInterpretation(149), .courtMediation(9), .courtMediation(12))
        case .partialTakesEffect:
            Rule(
                [.statementDrafted], to: .failed, by: [.court, .judge, .system],
                needs: [.allReceived, .partlySettled, .noShamSuspicion], emits: [.bindAsJudgment, .settleRest],
                .courtMediation(14), .civilProcedure(100), .onlineMediation(19))
        case .correctStatement:
            Rule(
                [.statementDrafted, .effective], to: nil, by: [.judge], issues: [.correctionRuling],
                .courtMediation(13), .simpleProcedure(17))
        case .recordInMinutes:
            Rule(
                [.agreementReached], to: .effective, by: [.bothParties, .judge],
                needs: [.minutesSigned, .wholeSettled, .noShamSuspicion],
                expects: [.statementNeedless, .contentLawful, .noticeOver], stops: [.statementDelivery],
                emits: [.bindAsJudgment, .halveFee], issues: [.record], .civilProcedure(101))
        case .recordEffectiveOnSignature:
            Rule(
                [.agreementReached], to: .effective, by: [.bothParties, .judge],
                needs: [.minutesSigned, .effectAgreed, .wholeSettled, .noShamSuspicion],
                expects: [.contentLawful, .noticeOver], stops: [.statementDelivery],
                emits: [.bindAsJudgment, .halveFee], issues: [.record], .civilProcedureInterpretation(151),
                .simpleProcedure(15))
        case .withdrawSuit:
            Rule(
                pending.subtracting([.paused, .statementDrafted]), to: .closedByWithdrawal,
                by: [.party, .bothParties], needs: [.withdrawalAllowed], emits: [.halveFee],
                issues: [.withdrawalRuling], .civilProcedure(148), .invitedMediation(20), .onlineMediation(20))
        case .withdrawOrPerformEarly:
            Rule(
                [.entrusted, .mediating, .agreementReached], to: .closedOther, by: [.party, .bothParties],
                expects: [.filedFirst, .feeNotCalled], emits: [.noFee, .registerOtherClosing],
                issues: [.workRecord], evidence: .secondary, .filingOpinion(4))
        case .repudiate:
            Rule(
                [.statementDrafted], to: .inTrial, by: [.party, .otherParty], expects: [.notReceivedByActor],
                emits: [.promptJudgment, .sealCompromises], .civilProcedure(102))
        case .fail:
            Rule(
                [.entrusted, .mediating, .courtMediating], to: .failed, by: [.mediator, .mediationOrg, .judge],
                stops: [.entrustedMediation, .courtMediation], emits: [.sealCompromises, .returnPapers],
                issues: [.statementOfReasons], .invitedMediation(21), .civilProcedure(102), .filingOpinion(5))
        case .expire:
            Rule(
                [.mediating, .courtMediating], to: .failed, by: [.mediator, .court, .judge, .system],
                needs: [.expired], stops: [.entrustedMediation, .courtMediation],
                emits: [.sealCompromises, .returnPapers], issues: [.statementOfReasons], .invitedMediation(26),
                .courtMediation(4), .filingOpinion(5))
        case .refuseToContinue:
            Rule(
                [.entrusted, .mediating, .courtMediating, .paused], to: .failed, by: [.party, .otherParty],
                stops: [.entrustedMediation, .courtMediation], emits: [.sealCompromises, .returnPapers],
                .civilProcedure(96), .civilProcedure(102), .filingOpinion(5))
        case .callFee:
            Rule(
                [.registered, .failed, .inTrial], to: .feeNoticed, by: [.court], needs: [.feeOpen],
                starts: [.feePayment], issues: [.feeNotice], .fees(22), .filingOpinion(6))
        case .askRelief:
            Rule(
                [.feeNoticed], to: nil, by: [.party], expects: [.paidInTime], suspends: [.feePayment],
                issues: [.reliefRequest], .fees(44), .fees(48))
        case .refuseRelief:
            Rule(
                [.feeNoticed], to: nil, by: [.court], needs: [.reliefPending], starts: [.feePayment],
                issues: [.reliefDecision], .fees(48), .fees(22))
        case .payOrRelief:
            Rule(
                [.feeNoticed], to: .inTrial, by: [.party, .court], expects: [.paidInTime], stops: [.feePayment],
                issues: [.proofOfPayment], .fees(20), .fees(22), .fees(44))
        case .defaultFee:
            Rule(
                [.feeNoticed], to: .deemedWithdrawn, by: [.court, .system], needs: [.feeOverdue, .noReliefPending],
                emits: [.mayRefile], issues: [.deemedWithdrawalRuling], .civilProcedureInterpretation(213),
                .civilProcedureInterpretation(214), .filing(11), .filingOpinion(6))
        case .reportSham:
            Rule(
                [.mediating, .agreementReached], to: .paused, by: [.mediator, .mediationOrg, .interestedPerson],
                suspends: [.entrustedMediation, .statementDelivery], issues: [.shamReport], .invitedMediation(18),
                .onlineMediation(23))
        case .reportShamInCourt:
            Rule(
                [.courtMediating, .statementDrafted], to: nil,
                by: [.mediator, .mediationOrg, .interestedPerson, .judge, .court], issues: [.shamReport],
                .civilProcedure(115), .invitedMediation(18), .onlineMediation(23))
        case .clearSham:
            Rule(
                [.paused], to: .mediating, by: [.court, .judge], needs: [.noAgreement], resumes: [.entrustedMediation],
                issues: [.reviewOpinion], .invitedMediation(18))
        case .clearConsensus:
            Rule(
                [.paused], to: .agreementReached, by: [.court, .judge], needs: [.agreementDrafted],
                resumes: [.statementDelivery], issues: [.reviewOpinion], .invitedMediation(18))
        case .clearAtTrial:
            Rule(
                [.failed, .inTrial, .courtMediating, .agreementReached, .statementDrafted], to: nil,
                by: [.court, .judge], issues: [.reviewOpinion], .invitedMediation(18), .civilProcedure(115))
        case .sanctionSham:
            Rule(
                [.paused, .courtMediating, .agreementReached, .statementDrafted, .inTrial], to: .shamSanctioned,
                by: [.judge], emits: [.transferCrimeEvidence], issues: [.sanctionDecision], .civilProcedure(115),
                .civilProcedureInterpretation(144), .onlineMediation(23))
        case .adjudicate:
            Rule(
                [.inTrial], to: .closedByJudgment, by: [.judge],
                expects: [
                    .admissionsUsable, .noSettlementInJudgment, .mediatedFirst, .divorceMediated, .feeSettled,
                ], issues: [.judgment], .civilProcedure(9), .civilProcedure(102), .civilProcedure(145))
        case .resumeTrial:
            Rule(
                [.registered, .failed], to: .inTrial, by: [.court, .judge], needs: [.feeSettled],
                .invitedMediation(21), .onlineMediation(21))
        case .extendTrial:
            Rule(
                pending, to: nil, by: [.court, .judge],
                expects: [.withinTrialCap, .higherCourtApproves, .askedInTime, .notEndless],
                issues: [.extensionApproval], .civilProcedure(152), .civilProcedure(164),
                .civilProcedureInterpretation(258), Citation("EXT19", 1))
        case .convertToOrdinary:
            Rule(
                pending, to: nil, by: [.court, .judge], needs: [.simpleProcedure], expects: [.notEndless],
                emits: [.supplementFee], issues: [.conversionRuling], .civilProcedure(170),
                .civilProcedureInterpretation(258), .civilProcedureInterpretation(199))
        case .leaveOut:
            Rule(
                pending, to: nil, by: [.court, .judge], needs: [.spanInOrder], .civilProcedureInterpretation(243),
                .trialLimits(9))
        }
    }
}
