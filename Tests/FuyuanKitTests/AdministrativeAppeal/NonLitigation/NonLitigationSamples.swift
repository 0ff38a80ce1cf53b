import FuyuanKit
import Testing

typealias NonLitigation = Matter<NonLitigationEnforcement>
typealias NonLitigationAct = NonLitigationEnforcement.Act

extension NonLitigationEnforcement: Walkable {
    static var walkSteps: [Int] { [0, 20, 1200] }
    static var walkLimit: Int { 85 }
    /// An award has a time of its own until somebody applies; an expropriation may be given longer until the ruling.
    var walkAspect: Int {
        if appliedOn == nil { return decision?.isAward == true ? 1 : 0 }
        return isExpropriation && ruling == nil ? 2 : 0
    }
    static var walkActs: [Act] {
        let expropriation = CourtRequest(for: [.expropriationCompensation], expropriationPapers: .all)
        let signs = BothSidesHearing(about: [.noFacts])
        return [
            .serveDecision(
                ServedDecision(reconsiderationLastDay: day("2026-02-02"), suitLastDay: day("2026-02-02"))),
            // The organ's window has passed, the right-holder's has not.
            .serveDecision(
                ServedDecision(
                    reconsiderationLastDay: day("2025-11-03"), suitLastDay: day("2025-11-03"), isAward: true)),
            .startRemedyClock, .deferFine(DeferredFine(until: day("2026-06-30"))), .remedyUsed(UsedRemedy(.suit)),
            .remedyLapses, .remedyDecided(RemedyResult(.maintained)), .remedyDecided(RemedyResult(.withdrawn)),
            .leaveToJudgment, .closeAfterRevocation(RemedyResult(.revoked)), .serveDemand(ServedDemand()), .perform,
            .lapse, .lapseAfterDemand, .preserve(PreservationRequest(because: "assets are moved", hasSecurity: true)),
            .applyToCourt(CourtRequest(for: [.moneyDuty])), .applyToCourt(CourtRequest(for: [.illegalBuilding])),
            .applyToCourt(expropriation), .applyAsRightHolder(CourtRequest(for: [.moneyDuty])),
            .enforceAgreement(AgreementRequest(CourtRequest(for: [.moneyDuty]), demandedOn: day("2025-06-02"))),
            .askSupplement(SupplementDemand(of: [.subjectMatter])), .supplyPapers,
            .supplementResult(AcceptedRequest()), .refuseUnsupplied(NonAcceptance(reasons: "not supplied")),
            .accept(AcceptedRequest()), .refuseAcceptance(NonAcceptance(hasOwnPower: true)),
            .serveRuling(ServedRuling()), .upperReview, .orderAcceptance(AcceptedRequest()), .upholdNonAcceptance,
            .bookReview, .hearBothSides(signs),
            .extendReview(ExtendedReview(until: day("2026-12-31"))), .grant(GrantedExecution()),
            .refuse(RefusedExecution(for: [.noFacts], reasons: "no facts")), .upperReviewRefusal,
            .grantOnReview(GrantedExecution()), .upholdRefusal, .urgent(UrgentRuling()), .completeUrgent,
            .assignToGovernment(SeparationAssignment(to: .decidingGovernment)), .assignToBureau,
            .extendExecution(ReviewExtension()), .execute(ExecutionStep()), .agree(InstalmentAgreement()),
            .suspend(StayedExecution(for: [.realDifficulty])), .resumeExecution(ResumedExecution(isCauseGone: true)),
            .endAfterThreeYears(LapsedExecution()), .terminate(EndedExecution(because: .objectGone)), .complete,
            .reverse(ReversedExecution()), .letRulingStand,
        ]
    }
}

extension Matter where Machine == NonLitigationEnforcement {
    /// A fine of which reconsideration and suit were told, served on 2024-10-15; the remedies run.
    static func running(_ decision: NonLitigationEnforcement.ServedDecision = .init()) throws -> NonLitigation {
        var matter = NonLitigation()
        try matter.do(.serveDecision(decision), .agency, on: "2024-10-15")
        try matter.do(.startRemedyClock, .system, on: "2024-10-15")
        return matter
    }

    /// The same, with the demand served on 2025-04-21.
    static func demanded() throws -> NonLitigation {
        var matter = try running()
        try matter.do(.remedyLapses, .system, on: "2025-04-16")
        try matter.do(.serveDemand(.init()), .agency, on: "2025-04-21")
        return matter
    }

    /// The same, applied for on 2025-05-12.
    static func applied(
        for objects: EnumSet<NonLitigationObject> = [.moneyDuty], expropriationPapers: EnumSet<ExpropriationPaper> = []
    ) throws -> NonLitigation {
        var matter = try demanded()
        try matter.do(
            .applyToCourt(.init(for: objects, expropriationPapers: expropriationPapers)), .agency,
            on: "2025-05-12")
        return matter
    }

    /// The same, accepted on 2025-05-19 and reviewed on the papers.
    static func reviewed(
        for objects: EnumSet<NonLitigationObject> = [.moneyDuty], expropriationPapers: EnumSet<ExpropriationPaper> = []
    ) throws -> NonLitigation {
        var matter = try applied(for: objects, expropriationPapers: expropriationPapers)
        try matter.do(.accept(.init()), .court, on: "2025-05-19")
        try matter.do(.bookReview, .panel, on: "2025-05-20")
        return matter
    }

    /// The same, granted on 2025-05-26.
    static func granted(for objects: EnumSet<NonLitigationObject> = [.moneyDuty]) throws -> NonLitigation {
        var matter = try reviewed(
            for: objects, expropriationPapers: objects.contains(.expropriationCompensation) ? .all : [])
        try matter.do(.grant(.init()), .panel, on: "2025-05-26")
        return matter
    }

    /// The same, assigned and begun on 2025-06-03.
    static func executing(by executor: NonLitigationExecutor?) throws -> NonLitigation {
        guard let executor else {
            var matter = try granted()
            try matter.do(.assignToBureau, .court, on: "2025-05-27")
            try matter.do(.execute(.init()), .court, on: "2025-06-03")
            return matter
        }
        var matter = try granted(for: [.expropriationCompensation])
        try matter.do(.assignToGovernment(.init(to: executor)), .court, on: "2025-05-27")
        try matter.do(.execute(.init()), .government, on: "2025-06-03")
        return matter
    }

    /// The rules of the conditions an outcome found wanting.
    static func rules(_ outcome: Outcome<NonLitigationEnforcement>) -> [String] {
        outcome.reasons.compactMap(\.rule)
    }
}
