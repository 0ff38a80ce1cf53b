extension CoordinationTask {
    /// Where a task stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nobody drafted it.
        case undrafted
        /// The wording is under discussion.
        case drafted
        /// On the list, with unit, lead official and day.
        case issued
        /// The responsible unit took it up.
        case accepted
        /// Measures are being carried out.
        case inProgress
        /// The unit says it is done.
        case reported
        /// The office checks the facts against the criteria.
        case inspecting
        /// Sent back with defects and a day.
        case rectifying
        /// After delay or inaction.
        case urged
        /// By the leading group.
        case suspended
        /// Completion is confirmed.
        case verified
        /// Reported to the leading group.
        case closed
        /// Dropped by the leading group.
        case cancelled

        public var term: Term {
            switch self {
            case .undrafted: Term("undrafted", "未拟列", "not drafted")
            case .drafted: Term("drafted", "已拟列", "drafted")
            case .issued: Term("issued", "已下达", "issued")
            case .accepted: Term("accepted", "已认领", "accepted")
            case .inProgress: Term("in-progress", "推进中", "in progress")
            case .reported: Term("reported", "已报送落实情况", "reported")
            case .inspecting: Term("inspecting", "检查核验", "being inspected")
            case .rectifying: Term("rectifying", "退回整改", "being put right")
            case .urged: Term("urged", "督促督办", "urged")
            case .suspended: Term("suspended", "暂缓", "suspended")
            case .verified: Term("verified", "核验通过", "verified")
            case .closed: Term("closed", "已销号", "closed")
            case .cancelled: Term("cancelled", "已撤销", "cancelled")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The day the list sets.
        case completion
        /// The day the return sets.
        case rectification
        /// The cycle of a standing task.
        case progress

        public var term: Term {
            switch self {
            case .completion: Term("completion", "完成时限", "time for completion")
            case .rectification: Term("rectification", "整改时限", "time to put it right")
            case .progress: Term("progress", "进展报告周期", "time for the next progress report")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case notifyUnit
        case verifyWork
        case urgeUnit
        case publishCircular
        case interviewHead
        case reportToLeadingGroup
        case feedAssessment

        public var term: Term {
            switch self {
            case .notifyUnit: Term("notify-unit", "通知责任单位", "tell the responsible unit")
            case .verifyWork: Term("verify-work", "检查核验", "inspect the work")
            case .urgeUnit: Term("urge-unit", "督促责任单位", "urge the unit")
            case .publishCircular: Term("publish-circular", "通报", "publish a circular")
            case .interviewHead: Term("interview-head", "约谈主要负责人", "interview the head of the unit")
            case .reportToLeadingGroup: Term("report-to-leading-group", "向领导小组报告", "report to the leading group")
            case .feedAssessment: Term("feed-assessment", "纳入考核", "feed the assessment")
            }
        }
    }

    /// The papers made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case taskList
        case progressReport
        case inspectionRecord
        case rectificationNotice
        case rectificationReport
        case urgingLetter
        case instruction
        case extensionApproval
        case closureForm

        public var term: Term {
            switch self {
            case .taskList: Term("task-list", "任务清单", "task list")
            case .progressReport: Term("progress-report", "落实情况报告", "report of progress")
            case .inspectionRecord: Term("inspection-record", "检查记录", "record of inspection")
            case .rectificationNotice: Term("rectification-notice", "整改通知", "notice to put right")
            case .rectificationReport: Term("rectification-report", "整改情况报告", "report of putting right")
            case .urgingLetter: Term("urging-letter", "督办函", "letter of urging")
            case .instruction: Term("instruction", "领导小组批示", "instruction of the leading group")
            case .extensionApproval: Term("extension-approval", "延期审批", "approval of a later day")
            case .closureForm: Term("closure-form", "销号单", "closure form")
            }
        }
    }

    public typealias Role = LiaisonRole
}
