/// 在线查阅: an officer looks at fields.
public struct InformationLookup: WireRecord {
    /// Who looks.
    public var officer: ActorID
    /// What is looked at.
    public var fields: [InformationField]
    /// Whose; nil for the one the letter names.
    public var subject: ActorID?

    /// A lookup.
    public init(_ officer: ActorID, at fields: [InformationField], of subject: ActorID? = nil) {
        self.officer = officer
        self.fields = fields
        self.subject = subject
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("officer", value?.officer), at: try c.field("fields", value?.fields),
            of: try c.optional("subject", value?.subject))
    }
}

/// 反馈函: what is sent, and what the provider does not hold.
public struct InformationReply: WireRecord {
    /// What is sent.
    public var fields: [InformationField]
    /// What the provider does not hold.
    public var notHeld: [InformationField]

    /// An answer.
    public init(_ fields: [InformationField], notHeld: [InformationField] = []) {
        self.fields = fields
        self.notHeld = notHeld
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("fields", value?.fields), notHeld: try c.defaulted("notHeld", value?.notHeld, default: []))
    }
}

/// 提请协调: why a request goes to the office.
public struct RequestEscalation: WireRecord {
    /// Why.
    public var ground: RequestEscalationGround

    /// An escalation.
    public init(_ ground: RequestEscalationGround) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// 协调意见: what the office says.
public struct CoordinationOpinion: WireRecord {
    /// In words; nil where the paper alone says it.
    public var text: String?
    /// The measure it comes to, where it touches a case; nil where it touches none.
    public var measure: LinkageMeasure?
    /// The new last day to answer; nil where none is set.
    public var answerBy: CivilDate?

    /// An opinion.
    public init(_ text: String? = nil, measure: LinkageMeasure? = nil, answerBy: CivilDate? = nil) {
        self.text = text
        self.measure = measure
        self.answerBy = answerBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("text", value?.text), measure: try c.optional("measure", value?.measure),
            answerBy: try c.optional("answerBy", value?.answerBy))
    }
}
