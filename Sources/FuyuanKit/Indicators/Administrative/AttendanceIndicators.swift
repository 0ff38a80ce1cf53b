/// Rates of attendance of heads of organs, each on its own basis (``AttendanceBasis``).
///
/// One case at one instance with one defendant counts once, under the number of the case; justified absences stay in the
/// denominator.
extension Indicator {
    private static let basis = Basis(.headAttendance(1), .headAttendance(7))

    private static func rate(
        _ definition: IndicatorDefinition, _ isIn: @escaping @Sendable (AttendanceEntry) -> Bool?
    ) -> Indicator {
        .parts(definition, of: HeadAttendance.self) { file, period, _ in
            guard let entry = file.state.entry, period.contains(entry.day), let isIn = isIn(entry) else { return [] }
            return [.share(unit(of: entry.key), isIn)]
        }
    }

    private static func unit(of key: AttendanceKey) -> String {
        "\(key.number)/\(key.instance.term.wire)/\(key.defendant.rawValue)"
    }

    /// 出庭应诉率（开庭口径）: heads attended, of the cases heard.
    /// law: administrative.I01 administrative.I02 administrative.I03 administrative.I04
    /// law: mediation.attendanceRate enforcement.lawsuitDefault
    public static let attendanceRate = rate(
        IndicatorDefinition(
            id: .attendance, Term("attendance-rate", "负责人出庭应诉率（开庭口径）", "attendance rate, of cases heard"), .share,
            in: .percent, numerator: Term("attended", "负责人出庭的", "those a head attended"),
            denominator: Term("heard", "期内开庭审理的案件（按审级、被告计）", "cases heard, by instance and defendant"), basis)
    ) { $0.result.isHeard ? $0.result.isAttended : nil }

    /// 出庭应诉率（通知口径）: heads attended, of the cases the court gave notice in.
    public static let attendanceRateByNotified = rate(
        IndicatorDefinition(
            Term("attendance-rate-by-notified", "负责人出庭应诉率（通知口径）", "attendance rate, of cases notified"), .share,
            in: .percent, numerator: Term("attended", "负责人出庭的", "those a head attended"),
            denominator: Term("notified", "期内开庭且法院已通知负责人出庭的案件", "cases heard in which the court gave notice"),
            basis)
    ) { $0.result.isHeard && $0.wasNotified ? $0.result.isAttended : nil }

    /// 主要负责人出庭率: the principal attended, of the cases heard.
    /// law: administrative.I23
    public static let attendanceRateByPrincipal = rate(
        IndicatorDefinition(
            Term("attendance-rate-by-principal", "主要负责人出庭应诉率", "attendance rate of the principal"), .share,
            in: .percent, numerator: Term("by-principal", "主要负责人出庭的", "those the principal attended"),
            denominator: Term("heard", "期内开庭审理的案件（按审级、被告计）", "cases heard, by instance and defendant"), basis)
    ) { $0.result.isHeard ? $0.byPrincipal : nil }

    /// 出庭出声率: heads who spoke, of those who attended.
    /// law: administrative.I26
    public static let attendanceSpoken = rate(
        IndicatorDefinition(
            Term("attendance-spoken", "出庭出声率", "spoke in court"), .share, in: .percent,
            numerator: Term("spoke", "出庭并出声的", "those in which the head spoke"),
            denominator: Term("attended", "期内负责人出庭的案件", "cases a head attended"), Basis(.headAttendance(11)))
    ) { $0.result.isAttended ? $0.result == .attendedAndSpoke : nil }

    /// 出庭应诉率（机关口径）: organs whose head attended at least once, of the organs heard at least once.
    public static let attendanceRateByOrgan = Indicator.parts(
        IndicatorDefinition(
            Term("attendance-rate-by-organ", "负责人出庭应诉率（机关口径）", "attendance rate, of organs"), .ratio,
            in: .percent, numerator: Term("organs-attended", "至少有一次负责人出庭的机关", "organs a head of which attended once"),
            denominator: Term("organs-heard", "期内至少有一案开庭的机关", "organs with a case heard"), basis),
        of: HeadAttendance.self
    ) { file, period, _ in
        guard let entry = file.state.entry, period.contains(entry.day), entry.result.isHeard else { return [] }
        let organ = entry.key.defendant.rawValue
        let heard = IndicatorContribution("heard/\(organ)", 0, of: 1)
        return entry.result.isAttended ? [heard, .counted("attended/\(organ)")] : [heard]
    }
}
