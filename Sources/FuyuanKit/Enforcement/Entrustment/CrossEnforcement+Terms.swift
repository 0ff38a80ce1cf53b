extension CrossEnforcement {
    public typealias Role = EnforcementRole

    /// Where a cross enforcement stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        case identified
        /// The higher court orders the court itself to enforce by a day.
        case urged
        /// Another court enforces.
        case designated
        /// The higher court enforces itself.
        case lifted
        /// Cases of one debtor with one court.
        case pooled
        /// Courts enforce together.
        case joint
        case concluded

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not begun")
            case .identified: Term("identified", "已识别", "identified")
            case .urged: Term("urged", "督促执行", "urged")
            case .designated: Term("designated", "指令执行", "designated")
            case .lifted: Term("lifted", "提级执行", "lifted up")
            case .pooled: Term("pooled", "集中执行", "pooled")
            case .joint: Term("joint", "协同执行", "joint")
            case .concluded: Term("concluded", "办结", "concluded")
            }
        }
    }

    /// What an act about a cross enforcement needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case needed
        case convenient
        case lawful
        case inactionShown
        case urgedBefore
        case forumNamed

        public var term: Term {
            switch self {
            case .needed: Term("needed", "确有必要", "there is need")
            case .convenient: Term("convenient", "便于执行", "it makes enforcement easier")
            case .lawful: Term("lawful", "符合法律规定", "it is lawful")
            case .inactionShown:
                Term(
                    "inaction-shown", "超过六个月未执行或者有其他法定情形",
                    "six months without enforcement, or another ground of the law")
            case .urgedBefore: Term("urged-before", "责令限期执行后仍未执行", "not enforced by the day ordered")
            case .forumNamed: Term("forum-named", "载明执行法院", "the court is named")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case urging

        public var term: Term {
            switch self {
            case .urging: Term("urging", "责令执行期限", "the time ordered")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case enforceByDay
        case handOverFile
        case keepMeasures
        case notifyParties
        case returnToCourt

        public var term: Term {
            switch self {
            case .enforceByDay: Term("enforce-by-day", "限期执行", "enforce by the day ordered")
            case .handOverFile: Term("hand-over-file", "移送案卷", "hand over the file")
            case .keepMeasures: Term("keep-measures", "原措施继续有效、顺位不变", "the measures stay and keep their place")
            case .notifyParties: Term("notify-parties", "通知当事人", "notify the parties")
            case .returnToCourt: Term("return-to-court", "交还原执行法院", "back to the first court")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case screeningRecord
        case urgeOrder
        case designationRuling
        case liftingRuling
        case poolingDecision
        case jointDecision
        case resultReport

        public var term: Term {
            switch self {
            case .screeningRecord: Term("screening-record", "识别审查表", "record of the screening")
            case .urgeOrder: Term("urge-order", "督促执行令", "order to enforce")
            case .designationRuling: Term("designation-ruling", "指定执行裁定", "ruling of designation")
            case .liftingRuling: Term("lifting-ruling", "提级执行裁定", "ruling lifting up the case")
            case .poolingDecision: Term("pooling-decision", "集中执行决定", "decision to pool")
            case .jointDecision: Term("joint-decision", "协同执行决定", "decision of joint enforcement")
            case .resultReport: Term("result-report", "办理结果报告", "report of the result")
            }
        }
    }
}
