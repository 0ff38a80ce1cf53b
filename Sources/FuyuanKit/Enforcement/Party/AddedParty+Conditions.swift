extension AddedParty {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .inWriting: Ground(.addedParties(28), cure: "提交书面申请和证据", "put it in writing, with evidence")
        case .additionNeeded:
            Ground(
                .addedParties(27), .addedParties(13), .addedParties(15), cure: "直接使用新名称，或者直接执行该财产",
                "use the new name, or enforce on the property directly")
        case .notGuarantor:
            Ground(
                rule: "enforcement.V40", .enforcementSecurity(11), cure: "直接裁定执行担保财产或者保证人的财产",
                "rule directly on the security or the guarantor’s property")
        case .heardInPublic: Ground(.addedParties(28), curedBy: .hear, .examineOnPapers)
        case .panelFormed: Ground(.addedParties(28), curedBy: .formPanel)
        case .handlerStaysOut:
            Ground(
                rule: "enforcement.V36", .enforcementObjections(11), cure: "由未办理该执行实施案件的人员审查",
                "let others sit who did not handle the enforcement")
        case .ruledInTime: Ground(.addedParties(28), curedBy: .extendRuling)
        case .presidentApproved:
            Ground(.addedParties(28), .addedParties(31), cure: "报院长批准", "get the president’s approval")
        case .reconsiderationRoute: Ground(.addedParties(30), .addedParties(32), curedBy: .sue)
        case .suitRoute: Ground(.addedParties(32), .addedParties(30), curedBy: .applyReconsideration)
        case .appliedInTime: Ground(.addedParties(30))
        case .suedInTime: Ground(.addedParties(32))
        case .decidedInTime: Ground(.addedParties(31), curedBy: .extendRuling)
        case .remedyTimePassed:
            Ground(.addedParties(30), .addedParties(32), cure: "待期限届满", "wait until the time has passed")
        case .disposalOpen: Ground(.addedParties(31, 2), .addedParties(33, 2), curedBy: .secureContinuation)
        case .securitySufficient: Ground(.addedParties(31, 2))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .inWriting: asked(act)?.isWritten
        case .additionNeeded: asked(act).map { $0.ground.remedy != .noRulingNeeded }
        case .notGuarantor: asked(act).flatMap { $0.isGuarantor.map { !$0 } }
        case .heardInPublic: isHeard
        case .panelFormed: panel == nil ? nil : true
        case .handlerStaysOut: sitting(act).flatMap(\.keepsHandlerOut)
        case .ruledInTime: isInTime(.ruling, in: occasion)
        case .presidentApproved: extended(act)?.isApprovedByPresident
        case .reconsiderationRoute: application.map { $0.ground.remedy == .reconsideration }
        case .suitRoute: application.map { $0.ground.remedy == .suit }
        case .appliedInTime, .suedInTime: isInTime(.remedy, in: occasion)
        case .decidedInTime: isInTime(.reconsideration, in: occasion)
        case .remedyTimePassed: isInTime(.remedy, in: occasion).map { !$0 }
        case .disposalOpen: mayDispose
        case .securitySufficient: security(act)?.isSufficient
        }
    }

    private func asked(_ act: Act?) -> AddedPartyApplication? {
        guard case .apply(let it) = act else { return application }
        return it
    }

    private func sitting(_ act: Act?) -> ReviewPanel? {
        guard case .formPanel(let it) = act else { return nil }
        return it
    }

    private func extended(_ act: Act?) -> ReviewExtension? {
        guard case .extendRuling(let it) = act else { return nil }
        return it
    }

    private func security(_ act: Act?) -> ReviewSecurity? {
        guard case .secureContinuation(let it) = act else { return nil }
        return it
    }
}
