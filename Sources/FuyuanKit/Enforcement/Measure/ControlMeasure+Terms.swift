extension ControlMeasure {
    public typealias Role = EnforcementRole

    /// Where a control measure stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unrecorded
        /// Ruling made, not yet served on the organ that assists.
        case ruled
        /// First in line and in force: on service, for equity on publicity.
        case effective
        /// Registered behind an earlier measure; no effect yet.
        case waiting
        /// In force again after a timely renewal, in the same rank.
        case renewed
        /// The object is gone; the measure follows what came in its place.
        case attachedToSubstitute
        /// The value in excess is released.
        case partlyReleased
        /// The money is in the account of the court.
        case deducted
        /// Auctioned, sold or taken in kind.
        case extinguishedByDisposal
        /// Expired without renewal; nobody released it.
        case lapsed
        /// A release was served; only a release for bankruptcy may be taken back.
        case released

        public var term: Term {
            switch self {
            case .unrecorded: Term("unrecorded", "未采取", "not taken")
            case .ruled: Term("ruled", "已作裁定", "ruled")
            case .effective: Term("effective", "生效", "in force")
            case .waiting: Term("waiting", "轮候", "waiting")
            case .renewed: Term("renewed", "续行", "renewed")
            case .attachedToSubstitute: Term("attached-to-substitute", "及于替代物", "on the substitute")
            case .partlyReleased: Term("partly-released", "部分解除", "partly released")
            case .deducted: Term("deducted", "扣划、提取", "deducted")
            case .extinguishedByDisposal: Term("extinguished-by-disposal", "因处置消灭", "ended by disposal")
            case .lapsed: Term("lapsed", "期满失效", "lapsed")
            case .released: Term("released", "解除", "released")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case term
        case handOverReply
        case excessRelease
        case lifting
        case liftAfterNoSuit

        public var term: Term {
            switch self {
            case .term: Term("term", "查封、扣押、冻结期限", "term of the measure")
            case .handOverReply: Term("hand-over-reply", "答复移送请求", "answer to the request to hand over")
            case .excessRelease: Term("excess-release", "解除超额冻结股权", "release of equity in excess")
            case .lifting: Term("lifting", "解除保全", "lifting a preservation")
            case .liftAfterNoSuit: Term("lift-after-no-suit", "异议成立未起诉解除", "release where nobody sued")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case ruling
        case assistanceNotice
        case publicityNotice
        case waitingReceipt
        case sealingNotice
        case sealingRecord
        case renewalRuling
        case renewalNotice
        case releaseRuling
        case releaseNotice
        case restorationRuling
        case substituteRuling
        case deductionRuling
        case disposalRuling
        case requestLetter
        case transferLetter

        public var term: Term {
            switch self {
            case .ruling: Term("ruling", "查封、扣押、冻结裁定书", "ruling on the measure")
            case .assistanceNotice: Term("assistance-notice", "协助执行通知书", "notice to assist")
            case .publicityNotice: Term("publicity-notice", "协助公示通知书", "notice to publicise")
            case .waitingReceipt: Term("waiting-receipt", "轮候登记回执", "receipt of the queue entry")
            case .sealingNotice: Term("sealing-notice", "查封公告", "public notice of sealing")
            case .sealingRecord: Term("sealing-record", "查封、扣押笔录", "record of sealing")
            case .renewalRuling: Term("renewal-ruling", "续行裁定", "ruling of renewal")
            case .renewalNotice: Term("renewal-notice", "续行协助执行通知书", "notice to assist the renewal")
            case .releaseRuling: Term("release-ruling", "解除裁定", "ruling of release")
            case .releaseNotice: Term("release-notice", "解除通知", "notice of release")
            case .restorationRuling: Term("restoration-ruling", "恢复保全裁定", "ruling of restoration")
            case .substituteRuling: Term("substitute-ruling", "替代物裁定", "ruling on the substitute")
            case .deductionRuling: Term("deduction-ruling", "扣划裁定", "ruling of deduction")
            case .disposalRuling: Term("disposal-ruling", "成交、抵债裁定", "ruling of sale or in kind")
            case .requestLetter: Term("request-letter", "商请移送执行函", "letter asking for the property")
            case .transferLetter: Term("transfer-letter", "移送执行函", "letter handing the property over")
            }
        }
    }
}
