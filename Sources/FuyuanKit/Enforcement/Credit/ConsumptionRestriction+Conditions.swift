extension ConsumptionRestriction {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .dutyUnperformed: Ground(.consumption(1), curedBy: .decline)
        case .notMandatory: Ground(rule: "enforcement.V43", .consumption(1), curedBy: .order)
        case .weighed: Ground(.consumption(2), cure: "审查后再行决定", "weigh them first")
        case .presidentSigned: Ground(.consumption(5), cure: "报院长签发", "have the president sign")
        case .notCampusStudent: Ground(rule: "enforcement.V44", .goodFaith(16), curedBy: .decline)
        case .notEnoughControlled, .notHeldBack: Ground(rule: "enforcement.V45", .goodFaith(16), curedBy: .decline)
        case .schoolBounded:
            Ground(
                rule: "enforcement.V47", .goodFaith(20), cure: "仅限制超出正常收费标准的学校",
                "bar only schools with fees above the standard")
        case .graceFits: Ground(.goodFaith(15), cure: "宽限期定为一至三个月", "set one to three months")
        case .graceEnded: Ground(.goodFaith(15), cure: "待宽限期届满", "wait until grace is over")
        case .needShown: Ground(.consumption(8), .consumption(3, 2), cure: "说明必需", "show the need")
        case .presidentApproved: Ground(.goodFaith(17), cure: "报院长批准", "have the president approve")
        case .needStated: Ground(.goodFaith(17), cure: "写明紧急情形", "state the need")
        case .withinAMonth: Ground(.goodFaith(17), cure: "定在一个月以内", "set a month at most")
        case .monthEnded: Ground(.goodFaith(17), cure: "待期限届满", "wait for the end of the time")
        case .liftingGroundMet:
            Ground(
                .consumption(9), cure: "提供确实有效的担保、申请执行人的同意或者终结执行的裁定",
                "give real security, the creditor’s consent or the ruling that ended enforcement")
        case .heldARole: Ground(.goodFaith(17), .consumption(3))
        case .genuineChange: Ground(.goodFaith(17), cure: "由申请人举证", "let the applicant prove it")
        case .noLongerInControl: Ground(.goodFaith(17), cure: "由申请人举证", "let the applicant prove it")
        case .claimStated: Ground(.goodFaith(18), .dishonestyList(11), cure: "写明纠正请求", "state the claim")
        case .correctionInTime, .reconsiderationDecidedInTime, .reconsiderationInTime:
            Ground(.goodFaith(18), .dishonestyList(12))
        case .correctionDismissed: Ground(.goodFaith(18), .dishonestyList(12), curedBy: .requestCorrection)
        case .violationProven: Ground(.consumption(11), cure: "查证属实", "prove it")
        case .clearedInTime: Ground(Citation("CHK21"), .goodFaith(18))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .dutyUnperformed: proposal(act)?.dutyUnperformed
        case .notMandatory: isListed.map { !$0 }
        case .weighed: order(act)?.weighed
        case .presidentSigned: occasion.actor.role == .courtPresident ? true : order(act)?.presidentSigned
        case .notCampusStudent: isNoCampusStudent(act)
        case .notEnoughControlled: isFree(of: .seizedEnough, act)
        case .notHeldBack: isFree(of: .creditorHoldsBack, act)
        case .schoolBounded: order(act).flatMap { $0.school == nil ? true : $0.school?.isWithinBounds }
        case .graceFits: grace(act)?.isWithinLaw
        case .graceEnded: lastDay(of: .grace, in: occasion.law).map { occasion.day > $0 }
        case .needShown: isNeedShown(act)
        case .presidentApproved: occasion.actor.role == .courtPresident ? true : temporary(act)?.presidentApproved
        case .needStated: temporary(act).map { $0.need != nil }
        case .withinAMonth: isWithinAMonth(act, in: occasion)
        case .monthEnded: liftedUntil.map { occasion.day > $0 }
        case .liftingGroundMet: early(act)?.isMet
        case .heldARole: person.map { $0.role == .legalRepresentative || $0.role == .principal }
        case .genuineChange: change(act)?.isGenuine
        case .noLongerInControl: change(act).flatMap { $0.isFree }
        case .claimStated: correction(act).map { $0.claim != nil }
        case .correctionInTime: clocks.isRunning(.correction) ? isInTime(.correction, in: occasion) : true
        case .correctionDismissed: isCorrectionDismissed
        case .reconsiderationInTime: isInTime(.reconsideration, in: occasion)
        case .reconsiderationDecidedInTime: isInTime(.reconsiderationDecision, in: occasion)
        case .violationProven: violation(act)?.isProven
        case .clearedInTime: isInTime(.clearing, in: occasion)
        }
    }
}

extension ConsumptionRestriction {
    private func proposal(_ act: Act?) -> RestrictionProposal? {
        switch act {
        case .apply(let it), .ownMotion(let it): it
        case _: nil
        }
    }

    private func order(_ act: Act?) -> RestrictionOrder? {
        guard case .order(let it) = act else { return nil }
        return it
    }

    /// The examination did not find it. Who is listed all the same must be restricted (限制消费规定 art. 1).
    private func isFree(of exemption: ListingExemption, _ act: Act?) -> Bool? {
        isListed == true ? true : order(act)?.exemptions.map { !$0.contains(exemption) }
    }

    private func isNoCampusStudent(_ act: Act?) -> Bool? {
        let onFile = person.map(\.isCampusLoanStudent)
        if onFile == true || order(act)?.exemptions?.contains(.campusLoanStudent) ?? false { return false }
        return onFile.map { !$0 }
    }

    private func grace(_ act: Act?) -> GraceGrant? {
        guard case .grantGrace(let it) = act else { return nil }
        return it
    }

    /// Own money spent privately is the way of those who are bound for an entity.
    private func isNeedShown(_ act: Act?) -> Bool? {
        guard case .approveAct(let it) = act else { return nil }
        switch it.need {
        case nil: return false
        case .life, .business: return true
        case .ownMoneyPrivately: return person.map(\.role.isForEntity)
        }
    }

    private func temporary(_ act: Act?) -> TemporaryLifting? {
        guard case .urgentNeed(let it) = act else { return nil }
        return it
    }

    private func isWithinAMonth(_ act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        guard let lifting = temporary(act) else { return nil }
        guard let until = lifting.until else { return true }
        return TimeLimit.temporaryLifting.lastDay(from: occasion.day, in: occasion.law).map { until <= $0 }
    }

    private func early(_ act: Act?) -> RestrictionLifting? {
        guard case .securityOrConsent(let it) = act else { return nil }
        return it
    }

    private func change(_ act: Act?) -> RoleChange? {
        guard case .roleChanged(let it) = act else { return nil }
        return it
    }

    private func correction(_ act: Act?) -> CreditCorrectionRequest? {
        guard case .requestCorrection(let it) = act else { return nil }
        return it
    }

    private func violation(_ act: Act?) -> RestrictionViolation? {
        guard case .violate(let it) = act else { return nil }
        return it
    }
}

extension RoleChange {
    /// Whether he neither controls the entity nor is directly responsible; nil when that is not shown.
    public var isFree: Bool? {
        if isController == true || isResponsible == true { return false }
        return isController == nil || isResponsible == nil ? nil : true
    }
}
