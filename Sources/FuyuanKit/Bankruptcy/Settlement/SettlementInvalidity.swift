/// 裁定无效.
public struct SettlementInvalidity: WireRecord {
    /// Why.
    public var ground: SettlementInvalidityGround

    /// A finding of invalidity.
    public init(_ ground: SettlementInvalidityGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}
