extension CoordinationItem {
    /// What is done to an item.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提出.
        case raise(RaisedMatter)
        /// 研判.
        case triage
        /// 交办.
        case assign(CoordinationAssignment)
        /// 办理.
        case work
        /// 反馈.
        case reply(CoordinationReply)
        /// 核验.
        case verify
        /// 退回重办.
        case sendBack(CoordinationReturn)
        /// 办结.
        case close
        /// 记载逾期.
        case markOverdue
        /// 提级协调.
        case raiseLevel(CoordinationEscalation)
        /// 提交联席会议.
        case escalate(CoordinationEscalation)
        /// 不予办理.
        case decline(CoordinationRefusal)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case raise
            case triage
            case assign
            case work
            case reply
            case verify
            case sendBack
            case close
            case markOverdue
            case raiseLevel
            case escalate
            case decline

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .raise: Term("raise", "提出", "raise")
                case .triage: Term("triage", "研判", "triage")
                case .assign: Term("assign", "交办", "assign")
                case .work: Term("work", "办理", "work")
                case .reply: Term("reply", "反馈", "reply")
                case .verify: Term("verify", "核验", "verify")
                case .sendBack: Term("send-back", "退回重办", "send back")
                case .close: Term("close", "办结", "close")
                case .markOverdue: Term("mark-overdue", "记载逾期", "note it as overdue")
                case .raiseLevel: Term("raise-level", "提级协调", "take to a higher level")
                case .escalate: Term("escalate", "提交联席会议", "take to the joint meeting")
                case .decline: Term("decline", "不予办理", "decline")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .raise: .raise
            case .triage: .triage
            case .assign: .assign
            case .work: .work
            case .reply: .reply
            case .verify: .verify
            case .sendBack: .sendBack
            case .close: .close
            case .markOverdue: .markOverdue
            case .raiseLevel: .raiseLevel
            case .escalate: .escalate
            case .decline: .decline
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .raise: .raise(try .transfer(nil, through: &c))
            case .triage: .triage
            case .assign: .assign(try .transfer(nil, through: &c))
            case .work: .work
            case .reply: .reply(try .transfer(nil, through: &c))
            case .verify: .verify
            case .sendBack: .sendBack(try .transfer(nil, through: &c))
            case .close: .close
            case .markOverdue: .markOverdue
            case .raiseLevel: .raiseLevel(try .transfer(nil, through: &c))
            case .escalate: .escalate(try .transfer(nil, through: &c))
            case .decline: .decline(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .raise(let it): try c.put(it)
            case .assign(let it): try c.put(it)
            case .reply(let it): try c.put(it)
            case .sendBack(let it): try c.put(it)
            case .raiseLevel(let it): try c.put(it)
            case .escalate(let it): try c.put(it)
            case .decline(let it): try c.put(it)
            case .triage, .work, .verify, .close, .markOverdue:
                break
            }
        }
    }
}
