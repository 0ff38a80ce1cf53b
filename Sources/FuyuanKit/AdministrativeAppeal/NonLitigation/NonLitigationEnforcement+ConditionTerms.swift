extension NonLitigationEnforcement {
    /// What an act needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case rightsTold
        case usedInTime
        case remediesOver
        case noRemedyPending
        case withinWindow
        case withinSuitWindow
        case windowPassed
        case demandComplete
        case demandTermPassed
        case demandedBefore
        case agreementEnforceable
        case isAward
        case organWindowPassed
        case rightHolderInTime
        case papersComplete
        case signedAndSealed
        case expropriationPapers
        case withoutOwnPower
        case conditionsMet
        case suppliedInTime
        case acceptedInTime
        case reasonsGiven
        case groundNamed
        case bothHeard
        case noRefusalGround
        case ruledInTime
        case servedInTime
        case askedInTime
        case notReviewedBefore
        case upperRuledInTime
        case publicSafety
        case presidentApproved
        case executedInTime
        case highCourtApproved
        case isExpropriation
        case separationAllowed
        case rightExecutor
        case notAtNight
        case noCutting
        case withinScope
        case organRun
        case wasRemedied
        case stayGroundNamed
        case causeGone
        case threeYearsPassed
        case noHarmNoMeans
        case baseFell
        case strongReason
        case securityGiven
        case revoked
        case rightApplicant
        case sameCourt
        case stillStands
        case reviewTimePassed
        case rightReverser

        public var term: Term {
            switch self {
            case .rightsTold: Term("rights-told", "已告知复议、诉讼的权利和期限", "the remedies and their limits were told")
            case .usedInTime: Term("used-in-time", "在法定期限内提起", "the remedy was used in time")
            case .remediesOver: Term("remedies-over", "法定复议、起诉期限均已届满", "both remedy periods have ended")
            case .noRemedyPending: Term("no-remedy-pending", "没有正在进行的复议、诉讼", "no remedy is pending")
            case .withinWindow: Term("within-window", "在申请期限内，或者有正当理由", "within the window, or with good reason stated")
            case .withinSuitWindow:
                Term("within-suit-window", "自起诉期限届满之日起三个月内", "within three months of the end of the time to sue")
            case .windowPassed: Term("window-passed", "申请期限已届满", "the window has passed")
            case .demandComplete:
                Term(
                    "demand-complete", "催告书载明期限、方式、金额和陈述申辩权",
                    "the demand states term, manner, amount and the right to be heard")
            case .demandTermPassed:
                Term("demand-term-passed", "催告书送达已满十个工作日", "ten working days after the demand have passed")
            case .demandedBefore:
                Term("demanded-before", "作出书面决定前已催告履行协议", "performance was demanded before the written decision")
            case .agreementEnforceable:
                Term("agreement-enforceable", "协议内容具有可执行性", "what the agreement says can be enforced")
            case .isAward: Term("is-award", "是对民事争议的行政裁决", "it is an administrative award")
            case .organWindowPassed: Term("organ-window-passed", "作出裁决的行政机关未在期限内申请", "the organ’s window has passed")
            case .rightHolderInTime: Term("right-holder-in-time", "在六个月内申请", "within the right-holder’s six months")
            case .papersComplete: Term("papers-complete", "五类材料齐全", "the five kinds of material are there")
            case .signedAndSealed: Term("signed-and-sealed", "申请书有负责人签名、印章和日期", "signed by the head, sealed and dated")
            case .expropriationPapers:
                Term("expropriation-papers", "征收补偿材料齐全", "the papers of an expropriation are there")
            case .withoutOwnPower:
                Term("without-own-power", "行政机关没有强制执行权", "the organ has no power to enforce by itself")
            case .conditionsMet: Term("conditions-met", "符合申请执行的条件", "the conditions of an application are met")
            case .suppliedInTime: Term("supplied-in-time", "在限期内补正", "supplied in time")
            case .acceptedInTime: Term("accepted-in-time", "在法定期限内受理", "accepted in time")
            case .reasonsGiven: Term("reasons-given", "说明理由", "reasons are given")
            case .groundNamed: Term("ground-named", "有法定的不准予执行情形", "a ground of refusal is named")
            case .bothHeard: Term("both-heard", "已听取被执行人和行政机关的意见", "debtor and organ were heard")
            case .noRefusalGround: Term("no-refusal-ground", "没有不准予执行的情形", "no ground of refusal shows")
            case .ruledInTime: Term("ruled-in-time", "在法定期限内裁定", "ruled in time")
            case .servedInTime: Term("served-in-time", "在法定期限内送达", "served in time")
            case .askedInTime: Term("asked-in-time", "在十五日内申请复议", "asked for within fifteen days")
            case .notReviewedBefore: Term("not-reviewed-before", "该裁定未经上级法院复议", "the ruling was not reviewed before")
            case .upperRuledInTime: Term("upper-ruled-in-time", "上级法院在法定期限内裁定", "the higher court ruled in time")
            case .publicSafety: Term("public-safety", "情况紧急，为保障公共安全", "urgent, for public safety")
            case .presidentApproved: Term("president-approved", "经院长批准", "approved by the president")
            case .executedInTime: Term("executed-in-time", "在法定期限内执行", "executed in time")
            case .highCourtApproved: Term("high-court-approved", "经高级人民法院批准", "approved by the high court")
            case .isExpropriation: Term("is-expropriation", "是征收补偿案件", "it is an expropriation case")
            case .separationAllowed:
                Term("separation-allowed", "裁执分离有法律或者地方机制依据", "the separation rests on law or a local mechanism")
            case .rightExecutor: Term("right-executor", "由裁定确定的主体实施", "carried out by whom the ruling names")
            case .notAtNight:
                Term("not-at-night", "不在夜间或者法定节假日实施，情况紧急的除外", "not at night or on a statutory holiday, unless urgent")
            case .noCutting: Term("no-cutting", "未对居民生活停水、停电、停热、停气", "no water, power, heat or gas of residents is cut")
            case .withinScope: Term("within-scope", "未超出裁定确定的范围", "within the scope of the ruling")
            case .organRun: Term("organ-run", "由行政机关实施的执行", "the execution is run by an organ")
            case .wasRemedied: Term("was-remedied", "当事人采取补救措施", "the party took remedial steps")
            case .stayGroundNamed: Term("stay-ground-named", "有法定的中止执行情形", "a ground of suspension is named")
            case .causeGone: Term("cause-gone", "中止事由消失，或者不履行执行协议", "the cause is gone, or the agreement was broken")
            case .threeYearsPassed: Term("three-years-passed", "中止执行满三年", "three years of suspension have passed")
            case .noHarmNoMeans: Term("no-harm-no-means", "没有明显社会危害，确无能力履行", "no obvious harm, and no means")
            case .baseFell:
                Term(
                    "base-fell", "据以执行的决定被撤销、变更，或者执行错误",
                    "the decision was revoked or changed, or the execution was wrong")
            case .strongReason: Term("strong-reason", "有充分理由认为可能逃避执行", "strong reason to fear evasion")
            case .securityGiven: Term("security-given", "权利人提供财产担保", "the right-holder gave security")
            case .revoked: Term("revoked", "行政决定已撤销", "the decision was revoked")
            case .rightApplicant:
                Term(
                    "right-applicant", "由作出决定的机关或者依法应当执行的复议机关提出",
                    "by the maker, or the reconsideration organ where it enforces")
            case .sameCourt: Term("same-court", "由受理的人民法院作出", "by the court that accepted")
            case .stillStands: Term("still-stands", "行政决定未被撤销", "the decision was not revoked")
            case .rightReverser: Term("right-reverser", "裁执分离的，由实施主体执行回转", "reversed by whoever executed")
            case .reviewTimePassed:
                Term("review-time-passed", "申请复议的期限已届满", "the time to ask for review has passed")
            }
        }
    }
}
