extension SupervisionOrder {
    /// What is done about an overdue node.
    @nonexhaustive
    public enum Act: WireAct {
        /// 开立督办.
        case open(OverdueNode)
        /// 督办到人.
        case superviseHandler
        /// 督办到案.
        case superviseCase
        /// 升级督办.
        case escalate(SupervisionEscalation)
        /// 再次升级.
        case escalateFurther(SupervisionEscalation)
        /// 承办人回复.
        case reply
        /// 销号.
        case clear

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case open
            case superviseHandler
            case superviseCase
            case escalate
            case escalateFurther
            case reply
            case clear

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .open: Term("open", "开立督办", "open")
                case .superviseHandler: Term("supervise-handler", "督办到人", "supervise the handler")
                case .superviseCase: Term("supervise-case", "督办到案", "supervise the case")
                case .escalate: Term("escalate", "升级督办", "escalate")
                case .escalateFurther: Term("escalate-further", "再次升级", "escalate further")
                case .reply: Term("reply", "承办人回复", "handler replies")
                case .clear: Term("clear", "销号", "clear")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .open: .open
            case .superviseHandler: .superviseHandler
            case .superviseCase: .superviseCase
            case .escalate: .escalate
            case .escalateFurther: .escalateFurther
            case .reply: .reply
            case .clear: .clear
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .open: .open(try .transfer(nil, through: &c))
            case .superviseHandler: .superviseHandler
            case .superviseCase: .superviseCase
            case .escalate: .escalate(try .transfer(nil, through: &c))
            case .escalateFurther: .escalateFurther(try .transfer(nil, through: &c))
            case .reply: .reply
            case .clear: .clear
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .open(let it): try c.put(it)
            case .escalate(let it): try c.put(it)
            case .escalateFurther(let it): try c.put(it)
            case .superviseHandler, .superviseCase, .reply, .clear:
                break
            }
        }
    }
}
