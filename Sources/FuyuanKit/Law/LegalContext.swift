/// The law in hand: the calendar, the policies and the local settings under which an answer is given.
///
/// A value: cheap to copy, never changed behind anybody's back. Every answer of the kit that depends on it takes it as an
/// argument.
public struct LegalContext: Sendable, Hashable {
    /// The calendar of working days.
    public var calendar: WorkCalendar
    /// Which days move the end of a period.
    public var restDays: RestDayPolicy
    /// Whether the end of a public notice moves off a rest day: 民事诉讼法 art. 85 has no exception, practice differs.
    public var publicNoticeRolls: Bool
    /// When courts mediate here; nil for the usual regime of the day the complaint was handed in.
    public var mediationRegime: MediationRegime?
    /// Lengths that replace a limit's own, by the limit's id: a local rule, or a parameter that local practice sets.
    public var periods: [TimeLimit.ID: Period]
    /// Values that replace a policy parameter's default, by its id.
    public var policies: [Identifier<PolicyParameter>: PolicyParameter.Value]

    /// A context; without arguments, the bundled one.
    public init(
        calendar: WorkCalendar = .bundled, restDays: RestDayPolicy = .actualRestDays, publicNoticeRolls: Bool = true,
        mediationRegime: MediationRegime? = nil, periods: [TimeLimit.ID: Period] = [:],
        policies: [Identifier<PolicyParameter>: PolicyParameter.Value] = [:]
    ) {
        self.calendar = calendar
        self.restDays = restDays
        self.publicNoticeRolls = publicNoticeRolls
        self.mediationRegime = mediationRegime
        self.periods = periods
        self.policies = policies
    }

    /// The bundled context: the published calendar, the settled practice, no local setting.
    public static let current = LegalContext()

    /// The value of a parameter here. O(1).
    public func value(of parameter: PolicyParameter) -> PolicyParameter.Value {
        policies.isEmpty ? parameter.value : policies[parameter.id] ?? parameter.value
    }

    /// The regime for a complaint handed in on a day.
    public func mediationRegime(on day: CivilDate) -> MediationRegime { mediationRegime ?? .usual(on: day) }
}
