extension AdministrativeMediation {
    /// law: administrative.L-C08
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .acceptance: [.administrativeMediationAcceptance, .administrativeMediationAcceptanceComplex]
        case .passingOn: [.administrativeMediationTransfer]
        case .confirmation: [.confirmationWindow]
        }
    }

    /// The place's times; nil where its rule sets none, or they were not read. An agreement without a civil part has no time
    /// to be confirmed.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .acceptance:
            own(
                application?.isComplex == true
                    ? .administrativeMediationAcceptanceComplex : .administrativeMediationAcceptance)
        case .passingOn: own(.administrativeMediationTransfer)
        case .confirmation: hasCivilPart == false ? nil : .confirmationWindow
        }
    }

    private func own(_ limit: TimeLimit) -> TimeLimit? { rules?.limits.contains(limit) == true ? limit : nil }

    public static func owner(of phase: Phase) -> AdministrativeRole? {
        switch phase {
        case .unopened: .party
        case .applied, .consentObtained, .mediating: .agency
        case .proposed, .agreed: .parties
        case .refused, .transferred, .terminated, .confirmed, .performed: nil
        }
    }

    public func anchor(
        of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        switch act {
        case .apply(let it): it.receivedOn ?? occasion.day
        case .agree(let it): it.effectiveOn ?? occasion.day
        case _: occasion.day
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>,
        into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .apply(let it):
            application = it
            matter = it.matter
            rules = it.rules
        case .propose(let it):
            matter = it.matter
            rules = it.rules
        case .transfer(let it):
            transfer = it
            if it.isCompetenceDisputed { outcome.emits.insert(.designateOrgan) }
        case .agree(let it):
            agreement = it
            if hasCivilPart == true { outcome.emits.insert(.tellConfirmation) }
        case .terminate(let it): end = it.ground
        case .requestConfirmation: isConfirmationRequested = true
        case .acceptApplication, .refuse, .consent, .beginMediation, .confirm, .perform: break
        }
    }

    /// Whether the agreement has a civil part, which alone the court can confirm; nil when not known.
    public var hasCivilPart: Bool? { agreement?.hasCivilPart ?? matter.map { $0 == .civilDispute } }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .onList: Ground(.shenzhenMediation(43), cure: "告知有权机关", "name the organ in charge")
        case .withinScope: Ground(Citation("SDM25"), Citation("QHM25"), Citation("SZM24"))
        case .groundToPropose: Ground(.shenzhenMediation(44, 2), Citation("STM", 16))
        case .decidedInTime: Ground(.shenzhenMediation(46))
        case .passedOnInTime: Ground(.shenzhenMediation(45))
        case .outsideFunctions: Ground(.shenzhenMediation(45), curedBy: .acceptApplication)
        case .reasonsWritten: Ground(.shenzhenMediation(46), cure: "书面说明理由", "give reasons in writing")
        case .allAgree: Ground(Citation("QHM25", 3), Citation("SDM25", 6), cure: "取得各方同意", "get everybody’s consent")
        // law: administrative.V-M01
        case .freeOfCharge:
            Ground(
                rule: "administrative.V-M01", Citation("QHM25", 3), Citation("SDM25", 6), cure: "退还费用",
                "give the fee back")
        case .signedByAll: Ground(.shenzhenMediation(), cure: "由各方签章", "let all sign")
        case .lawful: Ground(.shenzhenMediation(), cure: "修改违法条款", "amend the unlawful terms")
        case .civilPart: Ground(.civilProcedure(205), .peoplesMediation(33))
        case .requestedInTime: Ground(.civilProcedure(205), .peoplesMediation(33))
        case .requestedTogether: Ground(.civilProcedure(205), curedBy: .requestConfirmation)
        }
    }

    public func holds(
        _ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        switch condition {
        case .onList: applied(act)?.isOnList
        case .withinScope: isWithinScope(act, in: occasion.law)
        case .groundToPropose: proposed(act).map { !$0.grounds.isEmpty }
        case .decidedInTime: isKept(.acceptance, in: occasion)
        case .passedOnInTime: isKept(.passingOn, in: occasion)
        case .outsideFunctions: passedOn(act)?.isOutsideFunctions
        case .reasonsWritten: refusal(act)?.isWritten
        case .allAgree: consent(act)?.areAllAgreed
        case .freeOfCharge: isFree(act, in: occasion.law)
        case .signedByAll: drawn(act)?.isSignedByAll
        case .lawful: drawn(act)?.isLawful
        case .civilPart: hasCivilPart
        case .requestedInTime: isInTime(.confirmation, in: occasion)
        case .requestedTogether: isConfirmationRequested
        }
    }

    /// A time is kept where none runs, or the place sets none.
    private func isKept(_ clock: Clock, in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard clocks.isRunning(clock), limit(of: clock) != nil else { return true }
        return isInTime(clock, in: occasion)
    }

    private func isWithinScope(_ act: Act?, in law: LegalContext) -> Bool? {
        guard let matter = applied(act)?.matter ?? proposed(act)?.matter,
            let rules = applied(act)?.rules ?? proposed(act)?.rules
        else { return nil }
        switch MediationScope(matter, in: .administrativeMediation, under: rules, law: law).admissibility {
        case .allowed: return true
        case .localRule: return nil
        case .notAllowed, .otherForum, .reconciliationOnly, .withdrawalOnly: return false
        }
    }

    private func isFree(_ act: Act?, in law: LegalContext) -> Bool? {
        guard let consent = consent(act) else { return nil }
        if consent.isFree { return true }
        return rules?.isFree(in: law).map { !$0 }
    }

    private func applied(_ act: Act?) -> OrganMediationApplication? {
        guard case .apply(let it) = act else { return nil }
        return it
    }

    private func proposed(_ act: Act?) -> OrganMediationProposal? {
        guard case .propose(let it) = act else { return nil }
        return it
    }

    private func passedOn(_ act: Act?) -> OrganMediationTransfer? {
        guard case .transfer(let it) = act else { return nil }
        return it
    }

    private func refusal(_ act: Act?) -> OrganMediationRefusal? {
        guard case .refuse(let it) = act else { return nil }
        return it
    }

    private func consent(_ act: Act?) -> OrganMediationConsent? {
        guard case .consent(let it) = act else { return nil }
        return it
    }

    private func drawn(_ act: Act?) -> OrganMediationAgreement? {
        guard case .agree(let it) = act else { return nil }
        return it
    }
}
