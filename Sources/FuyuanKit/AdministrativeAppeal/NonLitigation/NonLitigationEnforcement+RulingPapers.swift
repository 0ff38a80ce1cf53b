extension NonLitigationEnforcement {
    /// 听取被执行人和行政机关的意见 (行政强制法 art. 58(1); 行诉法解释 art. 160(2)).
    public struct BothSidesHearing: WireRecord {
        /// The signs of unlawfulness that show.
        public var grounds: EnumSet<NonLitigationRefusalGround>
        /// The same in an expropriation case.
        public var expropriationGrounds: EnumSet<ExpropriationRefusalGround>
        /// Whether the debtor was heard; nil when not known.
        public var isDebtorHeard: Bool?
        /// Whether the organ was heard; nil when not known.
        public var isOrganHeard: Bool?

        /// A hearing.
        public init(
            about grounds: EnumSet<NonLitigationRefusalGround> = [],
            or expropriationGrounds: EnumSet<ExpropriationRefusalGround> = [], isDebtorHeard: Bool? = true,
            isOrganHeard: Bool? = true
        ) {
            self.grounds = grounds
            self.expropriationGrounds = expropriationGrounds
            self.isDebtorHeard = isDebtorHeard
            self.isOrganHeard = isOrganHeard
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                about: try c.defaulted("grounds", value?.grounds, default: []),
                or: try c.defaulted("expropriationGrounds", value?.expropriationGrounds, default: []),
                isDebtorHeard: try c.optional("isDebtorHeard", value?.isDebtorHeard),
                isOrganHeard: try c.optional("isOrganHeard", value?.isOrganHeard))
        }

        /// Whether both were heard.
        public var areBothHeard: Bool? {
            if isDebtorHeard == false || isOrganHeard == false { return false }
            return isDebtorHeard == nil || isOrganHeard == nil ? nil : true
        }
    }

    /// 延长审查期限，由高级人民法院批准 (征收补偿强制执行规定 art. 4).
    public struct ExtendedReview: WireRecord {
        /// The new last day.
        public var until: CivilDate
        /// Whether the high court approved; nil when not known.
        public var isApprovedByHighCourt: Bool?

        /// An extension.
        public init(until: CivilDate, isApprovedByHighCourt: Bool? = true) {
            self.until = until
            self.isApprovedByHighCourt = isApprovedByHighCourt
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                until: try c.field("until", value?.until),
                isApprovedByHighCourt: try c.optional("isApprovedByHighCourt", value?.isApprovedByHighCourt))
        }
    }

    /// 准予执行: the ruling.
    public struct GrantedExecution: WireRecord {
        /// The grounds of refusal that show; none in a sound ruling.
        public var grounds: EnumSet<NonLitigationRefusalGround>
        /// The same in an expropriation case.
        public var expropriationGrounds: EnumSet<ExpropriationRefusalGround>

        /// A ruling.
        public init(
            despite grounds: EnumSet<NonLitigationRefusalGround> = [],
            or expropriationGrounds: EnumSet<ExpropriationRefusalGround> = []
        ) {
            self.grounds = grounds
            self.expropriationGrounds = expropriationGrounds
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                despite: try c.defaulted("grounds", value?.grounds, default: []),
                or: try c.defaulted("expropriationGrounds", value?.expropriationGrounds, default: []))
        }
    }

    /// 不准予执行: the ruling.
    public struct RefusedExecution: WireRecord {
        /// The grounds.
        public var grounds: EnumSet<NonLitigationRefusalGround>
        /// The grounds in an expropriation case.
        public var expropriationGrounds: EnumSet<ExpropriationRefusalGround>
        /// The reasons as written.
        public var reasons: String?

        /// A ruling.
        public init(
            for grounds: EnumSet<NonLitigationRefusalGround> = [],
            or expropriationGrounds: EnumSet<ExpropriationRefusalGround> = [], reasons: String? = nil
        ) {
            self.grounds = grounds
            self.expropriationGrounds = expropriationGrounds
            self.reasons = reasons
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                for: try c.defaulted("grounds", value?.grounds, default: []),
                or: try c.defaulted("expropriationGrounds", value?.expropriationGrounds, default: []),
                reasons: try c.optional("reasons", value?.reasons))
        }
    }

    /// 立即执行 (行政强制法 art. 59).
    public struct UrgentRuling: WireRecord {
        /// Whether it is urgent, for public safety; nil when not known.
        public var isForPublicSafety: Bool?
        /// Whether the president approved; nil when not known.
        public var isApprovedByPresident: Bool?

        /// A ruling.
        public init(isForPublicSafety: Bool? = true, isApprovedByPresident: Bool? = true) {
            self.isForPublicSafety = isForPublicSafety
            self.isApprovedByPresident = isApprovedByPresident
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                isForPublicSafety: try c.optional("isForPublicSafety", value?.isForPublicSafety),
                isApprovedByPresident: try c.optional("isApprovedByPresident", value?.isApprovedByPresident))
        }
    }
}
