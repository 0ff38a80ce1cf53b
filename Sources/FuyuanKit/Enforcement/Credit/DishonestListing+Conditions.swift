extension DishonestListing {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .warnedBefore:
            Ground(.dishonestyList(5), cure: "补发载明失信风险提示的执行通知书", "serve a notice that carries the warning")
        case .decisionInTime: Ground(.dishonestyList(5))
        case .groundStated: Ground(.dishonestyList(1), .dishonestyList(5), cure: "载明具体情形", "state the ground")
        case .dutyUnperformed: Ground(.dishonestyList(1), curedBy: .decline)
        case .abilityShown:
            Ground(.dishonestyList(1, 1, item: 1), Citation("DIS13", 1), cure: "查明履行能力", "establish ability")
        case .termFits: Ground(rule: "enforcement.V46", .dishonestyList(2), cure: "补正纳入期限", "correct the term")
        case .presidentSigned:
            Ground(rule: "enforcement.V41", .dishonestyList(5), cure: "报院长签发", "have the president sign")
        case .notMinor: Ground(rule: "enforcement.V41", .dishonestyList(4), curedBy: .exempt)
        case .owesHimself:
            Ground(rule: "enforcement.V42", .goodFaith(16), cure: "仅对其限制消费", "restrict his consumption only")
        case .notCampusStudent: Ground(rule: "enforcement.V44", .goodFaith(16), curedBy: .exempt)
        case .notEnoughControlled: Ground(rule: "enforcement.V45", .goodFaith(16), .dishonestyList(3), curedBy: .exempt)
        case .notHeldBack: Ground(rule: "enforcement.V45", .goodFaith(16), curedBy: .exempt)
        case .noFirstGroundExemption: Ground(.dishonestyList(3), curedBy: .exempt)
        case .exemptionFits: Ground(.dishonestyList(3), .dishonestyList(4), .goodFaith(16), curedBy: .decide, .decline)
        case .graceFits: Ground(.goodFaith(15), cure: "宽限期定为一至三个月", "set one to three months")
        case .graceOver: Ground(.goodFaith(15), cure: "待宽限期届满", "wait until grace is over")
        case .stillUnpaid: Ground(.goodFaith(15), curedBy: .performedInGrace)
        case .decisionServed: Ground(rule: "enforcement.V41", .dishonestyList(5), cure: "送达决定书", "serve the decision")
        case .restrictionOrdered:
            Ground(rule: "enforcement.V43", .consumption(1), cure: "同时采取限制消费措施", "order a restriction as well")
        case .unitTold: Ground(rule: "enforcement.V48", .dishonestyList(8), cure: "予以通报", "tell the unit")
        case .claimStated: Ground(.dishonestyList(11), cure: "写明三种情形之一", "state one of the three claims")
        case .correctionInTime, .reconsiderationDecidedInTime: Ground(.dishonestyList(12))
        case .correctionDismissed: Ground(.dishonestyList(12), curedBy: .requestCorrection)
        case .reconsiderationInTime: Ground(.dishonestyList(12))
        case .exitGroundMet: Ground(.dishonestyList(10), cure: "查明删除事由", "establish the exit ground")
        case .removalFits:
            Ground(
                .dishonestyList(10), .goodFaith(19), cure: "由法院确认一并删除，或者待期满",
                "let the court confirm, or wait for the end of the term")
        case .termEnded: Ground(.dishonestyList(10), cure: "待期限届满", "wait for the end of the term")
        case .hasTerm: Ground(.dishonestyList(2), .dishonestyList(10), curedBy: .exitGround)
        case .causeStated: Ground(.dishonestyList(2), cure: "写明原因", "state the cause")
        case .erasedInTime: Ground(.dishonestyList(9), .dishonestyList(10), .dishonestyList(12))
        case .notBarred: Ground(.dishonestyList(10), cure: "待六个月届满", "wait until the six months are over")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .warnedBefore: isWarned
        case .decisionInTime: clocks[.decision]?.start == nil ? true : isInTime(.decision, in: occasion)
        case .groundStated: statedGrounds(act).map { !$0.isEmpty }
        case .dutyUnperformed: decision(act)?.dutyUnperformed
        case .abilityShown: isAbilityShown(act, on: occasion.day)
        case .termFits: decision(act).map { $0.termFindings(decidedOn: occasion.day).isEmpty }
        case .presidentSigned: occasion.actor.role == .courtPresident ? true : decision(act)?.presidentSigned
        case .notMinor: isNotMinor(act)
        case .owesHimself: examined(act, against: .representativeOfListedEntity, subject.map(\.isForEntity))
        case .notCampusStudent: examined(act, against: .campusLoanStudent, subject.map(\.isCampusLoanStudent))
        case .notEnoughControlled: isFree(of: .seizedEnough, act)
        case .notHeldBack: isFree(of: .creditorHoldsBack, act)
        case .noFirstGroundExemption: hasNoFirstGroundExemption(act)
        case .exemptionFits: exemption(act).map { it in it.exemptions.contains { $0.bars(it.grounds ?? grounds) } }
        case .graceFits: grace(act)?.isWithinLaw
        case .graceOver: phase == .inGrace ? lastDay(of: .grace, in: occasion.law).map { occasion.day > $0 } : true
        case .stillUnpaid: publication(act)?.stillUnpaid
        case .decisionServed: publication(act)?.decisionServed
        case .restrictionOrdered: publication(act)?.restrictionOrdered
        case .unitTold: isUnitTold(act)
        case .claimStated: correction(act).map { $0.claim != nil }
        case .correctionInTime: clocks.isRunning(.correction) ? isInTime(.correction, in: occasion) : true
        case .correctionDismissed: isCorrectionDismissed
        case .reconsiderationInTime: isInTime(.reconsideration, in: occasion)
        case .reconsiderationDecidedInTime: isInTime(.reconsiderationDecision, in: occasion)
        case .exitGroundMet: removal(act).flatMap { $0.isMet }
        case .removalFits: doesRemovalFit(act, in: occasion.law)
        case .termEnded: years == nil ? false : termEnd.map { occasion.day >= $0 }
        case .hasTerm: years != nil
        case .causeStated: earlyRemoval(act).map { $0.cause != nil }
        case .erasedInTime: isInTime(.deletion, in: occasion)
        case .notBarred: isNotBarred(in: occasion)
        }
    }
}

