extension AdministrativeFirstInstance {
    /// What an act in a first-instance suit needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case receiptGiven
        case reconsiderationFirst
        case noPendingReconsideration
        case suedInTime
        case filedInTime
        case filingTimePassed
        case guidedCompletely
        case correctedInTime
        case plaintiffConsents
        case copyInTime
        case answeredInTime
        case askedInTime
        case lateCauseLegitimate
        case lateLeaveGiven
        case evidenceTimePassed
        case answerCopyInTime
        case objectedInTime
        case jurisdictionAppealInTime
        case summaryFits
        case summaryAmountFits
        case evidenceTermFits
        case isSummary
        case convertedInTime
        case panelRegular
        case panelFormed
        case summonedInTime
        case hearingLawfullyOpen
        case adjournmentGrounded
        case newClaimAllowed
        case beforeHearing
        case compensationInTime
        case notForLegality
        case documentReviewAsked
        case extensionAskedInTime
        case extensionDecidedInTime
        case suspensionGrounded
        case resumesWhereItStood
        case ninetyDaysPassed
        case lapsingGround
        case nobodyContinues
        case abatementGrounded
        case mediationAllowed
        case allConsent
        case signedByAll
        case withdrawalAsked
        case withdrawalSound
        case withdrawalNotRefused
        case withdrawalRefused
        case absenceUnjustified
        case feeTimePassed
        case noFeeRelief
        case stayGrounded
        case advanceAllowed
        case firstReview
        case toldCourtInWriting
        case judgmentFits
        case keepsPlaintiff
        case statesAppeal
        case notFromSettlement
        case decidedInTime
        case sentInTime
        case appealTimePassed
        case appealedInTime
        case pronouncedOpenly

