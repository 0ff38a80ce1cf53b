extension MediationAgreement {
    /// What is done to an agreement.
    @nonexhaustive
    public enum Act: WireAct {
        /// 起草: the terms are written down, or consensus is recorded.
        case draft(AgreementDraft)
        /// 签署: somebody signs or seals.
        case sign(AgreementSignature)
        /// 生效: the register notes that it took effect.
        case takeEffect
        /// 拒绝签署: a party will not sign.
        case refuseToSign

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case draft, sign, takeEffect, refuseToSign

            public static let wireIndex = VocabularyIndex<Kind>()
            public var term: Term {
                switch self {
                case .draft: Term("draft", "起草协议", "draft the agreement")
                case .sign: Term("sign", "签署", "sign")
                case .takeEffect: Term("take-effect", "生效", "take effect")
                case .refuseToSign: Term("refuse-to-sign", "拒绝签署", "refuse to sign")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .draft: .draft
            case .sign: .sign
            case .takeEffect: .takeEffect
            case .refuseToSign: .refuseToSign
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .draft: .draft(try .transfer(nil, through: &c))
            case .sign: .sign(try .transfer(nil, through: &c))
            case .takeEffect: .takeEffect
            case .refuseToSign: .refuseToSign
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .draft(let it): try c.put(it)
            case .sign(let it): try c.put(it)
            case .takeEffect, .refuseToSign: break
            }
        }
    }
}

/// The draft of an agreement.
public struct AgreementDraft: WireRecord {
    /// When it takes effect.
    public var effect: AgreementEffect
    /// The parties who must sign, at least two.
    public var parties: [ActorID]
    /// The mediator who must sign; nil where the procedure asks for none or the entry does not say.
    public var mediator: ActorID?
    /// The organisation whose seal is needed; nil where the entry does not say.
    public var organisation: ActorID?
    /// Whether the organisation's seal is needed.
    public var needsSeal: Bool
    /// What it says.
    public var terms: AgreementTerms

    /// A draft.
    public init(
        _ effect: AgreementEffect, parties: [ActorID], mediator: ActorID? = nil, organisation: ActorID? = nil,
        needsSeal: Bool = false, terms: AgreementTerms = AgreementTerms()
    ) {
        self.mediator = mediator
        self.organisation = organisation
        self.effect = effect
        self.parties = parties
        self.needsSeal = needsSeal
        self.terms = terms
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("effect", value?.effect), parties: try c.field("parties", value?.parties),
            mediator: try c.optional("mediator", value?.mediator),
            organisation: try c.optional("organisation", value?.organisation),
            needsSeal: try c.defaulted("needsSeal", value?.needsSeal, default: false),
            terms: try c.field("terms", value?.terms))
    }
}

/// In what capacity somebody signs.
@nonexhaustive
public enum SigningCapacity: UInt8, Vocabulary, WireValue {
    /// A party.
    case party
    /// The mediator.
    case mediator
    /// The mediation organisation's or commission's seal.
    case organisation

    public static let wireIndex = VocabularyIndex<SigningCapacity>()

    public var term: Term {
        switch self {
        case .party: Term("party", "当事人", "party")
        case .mediator: Term("mediator", "调解员", "mediator")
        case .organisation: Term("organisation", "调解组织（印章）", "organisation (seal)")
        }
    }
}

/// A signature, e-signature or seal under an agreement.
public struct AgreementSignature: WireRecord {
    /// Who signed.
    public var signatory: ActorID
    /// In what capacity.
    public var capacity: SigningCapacity
    /// When; nil for the day of the act.
    public var day: CivilDate?
    /// Whether an agent signed.
    public var byAgent: Bool
    /// Whether the agent had special authority; nil when not known.
    /// law: mediation.V021
    public var agentAuthorised: Bool?

    /// A signature.
    public init(
        _ signatory: ActorID, as capacity: SigningCapacity = .party, on day: CivilDate? = nil, byAgent: Bool = false,
        agentAuthorised: Bool? = nil
    ) {
        self.signatory = signatory
        self.capacity = capacity
        self.day = day
        self.byAgent = byAgent
        self.agentAuthorised = agentAuthorised
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("signatory", value?.signatory), as: try c.field("capacity", value?.capacity),
            on: try c.optional("day", value?.day),
            byAgent: try c.defaulted("byAgent", value?.byAgent, default: false),
            agentAuthorised: try c.optional("agentAuthorised", value?.agentAuthorised))
    }
}
