extension BankruptcyCase {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .sameCourt: Ground(.bankruptcy(3), cure: "由受理法院作出", "let the court of the case act")
        // law: bankruptcy.v13
        case .appointedSameDay:
            Ground(rule: "bankruptcy.v13", .bankruptcy(13), cure: "受理同日指定管理人", "appoint on the day of acceptance")
        case .servedInTime: Ground(.bankruptcy(11), cure: "说明迟延原因", "give the reason for the delay")
        case .byPetitioner: Ground(.bankruptcy(12, 2), cure: "由破产申请人上诉", "let who petitioned appeal")
        case .statementsInTime: Ground(.bankruptcy(11, 2), .bankruptcy(127))
        case .creditorsNotifiedInTime: Ground(.bankruptcy(14, 1))
        case .announcedInTime: Ground(.bankruptcy(14, 1))
        // law: bankruptcy.v16
        case .announcementComplete:
            Ground(rule: "bankruptcy.v16", .bankruptcy(14, 2), cure: "补充公告缺少的事项", "announce what is missing")
        // law: bankruptcy.v17
        case .claimPeriodLongEnough:
            Ground(
                rule: "bankruptcy.v17", .bankruptcy(45), cure: "申报期限自公告之日起不少于三十日",
                "30 days or more from the announcement")
        // law: bankruptcy.v18
        case .claimPeriodShortEnough:
            Ground(
                rule: "bankruptcy.v18", .bankruptcy(45), cure: "申报期限自公告之日起不超过三个月",
                "three months or less from the announcement")
        // law: bankruptcy.v19
        case .firstMeetingSoonEnough:
            Ground(
                rule: "bankruptcy.v19", .bankruptcy(62, 1), cure: "首次会议在申报期限届满之日起十五日内召开",
                "hold the first meeting within 15 days of the end of the time to declare claims")
        case .firstMeetingAfterClaims:
            Ground(rule: "bankruptcy.v19", .bankruptcy(62, 1), cure: "首次会议在申报期满之后", "hold it after that time")
        case .meetingHeldInTime: Ground(rule: "bankruptcy.v19", .bankruptcy(62, 1), .bankruptcy(45))
        // law: bankruptcy.v34
        case .leaveBeforeFirstMeeting:
            Ground(rule: "bankruptcy.v34", .bankruptcy(26), cure: "报请人民法院许可", "ask the court for leave")
        case .dipConditionsMet:
            Ground(
                .bankruptcy(73), .civilTrialMinutes2019(111), cure: "补足自行管理的条件", "bring the conditions about")
        case .fastTrackAllowed: Ground(Citation("EFF20"), curedBy: .leaveFastTrack)
        // law: bankruptcy.v37
        case .notDeclared:
            Ground(
                rule: "bankruptcy.v37", .bankruptcy(70, 2), .bankruptcy(95, 1), .bankruptcyMinutes2018(24),
                curedBy: .approveSelfAgreement)
        case .creditorInitiated: Ground(.bankruptcy(70, 2), curedBy: .convertByOther)
        case .shareEnough:
            Ground(
                rule: "bankruptcy.v08", .bankruptcy(70, 2), cure: "出资额合计占注册资本十分之一以上",
                "hold a tenth of the registered capital together")
        case .namedApplicant:
            Ground(.bankruptcy(70, 2), .bankruptcy(95, 1), cure: "由法院说明裁定理由", "let the court give its reasons")
        case .draftAgreementFiled:
            Ground(.bankruptcy(95, 2), cure: "提出和解协议草案", "file a draft agreement")
        case .firstExtension: Ground(.bankruptcy(79, 2))
        case .extensionBeforeEnd: Ground(.bankruptcy(79, 2))
        case .goodCause: Ground(.bankruptcy(79, 2), cure: "说明正当理由", "give the cause")
        case .draftInTime: Ground(.bankruptcy(79), curedBy: .extendDraft)
        case .draftSubmitted: Ground(.bankruptcy(79), curedBy: .noteDraft)
        // law: bankruptcy.v15
        case .dismissalBeforeDeclaration: Ground(rule: "bankruptcy.v15", .bankruptcy(12, 2))
        case .appealInTime:
            Ground(.bankruptcy(12, 2), .civilProcedure(86), cure: "申请顺延期限", "ask to have the time put off")
        case .appealTimeOver: Ground(.bankruptcy(12, 2), cure: "等待上诉期届满", "wait for the time to appeal to end")
        case .unanimous: Ground(.bankruptcy(105), cure: "取得全体债权人同意", "win the consent of every creditor")
        case .beforeDeclarationUsual: Ground(.bankruptcy(105), cure: "由法院审查认可", "let the court decide")
        case .declarationApplied: Ground(.bankruptcyMinutes2018(23), curedBy: .applyDeclaration)
        case .firstMeetingHeld: Ground(.bankruptcyMinutes2018(23), curedBy: .noteFirstMeeting)
        case .declaredInTime: Ground(.bankruptcyMinutes2018(24))
        case .declared: Ground(.bankruptcy(107, 1), curedBy: .declare)
        case .declarationServedInTime, .declarationNotifiedInTime: Ground(.bankruptcy(107, 1))
        case .terminationAsked:
            Ground(.bankruptcy(78), cure: "由管理人或者利害关系人请求", "let the administrator or an interested party ask")
        case .draftTimeOver: Ground(.bankruptcy(79, 3), cure: "等待草案期限届满", "wait for the time for the draft to end")
        case .executionEndAsked:
            Ground(.bankruptcy(93, 1), .bankruptcy(104, 1), cure: "由有权的人请求", "let somebody ask who may")
        // law: bankruptcy.v73
        case .performed:
            Ground(
                rule: "bankruptcy.v73", .bankruptcy(86), .bankruptcy(89), .bankruptcy(94), cure: "继续执行",
                "go on performing")
        case .nobodyAdvances: Ground(.remuneration(12), .bankruptcy(43, 4), cure: "以垫付款项继续程序", "go on with the advance")
        case .conclusionRequested: Ground(.bankruptcy(43, 4), .bankruptcy(120), curedBy: .requestConclusion)
        case .concludedInTime: Ground(.bankruptcy(43, 4), .bankruptcy(120, 3))
        case .liquidationConcluded, .declaredFirst, .noExtraPapers, .deregisteredInTime, .additionalAvailable,
            .additionalInTime,
            .additionalTimeOver, .returnsThere,
            .consolidationGrounds, .consolidationHeard, .consolidationInTime, .reviewInTime, .consolidationOrdered:
            closingGround(of: condition)
        case .sameAdministrator, .declaredInItsTime, .mayBePaid, .planReady, .settlementReady, .roundsPaid,
            .noDraftRejected:
            partGround(of: condition)
        }
    }

    private static func closingGround(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: bankruptcy.v59
        case .liquidationConcluded:
            Ground(
                rule: "bankruptcy.v59", .bankruptcy(121), cure: "以清算结果的终结裁定为限",
                "only after a conclusion with a liquidation outcome")
        case .declaredFirst:
            Ground(
                rule: "bankruptcy.v59", Citation("MER21", 34), .bankruptcy(121), .bankruptcyMinutes2018(30),
                cure: "宣告与终结一并裁定", "declare and conclude in one ruling")
        // law: bankruptcy.v60
        case .noExtraPapers:
            Ground(rule: "bankruptcy.v60", Citation("NDRC21"), cure: "凭终结裁定办理", "act on the ruling alone")
        case .deregisteredInTime: Ground(.bankruptcy(121))
        // law: bankruptcy.v61
        case .additionalAvailable: Ground(rule: "bankruptcy.v61", .bankruptcy(123, 1))
        case .additionalInTime: Ground(rule: "bankruptcy.v61", .bankruptcy(123, 1))
        case .additionalTimeOver: Ground(.bankruptcy(123, 1), cure: "等待二年届满", "wait for the two years to end")
        case .returnsThere:
            Ground(.bankruptcy(12, 2), .bankruptcy(123), cure: "回到此前所处的阶段", "go back to where the case stood")
        case .consolidationGrounds:
            Ground(.bankruptcyMinutes2018(32), cure: "查明三项条件", "find all three grounds")
        case .consolidationHeard: Ground(.bankruptcyMinutes2018(33), curedBy: .openConsolidationHearing)
        case .consolidationInTime: Ground(.bankruptcyMinutes2018(33))
        case .reviewInTime: Ground(.bankruptcyMinutes2018(34))
        case .consolidationOrdered: Ground(.bankruptcyMinutes2018(34), curedBy: .consolidate)
        case _: Ground()
        }
    }
}
