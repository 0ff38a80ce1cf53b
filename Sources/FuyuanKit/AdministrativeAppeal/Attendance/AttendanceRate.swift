/// An attendance rate as somebody states it, with what is needed to trust it: both counts, the basis, the period.
public struct AttendanceRate: Sendable, Hashable {
    /// The rate as stated; nil where only the counts are.
    public let stated: Percent?
    /// With how many decimals it is stated.
    public let decimals: Int
    /// The count above the line; nil where not stated.
    public let numerator: Int64?
    /// The count below the line; nil where not stated.
    public let denominator: Int64?
    /// What it is counted over; nil where not stated.
    public let basis: AttendanceBasis?
    /// The days it covers; nil where not stated.
    public let period: ClosedRange<CivilDate>?
    /// Where it is stated.
    public let source: Basis
    /// The day it was computed; nil where not stated.
    public let computedOn: CivilDate?

    /// A rate as stated.
    public init(
        stated: Percent? = nil, decimals: Int = 1, numerator: Int64? = nil, denominator: Int64? = nil,
        basis: AttendanceBasis? = nil, over period: ClosedRange<CivilDate>? = nil, source: Basis = Basis(),
        computedOn: CivilDate? = nil
    ) {
        self.stated = stated
        self.decimals = decimals
        self.numerator = numerator
        self.denominator = denominator
        self.basis = basis
        self.period = period
        self.source = source
        self.computedOn = computedOn
    }

    /// The rate of a tally.
    public init(
        of tally: AttendanceTally, _ basis: AttendanceBasis = .byHeard, over period: ClosedRange<CivilDate>? = nil,
        computedOn: CivilDate? = nil
    ) {
        self.init(
            numerator: tally.untold.contains(basis) ? nil : tally.numerator(basis),
            denominator: tally.untold.contains(basis) ? nil : tally.denominator(basis), basis: basis, over: period,
            computedOn: computedOn)
    }

    /// The rate as the counts give it; nil without counts or over nothing.
    public var percent: Percent? {
        guard let numerator, let denominator else { return nil }
        return Percent(numerator, of: denominator)
    }

    /// What makes the rate untrustworthy: no basis, no counts, a denominator of 0, or counts that give another rate.
    /// law: administrative.V-H10
    public var findings: [Finding] {
        var findings: [Finding] = []
        func add(_ path: String, _ zh: String, _ en: String) {
            findings.append(Finding("administrative.V-H10", .error, at: path, source, zh, en))
        }
        if basis == nil { add("basis", "未说明统计口径", "the basis is not stated") }
        if numerator == nil { add("numerator", "未说明出庭数", "the count of those attended is not stated") }
        if denominator == nil { add("denominator", "未说明应计数", "the count it is taken over is not stated") }
        if denominator == 0 {
            add("denominator", "分母为零，比率无意义", "the denominator is 0: there is no rate")
        } else if let numerator, let denominator, numerator < 0 || denominator < 0 || numerator > denominator {
            add("numerator", "计数不成立", "the counts are not possible")
        }
        if let stated, let percent, percent.text(decimals: decimals) != stated.text(decimals: decimals) {
            add(
                "stated", "公布为\(stated.text(decimals: decimals))，按计数为\(percent.text(decimals: decimals))",
                "stated as \(stated.text(decimals: decimals)), the counts give \(percent.text(decimals: decimals))")
        }
        return findings
    }
}
