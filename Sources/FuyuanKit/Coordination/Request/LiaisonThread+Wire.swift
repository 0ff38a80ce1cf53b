extension LiaisonThread {
    /// What is done.
    @nonexhaustive
    public enum Act: WireAct {
        /// 发出.
        case issue(LiaisonMessage)
        /// 送达.
        case deliver(LiaisonReceipt)
        /// 已读.
        case read(LiaisonReceipt)
        /// 回复.
        case reply(LiaisonReply)
        /// 逾期.
        case expire
        /// 延长期限.
        case extend(LiaisonExtension)
        /// 督促.
        case urge
        /// 办结.
        case close
        /// 撤回.
        case withdraw

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case issue
            case deliver
            case read
            case reply
            case expire
            case extend
            case urge
            case close
            case withdraw

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .issue: Term("issue", "发出", "send")
                case .deliver: Term("deliver", "送达", "deliver")
                case .read: Term("read", "已读", "read")
                case .reply: Term("reply", "回复", "reply")
                case .expire: Term("expire", "逾期", "note the lapse of time")
                case .extend: Term("extend", "延长期限", "extend")
                case .urge: Term("urge", "督促", "urge")
                case .close: Term("close", "办结", "close")
                case .withdraw: Term("withdraw", "撤回", "take back")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .issue: .issue
            case .deliver: .deliver
            case .read: .read
            case .reply: .reply
            case .expire: .expire
            case .extend: .extend
            case .urge: .urge
            case .close: .close
            case .withdraw: .withdraw
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .issue: .issue(try .transfer(nil, through: &c))
            case .deliver: .deliver(try .transfer(nil, through: &c))
            case .read: .read(try .transfer(nil, through: &c))
            case .reply: .reply(try .transfer(nil, through: &c))
            case .expire: .expire
            case .extend: .extend(try .transfer(nil, through: &c))
            case .urge: .urge
            case .close: .close
            case .withdraw: .withdraw
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .issue(let it): try c.put(it)
            case .deliver(let it): try c.put(it)
            case .read(let it): try c.put(it)
            case .reply(let it): try c.put(it)
            case .extend(let it): try c.put(it)
            case .expire, .urge, .close, .withdraw:
                break
            }
        }
    }
}
