/// How a consumption order bears on the schools of the debtor’s children (善意文明执行意见 art. 20).
public struct SchoolRestriction: WireRecord {
    /// Whether the school’s fees are above the standard; nil when not known.
    public var feeAboveStandard: Bool?
    /// Whether schooling would suffer; nil when not known.
    public var impairsSchooling: Bool?

    /// How a consumption order bears on the schools of the debtor’s children (善意文明执行意见 art. 20).
    public init(
        feeAboveStandard: Bool? = nil, impairsSchooling: Bool? = nil
    ) {
        self.feeAboveStandard = feeAboveStandard
        self.impairsSchooling = impairsSchooling
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            feeAboveStandard: try c.optional("feeAboveStandard", value?.feeAboveStandard),
            impairsSchooling: try c.optional("impairsSchooling", value?.impairsSchooling))
    }

    /// Whether the order stays within bounds; nil when that cannot be told.
    public var isWithinBounds: Bool? {
        if feeAboveStandard == false || impairsSchooling == true { return false }
        return feeAboveStandard == true && impairsSchooling == false ? true : nil
    }

    /// What is wrong with it.
    /// law: enforcement.V47
    public func findings(at path: String = "") -> [Finding] {
        var findings: [Finding] = []
        if feeAboveStandard == false {
            findings.append(
                Finding(
                    "enforcement.V47", .warning, at: path, Basis(.goodFaith(20), .consumption(3, 1, item: 7)),
                    "仅限制就读超出正常收费标准的学校", "only schools with fees above the standard are barred"))
        }
        if impairsSchooling == true {
            findings.append(
                Finding(
                    "enforcement.V47", .warning, at: path, Basis(.goodFaith(20)), "不得影响子女正常就学",
                    "the schooling of the children must not suffer"))
        }
        return findings
    }
}
