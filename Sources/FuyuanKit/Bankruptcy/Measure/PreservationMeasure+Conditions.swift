extension PreservationMeasure {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .mandateVerified:
            Ground(
                .bankruptcy(25), .bankruptcy(13), cure: "出示受理裁定书、指定管理人决定书并核验身份",
                "show the acceptance ruling and the decision of appointment, and be identified")
        case .sameHolder:
            Ground(
                rule: "bankruptcy.v62", .bankruptcy(19), .bankruptcyInterpretation2(7), cure: "由采取保全措施的单位解除",
                "let the organ that holds it act")
        case .localRule:
            Ground(.pudong(11), cure: "当地没有规定的，请求上级机关纠正", "where no local rule says so, ask the organ’s superior")
        case .silenceLasted: Ground(.pudong(11), cure: "待七日届满", "wait until the seven days are over")
        case .meetingAgreed: Ground(.pudong(11), cure: "提请债权人会议同意", "ask the creditors’ meeting")
        case .courtReviewed: Ground(.pudong(11), cure: "报人民法院审查", "have the court review it")
        case .heldBefore: Ground(.bankruptcyInterpretation2(8))
        case .groundToRestore: Ground(rule: "bankruptcy.v63", .bankruptcyInterpretation2(8), .bankruptcy(108))
        case .toldByCourt:
            Ground(.bankruptcyInterpretation2(8), cure: "由受理法院通知", "let the bankruptcy court tell the organ")
        case .oldOrderKept:
            Ground(
                rule: "bankruptcy.v63", .bankruptcyInterpretation2(8), cure: "按照原有顺位恢复",
                "restore in the old order")
        case .riskToProcedure: Ground(.bankruptcyInterpretation2(6))
        case .oldOrgansAnswered:
            Ground(
                rule: "bankruptcy.v63", .bankruptcyInterpretation2(8, 2), cure: "待原保全单位恢复保全或者声明不再恢复",
                "wait until each old organ has restored or waived")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .mandateVerified: isMandateVerified(act, occasion.actor)
        case .sameHolder: held.flatMap { held in occasion.actor.id.map { $0 == held.holder } ?? true }
        case .localRule: hasLocalRule || occasion.law.value(of: .directDisposal) == .flag(true)
        case .silenceLasted: isInTime(.unsealing, in: occasion).map { !$0 }
        case .meetingAgreed: disposal(act)?.meetingAgreed
        case .courtReviewed: disposal(act)?.courtReviewed
        case .heldBefore: !isOwn
        case .groundToRestore: restoration(act).flatMap { $0.ground == nil ? nil : true }
        case .toldByCourt: restoration(act)?.toldByCourt
        case .oldOrderKept: restoration(act)?.inOldOrder
        case .riskToProcedure: preservation(act)?.atRisk
        case .oldOrgansAnswered: ownRelease(act).flatMap { $0.afterProcedure ? $0.oldOrgansAnswered : true }
        }
    }

    /// A court shows no mandate.
    private func isMandateVerified(_ act: Act?, _ actor: Actor<BankruptcyRole>) -> Bool? {
        guard case .requestRelease(let it) = act else { return nil }
        return actor.role == .court || it.mandate?.isVerified(for: actor.id) ?? false
    }

    private func disposal(_ act: Act?) -> DirectDisposal? {
        guard case .disposeDirectly(let it) = act else { return nil }
        return it
    }

    private func restoration(_ act: Act?) -> MeasureRestoration? {
        switch act {
        case .restore(let it), .waive(let it): it
        case _: nil
        }
    }

    private func preservation(_ act: Act?) -> CourtPreservation? {
        guard case .preserve(let it) = act else { return nil }
        return it
    }

    private func ownRelease(_ act: Act?) -> OwnMeasureRelease? {
        guard case .releaseOwn(let it) = act else { return nil }
        return it
    }
}

extension PolicyParameter {
    /// 未解封先行处置（浦东）: property may be sold before it is unsealed; off where no local rule says so.
    public static let directDisposal = PolicyParameter(
        Term("direct-disposal", "未解封可以先行处置", "property may be disposed of before it is unsealed"), .flag(false),
        Basis(.pudong(11)), .local)

    /// Every parameter of administrators and measures.
    public static let estatePolicies: [PolicyParameter] = [administratorNomination, directDisposal]
}
