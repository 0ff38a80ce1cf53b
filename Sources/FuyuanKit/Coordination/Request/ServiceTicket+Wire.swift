extension ServiceTicket {
    /// What is done.
    @nonexhaustive
    public enum Act: WireAct {
        /// 受理.
        case open(TicketOpening)
        /// 派单.
        case route(TicketRouting)
        /// 要求补件.
        case askMore(TicketSupplementCall)
        /// 补件.
        case supplement
        /// 答复.
        case answer(TicketAnswer)
        /// 转其他单位.
        case transfer(TicketTransfer)
        /// 逾期.
        case expire
        /// 回访评价.
        case close(TicketClosing)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case open
            case route
            case askMore
            case supplement
            case answer
            case transfer
            case expire
            case close

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .open: Term("open", "受理", "open")
                case .route: Term("route", "派单", "send to the desk")
                case .askMore: Term("ask-more", "要求补件", "ask for papers")
                case .supplement: Term("supplement", "补件", "supplement")
                case .answer: Term("answer", "答复", "answer")
                case .transfer: Term("transfer", "转其他单位", "pass on")
                case .expire: Term("expire", "逾期", "note the lapse of time")
                case .close: Term("close", "回访评价", "call back and close")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .open: .open
            case .route: .route
            case .askMore: .askMore
            case .supplement: .supplement
            case .answer: .answer
            case .transfer: .transfer
            case .expire: .expire
            case .close: .close
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .open: .open(try .transfer(nil, through: &c))
            case .route: .route(try .transfer(nil, through: &c))
            case .askMore: .askMore(try .transfer(nil, through: &c))
            case .supplement: .supplement
            case .answer: .answer(try .transfer(nil, through: &c))
            case .transfer: .transfer(try .transfer(nil, through: &c))
            case .expire: .expire
            case .close: .close(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .open(let it): try c.put(it)
            case .route(let it): try c.put(it)
            case .askMore(let it): try c.put(it)
            case .answer(let it): try c.put(it)
            case .transfer(let it): try c.put(it)
            case .close(let it): try c.put(it)
            case .supplement, .expire:
                break
            }
        }
    }
}
