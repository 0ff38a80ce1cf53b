extension ServiceTicket {
    public typealias Role = LiaisonRole

    /// Where a ticket stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before it was opened.
        case unopened
        /// Taken in.
        case opened
        /// At the right desk, or with the competent court.
        case routed
        /// Missing papers were asked for.
        case awaitingParty
        /// The result was given.
        case answered
        /// Called back and rated.
        case closed
        /// Passed on to another body; over here.
        case transferred
        /// The time to answer has passed, as noted.
        case overdue

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未提出", "not begun")
            case .opened: Term("opened", "已受理", "opened")
            case .routed: Term("routed", "已派单", "sent to the desk")
            case .awaitingParty: Term("awaiting-party", "待补件", "papers awaited")
            case .answered: Term("answered", "已答复", "answered")
            case .closed: Term("closed", "办结（已回访、评价）", "closed")
            case .transferred: Term("transferred", "已转其他单位", "passed on")
            case .overdue: Term("overdue", "逾期未答复", "not answered in time")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case identityChecked
        case courtsNamed
        case papersChecked
        case toldAtOnce
        case recipientNamed
        case inTime
        case timePassed
        case numberOfCompetentCourt
        case resultServed
        case rated

        public var term: Term {
            switch self {
            case .identityChecked:
                Term("identity-checked", "涉案信息须核验身份", "identity was checked where case data are asked for")
            case .courtsNamed: Term("courts-named", "载明协作法院和管辖法院", "both courts are named")
            case .papersChecked:
                Term("papers-checked", "协作法院已核对、扫描材料", "the assisting court checked and scanned the papers")
            case .toldAtOnce: Term("told-at-once", "一次性告知所缺材料", "everything missing was told at once")
            case .recipientNamed: Term("recipient-named", "载明接收单位", "the receiving body is named")
            case .inTime: Term("in-time", "在答复期限内", "within the time to answer")
            case .timePassed: Term("time-passed", "答复期限已过", "the time to answer has passed")
            case .numberOfCompetentCourt:
                Term("number-of-competent-court", "案号由管辖法院编立", "the case number is the competent court’s")
            case .resultServed: Term("result-served", "由协作法院当场送达结果", "the assisting court served the result")
            case .rated: Term("rated", "已记录满意度", "satisfaction was recorded")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        /// The time to answer, as promised when it was taken in or sent to the desk.
        case answer

        public var term: Term {
            switch self {
            case .answer: Term("answer", "答复", "answering")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case serveResult
        case returnVisit
        case supervise

        public var term: Term {
            switch self {
            case .serveResult: Term("serve-result", "由协作法院送达结果", "the assisting court serves the result")
            case .returnVisit: Term("return-visit", "回访评价", "call back")
            case .supervise: Term("supervise", "督促答复", "urge the answer")
            }
        }
    }
}
