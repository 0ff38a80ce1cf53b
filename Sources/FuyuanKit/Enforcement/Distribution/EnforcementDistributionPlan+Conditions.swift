extension EnforcementDistributionPlan {
    /// law: enforcement.V33, enforcement.V34, enforcement.V35
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .participationAllowed:
            Ground(
                rule: "enforcement.V33", .civilProcedureInterpretation(506), .civilProcedureInterpretation(511),
                .civilProcedureInterpretation(514), cure: "征得被执行人或者任一申请执行人同意，移送破产审查；均不同意的，按采取措施的先后顺序清偿",
                "with the consent of the debtor or one creditor transfer to bankruptcy; else payment in the order of measures"
            )
        case .afterCaseBegan:
            Ground(
                rule: "enforcement.V34", .civilProcedureInterpretation(507), cure: "执行程序开始后再申请",
                "ask once enforcement began"
            )
        case .beforeEnforced: Ground(rule: "enforcement.V34", .civilProcedureInterpretation(507))
        case .basisAttached:
            Ground(
                rule: "enforcement.V34", .civilProcedureInterpretation(507), .civilProcedureInterpretation(506),
                cure: "附上执行依据", "attach the instrument")
        case .hostedByFirst:
            Ground(
                rule: "enforcement.V35", .enforcementRules(56), cure: "由首先查封、扣押、冻结的法院主持",
                "let the court that seized first run it")
        case .trialOver:
            Ground(
                rule: "enforcement.V35", .enforcementRules(56), cure: "待保全案件审理终结后分配",
                "wait until the suit with the preservation is over")
        case .methodFits:
            Ground(
                rule: "enforcement.V33", .civilProcedureInterpretation(508), .civilProcedureInterpretation(514),
                cure: "企业法人按采取措施的先后顺序清偿", "pay in the order of measures where the debtor is an enterprise legal person")
        case .addsUp:
            Ground(
                .civilProcedureInterpretation(508), cure: "核对各债权分配额", "check the shares")
        case .objectionInTime: Ground(.civilProcedureInterpretation(509))
        case .counterInTime, .suitInTime: Ground(.civilProcedureInterpretation(510))
        case .objectionOver:
            Ground(.civilProcedureInterpretation(509), cure: "待异议期间届满", "wait until the time to object is over")
        case .counterOver:
            Ground(.civilProcedureInterpretation(510, 1), cure: "待反对意见期间届满", "wait until the time to oppose is over")
        case .suitOver:
            Ground(.civilProcedureInterpretation(510, 2), cure: "待起诉期间届满", "wait until the time to sue is over")
        case .contestedKept:
            Ground(.civilProcedureInterpretation(510, 3), cure: "提存与争议债权数额相应的款项", "deposit what is in dispute")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .participationAllowed:
            if opening?.debtor?.allowsParticipation == true { return true }
            if request(act)?.isPreferred == true { return true }
            return opening?.debtor.map { _ in false }
        case .afterCaseBegan: return opening?.caseBegan.map { $0 <= occasion.day } ?? true
        case .beforeEnforced: return enforcedOn.map { occasion.day <= $0 } ?? true
        case .basisAttached:
            guard let request = request(act) else { return nil }
            return request.isPreferred ? true : request.hasBasis
        case .hostedByFirst:
            guard let it = opened(act), let host = it.host, let first = it.firstSeizing else { return nil }
            return host == first
        case .trialOver:
            guard let it = opened(act), let isPreservation = it.isPreservation else { return nil }
            return isPreservation ? it.isTrialOver : true
        case .methodFits:
            guard let method = planned(act)?.method, let debtor = opening?.debtor else { return nil }
            return method != .participation || debtor.allowsParticipation
        case .addsUp:
            guard let plan = planned(act) else { return nil }
            return Money.sum(plan.shares) == plan.pool
        case .objectionInTime:
            guard case .object(let it) = act else { return isInTime(.objection, in: occasion) }
            return isInTime(.objection, receivedOn: it.receivedOn, in: occasion)
        case .counterInTime:
            guard case .counterObject(let it) = act else { return isInTime(.counter, in: occasion) }
            return isInTime(.counter, receivedOn: it.receivedOn, in: occasion)
        case .suitInTime:
            guard case .sue(let it) = act else { return isInTime(.suing, in: occasion) }
            return isInTime(.suing, receivedOn: it.receivedOn, in: occasion)
        case .objectionOver: return phase == .served ? isOver(.objection, in: occasion) : true
        case .counterOver: return isOver(.counter, in: occasion)
        case .suitOver: return phase == .counterObjected ? isOver(.suing, in: occasion) : true
        case .contestedKept:
            guard case .payUncontested(let it) = act, let contested else { return nil }
            return it.deposited >= contested
        }
    }

    /// In time from the day the paper was received, where that is not the day the clock started.
    private func isInTime(
        _ clock: Clock, receivedOn day: CivilDate?, in occasion: Occasion<EnforcementRole>
    ) -> Bool? {
        guard let day else { return isInTime(clock, in: occasion) }
        return limit(of: clock)?.lastDay(from: day, in: occasion.law).map { occasion.day <= $0 }
    }

    /// Whether a time is over; nil where it never began.
    private func isOver(_ clock: Clock, in occasion: Occasion<EnforcementRole>) -> Bool? {
        isInTime(clock, in: occasion).map { !$0 }
    }

    private func request(_ act: Act?) -> ParticipationRequest? {
        guard case .join(let it) = act else { return nil }
        return it
    }

    private func opened(_ act: Act?) -> DistributionOpening? {
        guard case .openDistribution(let it) = act else { return nil }
        return it
    }

    private func planned(_ act: Act?) -> ProceedsPlan? {
        switch act {
        case .draft(let it), .redraft(let it), .amend(let it), .amendByJudgment(let it): it
        case _: nil
        }
    }
}
