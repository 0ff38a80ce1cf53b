extension AdministrativeCrossCaseEffect {
    /// What happens.
    public var text: Bilingual {
        switch self {
        case .noSuitMeanwhile:
            Bilingual("复议期间对同一行为起诉的，不予立案", "a suit on the same act meanwhile is not docketed")
        case .noReconsiderationAfterDocketing:
            Bilingual("法院已经立案的，不得申请复议", "reconsideration is refused")
        case .firstToDocket:
            Bilingual(
                "先立案的机关管辖；同时立案的由公民、法人或者其他组织选择（非复议前置）",
                "the first to docket keeps it; on the same day the person chooses, unless reconsideration comes first")
        case .suitAfterDecision:
            Bilingual(
                "收到决定书之日起十五日内起诉；复议决定与原行为一并裁判", "15 days to sue; the court judges the decision and the act together")
        case .suitAfterRefusal:
            Bilingual(
                "复议前置的，十五日内起诉；可选择的，诉原行为或者诉不作为",
                "where reconsideration comes first, 15 days to sue; else suit on the act or on the silence")
        case .suitAfterWithdrawal:
            Bilingual(
                "非复议前置的，在起诉期限内可以起诉；不得以同一事实和理由再次申请复议，撤回违背真实意思的除外",
                "where reconsideration is optional the act may still be sued in time; no second application on the same facts and grounds, unless against the true will"
            )
        case .boundByRevocation:
            Bilingual(
                "不得以同一事实和理由作出基本相同的行为；新的行为，新的期限",
                "no substantially identical act on the same facts and grounds; a new act has new clocks")
        case .newDecisionOrOriginal:
            Bilingual("可以责令重新作出决定，或者恢复原行为的效力", "a new decision may be ordered, or the original act restored")
        case .documentNotApplied:
            Bilingual(
                "不作为依据，在裁判理由中说明；生效后三个月内可以提出司法建议，六十日内答复，报上一级法院备案",
                "it is not applied; advice within three months of effect, reply within 60 days, filed with the higher court"
            )
        case .reconsiderationEnforced:
            Bilingual(
                "维持的由原行政机关，变更的由复议机关，调解书由复议机关依法强制执行或者申请法院强制执行",
                "upheld: the original organ; changed, or mediated: the reconsideration organ; it enforces or applies to the court"
            )
        case .judgmentEnforced:
            Bilingual(
                "第三人、行政机关向一审法院申请强制执行，或者由行政机关依法强制执行",
                "third party or organ asks the first-instance court, or the organ with power enforces")
        case .executionReviewable:
            Bilingual(
                "裁定范围内的不属受案范围；扩大范围或者违法采取方式的可诉",
                "within the ruling it is not reviewable; widening it or an unlawful manner is")
        case .executionReversed:
            Bilingual("恢复原状、退还财物，不能的给予赔偿", "restore or return, else compensate")
        case .actStands:
            Bilingual("行政决定本身仍然有效，机关可以改正后重新启动", "the decision stands; the organ may correct it and begin anew")
        case .withdrawAfterMediation:
            Bilingual("撤诉或者出具调解书；不得以同一事实和理由再诉；减半收费", "withdrawal or a mediation statement; no second suit; half fee")
        case .returnToDocket:
            Bilingual("五日内立案，起诉日期以最初提交为准", "docketed in five days; the first filing date is kept")
        case .addedFineStops:
            Bilingual(
                "复议、诉讼期间加处罚款不予计算，不得申请强制执行", "no added fine is counted and no application made while a remedy runs")
        case .terminatedForCriminalMeasure:
            Bilingual("行政复议终止", "the reconsideration ends")
        case .suspendedForBasis:
            Bilingual("中止至另案审结", "suspended until the other case ends")
        case .plaintiffChooses:
            Bilingual(
                "撤诉、对新行为起诉或者坚持确认原行为违法；变更不影响原告的继续审理",
                "withdraw, attack the new act, or keep the claim; a change that does not touch the plaintiff changes nothing"
            )
        case .compensationJoined:
            Bilingual(
                "未确认违法的，视为一并提起，无须先行处理；已确认违法的，先行处理或者满二个月后单独起诉",
                "not yet confirmed: deemed joined, no prior procedure; already confirmed: separate suit after handling or two months of silence"
            )
        case .absenceRecorded:
            Bilingual(
                "记录在案，裁判文书载明，向监察机关、上级机关提出司法建议，计为未出庭",
                "recorded, stated in the judgment, advice to the supervisory and superior organ, counted absent")
        case .lossFollowedUp:
            Bilingual("败诉原因分析、司法建议、纳入考核", "analysis of the loss, advice, assessment")
        case .petitionRouted:
            Bilingual("导入复议、诉讼；复议、起诉期限不因信访中断", "routed; a petition does not stop the periods to apply or to sue")
        case .petitionOpinionNotReviewable:
            Bilingual("对信访处理、复查、复核意见起诉的，不予立案", "no suit lies against it")
        case .executionStayed:
            Bilingual(
                "中止原判决的执行，抚恤金、最低生活保障、社会保险待遇案件可以不中止", "stayed; pensions, minimum living and social insurance may go on")
        case .executionResumes:
            Bilingual("终结再审程序的，恢复原生效判决的执行", "execution of the effective judgment resumes")
        case .civilJudgedApart:
            Bilingual("分别裁判；未上诉的部分生效", "separate judgments; the part not appealed takes effect")
        case .meansAgainstOrgan:
            Bilingual(
                "划拨；对负责人按日罚款五十元至一百元；公告；司法建议；拘留，追究刑事责任",
                "transfer of money, 50 to 100 yuan a day on the head, public notice, advice, detention")
        case .orderedToPerform:
            Bilingual("责令限期履行，约谈，通报批评，处分", "order, talk, circulated criticism, discipline")
        }
    }
}
