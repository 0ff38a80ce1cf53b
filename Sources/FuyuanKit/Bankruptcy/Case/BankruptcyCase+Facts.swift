extension BankruptcyCase {
    /// The row of the edition the case is under. Service ends when everybody who must be served is; the debtor files
    /// statements only in a creditor's case.
    public func rule(for kind: Act.Kind) -> Rule<Self> {
        let row = edition.table[kind]
        switch kind {
        case .serveRuling: return awaitsDebtorService ? row.without(stopping: [.rulingService]) : row
        case .serveDebtor:
            let row = petitionerServedOn == nil ? row.without(stopping: [.rulingService]) : row
            return opening?.petitioner == .creditor ? row : row.without(starting: [.debtorStatements])
        case .announce, .open, .openReorganization, .openSettlement, .fileStatements, .notifyCreditors,
            .noteFirstMeeting, .decideBusiness, .approveSelfManagement, .endSelfManagement, .useFastTrack,
            .leaveFastTrack, .convertToReorganization, .convertByOther, .convertToSettlement, .convertFromSettlement,
            .convertFromReorganization, .extendDraft, .noteDraft, .dismissPetition, .serveDismissal, .appeal,
            .affirmDismissal, .resumeLiquidation, .resumeReorganization, .resumeSettlement, .appealPeriodLapses,
            .concludeDebtsCleared, .approveSelfAgreement, .applyDeclaration, .declare, .serveDeclaration,
            .announceDeclaration, .approvePlan, .terminateReorganization, .terminatePlan, .completePlan,
            .approveSettlement, .settlementFails, .invalidateSettlement, .terminateSettlement, .completeSettlement,
            .adoptRealizationPlan, .approveDistributionPlan, .advanceCosts, .requestConclusion, .concludeCostsShort,
            .concludeNoAssets, .concludeDistributed, .deregister, .requestAdditionalDistribution, .finish,
            .finishCostsShort, .finishNoAssets, .finishDistributed, .expire, .windowExpires, .applyConsolidation,
            .openConsolidationHearing, .closeConsolidationHearing, .consolidate, .applyConsolidationReview,
            .confirmConsolidation, .reverseConsolidation, .noteOpinion, .claim, .administrator, .asset, .measure,
            .contract, .meeting, .resolution, .committee, .informationRequest, .plan, .securityLift, .settlement,
            .deposit, .round, .coordination:
            return row
        }
    }

    /// Whether the debtor must still be served: only in a creditor's case (art. 11(2)).
    var awaitsDebtorService: Bool { opening?.petitioner == .creditor && debtorServedOn == nil }

    public func limit(of clock: Clock) -> TimeLimit? { edition.table.limit(of: clock) }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .rulingService: [.openingService]
        case .debtorStatements: [.openingDebtorFiles]
        case .creditorNotice, .announcement: [.openingNoticeAndAnnouncement]
        case .claimPeriod: [.claimPeriodLongest, .claimPeriodShortest]
        case .firstMeeting: [.firstCreditorsMeeting]
        case .planDraft: [.planDraft]
        case .declarationRuling: [.declarationRuling]
        case .declarationService: [.declarationService]
        case .declarationNotice: [.declarationNotice]
        case .dismissalAppeal: [.petitionAppealDismissal]
        case .conclusionRuling: [.conclusionRuling]
        case .deregistration: [.deregistration]
        case .additional: [.additionalDistribution]
        case .officerBan: [.officerBan]
        case .fastTrack: [.fastTrack]
        case .consolidationRuling: [.consolidationRuling]
        case .consolidationReview: [.consolidationReview]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unopened: .court
        case .liquidationOpen, .reorganizing, .declaredBankrupt, .realizing, .distributing: .administrator
        case .settling: .court
        case .planExecuting, .settlementExecuting: .debtor
        case .dismissed: .creditor
        case .dismissedAppealPending: .higherCourt
        case .concludedCostsShort, .concludedNoAssets, .concludedDistributed: .administrator
        case .deregistered: .creditor
        case .additionalDistributing: .court
        case .dismissedFinal, .concludedDebtsCleared, .concludedSelfAgreement, .planCompleted, .settlementCompleted,
            .archived:
            nil
        }
    }

    /// Claims run from the publication, the first meeting from the end of that time, the fast track from acceptance.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        switch clock {
        case .claimPeriod: announcedOn ?? occasion.day
        case .firstMeeting: announcement?.claimsEnd(in: occasion.law)
        case .fastTrack: acceptedOn
        case .rulingService, .debtorStatements, .creditorNotice, .announcement, .planDraft, .declarationRuling,
            .declarationService, .declarationNotice, .dismissalAppeal, .conclusionRuling, .deregistration, .additional,
            .officerBan, .consolidationRuling, .consolidationReview:
            occasion.day
        }
    }

    /// The court sets the time to declare claims.
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        clock == .claimPeriod ? announcement?.claimsEnd(in: occasion.law) : nil
    }

    public func refusalOfPart(_ act: Act, in occasion: Occasion<BankruptcyRole>) -> [Reason] {
        parts.refusal(of: act, in: occasion)
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        let day = occasion.day
        switch act {
        case .open(let it): begin(.liquidation, it, in: occasion, &outcome)
        case .openReorganization(let it): begin(.reorganization, it, in: occasion, &outcome)
        case .openSettlement(let it): begin(.settlement, it, in: occasion, &outcome)
        case .serveRuling:
            petitionerServedOn = petitionerServedOn ?? day
            if opening?.petitioner == .debtor { debtorServedOn = debtorServedOn ?? day }
        case .serveDebtor: debtorServedOn = debtorServedOn ?? day
        case .fileStatements: statementsFiledOn = day
        case .notifyCreditors: creditorsNotifiedOn = creditorsNotifiedOn ?? day
        case .announce(let it):
            announcement = it
            announcedOn = it.publishedOn ?? day
        case .noteFirstMeeting:
            firstMeetingOn = firstMeetingOn ?? day
            follow(act, in: occasion, permit)
        case .approveSelfManagement: isSelfManaged = true
        case .endSelfManagement: isSelfManaged = false
        case .useFastTrack: isFastTrack = true
        case .leaveFastTrack: isFastTrack = false
        case .convertToReorganization, .convertByOther, .convertFromSettlement:
            track = .reorganization
            reorganizedOn = day
            isDraftExtended = false
            draftSubmittedOn = nil
        case .convertToSettlement, .convertFromReorganization:
            track = .settlement
            settlementOn = day
            isSelfManaged = false
        case .extendDraft:
            isDraftExtended = true
            standing.extend(.planDraft, by: TimeLimit.planDraftExtension.period, permit)
        case .noteDraft: draftSubmittedOn = day
        case .dismissPetition:
            dismissedOn = day
            phaseBeforeDismissal = phase
        case .affirmDismissal, .appealPeriodLapses: dismissalFinalOn = day
        case .resumeLiquidation, .resumeReorganization, .resumeSettlement:
            dismissedOn = nil
            phaseBeforeDismissal = nil
        case .declare, .terminateReorganization, .terminatePlan, .settlementFails, .invalidateSettlement,
            .terminateSettlement:
            declaredOn = day
            track = .liquidation
            isSelfManaged = false
        case .approvePlan:
            planApprovedOn = day
            isFastTrack = false
        case .approveSettlement:
            settlementApprovedOn = day
            isFastTrack = false
        case .advanceCosts: areCostsAdvanced = true
        case .requestConclusion: isConclusionRequested = true
        case .concludeDebtsCleared: conclusion = Conclusion(.debtsCleared, on: day)
        case .approveSelfAgreement: conclusion = Conclusion(.selfAgreement, on: day)
        case .completePlan: conclusion = Conclusion(.planPerformed, on: day)
        case .completeSettlement: conclusion = Conclusion(.settlementPerformed, on: day)
        case .concludeCostsShort: conclusion = Conclusion(.costsShort, on: day)
        case .concludeNoAssets: conclusion = Conclusion(.noAssets, on: day)
        case .concludeDistributed: conclusion = Conclusion(.distributed, on: day)
        case .deregister: deregisteredOn = day
        case .requestAdditionalDistribution(let it):
            phaseBeforeAdditional = phase
            find = it
            additionalRounds += 1
            if it.goesToTreasury == true { outcome.emits = [.toTreasury] }
        case .finish, .finishCostsShort, .finishNoAssets, .finishDistributed: phaseBeforeAdditional = nil
        case .openConsolidationHearing: isConsolidationHeard = true
        case .consolidate(let it): group = it
        case .reverseConsolidation: group = nil
        case .claim, .administrator, .asset, .measure, .contract, .meeting, .resolution, .committee,
            .informationRequest, .plan, .securityLift, .settlement, .deposit, .round, .coordination:
            standing.note(parts.apply(act, in: occasion), permit)
            follow(act, in: occasion, permit)
        case .decideBusiness, .serveDismissal, .appeal, .applyDeclaration, .serveDeclaration, .announceDeclaration,
            .adoptRealizationPlan, .approveDistributionPlan, .expire,
            .windowExpires, .applyConsolidation, .closeConsolidationHearing, .applyConsolidationReview,
            .confirmConsolidation, .noteOpinion:
            break
        }
    }

    /// The opening chooses the edition, so what else that edition lets follow is added here.
    private mutating func begin(
        _ track: BankruptcyProcedure, _ it: CaseOpening, in occasion: Occasion<BankruptcyRole>,
        _ outcome: inout Outcome<Self>
    ) {
        opening = it
        acceptedOn = occasion.day
        self.track = track
        edition = BankruptcyEdition(acceptedOn: occasion.day, in: occasion.law)
        outcome.emits.formUnion(edition.table[outcome.kind].emits)
        if !it.isPrepared { outcome.emits.remove(.carryConsents) }
        switch track {
        case .liquidation: break
        case .reorganization: reorganizedOn = occasion.day
        case .settlement: settlementOn = occasion.day
        }
    }
}
