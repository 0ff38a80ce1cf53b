extension InterAgencyRequest {
    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        /// The access is logged.
        case logAccess
        /// The refusal may be raised with the office.
        case mayRaiseWithOffice
        /// The delay may become an item of a meeting.
        case agendaItem

        public var term: Term {
            switch self {
            case .logAccess: Term("log-access", "记入查询日志", "enter in the access log")
            case .mayRaiseWithOffice: Term("may-raise-with-office", "可提请办公室协调", "may be raised with the office")
            case .agendaItem: Term("agenda-item", "可列为会议议题", "may become an item of a meeting")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case queryLetter
        case refusalStatement
        case supplementNotice
        case feedbackLetter
        case coordinationLetter
        case coordinationOpinion

        public var term: Term {
            switch self {
            case .queryLetter: Term("query-letter", "查询（协助）函", "letter of request")
            case .refusalStatement: Term("refusal-statement", "不予提供说明", "statement of refusal")
            case .supplementNotice: Term("supplement-notice", "补充通知", "notice to supplement")
            case .feedbackLetter: Term("feedback-letter", "反馈函", "letter of answer")
            case .coordinationLetter: Term("coordination-letter", "协调函", "letter to the office")
            case .coordinationOpinion: Term("coordination-opinion", "协调意见", "opinion of the office")
            }
        }
    }
}
