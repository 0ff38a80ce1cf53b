extension ReconsiderationLawDifference {
    /// What the 2017 text says.
    var text2017: Bilingual {
        switch self {
        case .workingDays: Bilingual("五日、七日为工作日", "5 and 7 days")
        case .applicationPeriod: Bilingual("自知道之日起六十日", "60 days from knowing")
        case .rightsNotTold: Bilingual("补充告知的，自收到补充告知之日起算", "only a later notice starts the period")
        case .longStop: Bilingual("无", "none")
        case .admission:
            Bilingual(
                "五日（工作日）；未决定不予受理的，自法制机构收到之日起即为受理",
                "5 working days; silence accepts on the day the legal unit received it")
        case .supplement: Bilingual("五日内通知，合理补正期限", "asked for within 5 days, reasonable period to comply")
        case .copy: Bilingual("七日", "7 working days")
        case .answer: Bilingual("十日（自然日）", "10 calendar days")
        case .mode: Bilingual("原则上书面审查", "on paper by default")
        case .hearingNotice: Bilingual("法律未规定；可以听证", "none in the law; a hearing is optional")
        case .summary: Bilingual("无", "none")
        case .decision:
            Bilingual("六十日，经复议机关负责人批准延长不超过三十日", "60 days and at most 30 more, approved by the head of the organ")
        case .stayOfAct: Bilingual("四种情形可以停止", "may stop in four cases")
        case .mediation: Bilingual("自由裁量行为和赔偿、补偿", "discretionary acts and compensation only")
        case .withdrawal:
            Bilingual(
                "说明理由可以撤回，须经复议机构同意；非违背真实意思不得再次申请；和解限于裁量行为",
                "withdrawal with reasons and consent; no new application unless against will; settlement only of discretionary acts"
            )
        case .jurisdiction:
            Bilingual("申请人选择本级政府或者上一级主管部门", "the applicant chooses the government or the superior department")
        case .reconsiderationFirst:
            Bilingual("自然资源确权和法律、法规规定的其他情形", "natural-resource rights, and other laws and regulations")
        case .finalDecision:
            Bilingual("国务院裁决；省级政府的自然资源确权决定", "State Council rulings; some provincial natural-resource decisions")
        case .decisionKinds:
            Bilingual(
                "维持、履行、五种情形撤销、变更、确认违法（含明显不当）",
                "maintain, perform; revoke, change or confirm on five grounds, manifest impropriety among them")
        case .noWorse: Bilingual("任何复议决定", "any decision within the request")
        case .attachedReview:
            Bilingual("有权处理三十日，转送七日，其他机关六十日", "30 days, 7 working days to pass on, 60 days for the other organ")
        case .suspension: Bilingual("八种情形", "eight grounds")
        case .termination: Bilingual("实施条例列举；含中止满六十日", "listed in the regulation; sixty-day stay rule")
        case .opinionLetter: Bilingual("六十日内通报纠正情况", "report within 60 days")
        case .enforcement: Bilingual("仅复议决定", "decisions only")
        case .publicity: Bilingual("无", "none")
        case .suitAfter: Bilingual("不予受理或者逾期不作答复之日起十五日", "15 days after refusal or expiry")
        }
    }

    /// Where the 2017 text says so.
    var basis2017: Basis {
        switch self {
        case .workingDays: Basis(.reconsideration2017(40))
        case .applicationPeriod: Basis(.reconsideration2017(9))
        case .rightsNotTold: Basis(.reconsiderationRegulation(15))
        case .longStop: Basis()
        case .admission: Basis(.reconsideration2017(17))
        case .supplement: Basis(.reconsiderationRegulation(29))
        case .copy: Basis(.reconsideration2017(23))
        case .answer: Basis(.reconsideration2017(23))
        case .mode: Basis(.reconsideration2017(22))
        case .hearingNotice: Basis(.reconsiderationRegulation(33))
        case .summary: Basis()
        case .decision: Basis(.reconsideration2017(31))
        case .stayOfAct: Basis(.reconsideration2017(21))
        case .mediation: Basis(.reconsiderationRegulation(50))
        case .withdrawal:
            Basis(.reconsideration2017(25), .reconsiderationRegulation(38), .reconsiderationRegulation(40))
        case .jurisdiction: Basis(.reconsideration2017(12))
        case .reconsiderationFirst:
            Basis(.reconsideration2017(30, 1), .reconsideration2017(16), .reconsideration2017(19))
        case .finalDecision: Basis(.reconsideration2017(14), .reconsideration2017(30, 2))
        case .decisionKinds: Basis(.reconsideration2017(28))
        case .noWorse: Basis(.reconsiderationRegulation(51))
        case .attachedReview: Basis(.reconsideration2017(26), .reconsideration2017(27))
        case .suspension: Basis(.reconsiderationRegulation(41))
        case .termination: Basis(.reconsiderationRegulation(42))
        case .opinionLetter: Basis(.reconsiderationRegulation(57))
        case .enforcement: Basis(.reconsideration2017(33))
        case .publicity: Basis()
        case .suitAfter: Basis(.reconsideration2017(19))
        }
    }
}
