extension PreservationMeasure {
    public typealias Role = BankruptcyRole

    /// Where a preservation measure stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unrecorded
        /// Seizure, freeze or detention in force.
        case active
        /// The organ knows of the acceptance and must lift at once.
        case releaseDue
        /// Notice was sent by the administrator or the court.
        case releaseRequested
        /// The organ left disposal to the bankruptcy court.
        case handedOver
        case released
        /// Sold under a local rule; registers are cleaned afterwards.
        case disposedUnreleased
        /// The bankruptcy court asked the organ’s superior.
        case correctionSought
        /// After dismissal or an art. 108 conclusion, in the old order.
        case restored
        /// The organ said that it will not restore.
        case notRestored
        case ownByBankruptcyCourt

        public var term: Term {
            switch self {
            case .unrecorded: Term("unrecorded", "未登记", "not recorded")
            case .active: Term("active", "有效", "in force")
            case .releaseDue: Term("release-due", "应解除", "release due")
            case .releaseRequested: Term("release-requested", "已通知解封", "release asked for")
            case .handedOver: Term("handed-over", "移送处置权", "power of disposal handed over")
            case .released: Term("released", "已解除", "released")
            case .disposedUnreleased: Term("disposed-unreleased", "径行处置", "disposed of while in force")
            case .correctionSought: Term("correction-sought", "请求上级纠正", "correction sought")
            case .restored: Term("restored", "恢复保全", "restored")
            case .notRestored: Term("not-restored", "声明不再恢复", "waived")
            case .ownByBankruptcyCourt: Term("own-by-bankruptcy-court", "破产法院保全", "the bankruptcy court’s own")
            }
        }
    }

    /// What an act about a measure needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case mandateVerified
        case sameHolder
        case localRule
        case silenceLasted
        case meetingAgreed
        case courtReviewed
        case heldBefore
        case groundToRestore
        case toldByCourt
        case oldOrderKept
        case riskToProcedure
        case oldOrgansAnswered

        public var term: Term {
            switch self {
            case .mandateVerified: Term("mandate-verified", "管理人身份已核验", "the administrator’s mandate is verified")
            case .sameHolder: Term("same-holder", "由采取保全措施的单位办理", "done by the organ that holds the measure")
            case .localRule:
                Term("local-rule", "当地规定允许未解封先行处置", "a local rule lets property be disposed of before unsealing")
            case .silenceLasted:
                Term("silence-lasted", "通知或者知悉后七日届满未解除", "not lifted within seven days of notice or knowledge")
            case .meetingAgreed: Term("meeting-agreed", "经债权人会议同意", "the creditors’ meeting agreed")
            case .courtReviewed: Term("court-reviewed", "经人民法院审查", "reviewed by the court")
            case .heldBefore: Term("held-before", "原由该单位保全", "the organ held it before")
            case .groundToRestore:
                Term("ground-to-restore", "驳回申请或者依第一百零八条终结", "dismissal, or conclusion under art. 108")
            case .toldByCourt: Term("told-by-court", "受理法院已通知恢复", "told by the bankruptcy court")
            case .oldOrderKept: Term("old-order-kept", "按照原有顺位恢复", "restored in the old order")
            case .riskToProcedure: Term("risk-to-procedure", "可能影响破产程序依法进行", "the procedure may otherwise suffer")
            case .oldOrgansAnswered:
                Term("old-organs-answered", "原保全单位均已恢复或者声明不再恢复", "every old organ has restored or waived")
            }
        }
    }

    /// What runs against the organ. A time of days exists only where a local rule sets one; national law says at once.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case unsealing

        public var term: Term {
            switch self {
            case .unsealing: Term("unsealing", "解除保全", "lifting the measure")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case liftAtOnce
        case clearRegister
        case takeOverProperty
        case unsealAfterwards
        case keepOwnMeasure

        public var term: Term {
            switch self {
            case .liftAtOnce: Term("lift-at-once", "立即解除保全", "lift at once")
            case .clearRegister: Term("clear-register", "办理解除登记", "clear the register")
            case .takeOverProperty: Term("take-over-property", "管理人接管财产", "the administrator takes the property over")
            case .unsealAfterwards:
                Term("unseal-afterwards", "事后解封并办理过户", "unseal and transfer afterwards on court papers")
            case .keepOwnMeasure:
                Term("keep-own-measure", "受理法院的保全暂不解除", "the bankruptcy court’s own measure stays meanwhile")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case releaseNotice
        case releaseRuling
        case handoverLetter
        case correctionLetter
        case disposalScheme
        case restorationNotice
        case preservationRuling

        public var term: Term {
            switch self {
            case .releaseNotice: Term("release-notice", "解除财产保全通知书", "notice to lift preservation")
            case .releaseRuling: Term("release-ruling", "解除保全裁定、决定", "ruling lifting the measure")
            case .handoverLetter: Term("handover-letter", "移送处置函", "letter handing over disposal")
            case .correctionLetter: Term("correction-letter", "请求纠正函", "letter asking for correction")
            case .disposalScheme: Term("disposal-scheme", "处置方案", "scheme of disposal")
            case .restorationNotice: Term("restoration-notice", "恢复保全通知", "notice of restoration")
            case .preservationRuling: Term("preservation-ruling", "保全裁定书", "ruling of preservation")
            }
        }
    }
}
