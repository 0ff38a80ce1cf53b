import FuyuanKit

extension BankruptcyCase: Walkable {
    static var walkSteps: [Int] { [0, 45, 800] }
    var walkAspect: Int { Int((phaseBeforeDismissal ?? phaseBeforeAdditional ?? .unopened).rawValue) }
    static var walkedElsewhere: Set<Act.Kind> {
        [
            .claim, .administrator, .asset, .measure, .contract, .meeting, .resolution, .committee, .informationRequest,
            .plan, .securityLift, .settlement, .deposit, .round, .coordination,
        ]
    }
    static var walkActs: [Act] {
        let paper = AcceptanceAnnouncement(
            claimsUntil: CivilDate("2026-04-20")!, firstMeetingOn: CivilDate("2026-04-28")!,
            publishedOn: CivilDate("2026-03-05")!)
        return [
            .open(CaseOpening(.creditor)), .open(CaseOpening(.debtor)), .openReorganization(CaseOpening(.creditor)),
            .openSettlement(CaseOpening(.debtor)), .serveRuling, .serveDebtor, .fileStatements, .notifyCreditors,
            .announce(paper), .noteFirstMeeting, .decideBusiness(BusinessDecision(.continueBusiness)),
            .approveSelfManagement(SelfManagement()), .endSelfManagement, .useFastTrack(FastTrackDecision()),
            .leaveFastTrack, .convertToReorganization(ConversionRequest(.debtor)),
            .convertByOther(ConversionRequest(.creditor)), .convertToSettlement(SettlementRequest()),
            .convertFromSettlement(ConversionRequest(.debtor)), .convertFromReorganization(SettlementRequest()),
            .extendDraft(DraftExtension()), .noteDraft, .dismissPetition, .serveDismissal, .appeal, .affirmDismissal,
            .resumeLiquidation, .resumeReorganization, .resumeSettlement, .appealPeriodLapses,
            .concludeDebtsCleared(DebtsCleared(.debtorPaid)), .approveSelfAgreement(SelfAgreement(isUnanimous: true)),
            .applyDeclaration, .declare, .serveDeclaration, .announceDeclaration, .approvePlan,
            .terminateReorganization(ReorganizationEnd(.notPassed)),
            .terminatePlan(ExecutionEnd(askedBy: .administrator)), .completePlan(PerformanceReport()),
            .approveSettlement, .settlementFails, .invalidateSettlement,
            .terminateSettlement(ExecutionEnd(askedBy: .creditor)), .completeSettlement(PerformanceReport()),
            .adoptRealizationPlan, .approveDistributionPlan, .advanceCosts, .requestConclusion, .concludeCostsShort,
            .concludeNoAssets, .concludeDistributed, .deregister(Deregistration()),
            .requestAdditionalDistribution(AdditionalFind(.avoided)), .finish, .finishCostsShort, .finishNoAssets,
            .finishDistributed, .expire, .windowExpires, .applyConsolidation, .openConsolidationHearing,
            .closeConsolidationHearing, .consolidate(Consolidation(.substantive, under: "G-1")),
            .applyConsolidationReview, .confirmConsolidation, .reverseConsolidation,
            .noteOpinion(OrganOpinion("意见")),
        ]
    }
}

typealias Bankruptcy = Matter<BankruptcyCase>

extension Bankruptcy {
    /// Accepted on 2026-03-16 by court `c1` on a creditor's petition for liquidation, administrator appointed that day.
    static func liquidation(_ petitioner: BankruptcyPetitioner = .creditor) throws -> Bankruptcy {
        var matter = Bankruptcy()
        try matter.do(.open(opening(petitioner)), .court, "c1", on: "2026-03-16")
        return matter
    }

    static func reorganization() throws -> Bankruptcy {
        var matter = Bankruptcy()
        try matter.do(.openReorganization(opening(.debtor)), .court, "c1", on: "2026-03-16")
        return matter
    }

    static func settlement() throws -> Bankruptcy {
        var matter = Bankruptcy()
        try matter.do(.openSettlement(opening(.debtor)), .court, "c1", on: "2026-03-16")
        return matter
    }

    static func opening(_ petitioner: BankruptcyPetitioner) -> CaseOpening {
        CaseOpening(
            petitioner, petition: "P-1", ruling: "R-1", court: "c1", administrator: "a1",
            appointedOn: CivilDate("2026-03-16"))
    }

    /// Declared bankrupt on 2026-09-28.
    static func declared() throws -> Bankruptcy {
        var matter = try liquidation()
        try matter.do(.noteFirstMeeting, .court, "c1", on: "2026-06-12")
        try matter.do(.applyDeclaration, .administrator, "a1", on: "2026-09-22")
        try matter.do(.declare, .court, "c1", on: "2026-09-28")
        return matter
    }

    /// Concluded after distribution on 2026-11-02.
    static func concluded() throws -> Bankruptcy {
        var matter = try declared()
        try matter.do(.adoptRealizationPlan, .creditorsMeeting, on: "2026-10-09")
        try matter.do(.approveDistributionPlan, .court, "c1", on: "2026-10-20")
        try matter.do(.requestConclusion, .administrator, "a1", on: "2026-10-26")
        try matter.do(.concludeDistributed, .court, "c1", on: "2026-11-02")
        return matter
    }
}
