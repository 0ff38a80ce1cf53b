extension EnforcementSanction {
    /// What is done about a fine or a detention.
    @nonexhaustive
    public enum Act: WireAct {
        /// 决定.
        case decide(SanctionDecision)
        /// 送达.
        case serve(SanctionService)
        /// 申请复议.
        case reconsider
        /// 复议维持.
        case uphold
        /// 复议变更.
        case change(SanctionChange)
        /// 复议撤销.
        case overturn
        /// 执行.
        case execute(SanctionExecution)
        /// 通知家属.
        case tellFamily(FamilyNotice)
        /// 执行后申请复议.
        case reconsiderExecuted
        /// 执行后复议维持.
        case upholdExecuted
        /// 提前解除.
        case releaseEarly(EarlyRelease)
        /// 执行完毕.
        case complete
        /// 执行后复议变更.
        case changeExecuted(SanctionChange)
        /// 执行后送达.
        case serveExecuted(SanctionService)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case decide
            case serve
            case reconsider
            case uphold
            case change
            case overturn
            case execute
            case tellFamily
            case reconsiderExecuted
            case upholdExecuted
            case releaseEarly
            case complete
            case changeExecuted
            case serveExecuted

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .decide: Term("decide", "决定", "decide")
                case .serve: Term("serve", "送达", "serve")
                case .reconsider: Term("reconsider", "申请复议", "ask to reconsider")
                case .uphold: Term("uphold", "复议维持", "uphold")
                case .change: Term("change", "复议变更", "change")
                case .overturn: Term("overturn", "复议撤销", "overturn")
                case .execute: Term("execute", "执行", "carry out")
                case .tellFamily: Term("tell-family", "通知家属", "tell the family")
                case .reconsiderExecuted: Term("reconsider-executed", "执行后申请复议", "ask to reconsider after execution")
                case .upholdExecuted: Term("uphold-executed", "执行后复议维持", "uphold after execution")
                case .releaseEarly: Term("release-early", "提前解除", "release early")
                case .complete: Term("complete", "执行完毕", "complete")
                case .changeExecuted: Term("change-executed", "执行后复议变更", "change after execution")
                case .serveExecuted: Term("serve-executed", "执行后送达", "serve after execution")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .decide: .decide
            case .serve: .serve
            case .reconsider: .reconsider
            case .uphold: .uphold
            case .change: .change
            case .overturn: .overturn
            case .execute: .execute
            case .tellFamily: .tellFamily
            case .reconsiderExecuted: .reconsiderExecuted
            case .upholdExecuted: .upholdExecuted
            case .releaseEarly: .releaseEarly
            case .complete: .complete
            case .changeExecuted: .changeExecuted
            case .serveExecuted: .serveExecuted
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .decide: .decide(try .transfer(nil, through: &c))
            case .serve: .serve(try .transfer(nil, through: &c))
            case .reconsider: .reconsider
            case .uphold: .uphold
            case .change: .change(try .transfer(nil, through: &c))
            case .overturn: .overturn
            case .execute: .execute(try .transfer(nil, through: &c))
            case .tellFamily: .tellFamily(try .transfer(nil, through: &c))
            case .reconsiderExecuted: .reconsiderExecuted
            case .upholdExecuted: .upholdExecuted
            case .releaseEarly: .releaseEarly(try .transfer(nil, through: &c))
            case .complete: .complete
            case .changeExecuted: .changeExecuted(try .transfer(nil, through: &c))
            case .serveExecuted: .serveExecuted(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .decide(let it): try c.put(it)
            case .serve(let it), .serveExecuted(let it): try c.put(it)
            case .change(let it), .changeExecuted(let it): try c.put(it)
            case .execute(let it): try c.put(it)
            case .tellFamily(let it): try c.put(it)
            case .releaseEarly(let it): try c.put(it)
            case .reconsider, .uphold, .overturn, .reconsiderExecuted, .upholdExecuted, .complete:
                break
            }
        }
    }
}
