/// The petition of appeal: against what, when that was served, and how it was handed in (行政诉讼法 art. 85; 行诉法解释 art.
/// 108).
public struct AppealPetition: WireRecord {
    /// What is appealed against.
    public var decision: AppealedDecision
    /// The day it was served on the appellant; nil when not known.
    public var servedOn: CivilDate?
    /// The day the petition was posted, which counts in place of its arrival; nil where it was handed in.
    public var postedOn: CivilDate?
    /// Where a third party appeals: whether the judgment puts a duty on it or cuts its rights; nil when not known.
    public var burdensThirdParty: Bool?
    /// Whether it was lodged with the court of second instance.
    public var isDirect: Bool
    /// Whether the decision below was given after a remand of the same case; nil when not known.
    public var wasRemanded: Bool?

    /// A petition.
    public init(
        _ decision: AppealedDecision, servedOn: CivilDate? = nil, postedOn: CivilDate? = nil,
        burdensThirdParty: Bool? = nil, isDirect: Bool = false, wasRemanded: Bool? = nil
    ) {
        self.decision = decision
        self.servedOn = servedOn
        self.postedOn = postedOn
        self.burdensThirdParty = burdensThirdParty
        self.isDirect = isDirect
        self.wasRemanded = wasRemanded
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("decision", value?.decision),
            servedOn: try c.optional("servedOn", value?.servedOn),
            postedOn: try c.optional("postedOn", value?.postedOn),
            burdensThirdParty: try c.optional("burdensThirdParty", value?.burdensThirdParty),
            isDirect: try c.defaulted("isDirect", value?.isDirect, default: false),
            wasRemanded: try c.optional("wasRemanded", value?.wasRemanded))
    }

    /// The last day to appeal; nil where the day of service is not known, or there is no appeal.
    /// law: administrative.L-F19 administrative.L-F20
    public func lastDay(in law: LegalContext) -> CivilDate? {
        servedOn.flatMap { day in decision.appealLimit?.lastDay(from: day, in: law) }
    }

    /// Whether the appeal is in time when it arrives on a day; the day of posting prevails. Nil where that cannot be
    /// told.
    public func isInTime(on day: CivilDate, in law: LegalContext) -> Bool? {
        lastDay(in: law).map { (postedOn ?? day) <= $0 }
    }
}
