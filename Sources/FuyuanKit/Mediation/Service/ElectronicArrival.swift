/// The arrival of a paper in one electronic channel (在线诉讼规则 art. 31).
public struct ElectronicArrival: WireRecord {
    /// The channel: mailbox, number, platform.
    public var channel: String
    /// The day it arrived in the addressee's system, whatever the hour; a different day the addressee proved prevails.
    /// law: mediation.P67
    public var arrivedOn: CivilDate
    /// Whether the addressee gave or confirmed the address.
    public var isConfirmed: Bool
    /// The day the addressee replied or acted on it; for an unconfirmed address.
    public var actedOn: CivilDate?
    /// The day it was read as the system proves; for an unconfirmed address.
    public var provenReadOn: CivilDate?

    /// An arrival.
    public init(
        _ channel: String, on arrivedOn: CivilDate, isConfirmed: Bool = true, actedOn: CivilDate? = nil,
        provenReadOn: CivilDate? = nil
    ) {
        self.channel = channel
        self.arrivedOn = arrivedOn
        self.isConfirmed = isConfirmed
        self.actedOn = actedOn
        self.provenReadOn = provenReadOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("channel", value?.channel), on: try c.field("arrivedOn", value?.arrivedOn),
            isConfirmed: try c.defaulted("isConfirmed", value?.isConfirmed, default: true),
            actedOn: try c.optional("actedOn", value?.actedOn),
            provenReadOn: try c.optional("provenReadOn", value?.provenReadOn))
    }

    /// The day of service by this channel; nil where it is not valid: an unconfirmed address serves only by a reply, an
    /// act, or proof of reading.
    public var servedOn: CivilDate? {
        if isConfirmed { return arrivedOn }
        guard let acted = actedOn else { return provenReadOn }
        return provenReadOn.map { Swift.min($0, acted) } ?? acted
    }
}
