extension EnforcementCase {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: enforcement.V01
        case .basisEffective, .applicantEntitled, .contentDeterminate, .debtorNamed, .unperformed, .jurisdictionRight:
            Ground(
                rule: "enforcement.V01", .enforcementRules(16), .civilProcedureInterpretation(461),
                cure: "不予受理，已立案的驳回申请", "refuse acceptance, or dismiss what was filed")
        // law: enforcement.V04
        case .levelRight:
            Ground(
                rule: "enforcement.V04", .awardEnforcement(2), cure: "由中级人民法院执行，或者报上级批准指定基层人民法院",
                "let the intermediate court enforce, or designate a basic court with approval")
        // law: enforcement.V02
        case .performanceConcrete:
            Ground(
                rule: "enforcement.V02", .civilProcedureInterpretation(461), cure: "请审判庭明确继续履行的具体内容",
                "ask the trial division what exactly to perform")
        // law: enforcement.V03
        case .transferable:
            Ground(
                rule: "enforcement.V03", .enforcementRules(17), cure: "由权利人申请执行", "let the creditor apply")
        // law: enforcement.V05
        case .instrumentComplete:
            Ground(
                rule: "enforcement.V05", .notarialEnforcement(3), .notarialEnforcement(5), cure: "补交执行证书，或者另行起诉",
                "hand in the certificate, or sue")
        case .filedInTime: Ground(.enforcementRules(16))
        case .numberRight: Ground(.enforcementCaseTypes(), cure: "更正案号", "correct the number")
        // law: enforcement.V06
        case .notForLateness:
            Ground(
                rule: "enforcement.V06", .civilProcedureInterpretation(481), cure: "予以受理，由被执行人抗辩",
                "accept it; lateness is a defence of the debtor")
        // law: enforcement.V60
        case .recusalChecked:
            Ground(rule: "enforcement.V60", .enforcementRules(7), cure: "核查回避事由", "check the grounds of recusal")
        case .doneInTime: Ground(.enforcementLimits())
        case .noticeInTime: Ground(.civilProcedureInterpretation(480))
        // law: enforcement.V08
        case .noticeComplete:
            Ground(
                rule: "enforcement.V08", .civilProcedureInterpretation(480), .dishonestyList(5),
                cure: "补充载明迟延履行利息、失信风险、案款专户", "add interest for delay, warning and account")
        // law: enforcement.V07
        case .reportOrderTogether:
            Ground(
                rule: "enforcement.V07", .propertyInvestigation(3), cure: "立即补发报告财产令",
                "issue the order to report at once")
        case .noticeAfterMeasureInTime: Ground(.enforcementProcedure(22))
        case .objectionInTime: Ground(.enforcementProcedure(3))
        case .leadVerifiedInTime: Ground(.propertyInvestigation(2))
        case .windowOver:
            Ground(.civilProcedure(251), .civilProcedure(258), cure: "待履行期限届满", "wait until the window is over")
        case .nothingOpen:
            Ground(.enforcementRules(64), cure: "继续执行剩余债务、利息、费用", "go on for what is still open")
        // law: enforcement.V09
        case .measureInForce:
            Ground(
                rule: "enforcement.V09", .civilProcedureInterpretation(484), curedBy: .propertyFound, .actImmediately)
        // law: enforcement.V50
        case .noBankruptcy:
            Ground(
                rule: "enforcement.V50", .bankruptcy(16), .bankruptcy(19), curedBy: .bankruptcyDismissed)
        case .ordersConduct:
            Ground(.civilProcedure(260), .civilProcedure(261), cure: "按金钱债权执行", "enforce the money debt")
        case .ordersHandOver: Ground(.civilProcedureInterpretation(492))
        case .securityAccepted:
            Ground(.civilProcedure(242), cure: "征得申请执行人同意", "get the creditor’s consent")
        case .stayWithinLimit:
            Ground(
                .civilProcedureInterpretation(467), .enforcementRules(77), cure: "缩短暂缓期限", "shorten the stay")
        case .stayRunOut: Ground(.enforcementSecurity(9), .enforcementSecurity(11))
        case .pauseOver:
            Ground(.civilProcedure(267), .enforcementRules(60), curedBy: .causeGone, .stayOver)
        case .returnsThere:
            Ground(.enforcementRules(60), cure: "恢复至停止前的阶段", "go on in the phase where it stopped")
        case .wholeCasePause:
            Ground(.civilProcedure(238), .civilProcedureInterpretation(463), curedBy: .suspendObject)
        case .reviewSuspends:
            Ground(.awardEnforcement(7), cure: "提供适当担保", "give proper security")
        case .basisFits: Ground(.awardEnforcement(7), .notarialEnforcement(17))
        case .breached:
            Ground(
                .civilProcedure(241, 2), .enforcementSettlement(11), cure: "待履行条件成就、期限届满",
                "wait until performance is due")
        case .notSued: Ground(.enforcementSettlement(9), .enforcementSettlement(14))
        case .revivalInTime: Ground(.enforcementSettlement(10), .civilProcedureInterpretation(466))
        // law: enforcement.V51
        case .enterpriseDebtor:
            Ground(
                rule: "enforcement.V51", .civilProcedureInterpretation(511), cure: "适用参与分配",
                "let creditors participate in distribution")
        case .partyConsents:
            Ground(
                rule: "enforcement.V51", .civilProcedureInterpretation(511), .civilProcedureInterpretation(514),
                cure: "征询申请执行人、被执行人意见；均不同意的，按查封先后顺序清偿", "ask the parties; without consent pay in seizure order")
        case .presidentApproved:
            Ground(
                .transferOpinion(5), .enforcementRules(77), .trialLimits(5), cure: "报院长批准", "let the president approve")
        case .soleDebtor:
            Ground(
                .enforcementRules(61), curedBy: .decideTransferForOneDebtor, .admittedForOneDebtor,
                .declaredOthersContinue)
        case .otherDebtors: Ground(.security(22), .security(23))
        case .pausedForBankruptcy: Ground(.bankruptcy(19), curedBy: .bankruptcyAdmitted)
        // law: enforcement.V20
        case .nothingFound:
            Ground(
                rule: "enforcement.V20", .civilProcedureInterpretation(517), .roundEnd(1), cure: "继续调查、处置财产",
                "go on investigating and disposing")
        case .roundApproved:
            Ground(
                rule: "enforcement.V20", .civilProcedureInterpretation(517), cure: "由申请执行人签字，或者合议庭核实后报院长批准",
                "let the creditor sign, or the panel review and the president approve")
        // law: enforcement.E27
        case .roundOldEnough:
            Ground(rule: "enforcement.V20", .roundEnd(1), cure: "待立案满三个月", "wait until three months have passed")
        case .roundConditions:
            Ground(
                rule: "enforcement.V20", .roundEnd(1), .roundEnd(5), cure: "补足通知、限制消费、查找、听取意见等事项",
                "make up notice, consumption order, search and hearing")
        // law: enforcement.V21
        case .roundExhausted:
            Ground(rule: "enforcement.V21", .roundEnd(3), cure: "补充调查", "complete the investigation")
        // law: enforcement.V22
        case .roundUndisposable:
            Ground(rule: "enforcement.V22", .roundEnd(4), cure: "继续处置", "go on disposing")
        case .endedByWithdrawal: Ground(.civilProcedureInterpretation(518))
        case .withinLimitation: Ground(.civilProcedureInterpretation(518), .civilProcedure(250))
        case .groundFitsBasis: Ground(.civilProcedure(248), .civilProcedure(249))
        case .limitationRaised: Ground(.civilProcedureInterpretation(481), curedBy: .raiseLimitation)
        case .reconsiderationAsked: Ground(.notarialEnforcement(7), .awardEnforcement(5), curedBy: .askReconsideration)
        case .reconsiderationInTime: Ground(.notarialEnforcement(7), .awardEnforcement(5))
        case .entrusted: Ground(.entrustedEnforcement(9, 2))
        case .sixMonthsPassed: Ground(.civilProcedure(237), .enforcementProcedure(10), .enforcementProcedure(13))
        case .disposalCovered, .mayPay, .goesOnNow, .fundsPaid: partGround(of: condition)
        }
    }
}
