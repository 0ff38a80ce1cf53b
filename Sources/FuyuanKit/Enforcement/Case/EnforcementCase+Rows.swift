/// Rows of one shape, and the longer ones.
extension EnforcementCase {
    /// The case is closed: whatever ran, stops.
    static func closes(
        from phases: EnumSet<Phase>, to phase: Phase, by roles: EnumSet<EnforcementRole>,
        needs: EnumSet<Condition> = [], expects: EnumSet<Condition> = [], starts: EnumSet<Clock> = [],
        emits: EnumSet<Effect>, issues: EnumSet<EnforcementDocument>, evidence: Evidence = .statute,
        _ first: Citation, _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            phases, to: phase, by: roles, needs: needs, expects: expects, starts: starts, stops: .all, emits: emits,
            issues: issues, evidence: evidence, first, second, third)
    }

    /// Everything is performed.
    static func completes(
        from phases: EnumSet<Phase>, by roles: EnumSet<EnforcementRole>, needs: EnumSet<Condition> = [],
        expects: EnumSet<Condition>
    ) -> Rule<Self> {
        closes(
            from: phases, to: .completed, by: roles, needs: needs, expects: expects, starts: [.obstruction],
            emits: [.deleteListing, .liftRestriction, .releaseMeasures, .returnSurplus], issues: [.closingNotice],
            .enforcementRules(64), .enforcementRules(34), .dishonestyList(10))
    }

    /// A stay.
    static func stays(
        expects: EnumSet<Condition> = [], starts: EnumSet<Clock> = [], emits: EnumSet<Effect> = [], _ first: Citation,
        _ second: Citation, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            working, to: .stayed, by: [.court, .panel, .higherCourt], expects: expects, starts: starts,
            suspends: counted, emits: emits.union([.renewMeasures]), issues: [.stayDecision], first, second, third)
    }

    /// A suspension: not counted, while measures may still be renewed.
    static func pauses(
        from phases: EnumSet<Phase>, needs: EnumSet<Condition> = [], expects: EnumSet<Condition>, _ first: Citation,
        _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            phases, to: .suspended, by: [.court, .panel], needs: needs, expects: expects, stops: [.stay],
            suspends: counted, emits: [.renewMeasures], issues: [.suspensionRuling], first, second, third)
    }

    /// After a stay or a suspension the case goes on where it stood: one act for each phase.
    static func goesOn(_ phase: Phase) -> Rule<Self> {
        Rule(
            [.stayed, .suspended], to: phase, by: [.court, .handler, .panel], needs: [.returnsThere, .noBankruptcy],
            expects: [.pauseOver], stops: [.stay], resumes: counted, emits: [.tellParties],
            issues: [.resumptionNotice], .enforcementRules(60), .civilProcedure(267), .enforcementSecurity(9))
    }

    /// Bankruptcy did not come: enforcement must go on.
    static func comesBack(
        from phases: EnumSet<Phase>, by roles: EnumSet<EnforcementRole>, needs: EnumSet<Condition> = [],
        _ first: Citation, _ second: Citation
    ) -> Rule<Self> {
        Rule(
            phases, to: .investigating, by: roles, needs: needs, resumes: counted,
            emits: [.restoreMeasures, .tellParties], issues: [.resumptionNotice], first, second)
    }

    /// Against a debtor declared bankrupt nothing is left to enforce; guarantors are not freed.
    static func declared(from phases: EnumSet<Phase>) -> Rule<Self> {
        closes(
            from: phases, to: .terminated, by: [.handler, .court], needs: [.soleDebtor],
            expects: phases.contains(.suspended) ? [.pausedForBankruptcy] : [], emits: [.againstThisDebtorOnly],
            issues: [.terminationRuling], .enforcementRules(61), .civilProcedureInterpretation(513),
            .transferOpinion(20))
    }

    /// A closed case is taken up again under a number of its own, with a term of its own.
    static func revives(
        from phases: EnumSet<Phase>, by roles: EnumSet<EnforcementRole>, needs: EnumSet<Condition> = [],
        emits: EnumSet<Effect>, _ first: Citation, _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            phases, to: .resumed, by: roles, needs: needs,
            starts: phases.contains(.roundEnded) ? [.caseTerm, .inaction, .shielding] : [.caseTerm, .inaction],
            stops: .all, emits: emits.union([.openRevivedFile]), issues: [.resumptionNotice], first, second, third)
    }

    static var settlementRow: Rule<Self> {
        Rule(
            // The parties may change what they settled (执行和解规定 art. 5).
            working.union([.stayed, .suspended, .settlementPerforming]), to: .settlementPerforming,
            by: [.parties, .creditor, .debtor],
            needs: [.noBankruptcy], starts: [.revival], stops: [.stay], suspends: counted,
            emits: [.restartLimitation, .renewMeasures], issues: [.settlementRecord, .suspensionRuling],
            .enforcementSettlement(2), .civilProcedure(241), .enforcementSettlement(5))
    }

    static var revivalRow: Rule<Self> {
        Rule(
            [.settlementPerforming], to: .resumed, by: [.creditor], needs: [.breached, .notSued],
            expects: [.revivalInTime, .numberRight], starts: [.caseTerm, .inaction], stops: .all,
            emits: [.deductPaidPart, .openRevivedFile], issues: [.resumptionNotice], .civilProcedure(241),
            .enforcementSettlement(9), .enforcementSettlement(10), .enforcementSettlement(11))
    }

    static var transferRow: Rule<Self> {
        Rule(
            working.union([.stayed, .suspended, .settlementPerforming]), to: .bankruptcyReview,
            by: [.panel, .courtPresident, .court], needs: [.enterpriseDebtor, .partyConsents],
            expects: [.presidentApproved, .soleDebtor], stops: [.stay], suspends: counted,
            emits: [.tellKnownCourts, .sellPerishables, .stopPayOut, .renewMeasures],
            issues: [.transferDecision, .suspensionRuling], .civilProcedureInterpretation(511), .transferOpinion(5))
    }

    /// One of several debtors goes to bankruptcy: against the others the case goes on. Which of them is an enterprise the
    /// application does not tell.
    static var oneDebtorTransferRow: Rule<Self> {
        Rule(
            working.union([.stayed, .suspended, .settlementPerforming]), to: nil,
            by: [.panel, .courtPresident, .court], needs: [.otherDebtors, .partyConsents],
            expects: [.enterpriseDebtor, .presidentApproved],
            emits: [
                .againstThisDebtorOnly, .continueAgainstOthers, .tellKnownCourts, .sellPerishables, .stopPayOut,
                .renewMeasures,
            ],
            issues: [.transferDecision, .suspensionRuling], .civilProcedureInterpretation(511), .transferOpinion(5))
    }

    static var admissionRow: Rule<Self> {
        Rule(
            open, to: .suspended, by: [.court, .handler, .panel], needs: [.soleDebtor], stops: [.stay],
            suspends: counted,
            emits: [.stopPayOut, .releaseMeasures, .handOverProperty, .deleteListing], issues: [.suspensionRuling],
            .bankruptcy(19), .bankruptcy(16), .bankruptcyInterpretation2(5), .bankruptcyInterpretation2(7))
    }

    static var roundEndRow: Rule<Self> {
        closes(
            from: [.investigating, .controlling, .disposing, .distributing], to: .roundEnded,
            by: [.panel, .courtPresident, .court], needs: [.nothingFound, .roundApproved],
            expects: [.roundOldEnough, .roundConditions, .roundExhausted, .roundUndisposable, .fundsPaid],
            starts: [.recheck, .recheckYears],
            emits: [.keepConsumptionOrder, .recheckEverySixMonths, .keepReportingDuty],
            issues: [.roundEndRuling], .civilProcedureInterpretation(517), .roundEnd(1))
    }

    static var reapplicationRow: Rule<Self> {
        Rule(
            [.terminated], to: .filed, by: [.creditor], needs: [.endedByWithdrawal], expects: [.withinLimitation],
            starts: [.handlerAssignment, .caseTerm, .inaction, .notice], stops: .all, emits: [.interruptLimitation],
            issues: [.acceptanceNotice], .civilProcedureInterpretation(518))
    }

    static var refusalRow: Rule<Self> {
        closes(
            from: open, to: .refused, by: [.court, .panel, .reviewUnit], needs: [.limitationRaised],
            expects: [.groundFitsBasis], emits: [.releaseMeasures, .otherRoadOpen], issues: [.refusalRuling],
            .civilProcedure(248), .civilProcedure(249), .civilProcedureInterpretation(481))
    }

    static var overturnRow: Rule<Self> {
        Rule(
            open.union([.completed, .terminated, .refused, .roundEnded]), to: .reversalOpen,
            by: [.debtor, .court, .panel], starts: [.caseTerm], stops: .all,
            emits: [.openReversalFile, .returnWithFruits, .doubledInterestIfLate], issues: [.reversalRuling],
            .civilProcedure(244), .enforcementRules(65), .awardEnforcement(21), .civilProcedureInterpretation(474))
    }

    static var oneDebtorRow: Rule<Self> {
        Rule(
            open, to: nil, by: [.court, .handler], needs: [.otherDebtors],
            emits: [.againstThisDebtorOnly, .continueAgainstOthers, .releaseMeasures, .stopPayOut, .deleteListing],
            issues: [.suspensionRuling], .bankruptcy(19), .bankruptcyInterpretation2(5), .security(22))
    }
}
