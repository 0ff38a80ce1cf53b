extension ServiceOfProcess {
    public typealias Role = MediationRole

    /// Where service on one addressee stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// No paper to serve yet.
        case unopened
        /// Ready, no attempt yet.
        case pending
        /// A way of service is being tried.
        case attempted
        /// Not delivered; another way must be found.
        case returned
        /// The public notice runs.
        case announced
        /// Served; the day is fixed.
        case served
        /// Served by refusal, wrong address, expiry.
        case deemedServed
        /// Service without effect; to be begun again.
        case voided
        /// No address could be found in the simple procedure; the suit is dismissed.
        case suitDismissed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未交付送达", "not yet handed over")
            case .pending: Term("pending", "待送达", "to be served")
            case .attempted: Term("attempted", "送达中", "being served")
            case .returned: Term("returned", "未妥投", "not delivered")
            case .announced: Term("announced", "已公告", "announced")
            case .served: Term("served", "已送达", "served")
            case .deemedServed: Term("deemed-served", "视为送达", "deemed served")
            case .voided: Term("voided", "送达无效", "void")
            case .suitDismissed: Term("suit-dismissed", "无法送达，驳回起诉", "suit dismissed")
            }
        }
    }

    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case methodAllowed
        case mayBeDeemed
        case voidIsMadeOut
        case consentShown
        case consentCovers
        case onlineDecisionAllowed
        case mailFit
        case unitFit
        case deliveryOrdinary
        case dayKnown
        case recipientAllowed
        case recipientNotOpponent
        case groundFits
        case notDisproved
        case attemptsMade
        case otherMeansFailed
        case noticeProcedure
        case noticePaper
        case reasonNoted
        case noticeOver
        case simpleProcedure
        case addressGiven
        case noAddress

        public var term: Term {
            switch self {
            case .methodAllowed: Term("method-allowed", "该方式可用于该文书", "the method is allowed for the paper")
            case .mayBeDeemed:
                Term(
                    "may-be-deemed", "该文书可以视为送达（调解书须本人签收）",
                    "the paper may be deemed served; a mediation statement must be signed for")
            case .voidIsMadeOut: Term("void-is-made-out", "送达无效的事由成立", "the ground of voidness is made out")
            case .consentShown: Term("consent-shown", "有同意电子送达的依据", "consent to electronic service is shown")
            case .consentCovers: Term("consent-covers", "同意的范围包括送达", "the consent covers service")
            case .onlineDecisionAllowed:
                Term("online-decision-allowed", "该文书当时可以电子送达", "the paper could be served on line that day")
            case .mailFit:
                Term("mail-fit", "受送达人并非下落不明，也无须以条约方式送达", "the addressee is not missing, nor to be served by treaty")
            case .unitFit:
                Term(
                    "unit-fit", "受送达人系军人、被监禁或者被采取强制性教育措施",
                    "the addressee is a soldier, a prisoner or in compulsory education")
            case .deliveryOrdinary:
                Term("delivery-ordinary", "签收、到达即为送达的方式", "a way that serves by signature or arrival")
            case .dayKnown: Term("day-known", "送达日可以确定", "the day of service can be told")
            case .recipientAllowed: Term("recipient-allowed", "签收人有权签收该文书", "the recipient may take this paper in")
            case .recipientNotOpponent:
                Term("recipient-not-opponent", "签收人不是对方当事人", "the recipient is not the opposing party")
            case .groundFits: Term("ground-fits", "视为送达的事由成立", "the ground of deemed service is made out")
            case .notDisproved: Term("not-disproved", "受送达人未证明自己没有过错", "the addressee has not disproved fault")
            case .attemptsMade: Term("attempts-made", "已按规定次数投递", "the attempts were made")
            case .otherMeansFailed:
                Term("other-means-failed", "下落不明，或者其他方式无法送达", "whereabouts unknown, or other means failed")
            case .noticeProcedure:
                Term("notice-procedure", "不是简易程序、小额诉讼程序", "neither simple nor small-claims procedure")
            case .noticePaper: Term("notice-paper", "不是调解书", "not a mediation statement")
            case .reasonNoted: Term("reason-noted", "案卷记明原因和经过", "reason and course are noted in the file")
            case .noticeOver: Term("notice-over", "公告期已满", "the notice has run out")
            case .simpleProcedure: Term("simple-procedure", "适用简易程序", "tried in the simple procedure")
            case .addressGiven: Term("address-given", "原告提供了被告准确的地址", "the plaintiff gave an exact address")
            case .noAddress: Term("no-address", "经查证仍不能确定送达地址", "no address could be found on inquiry")
            }
        }
    }
}
