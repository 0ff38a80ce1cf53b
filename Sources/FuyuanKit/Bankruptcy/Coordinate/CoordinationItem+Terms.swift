extension CoordinationItem {
    /// Where an item stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Nobody raised it.
        case unraised
        /// On the list.
        case raised
        /// Looked at: whose it is, what is needed.
        case triaged
        /// A unit answers for it.
        case assigned
        /// Being worked on.
        case inProgress
        /// The unit says it is done.
        case replied
        /// Somebody else says so too.
        case verified
        /// Done.
        case closed
        /// The day has passed.
        case overdue
        /// The joint meeting has it.
        case escalatedToJointMeeting
        /// The unit will not do it, and says why.
        case declined

        public var term: Term {
            switch self {
            case .unraised: Term("unraised", "未提出", "not raised")
            case .raised: Term("raised", "已提出", "raised")
            case .triaged: Term("triaged", "已研判", "triaged")
            case .assigned: Term("assigned", "已交办", "assigned")
            case .inProgress: Term("in-progress", "办理中", "in progress")
            case .replied: Term("replied", "已反馈", "replied")
            case .verified: Term("verified", "已核验", "verified")
            case .closed: Term("closed", "已办结", "closed")
            case .overdue: Term("overdue", "逾期", "overdue")
            case .escalatedToJointMeeting: Term("escalated-to-joint-meeting", "已提交联席会议", "before the joint meeting")
            case .declined: Term("declined", "不予办理", "declined")
            }
        }
    }

    /// What an act needs or should have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case officialNamed
        case dueDayNamed
        case assignedUnit
        case productAttached
        case inTime
        case verifiedByAnother
        case pastDue
        case levelRises
        case minutesNamed
        case reasonWritten

        public var term: Term {
            switch self {
            case .officialNamed: Term("official-named", "写明牵头领导", "a lead official is named")
            case .dueDayNamed: Term("due-day-named", "写明完成时限", "a day it is due is named")
            case .assignedUnit: Term("assigned-unit", "由责任单位或者配合单位办理", "done by the lead organ or a co-organ")
            case .productAttached: Term("product-attached", "附有办理结果及材料", "the product is attached")
            case .inTime: Term("in-time", "在时限内", "in time")
            case .verifiedByAnother:
                Term("verified-by-another", "核验人不是责任单位", "verified by somebody other than the responsible units")
            case .pastDue: Term("past-due", "时限已届满", "the day has passed")
            case .levelRises: Term("level-rises", "层级高于此前", "the level is higher than before")
            case .minutesNamed: Term("minutes-named", "有联席会议纪要", "there are minutes of the joint meeting")
            case .reasonWritten: Term("reason-written", "书面说明理由", "the reason is given in writing")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The time the assignment sets.
        case completion

        public var term: Term {
            switch self {
            case .completion: Term("completion", "办理时限", "time for the work")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case notifyUnit
        case verifyWork
        case satisfyPrecondition
        case pressOn
        case followDecision

        public var term: Term {
            switch self {
            case .notifyUnit: Term("notify-unit", "通知责任单位", "tell the responsible unit")
            case .verifyWork: Term("verify-work", "核验办理结果", "verify the work")
            case .satisfyPrecondition:
                Term(
                    "satisfy-precondition", "作为案件前提条件使用（不改变司法程序状态）",
                    "count it as a precondition of the case; no court state changes")
            case .pressOn: Term("press-on", "督办", "press for it")
            case .followDecision: Term("follow-decision", "跟踪落实联席会议决定", "follow up the joint meeting’s decision")
            }
        }
    }

    /// The papers made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case taskList
        case assignmentSheet
        case replyLetter
        case jointMeetingMinutes
        case writtenReasons

        public var term: Term {
            switch self {
            case .taskList: Term("task-list", "任务清单", "task list")
            case .assignmentSheet: Term("assignment-sheet", "交办单", "assignment sheet")
            case .replyLetter: Term("reply-letter", "反馈函", "letter of reply")
            case .jointMeetingMinutes: Term("joint-meeting-minutes", "联席会议纪要", "minutes of the joint meeting")
            case .writtenReasons: Term("written-reasons", "不予办理说明", "written reasons for declining")
            }
        }
    }

    public typealias Role = BankruptcyRole
}
