extension DisputeCentreReferral {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .withinList: Ground(.qinhuangdao(), cure: "告知其他途径", "point out another way")
        case .modeFits:
            Ground(.invitedMediation(11), cure: "立案前委派，立案后委托", "delegate before docketing, commission after it")
        case .contactedInTime: Ground(.onlineMediation(15))
        // law: administrative.V-C01
        case .consented:
            Ground(
                rule: "administrative.V-C01", .reconsideration(5, 2), .onlineMediation(15), .invitedMediation(2),
                curedBy: .giveConsent)
        case .assigned:
            Ground(.invitedMediation(14), cure: "由签收案件的调解员办理", "let the mediator who signed for the file act")
        case .reasonWritten: Ground(.onlineMediation(15, 2), cure: "补作书面说明", "state the reason in writing")
        case .organsIdentified: Ground(.qinhuangdao(), cure: "查明并通知涉案机关", "find and call the organs")
        case .informedStaff: Ground(.qinhuangdao(), cure: "派熟悉案情的人员", "send staff who know the case")
        case .wayOffered:
            Ground(
                .administrativeProcedure(60), .administrativeProcedureInterpretation(84),
                cure: "改为和解后撤回", "choose reconciliation and withdrawal")
        // law: administrative.V-C02
        case .withinTime:
            Ground(
                rule: "administrative.V-C02", .invitedMediation(27), .onlineMediation(24), curedBy: .extendMediation,
                .fail)
        case .extensionAgreed:
            Ground(
                rule: "administrative.V-C02", .invitedMediation(27), cure: "取得各方同意", "get the consent of all parties")
        case .beforeExpiry: Ground(rule: "administrative.V-C02", .invitedMediation(27))
        case .laterDay: Ground(.invitedMediation(27), cure: "约定晚于现届满日的日期", "agree on a later day")
        case .signedByAll: Ground(.onlineMediation(19), cure: "由各方签章", "let all sign")
        // law: administrative.V-C05
        case .agreementLawful:
            Ground(
                rule: "administrative.V-C05", .suitWithdrawal(2), .reconsideration(5, 2),
                cure: "修改违法或者超越职权的条款", "amend the terms that are unlawful or beyond the organ’s power")
        case .factsConfirmed:
            Ground(.onlineMediation(22), .onlineMediation(18), cure: "由双方确认", "let both sides confirm")
        // law: administrative.V-C04
        case .returnedInTime: Ground(rule: "administrative.V-C04", .qinhuangdao())
        case .bySource: Ground(.qinhuangdao(), cure: "由移送单位撤回", "let the unit that referred it withdraw it")
        case .trueWill:
            Ground(.suitWithdrawal(2, item: 1), .reconsideration(74), cure: "核实真实意思", "make sure of the true will")
        case .proofGiven: Ground(.suitWithdrawal(5), cure: "附履行凭证", "add the proof")
        case .visitRecorded: Ground(.qinhuangdao(), cure: "补全回访记录", "complete the record of the visit")
        case .feedbackComplete: Ground(.qinhuangdao(), cure: "向法院（移送单位）和涉案机关反馈", "report to court or source and organ")
        }
    }

    public func holds(
        _ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        switch condition {
        case .withinList: referred(act)?.isWithinList
        case .modeFits: referred(act)?.modeFits
        case .contactedInTime: clocks.isRunning(.contact) ? isInTime(.contact, in: occasion) : true
        case .consented: citizenConsents == true && organConsents == true
        case .assigned: isAssigned(occasion.actor)
        case .reasonWritten: declined(act)?.isReasonWritten
        case .organsIdentified: convened(act)?.areAllIdentified
        case .informedStaff: convened(act)?.haveInformedStaff
        case .wayOffered: planned(act).flatMap { way in scope.map { $0.ways.contains(way) } }
        case .withinTime: clocks.isRunning(.mediation) ? isInTime(.mediation, in: occasion) : true
        case .extensionAgreed: extended(act)?.isAgreed
        case .beforeExpiry: clocks.isRunning(.mediation) ? isInTime(.mediation, in: occasion) : true
        case .laterDay:
            extended(act).flatMap { it in
                clocks.isRunning(.mediation)
                    ? lastDay(of: .mediation, in: occasion.law).map { it.until > $0 } : it.until > occasion.day
            }
        case .signedByAll: signed(act)?.isSignedByAll
        case .agreementLawful: signed(act)?.isLawful
        case .factsConfirmed: recorded(act)?.isConfirmedByBoth
        case .returnedInTime: clocks.isRunning(.returning) ? isInTime(.returning, in: occasion) : true
        case .bySource: isSource(occasion.actor)
        case .trueWill: withdrawn(act)?.isTrueWill
        case .proofGiven: performed(act)?.isProved
        case .visitRecorded: visited(act)?.isComplete
        case .feedbackComplete: reported(act).map { $0.receivers.isSuperset(of: [.source, .organ]) }
        }
    }

    private func isAssigned(_ actor: Actor<AdministrativeRole>) -> Bool? {
        guard actor.role == .mediator, let mediator = signature?.mediator else { return true }
        return actor.id.map { $0 == mediator }
    }

    private func isSource(_ actor: Actor<AdministrativeRole>) -> Bool? {
        guard let source else { return nil }
        guard actor.role == source.role || actor.role == .referrer else { return false }
        guard let name = source.id else { return true }
        return actor.id.map { $0 == name }
    }

    private func referred(_ act: Act?) -> CentreReferral? {
        guard case .refer(let it) = act else { return referral }
        return it
    }

    private func declined(_ act: Act?) -> ConsentRefusal? {
        guard case .decline(let it) = act else { return nil }
        return it
    }

    private func convened(_ act: Act?) -> OrganMeeting? {
        guard case .convene(let it) = act else { return nil }
        return it
    }

    private func planned(_ act: Act?) -> SettlementWay? {
        guard case .agreePlan(let it) = act else { return nil }
        return it.way
    }

    private func extended(_ act: Act?) -> CentreExtension? {
        guard case .extendMediation(let it) = act else { return nil }
        return it
    }

    private func signed(_ act: Act?) -> CentreAgreement? {
        guard case .sign(let it) = act else { return nil }
        return it
    }

    private func recorded(_ act: Act?) -> UndisputedFacts? {
        guard case .recordFacts(let it) = act else { return nil }
        return it
    }

    private func withdrawn(_ act: Act?) -> ClaimWithdrawal? {
        guard case .withdrawClaim(let it) = act else { return nil }
        return it
    }

    private func performed(_ act: Act?) -> PerformanceProof? {
        guard case .confirmPerformed(let it) = act else { return nil }
        return it
    }

    private func visited(_ act: Act?) -> FollowUpVisit? {
        guard case .followUp(let it) = act else { return nil }
        return it
    }

    private func reported(_ act: Act?) -> CentreFeedback? {
        guard case .feedback(let it) = act else { return nil }
        return it
    }
}
