extension DistributionRound {
    /// What is done in a round of distribution.
    @nonexhaustive
    public enum Act: WireAct {
        /// 安排分配.
        case planRound(RoundPlan)
        /// 公告.
        case announceRound(RoundAnnouncement)
        /// 公告最后分配.
        case announceFinalRound(RoundAnnouncement)
        /// 分配.
        case payRound(RoundPayment)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case planRound
            case announceRound
            case announceFinalRound
            case payRound

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .planRound: Term("plan-round", "安排分配", "plan the round")
                case .announceRound: Term("announce-round", "公告", "announce")
                case .announceFinalRound: Term("announce-final-round", "公告最后分配", "announce the final round")
                case .payRound: Term("pay-round", "分配", "pay")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .planRound: .planRound
            case .announceRound: .announceRound
            case .announceFinalRound: .announceFinalRound
            case .payRound: .payRound
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .planRound: .planRound(try .transfer(nil, through: &c))
            case .announceRound: .announceRound(try .transfer(nil, through: &c))
            case .announceFinalRound: .announceFinalRound(try .transfer(nil, through: &c))
            case .payRound: .payRound(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .planRound(let it): try c.put(it)
            case .announceRound(let it): try c.put(it)
            case .announceFinalRound(let it): try c.put(it)
            case .payRound(let it): try c.put(it)
            }
        }
    }
}
