extension EnforcementCase.Act {
    public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
        switch kind {
        case .apply: .apply(try .transfer(nil, through: &c))
        case .transferByTrialDivision: .transferByTrialDivision(try .transfer(nil, through: &c))
        case .accept: .accept(try .transfer(nil, through: &c))
        case .refuseAcceptance: .refuseAcceptance(try .transfer(nil, through: &c))
        case .assignHandler: .assignHandler(try .transfer(nil, through: &c))
        case .askCreditorLeads: .askCreditorLeads
        case .issueNotice: .issueNotice(try .transfer(nil, through: &c))
        case .actImmediately: .actImmediately
        case .noticeAfterImmediate: .noticeAfterImmediate(try .transfer(nil, through: &c))
        case .serveNotice: .serveNotice
        case .objectToJurisdiction: .objectToJurisdiction
        case .raiseLimitation: .raiseLimitation
        case .giveLead: .giveLead(try .transfer(nil, through: &c))
        case .verifyLead: .verifyLead
        case .requestInvestigation: .requestInvestigation
        case .startInvestigation: .startInvestigation
        case .finishInvestigation: .finishInvestigation
        case .voluntaryPerformance: .voluntaryPerformance(try .transfer(nil, through: &c))
        case .performancePeriodLapsed: .performancePeriodLapsed
        case .propertyFound: .propertyFound
        case .furtherPropertyFound: .furtherPropertyFound
        case .startDisposal: .startDisposal
        case .deductCash: .deductCash
        case .proceedsReceived: .proceedsReceived
        case .fullyPaid: .fullyPaid(try .transfer(nil, through: &c))
        case .shortfall: .shortfall
        case .conductBasis: .conductBasis
        case .conductEnforced: .conductEnforced
        case .objectLostNoPriceDeal: .objectLostNoPriceDeal
        case .grantStay: .grantStay(try .transfer(nil, through: &c))
        case .conflictingBases: .conflictingBases
        case .extendStay: .extendStay(try .transfer(nil, through: &c))
        case .stayOver: .stayOver(try .transfer(nil, through: &c))
        case .suspend: .suspend(try .transfer(nil, through: &c))
        case .suspendObject: .suspendObject(try .transfer(nil, through: &c))
        case .causeGone: .causeGone
        case .awardUnderReview: .awardUnderReview(try .transfer(nil, through: &c))
        case .notarialUnderReview: .notarialUnderReview
        case .goOnFiled: .goOnFiled
        case .goOnNotified: .goOnNotified
        case .goOnInvestigating: .goOnInvestigating
        case .goOnControlling: .goOnControlling
        case .goOnDisposing: .goOnDisposing
        case .goOnConduct: .goOnConduct
        case .goOnDistributing: .goOnDistributing
        case .goOnReversal: .goOnReversal
        case .goOnRevived: .goOnRevived
        case .submitSettlement: .submitSettlement(try .transfer(nil, through: &c))
        case .settlementPerformed: .settlementPerformed
        case .suedOnSettlement: .suedOnSettlement
        case .breachRevive: .breachRevive(try .transfer(nil, through: &c))
        case .decideTransfer: .decideTransfer(try .transfer(nil, through: &c))
        case .decideTransferForOneDebtor: .decideTransferForOneDebtor(try .transfer(nil, through: &c))
        case .bankruptcyDeclined: .bankruptcyDeclined
        case .debtorDeclaredBankrupt: .debtorDeclaredBankrupt
        case .bankruptcyAdmitted: .bankruptcyAdmitted
        case .admittedForOneDebtor: .admittedForOneDebtor
        case .declaredBankruptLater: .declaredBankruptLater
        case .declaredOthersContinue: .declaredOthersContinue
        case .bankruptcyDismissed: .bankruptcyDismissed
        case .endRound: .endRound(try .transfer(nil, through: &c))
        case .recheckRound: .recheckRound
        case .propertyTurnedUp: .propertyTurnedUp
        case .performedAfterEnd: .performedAfterEnd
        case .shieldRound: .shieldRound
        case .terminate: .terminate(try .transfer(nil, through: &c))
        case .reapply: .reapply
        case .refuseEnforcement: .refuseEnforcement(try .transfer(nil, through: &c))
        case .rejectApplication: .rejectApplication(try .transfer(nil, through: &c))
        case .askReconsideration: .askReconsideration
        case .setAsideByHigher: .setAsideByHigher
        case .cancelFile: .cancelFile(try .transfer(nil, through: &c))
        case .entrustmentReturned: .entrustmentReturned
        case .basisOverturned: .basisOverturned(try .transfer(nil, through: &c))
        case .continueRevived: .continueRevived(try .transfer(nil, through: &c))
        case .continueRevivedNotice: .continueRevivedNotice(try .transfer(nil, through: &c))
        case .noticeReversal: .noticeReversal(try .transfer(nil, through: &c))
        case .reversalObjectLost: .reversalObjectLost
        case .leaveOutTime: .leaveOutTime(try .transfer(nil, through: &c))
        case .requestExtension: .requestExtension
        case .extendTerm: .extendTerm(try .transfer(nil, through: &c))
        case .urgeEnforcement: .urgeEnforcement
        case .measure: .measure(try .transfer(nil, through: &c))
        case .report: .report(try .transfer(nil, through: &c))
        case .maturedClaim: .maturedClaim(try .transfer(nil, through: &c))
        case .disposal: .disposal(try .transfer(nil, through: &c))
        case .settlementFile: .settlementFile(try .transfer(nil, through: &c))
        case .plan: .plan(try .transfer(nil, through: &c))
        case .funds: .funds(try .transfer(nil, through: &c))
        case .supervision: .supervision(try .transfer(nil, through: &c))
        case .sanction: .sanction(try .transfer(nil, through: &c))
        }
    }

    public func write(through c: inout FieldCoder) throws(WireError) {
        switch self {
        case .apply(let it): try c.put(it)
        case .transferByTrialDivision(let it): try c.put(it)
        case .accept(let it): try c.put(it)
        case .refuseAcceptance(let it): try c.put(it)
        case .assignHandler(let it): try c.put(it)
        case .issueNotice(let it): try c.put(it)
        case .noticeAfterImmediate(let it): try c.put(it)
        case .giveLead(let it): try c.put(it)
        case .voluntaryPerformance(let it): try c.put(it)
        case .fullyPaid(let it): try c.put(it)
        case .grantStay(let it): try c.put(it)
        case .extendStay(let it): try c.put(it)
        case .stayOver(let it): try c.put(it)
        case .suspend(let it): try c.put(it)
        case .suspendObject(let it): try c.put(it)
        case .awardUnderReview(let it): try c.put(it)
        case .submitSettlement(let it): try c.put(it)
        case .breachRevive(let it): try c.put(it)
        case .decideTransfer(let it), .decideTransferForOneDebtor(let it): try c.put(it)
        case .endRound(let it): try c.put(it)
        case .terminate(let it): try c.put(it)
        case .refuseEnforcement(let it): try c.put(it)
        case .rejectApplication(let it): try c.put(it)
        case .cancelFile(let it): try c.put(it)
        case .basisOverturned(let it): try c.put(it)
        case .continueRevived(let it): try c.put(it)
        case .continueRevivedNotice(let it): try c.put(it)
        case .noticeReversal(let it): try c.put(it)
        case .leaveOutTime(let it): try c.put(it)
        case .extendTerm(let it): try c.put(it)
        case .measure(let it): try c.put(it)
        case .report(let it): try c.put(it)
        case .maturedClaim(let it): try c.put(it)
        case .disposal(let it): try c.put(it)
        case .settlementFile(let it): try c.put(it)
        case .plan(let it): try c.put(it)
        case .funds(let it): try c.put(it)
        case .supervision(let it): try c.put(it)
        case .sanction(let it): try c.put(it)
        case .askCreditorLeads, .actImmediately, .serveNotice, .objectToJurisdiction, .raiseLimitation, .verifyLead,
            .requestInvestigation, .startInvestigation, .finishInvestigation, .performancePeriodLapsed, .propertyFound,
            .furtherPropertyFound, .startDisposal, .deductCash, .proceedsReceived, .shortfall, .conductBasis,
            .conductEnforced, .objectLostNoPriceDeal, .conflictingBases, .causeGone, .notarialUnderReview, .goOnFiled,
            .goOnNotified, .goOnInvestigating, .goOnControlling, .goOnDisposing, .goOnConduct, .goOnDistributing,
            .goOnReversal, .goOnRevived, .settlementPerformed, .suedOnSettlement, .bankruptcyDeclined,
            .debtorDeclaredBankrupt, .bankruptcyAdmitted, .admittedForOneDebtor, .declaredBankruptLater,
            .declaredOthersContinue, .bankruptcyDismissed, .recheckRound, .propertyTurnedUp, .performedAfterEnd,
            .shieldRound, .reapply, .askReconsideration, .setAsideByHigher, .entrustmentReturned, .reversalObjectLost,
            .requestExtension, .urgeEnforcement:
            break
        }
    }
}
