extension DishonestListing {
    /// What is done about an entry of the list.
    @nonexhaustive
    public enum Act: WireAct {
        /// 风险提示.
        case warn(ListedSubject)
        /// 申请纳入.
        case applyListing(ListingProposal)
        /// 依职权审查.
        case ownMotion(ListingProposal)
        /// 因豁免不予纳入.
        case exempt(ListingExemptionFinding)
        /// 条件不具备，不予纳入.
        case decline
        /// 决定纳入.
        case decide(ListingDecision)
        /// 给予宽限期.
        case grantGrace(GraceGrant)
        /// 宽限期内履行.
        case performedInGrace
        /// 公布.
        case publish(ListingPublication)
        /// 迁入旧名单条目.
        case migrate(OldListing)
        /// 申请纠正.
        case requestCorrection(CreditCorrectionRequest)
        /// 撤销纳入.
        case grantCorrection
        /// 更正信息.
        case correctData
        /// 准予删除.
        case grantRemoval
        /// 驳回纠正申请.
        case denyCorrection(CreditCorrectionDismissal)
        /// 申请复议.
        case reconsider
        /// 复议维持.
        case upholdListing
        /// 复议撤销.
        case overturnListing
        /// 删除.
        case exitGround(ListingRemoval)
        /// 期满.
        case termOver
        /// 提前删除.
        case earlyRemoval(EarlyListingRemoval)
        /// 完成删除.
        case erase
        /// 重新纳入.
        case relist(ListingProposal)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case warn
            case applyListing
            case ownMotion
            case exempt
            case decline
            case decide
            case grantGrace
            case performedInGrace
            case publish
            case migrate
            case requestCorrection
            case grantCorrection
            case correctData
            case grantRemoval
            case denyCorrection
            case reconsider
            case upholdListing
            case overturnListing
            case exitGround
            case termOver
            case earlyRemoval
            case erase
            case relist

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .warn: Term("warn", "风险提示", "warn")
                case .applyListing: Term("apply-listing", "申请纳入", "apply for listing")
                case .ownMotion: Term("own-motion", "依职权审查", "review of own motion")
                case .exempt: Term("exempt", "因豁免不予纳入", "exempt")
                case .decline: Term("decline", "条件不具备，不予纳入", "decline to list")
                case .decide: Term("decide", "决定纳入", "decide to list")
                case .grantGrace: Term("grant-grace", "给予宽限期", "grant grace")
                case .performedInGrace: Term("performed-in-grace", "宽限期内履行", "perform within grace")
                case .publish: Term("publish", "公布", "publish")
                case .migrate: Term("migrate", "迁入旧名单条目", "carry over an old entry")
                case .requestCorrection: Term("request-correction", "申请纠正", "ask for correction")
                case .grantCorrection: Term("grant-correction", "撤销纳入", "revoke on correction")
                case .correctData: Term("correct-data", "更正信息", "correct the data")
                case .grantRemoval: Term("grant-removal", "准予删除", "delete on correction")
                case .denyCorrection: Term("deny-correction", "驳回纠正申请", "dismiss the request")
                case .reconsider: Term("reconsider", "申请复议", "ask to reconsider")
                case .upholdListing: Term("uphold-listing", "复议维持", "uphold")
                case .overturnListing: Term("overturn-listing", "复议撤销", "overturn")
                case .exitGround: Term("exit-ground", "删除", "remove on an exit ground")
                case .termOver: Term("term-over", "期满", "end of the term")
                case .earlyRemoval: Term("early-removal", "提前删除", "remove early")
                case .erase: Term("erase", "完成删除", "erase the entry")
                case .relist: Term("relist", "重新纳入", "apply to list again")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .warn: .warn
            case .applyListing: .applyListing
            case .ownMotion: .ownMotion
            case .exempt: .exempt
            case .decline: .decline
            case .decide: .decide
            case .grantGrace: .grantGrace
            case .performedInGrace: .performedInGrace
            case .publish: .publish
            case .migrate: .migrate
            case .requestCorrection: .requestCorrection
            case .grantCorrection: .grantCorrection
            case .correctData: .correctData
            case .grantRemoval: .grantRemoval
            case .denyCorrection: .denyCorrection
            case .reconsider: .reconsider
            case .upholdListing: .upholdListing
            case .overturnListing: .overturnListing
            case .exitGround: .exitGround
            case .termOver: .termOver
            case .earlyRemoval: .earlyRemoval
            case .erase: .erase
            case .relist: .relist
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .warn: .warn(try .transfer(nil, through: &c))
            case .applyListing: .applyListing(try .transfer(nil, through: &c))
            case .ownMotion: .ownMotion(try .transfer(nil, through: &c))
            case .exempt: .exempt(try .transfer(nil, through: &c))
            case .decline: .decline
            case .decide: .decide(try .transfer(nil, through: &c))
            case .grantGrace: .grantGrace(try .transfer(nil, through: &c))
            case .performedInGrace: .performedInGrace
            case .publish: .publish(try .transfer(nil, through: &c))
            case .migrate: .migrate(try .transfer(nil, through: &c))
            case .requestCorrection: .requestCorrection(try .transfer(nil, through: &c))
            case .grantCorrection: .grantCorrection
            case .correctData: .correctData
            case .grantRemoval: .grantRemoval
            case .denyCorrection: .denyCorrection(try .transfer(nil, through: &c))
            case .reconsider: .reconsider
            case .upholdListing: .upholdListing
            case .overturnListing: .overturnListing
            case .exitGround: .exitGround(try .transfer(nil, through: &c))
            case .termOver: .termOver
            case .earlyRemoval: .earlyRemoval(try .transfer(nil, through: &c))
            case .erase: .erase
            case .relist: .relist(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .warn(let it): try c.put(it)
            case .applyListing(let it): try c.put(it)
            case .ownMotion(let it): try c.put(it)
            case .exempt(let it): try c.put(it)
            case .decide(let it): try c.put(it)
            case .grantGrace(let it): try c.put(it)
            case .publish(let it): try c.put(it)
            case .migrate(let it): try c.put(it)
            case .requestCorrection(let it): try c.put(it)
            case .denyCorrection(let it): try c.put(it)
            case .exitGround(let it): try c.put(it)
            case .earlyRemoval(let it): try c.put(it)
            case .relist(let it): try c.put(it)
            case .decline, .performedInGrace, .grantCorrection, .correctData, .grantRemoval, .reconsider,
                .upholdListing, .overturnListing, .termOver, .erase:
                break
            }
        }
    }
}
