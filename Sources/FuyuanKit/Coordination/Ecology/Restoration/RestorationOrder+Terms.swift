extension RestorationOrder {
    /// Where an order to restore stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case unordered
        /// The liable party must restore.
        case ordered
        case underway
        /// Somebody else inspects.
        case reported
        case unperformed
        /// The liable party pays, others restore.
        case costOrdered
        case organised
        case organisedReported
        case accepted

        public var term: Term {
            switch self {
            case .unordered: Term("unordered", "尚未判令", "not ordered")
            case .ordered: Term("ordered", "判令修复", "ordered")
            case .underway: Term("underway", "修复进行中", "being restored")
            case .reported: Term("reported", "报告修复完成", "reported done")
            case .unperformed: Term("unperformed", "未履行修复", "not performed")
            case .costOrdered: Term("cost-ordered", "判令承担修复费用", "cost ordered")
            case .organised: Term("organised", "行政机关组织修复", "organised by the government")
            case .organisedReported: Term("organised-reported", "组织修复完成待验收", "organised work reported done")
            case .accepted: Term("accepted", "验收合格", "accepted on inspection")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The time the court set.
        case performance

        public var term: Term {
            switch self {
            case .performance: Term("performance", "修复履行期限", "time to restore")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case costFixed
        case costAloneAllowed
        case timeOver
        case reportedInTime
        case inspectedByAnother
        case standardMet

        public var term: Term {
            switch self {
            case .costFixed:
                Term("cost-fixed", "已确定不履行时的修复费用", "the cost payable if restoration is not performed is fixed")
            case .costAloneAllowed: Term("cost-alone-allowed", "可以单独判令承担修复费用", "the cost may be ordered alone")
            case .timeOver: Term("time-over", "修复期限届满", "the time to restore is over")
            case .reportedInTime: Term("reported-in-time", "在修复期限内报告", "reported within the time set")
            case .inspectedByAnother:
                Term("inspected-by-another", "由修复人以外的主体验收", "inspected by another than the one who reported")
            case .standardMet: Term("standard-met", "达到修复标准", "the standard of restoration is met")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case restore
        case inspect
        case organise
        case collectCost
        case tellRegulator

        public var term: Term {
            switch self {
            case .restore: Term("restore", "履行修复义务", "restore")
            case .inspect: Term("inspect", "组织验收", "inspect")
            case .organise: Term("organise", "行政机关组织修复", "the government organises the restoration")
            case .collectCost: Term("collect-cost", "执行修复费用", "collect the cost of restoration")
            case .tellRegulator: Term("tell-regulator", "告知监管部门", "tell the regulator")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case judgment
        case report
        case reworkNotice
        case organisationLetter
        case receipt
        case acceptance

        public var term: Term {
            switch self {
            case .judgment: Term("judgment", "判决书、调解书或者确认裁定", "judgment, statement or confirmation")
            case .report: Term("report", "修复完成报告", "report of completion")
            case .reworkNotice: Term("rework-notice", "整改通知", "notice to do it again")
            case .organisationLetter: Term("organisation-letter", "组织修复函", "letter asking the government to organise")
            case .receipt: Term("receipt", "修复费用缴款凭证", "receipt for the cost")
            case .acceptance: Term("acceptance", "验收意见", "finding of the inspection")
            }
        }
    }
}
