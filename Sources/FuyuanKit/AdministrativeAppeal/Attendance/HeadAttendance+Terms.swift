extension HeadAttendance {
    public typealias Role = AdministrativeRole
    public typealias Clock = Nothing

    /// Where a record of attendance stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the organ was told.
        case unopened
        case dutyNotified
        case noticeServed
        case headDesignated
        case identityFiled
        case identityDefective
        case excuseFiled
        case excuseAccepted
        case excuseRejected
        case postponed
        case attended
        case attendedAndSpoke
        case substituted
        case lawyerOnly
        case nobody
        case leftWithoutLeave
        case refusedToExplain
        case notApplicable

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not begun")
            case .dutyNotified: Term("duty-notified", "已告知出庭义务", "told of the duty")
            case .noticeServed: Term("notice-served", "已送达出庭通知", "notice served")
            case .headDesignated: Term("head-designated", "已确定出庭负责人", "head named")
            case .identityFiled: Term("identity-filed", "已提交身份证明", "proof of identity handed in")
            case .identityDefective: Term("identity-defective", "身份证明需补正", "proof of identity to be corrected")
            case .excuseFiled: Term("excuse-filed", "已提交不能出庭理由", "reason for absence handed in")
            case .excuseAccepted: Term("excuse-accepted", "理由成立", "reason accepted")
            case .excuseRejected: Term("excuse-rejected", "理由不成立", "reason rejected")
            case .postponed: Term("postponed", "准许延期", "postponed")
            case .attended: Term("attended", "负责人出庭", "head attended")
            case .attendedAndSpoke: Term("attended-and-spoke", "出庭又出声", "head attended and spoke")
            case .substituted: Term("substituted", "工作人员出庭", "staff attended")
            case .lawyerOnly: Term("lawyer-only", "仅律师出庭", "a lawyer alone")
            case .nobody: Term("nobody", "负责人与工作人员均未到", "neither head nor staff came")
            case .leftWithoutLeave: Term("left-without-leave", "中途退庭", "left without leave")
            case .refusedToExplain: Term("refused-to-explain", "拒绝说明致庭审无法进行", "refused to explain")
            case .notApplicable: Term("not-applicable", "未开庭", "no hearing")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case giveAdvice
        case recordInJudgment
        case countAbsent
        case tellToCorrect
        case treatAsWithdrawn
        case deemWaived
        case fixNewHearing

        public var term: Term {
            switch self {
            case .giveAdvice:
                Term("give-advice", "向监察机关、上一级行政机关提出司法建议", "advise the supervisory and the superior organ")
            case .recordInJudgment: Term("record-in-judgment", "在裁判文书中载明", "record in the judgment")
            case .countAbsent: Term("count-absent", "计入未出庭", "count as not attended")
            case .tellToCorrect: Term("tell-to-correct", "告知补正", "tell to correct")
            case .treatAsWithdrawn: Term("treat-as-withdrawn", "可以按撤诉处理", "may be treated as withdrawn")
            case .deemWaived: Term("deem-waived", "视为放弃陈述权利", "deemed to waive the right to speak")
            case .fixNewHearing: Term("fix-new-hearing", "另定开庭日期", "fix another day")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case dutyNotice
        case attendanceNotice
        case identityProof
        case excuse
        case authorisation
        case hearingRecord
        case adviceLetter
        case judgment

        public var term: Term {
            switch self {
            case .dutyNotice: Term("duty-notice", "权利义务告知书", "notice of rights and duties")
            case .attendanceNotice: Term("attendance-notice", "出庭通知书", "notice of attendance")
            case .identityProof: Term("identity-proof", "身份证明", "proof of identity")
            case .excuse: Term("excuse", "情况说明", "statement of reasons")
            case .authorisation: Term("authorisation", "授权委托书", "authorisation")
            case .hearingRecord: Term("hearing-record", "庭审笔录", "record of the hearing")
            case .adviceLetter: Term("advice-letter", "司法建议书", "letter of judicial advice")
            case .judgment: Term("judgment", "判决书", "judgment")
            }
        }
    }
}
