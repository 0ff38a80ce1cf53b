/// The facts that decide whether a proceeding over the environment may be started. What is not known is nil and found
/// nothing against.
public struct EnvironmentalFiling: WireRecord {
    /// The kind of proceeding.
    public var kind: EnvironmentalCaseKind
    /// Who starts it.
    public var starter: EnvironmentalStarter
    /// The day of the suit or application.
    public var filedOn: CivilDate?
    /// The day the procuratorate’s notice began.
    public var noticeOn: CivilDate?
    /// Whether another entitled body has sued, or the marine organ will.
    public var othersSued: Bool?
    /// Whether a city-level procuratorate sues.
    public var isCityProcuratorate: Bool?
    /// Whether it goes to an intermediate court.
    public var isIntermediateCourt: Bool?
    /// Whether it goes to a maritime court.
    public var isMaritimeCourt: Bool?
    /// Whether the same court and trial body hear the criminal case.
    public var isSameTrialBody: Bool?
    /// Whether the organisation is registered at city level or above.
    public var isRegisteredAtCityLevel: Bool?
    /// Whether the protection of the environment is its purpose.
    public var hasEnvironmentalPurpose: Bool?
    /// For how many consecutive years it hands in reports.
    public var yearsReported: Int?
    /// Whether it was punished for its work within five years.
    public var violatedWithinFiveYears: Bool?
    /// Whether it asked to defer the fee, and whether payment is really difficult.
    public var paymentIsDifficult: Bool?
    /// The steps before an administrative public-interest suit.
    public var step: ProcuratorialStep?
    /// The trigger of a suit for environmental damage.
    public var trigger: CompensationTrigger?
    /// The negotiation before it.
    public var negotiation: NegotiationRecord?

    /// A filing of a kind.
    public init(_ kind: EnvironmentalCaseKind, by starter: EnvironmentalStarter, on filedOn: CivilDate? = nil) {
        self.kind = kind
        self.starter = starter
        self.filedOn = filedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var it = Self(
            try c.field("kind", value?.kind), by: try c.field("starter", value?.starter),
            on: try c.optional("filedOn", value?.filedOn))
        it.noticeOn = try c.optional("noticeOn", value?.noticeOn)
        it.othersSued = try c.optional("othersSued", value?.othersSued)
        it.isCityProcuratorate = try c.optional("isCityProcuratorate", value?.isCityProcuratorate)
        it.isIntermediateCourt = try c.optional("isIntermediateCourt", value?.isIntermediateCourt)
        it.isMaritimeCourt = try c.optional("isMaritimeCourt", value?.isMaritimeCourt)
        it.isSameTrialBody = try c.optional("isSameTrialBody", value?.isSameTrialBody)
        it.isRegisteredAtCityLevel = try c.optional("isRegisteredAtCityLevel", value?.isRegisteredAtCityLevel)
        it.hasEnvironmentalPurpose = try c.optional("hasEnvironmentalPurpose", value?.hasEnvironmentalPurpose)
        it.yearsReported = try c.optional("yearsReported", value?.yearsReported)
        it.violatedWithinFiveYears = try c.optional("violatedWithinFiveYears", value?.violatedWithinFiveYears)
        it.paymentIsDifficult = try c.optional("paymentIsDifficult", value?.paymentIsDifficult)
        it.step = try c.optional("step", value?.step)
        it.trigger = try c.optional("trigger", value?.trigger)
        it.negotiation = try c.optional("negotiation", value?.negotiation)
        return it
    }
}
