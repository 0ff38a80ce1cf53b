extension AssistanceRequest {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .scopeFilled:
            Ground(.civilProcedure(253), cure: "补写事项、案号、协助单位", "fill in topic, case numbers and organ")
        case .papersComplete:
            Ground(
                .civilProcedure(253), .sealing(1), cure: "补送裁定书、协助执行通知书", "serve the ruling and the assistance notice")
        case .answerDayKnown: Ground(.civilProcedure(253), cure: "约定办理时限", "agree on a day for the answer")
        case .outcomeNamed: Ground(Citation("HS24", 9), cure: "在回执上写明结果", "name the outcome on the receipt")
        case .inTime: Ground(.civilProcedure(117), cure: "说明逾期原因", "say why it is late")
        case .restExplained: Ground(.civilProcedure(253), cure: "说明未办事项的理由", "explain what is not done")
        case .pastDue: Ground(.civilProcedure(117), cure: "时限届满后再记载超期", "note it when the day has passed")
        case .groundLacking:
            Ground(
                .civilProcedure(117), .civilProcedureInterpretation(192), cure: "有法定理由的，按异议处理",
                "treat a lawful ground as an objection to the scope")
        case .fineBeforeDetention:
            Ground(.civilProcedure(117, 2), cure: "先予罚款，仍不履行的再予拘留", "fine first; detain where the organ still refuses")
        case .recoveryFailed:
            Ground(
                .enforcementRules(26), .enforcementRules(30), .enforcementRules(40), cure: "先行责令限期追回",
                "order recovery within a time first")
        case .withinLoss:
            Ground(
                .enforcementRules(26), .enforcementRules(30), .enforcementRules(40), cure: "以损失范围为限",
                "keep within what was lost")
        case .objectionAnswered: Ground(.onlineFreezing(6), cure: "尽快书面答复", "answer in writing at once")
        case .noCoercion:
            Ground(
                rule: "enforcement.V58", .civilProcedure(255), .civilProcedure(259), .civilProcedure(119),
                cure: "网格员只查找、送达、观察、督促、化解；查封、搜查、拘留由人民法院依法进行",
                "a grid worker locates, delivers, observes, urges and mediates; the court itself seals, searches, detains"
            )
        case .publicDataOnly:
            Ground(
                rule: "enforcement.V58", .personalInformation(34), cure: "由人民法院向有关单位查询",
                "let the court ask the organ that holds the data")
        case .factRecorded: Ground(Citation("HS24", 10), cure: "补记时间、地点、照片", "record time, place and pictures")
        case .checkedInTime: Ground(.propertyInvestigation(2), cure: "尽快核实", "verify at once")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .scopeFilled: drafted(act).map { $0.isFilled }
        case .papersComplete: served(act).flatMap { papers in request.map { papers.covers($0.matter) } }
        case .answerDayKnown: request.map { $0.dueOn != nil || limit(of: .answer) != nil }
        case .outcomeNamed: replied(act).map { $0.outcome != nil }
        case .inTime: isInTime(.answer, in: occasion)
        case .restExplained: partial(act).map { !$0.restBecause.isEmpty }
        case .pastDue: isInTime(.answer, in: occasion).map { !$0 }
        case .groundLacking: (refused(act) ?? refusal).map { !$0.ground.isLawful }
        case .fineBeforeDetention:
            sanctioned(act).map { !$0.kind.isDetention || !sanctions.isDisjoint(with: [.unitFine, .personFine]) }
        case .recoveryFailed: liable(act).flatMap(\.isRecoveryFailed)
        case .withinLoss: liable(act).map { $0.payable <= $0.lost }
        case .objectionAnswered: limit(of: .objectionReply) == nil ? true : isInTime(.objectionReply, in: occasion)
        case .noCoercion: gridKinds(act).map { $0.isDisjoint(with: GridTaskKind.coercive) }
        case .publicDataOnly: gridKinds(act).map { !$0.contains(.queryNonPublicData) }
        case .factRecorded: recorded(act).map { $0.allSatisfy(\.isRecorded) }
        case .checkedInTime: isInTime(.verification, in: occasion)
        }
    }

    private func drafted(_ act: Act?) -> AssistanceDraft? {
        guard case .draft(let it) = act else { return nil }
        return it
    }

    private func served(_ act: Act?) -> AssistanceService? {
        guard case .serve(let it) = act else { return nil }
        return it
    }

    private func replied(_ act: Act?) -> AssistanceReply? {
        switch act {
        case .comply(let it), .complyRest(let it), .complyLate(let it): it
        case .complyPartly(let it): it.reply
        case _: nil
        }
    }

    private func partial(_ act: Act?) -> PartialReply? {
        guard case .complyPartly(let it) = act else { return nil }
        return it
    }

    private func refused(_ act: Act?) -> AssistanceRefusal? {
        guard case .refuse(let it) = act else { return nil }
        return it
    }

    private func sanctioned(_ act: Act?) -> AssistanceSanction? {
        guard case .sanction(let it) = act else { return nil }
        return it
    }

    private func liable(_ act: Act?) -> AssistanceLiability? {
        guard case .liabilityRuling(let it) = act else { return nil }
        return it
    }

    /// What a grid worker is asked to do, or says to have done.
    private func gridKinds(_ act: Act?) -> EnumSet<GridTaskKind>? {
        switch act {
        case .dispatchGrid(let it): it.kinds
        case .addFact(let it): [it.kind]
        case .report(let it): EnumSet(it.facts.map(\.kind))
        case _: nil
        }
    }

    private func recorded(_ act: Act?) -> [GridFact]? {
        switch act {
        case .addFact(let it): [it]
        case .report(let it): it.facts
        case _: nil
        }
    }
}
