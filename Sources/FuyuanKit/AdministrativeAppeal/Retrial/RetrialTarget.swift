/// The judgment, ruling or mediation statement in effect that a retrial is about.
public struct RetrialTarget: WireRecord {
    /// What it is.
    public var kind: RetrialDocumentKind
    /// The instance that gave it; nil when not known.
    public var instance: RetrialInstance?
    /// The day it took effect; nil when not known.
    public var effectiveOn: CivilDate?
    /// The day it was served on the applicant; nil when not known.
    public var servedOn: CivilDate?

    /// A decision in effect.
    public init(
        _ kind: RetrialDocumentKind = .judgment, instance: RetrialInstance? = nil, effectiveOn: CivilDate? = nil,
        servedOn: CivilDate? = nil
    ) {
        self.kind = kind
        self.instance = instance
        self.effectiveOn = effectiveOn
        self.servedOn = servedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("kind", value?.kind, default: .judgment),
            instance: try c.optional("instance", value?.instance),
            effectiveOn: try c.optional("effectiveOn", value?.effectiveOn),
            servedOn: try c.optional("servedOn", value?.servedOn))
    }
}
