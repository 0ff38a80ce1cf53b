extension ServiceTicket {
    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case ticket
        case routingRecord
        case supplementNotice
        case reply
        case acceptanceNotice
        case transferRecord
        case visitRecord

        public var term: Term {
            switch self {
            case .ticket: Term("ticket", "工单", "ticket")
            case .routingRecord: Term("routing-record", "派单记录", "record of routing")
            case .supplementNotice: Term("supplement-notice", "一次性补正告知", "notice of everything missing")
            case .reply: Term("reply", "答复", "reply")
            case .acceptanceNotice: Term("acceptance-notice", "受理通知书", "notice of acceptance")
            case .transferRecord: Term("transfer-record", "转办记录", "record of passing on")
            case .visitRecord: Term("visit-record", "回访记录", "record of the call")
            }
        }
    }
}
