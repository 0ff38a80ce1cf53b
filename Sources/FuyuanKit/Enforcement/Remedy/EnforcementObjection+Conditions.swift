extension EnforcementObjection {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .inWriting: Ground(.civilProcedure(236), .civilProcedure(238), cure: "提交书面异议", "put it in writing")
        case .beforeEnd: Ground(.enforcementObjections(6))
        case .firstOnMatter: Ground(rule: "enforcement.V38", .enforcementObjections(15))
        case .groundLater:
            Ground(.enforcementObjections(7, 3), cure: "申请再审或者通过其他程序解决", "ask for a retrial or go another way")
        case .setOffFits: Ground(.enforcementObjections(19))
        case .jurisdictionInTime: Ground(.enforcementProcedure(3))
        case .suppliedInTime, .filedInTime, .notifiedInTime: Ground(.enforcementObjections(2), curedBy: .courtSilent)
        case .handlerStaysOut:
            Ground(
                rule: "enforcement.V36", .enforcementObjections(11), cure: "由未办理该执行实施案件的人员审查",
                "let others sit who did not handle the enforcement")
        case .freshPanel: Ground(.enforcementObjections(11), cure: "另行组成合议庭", "form another panel")
        case .panelFormed: Ground(.enforcementObjections(11), curedBy: .formPanel)
        case .publicHearing: Ground(.criminalProperty(14), .enforcementObjections(12), curedBy: .hear)
        case .ruledInTime: Ground(.civilProcedure(236), .civilProcedure(238), .enforcementProcedure(8))
        case .securitySufficient: Ground(.enforcementProcedure(9, 2), .enforcementProcedure(15, 2))
        case .conductRoute: Ground(.civilProcedure(236), .civilProcedure(238), curedBy: .sue, .challengeJudgment)
        case .objectRoute:
            Ground(.civilProcedure(238), .criminalProperty(14), .civilProcedure(236), curedBy: .applyReconsideration)
        case .appliedInTime: Ground(.civilProcedure(236), .enforcementObjections(2, 3))
        case .suedInTime: Ground(.civilProcedure(238), .civilProcedureInterpretation(302))
        case .unrelatedToJudgment: Ground(.civilProcedure(238), curedBy: .challengeJudgment)
        case .judgmentAttacked: Ground(.civilProcedure(238), curedBy: .sue)
        case .sentUpInTime: Ground(.enforcementProcedure(7))
        case .firstRemand: Ground(.enforcementObjections(23))
        case .refusalUnderReview: Ground(.enforcementObjections(2, 3))
        case .silenceLasted: Ground(.enforcementObjections(3), cure: "待法定期限届满", "wait until the time has passed")
        case .withdrawalAllowed: Ground(.enforcementObjections(13), cure: "由人民法院裁定准许", "let the court rule on it")
        case .disposalOpen:
            Ground(
                rule: "enforcement.V37", .enforcementProcedure(15), .enforcementProcedure(16),
                .civilProcedureInterpretation(313), curedBy: .securityDuringReview)
        case .suitTimePassed:
            Ground(.civilProcedureInterpretation(314), cure: "待起诉期限届满", "wait until the time has passed")
        case .liftedInTime: Ground(.civilProcedureInterpretation(314))
        case .suitTakenInTime: Ground(.civilProcedureInterpretation(303), .civilProcedureInterpretation(304))
        case .presidentApproved: Ground(.enforcementProcedure(8), cure: "报院长批准", "get the president’s approval")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .inWriting: raised(act)?.isWritten
        case .beforeEnd: raised(act).flatMap { $0.isBeforeEnd(on: occasion.day) }
        case .firstOnMatter: raised(act).flatMap { $0.isRepeated.map { !$0 } }
        case .groundLater: later(act).flatMap(\.isGroundLater)
        case .setOffFits: later(act).flatMap(\.fitsSetOff)
        case .jurisdictionInTime: jurisdiction(act).flatMap { $0.isInTime(on: occasion.day, in: occasion.law) }
        case .suppliedInTime: isInTime(.cure, in: occasion)
        case .filedInTime: phase == .supplementing ? true : isInTime(.filing, in: occasion)
        case .notifiedInTime: isInTime(.notice, in: occasion)
        case .handlerStaysOut: sitting(act).flatMap(\.keepsHandlerOut)
        case .freshPanel: isFresh(sitting(act))
        case .panelFormed: panel == nil ? nil : true
        // A third party’s or a victim’s objection; one of the debtor to conduct is heard as any other.
        case .publicHearing: kind == .criminalProperty && objector != .debtor ? hearing?.isPublic : true
        case .ruledInTime: isInTime(phase == .reconsidering ? .reconsideration : .ruling, in: occasion)
        case .securitySufficient: security(act)?.isSufficient
        case .conductRoute: isObjectRoute.map { !$0 }
        case .objectRoute: isObjectRoute
        case .appliedInTime, .suedInTime: isInTime(.remedy, in: occasion)
        case .unrelatedToJudgment: suit(act)?.isUnrelatedToJudgment
        case .judgmentAttacked: challenge(act)?.attacksJudgment
        case .sentUpInTime: isInTime(.fileSending, in: occasion)
        case .firstRemand: remands == 0
        case .refusalUnderReview: isRefused
        case .silenceLasted: isInTime(phase == .examining ? .ruling : .filing, in: occasion).map { !$0 }
        case .withdrawalAllowed: withdrawal(act)?.isAllowedByRuling
        case .disposalOpen: mayDispose(on: occasion.day, in: occasion.law)
        case .suitTimePassed: isInTime(.remedy, in: occasion).map { !$0 }
        case .liftedInTime: isInTime(.lifting, in: occasion)
        case .suitTakenInTime: isInTime(.suitFiling, in: occasion)
        case .presidentApproved: extended(act)?.isApprovedByPresident
        }
    }

    /// The paper of the act, or the one in the file.
    private func raised(_ act: Act?) -> ObjectionPaper? {
        switch act {
        case .objectConduct(let it), .objectObject(let it): it
        case .objectLaterGround(let it): it.paper
        case .objectCriminalProperty(let it): it.paper
        case .objectJurisdiction(let it): it.paper
        case _: paper
        }
    }

    private func later(_ act: Act?) -> LaterGroundObjection? {
        guard case .objectLaterGround(let it) = act else { return nil }
        return it
    }

    private func jurisdiction(_ act: Act?) -> JurisdictionObjection? {
        guard case .objectJurisdiction(let it) = act else { return nil }
        return it
    }

    private func sitting(_ act: Act?) -> ReviewPanel? {
        guard case .formPanel(let it) = act else { return nil }
        return it
    }

    /// After a remand nobody sits again.
    private func isFresh(_ panel: ReviewPanel?) -> Bool? {
        guard let panel else { return nil }
        guard remands > 0, phase == .examining else { return true }
        if earlierMembers.isEmpty || panel.members.isEmpty { return nil }
        return !panel.members.contains { earlierMembers.contains($0) }
    }

    private func security(_ act: Act?) -> ReviewSecurity? {
        guard case .securityDuringReview(let it) = act else { return nil }
        return it
    }

    private func suit(_ act: Act?) -> ObjectionSuit? {
        guard case .sue(let it) = act else { return nil }
        return it
    }

    private func challenge(_ act: Act?) -> JudgmentChallenge? {
        guard case .challengeJudgment(let it) = act else { return nil }
        return it
    }

    private func withdrawal(_ act: Act?) -> ObjectionWithdrawal? {
        guard case .withdrawObjection(let it) = act else { return nil }
        return it
    }

    private func extended(_ act: Act?) -> ReviewExtension? {
        guard case .extendReconsideration(let it) = act else { return nil }
        return it
    }
}
