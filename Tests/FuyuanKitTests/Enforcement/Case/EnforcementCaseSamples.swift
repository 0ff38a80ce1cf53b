import FuyuanKit
import Testing

extension EnforcementCase: Walkable {
    static var walkLimit: Int { 300 }
    /// No day bars an act here: late acts stand.
    static var walkSteps: [Int] { [0] }
    /// Other debtors are known from the application on, but decide only later.
    var walkAspect: Int { application?.hasOtherDebtors == true ? 1 : 0 }
    static var walkedElsewhere: Set<Act.Kind> {
        [.measure, .report, .maturedClaim, .disposal, .settlementFile, .plan, .funds, .supervision, .sanction]
    }
    static var walkActs: [Act] {
        let (from, until) = (day("2026-03-02"), day("2026-03-12"))
        return [
            .apply(EnforcementApplication()), .apply(EnforcementApplication(hasOtherDebtors: true)),
            .transferByTrialDivision(EnforcementApplication(.criminalProperty, transferGround: .criminalProperty)),
            .accept(FilingReview()), .refuseAcceptance(EnforcementFilingRefusal([.debtorNamed])),
            .assignHandler(HandlerAssignment(handler: "handler-1")), .askCreditorLeads,
            .issueNotice(EnforcementNotice()), .actImmediately, .noticeAfterImmediate(EnforcementNotice()),
            .serveNotice, .objectToJurisdiction, .raiseLimitation, .giveLead(PropertyLead()), .verifyLead,
            .requestInvestigation, .startInvestigation, .finishInvestigation, .voluntaryPerformance(Satisfaction()),
            .performancePeriodLapsed, .propertyFound, .furtherPropertyFound, .startDisposal, .deductCash,
            .proceedsReceived, .fullyPaid(Satisfaction()), .shortfall, .conductBasis, .conductEnforced,
            .objectLostNoPriceDeal, .grantStay(GrantedStay(.security)), .conflictingBases,
            .extendStay(StayExtension(until: until)), .stayOver(StayEnd(.termOver)),
            .suspend(EnforcementSuspension(.retrial)),
            .suspendObject(EnforcementSuspension(.thirdPartyObjectionSound)), .causeGone,
            .awardUnderReview(AwardReview(isSettingAside: true)), .notarialUnderReview, .goOnFiled, .goOnNotified,
            .goOnInvestigating, .goOnControlling, .goOnDisposing, .goOnConduct, .goOnDistributing, .goOnReversal,
            .goOnRevived, .submitSettlement(SubmittedSettlement(lastDay: until)), .settlementPerformed,
            .suedOnSettlement, .breachRevive(SettlementRevival()),
            .decideTransfer(CaseTransferDecision([.creditor])),
            .decideTransferForOneDebtor(CaseTransferDecision([.creditor])), .bankruptcyDeclined,
            .debtorDeclaredBankrupt, .bankruptcyAdmitted, .admittedForOneDebtor, .declaredBankruptLater,
            .declaredOthersContinue, .bankruptcyDismissed, .endRound(RoundEnd(RoundEndReview())),
            .recheckRound, .propertyTurnedUp, .performedAfterEnd, .shieldRound,
            .terminate(EnforcementTermination(.creditorWithdrew)), .reapply,
            .refuseEnforcement(EnforcementRefusal([.publicInterest])),
            .refuseEnforcement(EnforcementRefusal([.limitationDefence])),
            .rejectApplication(EnforcementFilingRefusal([.contentDeterminate])), .askReconsideration,
            .setAsideByHigher, .cancelFile(FileCancellation(.entrusted)), .entrustmentReturned,
            .basisOverturned(OverturnedBasis()), .continueRevived(RevivedFile()),
            .continueRevivedNotice(EnforcementNotice()), .noticeReversal(EnforcementNotice()), .reversalObjectLost,
            .leaveOutTime(LeftOutTime(.audit, since: from, until: until)), .requestExtension,
            .extendTerm(TermExtension()), .urgeEnforcement,
        ]
    }
}

typealias Enforcing = Matter<EnforcementCase>

extension Matter where Machine == EnforcementCase {
    /// A case filed on a day, the application received on an earlier one.
    static func filed(
        _ application: EnforcementApplication = EnforcementApplication(), received: String = "2026-03-02",
        on day: String = "2026-03-05"
    ) throws -> Enforcing {
        var matter = Enforcing()
        try matter.do(.apply(application), .creditor, on: received)
        try matter.do(
            .accept(FilingReview(court: application.basis.competentCourts.first { _ in true })), .filingOffice, on: day)
        return matter
    }

    /// A case in which property is being looked for, the window having lapsed on 2026-03-19.
    static func investigating(_ application: EnforcementApplication = EnforcementApplication()) throws -> Enforcing {
        var matter = try filed(application)
        try matter.do(
            .issueNotice(EnforcementNotice(performBy: FuyuanKitTests.day("2026-03-19"))), .handler, on: "2026-03-09")
        try matter.do(.performancePeriodLapsed, .system, on: "2026-03-20")
        return matter
    }

    /// A case in which property is controlled.
    static func controlling(_ application: EnforcementApplication = EnforcementApplication()) throws -> Enforcing {
        var matter = try investigating(application)
        try matter.do(.propertyFound, .handler, on: "2026-03-27")
        return matter
    }
}

extension Outcome {
    /// The rules whose lack makes it irregular.
    var brokenRules: [String] { reasons.compactMap(\.rule) }
}
