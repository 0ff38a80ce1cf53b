extension PreFilingMediation {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .receiptIssued:
            Ground(rule: "mediation.V066", .filing(2), cure: "当场出具书面收件凭证", "issue a dated receipt at once")
        case .sameCourt: Ground(.onlineMediation(9), cure: "由收件法院办理", "let the court that took the papers act")
        case .mediable:
            Ground(
                rule: "mediation.V008", .civilProcedureInterpretation(143), .administrativeProcedure(60),
                cure: "告知适用的程序", "point out the procedure that applies")
        case .delegationUsual:
            Ground(rule: "mediation.V062", .filingOpinion(2), cure: "先行登记立案，再行委托调解", "file first, then entrust")
        case .declinedOrFiledFirst:
            Ground(.civilProcedure(125), .filingOpinion(2), cure: "先征询调解意愿", "ask first whether the party will mediate")
        case .gateOpen:
            Ground(
                rule: "mediation.V003", .labourDisputes(5), .reconsideration(23), .civilProcedure(127),
                curedBy: .goToPriorBody)
        case .gateClosed: Ground(.civilProcedure(125), curedBy: .directFiling)
        case .online: Ground(.onlineMediation(10, 1), cure: "先征得双方同意", "get both sides' consent first")
        case .mediatorRegistered:
            Ground(
                rule: "mediation.V005", .invitedMediation(5), .invitedMediation(12), cure: "改选在册调解员",
                "choose from the roster")
        case .inTime: Ground(.onlineMediation(10), .onlineMediation(12), curedBy: .designateMediator)
        case .assigned: Ground(.invitedMediation(14), cure: "由被选定、指定者办理", "let the one chosen or designated act")
        case .assignedOrTimeUp:
            Ground(
                .onlineMediation(12), cure: "由被指定者说明，或者待期限届满", "let the one designated say so, or wait until time is up"
            )
        case .mayMediate:
            Ground(rule: "mediation.V006", .invitedMediation(15), .onlineMediation(13), curedBy: .declineOrSilent)
        case .consentPending: Ground(.onlineMediation(15, 2), curedBy: .refuseToContinue)
        case .consented:
            Ground(
                rule: "mediation.V001", .invitedMediation(2), .invitedMediation(11), .onlineMediation(4),
                curedBy: .consent, .consentToMediate)
        case .partiesInformed:
            Ground(
                .invitedMediation(14, 3), .onlineMediation(17), cure: "告知权利、规则、效力并核对身份",
                "explain rights, rules and effect; check identities")
        case .mayReplace:
            Ground(
                .invitedMediation(13), .onlineMediation(14), cure: "由双方自行选定另一调解员",
                "let the parties choose another themselves")
        case .effectFits:
            Ground(
                rule: "mediation.V014", .invitedMediation(24), .onlineMediation(19, 2),
                cure: "协议须经双方当事人签章", "let both parties sign")
        case .designatedInTime: Ground(.onlineMediation(10), cure: "三个工作日内指定", "designate within three working days")
        case .courtAgrees: Ground(.onlineMediation(26), cure: "报人民法院同意", "get the court's consent")
        case .laterDay:
            Ground(.invitedMediation(27), cure: "约定晚于现届满日的日期", "agree on a day later than the present last day")
        case .beforeExpiry:
            Ground(
                rule: "mediation.V064", .invitedMediation(27), .onlineMediation(24), cure: "期限届满前约定延长",
                "agree before the period ends")
        case .noAgreement: Ground(.invitedMediation(18), curedBy: .clearConsensus, .clearAgreement)
        case .agreementDrafted: Ground(.invitedMediation(18), curedBy: .clear, .clearAgreement)
        case .agreementInEffect: Ground(.onlineMediation(19, 2), curedBy: .clear, .clearConsensus)
        case .begun: Ground(.invitedMediation(14, 3), curedBy: .begin)
        case .notExpired: Ground(.invitedMediation(27), curedBy: .extend)
        case .noShamSuspicion:
            Ground(
                rule: "mediation.V022", .onlineMediation(23), .invitedMediation(18), curedBy: .clear, .clearConsensus,
                .clearAgreement)
        case .withinWindow: Ground(rule: "mediation.V041", .civilProcedure(205))
        case .organisationLed:
            Ground(
                rule: "mediation.V042", .civilProcedure(205), .invitedMediation(19), cure: "由依法设立的调解组织调解",
                "let a lawfully established organisation mediate")
        case .expired: Ground(.invitedMediation(26), curedBy: .deadlock, .extend)
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .receiptIssued: paper(act)?.receiptIssued
        case .sameCourt: courtID == nil ? true : occasion.actor.id.map { $0 == courtID }
        case .mediable: submission?.dispute.isMediable
        case .delegationUsual: submittedOn.map { occasion.law.mediationRegime(on: $0) == .preFilingDelegation }
        case .declinedOrFiledFirst:
            consents.isRefused || submittedOn.map { occasion.law.mediationRegime(on: $0) == .fileThenEntrust } ?? false
        case .gateOpen: submission.map { $0.gate == .open }
        case .gateClosed: submission.map { $0.gate != .open }
        case .online: submission?.isOnline
        case .mediatorRegistered: (proposed(by: act) ?? assignment)?.isRegistered
        case .inTime: isInOnlineTime(act?.kind == .accept ? .acceptance : .jointChoice, in: occasion)
        case .designatedInTime: isInOnlineTime(.designation, in: occasion)
        case .assigned: isAssigned(occasion.actor)
        case .assignedOrTimeUp:
            occasion.actor.role == .system
                ? isInTime(.acceptance, in: occasion).map { !$0 } : isAssigned(occasion.actor)
        case .mayMediate: assignment?.mayMediate
        case .consentPending: !consents.isGiven
        case .consented: consents.isGiven
        case .partiesInformed: openingPaper(act)?.isComplete
        case .mayReplace: hasReplacedMediator ? replacement(act).map { $0.byOwnChoice } : true
        case .effectFits: draft(act).map { $0.effect == .lastParty || $0.effect == .everyone }
        case .courtAgrees: courtAgreement(act)
        case .laterDay:
            newLastDay(act).flatMap { day in lastDay(of: .mediationPeriod, in: occasion.law).map { day > $0 } }
        case .beforeExpiry, .notExpired: isInTime(.mediationPeriod, in: occasion)
        case .noAgreement: agreement.phase == .none
        case .agreementDrafted: agreement.phase == .drafted
        case .agreementInEffect: agreement.phase == .effective
        case .begun: opening != nil
        case .noShamSuspicion: !isShamSuspected
        case .withinWindow: isInTime(.confirmationWindow, in: occasion)
        case .organisationLed: assignment.map { $0.organisation != nil }
        case .expired: isInTime(.mediationPeriod, in: occasion).map { !$0 }
        }
    }

    private func isAssigned(_ actor: Actor<MediationRole>) -> Bool? {
        guard let assignment, let id = actor.id else { return nil }
        return id == assignment.mediator || id == assignment.organisation
    }

    /// Whether a time that only the online rules know is kept: outside them, and where it does not run, it is.
    private func isInOnlineTime(_ clock: Clock, in occasion: Occasion<MediationRole>) -> Bool? {
        guard submission?.isOnline == true, standing.clocks.isRunning(clock) else { return true }
        return isInTime(clock, in: occasion)
    }

    private func replacement(_ act: Act?) -> MediatorReplacement? {
        guard case .replaceMediator(let it) = act else { return nil }
        return it
    }

    private func draft(_ act: Act?) -> AgreementDraft? {
        guard case .reachConsensus(let it) = act else { return nil }
        return it
    }

    private func paper(_ act: Act?) -> SubmittedPapers? {
        guard case .submitPapers(let it) = act else { return submission }
        return it
    }

    private func proposed(by act: Act?) -> MediatorAssignment? {
        switch act {
        case .chooseMediator(let it), .designateMediator(let it), .designateOnRequest(let it): it
        case _: nil
        }
    }

    private func openingPaper(_ act: Act?) -> MediationOpening? {
        guard case .begin(let it) = act else { return nil }
        return it
    }

    private func courtAgreement(_ act: Act?) -> Bool? {
        guard case .startAppraisal(let it) = act else { return nil }
        return it.courtAgrees
    }

    private func newLastDay(_ act: Act?) -> CivilDate? {
        guard case .extend(let it) = act else { return nil }
        return it.until
    }
}
