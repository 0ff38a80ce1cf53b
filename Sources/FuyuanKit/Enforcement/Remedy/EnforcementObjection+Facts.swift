extension EnforcementObjection {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .filing: [.objectionFiling]
        case .notice: [.objectionNotice]
        case .cure: [.objectionCure]
        case .ruling: [.objectionRuling]
        case .remedy: [.objectionReconsideration, .objectionSuit, .objectionRefusalReconsideration]
        case .fileSending: [.objectionFileSending]
        case .reconsideration: [.objectionReconsiderationRuling]
        case .noDisposal: [.noDisposalAfterDismissal]
        case .suitFiling: [.filingEnforcementObjectionSuit]
        case .lifting: [.liftAfterNoSuit]
        }
    }

    /// The remedy is ten days to the higher court, or fifteen to sue.
    public func limit(of clock: Clock) -> TimeLimit? {
        guard clock == .remedy else { return Self.table.limit(of: clock) }
        if isRefused { return .objectionRefusalReconsideration }
        return isObjectRoute == true ? .objectionSuit : .objectionReconsideration
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unfiled, .supplementing, .notAccepted: .interestedParty
        case .submitted, .upheld, .partlyUpheld, .dismissed: .court
        case .examining: .panel
        case .reconsidering: .higherCourt
        case .suitFiled: .trialDivision
        case .reconsidered, .suitJudged, .withdrawn, .retrialRoute: nil
        }
    }

    /// The ruling is due from receipt of the written objection; remedies run from service; lifting runs from the end of
    /// the time to sue.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        case .ruling: act.kind == .acceptObjection ? receivedOn : occasion.day
        case .remedy, .noDisposal:
            if case .serveRuling(let it) = act { it.servedOn ?? occasion.day } else { occasion.day }
        case .lifting: lastDay(of: .remedy, in: occasion.law) ?? occasion.day
        case .filing: receivedOn == nil || act.kind == .orderFiling ? occasion.day : receivedOn
        case .notice, .cure, .fileSending, .reconsideration, .suitFiling: occasion.day
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .objectConduct(let it): raise(.conduct, it, in: occasion)
        case .objectLaterGround(let it):
            raise(.laterGround, it.paper, in: occasion)
            if it.isGroundLater == false { outcome.emits.insert(.informOfRetrial) }
        case .objectObject(let it): raise(.object, it, in: occasion)
        case .objectCriminalProperty(let it):
            raise(.criminalProperty, it.paper, in: occasion)
            if it.disputesLoot { outcome.emits.insert(.informOfRetrial) }
        case .objectJurisdiction(let it): raise(.jurisdiction, it.paper, in: occasion)
        case .supplement: receivedOn = occasion.day
        case .refuse, .rejectAfterFiling: isRefused = true
        case .setRefusalAside:
            isRefused = false
            panel = nil
        case .formPanel(let it): panel = it
        case .hear(let it): hearing = it
        case .securityDuringReview(let it): secure(it, by: occasion.actor.role, &outcome)
        case .uphold: rule(.upheld, &outcome)
        case .upholdPartly: rule(.partlyUpheld, &outcome)
        case .dismiss: result = .dismissed
        case .applyReconsideration, .reconsiderRefusal:
            earlierMembers = panel?.members ?? []
            panel = nil
            hearing = nil
        case .extendReconsideration:
            if let longest = TimeLimit.objectionReconsiderationRuling.extensible?.longest {
                standing.extend(.reconsideration, by: longest, permit)
            }
        case .remand, .remandToObjectRoute:
            if act == .remandToObjectRoute { kind = .object }
            remands = remands == .max ? .max : remands + 1
            panel = nil
            hearing = nil
            result = nil
        case .sue: claimant = occasion.actor.role
        case .judgeSuit(let it): judge(it, &outcome)
        case .incomplete, .acceptObjection, .notifyParties, .serveRuling, .sendUpFile, .decide, .takeUpSuit,
            .withdrawObjection, .challengeJudgment, .courtSilent, .orderFiling, .orderRuling, .noteNoSuit, .liftMeasure,
            .disposeObject:
            break
        }
    }

    private mutating func raise(
        _ kind: ObjectionKind, _ paper: ObjectionPaper, in occasion: Occasion<EnforcementRole>
    ) {
        self.kind = kind
        self.paper = paper
        objector = occasion.actor.role
        receivedOn = paper.receivedOn ?? occasion.day
    }

    private mutating func rule(_ result: ObjectionResult, _ outcome: inout Outcome<Self>) {
        self.result = result
        switch kind {
        case .object: outcome.emits.insert(.suspendObject)
        case .jurisdiction: outcome.emits.insert(.cancelCase)
        case .conduct, .laterGround, .criminalProperty, nil: outcome.emits.insert(.revokeConduct)
        }
    }

    /// A debtor's or interested party's security may stop a disposal; the creditor's makes it go on, and in a suit may;
    /// an outsider's may lift the measure.
    /// law: enforcement.V37
    private mutating func secure(
        _ security: ReviewSecurity, by role: EnforcementRole, _ outcome: inout Outcome<Self>
    ) {
        guard security.isSufficient == true, security.isAllowed else { return }
        if role == .creditor {
            isContinuationSecured = true
            outcome.emits.insert(phase == .suitFiled ? .mayContinue : .mustContinue)
        } else if isObjectRoute == true {
            if role == .thirdParty { outcome.emits.insert(.mayLiftMeasure) }
        } else {
            isStopSecured = true
            outcome.emits.insert(.allowStopOfDisposal)
        }
    }

    /// The ruling on the objection loses effect only where the claimant wins (民诉法解释 art. 312).
    private mutating func judge(_ judgment: ObjectionJudgment, _ outcome: inout Outcome<Self>) {
        if judgment.claimantWins { outcome.emits.insert(.voidObjectionRuling) }
        mayEnforceObject = (claimant == .creditor) == judgment.claimantWins
        outcome.emits.insert(mayEnforceObject == true ? .enforceObject : .barEnforcement)
    }

    /// Whether the object may be disposed of on a day: never while a third party's objection or suit is pending, unless
    /// the creditor gave sufficient security; under an objection to conduct, unless sufficient security lets the disposal
    /// stop. Nil where the service of a dismissal is not recorded.
    /// law: enforcement.V37
    public func mayDispose(on day: CivilDate, in law: LegalContext) -> Bool? {
        guard isObjectRoute == true else { return !isStopSecured || isContinuationSecured }
        switch phase {
        case .unfiled, .notAccepted, .withdrawn, .reconsidering, .reconsidered: return true
        case .submitted, .supplementing, .examining, .suitFiled: return isContinuationSecured
        case .upheld, .partlyUpheld: return false
        case .dismissed: return lastDay(of: .noDisposal, in: law).map { day > $0 }
        case .retrialRoute:
            return result == .dismissed ? lastDay(of: .noDisposal, in: law).map { day > $0 } : false
        case .suitJudged: return mayEnforceObject
        }
    }
}
