/// 撤销决议的请求.
public struct RevocationRequest: WireRecord {
    /// Why; nil where the entry does not say.
    public var ground: RevocationGround?
    /// Whether the creditor is harmed; nil where the entry does not say.
    public var isHarmed: Bool?
    /// Whether the court restored a missed time (民事诉讼法 art. 86).
    public var isRestored: Bool
    /// The day the creditor got notice of the result of a remote vote (破产法司法解释（三） art. 12); nil for the day it was told.
    public var receivedOn: CivilDate?

    /// A request.
    public init(
        _ ground: RevocationGround? = nil, isHarmed: Bool? = nil, isRestored: Bool = false, receivedOn: CivilDate? = nil
    ) {
        self.ground = ground
        self.isHarmed = isHarmed
        self.isRestored = isRestored
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("ground", value?.ground), isHarmed: try c.optional("isHarmed", value?.isHarmed),
            isRestored: try c.defaulted("isRestored", value?.isRestored, default: false),
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}
