/// A written request for correction (失信名单规定 art. 11).
public struct CreditCorrectionRequest: WireRecord {
    /// What is claimed; nil when not stated.
    public var claim: CreditCorrectionClaim?
    /// The day the court received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A written request for correction (失信名单规定 art. 11).
    public init(
        _ claim: CreditCorrectionClaim? = nil, receivedOn: CivilDate? = nil
    ) {
        self.claim = claim
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("claim", value?.claim),
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// 驳回决定书: the dismissal of a request for correction.
public struct CreditCorrectionDismissal: WireRecord {
    /// The day it was served; nil for the day of the act.
    public var servedOn: CivilDate?

    /// 驳回决定书: the dismissal of a request for correction.
    public init(
        _ servedOn: CivilDate? = nil
    ) {
        self.servedOn = servedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("servedOn", value?.servedOn))
    }
}
