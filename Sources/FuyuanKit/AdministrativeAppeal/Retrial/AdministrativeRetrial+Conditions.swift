extension AdministrativeRetrial {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .appliedInTime:
            Ground(
                rule: "administrative.V-L27", .administrativeProcedureInterpretation(110), .retrialFiling(12),
                .administrativeProcedureInterpretation(30, 3))
        case .everyStartMet:
            Ground(rule: "administrative.V-L27", .retrialFiling(12), .administrativeProcedureInterpretation(110))
        case .courtAbove:
            Ground(
                rule: "administrative.V-L28", .administrativeProcedure(90), .retrialFiling(1), .retrialFiling(11),
                cure: "向上一级人民法院申请", "apply to the court one level up")
        case .groundNamed: Ground(.administrativeProcedure(91), cure: "载明法定再审事由", "name a statutory ground")
        case .notBarred: Ground(.retrialFiling(2), .retrialFiling(14), curedBy: .refuseFiling)
        case .firstCorrection: Ground(.retrialFiling(9))
        case .corrected: Ground(.retrialFiling(9), curedBy: .correctOrInsist)
        case .insistsUncorrected: Ground(.retrialFiling(9, 2), curedBy: .correctOrInsist)
        case .noticesInTime: Ground(.retrialFiling(10))
        case .answerInTime: Ground(.administrativeProcedureInterpretation(111))
        case .proofInTime: Ground(.retrialFiling(13))
        case .referralGrounded: Ground(.retrialHandling(3))
        case .reviewedInTime: Ground(.administrativeProcedureInterpretation(112), curedBy: .extendReview)
        case .presidentApproved:
            Ground(.administrativeProcedureInterpretation(112), cure: "报本院院长批准", "get the president’s approval")
        case .withdrawalRequested:
            Ground(.administrativeProcedureInterpretation(115, 2), curedBy: .requestWithdrawal)
        case .refusedQuestioning:
            Ground(
                .administrativeProcedureInterpretation(115, 3), cure: "先行传票传唤询问",
                "first summon the applicant for questioning")
        case .committeeDecided:
            Ground(.administrativeProcedure(92, 1), cure: "提交审判委员会讨论决定", "put it to the adjudication committee")
        case .continuationAllowed:
            Ground(
                .administrativeProcedureInterpretation(118), cure: "裁定中止原裁判的执行",
                "stay the execution of the earlier decision")
        case .protestFromAbove: Ground(.administrativeProcedure(93))
        case .adviceFiledAbove: Ground(.administrativeProcedure(93, 2))
        case .orderedInTime: Ground(.administrativeProcedureInterpretation(124))
        case .adviceDecidedInTime: Ground(.administrativeProcedureInterpretation(126))
        case .procedureFits: Ground(.administrativeProcedureInterpretation(119, 1))
        case .newPanelFormed:
            Ground(.administrativeProcedureInterpretation(119, 2), cure: "另行组成合议庭", "form another panel")
        case .notSummary: Ground(rule: "administrative.V-L14", .administrativeProcedure(82, 3))
        case .calledInTime: Ground(.administrativeProcedureInterpretation(125))
        case .inTrialTime:
            Ground(
                rule: "administrative.V-L24", .administrativeProcedure(81), .administrativeProcedure(88),
                .administrativeProcedureInterpretation(50, 2), curedBy: .extendTrial)
        case .extensionApproved:
            Ground(
                .administrativeProcedure(81), .administrativeProcedure(88), cure: "报请高级人民法院或者最高人民法院批准",
                "ask the court that approves")
        case .nobodyElseApplies: Ground(.administrativeProcedureInterpretation(114), curedBy: .withdrawOne)
        case .othersApply: Ground(.administrativeProcedureInterpretation(114), curedBy: .withdraw)
        case .byFirstInstance: Ground(.administrativeProcedureInterpretation(119, 1))
        case .appealInTime: Ground(.administrativeProcedure(85))
        case .windowOver: Ground(.administrativeProcedure(85), cure: "待上诉期限届满", "wait until the time is over")
        }
    }

    public func holds(
        _ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        switch condition {
        case .appliedInTime:
            asked(act).flatMap { $0.period(in: occasion.law).isInTime(on: $0.postedOn ?? occasion.day) }
        case .everyStartMet:
            asked(act).flatMap { $0.period(in: occasion.law).isInTimeByEveryStart(on: $0.postedOn ?? occasion.day) }
        case .courtAbove: asked(act)?.isOneLevelUp
        case .groundNamed: asked(act).map { !$0.grounds.isEmpty || $0.isOutsider }
        case .notBarred: asked(act).flatMap { $0.isBarred(on: occasion.day, in: occasion.law).map { !$0 } }
        case .firstCorrection: corrections == 0
        case .corrected: corrections == 0 ? true : correction?.isComplete
        case .insistsUncorrected: correction.map { $0.insists && !$0.isComplete }
        case .noticesInTime: isInTime(.notice, in: occasion)
        case .answerInTime: isInTime(.answer, in: occasion)
        case .proofInTime: isInTime(.timelinessProof, in: occasion)
        case .referralGrounded: referral(act).map { !$0.grounds.isEmpty }
        case .reviewedInTime: isInTime(.review, in: occasion)
        case .presidentApproved: extended(act)?.isApprovedByPresident
        case .withdrawalRequested: isWithdrawalRequested
        case .refusedQuestioning: refusedQuestioning(act)
        case .committeeDecided: committeeDecided(act, occasion.actor.role)
        case .continuationAllowed: ordered(act).map { !$0.continuesExecution || $0.mayContinueExecution }
        case .protestFromAbove: protested(act)?.isFromAbove
        case .adviceFiledAbove: advised(act)?.isFiledAbove
        case .orderedInTime: isInTime(.protestOrder, in: occasion)
        case .adviceDecidedInTime: isInTime(.adviceReview, in: occasion)
        case .procedureFits: panel(act).flatMap(fits)
        case .newPanelFormed: panel(act)?.isNewPanel
        case .notSummary: panel(act).map { !$0.isSummary }
        case .calledInTime: called(act, occasion)
        case .inTrialTime: isInTime(.trial, in: occasion)
        case .byFirstInstance: procedure.map { $0 == .first }
        case .appealInTime: isInTime(.appeal, in: occasion)
        case .windowOver: isInTime(.appeal, in: occasion).map { !$0 }
        case .extensionApproved: lengthened(act)?.isApproved
        case .nobodyElseApplies: otherApplicants == 0
        case .othersApply: otherApplicants > 0
        }
    }
}
