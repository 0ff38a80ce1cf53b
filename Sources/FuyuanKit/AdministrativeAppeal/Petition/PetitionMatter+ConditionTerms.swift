extension PetitionMatter {
    /// What an act about a petition needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case representativesWithinFive
        case registeredInTime
        case noLegalChannel
        case channelIsLitigation
        case suitAdmissible
        case channelIsAdministrative
        case notFinal
        case receiverNotAccused
        case acceptedInTime
        case objectionInTime
        case objectionReasoned
        case handledInTime
        case extensionApproved
        case extensionWithinThirty
        case extensionBeforeEnd
        case withinDiscretion
        case reviewRequestInTime
        case reviewedInTime
        case rereviewRequestInTime
        case rereviewedInTime
        case requestLapsed
        case isFinalised
        case explained

        public var term: Term {
            switch self {
            case .representativesWithinFive:
                Term("representatives-within-five", "多人走访代表不超过五人", "at most five representatives")
            case .registeredInTime: Term("registered-in-time", "十五日内区分处理", "dealt with within fifteen days")
            case .noLegalChannel: Term("no-legal-channel", "没有法定途径", "no legal channel exists")
            case .channelIsLitigation: Term("channel-is-litigation", "属于诉讼权利救济事项", "a matter of litigation rights")
            case .suitAdmissible: Term("suit-admissible", "未经依法终结", "not lawfully terminated")
            case .channelIsAdministrative:
                Term("channel-is-administrative", "可以通过复议等行政程序解决", "an administrative procedure exists")
            case .notFinal: Term("not-final", "未经复核终结", "not finally closed before")
            case .receiverNotAccused: Term("receiver-not-accused", "未转给被检举、控告的人员或者单位", "not passed to the accused")
            case .acceptedInTime: Term("accepted-in-time", "十五日内书面告知", "told in writing within fifteen days")
            case .objectionInTime: Term("objection-in-time", "五个工作日内提出异议", "objected within five working days")
            case .objectionReasoned: Term("objection-reasoned", "异议说明理由", "objection with reasons")
            case .handledInTime: Term("handled-in-time", "法定期限内办结", "handled in time")
            case .extensionApproved:
                Term("extension-approved", "经本机关负责人批准并告知理由", "approved by the head, the petitioner told why")
            case .extensionWithinThirty: Term("extension-within-thirty", "延长不超过三十日", "at most thirty days more")
            case .extensionBeforeEnd: Term("extension-before-end", "期限届满前延长", "before the time ends")
            case .withinDiscretion: Term("within-discretion", "在裁量权范围内且自愿", "within discretion, and willing")
            case .reviewRequestInTime: Term("review-request-in-time", "三十日内请求复查", "review requested within thirty days")
            case .reviewedInTime: Term("reviewed-in-time", "三十日内出具复查意见", "reviewed within thirty days")
            case .rereviewRequestInTime:
                Term("rereview-request-in-time", "三十日内请求复核", "re-review requested within thirty days")
            case .rereviewedInTime: Term("rereviewed-in-time", "三十日内出具复核意见", "re-reviewed within thirty days")
            case .requestLapsed: Term("request-lapsed", "逾期未请求复查、复核", "no request in time")
            case .isFinalised: Term("is-finalised", "涉法涉诉事项已依法终结", "the matter is lawfully terminated")
            case .explained: Term("explained", "法院已释明法律", "the court explained the law")
            }
        }
    }
}
