/// 唯一住房: the one home of a debtor and of those he supports.
public struct OnlyHome: WireRecord {
    /// Whether it is the only home they need.
    public var isOnly: Bool
    /// Which exceptions hold.
    public var exceptions: [OnlyHomeException]

    /// 唯一住房: the one home of a debtor and of those he supports.
    public init(
        _ isOnly: Bool,
        exceptions: [OnlyHomeException] = []
    ) {
        self.isOnly = isOnly
        self.exceptions = exceptions
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("isOnly", value?.isOnly),
            exceptions: try c.defaulted("exceptions", value?.exceptions, default: []))
    }

    /// Whether it may be sealed: always.
    public var maySeal: Bool { true }
    /// Whether it may be auctioned, sold or taken in kind.
    public var mayDispose: Bool { !isOnly || !exceptions.isEmpty }

    /// What is wrong with disposing of it; empty when nothing is.
    /// law: enforcement.V14
    public var findings: [Finding] {
        if mayDispose { return [] }
        return [
            Finding(
                "enforcement.V14", .error, at: "home", Basis(.sealing(4), .sealing(5), .enforcementObjections(20)),
                "被执行人及其所扶养家属生活所必需的居住房屋可以查封，不得拍卖、变卖或者抵债",
                "the only home of the debtor and his dependants may be sealed, but not auctioned, sold or taken in kind"
            )
        ]
    }
}
