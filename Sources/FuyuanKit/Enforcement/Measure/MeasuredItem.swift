/// One thing a measure lies on.
public struct MeasuredItem: WireRecord {
    /// What class of property.
    public var asset: AssetClass
    /// The class whose term and start govern co-owned property or a substitute; nil where the class is its own.
    public var under: AssetClass?
    /// Whether they are state or legal-person shares of a listed company (上市公司国有股、社会法人股).
    public var isStateShare: Bool
    /// Which thing, as the register names it; nil when not said.
    public var name: String?
    /// Its value, or the amount frozen; nil when not known.
    public var value: Money?

    /// One thing a measure lies on.
    public init(
        _ asset: AssetClass,
        under: AssetClass? = nil,
        isStateShare: Bool = false,
        name: String? = nil,
        value: Money? = nil
    ) {
        self.asset = asset
        self.under = under
        self.isStateShare = isStateShare
        self.name = name
        self.value = value
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("asset", value?.asset),
            under: try c.optional("under", value?.under),
            isStateShare: try c.defaulted("isStateShare", value?.isStateShare, default: false),
            name: try c.optional("name", value?.name),
            value: try c.optional("value", value?.value))
    }

    /// The class that governs: its own, or that of the co-owned or substituted thing.
    public var governing: AssetClass { asset.isOwnClass ? asset : under ?? asset }

    /// The longest term of a first measure; nil where the law sets none, or the class that governs is not said.
    public var longestTerm: TimeLimit? { isStateShare ? .stateShareFreeze : governing.longestTerm }

    /// The longest term of a renewal: that of the first measure, but six months for state shares.
    public var longestRenewal: TimeLimit? { isStateShare ? .stateShareRenewal : governing.longestTerm }

    /// State shares stand under an older special rule: 1 year and 6 months instead of 3 years. The kit takes the shorter;
    /// ``LegalContext/periods`` replaces it.
    /// law: enforcement.E13
    public var findings: [Finding] {
        guard isStateShare else { return [] }
        return [
            Finding(
                "enforcement.stateShareTerm", .notice, at: "item",
                Basis(Citation("LSH01", 6), .civilProcedureInterpretation(485)),
                "上市公司国有股、社会法人股按较短的特别期限（一年，续行六个月）计算，一般上限为三年",
                "state shares are counted under the shorter special term (1 year, renewals 6 months); the general ceiling is 3 years"
            )
        ]
    }
}
