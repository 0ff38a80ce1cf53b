extension NonLitigationEnforcement {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .rightsTold:
            Ground(
                .administrativeProcedureInterpretation(64), .reconsideration(20, 3), cure: "告知权利和期限",
                "tell the remedies and limits")
        case .usedInTime: Ground(.administrativeProcedure(46), .reconsideration(20))
        // law: administrative.V-N01
        case .remediesOver:
            Ground(
                rule: "administrative.V-N01", .coercion(53), cure: "待复议、起诉期限均届满后申请",
                "apply once both periods have ended")
        case .noRemedyPending:
            Ground(rule: "administrative.V-N01", .coercion(53), curedBy: .remedyDecided, .leaveToJudgment)
        // law: administrative.V-N02
        case .withinWindow:
            Ground(
                rule: "administrative.V-N02", .coercion(53), .administrativeProcedureInterpretation(156),
                cure: "说明正当理由，由人民法院审查", "state a good reason for the court to look at")
        case .withinSuitWindow:
            Ground(rule: "administrative.V-N02", .administrativeProcedureInterpretation(156))
        case .windowPassed:
            Ground(
                .administrativeProcedureInterpretation(156), .coercion(53), cure: "待申请期限届满",
                "wait until the window has passed")
        case .demandComplete: Ground(.coercion(35), .coercion(54), cure: "重新制作催告书", "make the demand anew")
        // law: administrative.V-N03
        case .demandTermPassed:
            Ground(
                rule: "administrative.V-N03", .coercion(54), .coercion(69), cure: "送达催告书并待满十个工作日",
                "serve the demand and wait ten working days")
        case .demandedBefore: Ground(.administrativeAgreements(24), cure: "先行催告履行协议", "demand performance first")
        case .agreementEnforceable: Ground(.administrativeAgreements(24))
        case .isAward: Ground(.administrativeProcedureInterpretation(158))
        case .organWindowPassed:
            Ground(
                .administrativeProcedureInterpretation(158), cure: "待行政机关申请期限届满",
                "wait until the organ’s window has passed")
        case .rightHolderInTime: Ground(.administrativeProcedureInterpretation(158))
        // law: administrative.V-N05
        case .papersComplete:
            Ground(rule: "administrative.V-N05", .coercion(55, 1), curedBy: .askSupplement, .supplyPapers)
        case .signedAndSealed:
            Ground(rule: "administrative.V-N05", .coercion(55, 2), curedBy: .askSupplement, .supplyPapers)
        // law: administrative.V-N08
        case .expropriationPapers:
            Ground(
                rule: "administrative.V-N08", .expropriation(28, 2), .expropriationEnforcement(2),
                curedBy: .askSupplement, .supplyPapers)
        // law: administrative.V-N04
        case .withoutOwnPower:
            Ground(
                rule: "administrative.V-N04", .coercion(53), .illegalBuildings(), cure: "行政机关依法自行强制执行，不予受理",
                "the organ enforces by itself; not to be accepted")
        case .conditionsMet: Ground(.administrativeProcedureInterpretation(155, 1), curedBy: .refuseAcceptance)
        case .suppliedInTime: Ground(.expropriationEnforcement(3), curedBy: .refuseUnsupplied)
        case .acceptedInTime: Ground(.coercion(56), .coercion(69), .expropriationEnforcement(3))
        // law: administrative.V-N07
        case .reasonsGiven:
            Ground(
                rule: "administrative.V-N07", .coercion(58, 2), .expropriationEnforcement(6), cure: "说明理由",
                "give reasons")
        case .groundNamed:
            Ground(
                .administrativeProcedureInterpretation(161), .expropriationEnforcement(6), cure: "写明不准予执行的情形",
                "name the ground")
        case .bothHeard:
            Ground(.coercion(58, 1), .administrativeProcedureInterpretation(160, 2), curedBy: .hearBothSides)
        // law: administrative.V-N06
        case .noRefusalGround:
            Ground(
                rule: "administrative.V-N06", .administrativeProcedureInterpretation(161), .expropriationEnforcement(6),
                curedBy: .refuse)
        case .ruledInTime: Ground(.coercion(57), .coercion(58), .administrativeProcedureInterpretation(160))
        case .servedInTime:
            Ground(
                rule: "administrative.V-N07", .coercion(58, 2), .expropriationEnforcement(6),
                .expropriationEnforcement(8),
                cure: "立即送达", "serve it at once")
        case .askedInTime: Ground(.coercion(56, 2), .coercion(58, 3))
        case .notReviewedBefore: Ground(.coercion(56, 2), .coercion(58, 3))
        case .upperRuledInTime: Ground(.coercion(56, 2), .coercion(58, 3))
        case .publicSafety: Ground(.coercion(59), curedBy: .bookReview)
        case .presidentApproved: Ground(.coercion(59), .trialLimits(5), cure: "报院长批准", "get the president’s approval")
        case .executedInTime: Ground(.coercion(59), .trialLimits(5))
        case .highCourtApproved:
            Ground(.expropriationEnforcement(4), cure: "报高级人民法院批准", "get the high court’s approval")
        case .isExpropriation: Ground(.expropriationEnforcement(4))
        // law: administrative.V-N14
        case .separationAllowed:
            Ground(
                rule: "administrative.V-N14", .expropriationEnforcement(9), Citation("XZS18"), curedBy: .assignToBureau)
        case .rightExecutor:
            Ground(
                .expropriationEnforcement(9), .administrativeProcedureInterpretation(160, 3), cure: "由裁定确定的主体实施",
                "let whom the ruling names carry it out")
        // law: administrative.V-N09
        case .notAtNight:
            Ground(rule: "administrative.V-N09", .coercion(43, 1), cure: "改在工作日白天实施", "do it by day on a working day")
        // law: administrative.V-N10
        case .noCutting:
            Ground(
                rule: "administrative.V-N10", .coercion(43, 2), .expropriation(27), cure: "立即恢复供应",
                "restore the supply at once")
        // law: administrative.V-N13
        case .withinScope:
            Ground(rule: "administrative.V-N13", .administrativeProcedureInterpretation(1, 2, item: 7))
        case .organRun: Ground(.coercion(42))
        case .wasRemedied: Ground(.coercion(42, 1), cure: "当事人采取补救措施后再减免", "waive once the party took remedial steps")
        case .stayGroundNamed: Ground(.coercion(39, 1), cure: "写明中止的情形", "name the ground")
        case .causeGone: Ground(.coercion(39, 2), .coercion(42, 2))
        case .threeYearsPassed: Ground(.coercion(39, 2), cure: "待中止满三年", "wait until three years have passed")
        case .noHarmNoMeans: Ground(.coercion(39, 2), curedBy: .resumeExecution)
        case .baseFell: Ground(.coercion(41))
        case .strongReason:
            Ground(.administrativeProcedureInterpretation(159), cure: "说明可能逃避执行的理由", "say why evasion is to be feared")
        case .securityGiven:
            Ground(.administrativeProcedureInterpretation(159), cure: "提供财产担保", "give security")
        case .revoked: Ground(.coercion(53), curedBy: .remedyDecided)
        case .rightReverser: Ground(.coercion(41), cure: "由实施主体执行回转", "let whoever executed reverse it")
        case .stillStands: Ground(.coercion(53), curedBy: .closeAfterRevocation)
        case .reviewTimePassed:
            Ground(.coercion(56, 2), .coercion(58, 3), cure: "待申请复议的期限届满", "wait until the time to ask is over")
        case .rightApplicant:
            Ground(
                .administrativeProcedureInterpretation(155, 1, item: 3), .reconsideration(78),
                cure: "由依法应当执行的机关提出", "let the organ that enforces apply")
        case .sameCourt:
            Ground(
                .administrativeProcedureInterpretation(157), cure: "由受理的人民法院作出", "leave it to the court that accepted")
        }
    }
}
