extension SettlementAgreement {
    /// What is done about a settlement.
    @nonexhaustive
    public enum Act: WireAct {
        /// 提交草案.
        case fileDraft(SettlementDraft)
        /// 裁定和解.
        case ruleOpen
        /// 不予和解.
        case refuseOpening
        /// 开始表决.
        case openVoting
        /// 表决通过.
        case vote(ResolutionVote)
        /// 表决未通过.
        case voteFails(ResolutionVote)
        /// 裁定认可.
        case approveSettlement
        /// 不予认可.
        case refuseSettlement
        /// 执行.
        case execute
        /// 执行完毕.
        case completeSettlement
        /// 裁定无效.
        case invalidateSettlement(SettlementInvalidity)
        /// 终止执行.
        case terminateSettlement(PlanTermination)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case fileDraft
            case ruleOpen
            case refuseOpening
            case openVoting
            case vote
            case voteFails
            case approveSettlement
            case refuseSettlement
            case execute
            case completeSettlement
            case invalidateSettlement
            case terminateSettlement

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .fileDraft: Term("file-draft", "提交草案", "file the draft")
                case .ruleOpen: Term("rule-open", "裁定和解", "open settlement")
                case .refuseOpening: Term("refuse-opening", "不予和解", "refuse to open")
                case .openVoting: Term("open-voting", "开始表决", "open the vote")
                case .vote: Term("vote", "表决通过", "vote: passed")
                case .voteFails: Term("vote-fails", "表决未通过", "vote: failed")
                case .approveSettlement: Term("approve-settlement", "裁定认可", "approve")
                case .refuseSettlement: Term("refuse-settlement", "不予认可", "refuse approval")
                case .execute: Term("execute", "执行", "perform")
                case .completeSettlement: Term("complete-settlement", "执行完毕", "complete")
                case .invalidateSettlement: Term("invalidate-settlement", "裁定无效", "declare invalid")
                case .terminateSettlement: Term("terminate-settlement", "终止执行", "terminate performance")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .fileDraft: .fileDraft
            case .ruleOpen: .ruleOpen
            case .refuseOpening: .refuseOpening
            case .openVoting: .openVoting
            case .vote: .vote
            case .voteFails: .voteFails
            case .approveSettlement: .approveSettlement
            case .refuseSettlement: .refuseSettlement
            case .execute: .execute
            case .completeSettlement: .completeSettlement
            case .invalidateSettlement: .invalidateSettlement
            case .terminateSettlement: .terminateSettlement
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .fileDraft: .fileDraft(try .transfer(nil, through: &c))
            case .ruleOpen: .ruleOpen
            case .refuseOpening: .refuseOpening
            case .openVoting: .openVoting
            case .vote: .vote(try .transfer(nil, through: &c))
            case .voteFails: .voteFails(try .transfer(nil, through: &c))
            case .approveSettlement: .approveSettlement
            case .refuseSettlement: .refuseSettlement
            case .execute: .execute
            case .completeSettlement: .completeSettlement
            case .invalidateSettlement: .invalidateSettlement(try .transfer(nil, through: &c))
            case .terminateSettlement: .terminateSettlement(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .fileDraft(let it): try c.put(it)
            case .vote(let it): try c.put(it)
            case .voteFails(let it): try c.put(it)
            case .invalidateSettlement(let it): try c.put(it)
            case .terminateSettlement(let it): try c.put(it)
            case .ruleOpen, .refuseOpening, .openVoting, .approveSettlement, .refuseSettlement, .execute,
                .completeSettlement:
                break
            }
        }
    }
}
