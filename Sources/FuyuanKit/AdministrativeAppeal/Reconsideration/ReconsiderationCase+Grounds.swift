extension ReconsiderationCase {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .lawMatches:
            Ground(
                rule: "administrative.V-R01", .reconsideration(90), cure: "按申请日期适用法律，或者说明理由",
                "go by the text of the day of the application, or say why not")
        case .oneAct: Ground(rule: "administrative.V-R03", .reconsideration(22, 4), cure: "分别申请", "apply separately")
        case .reviewable:
            Ground(rule: "administrative.V-R04", .reconsideration(12), .reconsideration2017(8), curedBy: .refuse)
        case .notInCourt:
            Ground(
                rule: "administrative.V-R05", .reconsideration(29), .reconsideration(30, 1, item: 7),
                .reconsideration2017(16), curedBy: .refuse)
        case .notWithdrawnBefore:
            Ground(
                rule: "administrative.V-R33", .reconsideration(74), .reconsiderationRegulation(38),
                cure: "证明撤回申请违背其真实意思", "show that the withdrawal was against the applicant’s will")
        case .penaltyOnTheSpot:
            Ground(.reconsideration(32, 1), cure: "直接向行政复议机关提出", "apply to the reconsideration organ")
        case .forwardedInTime: Ground(.reconsideration(32, 2), .reconsideration(82))
        case .supplementFirst: Ground(rule: "administrative.V-R08", .reconsideration(31, 1))
        case .supplementAskedInTime:
            Ground(
                .reconsideration(31, 1), .reconsideration(30, 3), .reconsiderationRegulation(29),
                curedBy: .deemAccepted)
        case .supplementComplete: Ground(.reconsideration(31, 1))
        case .suppliedInTime:
            Ground(.reconsideration(31, 2), .reconsiderationRegulation(29), cure: "说明正当理由", "show a good reason")
        case .supplementExpired:
            Ground(.reconsideration(31, 2), cure: "待补正期限届满", "wait until the time has passed")
        case .admissible:
            Ground(.reconsideration(30, 1), .reconsiderationRegulation(28), curedBy: .refuse, .rejectApplication)
        case .acceptedInTime:
            Ground(
                rule: "administrative.V-R06", .reconsideration(30, 3), .reconsideration2017(17, 2),
                curedBy: .deemAccepted)
        case .reviewExpired:
            Ground(
                rule: "administrative.V-R06", .reconsideration(30, 3), .reconsideration2017(17, 2), cure: "待审查期限届满",
                "wait until the review period ends")
        case .reviewOpen:
            Ground(
                rule: "administrative.V-R06", .reconsideration(30, 3), .reconsideration2017(17, 2),
                curedBy: .deemAccepted)
        case .refusalReasoned:
            Ground(
                rule: "administrative.V-R07", .reconsideration(30, 2), .reconsideration(33), .reconsideration2017(17),
                cure: "说明理由，告知有管辖权的机关", "give reasons and name the right organ")
        case .freeOfCharge:
            Ground(
                rule: "administrative.V-R34", .reconsideration(87), .reconsideration2017(39), cure: "退还所收费用",
                "give the money back")
        case .summaryAllowed: Ground(rule: "administrative.V-R18", .reconsideration(53), curedBy: .convertToOrdinary)
        case .summaryAmountFits:
            Ground(
                rule: "administrative.V-R19", .reconsideration(53, 1, item: 3), .reconsideration(53, 2),
                curedBy: .convertToOrdinary)
        case .isSummary: Ground(.reconsideration(53), .reconsideration(54), .reconsideration(55))
        case .copyInTime:
            Ground(
                rule: "administrative.V-R09", .reconsideration(48), .reconsideration(54), .reconsideration2017(23))
        case .answeredInTime:
            Ground(
                rule: "administrative.V-R10", .reconsideration(48), .reconsideration(54), .reconsideration2017(23))
        case .noAnswerFollowed:
            Ground(
                rule: "administrative.V-R10", .reconsideration(70), .reconsideration2017(28, 1, item: 4),
                cure: "按没有证据、依据作出决定", "decide as without evidence")
        case .answerExpired: Ground(.reconsideration(70), cure: "待答复期限届满", "wait until the time has passed")
        case .notSelfCollected:
            Ground(
                rule: "administrative.V-R11", .reconsideration(46, 1), .reconsideration2017(24), cure: "不予采信",
                "leave that evidence out")
        case .leaveToSupplement:
            Ground(.reconsideration(46, 2), cure: "经行政复议机构同意", "get the institution’s leave")
        case .opinionsHeard: Ground(rule: "administrative.V-R12", .reconsideration(49), curedBy: .hearOpinions)
        case .hearingHeldIfDue:
            Ground(
                rule: "administrative.V-R13", .reconsideration(50, 1), .reconsiderationHearings(3),
                curedBy: .scheduleHearing)
        case .hearingPanelComplete: Ground(rule: "administrative.V-R14", .reconsideration(50, 3))
        case .hearingNoticeInTime:
            Ground(
                rule: "administrative.V-R15", .reconsideration(51, 1), cure: "重新通知听证", "give notice again")
        case .headAttended: Ground(rule: "administrative.V-R16", .reconsideration(51, 3))
        case .committeeConsultedIfDue:
            Ground(rule: "administrative.V-R17", .reconsideration(52, 2), curedBy: .consultCommittee)
        case .conversionApproved:
            Ground(
                rule: "administrative.V-R20", .reconsideration(55), cure: "报复议机构负责人批准",
                "get the approval of the institution’s head")
        case .extendedBeforeExpiry, .extensionWithinCap, .extensionNotified:
            Ground(rule: "administrative.V-R21", .reconsideration(62, 1), .reconsideration2017(31))
        case .extensionApproved:
            Ground(
                rule: "administrative.V-R21", .reconsideration(62, 1), .reconsideration2017(31),
                cure: "报有权负责人批准", "get the approval of the right head")
        case .extensionOrdinary:
            Ground(rule: "administrative.V-R21", .reconsideration(62, 2), curedBy: .convertToOrdinary)
        case .decidedInTime: Ground(rule: "administrative.V-R22", .reconsideration(62), .reconsideration2017(31))
        case .suspensionGrounded:
            Ground(rule: "administrative.V-R23", .reconsideration(39), .reconsiderationRegulation(41))
        case .suspensionNotified:
            Ground(
                rule: "administrative.V-R23", .reconsideration(39, 3), .reconsiderationRegulation(41),
                cure: "书面告知当事人", "tell the parties in writing")
        case .lapsingGround:
            Ground(
                rule: "administrative.V-R24", .reconsideration(41, 1, item: 5), .reconsiderationRegulation(42, 2),
                curedBy: .resume)
        case .stayLasted:
            Ground(
                .reconsideration(41, 1, item: 5), .reconsiderationRegulation(42, 2), cure: "待中止满六十日",
                "wait until sixty days have passed")
        case .approvedOrDiscussed:
            Ground(
                rule: "administrative.V-R25", .reconsideration(61, 1), .reconsideration2017(28),
                cure: "报负责人同意或者集体讨论", "get the head’s consent, or have it discussed")
        case .recordFollowed: Ground(rule: "administrative.V-R26", .reconsideration(61, 2))
        case .notWorse: Ground(rule: "administrative.V-R27", .reconsideration(63, 2), .reconsiderationRegulation(51))
        case .faultsFitKind:
            Ground(
                rule: "administrative.V-R29", .reconsideration(63), .reconsideration(64), .reconsideration2017(28))
        case .propertyReturned:
            Ground(rule: "administrative.V-R30", .reconsideration(72, 2), .reconsideration2017(29, 2))
        case .signedAndSealed:
            Ground(
                rule: "administrative.V-R31", .reconsideration(73, 1), .reconsiderationRegulation(50),
                cure: "由各方签字或者盖章并加盖印章", "have everybody sign it and seal it")
        case .mediationLawful: Ground(rule: "administrative.V-R32", .reconsideration(5, 2))
        case .mediable: Ground(.reconsideration(5), .reconsideration(78), .reconsiderationRegulation(50))
        case .withdrawalApproved:
            Ground(
                rule: "administrative.V-R33", .reconsideration(74), .reconsideration(41, 1, item: 1),
                .reconsiderationRegulation(38), cure: "经复议机构准予", "get the institution’s approval")
        case .redoDiffers:
            Ground(rule: "administrative.V-R28", .reconsideration(64, 2), .reconsideration2017(28, 2))
        case .investigatedByTwo:
            Ground(rule: "administrative.V-R39", .reconsideration(45, 2), .reconsiderationRegulation(34, 2))
        case .opinionReported:
            Ground(rule: "administrative.V-R35", .reconsideration(76), .reconsideration(77, 2))
        case .periodExpired:
            Ground(.reconsideration(34), .reconsideration(62), cure: "待审理期限届满", "wait until the period has passed")
        case .stayJustified: Ground(.reconsideration(42), .reconsideration2017(21))
        case .documentAttachable: Ground(.reconsideration(13), .reconsideration(56), .reconsideration2017(7))
        case .documentInTime: Ground(.reconsideration(56), .reconsideration(58), .reconsideration(60))
        case .suedInTime: Ground(.administrativeProcedure(45), .reconsideration(34))
        case .unsuedAndUnperformed: Ground(.reconsideration(78), .reconsideration2017(33))
        case .agentsFit: Ground(.reconsideration(17), .reconsiderationRegulation(10))
        case .pausedThere:
            Ground(.reconsideration(39, 2), curedBy: .resume, .resumeAnswer, .resumeOpening)
        }
    }
}