        public var term: Term {
            switch self {
            case .receiptGiven: Term("receipt-given", "已接收起诉状并出具书面凭证", "the complaint was taken in and a receipt given")
            case .reconsiderationFirst:
                Term("reconsideration-first", "依法应当先申请复议的，已经复议", "reconsideration required first was had")
            case .noPendingReconsideration:
                Term("no-pending-reconsideration", "复议未在受理审理之中", "no reconsideration is pending")
            case .suedInTime: Term("sued-in-time", "在起诉期限内起诉", "sued in time")
            case .filedInTime: Term("filed-in-time", "自收到之日起七日内决定立案或者裁定不予立案", "docketed or refused within seven days")
            case .filingTimePassed:
                Term(
                    "filing-time-passed", "法院逾七日既不立案，又不作出裁定", "the court neither docketed nor refused within seven days"
                )
            case .guidedCompletely: Term("guided-completely", "一次性全面告知补正内容", "told once, and everything at once")
            case .correctedInTime: Term("corrected-in-time", "在指定期限内补正", "corrected within the time set")
            case .plaintiffConsents: Term("plaintiff-consents", "原告同意", "the plaintiff agrees")
            case .copyInTime: Term("copy-in-time", "立案之日起五日内发送副本", "the copy sent within five days of docketing")
            case .answeredInTime: Term("answered-in-time", "在举证期限内答辩、举证", "answer and evidence in time")
            case .askedInTime: Term("asked-in-time", "在举证期限内提出延期申请", "late evidence asked for within the time")
            case .lateCauseLegitimate:
                Term("late-cause-legitimate", "书面提出，有不可抗力等正当事由", "in writing and for a legitimate cause")
            case .lateLeaveGiven: Term("late-leave-given", "已准许延期", "late evidence was allowed")
            case .evidenceTimePassed:
                Term("evidence-time-passed", "举证期限已届满且未提交证据", "the time for evidence has passed without any")
            case .answerCopyInTime: Term("answer-copy-in-time", "收到答辩状之日起五日内发送", "the answer sent on within five days")
            case .objectedInTime: Term("objected-in-time", "收到副本之日起十五日内提出", "objected within fifteen days of the copy")
            case .jurisdictionAppealInTime: Term("jurisdiction-appeal-in-time", "十日内上诉", "appealed within ten days")
            case .summaryFits: Term("summary-fits", "属于可以适用简易程序的案件", "fit for the summary procedure")
            case .summaryAmountFits:
                Term("summary-amount-fits", "款额不超过二千元，或者另有依据", "no more than 2,000 yuan, or another footing")
            case .evidenceTermFits:
                Term("evidence-term-fits", "举证期限不超过十五日", "the time for evidence is fifteen days at most")
            case .isSummary: Term("is-summary", "正在适用简易程序", "tried by summary procedure")
            case .convertedInTime:
                Term("converted-in-time", "在简易程序审限届满前转为普通程序", "converted before the forty-five days end")
            case .panelRegular:
                Term(
                    "panel-regular", "合议庭三人以上单数，或者独任审理简易程序",
                    "a panel of three or more, an odd number; or one judge in the summary procedure")
            case .panelFormed: Term("panel-formed", "已组成合议庭或者确定独任法官", "the panel was formed")
            case .summonedInTime: Term("summoned-in-time", "开庭三日前传唤", "summoned three days before")
            case .hearingLawfullyOpen: Term("hearing-lawfully-open", "公开审理，或者依法不公开", "public, or lawfully closed")
            case .adjournmentGrounded: Term("adjournment-grounded", "属于可以延期的情形", "a ground for putting the hearing off")
            case .newClaimAllowed:
                Term("new-claim-allowed", "副本送达前提出，或者有正当理由", "before the copy was served, or with good reason")
            case .beforeHearing:
                Term("before-hearing", "在一审开庭审理前提出，或者有正当理由", "before the hearing opens, or with good reason")
            case .compensationInTime:
                Term("compensation-in-time", "一审庭审终结前提出，或者经法院准许", "before the hearing ends, or by leave of the court")
            case .notForLegality: Term("not-for-legality", "不为证明行政行为合法性", "not to prove the act lawful")
            case .documentReviewAsked: Term("document-review-asked", "当事人请求一并审查", "a party asked for the review")
            case .extensionAskedInTime:
                Term("extension-asked-in-time", "在审限届满十日前申请", "asked for ten days before the end")
            case .extensionDecidedInTime:
                Term("extension-decided-in-time", "在审限届满三日前决定", "decided three days before the end")
            case .suspensionGrounded: Term("suspension-grounded", "属于应当中止诉讼的情形", "a ground for suspension")
            case .resumesWhereItStood: Term("resumes-where-it-stood", "恢复到中止前的程序", "goes on where it stood")
            case .ninetyDaysPassed: Term("ninety-days-passed", "中止诉讼满九十日", "ninety full days of suspension")
            case .lapsingGround: Term("lapsing-ground", "因前三项情形中止", "suspended on one of the first three grounds")
            case .nobodyContinues: Term("nobody-continues", "仍无人继续诉讼，且无特殊情况", "nobody continues, and no special case")
            case .abatementGrounded: Term("abatement-grounded", "属于应当终结诉讼的情形", "a ground for abatement")
            case .mediationAllowed: Term("mediation-allowed", "属于可以调解的案件", "a case that may be mediated")
            case .allConsent: Term("all-consent", "各方自愿", "all parties agree")
            case .signedByAll: Term("signed-by-all", "各方当事人签收", "signed for by all")
            case .withdrawalAsked: Term("withdrawal-asked", "原告已申请撤诉", "withdrawal was asked for")
            case .withdrawalSound: Term("withdrawal-sound", "符合准许撤诉的条件", "the conditions of withdrawal hold")
            case .withdrawalNotRefused: Term("withdrawal-not-refused", "未曾裁定不准许撤诉", "withdrawal was not refused")
            case .withdrawalRefused: Term("withdrawal-refused", "已裁定不准许撤诉", "withdrawal was refused")
            case .absenceUnjustified:
                Term(
                    "absence-unjustified", "经传票传唤无正当理由拒不到庭，或者未经许可中途退庭",
                    "absent without reason though summoned, or left without leave")
            case .feeTimePassed: Term("fee-time-passed", "交费期限已届满", "the time to pay has passed")
            case .noFeeRelief: Term("no-fee-relief", "未申请缓减免或者未获批准", "no relief asked for, or refused")
            case .stayGrounded: Term("stay-grounded", "属于可以停止执行的情形", "a ground for a stay")
            case .advanceAllowed: Term("advance-allowed", "符合先予执行的条件", "the conditions of advance enforcement hold")
            case .firstReview: Term("first-review", "未曾申请复议", "no reconsideration asked for before")
            case .toldCourtInWriting: Term("told-court-in-writing", "书面告知人民法院", "the court was told in writing")
            case .judgmentFits: Term("judgment-fits", "判决方式与查明的事实相符", "the kind of judgment fits the facts")
            case .keepsPlaintiff: Term("keeps-plaintiff", "不加重原告义务或者减损原告权益", "the plaintiff is not made worse off")
            case .statesAppeal: Term("states-appeal", "告知上诉权利、期限和法院", "right, term and court of appeal are stated")
            case .notFromSettlement:
                Term("not-from-settlement", "不按和解、调解协议内容制作", "not a settlement put into a judgment")
            case .decidedInTime: Term("decided-in-time", "在审理期限内审结", "decided within the trial period")
            case .sentInTime: Term("sent-in-time", "在法定期限内发送裁判文书", "the decision was sent in time")
            case .appealTimePassed: Term("appeal-time-passed", "上诉期限已届满", "the time to appeal has passed")
            case .appealedInTime: Term("appealed-in-time", "在上诉期限内上诉", "appealed in time")
            case .pronouncedOpenly: Term("pronounced-openly", "公开宣判", "pronounced in public")
            }
        }
    }
}
