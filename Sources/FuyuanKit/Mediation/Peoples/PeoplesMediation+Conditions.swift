extension PeoplesMediation {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .civilDispute:
            Ground(
                rule: "mediation.V008", .peoplesMediation(2), .civilProcedureInterpretation(143), cure: "告知适用的程序",
                "point out the procedure that applies")
        case .sameCommission:
            Ground(.peoplesMediation(19), cure: "由受理的调解委员会办理", "let the commission that has the case act")
        case .mediatorNamed:
            Ground(.peoplesMediation(19), cure: "指定或者由当事人选择调解员", "assign a mediator, or let the parties choose")
        case .mediatorQualified:
            // law: mediation.V027
            Ground(
                rule: "mediation.V027", .peoplesMediation(14), cure: "改派符合条件的成年公民",
                "send an adult citizen who meets the conditions")
        case .freeOfCharge:
            // law: mediation.V023
            Ground(rule: "mediation.V023", .peoplesMediation(4), cure: "退还所收费用", "give back what was charged")
        case .assigned: Ground(.peoplesMediation(19), cure: "由承办的调解员办理", "let a mediator of the case act")
        case .consented:
            // law: mediation.V001
            // law: mediation.V002
            Ground(
                rule: "mediation.V001", .peoplesMediation(3), .peoplesMediation(17), .peoplesMediation(23),
                curedBy: .agreeToMediate)
        case .inviteesAgreed: Ground(.peoplesMediation(20), cure: "征得当事人同意", "get the parties' consent")
        case .publicityRespected:
            // law: mediation.V018
            Ground(rule: "mediation.V018", .peoplesMediation(23), cure: "依当事人要求公开或者不公开进行", "open or close it as asked")
        case .oralEffect:
            // law: mediation.V014
            Ground(
                rule: "mediation.V014", .peoplesMediation(28), .peoplesMediation(30), cure: "需要书面的制作协议书",
                "where paper is wanted, draft an agreement")
        case .writtenEffect:
            // law: mediation.V013
            Ground(
                rule: "mediation.V013", .peoplesMediation(29, 2), cure: "载明由当事人、调解员签名并加盖委员会印章",
                "have it signed by the parties and the mediator and sealed by the commission")
        case .withinWindow: Ground(rule: "mediation.V041", .civilProcedure(205), .peoplesMediation(33))
        case .gateOpen:
            // law: mediation.V003
            Ground(
                rule: "mediation.V003", .labourDisputes(5), .reconsideration(23), .civilProcedure(127),
                curedBy: .goToPriorBody)
        case .gateClosed: Ground(.peoplesMediation(3), .civilProcedure(125), curedBy: .directFiling)
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .civilDispute: paper(act)?.dispute.isMediable
        case .sameCommission: isSameCommission(occasion.actor)
        case .mediatorNamed: team(act).map { !$0.mediators.isEmpty }
        case .mediatorQualified: team(act)?.profile?.isQualified
        case .freeOfCharge: team(act).map { $0.isFree }
        case .assigned: isAssigned(occasion.actor)
        case .consented: consents.isGiven
        case .inviteesAgreed: session(act).flatMap { $0.hasInvitees ? $0.inviteesAgreed : true }
        case .publicityRespected:
            session(act).map { MediationPublicity.partiesChoose.allows($0.isPublic, asked: $0.publicityAsked) }
        case .oralEffect: consensus(act).map { $0.effect == .consensus }
        case .writtenEffect: consensus(act).map { $0.effect == .everyone && $0.needsSeal }
        case .withinWindow: isInTime(.confirmationWindow, in: occasion)
        case .gateOpen: request.map { $0.gate == .open }
        case .gateClosed: request.map { $0.gate != .open }
        }
    }

    private func isSameCommission(_ actor: Actor<MediationRole>) -> Bool? {
        guard let commission = request?.commission else { return true }
        return actor.id.map { $0 == commission }
    }

    private func isAssigned(_ actor: Actor<MediationRole>) -> Bool? {
        guard let assignment, let id = actor.id else { return nil }
        return assignment.mediators.contains(id)
    }

    private func paper(_ act: Act?) -> PeoplesRequest? {
        switch act {
        case .apply(let it), .initiate(let it), .refer(let it): it
        case _: request
        }
    }

    private func team(_ act: Act?) -> CommissionAssignment? {
        switch act {
        case .acceptCase(let it), .changeMediators(let it): it
        case _: nil
        }
    }

    private func session(_ act: Act?) -> PeoplesOpening? {
        guard case .begin(let it) = act else { return nil }
        return it
    }

    private func consensus(_ act: Act?) -> AgreementDraft? {
        switch act {
        case .agreeOrally(let it), .draft(let it): it
        case _: nil
        }
    }
}