extension DishonestListing {
    private func decision(_ act: Act?) -> ListingDecision? {
        guard case .decide(let it) = act else { return nil }
        return it
    }

    private func statedGrounds(_ act: Act?) -> EnumSet<ListingGround>? {
        if case .migrate(let it) = act { return it.grounds }
        return decision(act)?.grounds
    }

    private func isAbilityShown(_ act: Act?, on day: CivilDate) -> Bool? {
        if case .migrate(let it) = act { return it.abilityShown }
        guard let decision = decision(act) else { return nil }
        return ListingEdition(decidedOn: day).asksAbility(on: decision.grounds) ? decision.abilityShown : true
    }

    private func isNotMinor(_ act: Act?) -> Bool? {
        var debtor = subject
        if case .migrate(let it) = act { debtor = it.subject }
        if decision(act)?.exemptions?.contains(.minor) ?? false { return false }
        guard let debtor else { return nil }
        return debtor.kind == .naturalPerson ? debtor.isMinor.map { !$0 } : true
    }

    /// Neither the file nor the examination says so.
    private func examined(_ act: Act?, against exemption: ListingExemption, _ onFile: Bool?) -> Bool? {
        if onFile == true || decision(act)?.exemptions?.contains(exemption) ?? false { return false }
        return onFile.map { !$0 }
    }

    /// The examination did not find it, or it does not reach the grounds of the decision.
    private func isFree(of exemption: ListingExemption, _ act: Act?) -> Bool? {
        guard let decision = decision(act) else { return nil }
        return exemption.bars(decision.grounds) ? decision.exemptions.map { !$0.contains(exemption) } : true
    }

    private func hasNoFirstGroundExemption(_ act: Act?) -> Bool? {
        guard let decision = decision(act) else { return nil }
        guard decision.grounds == [.ableButRefuses] else { return true }
        return decision.exemptions.map { $0.isDisjoint(with: [.sufficientSecurity, .laterInOrder, .otherNotRefusal]) }
    }

    private func exemption(_ act: Act?) -> ListingExemptionFinding? {
        guard case .exempt(let it) = act else { return nil }
        return it
    }

    private func grace(_ act: Act?) -> GraceGrant? {
        guard case .grantGrace(let it) = act else { return nil }
        return it
    }

    private func publication(_ act: Act?) -> ListingPublication? {
        guard case .publish(let it) = act else { return nil }
        return it
    }

    private func isUnitTold(_ act: Act?) -> Bool? {
        guard let standing = subject?.standing else { return publication(act)?.unitTold }
        return standing.needsSuperiorTold || standing.needsUnitTold ? publication(act)?.unitTold : true
    }

    private func correction(_ act: Act?) -> CreditCorrectionRequest? {
        guard case .requestCorrection(let it) = act else { return nil }
        return it
    }

    private func removal(_ act: Act?) -> ListingRemoval? {
        guard case .exitGround(let it) = act else { return nil }
        return it
    }

    /// The exit grounds are not for an entry with a term (art. 10(2)). It goes with them only where nothing is enforced any
    /// more, practice has it so and the court confirms.
    private func doesRemovalFit(_ act: Act?, in law: LegalContext) -> Bool? {
        guard years != nil else { return true }
        if let removal = removal(act), removal.ground.keepsDebtOpen { return false }
        return law.value(of: .listingsRemovedTogether) == .flag(true) ? removal(act)?.courtConfirms : false
    }

    private func earlyRemoval(_ act: Act?) -> EarlyListingRemoval? {
        guard case .earlyRemoval(let it) = act else { return nil }
        return it
    }

    private func isNotBarred(in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard occasion.actor.role == .creditor else { return true }
        guard let deletedFor else { return wasDeletedForNobodyKnown(on: occasion.day, in: occasion.law) ? nil : true }
        guard let creditor = occasion.actor.id else { return nil }
        guard creditor == deletedFor else { return true }
        return barredUntil(creditor, in: occasion.law).map { occasion.day > $0 }
    }

    /// Within six months of a deletion at the request of a creditor whom nobody named.
    private func wasDeletedForNobodyKnown(on day: CivilDate, in law: LegalContext) -> Bool {
        guard exit == .creditorRequests, deletedFor == nil, let endedOn else { return false }
        return TimeLimit.relistingBar.lastDay(from: endedOn, in: law).map { day <= $0 } ?? true
    }
}

extension ListingRemoval {
    /// Whether what the ground asks for is there; nil when that cannot be told.
    public var isMet: Bool? {
        switch ground {
        case .performed, .settlementPerformed, .suspendedForRetrialOrBankruptcy, .refused, .terminated: true
        case .creditorRequests: courtAgrees
        case .roundEndedTwoQueries: isWithoutProperty
        case .termOver: false
        }
    }

    private var isWithoutProperty: Bool? {
        if hasLeads == true || queries.map({ $0 < ListingExit.queriesNeeded }) ?? false { return false }
        return queries == nil || hasLeads == nil ? nil : true
    }
}
