extension JudicialConfirmation {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .window: [.confirmationWindow]
        case .acceptance: [.confirmationAcceptance]
        case .supplement: []
        case .decision: [.confirmationDecision]
        case .decision2011: [.confirmationDecision2011]
        case .publicNotice: [.publicInterestNotice]
        case .partyObjection, .otherPartyObjection: [.confirmationObjection]
        case .enforcement: [.enforcementApplication]
        }
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened: .system
        case .eligible: .bothParties
        case .applied: .court
        case .supplementing: .bothParties
        case .accepted, .examining, .objected: .judge
        case .confirmed, .upheld, .enforcementOpen: .party
        // What is left is an outsider's objection, within six months of knowledge.
        case .performed: .interestedPerson
        case .lapsed, .notAccepted, .withdrawn, .terminated, .rejected, .varied: nil
        }
    }

    /// The window opens on the day of effect, not the day it was noted; a decision after public notice counts from the
    /// notice's end; enforcement may be asked for from the last day for performance or, where none is set, from the day
    /// the ruling has reached both.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .window: agreement?.effectiveOn
        case .enforcement: agreement?.performanceDue ?? effectiveOn
        case .decision:
            if case .publishNotice = act {
                TimeLimit.publicInterestNotice.lastDay(from: occasion.day, in: occasion.law)
            } else {
                occasion.day
            }
        case .acceptance, .supplement, .decision2011, .publicNotice, .partyObjection, .otherPartyObjection: occasion.day
        }
    }

    /// The time for missing papers is the court's to set.
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        clock == .supplement ? setDay(act) : nil
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .agreementTakesEffect(let it): agreement = it
        case .applyJointly(let it): application = it
        case .supplement: application?.papersComplete = true
        case .accept(let it): acceptance = it
        case .examine(let it): hearing = it
        case .publishNotice: isExtended = false
        case .reportSham: isShamSuspected = true
        case .clearSham: isShamSuspected = false
        case .extendDecision:
            isExtended = true
            extend(.decision, of: .confirmationDecision, permit)
        case .extendDecision2011:
            isExtended2011 = true
            extend(.decision2011, of: .confirmationDecision2011, permit)
        case .confirm(let it):
            ruling = it
            confirmedOn = occasion.day
        case .serveParty: partyServedOn = occasion.day
        case .serveOtherParty: otherPartyServedOn = occasion.day
        case .windowExpires, .requestSupplement, .requestEvidence, .supplementEvidence, .refuseAcceptance, .withdraw,
            .treatAsWithdrawn, .terminate, .reject,
            .object, .objectAsInterested, .varyRuling, .upholdRuling, .perform, .seekEnforcement:
            break
        }
    }

    private mutating func extend(_ clock: Clock, of limit: TimeLimit, _ permit: Permit<Self>) {
        guard let longest = limit.extensible?.longest else { return }
        standing.extend(clock, by: longest, permit)
    }

    /// The day from which the ruling binds both: the later of the two services; nil while one is missing.
    /// law: mediation.edge-47
    public var effectiveOn: CivilDate? {
        guard let partyServedOn, let otherPartyServedOn else { return nil }
        return max(partyServedOn, otherPartyServedOn)
    }

    /// Everything that speaks against confirming, found in the papers.
    public var findings: [Finding] {
        guard let agreement else { return [] }
        return agreement.findings + agreement.terms.findings + (application?.findings(for: agreement) ?? [])
            + (acceptance?.findings ?? [])
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .organisationLed:
            Ground(
                rule: "mediation.V042", .civilProcedure(205), .invitedMediation(19), cure: "由依法设立的调解组织调解",
                "let a lawfully established organisation mediate")
        case .joint:
            Ground(
                rule: "mediation.V040", .civilProcedure(205), .civilProcedureInterpretation(351), cure: "由双方当事人共同申请",
                "let both parties apply together")
        case .agentsLawful:
            Ground(.civilProcedureInterpretation(351), .civilProcedure(61), cure: "由本人或者合法代理人申请", "apply in person")
        case .withinWindow: Ground(rule: "mediation.V041", .civilProcedure(205))
        case .windowOver: Ground(.civilProcedure(205), curedBy: .applyJointly)
        case .routeMatches:
            Ground(
                rule: "mediation.V043", .civilProcedure(205), .civilProcedureInterpretation(352),
                cure: "向有管辖权的人民法院申请", "apply to the court with jurisdiction")
        case .subjectAllowed:
            Ground(rule: "mediation.V044", .civilProcedureInterpretation(355), curedBy: .refuseAcceptance, .reject)
        case .labourInScope:
            Ground(
                rule: "mediation.V045", Citation("LDI20", 52), cure: "申请仲裁审查，或者仅就给付义务达成协议",
                "ask for review by arbitration, or agree on duties to pay only")
        case .sameCourt: Ground(.civilProcedure(205), cure: "由收到申请的法院办理", "let the court applied to act")
        case .papersComplete: Ground(.civilProcedureInterpretation(354), curedBy: .requestSupplement)
        case .acceptedInTime: Ground(Citation("JC11", 4))
        case .noFee:
            Ground(
                rule: "mediation.V046", .fees(8, 1, item: 1), Citation("JC11", 11), cure: "退还所收费用", "pay the fee back")
        case .supplementDay:
            Ground(.civilProcedureInterpretation(354), cure: "定晚于通知之日的期限", "set a day after the notice")
        case .bothSummoned:
            Ground(.civilProcedureInterpretation(356), cure: "通知双方同时到场", "summon both together")
        case .rightBench: Ground(.civilProcedure(185), cure: "由合议庭审查", "let a panel examine")
        case .ecoCompensation: Ground(Citation("EDL20", 20), curedBy: .confirm)
        case .noticeOver: Ground(rule: "mediation.V019", Citation("EDL20", 20), curedBy: .publishNotice)
        case .noShamSuspicion:
            Ground(rule: "mediation.V022", .onlineMediation(23), .invitedMediation(18), curedBy: .clearSham)
        case .shamSuspected: Ground(.onlineMediation(23), curedBy: .reportSham)
        case .contentLawful:
            Ground(
                rule: "mediation.V011", .civilProcedureInterpretation(358), .civilProcedure(206), curedBy: .reject)
        case .decidedInTime: Ground(.civilProcedure(187), .trialLimits(2, 3), curedBy: .extendDecision)
        case .rulingForm:
            Ground(
                rule: "mediation.V048", .civilProcedure(206), Citation("JC11", 8), cure: "以裁定书作出", "make it a ruling")
        case .groundGiven:
            Ground(
                .civilProcedureInterpretation(355), .civilProcedureInterpretation(358), cure: "写明理由", "give a ground")
        case .firstExtension: Ground(.trialLimits(2, 3), Citation("JC11", 5))
        case .defaulted: Ground(.civilProcedureInterpretation(357), cure: "写明理由", "give a ground")
        case .notServed: Ground(.civilProcedureInterpretation(372), cure: "同一方无须再次送达", "nobody is served twice")
        case .objectionInTime:
            Ground(rule: "mediation.V047", .civilProcedureInterpretation(372), .civilProcedureInterpretation(127))
        case .enforceableStill: Ground(.civilProcedure(250), .civilProcedureInterpretation(481))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .organisationLed: agreement?.isHostFit
        case .joint: occasion.actor.role == .bothParties
        case .agentsLawful: proposed(act)?.agentsLawful
        case .withinWindow: isInTime(.window, in: occasion)
        case .windowOver: isInTime(.window, in: occasion).map { !$0 }
        case .routeMatches: routeMatches(act)
        case .subjectAllowed: agreement?.excludedSubjects.isEmpty
        case .labourInScope: agreement?.isLabourInScope
        case .sameCourt: isSameCourt(occasion.actor)
        case .papersComplete: application?.papersComplete
        case .acceptedInTime: clocks.isRunning(.acceptance) ? isInTime(.acceptance, in: occasion) : true
        case .noFee: charged(act).map { $0 == .zero }
        case .supplementDay: setDay(act).map { $0 > occasion.day }
        case .bothSummoned: examination(act)?.bothSummoned
        case .rightBench: (examination(act) ?? hearing).map { $0.byPanel || !$0.isMajor }
        case .ecoCompensation: agreement?.isEcoCompensation
        case .noticeOver: isNoticeOver(in: occasion)
        case .noShamSuspicion: !isShamSuspected
        case .shamSuspected: isShamSuspected
        case .contentLawful: agreement?.terms.findings.isEmpty
        case .decidedInTime: isInTime(.decision, in: occasion)
        case .rulingForm: form(act)?.isUsual(on: occasion.day)
        case .groundGiven: isGroundGiven(act)
        case .firstExtension: isFirstExtension(act)
        case .defaulted: isDefaulted(act, in: occasion)
        case .notServed: isNotServed(act)
        case .objectionInTime: isObjectionInTime(act, in: occasion)
        case .enforceableStill: isInTime(.enforcement, in: occasion)
        }
    }
}
