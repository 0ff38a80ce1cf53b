extension DepositedShare {
    /// What is done with a deposited share.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提存.
        case deposit(ShareDeposit)
        /// 最后分配公告.
        case announceFinal(NotedDay)
        /// 程序终结.
        case noteConclusion(NotedDay)
        /// 条件核对，交付债权人.
        case deliverOnTest(ConditionTest)
        /// 条件核对，分配给其他债权人.
        case redistributeOnTest(ConditionTest)
        /// 领取.
        case claimShare
        /// 逾期未领取.
        case lapseUnclaimed
        /// 裁判确定，交付债权人.
        case deliverDecided
        /// 裁判确定，分配给其他债权人.
        case redistributeDecided
        /// 满二年仍不能受领.
        case lapseLitigated
        /// 一般保证责任确定，按分配比例交付.
        case releaseGeneralGuarantee(ClaimAmount)
        /// 一般保证人不承担责任.
        case releaseToOthers

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case deposit
            case announceFinal
            case noteConclusion
            case deliverOnTest
            case redistributeOnTest
            case claimShare
            case lapseUnclaimed
            case deliverDecided
            case redistributeDecided
            case lapseLitigated
            case releaseGeneralGuarantee
            case releaseToOthers

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .deposit: Term("deposit", "提存", "deposit")
                case .announceFinal: Term("announce-final", "最后分配公告", "announce the final distribution")
                case .noteConclusion: Term("note-conclusion", "程序终结", "note the conclusion")
                case .deliverOnTest: Term("deliver-on-test", "条件核对，交付债权人", "tested: to the creditor")
                case .redistributeOnTest: Term("redistribute-on-test", "条件核对，分配给其他债权人", "tested: to the others")
                case .claimShare: Term("claim-share", "领取", "take the share")
                case .lapseUnclaimed: Term("lapse-unclaimed", "逾期未领取", "not taken in time")
                case .deliverDecided: Term("deliver-decided", "裁判确定，交付债权人", "decided: to the creditor")
                case .redistributeDecided: Term("redistribute-decided", "裁判确定，分配给其他债权人", "decided: to the others")
                case .lapseLitigated: Term("lapse-litigated", "满二年仍不能受领", "not decided in two years")
                case .releaseGeneralGuarantee:
                    Term(
                        "release-general-guarantee", "一般保证责任确定，按分配比例交付", "liability fixed: at the ratio to the creditor"
                    )
                case .releaseToOthers: Term("release-to-others", "一般保证人不承担责任", "no liability: to the others")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .deposit: .deposit
            case .announceFinal: .announceFinal
            case .noteConclusion: .noteConclusion
            case .deliverOnTest: .deliverOnTest
            case .redistributeOnTest: .redistributeOnTest
            case .claimShare: .claimShare
            case .lapseUnclaimed: .lapseUnclaimed
            case .deliverDecided: .deliverDecided
            case .redistributeDecided: .redistributeDecided
            case .lapseLitigated: .lapseLitigated
            case .releaseGeneralGuarantee: .releaseGeneralGuarantee
            case .releaseToOthers: .releaseToOthers
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .deposit: .deposit(try .transfer(nil, through: &c))
            case .announceFinal: .announceFinal(try .transfer(nil, through: &c))
            case .noteConclusion: .noteConclusion(try .transfer(nil, through: &c))
            case .deliverOnTest: .deliverOnTest(try .transfer(nil, through: &c))
            case .redistributeOnTest: .redistributeOnTest(try .transfer(nil, through: &c))
            case .claimShare: .claimShare
            case .lapseUnclaimed: .lapseUnclaimed
            case .deliverDecided: .deliverDecided
            case .redistributeDecided: .redistributeDecided
            case .lapseLitigated: .lapseLitigated
            case .releaseGeneralGuarantee: .releaseGeneralGuarantee(try .transfer(nil, through: &c))
            case .releaseToOthers: .releaseToOthers
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .deposit(let it): try c.put(it)
            case .announceFinal(let it): try c.put(it)
            case .noteConclusion(let it): try c.put(it)
            case .deliverOnTest(let it): try c.put(it)
            case .redistributeOnTest(let it): try c.put(it)
            case .releaseGeneralGuarantee(let it): try c.put(it)
            case .claimShare, .lapseUnclaimed, .deliverDecided, .redistributeDecided, .lapseLitigated, .releaseToOthers:
                break
            }
        }
    }
}
