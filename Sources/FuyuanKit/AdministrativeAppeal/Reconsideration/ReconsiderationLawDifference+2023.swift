extension ReconsiderationLawDifference {
    /// What the 2023 text says.
    var text2023: Bilingual {
        switch self {
        case .workingDays: Bilingual("三日、五日、七日、十日为工作日", "3, 5, 7 and 10 days")
        case .applicationPeriod: Bilingual("自知道或者应当知道之日起六十日", "60 days from when it was or should have been known")
        case .rightsNotTold:
            Bilingual(
                "自知道或者应当知道申请权利、复议机关和申请期限之日起算，自知道行政行为内容之日起最长一年",
                "from learning right, organ and period, one year from knowing the act at most")
        case .longStop: Bilingual("不动产二十年，其他五年", "20 years for immovables, 5 years otherwise")
        case .admission:
            Bilingual("五日（工作日）；未决定不予受理的，自审查期限届满之日起视为受理", "5 working days; silence accepts on the day they expire")
        case .supplement:
            Bilingual(
                "五日内一次性通知，十日内补正，补正后重新审查五日",
                "asked for within 5 working days, once and completely; 10 working days to comply, then a fresh review")
        case .copy: Bilingual("普通程序七日，简易程序三日", "7 working days ordinary, 3 summary")
        case .answer: Bilingual("普通程序十日（工作日），简易程序五日", "10 working days ordinary, 5 summary")
        case .mode:
            Bilingual(
                "原则上听取意见；重大、疑难、复杂案件应当听证", "parties heard by default; hearing in major, difficult or complex cases")
        case .hearingNotice: Bilingual("五日前通知；被申请人负责人应当参加", "5 working days before; the respondent’s head must attend")
        case .summary: Bilingual("四类案件或者各方同意；三十日", "four kinds of case or everybody’s consent; 30 days")
        case .decision:
            Bilingual(
                "六十日，经复议机构负责人批准延长不超过三十日；简易程序三十日",
                "60 days and at most 30 more, approved by the head of the institution; summary 30")
        case .stayOfAct: Bilingual("四种情形应当停止；第三人亦可申请", "must stop in four cases; a third party may ask too")
        case .mediation: Bilingual("各类案件", "any case")
        case .withdrawal:
            Bilingual(
                "和解不限案件；撤回须经准予；非违背真实意思不得再次申请",
                "settlement in any case; withdrawal needs approval; no new application unless against will")
        case .jurisdiction: Bilingual("本级人民政府；例外见第二十七条、第二十八条", "the government of the same level, with exceptions")
        case .reconsiderationFirst:
            Bilingual("五种情形；其他仅由法律、行政法规规定", "five items; others only by law or administrative regulation")
        case .finalDecision: Bilingual("仅国务院裁决", "State Council rulings only")
        case .decisionKinds:
            Bilingual(
                "变更、撤销、确认违法、履行、确认无效、维持、驳回请求、无答复、协议",
                "change first; revoke, confirm, perform, void, maintain, reject, no answer, agreement")
        case .noWorse: Bilingual("变更决定；第三人提出相反请求的除外", "decisions to change, except on a third party’s opposite request")
        case .attachedReview:
            Bilingual(
                "有权处理三十日，转送七日，其他机关六十日；另三日内通知制定机关，制定机关十日内答复",
                "30 days, 7 working days to pass on, 60 days for the other organ; notice to the drafter within 3, the drafter’s answer within 10 working days"
            )
        case .suspension: Bilingual("十种情形，增加调解和解、附带审查", "ten grounds: mediation by consent and attached review added")
        case .termination: Bilingual("五种情形，保留中止满六十日", "five grounds, the sixty-day stay rule kept")
        case .opinionLetter: Bilingual("六十日内通报纠正情况", "report within 60 days")
        case .enforcement:
            Bilingual(
                "复议决定和调解书；可以约谈、通报批评", "decisions and mediation statements; talk with the head, circulated criticism")
        case .publicity: Bilingual("决定书公开，抄告上一级主管部门", "decisions are published and copied to the superior department")
        case .suitAfter: Bilingual("不予受理、驳回申请或者逾期不作答复之日起十五日", "15 days after refusal, rejection or expiry")
        }
    }

    /// Where the 2023 text says so.
    var basis2023: Basis {
        switch self {
        case .workingDays: Basis(.reconsideration(88))
        case .applicationPeriod: Basis(.reconsideration(20))
        case .rightsNotTold: Basis(.reconsideration(20, 3))
        case .longStop: Basis(.reconsideration(21))
        case .admission: Basis(.reconsideration(30))
        case .supplement: Basis(.reconsideration(31))
        case .copy: Basis(.reconsideration(48), .reconsideration(54))
        case .answer: Basis(.reconsideration(48), .reconsideration(54))
        case .mode: Basis(.reconsideration(49), .reconsideration(50))
        case .hearingNotice: Basis(.reconsideration(51))
        case .summary: Basis(.reconsideration(53), .reconsideration(54), .reconsideration(55), .reconsideration(62))
        case .decision: Basis(.reconsideration(62))
        case .stayOfAct: Basis(.reconsideration(42))
        case .mediation: Basis(.reconsideration(5), .reconsideration(73))
        case .withdrawal: Basis(.reconsideration(74))
        case .jurisdiction: Basis(.reconsideration(24), .reconsideration(27), .reconsideration(28))
        case .reconsiderationFirst: Basis(.reconsideration(23))
        case .finalDecision: Basis(.reconsideration(26))
        case .decisionKinds:
            Basis(.reconsideration(63), .reconsideration(64), .reconsideration(65), .reconsideration(71))
        case .noWorse: Basis(.reconsideration(63, 2))
        case .attachedReview:
            Basis(.reconsideration(56), .reconsideration(57), .reconsideration(58), .reconsideration(60))
        case .suspension: Basis(.reconsideration(39))
        case .termination: Basis(.reconsideration(41))
        case .opinionLetter: Basis(.reconsideration(76))
        case .enforcement: Basis(.reconsideration(77), .reconsideration(78))
        case .publicity: Basis(.reconsideration(79))
        case .suitAfter: Basis(.reconsideration(34))
        }
    }
}
