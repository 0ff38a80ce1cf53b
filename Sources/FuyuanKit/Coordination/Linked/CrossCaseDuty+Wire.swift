extension CrossCaseDuty {
    /// What is done about a duty.
    @nonexhaustive
    public enum Act: WireAct {
        /// 产生.
        case owe(CrossCaseDutyTerms)
        /// 签收.
        case acknowledge
        /// 履行.
        case perform(CrossCaseDutyPerformance)
        /// 说明理由不履行.
        case refuseWithReason(CrossCaseDutyReason)
        /// 不接受理由.
        case insist(CrossCaseDutyInsistence)
        /// 撤回.
        case withdraw(CrossCaseDutyReason)
        /// 提请督办.
        case escalate(CrossCaseDutyEscalation)
        /// 督办.
        case urge

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case owe
            case acknowledge
            case perform
            case refuseWithReason
            case insist
            case withdraw
            case escalate
            case urge

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .owe: Term("owe", "产生", "owe")
                case .acknowledge: Term("acknowledge", "签收", "acknowledge")
                case .perform: Term("perform", "履行", "perform")
                case .refuseWithReason: Term("refuse-with-reason", "说明理由不履行", "refuse with reasons")
                case .insist: Term("insist", "不接受理由", "insist")
                case .withdraw: Term("withdraw", "撤回", "withdraw")
                case .escalate: Term("escalate", "提请督办", "take to the supervisor")
                case .urge: Term("urge", "督办", "press for it")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .owe: .owe
            case .acknowledge: .acknowledge
            case .perform: .perform
            case .refuseWithReason: .refuseWithReason
            case .insist: .insist
            case .withdraw: .withdraw
            case .escalate: .escalate
            case .urge: .urge
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .owe: .owe(try .transfer(nil, through: &c))
            case .acknowledge: .acknowledge
            case .perform: .perform(try .transfer(nil, through: &c))
            case .refuseWithReason: .refuseWithReason(try .transfer(nil, through: &c))
            case .insist: .insist(try .transfer(nil, through: &c))
            case .withdraw: .withdraw(try .transfer(nil, through: &c))
            case .escalate: .escalate(try .transfer(nil, through: &c))
            case .urge: .urge
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .owe(let it): try c.put(it)
            case .perform(let it): try c.put(it)
            case .refuseWithReason(let it): try c.put(it)
            case .insist(let it): try c.put(it)
            case .withdraw(let it): try c.put(it)
            case .escalate(let it): try c.put(it)
            case .acknowledge, .urge:
                break
            }
        }
    }
}
