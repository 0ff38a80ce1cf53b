extension MaturedClaim {
    /// What is done about a matured claim.
    @nonexhaustive
    public enum Act: WireAct {
        /// 冻结债权.
        case freeze(MaturedClaimFreeze)
        /// 直接送达履行通知.
        case serveNotice(PerformanceNotice)
        /// 提出异议.
        case object(MaturedClaimObjection)
        /// 部分异议.
        case objectPartly(MaturedClaimObjection)
        /// 主张无力履行、无直接关系.
        case pleadInability(MaturedClaimPlea)
        /// 逾期异议.
        case objectLate(MaturedClaimObjection)
        /// 否认生效文书确定的债权.
        case denyFixedDebt(MaturedClaimObjection)
        /// 利害关系人异议.
        case interestedPartyObjects
        /// 期满.
        case noteSilence
        /// 裁定强制执行.
        case ruleEnforce(MaturedClaimEnforcement)
        /// 被执行人放弃、延期.
        case debtorWaives
        /// 擅自向被执行人履行.
        case payDebtor(MaturedClaimPayment)
        /// 部分履行.
        case payPart(MaturedClaimPayment)
        /// 履行完毕.
        case perform(MaturedClaimPayment)
        /// 强制执行完毕.
        case collect(MaturedClaimPayment)
        /// 第三人无财产.
        case noteNoProperty
        /// 发现第三人财产.
        case findProperty
        /// 解除.
        case release

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case freeze
            case serveNotice
            case object
            case objectPartly
            case pleadInability
            case objectLate
            case denyFixedDebt
            case interestedPartyObjects
            case noteSilence
            case ruleEnforce
            case debtorWaives
            case payDebtor
            case payPart
            case perform
            case collect
            case noteNoProperty
            case findProperty
            case release

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .freeze: Term("freeze", "冻结债权", "freeze the claim")
                case .serveNotice: Term("serve-notice", "直接送达履行通知", "serve the notice")
                case .object: Term("object", "提出异议", "object")
                case .objectPartly: Term("object-partly", "部分异议", "object to a part")
                case .pleadInability: Term("plead-inability", "主张无力履行、无直接关系", "plead inability or no relation")
                case .objectLate: Term("object-late", "逾期异议", "object late")
                case .denyFixedDebt: Term("deny-fixed-debt", "否认生效文书确定的债权", "deny a debt fixed by an instrument")
                case .interestedPartyObjects: Term("interested-party-objects", "利害关系人异议", "another person objects")
                case .noteSilence: Term("note-silence", "期满", "note that the time passed")
                case .ruleEnforce: Term("rule-enforce", "裁定强制执行", "rule to enforce")
                case .debtorWaives: Term("debtor-waives", "被执行人放弃、延期", "the debtor waives or defers")
                case .payDebtor: Term("pay-debtor", "擅自向被执行人履行", "pay the debtor all the same")
                case .payPart: Term("pay-part", "部分履行", "pay a part")
                case .perform: Term("perform", "履行完毕", "perform")
                case .collect: Term("collect", "强制执行完毕", "collect")
                case .noteNoProperty: Term("note-no-property", "第三人无财产", "note that nothing is there")
                case .findProperty: Term("find-property", "发现第三人财产", "find property")
                case .release: Term("release", "解除", "release")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .freeze: .freeze
            case .serveNotice: .serveNotice
            case .object: .object
            case .objectPartly: .objectPartly
            case .pleadInability: .pleadInability
            case .objectLate: .objectLate
            case .denyFixedDebt: .denyFixedDebt
            case .interestedPartyObjects: .interestedPartyObjects
            case .noteSilence: .noteSilence
            case .ruleEnforce: .ruleEnforce
            case .debtorWaives: .debtorWaives
            case .payDebtor: .payDebtor
            case .payPart: .payPart
            case .perform: .perform
            case .collect: .collect
            case .noteNoProperty: .noteNoProperty
            case .findProperty: .findProperty
            case .release: .release
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .freeze: .freeze(try .transfer(nil, through: &c))
            case .serveNotice: .serveNotice(try .transfer(nil, through: &c))
            case .object: .object(try .transfer(nil, through: &c))
            case .objectPartly: .objectPartly(try .transfer(nil, through: &c))
            case .pleadInability: .pleadInability(try .transfer(nil, through: &c))
            case .objectLate: .objectLate(try .transfer(nil, through: &c))
            case .denyFixedDebt: .denyFixedDebt(try .transfer(nil, through: &c))
            case .interestedPartyObjects: .interestedPartyObjects
            case .noteSilence: .noteSilence
            case .ruleEnforce: .ruleEnforce(try .transfer(nil, through: &c))
            case .debtorWaives: .debtorWaives
            case .payDebtor: .payDebtor(try .transfer(nil, through: &c))
            case .payPart: .payPart(try .transfer(nil, through: &c))
            case .perform: .perform(try .transfer(nil, through: &c))
            case .collect: .collect(try .transfer(nil, through: &c))
            case .noteNoProperty: .noteNoProperty
            case .findProperty: .findProperty
            case .release: .release
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .freeze(let it): try c.put(it)
            case .serveNotice(let it): try c.put(it)
            case .object(let it): try c.put(it)
            case .objectPartly(let it): try c.put(it)
            case .pleadInability(let it): try c.put(it)
            case .objectLate(let it): try c.put(it)
            case .denyFixedDebt(let it): try c.put(it)
            case .ruleEnforce(let it): try c.put(it)
            case .payDebtor(let it): try c.put(it)
            case .payPart(let it): try c.put(it)
            case .perform(let it): try c.put(it)
            case .collect(let it): try c.put(it)
            case .interestedPartyObjects, .noteSilence, .debtorWaives, .noteNoProperty, .findProperty, .release:
                break
            }
        }
    }
}
