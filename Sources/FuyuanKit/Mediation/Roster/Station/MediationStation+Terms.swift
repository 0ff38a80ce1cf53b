extension MediationStation {
    public typealias Role = MediationRole

    /// Where a station stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nothing planned.
        case unopened
        /// Site and host chosen.
        case planned
        /// Opened; counted from here.
        case established
        /// At work, with an active mediator.
        case operating
        /// Shut for a time.
        case suspended
        /// Merged; the successor is noted.
        case merged
        /// Withdrawn.
        case closed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未筹建", "not planned")
            case .planned: Term("planned", "筹建", "planned")
            case .established: Term("established", "挂牌", "established")
            case .operating: Term("operating", "运行", "operating")
            case .suspended: Term("suspended", "暂停", "suspended")
            case .merged: Term("merged", "合并", "merged")
            case .closed: Term("closed", "撤销", "closed")
            }
        }
    }

    /// What an act is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case hostNamed
        case addressGiven
        case staffed
        case reasonGiven
        case mattersHandedOver
        case successorNamed

        public var term: Term {
            switch self {
            case .hostNamed: Term("host-named", "载明设站单位和覆盖区域", "host and area are named")
            case .addressGiven: Term("address-given", "载明地址和联系方式", "address and contact are given")
            case .staffed: Term("staffed", "至少一名在册调解员", "at least one active mediator")
            case .reasonGiven: Term("reason-given", "说明理由", "a reason is given")
            case .mattersHandedOver: Term("matters-handed-over", "未结事项已移交", "open matters are handed over")
            case .successorNamed: Term("successor-named", "载明承接的站点", "the successor is named")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case countStation
        case handOverMatters
        case stopCounting

        public var term: Term {
            switch self {
            case .countStation: Term("count-station", "计入站点统计", "count the station")
            case .handOverMatters: Term("hand-over-matters", "移交未结事项", "hand over open matters")
            case .stopCounting: Term("stop-counting", "不再计入站点统计", "count it no longer")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case filingForm
        case notice

        public var term: Term {
            switch self {
            case .filingForm: Term("filing-form", "备案表", "form of filing")
            case .notice: Term("notice", "通知", "notice")
            }
        }
    }
}
