/// Rates of attendance of heads of organs, each on its own basis (``AttendanceBasis``).
///
/// One case at one instance with one defendant counts once, under the number of the case; justified absences stay in
/// the denominator.
extension Indicator {
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
        .attendance(by: .byHeard)
    ) { $0.result.isHeard ? $0.result.isAttended : nil }

    /// 出庭应诉率（通知口径）: heads attended, of the cases the court gave notice in.
    public static let attendanceRateByNotified = rate(
        .attendance(by: .byNotified)
    ) { $0.result.isHeard && $0.wasNotified ? $0.result.isAttended : nil }

    /// 主要负责人出庭率: the principal attended, of the cases heard.
    /// law: administrative.I23
    public static let attendanceRateByPrincipal = rate(
        .attendance(by: .byPrincipal)
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
        .attendance(by: .byOrgan),
        of: HeadAttendance.self
    ) { file, period, _ in
        guard let entry = file.state.entry, period.contains(entry.day), entry.result.isHeard else { return [] }
        let organ = entry.key.defendant.rawValue
        let heard = IndicatorContribution("heard/\(organ)", 0, of: 1)
        return entry.result.isAttended ? [heard, .counted("attended/\(organ)")] : [heard]
    }
}
