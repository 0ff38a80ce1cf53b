extension ProcuratorialProposal {
    /// What is done upon a pre-suit proposal.
    @nonexhaustive
    public enum Act: WireAct {
        /// 送达检察建议.
        case serveProposal(PreSuitProposal)
        /// 书面回复.
        case reply(ProposalReply)
        /// 逾期未回复.
        case noteOverdue
        /// 跟进调查.
        case followUp(ProposalCheck)
        /// 终结案件.
        case closeMatter
        /// 提起行政公益诉讼.
        case sue

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case serveProposal
            case reply
            case noteOverdue
            case followUp
            case closeMatter
            case sue

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .serveProposal: Term("serve-proposal", "送达检察建议", "serve the proposal")
                case .reply: Term("reply", "书面回复", "reply")
                case .noteOverdue: Term("note-overdue", "逾期未回复", "note the overdue reply")
                case .followUp: Term("follow-up", "跟进调查", "follow up")
                case .closeMatter: Term("close-matter", "终结案件", "close the matter")
                case .sue: Term("sue", "提起行政公益诉讼", "sue")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .serveProposal: .serveProposal
            case .reply: .reply
            case .noteOverdue: .noteOverdue
            case .followUp: .followUp
            case .closeMatter: .closeMatter
            case .sue: .sue
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .serveProposal: .serveProposal(try .transfer(nil, through: &c))
            case .reply: .reply(try .transfer(nil, through: &c))
            case .noteOverdue: .noteOverdue
            case .followUp: .followUp(try .transfer(nil, through: &c))
            case .closeMatter: .closeMatter
            case .sue: .sue
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .serveProposal(let it): try c.put(it)
            case .reply(let it): try c.put(it)
            case .followUp(let it): try c.put(it)
            case .noteOverdue, .closeMatter, .sue:
                break
            }
        }
    }
}
