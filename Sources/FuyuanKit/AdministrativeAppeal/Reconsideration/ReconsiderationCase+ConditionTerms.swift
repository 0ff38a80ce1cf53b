extension ReconsiderationCase {
    /// What an act needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case lawMatches
        case oneAct
        case reviewable
        case notInCourt
        case notWithdrawnBefore
        case penaltyOnTheSpot
        case forwardedInTime
        case supplementFirst
        case supplementAskedInTime
        case supplementComplete
        case suppliedInTime
        case supplementExpired
        case admissible
        case acceptedInTime
        case reviewExpired
        case reviewOpen
        case refusalReasoned
        case freeOfCharge
        case summaryAllowed
        case summaryAmountFits
        case isSummary
        case copyInTime
        case answeredInTime
        case answerExpired
        case notSelfCollected
        case leaveToSupplement
        case opinionsHeard
        case hearingHeldIfDue
        case hearingPanelComplete
        case hearingNoticeInTime
        case headAttended
        case committeeConsultedIfDue
        case noAnswerFollowed
        case conversionApproved
        case extendedBeforeExpiry
        case extensionWithinCap
        case extensionNotified
        case extensionApproved
        case extensionOrdinary
        case decidedInTime
        case suspensionGrounded
        case suspensionNotified
        case lapsingGround
        case stayLasted
        case approvedOrDiscussed
        case recordFollowed
        case notWorse
        case faultsFitKind
        case propertyReturned
        case signedAndSealed
        case mediationLawful
        case mediable
        case withdrawalApproved
        case redoDiffers
        case investigatedByTwo
        case opinionReported
        case periodExpired
        case stayJustified
        case documentAttachable
        case documentInTime
        case suedInTime
        case unsuedAndUnperformed
        case pausedThere
        case agentsFit

        public var term: Term {
            switch self {
            case .lawMatches:
                Term("law-matches", "适用的法律文本与申请日期相符", "the text of the law fits the day of the application")
            case .oneAct: Term("one-act", "一份申请针对一个行政行为", "one application attacks one act")
            case .reviewable: Term("reviewable", "不属于不能申请复议的事项", "not among the matters that may not be reviewed")
            case .notInCourt: Term("not-in-court", "人民法院未受理同一行政行为的起诉", "no court took up a suit against the act")
            case .notWithdrawnBefore:
                Term("not-withdrawn-before", "未以同一事实和理由撤回过申请", "not withdrawn before on the same facts and grounds")
            case .penaltyOnTheSpot:
                Term("penalty-on-the-spot", "当场处罚或者电子监控记录的处罚", "a penalty on the spot or on electronic monitoring")
            case .forwardedInTime: Term("forwarded-in-time", "五日内转送", "forwarded in time")
            case .supplementFirst: Term("supplement-first", "未曾通知补正", "no earlier request to complete")
            case .supplementAskedInTime: Term("supplement-asked-in-time", "五日内通知补正", "asked for completion in time")
            case .supplementComplete:
                Term("supplement-complete", "一次性告知全部需要补正的事项", "everything missing was named at once")
            case .suppliedInTime:
                Term("supplied-in-time", "在补正期限内补正或者有正当理由", "completed in time, or for good reason late")
            case .supplementExpired: Term("supplement-expired", "补正期限已届满", "the time to complete has passed")
            case .admissible: Term("admissible", "符合受理条件", "the requirements of acceptance are met")
            case .acceptedInTime: Term("accepted-in-time", "在审查期限内受理", "accepted within the review period")
            case .reviewExpired: Term("review-expired", "审查期限已届满", "the review period has ended")
            case .reviewOpen: Term("review-open", "审查期限未届满", "the review period has not passed")
            case .refusalReasoned:
                Term("refusal-reasoned", "说明理由；不属于本机关管辖的，告知有管辖权的机关", "reasons given, and the right organ named")
            case .freeOfCharge: Term("free-of-charge", "未收取费用", "nothing was charged")
            case .summaryAllowed: Term("summary-allowed", "符合适用简易程序的条件", "the summary procedure is allowed")
            case .summaryAmountFits:
                Term("summary-amount-fits", "案件涉及款额符合简易程序", "the amount fits the summary procedure")
            case .isSummary: Term("is-summary", "适用简易程序", "under the summary procedure")
            case .copyInTime: Term("copy-in-time", "在期限内发送副本", "the copy was sent in time")
            case .answeredInTime: Term("answered-in-time", "在期限内答复、举证", "answered in time")
            case .answerExpired: Term("answer-expired", "答复期限已届满", "the time to answer has passed")
            case .notSelfCollected:
                Term("not-self-collected", "被申请人未自行收集证据", "the respondent collected no evidence itself")
            case .leaveToSupplement:
                Term(
                    "leave-to-supplement", "对方提出新理由、新证据，经同意补充",
                    "the other side raised something new, and leave was given")
            case .opinionsHeard: Term("opinions-heard", "已听取当事人意见", "the parties were heard")
            case .hearingHeldIfDue: Term("hearing-held-if-due", "重大、疑难、复杂案件已听证", "a hearing was held where it must be")
            case .hearingPanelComplete:
                Term("hearing-panel-complete", "一名主持人、两名以上听证员、一名记录员", "one presider, two or more officers, one clerk")
            case .hearingNoticeInTime: Term("hearing-notice-in-time", "五日前通知听证", "notice of the hearing in time")
            case .headAttended:
                Term(
                    "head-attended", "被申请人负责人参加听证，或者说明理由并委托工作人员参加",
                    "the respondent’s head attended, or explained and sent staff")
            case .committeeConsultedIfDue:
                Term("committee-consulted-if-due", "应当咨询的已提请行政复议委员会", "the committee was consulted where it must be")
            case .noAnswerFollowed:
                Term("no-answer-followed", "未答复举证的，按没有证据、依据处理", "where nobody answered, decided as without evidence")
            case .conversionApproved:
                Term("conversion-approved", "经复议机构负责人批准", "approved by the head of the institution")
            case .extendedBeforeExpiry: Term("extended-before-expiry", "在审理期限届满前延长", "extended before the period ended")
            case .extensionWithinCap: Term("extension-within-cap", "延长不超过法定期限", "not longer than the law allows")
            case .extensionNotified: Term("extension-notified", "书面告知当事人延长", "the parties were told in writing")
            case .extensionApproved: Term("extension-approved", "经有权负责人批准延长", "approved by the right head")
            case .extensionOrdinary: Term("extension-ordinary", "不适用简易程序", "not the summary procedure")
            case .decidedInTime: Term("decided-in-time", "在审理期限内作出决定", "decided in time")
            case .suspensionGrounded: Term("suspension-grounded", "具有法定中止情形", "a ground of suspension")
            case .suspensionNotified: Term("suspension-notified", "书面告知中止", "the suspension was notified in writing")
            case .lapsingGround:
                Term("lapsing-ground", "中止情形属于第一项、第二项、第四项", "the ground is the first, second or fourth")
            case .stayLasted: Term("stay-lasted", "中止满六十日", "the stay lasted sixty days")
            case .approvedOrDiscussed:
                Term("approved-or-discussed", "经负责人同意或者集体讨论通过", "consented to by the head or discussed")
            case .recordFollowed: Term("record-followed", "根据听证笔录作出", "based on the record of the hearing")
            case .notWorse: Term("not-worse", "未对申请人作出更为不利的决定", "the applicant is not made worse off")
            case .faultsFitKind:
                Term("faults-fit-kind", "认定的理由与决定种类相符", "what was found leads to this kind of decision")
            case .propertyReturned: Term("property-returned", "已责令返还财产", "property was ordered returned")
            case .signedAndSealed: Term("signed-and-sealed", "各方签字或者盖章并加盖复议机关印章", "signed by all and sealed")
            case .mediationLawful: Term("mediation-lawful", "调解内容合法", "the content is lawful")
            case .mediable: Term("mediable", "双方自愿，属于可以调解的案件", "both sides want it, and the case may be mediated")
            case .withdrawalApproved: Term("withdrawal-approved", "自愿撤回并经准予", "voluntary and approved")
            case .redoDiffers: Term("redo-differs", "未以同一事实和理由作出相同行为", "not the same act on the same facts and grounds")
            case .investigatedByTwo:
                Term("investigated-by-two", "两名以上人员调查并出示证件", "two or more investigated and showed their cards")
            case .opinionReported: Term("opinion-reported", "在期限内报送纠正情况", "reported in time")
            case .periodExpired: Term("period-expired", "审理期限已届满", "the period to decide has passed")
            case .stayJustified: Term("stay-justified", "具有停止执行情形", "a case of stopping the act")
            case .documentAttachable:
                Term("document-attachable", "属于可以附带审查的规范性文件", "a document that may be reviewed with the act")
            case .documentInTime: Term("document-in-time", "在附带审查期限内", "within the time of the attached review")
            case .suedInTime: Term("sued-in-time", "在起诉期限内", "sued in time")
            case .unsuedAndUnperformed:
                Term("unsued-and-unperformed", "逾期不起诉又不履行，或者为最终裁决", "neither sued nor performed, or final")
            case .pausedThere: Term("paused-there", "系在该阶段中止或者转入调解", "it paused at that stage")
            case .agentsFit: Term("agents-fit", "委托代理人不超过二人", "two agents at most")
            }
        }
    }
}
