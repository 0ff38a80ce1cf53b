extension BankruptcyCase {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .sameCourt: opening?.court == nil ? true : occasion.actor.id.map { $0 == opening?.court }
        case .appointedSameDay: openingPaper(act)?.appointedOn.map { $0 == occasion.day }
        case .servedInTime: isInTime(.rulingService, in: occasion)
        case .byPetitioner: opening.map { $0.petitioner.role == occasion.actor.role }
        case .statementsInTime: opening?.petitioner == .creditor ? isInTime(.debtorStatements, in: occasion) : true
        case .creditorsNotifiedInTime: isInTime(.creditorNotice, in: occasion)
        case .announcedInTime: announcedOn != nil || isInTime(.announcement, in: occasion) != false
        case .announcementComplete: paper(act)?.isComplete
        case .claimPeriodLongEnough:
            paper(act).flatMap { $0.isLongEnough(publishedOn: $0.publishedOn ?? occasion.day, in: occasion.law) }
        case .claimPeriodShortEnough:
            paper(act).flatMap { $0.isShortEnough(publishedOn: $0.publishedOn ?? occasion.day, in: occasion.law) }
        case .firstMeetingSoonEnough:
            paper(act).flatMap { $0.firstMeetingOn == nil ? true : $0.meetsSoonEnough(in: occasion.law) }
        case .firstMeetingAfterClaims: paper(act)?.meetsAfterClaims
        case .meetingHeldInTime: isFirstMeetingInTime(act, in: occasion)
        case .leaveBeforeFirstMeeting: firstMeetingOn != nil ? true : decision(act)?.courtLeave
        case .dipConditionsMet: selfManagement(act).map { $0.conditions == .all }
        case .fastTrackAllowed:
            fastTrackDecision(act).map { $0.bars.isEmpty && group == nil && opening?.isListed != true }
        case .notDeclared: declaredOn == nil
        case .creditorInitiated: opening.map { $0.petitioner == .creditor }
        case .shareEnough: conversion(act).flatMap(\.holdsEnough)
        case .namedApplicant: isNamed(conversion(act))
        case .draftAgreementFiled: settlementRequest(act)?.draftFiled
        case .firstExtension: !isDraftExtended
        case .extensionBeforeEnd, .draftInTime: isInTime(.planDraft, in: occasion)
        case .goodCause: draftExtension(act)?.goodCause
        case .draftSubmitted: draftSubmittedOn != nil
        case .dismissalBeforeDeclaration: declaredOn == nil
        case .appealInTime:
            standing.clocks.isRunning(.dismissalAppeal) ? isInTime(.dismissalAppeal, in: occasion) : true
        case .appealTimeOver: isInTime(.dismissalAppeal, in: occasion).map { !$0 } ?? false
        case .unanimous: selfAgreement(act)?.isUnanimous
        case .beforeDeclarationUsual: declaredOn == nil
        case .declarationApplied: standing.clocks[.declarationRuling] != nil
        case .firstMeetingHeld: firstMeetingOn != nil
        case .declaredInTime:
            standing.clocks[.declarationRuling] == nil ? true : isInTime(.declarationRuling, in: occasion)
        case .declarationServedInTime: isInTime(.declarationService, in: occasion)
        case .declarationNotifiedInTime: isInTime(.declarationNotice, in: occasion)
        case .terminationAsked: reorganizationEnd(act).map { !$0.ground.needsRequest || $0.askedBy != nil }
        case .draftTimeOver:
            reorganizationEnd(act).flatMap { end in
                end.ground == .noDraft
                    ? isInTime(.planDraft, in: occasion).map { !$0 && draftSubmittedOn == nil } : true
            }
        case .executionEndAsked: mayEnd(act)
        case .performed: report(act)?.isComplete
        case .nobodyAdvances: !areCostsAdvanced
        case .conclusionRequested: isConclusionRequested
        case .concludedInTime:
            standing.clocks[.conclusionRuling] == nil ? true : isInTime(.conclusionRuling, in: occasion)
        case .liquidationConcluded, .additionalAvailable: conclusion?.allowsAdditionalDistribution ?? false
        case .declaredFirst, .declared: declaredOn != nil
        case .noExtraPapers: deregistration(act).map { !$0.asksExtraPapers }
        case .deregisteredInTime: isInTime(.deregistration, in: occasion)
        case .additionalInTime:
            lastDay(of: .additional, in: occasion.law).map { ($0 >= (found(act)?.foundOn ?? occasion.day)) }
        case .additionalTimeOver: isInTime(.additional, in: occasion).map { !$0 }
        case .returnsThere: act.map { Self.table[$0.kind].to == phaseBefore }
        case .consolidationGrounds: consolidation(act).map { $0.kind == .coordinated || $0.grounds == .all }
        case .consolidationHeard: isConsolidationHeard
        case .consolidationInTime:
            standing.clocks[.consolidationRuling] == nil ? true : isInTime(.consolidationRuling, in: occasion)
        case .reviewInTime: isInTime(.consolidationReview, in: occasion)
        case .consolidationOrdered: group != nil
        case .sameAdministrator, .declaredInItsTime, .mayBePaid, .planReady, .settlementReady, .roundsPaid,
            .noDraftRejected:
            holdsOfParts(condition, for: act, in: occasion)
        }
    }

    /// Art. 70(2) names the debtor and shareholders, and only in a liquidation a creditor asked for.
    private func isNamed(_ request: ConversionRequest?) -> Bool? {
        guard let request, let opening else { return nil }
        let isListed = request.applicant == .debtor || request.applicant == .shareholder
        return isListed && opening.petitioner == .creditor && track == .liquidation
    }

    /// Art. 93: administrator or interested party; art. 104: a settlement creditor.
    private func mayEnd(_ act: Act?) -> Bool? {
        switch act {
        case .terminatePlan(let end):
            end.askedBy.map { [.administrator, .interestedParty, .creditor, .shareholder].contains($0) }
        case .terminateSettlement(let end): end.askedBy.map { $0 == .creditor }
        case _: nil
        }
    }
}

extension BankruptcyPetitioner {
    /// The role who petitioned acts in later.
    public var role: BankruptcyRole {
        switch self {
        case .debtor: .debtor
        case .creditor: .creditor
        case .liquidationObligor: .liquidationObligor
        case .shareholder: .shareholder
        case .regulator: .regulator
        }
    }
}

extension ReorganizationFailure {
    /// Whether somebody must ask: art. 78; in arts 79(3) and 88 the court acts of its own motion.
    public var needsRequest: Bool {
        switch self {
        case .worsening, .fraud, .obstruction: true
        case .noDraft, .notPassed, .notApproved, .regulatorRefused: false
        }
    }
}
