/// The steps of supervision, in order (督办到人、督办到案).
@nonexhaustive
public enum SupervisionStep: UInt8, Vocabulary, WireValue {
    case handler
    case bureauChief
    case vicePresident
    case outside

    public var term: Term {
        switch self {
        case .handler: Term("handler", "提醒承办人（督办到人）", "the handler")
        case .bureauChief: Term("bureau-chief", "报执行局长（督办到案）", "the head of the bureau")
        case .vicePresident: Term("vice-president", "报分管院长", "the vice president")
        case .outside: Term("outside", "报联动办公室或者上一级人民法院", "the liaison office or the higher court")
        }
    }
}

extension SupervisionStep {
    /// Of the time of a node, the share after which the step is due: a convention, replaceable.
    public var threshold: PolicyParameter {
        switch self {
        case .handler:
            PolicyParameter(
                Term("supervision-handler", "督办承办人的时间点", "share of time for the handler"), .share(4, of: 5), Basis(),
                .convention)
        case .bureauChief:
            PolicyParameter(
                Term("supervision-bureau-chief", "报执行局长的时间点", "share of time for the bureau chief"), .share(1, of: 1),
                Basis(),
                .convention)
        case .vicePresident:
            PolicyParameter(
                Term("supervision-vice-president", "报分管院长的时间点", "share of time for the vice president"),
                .share(3, of: 2), Basis(),
                .convention)
        case .outside:
            PolicyParameter(
                Term("supervision-outside", "报联动办、上级法院的时间点", "share of time for the outside"), .share(2, of: 1),
                Basis(),
                .convention)
        }
    }

    /// The thresholds of all steps.
    public static let policies: [PolicyParameter] = allCases.map(\.threshold)

    /// The step a node has reached after so many days of so many; the last one also at the second miss. Nil before the
    /// first step, or where the node has no length.
    public static func reached(after elapsed: Int, of total: Int, misses: Int = 0, in law: LegalContext)
        -> SupervisionStep?
    {
        if misses >= 2 { return .outside }
        guard total > 0, elapsed >= 0, elapsed < 1_000_000, total < 1_000_000 else { return nil }
        return allCases.last { step in
            guard case .share(let share, let whole) = law.value(of: step.threshold), whole > 0, share >= 0,
                share < 1_000_000, whole < 1_000_000
            else { return false }
            return elapsed * whole >= total * share
        }
    }
}
