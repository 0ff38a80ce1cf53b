extension ProcuratorialProposal {
    /// Where a pre-suit proposal stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case unproposed
        /// The organ acts and replies.
        case proposalServed
        case replied
        /// A late reply is still taken.
        case overdue
        /// The duty is performed.
        case closed
        case sued

        public var term: Term {
            switch self {
            case .unproposed: Term("unproposed", "尚未提出", "not proposed")
            case .proposalServed: Term("proposal-served", "检察建议送达", "proposal served")
            case .replied: Term("replied", "已回复", "replied")
            case .overdue: Term("overdue", "逾期未回复", "overdue")
            case .closed: Term("closed", "结案", "closed")
            case .sued: Term("sued", "提起行政公益诉讼", "suit brought")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case reply

        public var term: Term {
            switch self {
            case .reply: Term("reply", "履行职责并书面回复", "acting and replying")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case performDuty
        case followUp
        case maySue
        case suitOpened

        public var term: Term {
            switch self {
            case .performDuty: Term("perform-duty", "依法履行职责并书面回复", "perform the duty and reply in writing")
            case .followUp: Term("follow-up", "跟进调查履行情况", "follow up on the performance")
            case .maySue: Term("may-sue", "可以提起行政公益诉讼", "a public-interest suit may be brought")
            case .suitOpened: Term("suit-opened", "适用行政诉讼一审程序", "goes on as a first instance")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case proposal
        case reply
        case closingDecision
        case complaint

        public var term: Term {
            switch self {
            case .proposal: Term("proposal", "检察建议书", "proposal of the procuratorate")
            case .reply: Term("reply", "书面回复", "written reply")
            case .closingDecision: Term("closing-decision", "终结案件决定书", "decision to close")
            case .complaint: Term("complaint", "行政公益诉讼起诉书", "public-interest complaint")
            }
        }
    }

    /// What an act upon a pre-suit proposal needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case harmShown
        case repliedInTime
        case replyWritten
        case replyTimeOver
        case dutyPerformed
        case dutyUnperformed

        public var term: Term {
            switch self {
            case .harmShown: Term("harm-shown", "载明违法行使职权或者不作为及公益受损", "shows the breach of duty and the harm")
            case .repliedInTime: Term("replied-in-time", "在期限内回复", "replied in time")
            case .replyWritten: Term("reply-written", "书面回复", "replied in writing")
            case .replyTimeOver: Term("reply-time-over", "回复期限已届满", "the time to reply is over")
            case .dutyPerformed: Term("duty-performed", "已依法履行职责", "the duty is performed")
            case .dutyUnperformed: Term("duty-unperformed", "仍不依法履行职责", "the duty is still not performed")
            }
        }
    }
}
