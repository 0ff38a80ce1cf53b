extension CreditorsCommittee {
    /// What is done about the committee.
    @nonexhaustive
    public enum Act: WireAct {
        /// 设立债权人委员会.
        case electCommittee(CommitteeElection)
        /// 书面决定认可.
        case approveCommittee
        /// 不予认可.
        case refuseCommittee
        /// 委员会作出决定.
        case decide(CommitteeDecision)
        /// 请求人民法院作出决定.
        case askCourt
        /// 人民法院作出决定.
        case decideRequest
        /// 终止.
        case dissolve

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case electCommittee
            case approveCommittee
            case refuseCommittee
            case decide
            case askCourt
            case decideRequest
            case dissolve

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .electCommittee: Term("elect-committee", "设立债权人委员会", "elect the committee")
                case .approveCommittee: Term("approve-committee", "书面决定认可", "approve the committee")
                case .refuseCommittee: Term("refuse-committee", "不予认可", "refuse approval")
                case .decide: Term("decide", "委员会作出决定", "decide")
                case .askCourt: Term("ask-court", "请求人民法院作出决定", "ask the court to decide")
                case .decideRequest: Term("decide-request", "人民法院作出决定", "decide the request")
                case .dissolve: Term("dissolve", "终止", "dissolve")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .electCommittee: .electCommittee
            case .approveCommittee: .approveCommittee
            case .refuseCommittee: .refuseCommittee
            case .decide: .decide
            case .askCourt: .askCourt
            case .decideRequest: .decideRequest
            case .dissolve: .dissolve
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .electCommittee: .electCommittee(try .transfer(nil, through: &c))
            case .approveCommittee: .approveCommittee
            case .refuseCommittee: .refuseCommittee
            case .decide: .decide(try .transfer(nil, through: &c))
            case .askCourt: .askCourt
            case .decideRequest: .decideRequest
            case .dissolve: .dissolve
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .electCommittee(let it): try c.put(it)
            case .decide(let it): try c.put(it)
            case .approveCommittee, .refuseCommittee, .askCourt, .decideRequest, .dissolve:
                break
            }
        }
    }
}
