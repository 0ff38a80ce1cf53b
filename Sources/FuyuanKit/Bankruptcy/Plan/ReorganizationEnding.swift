/// 终止重整程序 on request.
public struct ReorganizationEnding: WireRecord {
    /// Why.
    public var ground: ReorganizationEndingGround

    /// An ending.
    public init(_ ground: ReorganizationEndingGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}
