extension AdministrativeRetrial {
    /// What an act in a retrial needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case appliedInTime
        case everyStartMet
        case courtAbove
        case groundNamed
        case notBarred
        case firstCorrection
        case corrected
        case insistsUncorrected
        case noticesInTime
        case answerInTime
        case proofInTime
        case referralGrounded
        case reviewedInTime
        case presidentApproved
        case withdrawalRequested
        case refusedQuestioning
        case committeeDecided
        case continuationAllowed
        case protestFromAbove
        case adviceFiledAbove
        case orderedInTime
        case adviceDecidedInTime
        case procedureFits
        case newPanelFormed
        case notSummary
        case calledInTime
        case inTrialTime
        case byFirstInstance
        case appealInTime
        case windowOver
        case extensionApproved
        case nobodyElseApplies
        case othersApply

        public var term: Term {
            switch self {
            case .appliedInTime: Term("applied-in-time", "在六个月内申请", "applied for within six months")
            case .everyStartMet: Term("every-start-met", "自生效、自送达起算均未逾期", "in time from effect and from service")
            case .courtAbove: Term("court-above", "向上一级人民法院申请", "to the court one level up")
            case .groundNamed: Term("ground-named", "提出法定再审事由", "a statutory ground is brought")
            case .notBarred: Term("not-barred", "不属于不予立案的情形", "not barred by an earlier application")
            case .firstCorrection: Term("first-correction", "一次性通知补正", "asked once, for everything")
            case .corrected: Term("corrected", "已补正", "corrected")
            case .insistsUncorrected: Term("insists-uncorrected", "坚持不补正", "insists without correcting")
            case .noticesInTime: Term("notices-in-time", "五日内通知", "notices within five days")
            case .answerInTime: Term("answer-in-time", "十五日内提出书面意见", "answered within fifteen days")
            case .proofInTime: Term("proof-in-time", "十日内证明未逾期", "proved within ten days")
            case .referralGrounded: Term("referral-grounded", "属于可以交高级人民法院审查的情形", "a ground of referral")
            case .reviewedInTime: Term("reviewed-in-time", "在审查期限内", "within the review period")
            case .presidentApproved: Term("president-approved", "经院长批准", "approved by the president")
            case .withdrawalRequested: Term("withdrawal-requested", "再审申请人申请撤回", "the applicant asks to withdraw")
            case .refusedQuestioning:
                Term("refused-questioning", "经传票传唤，无正当理由拒不接受询问", "summoned, and refused without reason")
            case .committeeDecided: Term("committee-decided", "经审判委员会讨论决定", "decided by the adjudication committee")
            case .continuationAllowed:
                Term("continuation-allowed", "不中止执行的，属于抚恤金、低保、社保案件", "execution goes on only for protected payments")
            case .protestFromAbove:
                Term(
                    "protest-from-above", "上级人民检察院或者最高人民检察院抗诉",
                    "protest from one level up or the Supreme People’s Procuratorate")
            case .adviceFiledAbove: Term("advice-filed-above", "报上级人民检察院备案", "filed with the next higher procuratorate")
            case .orderedInTime: Term("ordered-in-time", "收到抗诉书三十日内裁定", "ordered within thirty days")
            case .adviceDecidedInTime: Term("advice-decided-in-time", "三个月内审查完毕", "reviewed within three months")
            case .procedureFits:
                Term(
                    "procedure-fits", "依生效裁判的审级确定程序，提审适用第二审程序",
                    "the procedure of the instance; the second where taken up")
            case .newPanelFormed: Term("new-panel-formed", "另行组成合议庭", "another panel")
            case .notSummary: Term("not-summary", "未适用简易程序", "not the summary procedure")
            case .calledInTime: Term("called-in-time", "开庭三日前通知", "called three days before the hearing")
            case .inTrialTime: Term("in-trial-time", "在审限内", "within the trial limit")
            case .byFirstInstance: Term("by-first-instance", "按照第一审程序再审", "retried by the first-instance procedure")
            case .appealInTime: Term("appeal-in-time", "在上诉期限内", "within the time to appeal")
            case .windowOver: Term("window-over", "上诉期已届满", "the time to appeal is over")
            case .extensionApproved:
                Term(
                    "extension-approved", "经高级人民法院或者最高人民法院批准",
                    "approved by the high court or the Supreme People’s Court")
            case .nobodyElseApplies: Term("nobody-else-applies", "没有其他再审申请人", "nobody else applies")
            case .othersApply: Term("others-apply", "另有其他再审申请人", "others apply too")
            }
        }
    }
}
