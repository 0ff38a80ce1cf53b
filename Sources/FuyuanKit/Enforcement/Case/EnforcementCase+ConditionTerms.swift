extension EnforcementCase {
    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case basisEffective
        case applicantEntitled
        case contentDeterminate
        case debtorNamed
        case unperformed
        case jurisdictionRight
        case levelRight
        case performanceConcrete
        case transferable
        case instrumentComplete
        case filedInTime
        case numberRight
        case notForLateness
        case recusalChecked
        case doneInTime
        case noticeInTime
        case noticeComplete
        case reportOrderTogether
        case noticeAfterMeasureInTime
        case objectionInTime
        case leadVerifiedInTime
        case windowOver
        case nothingOpen
        case measureInForce
        case noBankruptcy
        case ordersConduct
        case ordersHandOver
        case securityAccepted
        case stayWithinLimit
        case stayRunOut
        case pauseOver
        case returnsThere
        case wholeCasePause
        case reviewSuspends
        case basisFits
        case breached
        case notSued
        case revivalInTime
        case enterpriseDebtor
        case partyConsents
        case presidentApproved
        case soleDebtor
        case otherDebtors
        case pausedForBankruptcy
        case nothingFound
        case roundApproved
        case roundOldEnough
        case roundConditions
        case roundExhausted
        case roundUndisposable
        case endedByWithdrawal
        case withinLimitation
        case groundFitsBasis
        case limitationRaised
        case reconsiderationAsked
        case reconsiderationInTime
        case entrusted
        case sixMonthsPassed
        case disposalCovered
        case mayPay
        case goesOnNow
        case fundsPaid

        public var term: Term {
            switch self {
            case .basisEffective: Term("basis-effective", "依据已生效", "the basis has taken effect")
            case .applicantEntitled: Term("applicant-entitled", "申请人适格", "the applicant is entitled")
            case .contentDeterminate: Term("content-determinate", "给付内容明确", "payable, determinate content")
            case .debtorNamed: Term("debtor-named", "被执行人明确", "the debtor is named")
            case .unperformed: Term("unperformed", "期限内未履行", "not performed in time")
            case .jurisdictionRight: Term("jurisdiction-right", "管辖正确", "the court is competent")
            case .levelRight: Term("level-right", "仲裁裁决由中级人民法院执行", "an award goes to the intermediate court")
            case .performanceConcrete: Term("performance-concrete", "继续履行内容具体", "what to perform is concrete")
            case .transferable: Term("transferable", "属于可以移送执行的范围", "within what may be moved")
            case .instrumentComplete:
                Term("instrument-complete", "有执行证书和接受强制执行的承诺", "certificate of enforcement and promise")
            case .filedInTime: Term("filed-in-time", "七日内审查立案", "decided within seven days")
            case .numberRight: Term("number-right", "案号类型正确", "the number is of the right type")
            case .notForLateness: Term("not-for-lateness", "不以超过申请执行期间为由不予受理", "not refused for lateness")
            case .recusalChecked: Term("recusal-checked", "已核查回避", "recusal was checked")
            case .doneInTime: Term("done-in-time", "在规定期限内办理", "done in time")
            case .noticeInTime: Term("notice-in-time", "十日内发出执行通知", "notice within ten days")
            case .noticeComplete: Term("notice-complete", "执行通知内容完备", "the notice is complete")
            case .reportOrderTogether: Term("report-order-together", "同时发出报告财产令", "the order to report goes with it")
            case .noticeAfterMeasureInTime:
                Term("notice-after-measure-in-time", "三日内补发执行通知", "notice within three days")
            case .objectionInTime: Term("objection-in-time", "十日内提出管辖异议", "objection within ten days")
            case .leadVerifiedInTime: Term("lead-verified-in-time", "在期限内核实线索", "the lead was verified in time")
            case .windowOver: Term("window-over", "履行期限已满", "the window is over")
            case .nothingOpen: Term("nothing-open", "债务、利息、费用均已清偿", "nothing is open")
            case .measureInForce: Term("measure-in-force", "已采取控制措施", "a control measure is in force")
            case .noBankruptcy: Term("no-bankruptcy", "被执行人未进入破产程序", "the debtor is not in bankruptcy")
            case .ordersConduct: Term("orders-conduct", "依据含行为、交付义务", "the basis orders conduct")
            case .ordersHandOver: Term("orders-hand-over", "依据含交付特定物", "the basis orders hand-over")
            case .securityAccepted: Term("security-accepted", "申请执行人同意担保", "the creditor accepts the security")
            case .stayWithinLimit: Term("stay-within-limit", "不超过法定暂缓期限", "within the longest stay")
            case .stayRunOut: Term("stay-run-out", "暂缓期限已满", "the stay has run out")
            case .pauseOver: Term("pause-over", "暂缓期满或者中止原因消除", "the pause is over")
            case .returnsThere: Term("returns-there", "恢复至停止前的阶段", "goes on where it stopped")
            case .wholeCasePause: Term("whole-case-pause", "无其他财产可供执行", "nothing else is executable")
            case .reviewSuspends:
                Term("review-suspends", "已受理撤裁，或者已提供适当担保", "setting-aside accepted, or proper security")
            case .basisFits: Term("basis-fits", "与执行依据种类相符", "fits the kind of basis")
            case .breached: Term("breached", "未履行和解协议", "the settlement was not performed")
            case .notSued: Term("not-sued", "未就和解协议起诉", "no suit on the settlement")
            case .revivalInTime: Term("revival-in-time", "在申请恢复期间内", "revival in time")
            case .enterpriseDebtor: Term("enterprise-debtor", "被执行人为企业法人", "the debtor is an enterprise legal person")
            case .partyConsents: Term("party-consents", "经被执行人或者一申请执行人同意", "the debtor or one creditor consents")
            case .presidentApproved: Term("president-approved", "经院长批准、签署", "approved by the president")
            case .soleDebtor: Term("sole-debtor", "无其他被执行人", "no other debtor")
            case .otherDebtors: Term("other-debtors", "有其他被执行人", "other debtors remain")
            case .pausedForBankruptcy: Term("paused-for-bankruptcy", "因破产中止", "suspended for bankruptcy")
            case .nothingFound: Term("nothing-found", "经财产调查无可供执行或者可处置的财产", "investigated, nothing executable")
            case .roundApproved:
                Term("round-approved", "申请执行人签字，或者合议庭核实并报院长批准", "creditor’s signature, or panel and president")
            case .roundOldEnough: Term("round-old-enough", "立案超过三个月", "more than three months since filing")
            case .roundConditions: Term("round-conditions", "终本其他条件齐备", "the other conditions of ending the round")
            case .roundExhausted: Term("round-exhausted", "已穷尽财产调查措施", "the investigation is exhausted")
            case .roundUndisposable: Term("round-undisposable", "财产确不能处置", "property truly cannot be disposed of")
            case .endedByWithdrawal: Term("ended-by-withdrawal", "因撤销申请终结", "ended by withdrawal")
            case .withinLimitation: Term("within-limitation", "在申请执行期间内", "within the limitation")
            case .groundFitsBasis: Term("ground-fits-basis", "理由与依据种类相符", "the ground fits the basis")
            case .limitationRaised: Term("limitation-raised", "被执行人已提出时效抗辩", "the debtor raised limitation")
            case .reconsiderationAsked: Term("reconsideration-asked", "已申请复议", "reconsideration was asked for")
            case .reconsiderationInTime: Term("reconsideration-in-time", "十日内申请复议", "asked within ten days")
            case .entrusted: Term("entrusted", "因委托执行销案", "cancelled for entrustment")
            case .sixMonthsPassed: Term("six-months-passed", "已超过六个月未执行", "six months have passed")
            case .disposalCovered: Term("disposal-covered", "处置前已采取控制措施", "a measure covers what is disposed of")
            case .mayPay: Term("may-pay", "被执行人未进入破产程序，可以发放案款", "money may be paid out")
            case .goesOnNow: Term("goes-on-now", "案件未停止执行", "the case does not stand still")
            case .fundsPaid: Term("funds-paid", "已到账案款均已发放", "what came in was paid out")
            }
        }
    }
}
