extension InformationRequest {
    /// What is done about the request.
    @nonexhaustive
    public enum Act: WireAct {
        /// 请求查阅.
        case ask
        /// 提供.
        case provide
        /// 拒绝.
        case refuse
        /// 请求人民法院决定.
        case askCourt
        /// 决定提供.
        case order
        /// 维持拒绝.
        case uphold

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case ask
            case provide
            case refuse
            case askCourt
            case order
            case uphold

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .ask: Term("ask", "请求查阅", "ask to inspect")
                case .provide: Term("provide", "提供", "provide")
                case .refuse: Term("refuse", "拒绝", "refuse")
                case .askCourt: Term("ask-court", "请求人民法院决定", "ask the court")
                case .order: Term("order", "决定提供", "order inspection")
                case .uphold: Term("uphold", "维持拒绝", "uphold the refusal")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .ask: .ask
            case .provide: .provide
            case .refuse: .refuse
            case .askCourt: .askCourt
            case .order: .order
            case .uphold: .uphold
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .ask: .ask
            case .provide: .provide
            case .refuse: .refuse
            case .askCourt: .askCourt
            case .order: .order
            case .uphold: .uphold
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .ask, .provide, .refuse, .askCourt, .order, .uphold:
                break
            }
        }
    }
}
