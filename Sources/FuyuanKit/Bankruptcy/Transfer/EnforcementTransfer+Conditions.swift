extension EnforcementTransfer {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .enterpriseDebtor: Ground(.civilProcedureInterpretation(511), .transferOpinion(2))
        case .firstTransfer:
            Ground(
                rule: "bankruptcy.v69", .transferOpinion(19), cure: "由当事人直接向有管辖权的人民法院申请破产",
                "let a party petition the competent court directly")
        case .consentOfParty:
            Ground(rule: "bankruptcy.v68", .civilProcedureInterpretation(511), curedBy: .consent)
        case .consentWritten: Ground(rule: "bankruptcy.v68", .transferOpinion(2), cure: "补交书面同意", "put it in writing")
        case .groundStands: Ground(.bankruptcy(2, 1), .transferOpinion(2))
        case .presidentSigned: Ground(.transferOpinion(5), cure: "报院长签署", "let the president sign")
        case .approvedAbove: Ground(.transferOpinion(6), curedBy: .submitForApproval, .approveTransfer)
        case .servedInTime: Ground(.transferOpinion(7))
        case .materialComplete: Ground(.transferOpinion(11), curedBy: .completeMaterial)
        case .levelRight:
            Ground(
                rule: "bankruptcy.v04", .transferOpinion(3), cure: "由中级人民法院审查，或者报高级人民法院批准",
                "let the intermediate court examine, or get the high court’s approval")
        case .numberRight:
            Ground(rule: "bankruptcy.v01", Citation("CODE16"), cure: "更正案号", "correct the number")
        case .rulingInTime: Ground(.civilProcedureInterpretation(512), curedBy: .supervise)
        case .rulingServedInTime: Ground(.transferOpinion(13))
        case .handedOverInTime: Ground(.transferOpinion(16))
        case .rightProperty:
            Ground(rule: "bankruptcy.v70", .transferOpinion(17), cure: "自移交清单中剔除", "take it off the list")
        case .returnedInTime: Ground(.transferOpinion(18))
        case .orderLapsed: Ground(.transferOpinion(21), cure: "待责令期限届满", "wait until the order’s time has passed")
        case .bankruptcyEnded:
            Ground(rule: "bankruptcy.v71", .civilProcedureInterpretation(513), Citation("ENF20", 61), curedBy: .noteEnd)
        case .sentInTime: Ground(.transferOpinion(20))
        case .deletedInTime: Ground(Citation("DIS17", 10))
        case .refusalOpen: Ground(.bankruptcy(12), .transferOpinion(18))
        case .refusalFinal:
            Ground(.transferOpinion(18), .civilProcedureInterpretation(513), curedBy: .refusalTakesEffect)
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .enterpriseDebtor: consultation(act)?.debtor.isEnterpriseLegalPerson
        case .firstTransfer: consultation(act)?.wasRefusedBefore.map { !$0 }
        case .consentOfParty: consent != nil
        case .consentWritten: consent(act)?.isWritten
        case .groundStands: grounds(act)?.isInsolvency
        case .presidentSigned: decision(act)?.isSignedByPresident
        case .approvedAbove: decision(act).map { !$0.leavesRegion || isApprovedAbove }
        case .servedInTime: isInTime(.decisionService, in: occasion)
        case .materialComplete: !isIncomplete
        case .levelRight: docketing(act)?.isLevelRight
        case .numberRight: isNumberRight(act, in: occasion)
        // Acceptance on appeal is no longer under the thirty days.
        case .rulingInTime: phase == .notAccepted ? true : isInTime(.ruling, in: occasion)
        case .rulingServedInTime: isInTime(.rulingService, in: occasion)
        case .handedOverInTime: clocks[.handOver] == nil ? true : isInTime(.handOver, in: occasion)
        case .rightProperty: property(act).map { $0.property.allSatisfy(\.isHandedOver) }
        case .returnedInTime: clocks[.returning] == nil ? true : isInTime(.returning, in: occasion)
        case .orderLapsed: isInTime(.supervision, in: occasion).map { !$0 }
        case .bankruptcyEnded: end != nil
        case .sentInTime: isInTime(.sendDeclaration, in: occasion)
        case .deletedInTime: isInTime(.dishonestyDeletion, in: occasion)
        case .refusalOpen: refusedSince == nil
        case .refusalFinal: refusedSince != nil
        }
    }

    private func consultation(_ act: Act?) -> TransferConsultation? {
        guard case .consult(let it) = act else { return consultation }
        return it
    }

    private func consent(_ act: Act?) -> TransferConsent? {
        guard case .consent(let it) = act else { return consent }
        return it
    }

    private func decision(_ act: Act?) -> TransferDecision? {
        guard case .decideTransfer(let it) = act else { return decision }
        return it
    }

    private func grounds(_ act: Act?) -> EnumSet<BankruptcyGround>? {
        switch act {
        case .decideTransfer(let it): it.grounds
        case .ruleAccept(let it): it.grounds
        case _: decision?.grounds
        }
    }

    private func docketing(_ act: Act?) -> TransferDocket? {
        guard case .docket(let it) = act else { return docketing }
        return it
    }

    private func property(_ act: Act?) -> HandedOverProperty? {
        guard case .handOver(let it) = act else { return nil }
        return it
    }

    private func isNumberRight(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        if case .ruleAccept(let it) = act {
            return it.number.map { BankruptcyCaseType.main.fits($0, docketedIn: occasion.day.year) } ?? true
        }
        return docketing(act).map { docketing in
            docketing.number.map { BankruptcyCaseType.petition.fits($0, docketedIn: occasion.day.year) } ?? true
        }
    }
}
