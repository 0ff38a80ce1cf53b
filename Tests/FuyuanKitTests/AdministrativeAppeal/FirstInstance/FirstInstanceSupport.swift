import FuyuanKit
import Testing

typealias FirstSuit = Matter<AdministrativeFirstInstance>

extension Matter where Machine == AdministrativeFirstInstance {
    static let complaint = SuitComplaint(
        hasReceipt: true, reconsideration: .notRequired, lastDayToSue: CivilDate("2025-12-31"))
    static let judgment = AdministrativeJudgment(
        [.revoke], losses: [.procedureViolated], statesAppeal: true, followsSettlement: false,
        facts: AdministrativeJudgmentFacts(.annulment, grounds: [.procedureViolated]))
    static let absence = PartyAbsence(wasSummoned: true, hasGoodReason: false)

    /// A complaint received on Monday 2025-09-01 and docketed on 2025-09-03.
    static func docketed() throws -> FirstSuit {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(complaint), .plaintiff, on: "2025-09-01")
        try suit.do(.docketOnSpot, .court, on: "2025-09-03")
        return suit
    }

    /// The copy received on Monday 2025-09-08.
    static func answering() throws -> FirstSuit {
        var suit = try docketed()
        try suit.do(.serveComplaint(ComplaintService(headMustAttend: true)), .court, on: "2025-09-05")
        try suit.do(.receiveComplaint(ReceivedComplaint()), .defendant, on: "2025-09-08")
        return suit
    }

    /// In the hearing of Friday 2025-10-24.
    static func heard() throws -> FirstSuit {
        var suit = try answering()
        try suit.do(.submitAnswer(DefendantAnswer(hasEvidence: true)), .defendant, on: "2025-09-22")
        try suit.do(.formPanel(AdministrativePanel()), .court, on: "2025-09-25")
        try suit.do(.summon(HearingSummons(hearingOn: CivilDate("2025-10-24")!)), .court, on: "2025-10-20")
        try suit.do(.openHearing(HearingOpening()), .panel, on: "2025-10-24")
        return suit
    }

    /// In deliberation since the day of the hearing.
    static func deliberating() throws -> FirstSuit {
        var suit = try heard()
        try suit.do(.closeHearing, .panel, on: "2025-10-24")
        return suit
    }
}

extension Outcome {
    /// The rules broken.
    var unmetRules: [String] { reasons.filter { $0.nature == .unmet }.compactMap(\.rule) }
}

extension AdministrativeFirstInstance: Walkable {
    /// Few days bar an act here; papers received long ago stand for the days that pass.
    static var walkSteps: [Int] { [0] }
    static var walkLimit: Int { 50 }
    static var walkActs: [Act] {
        let long = CivilDate(2026, 1, 5)!
        return [
            .fileComplaint(SuitComplaint(receivedOn: long)),
            .receiveComplaint(ReceivedComplaint(receivedOn: long)), .serve(ServedSuitDecision(servedOn: long)),
            .fileComplaint(SuitComplaint()), .retractComplaint, .docketOnSpot, .docketPending,
            .guideCorrection(CorrectionGuidance()), .submitCorrection(CorrectedComplaint()), .docketAfterCorrection,
            .returnComplaint, .ruleNotDocketed(NonDocketing(.conditionsUnmet)), .referPreFiling(PreFilingReferral()),
            .mediationFailedDocket, .courtSilent, .docketRemanded, .docketOrdered(OrderedDocketing(.transfer)),
            .noticeFee, .payFee, .feeUnpaid(UnpaidSuitFee()),
            .useSummary(SummarySuit()), .serveComplaint(ComplaintService()), .receiveComplaint(ReceivedComplaint()),
            .submitAnswer(DefendantAnswer(hasEvidence: true)), .sendAnswer, .askLateEvidence(LateEvidenceRequest()),
            .decideLateEvidence(LateEvidenceLeave()), .endLateCause(LateEvidenceCauseEnd()), .evidenceDefault,
            .objectJurisdiction, .overruleObjection, .appealJurisdiction(SuitAppeal()),
            .transfer(SuitTransfer(.ownMotion)), .exchangeEvidence, .closeExchange, .formPanel(AdministrativePanel()),
            .summon(HearingSummons(hearingOn: CivilDate(2026, 6, 3)!)), .openHearing(HearingOpening()),
            .adjourn(SuitAdjournment(ground: .newEvidence)),
            .rescheduleHearing(HearingSummons(hearingOn: CivilDate(2026, 6, 3)!)), .convertToOrdinary,
            .extendTrial(AdministrativeTrialExtension(months: 3)),
            .excludeTime(
                ExcludedTrialTime(.appraisal, since: CivilDate(2026, 3, 9)!, until: CivilDate(2026, 3, 19)!)),
            .raiseNewClaim(NewSuitClaim()), .joinCivilDispute(LateSuitRequest()),
            .requestDocumentReview(LateSuitRequest()), .claimCompensation(LateSuitRequest()),
            .collectEvidence(CourtEvidence()), .reviewDocument(DocumentReview([.addsDuties])),
            .suspend(SuitSuspension(ground: .plaintiffDied)), .resume, .resumeBeforeHearing, .resumeBeforeRuling,
            .resumeBeforeService,
            .stayLapsed(SuitLapse()), .partyGone(SuitAbatement(ground: .noWillingKin)),
            .mediate(SuitMediation(.compensation)), .signMediation(SignedSuitMediation(isSignedByAll: true)),
            .mediationFails, .mediationFailsUnheard, .requestWithdrawal, .approveWithdrawal(WithdrawalReview()),
            .refuseWithdrawal(WithdrawalReview()), .plaintiffAbsent(PartyAbsence()),
            .hearWithoutPlaintiff(PartyAbsence()), .defendantAbsent(PartyAbsence()), .stayAct(ActStayRuling()),
            .refuseStay, .advanceEnforce(AdvanceEnforcementRuling()), .preserve, .askReview,
            .organChangesAct(ChangedAct([.result])), .chooseAfterChange(ActChangeDecision(.keepClaim)),
            .closeHearing, .pronounce(AdministrativeJudgment([.revoke])),
            .dismiss(SuitDismissal(.conditionsUnmet)), .serve(ServedSuitDecision()), .windowLapses,
            .appeal(SuitAppeal()),
        ]
    }
}
