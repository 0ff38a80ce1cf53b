/// 纳入失信被执行人名单决定书: a decision to list a debtor, with what was examined before it.
public struct ListingDecision: WireRecord {
    /// The grounds.
    public var grounds: EnumSet<ListingGround>
    /// The term in years; nil where it states none.
    public var years: Int?
    /// Whether there was grave violence or threat.
    public var isGrave: Bool
    /// Whether the duty of the instrument is not performed; nil when not known.
    public var dutyUnperformed: Bool?
    /// Whether ability to perform was shown; nil when not known.
    public var abilityShown: Bool?
    /// The exemptions found; nil where they were not examined.
    public var exemptions: EnumSet<ListingExemption>?
    /// Whether the president signed; nil when not known.
    public var presidentSigned: Bool?

    /// 纳入失信被执行人名单决定书: a decision to list a debtor, with what was examined before it.
    public init(
        _ grounds: EnumSet<ListingGround>, years: Int? = nil, isGrave: Bool = false, dutyUnperformed: Bool? = nil,
        abilityShown: Bool? = nil, exemptions: EnumSet<ListingExemption>? = nil, presidentSigned: Bool? = nil
    ) {
        self.grounds = grounds
        self.years = years
        self.isGrave = isGrave
        self.dutyUnperformed = dutyUnperformed
        self.abilityShown = abilityShown
        self.exemptions = exemptions
        self.presidentSigned = presidentSigned
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds),
            years: try c.optional("years", value?.years),
            isGrave: try c.defaulted("isGrave", value?.isGrave, default: false),
            dutyUnperformed: try c.optional("dutyUnperformed", value?.dutyUnperformed),
            abilityShown: try c.optional("abilityShown", value?.abilityShown),
            exemptions: try c.optional("exemptions", value?.exemptions),
            presidentSigned: try c.optional("presidentSigned", value?.presidentSigned))
    }

    /// What is wrong with the decision as a paper: no ground, or a term that does not fit.
    public func findings(decidedOn day: CivilDate, at path: String = "") -> [Finding] {
        guard grounds.isEmpty else { return termFindings(decidedOn: day, at: path) }
        let ground = Finding(
            "enforcement.listingGround", .error, at: path, Basis(.dishonestyList(1)), "未载明失信行为具体情形",
            "the decision states no ground")
        return [ground] + termFindings(decidedOn: day, at: path)
    }

    /// What is wrong with the term: it must fit the grounds under the text in force on the day of the decision.
    /// law: enforcement.V46
    public func termFindings(decidedOn day: CivilDate, at path: String = "") -> [Finding] {
        let edition = ListingEdition(decidedOn: day)
        let basis = Basis(Citation(edition.statute, 2))
        guard let terms = edition.terms(for: grounds, isGrave: isGrave) else {
            return years == nil
                ? []
                : [
                    Finding(
                        "enforcement.V46", .error, at: path, basis, "该条目不应载明纳入期限",
                        "an entry on these grounds shows no term")
                ]
        }
        guard let years, terms.contains(years) else {
            return [
                Finding(
                    "enforcement.V46", .error, at: path, basis,
                    terms.count == 1
                        ? "纳入期限应为\(terms.lowerBound)年" : "纳入期限应为\(terms.lowerBound)至\(terms.upperBound)年",
                    terms.count == 1
                        ? "the term must be \(terms.lowerBound) years"
                        : "the term must be \(terms.lowerBound) to \(terms.upperBound) years")
            ]
        }
        return []
    }
}
