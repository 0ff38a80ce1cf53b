/// A pre-suit proposal of the procuratorate to an organ (行政诉讼法 art. 25(4); 检察公益诉讼解释 art. 21).
public struct PreSuitProposal: WireRecord {
    /// The field.
    public var field: PublicInterestField
    /// How soon the organ must answer.
    public var urgency: ProposalUrgency
    /// The day the organ received it; nil for the day of the act.
    public var receivedOn: CivilDate?
    /// Whether it shows the unlawful act or omission and the harm to the public interest; nil when not known.
    public var isHarmShown: Bool?

    /// A proposal.
    public init(
        _ field: PublicInterestField, urgency: ProposalUrgency = .ordinary, receivedOn: CivilDate? = nil,
        isHarmShown: Bool? = nil
    ) {
        self.field = field
        self.urgency = urgency
        self.receivedOn = receivedOn
        self.isHarmShown = isHarmShown
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("field", value?.field),
            urgency: try c.defaulted("urgency", value?.urgency, default: .ordinary),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            isHarmShown: try c.optional("isHarmShown", value?.isHarmShown))
    }

    /// The last day to act and reply; nil where the day of receipt is not known.
    public func lastDay(in law: LegalContext) -> CivilDate? {
        receivedOn.flatMap { urgency.replyLimit.lastDay(from: $0, in: law) }
    }
}

/// The organ’s reply to a pre-suit proposal.
public struct ProposalReply: WireRecord {
    /// What the organ says it did; nil when not said.
    public var outcome: ProposalOutcome?
    /// Whether it is in writing; nil when not known.
    public var isWritten: Bool?

    /// A reply.
    public init(
        _ outcome: ProposalOutcome? = nil, isWritten: Bool? = nil
    ) {
        self.outcome = outcome
        self.isWritten = isWritten
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("outcome", value?.outcome),
            isWritten: try c.optional("isWritten", value?.isWritten))
    }
}

/// What the procuratorate found on following up.
public struct ProposalCheck: WireRecord {
    /// What became of the duty; nil when not known.
    public var outcome: ProposalOutcome?
    /// Whether the public interest is no longer harmed; nil when not known.
    public var isHarmOver: Bool?

    /// A finding.
    public init(
        _ outcome: ProposalOutcome?, isHarmOver: Bool? = nil
    ) {
        self.outcome = outcome
        self.isHarmOver = isHarmOver
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("outcome", value?.outcome),
            isHarmOver: try c.optional("isHarmOver", value?.isHarmOver))
    }
}
