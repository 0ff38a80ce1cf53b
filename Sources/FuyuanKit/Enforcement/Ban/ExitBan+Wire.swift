extension ExitBan {
    /// What is done about an exit ban.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请限制出境.
        case request(ExitBanRequest)
        /// 依职权审查.
        case ownMotion(ExitBanRequest)
        /// 不予限制.
        case refuse
        /// 决定限制出境.
        case decide(ExitBanDecision)
        /// 申请复议.
        case reconsider
        /// 复议维持.
        case uphold
        /// 复议撤销.
        case overturn
        /// 履行完毕解除.
        case liftPerformed
        /// 因担保或者同意解除.
        case liftEarly(ExitBanLifting)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case request
            case ownMotion
            case refuse
            case decide
            case reconsider
            case uphold
            case overturn
            case liftPerformed
            case liftEarly

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .request: Term("request", "申请限制出境", "ask for an exit ban")
                case .ownMotion: Term("own-motion", "依职权审查", "review of own motion")
                case .refuse: Term("refuse", "不予限制", "refuse")
                case .decide: Term("decide", "决定限制出境", "decide")
                case .reconsider: Term("reconsider", "申请复议", "ask to reconsider")
                case .uphold: Term("uphold", "复议维持", "uphold")
                case .overturn: Term("overturn", "复议撤销", "overturn")
                case .liftPerformed: Term("lift-performed", "履行完毕解除", "lift on performance")
                case .liftEarly: Term("lift-early", "因担保或者同意解除", "lift on security or consent")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .request: .request
            case .ownMotion: .ownMotion
            case .refuse: .refuse
            case .decide: .decide
            case .reconsider: .reconsider
            case .uphold: .uphold
            case .overturn: .overturn
            case .liftPerformed: .liftPerformed
            case .liftEarly: .liftEarly
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .request: .request(try .transfer(nil, through: &c))
            case .ownMotion: .ownMotion(try .transfer(nil, through: &c))
            case .refuse: .refuse
            case .decide: .decide(try .transfer(nil, through: &c))
            case .reconsider: .reconsider
            case .uphold: .uphold
            case .overturn: .overturn
            case .liftPerformed: .liftPerformed
            case .liftEarly: .liftEarly(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .request(let it): try c.put(it)
            case .ownMotion(let it): try c.put(it)
            case .decide(let it): try c.put(it)
            case .liftEarly(let it): try c.put(it)
            case .refuse, .reconsider, .uphold, .overturn, .liftPerformed:
                break
            }
        }
    }
}
