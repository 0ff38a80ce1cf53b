extension NonLitigationEnforcement {
    /// 强制执行申请: what is handed in (行政强制法 art. 55). What the file knows of periods and demand is not repeated.
    public struct CourtRequest: WireRecord {
        /// What is to be enforced.
        public var objects: EnumSet<NonLitigationObject>
        /// Whether the organ may by law enforce by itself; nil when not known. Of buildings under the planning law the
        /// table knows it.
        public var hasOwnPower: Bool?
        /// The papers.
        public var papers: EnumSet<NonLitigationPaper>
        /// Whether the head of the organ signed.
        public var isSignedByHead: Bool
        /// Whether it bears seal and date.
        public var isSealedAndDated: Bool
        /// The papers of an expropriation.
        public var expropriationPapers: EnumSet<ExpropriationPaper>
        /// Why it comes late, as written; nil where nothing is said.
        public var goodReason: String?

        /// A request.
        public init(
            for objects: EnumSet<NonLitigationObject>, hasOwnPower: Bool? = false,
            papers: EnumSet<NonLitigationPaper> = EnumSet<NonLitigationPaper>.all, isSignedByHead: Bool = true,
            isSealedAndDated: Bool = true, expropriationPapers: EnumSet<ExpropriationPaper> = [],
            goodReason: String? = nil
        ) {
            self.objects = objects
            self.hasOwnPower = hasOwnPower
            self.papers = papers
            self.isSignedByHead = isSignedByHead
            self.isSealedAndDated = isSealedAndDated
            self.expropriationPapers = expropriationPapers
            self.goodReason = goodReason
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                for: try c.field("objects", value?.objects),
                hasOwnPower: try c.optional("hasOwnPower", value?.hasOwnPower),
                papers: try c.defaulted("papers", value?.papers, default: EnumSet<NonLitigationPaper>.all),
                isSignedByHead: try c.defaulted("isSignedByHead", value?.isSignedByHead, default: true),
                isSealedAndDated: try c.defaulted("isSealedAndDated", value?.isSealedAndDated, default: true),
                expropriationPapers: try c.defaulted("expropriationPapers", value?.expropriationPapers, default: []),
                goodReason: try c.optional("goodReason", value?.goodReason))
        }

        /// Whether it asks for the enforcement of an expropriation compensation decision.
        public var isExpropriation: Bool { objects.contains(.expropriationCompensation) }

        /// Whether a court may take these objects; nil when the organ's own power is not known.
        /// law: administrative.V-N04
        func mayBeTaken(_ objects: EnumSet<NonLitigationObject>) -> Bool? {
            let answers = objects.map { SeparationOfExecution($0, hasOwnPower: hasOwnPower).isAcceptedByCourt }
            return answers.contains(false) ? false : answers.contains(nil) ? nil : true
        }
    }

    /// 协议履行决定申请执行 (行政协议规定 art. 24): the demand came before the written decision.
    public struct AgreementRequest: WireRecord {
        /// What is handed in.
        public var request: CourtRequest
        /// The day performance of the agreement was demanded; nil where it was not.
        public var demandedOn: CivilDate?
        /// Whether what the agreement says can be enforced; nil when not known.
        public var isEnforceable: Bool?

        /// A request.
        public init(_ request: CourtRequest, demandedOn: CivilDate?, isEnforceable: Bool? = true) {
            self.request = request
            self.demandedOn = demandedOn
            self.isEnforceable = isEnforceable
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.field("request", value?.request), demandedOn: try c.optional("demandedOn", value?.demandedOn),
                isEnforceable: try c.optional("isEnforceable", value?.isEnforceable))
        }
    }

    /// 限期补正 (征收补偿强制执行规定 art. 3).
    public struct SupplementDemand: WireRecord {
        /// The papers missing.
        public var papers: EnumSet<NonLitigationPaper>
        /// The last day the court sets; nil where it sets none.
        public var until: CivilDate?

        /// A notice.
        public init(of papers: EnumSet<NonLitigationPaper> = [], until: CivilDate? = nil) {
            self.papers = papers
            self.until = until
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                of: try c.defaulted("papers", value?.papers, default: []), until: try c.optional("until", value?.until))
        }
    }

    /// 受理: what the court takes up.
    public struct AcceptedRequest: WireRecord {
        /// What it takes up; empty for all that was asked.
        public var objects: EnumSet<NonLitigationObject>
        /// The conditions that fail.
        public var unmet: EnumSet<NonLitigationCondition>

        /// An acceptance.
        public init(_ objects: EnumSet<NonLitigationObject> = [], unmet: EnumSet<NonLitigationCondition> = []) {
            self.objects = objects
            self.unmet = unmet
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.defaulted("objects", value?.objects, default: []),
                unmet: try c.defaulted("unmet", value?.unmet, default: []))
        }
    }

    /// 不予受理: why.
    public struct NonAcceptance: WireRecord {
        /// The conditions that fail.
        public var unmet: EnumSet<NonLitigationCondition>
        /// Whether the organ may enforce by itself.
        public var hasOwnPower: Bool
        /// The reasons as written.
        public var reasons: String?

        /// A non-acceptance.
        public init(_ unmet: EnumSet<NonLitigationCondition> = [], hasOwnPower: Bool = false, reasons: String? = nil) {
            self.unmet = unmet
            self.hasOwnPower = hasOwnPower
            self.reasons = reasons
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                try c.defaulted("unmet", value?.unmet, default: []),
                hasOwnPower: try c.defaulted("hasOwnPower", value?.hasOwnPower, default: false),
                reasons: try c.optional("reasons", value?.reasons))
        }

        /// Whether anything is said.
        var isReasoned: Bool { !unmet.isEmpty || hasOwnPower || !(reasons ?? "").isEmpty }
    }

    /// 申请执行前的财产保全 (行诉法解释 art. 159).
    public struct PreservationRequest: WireRecord {
        /// Why evasion is to be feared; nil where nothing is said.
        public var reason: String?
        /// Whether security was given; nil when not known. Only a right-holder must.
        public var hasSecurity: Bool?

        /// A request.
        public init(because reason: String?, hasSecurity: Bool? = nil) {
            self.reason = reason
            self.hasSecurity = hasSecurity
        }

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                because: try c.optional("reason", value?.reason),
                hasSecurity: try c.optional("hasSecurity", value?.hasSecurity))
        }
    }
}
