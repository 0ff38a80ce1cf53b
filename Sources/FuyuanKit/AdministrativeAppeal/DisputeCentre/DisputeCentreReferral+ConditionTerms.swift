extension DisputeCentreReferral {
    /// What an act at the centre needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case withinList
        case modeFits
        case contactedInTime
        case consented
        case assigned
        case reasonWritten
        case organsIdentified
        case informedStaff
        case wayOffered
        case withinTime
        case extensionAgreed
        case beforeExpiry
        case laterDay
        case signedByAll
        case agreementLawful
        case factsConfirmed
        case returnedInTime
        case bySource
        case trueWill
        case proofGiven
        case visitRecorded
        case feedbackComplete

        public var term: Term {
            switch self {
            case .withinList: Term("within-list", "属于化解中心受理清单", "on the centre’s list")
            case .modeFits: Term("mode-fits", "委派在立案前，委托在立案后", "delegated before docketing, commissioned after it")
            case .contactedInTime:
                Term("contacted-in-time", "三个工作日内联系对方", "the other side contacted within three working days")
            case .consented: Term("consented", "双方均同意", "both sides agree")
            case .assigned: Term("assigned", "由签收案件的调解员办理", "done by the mediator who signed for the file")
            case .reasonWritten: Term("reason-written", "书面说明理由", "the reason is in writing")
            case .organsIdentified:
                Term("organs-identified", "已查明并通知全部涉案机关", "every organ touched is identified and called")
            case .informedStaff: Term("informed-staff", "机关派熟悉案情的人员参加", "staff who know the case came")
            case .wayOffered: Term("way-offered", "化解方式为该争议所许可", "the way is open for this dispute")
            case .withinTime: Term("within-time", "在化解期限内", "within the time to mediate")
            case .extensionAgreed: Term("extension-agreed", "各方同意延长", "all parties agreed to the extension")
            case .beforeExpiry: Term("before-expiry", "期限届满前约定延长", "agreed before the time ended")
            case .laterDay: Term("later-day", "约定晚于现届满日的日期", "a day later than the present last day")
            case .signedByAll: Term("signed-by-all", "各方签章", "signed by all")
            case .agreementLawful:
                Term("agreement-lawful", "机关有权处分，不违反强制性规定", "within the organ’s power and not against mandatory rules")
            case .factsConfirmed: Term("facts-confirmed", "双方确认无争议事实", "both sides confirmed the facts")
            case .returnedInTime: Term("returned-in-time", "五日内退回立案", "returned and docketed within five days")
            case .bySource: Term("by-source", "由移送单位撤回", "withdrawn by the unit that referred it")
            case .trueWill: Term("true-will", "撤回出于真实意思", "withdrawn of true will")
            case .proofGiven: Term("proof-given", "有履行凭证", "performance is proved")
            case .visitRecorded:
                Term("visit-recorded", "回访对象、日期和结果已记载", "who was visited, when and with what result is recorded")
            case .feedbackComplete:
                Term("feedback-complete", "已向法院（移送单位）和涉案机关反馈", "reported to the court or source and to the organ")
            }
        }
    }
}
