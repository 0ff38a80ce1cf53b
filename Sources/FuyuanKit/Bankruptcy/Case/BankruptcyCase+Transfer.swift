extension BankruptcyCase.Act {
    public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
        switch kind {
        case .open: .open(try .transfer(nil, through: &c))
        case .openReorganization: .openReorganization(try .transfer(nil, through: &c))
        case .openSettlement: .openSettlement(try .transfer(nil, through: &c))
        case .serveRuling: .serveRuling
        case .serveDebtor: .serveDebtor
        case .fileStatements: .fileStatements
        case .notifyCreditors: .notifyCreditors
        case .announce: .announce(try .transfer(nil, through: &c))
        case .noteFirstMeeting: .noteFirstMeeting
        case .decideBusiness: .decideBusiness(try .transfer(nil, through: &c))
        case .approveSelfManagement: .approveSelfManagement(try .transfer(nil, through: &c))
        case .endSelfManagement: .endSelfManagement
        case .useFastTrack: .useFastTrack(try .transfer(nil, through: &c))
        case .leaveFastTrack: .leaveFastTrack
        case .convertToReorganization: .convertToReorganization(try .transfer(nil, through: &c))
        case .convertByOther: .convertByOther(try .transfer(nil, through: &c))
        case .convertToSettlement: .convertToSettlement(try .transfer(nil, through: &c))
        case .convertFromSettlement: .convertFromSettlement(try .transfer(nil, through: &c))
        case .convertFromReorganization: .convertFromReorganization(try .transfer(nil, through: &c))
        case .extendDraft: .extendDraft(try .transfer(nil, through: &c))
        case .noteDraft: .noteDraft
        case .dismissPetition: .dismissPetition
        case .serveDismissal: .serveDismissal
        case .appeal: .appeal
        case .affirmDismissal: .affirmDismissal
        case .resumeLiquidation: .resumeLiquidation
        case .resumeReorganization: .resumeReorganization
        case .resumeSettlement: .resumeSettlement
        case .appealPeriodLapses: .appealPeriodLapses
        case .concludeDebtsCleared: .concludeDebtsCleared(try .transfer(nil, through: &c))
        case .approveSelfAgreement: .approveSelfAgreement(try .transfer(nil, through: &c))
        case .applyDeclaration: .applyDeclaration
        case .declare: .declare
        case .serveDeclaration: .serveDeclaration
        case .announceDeclaration: .announceDeclaration
        case .approvePlan: .approvePlan
        case .terminateReorganization: .terminateReorganization(try .transfer(nil, through: &c))
        case .terminatePlan: .terminatePlan(try .transfer(nil, through: &c))
        case .completePlan: .completePlan(try .transfer(nil, through: &c))
        case .approveSettlement: .approveSettlement
        case .settlementFails: .settlementFails
        case .invalidateSettlement: .invalidateSettlement
        case .terminateSettlement: .terminateSettlement(try .transfer(nil, through: &c))
        case .completeSettlement: .completeSettlement(try .transfer(nil, through: &c))
        case .adoptRealizationPlan: .adoptRealizationPlan
        case .approveDistributionPlan: .approveDistributionPlan
        case .advanceCosts: .advanceCosts
        case .requestConclusion: .requestConclusion
        case .concludeCostsShort: .concludeCostsShort
        case .concludeNoAssets: .concludeNoAssets
        case .concludeDistributed: .concludeDistributed
        case .deregister: .deregister(try .transfer(nil, through: &c))
        case .requestAdditionalDistribution: .requestAdditionalDistribution(try .transfer(nil, through: &c))
        case .finish: .finish
        case .finishCostsShort: .finishCostsShort
        case .finishNoAssets: .finishNoAssets
        case .finishDistributed: .finishDistributed
        case .expire: .expire
        case .windowExpires: .windowExpires
        case .applyConsolidation: .applyConsolidation
        case .openConsolidationHearing: .openConsolidationHearing
        case .closeConsolidationHearing: .closeConsolidationHearing
        case .consolidate: .consolidate(try .transfer(nil, through: &c))
        case .applyConsolidationReview: .applyConsolidationReview
        case .confirmConsolidation: .confirmConsolidation
        case .reverseConsolidation: .reverseConsolidation
        case .noteOpinion: .noteOpinion(try .transfer(nil, through: &c))
        case .claim: .claim(try .transfer(nil, through: &c))
        case .administrator: .administrator(try .transfer(nil, through: &c))
        case .asset: .asset(try .transfer(nil, through: &c))
        case .measure: .measure(try .transfer(nil, through: &c))
        case .contract: .contract(try .transfer(nil, through: &c))
        case .meeting: .meeting(try .transfer(nil, through: &c))
        case .resolution: .resolution(try .transfer(nil, through: &c))
        case .committee: .committee(try .transfer(nil, through: &c))
        case .informationRequest: .informationRequest(try .transfer(nil, through: &c))
        case .plan: .plan(try .transfer(nil, through: &c))
        case .securityLift: .securityLift(try .transfer(nil, through: &c))
        case .settlement: .settlement(try .transfer(nil, through: &c))
        case .deposit: .deposit(try .transfer(nil, through: &c))
        case .round: .round(try .transfer(nil, through: &c))
        case .coordination: .coordination(try .transfer(nil, through: &c))
        }
    }

    public func write(through c: inout FieldCoder) throws(WireError) {
        switch self {
        case .open(let it): try c.put(it)
        case .openReorganization(let it): try c.put(it)
        case .openSettlement(let it): try c.put(it)
        case .announce(let it): try c.put(it)
        case .decideBusiness(let it): try c.put(it)
        case .approveSelfManagement(let it): try c.put(it)
        case .useFastTrack(let it): try c.put(it)
        case .convertToReorganization(let it): try c.put(it)
        case .convertByOther(let it): try c.put(it)
        case .convertToSettlement(let it): try c.put(it)
        case .convertFromSettlement(let it): try c.put(it)
        case .convertFromReorganization(let it): try c.put(it)
        case .extendDraft(let it): try c.put(it)
        case .concludeDebtsCleared(let it): try c.put(it)
        case .approveSelfAgreement(let it): try c.put(it)
        case .terminateReorganization(let it): try c.put(it)
        case .terminatePlan(let it): try c.put(it)
        case .completePlan(let it): try c.put(it)
        case .terminateSettlement(let it): try c.put(it)
        case .completeSettlement(let it): try c.put(it)
        case .deregister(let it): try c.put(it)
        case .requestAdditionalDistribution(let it): try c.put(it)
        case .consolidate(let it): try c.put(it)
        case .noteOpinion(let it): try c.put(it)
        case .claim(let it): try c.put(it)
        case .administrator(let it): try c.put(it)
        case .asset(let it): try c.put(it)
        case .measure(let it): try c.put(it)
        case .contract(let it): try c.put(it)
        case .meeting(let it): try c.put(it)
        case .resolution(let it): try c.put(it)
        case .committee(let it): try c.put(it)
        case .informationRequest(let it): try c.put(it)
        case .plan(let it): try c.put(it)
        case .securityLift(let it): try c.put(it)
        case .settlement(let it): try c.put(it)
        case .deposit(let it): try c.put(it)
        case .round(let it): try c.put(it)
        case .coordination(let it): try c.put(it)
        case .serveRuling, .serveDebtor, .fileStatements, .notifyCreditors, .noteFirstMeeting, .endSelfManagement,
            .leaveFastTrack, .noteDraft, .dismissPetition, .serveDismissal, .appeal, .affirmDismissal,
            .resumeLiquidation, .resumeReorganization, .resumeSettlement, .appealPeriodLapses, .applyDeclaration,
            .declare, .serveDeclaration, .announceDeclaration, .approvePlan, .approveSettlement, .settlementFails,
            .invalidateSettlement, .adoptRealizationPlan, .approveDistributionPlan, .advanceCosts, .requestConclusion,
            .concludeCostsShort, .concludeNoAssets, .concludeDistributed, .finish, .finishCostsShort, .finishNoAssets,
            .finishDistributed, .expire, .windowExpires, .applyConsolidation, .openConsolidationHearing,
            .closeConsolidationHearing, .applyConsolidationReview, .confirmConsolidation, .reverseConsolidation:
            break
        }
    }
}
