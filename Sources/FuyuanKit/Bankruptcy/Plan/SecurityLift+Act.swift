extension SecurityLift {
    /// What is done about the request.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请恢复行使担保权.
        case ask
        /// 裁定恢复行使.
        case grant
        /// 裁定不予恢复.
        case refuse
        /// 申请复议.
        case seekReview
        /// 复议恢复行使.
        case grantOnReview
        /// 复议维持.
        case upholdRefusal
        /// 逾期未复议.
        case letReviewPass
        /// 启动变价.
        case startSale

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case ask
            case grant
            case refuse
            case seekReview
            case grantOnReview
            case upholdRefusal
            case letReviewPass
            case startSale

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .ask: Term("ask", "申请恢复行使担保权", "ask to enforce")
                case .grant: Term("grant", "裁定恢复行使", "grant")
                case .refuse: Term("refuse", "裁定不予恢复", "refuse")
                case .seekReview: Term("seek-review", "申请复议", "seek review")
                case .grantOnReview: Term("grant-on-review", "复议恢复行使", "grant on review")
                case .upholdRefusal: Term("uphold-refusal", "复议维持", "uphold the refusal")
                case .letReviewPass: Term("let-review-pass", "逾期未复议", "no review in time")
                case .startSale: Term("start-sale", "启动变价", "start the sale")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .ask: .ask
            case .grant: .grant
            case .refuse: .refuse
            case .seekReview: .seekReview
            case .grantOnReview: .grantOnReview
            case .upholdRefusal: .upholdRefusal
            case .letReviewPass: .letReviewPass
            case .startSale: .startSale
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .ask: .ask
            case .grant: .grant
            case .refuse: .refuse
            case .seekReview: .seekReview
            case .grantOnReview: .grantOnReview
            case .upholdRefusal: .upholdRefusal
            case .letReviewPass: .letReviewPass
            case .startSale: .startSale
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .ask, .grant, .refuse, .seekReview, .grantOnReview, .upholdRefusal, .letReviewPass, .startSale:
                break
            }
        }
    }
}
