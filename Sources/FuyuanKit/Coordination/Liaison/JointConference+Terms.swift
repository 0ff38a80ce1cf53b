extension JointConference {
    /// Where a meeting stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nobody proposed it.
        case unproposed
        /// By the leading group, an office or a member.
        case proposed
        /// The office gathers and screens topics.
        case collectingAgenda
        /// Day, chair and units are notified.
        case scheduled
        /// The meeting was held.
        case convened
        /// The decisions are written up for sign-off.
        case minutesDrafted
        /// The decisions bind: tasks are made of them.
        case minutesIssued
        /// The office follows every decision.
        case tracking
        /// Every decision is settled.
        case closed
        /// Held later.
        case postponed
        /// Not held.
        case cancelled

        public var term: Term {
            switch self {
            case .unproposed: Term("unproposed", "未提议", "not proposed")
            case .proposed: Term("proposed", "已提议", "proposed")
            case .collectingAgenda: Term("collecting-agenda", "议题征集", "collecting the agenda")
            case .scheduled: Term("scheduled", "已通知", "scheduled")
            case .convened: Term("convened", "已召开", "convened")
            case .minutesDrafted: Term("minutes-drafted", "纪要起草", "minutes drafted")
            case .minutesIssued: Term("minutes-issued", "纪要印发", "minutes issued")
            case .tracking: Term("tracking", "跟踪落实", "being followed up")
            case .closed: Term("closed", "事项全部销号", "closed")
            case .postponed: Term("postponed", "已延期", "postponed")
            case .cancelled: Term("cancelled", "已取消", "cancelled")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The latest day among the decisions.
        case settlement

        public var term: Term {
            switch self {
            case .settlement: Term("settlement", "议定事项最迟完成时限", "latest day of the decisions")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case notifyUnits
        case createTasks
        case followUp
        case reportToLeadingGroup

        public var term: Term {
            switch self {
            case .notifyUnits: Term("notify-units", "通知参加单位", "notify the units")
            case .createTasks: Term("create-tasks", "按议定事项生成任务清单", "make tasks of the decisions")
            case .followUp: Term("follow-up", "跟踪议定事项落实", "follow the decisions up")
            case .reportToLeadingGroup: Term("report-to-leading-group", "向领导小组报告落实情况", "report to the leading group")
            }
        }
    }

    /// The papers made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case proposalForm
        case meetingNotice
        case attendanceSheet
        case changeNotice
        case minutes
        case followUpReport

        public var term: Term {
            switch self {
            case .proposalForm: Term("proposal-form", "会议提议单", "proposal of the meeting")
            case .meetingNotice: Term("meeting-notice", "会议通知", "notice of the meeting")
            case .attendanceSheet: Term("attendance-sheet", "签到表", "attendance sheet")
            case .changeNotice: Term("change-notice", "会议变更通知", "notice of change")
            case .minutes: Term("minutes", "会议纪要", "minutes")
            case .followUpReport: Term("follow-up-report", "落实情况报告", "report on the follow-up")
            }
        }
    }

    public typealias Role = LiaisonRole
}
