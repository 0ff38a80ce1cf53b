extension MaturedClaim {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .noChain:
            Ground(
                .enforcementRules(52), cure: "另行起诉或者执行第三人的其他财产",
                "sue, or enforce against other property of the third party")
        case .askedFor: Ground(.enforcementRules(45), cure: "由申请执行人或者被执行人申请", "let creditor or debtor ask for it")
        case .servedDirectly:
            Ground(
                rule: "enforcement.V39", .enforcementRules(45), cure: "直接送达第三人", "serve it directly on the third party")
        case .contentComplete: Ground(.enforcementRules(45), cure: "补正通知内容", "correct the notice")
        case .isDue: Ground(.civilProcedureInterpretation(499), cure: "冻结，待到期后通知履行", "freeze it; notify once it is due")
        case .objectionInTime:
            Ground(rule: "enforcement.V39", .enforcementRules(47), cure: "作为逾期异议记载", "record it as a late objection")
        case .notFixed:
            Ground(rule: "enforcement.V39", .civilProcedureInterpretation(499, 3), curedBy: .denyFixedDebt)
        case .isFixed: Ground(.civilProcedureInterpretation(499, 3), curedBy: .object)
        case .timeOver: Ground(.enforcementRules(49), cure: "待十五日届满", "wait for the fifteen days to pass")
        case .inWriting:
            Ground(.enforcementRules(46), cure: "书面提出；口头的记入笔录并签名", "in writing; spoken words are recorded and signed")
        case .withinAdmitted:
            Ground(
                rule: "enforcement.V39", .enforcementRules(47), .enforcementRules(48, 2), cure: "争议部分不得强制执行，可以另行起诉",
                "what is disputed is not enforced; sue for it")
        case .partDisputed: Ground(.enforcementRules(48, 2), curedBy: .object)
        case .servedBoth: Ground(.enforcementRules(49), cure: "送达第三人和被执行人", "serve both")
        case .fullyPaid: Ground(.enforcementRules(53), cure: "查明余额", "find out what is left")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .noChain: isNoChain(act)
        case .askedFor: served(act)?.isAskedFor
        case .servedDirectly: served(act)?.isDirect
        case .contentComplete: served(act)?.isComplete
        case .isDue: served(act)?.isDue ?? freeze?.isDue
        case .objectionInTime: isInTime(.objection, in: occasion)
        case .notFixed: !isFixed
        case .isFixed: isFixed
        case .timeOver: lastDay(of: .objection, in: occasion.law).map { occasion.day > $0 }
        case .inWriting: objection(act)?.isWritten
        case .withinAdmitted:
            enforcement(act).flatMap { it in enforceable.map { it.amount <= $0 && it.amount > .zero } }
        case .partDisputed:
            objection(act).flatMap { it in
                notice.map { notice in it.disputed.map { $0 > .zero && $0 < notice.amount } ?? false }
            }
        case .servedBoth: enforcement(act)?.isServed
        case .fullyPaid: isFullyPaid(by: act)
        }
    }

    private var isFixed: Bool { freeze?.isFixed == true || notice?.isFixed == true }

    private func isNoChain(_ act: Act?) -> Bool? {
        switch act {
        case .freeze(let it): !it.isOfThirdParty
        case .serveNotice(let it): !it.isOfThirdParty
        case _: nil
        }
    }

    private func served(_ act: Act?) -> PerformanceNotice? {
        guard case .serveNotice(let it) = act else { return nil }
        return it
    }

    private func objection(_ act: Act?) -> MaturedClaimObjection? {
        switch act {
        case .object(let it), .objectPartly(let it), .objectLate(let it), .denyFixedDebt(let it): it
        case _: nil
        }
    }

    private func enforcement(_ act: Act?) -> MaturedClaimEnforcement? {
        guard case .ruleEnforce(let it) = act else { return nil }
        return it
    }

    private func isFullyPaid(by act: Act?) -> Bool? {
        switch act {
        case .perform(let it), .collect(let it):
            guard let due = ruled ?? notice?.amount ?? freeze?.amount else { return nil }
            return paid.adding(it.amount).map { $0 >= due }
        case _: return nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .freeze(let it): freeze = it
        case .serveNotice(let it):
            notice = it
            notifiedOn = it.receivedOn ?? occasion.day
        case .object: disputed = notice?.amount ?? .zero
        case .objectPartly(let it): disputed = it.disputed ?? notice?.amount ?? .zero
        case .ruleEnforce(let it): ruled = it.amount
        case .payPart(let it), .perform(let it), .collect(let it): paid = paid.adding(it.amount) ?? .max
        case .payDebtor(let it): paidToDebtor = paidToDebtor.adding(it.amount) ?? .max
        case .pleadInability, .objectLate, .denyFixedDebt, .interestedPartyObjects, .noteSilence, .debtorWaives,
            .noteNoProperty, .findProperty, .release:
            break
        }
    }
}
