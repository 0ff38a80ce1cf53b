extension AdministrativeFirstInstance {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: administrative.V-L06
        case .receiptGiven:
            Ground(
                rule: "administrative.V-L06", .administrativeProcedure(51, 2), .administrativeProcedure(51, 3),
                cure: "接收起诉状，出具注明日期的书面凭证", "take the complaint in and give a dated receipt")
        case .reconsiderationFirst:
            Ground(
                rule: "administrative.V-L03", .administrativeProcedure(44, 2),
                .administrativeProcedureInterpretation(56),
                cure: "先申请行政复议", "ask for reconsideration first")
        case .noPendingReconsideration:
            Ground(
                rule: "administrative.V-L04", .reconsideration(29), .administrativeProcedureInterpretation(57),
                cure: "待复议决定或者复议期限届满后起诉", "sue after the decision, or once its period is over")
        case .suedInTime:
            Ground(
                rule: "administrative.V-L02", .administrativeProcedure(46), .administrativeProcedure(48),
                .administrativeProcedureInterpretation(69, 1, item: 2))
        case .filedInTime:
            Ground(
                rule: "administrative.V-L05", .administrativeProcedure(51, 2),
                .administrativeProcedureInterpretation(53, 2), curedBy: .docketPending, .courtSilent)
        case .filingTimePassed:
            Ground(.administrativeProcedure(52), cure: "待七日届满", "wait until the seven days are over")
        case .guidedCompletely:
            Ground(
                rule: "administrative.V-L06", .administrativeProcedure(51, 3),
                .administrativeProcedureInterpretation(55), cure: "一次性全面告知补正的内容及期限",
                "name everything to be corrected at once")
        case .correctedInTime: Ground(.administrativeProcedureInterpretation(55, 2), curedBy: .submitCorrection)
        case .plaintiffConsents:
            Ground(.onlineMediation(7), .onlineMediation(15), cure: "征得原告同意", "get the plaintiff’s consent")
        case .copyInTime: Ground(.administrativeProcedure(67))
        case .answeredInTime:
            Ground(rule: "administrative.V-L10", .administrativeProcedure(67), .administrativeProcedure(34))
        case .askedInTime: Ground(.administrativeProcedureInterpretation(34), .administrativeProcedure(36))
        case .lateCauseLegitimate: Ground(.administrativeProcedure(36), .administrativeProcedureInterpretation(34))
        case .lateLeaveGiven: Ground(.administrativeProcedureInterpretation(34), curedBy: .decideLateEvidence)
        case .evidenceTimePassed:
            Ground(
                .administrativeProcedure(34), .administrativeProcedure(67), cure: "待举证期限届满",
                "wait until the time is over")
        case .answerCopyInTime: Ground(.administrativeProcedure(67))
        case .objectedInTime: Ground(.administrativeProcedureInterpretation(10))
        case .jurisdictionAppealInTime:
            Ground(.administrativeProcedure(85), .administrativeProcedureInterpretation(101, 2))
        case .summaryFits:
            Ground(
                rule: "administrative.V-L14", .administrativeProcedure(82), cure: "适用普通程序，或者取得各方同意",
                "use the ordinary procedure, or get everybody’s consent")
        case .summaryAmountFits:
            Ground(
                rule: "administrative.V-L15", .administrativeProcedure(82, 1, item: 2), .administrativeProcedure(82, 2),
                cure: "取得各方同意", "get everybody’s consent")
        case .evidenceTermFits:
            Ground(.administrativeProcedureInterpretation(104), cure: "举证期限不超过十五日", "fifteen days at most")
        case .isSummary: Ground(.administrativeProcedure(84), curedBy: .useSummary)
        case .convertedInTime:
            Ground(
                rule: "administrative.V-L16", .administrativeProcedureInterpretation(105), .administrativeProcedure(84))
        case .panelRegular:
            Ground(
                rule: "administrative.V-L17", .administrativeProcedure(68), .administrativeProcedure(83),
                cure: "依法另行组成合议庭", "form a lawful panel")
        case .panelFormed: Ground(.administrativeProcedure(68), curedBy: .formPanel)
        case .summonedInTime:
            Ground(.administrativeProcedureInterpretation(71), cure: "另定开庭日期", "set a later hearing")
        case .hearingLawfullyOpen:
            Ground(rule: "administrative.V-L13", .administrativeProcedure(54), cure: "公开审理", "hear the case in public")
        case .adjournmentGrounded: Ground(.administrativeProcedureInterpretation(72), .headAttendance(9, 3))
        case .newClaimAllowed: Ground(rule: "administrative.V-L12", .administrativeProcedureInterpretation(70))
        case .beforeHearing:
            Ground(.administrativeProcedureInterpretation(137), .administrativeProcedureInterpretation(146))
        case .compensationInTime:
            Ground(.administrativeCompensation(14, 2), cure: "另行起诉", "bring a separate suit")
        case .notForLegality: Ground(rule: "administrative.V-L11", .administrativeProcedure(40))
        case .documentReviewAsked: Ground(.administrativeProcedure(53), curedBy: .requestDocumentReview)
        case .extensionAskedInTime: Ground(.trialLimits(13))
        case .extensionDecidedInTime: Ground(.trialLimits(14))
        case .suspensionGrounded: Ground(rule: "administrative.V-L21", .administrativeProcedureInterpretation(87, 1))
        case .resumesWhereItStood:
            Ground(
                .administrativeProcedureInterpretation(87, 2), curedBy: .resume, .resumeBeforeHearing,
                .resumeBeforeRuling, .resumeBeforeService)
        case .ninetyDaysPassed, .lapsingGround:
            Ground(
                rule: "administrative.V-L21", .administrativeProcedureInterpretation(88, 2),
                .administrativeProcedureInterpretation(87))
        case .nobodyContinues: Ground(.administrativeProcedureInterpretation(88, 2), curedBy: .resume)
        case .abatementGrounded: Ground(.administrativeProcedureInterpretation(88, 1))
        case .mediationAllowed:
            Ground(
                rule: "administrative.V-L18", .administrativeProcedure(60),
                .administrativeProcedureInterpretation(84), cure: "当事人可以自行和解后撤诉", "the parties may settle and withdraw")
        case .allConsent: Ground(.administrativeProcedure(60, 2), cure: "征得各方同意", "get everybody’s consent")
        case .signedByAll:
            Ground(.administrativeProcedureInterpretation(85), cure: "由各方当事人签收", "let every party sign")
        case .withdrawalAsked: Ground(.administrativeProcedure(62), curedBy: .requestWithdrawal)
        case .withdrawalSound:
            Ground(rule: "administrative.V-L20", .suitWithdrawal(2), .suitWithdrawal(7), curedBy: .refuseWithdrawal)
        case .withdrawalNotRefused:
            Ground(.administrativeProcedureInterpretation(79, 1), curedBy: .hearWithoutPlaintiff)
        case .withdrawalRefused:
            Ground(.administrativeProcedureInterpretation(79, 1), curedBy: .refuseWithdrawal)
        case .absenceUnjustified:
            Ground(.administrativeProcedure(58), .administrativeProcedureInterpretation(79), curedBy: .adjourn)
        case .feeTimePassed: Ground(.fees(22), .administrativeProcedureInterpretation(61), curedBy: .noticeFee)
        case .noFeeRelief: Ground(.administrativeProcedureInterpretation(61))
        case .stayGrounded: Ground(.administrativeProcedure(56, 1))
        case .advanceAllowed: Ground(.administrativeProcedure(57, 1))
        case .firstReview: Ground(.administrativeProcedure(56, 2), .administrativeProcedure(57, 2))
        case .toldCourtInWriting:
            Ground(
                .administrativeProcedureInterpretation(81, 1), .suitWithdrawal(2, item: 3), curedBy: .organChangesAct)
        case .judgmentFits: Ground(.administrativeProcedure(69), .administrativeProcedure(70))
        case .keepsPlaintiff: Ground(rule: "administrative.V-L22", .administrativeProcedure(77, 2))
        case .statesAppeal:
            Ground(
                rule: "administrative.V-L29", .administrativeProcedure(80, 3), cure: "告知上诉权利、期限和上诉的人民法院",
                "state right, term and court of appeal")
        case .notFromSettlement:
            Ground(
                rule: "administrative.V-L19", .administrativeProcedureInterpretation(86, 5), cure: "制作调解书，或者准许撤诉",
                "make a mediation statement, or allow withdrawal")
        case .decidedInTime:
            Ground(
                rule: "administrative.V-L24", .administrativeProcedure(81), .administrativeProcedure(83),
                .administrativeProcedureInterpretation(50), curedBy: .extendTrial, .excludeTime)
        case .pronouncedOpenly: Ground(.administrativeProcedure(80, 1))
        case .sentInTime: Ground(.administrativeProcedure(80, 2))
        case .appealTimePassed: Ground(.administrativeProcedure(85), cure: "待上诉期限届满", "wait until the time is over")
        case .appealedInTime:
            Ground(.administrativeProcedure(85), cure: "判决、裁定已经生效的，可以申请再审", "once it is in effect, ask for a retrial")
        }
    }
}
