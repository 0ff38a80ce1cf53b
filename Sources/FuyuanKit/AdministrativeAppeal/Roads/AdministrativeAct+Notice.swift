extension AdministrativeAct {
    /// How the addressee came to know of the act (行政复议法实施条例 art. 15).
    @nonexhaustive
    public enum Way: UInt8, Vocabulary, WireValue {
        /// 当场作出: the day it is made.
        case onTheSpot
        /// 直接送达: the day of signature.
        case direct
        /// 邮寄送达: the day of signature on the receipt slip.
        case post
        /// 邮寄送达而没有邮件签收单: the day of signature on the return receipt.
        case postReturnReceipt
        /// 公告: the day the notice term ends.
        case publicNotice
        /// 事后补充告知: the day the supplementary notice arrives.
        case supplementaryNotice
        /// 被申请人能够证明知道: the day proved.
        case proven
        /// 知道或者应当知道.
        case known
        /// 应当送达而未送达: taken as not knowing.
        case unserved

        public var term: Term {
            switch self {
            case .onTheSpot: Term("on-the-spot", "当场作出", "made on the spot")
            case .direct: Term("direct", "直接送达", "served directly")
            case .post: Term("post", "邮寄送达", "served by post")
            case .postReturnReceipt: Term("post-return-receipt", "邮寄送达（送达回执）", "served by post, return receipt")
            case .publicNotice: Term("public-notice", "公告", "public notice")
            case .supplementaryNotice: Term("supplementary-notice", "事后补充告知", "told later")
            case .proven: Term("proven", "被申请人能够证明知道", "knowledge proved by the respondent")
            case .known: Term("known", "知道或者应当知道", "known, or should have been known")
            case .unserved: Term("unserved", "依法应当送达而未送达", "should have been served but was not")
            }
        }
    }

    /// What the organ must say when it makes an act.
    @nonexhaustive
    public enum ToldMatter: UInt8, Vocabulary, WireValue {
        /// 申请行政复议的权利.
        case reconsiderationRight
        /// 行政复议机关.
        case reconsiderationOrgan
        /// 申请期限.
        case reconsiderationPeriod
        /// 应当先申请行政复议.
        case reconsiderationFirst
        /// 起诉期限.
        case suitLimit

        public var term: Term {
            switch self {
            case .reconsiderationRight: Term("reconsideration-right", "申请行政复议的权利", "the right to reconsideration")
            case .reconsiderationOrgan: Term("reconsideration-organ", "行政复议机关", "the reconsideration organ")
            case .reconsiderationPeriod: Term("reconsideration-period", "申请期限", "the period to apply")
            case .reconsiderationFirst: Term("reconsideration-first", "应当先申请行政复议", "that reconsideration comes first")
            case .suitLimit: Term("suit-limit", "起诉期限", "the limit to sue")
            }
        }
    }

    /// How a request for government information was answered.
    @nonexhaustive
    public enum InformationAnswer: UInt8, Vocabulary, WireValue {
        /// 不予公开 (政府信息公开条例 arts. 14, 15, 16).
        case refused
        /// 无法提供：政府信息不存在.
        case nonExistent
        /// 无法提供的其他情形.
        case unavailable
        /// 不予处理.
        case unprocessed
        /// 已提供，对内容或者形式有异议.
        case provided

        public var term: Term {
            switch self {
            case .refused: Term("refused", "不予公开", "refused")
            case .nonExistent: Term("non-existent", "信息不存在", "does not exist")
            case .unavailable: Term("unavailable", "无法提供", "cannot be provided")
            case .unprocessed: Term("unprocessed", "不予处理", "not processed")
            case .provided: Term("provided", "已提供", "provided")
            }
        }
    }

    /// The rank of an instrument that demands reconsideration first.
    @nonexhaustive
    public enum Rank: UInt8, Vocabulary, WireValue {
        /// 法律.
        case statute
        /// 行政法规.
        case administrativeRegulation
        /// 地方性法规.
        case localRegulation

        public var term: Term {
            switch self {
            case .statute: Term("statute", "法律", "statute")
            case .administrativeRegulation: Term("administrative-regulation", "行政法规", "administrative regulation")
            case .localRegulation: Term("local-regulation", "地方性法规", "local regulation")
            }
        }
    }
}
