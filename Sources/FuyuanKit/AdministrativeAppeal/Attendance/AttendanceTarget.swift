/// A target for the attendance rate (出庭应诉目标): never law, always somebody's policy, compared exactly.
/// law: administrative.K15
public struct AttendanceTarget: Sendable, Hashable {
    /// Whether a target is met.
    @nonexhaustive
    public enum Answer: UInt8, Vocabulary, WireValue {
        case met
        case missed
        /// Nothing was heard, or the target is no share.
        case undefined

        public static let wireIndex = VocabularyIndex<Answer>()

        public var term: Term {
            switch self {
            case .met: Term("met", "达标", "met")
            case .missed: Term("missed", "未达标", "missed")
            case .undefined: Term("undefined", "无从计算", "undefined")
            }
        }
    }

    /// The parameter that holds the share; a legal context may replace its value.
    public let parameter: PolicyParameter
    /// Whether the rate must be above the share, not only reach it.
    public let isAbove: Bool
    /// What the rate is counted over.
    public let basis: AttendanceBasis
    /// Whether justified absences are left out below the line.
    public let leavesOutJustified: Bool

    /// A target.
    public init(
        _ parameter: PolicyParameter, isAbove: Bool = false, basis: AttendanceBasis = .byHeard,
        leavesOutJustified: Bool = false
    ) {
        self.parameter = parameter
        self.isAbove = isAbove
        self.basis = basis
        self.leavesOutJustified = leavesOutJustified
    }

    /// 秦皇岛: at least 70 %.
    public static let qinhuangdao = AttendanceTarget(.attendanceTargetQinhuangdao)
    /// 焦作: above 90 %, as three counties reached.
    public static let jiaozuo = AttendanceTarget(.attendanceTargetJiaozuo, isAbove: true)
    /// 烟台: 100 %, as reached. Justified absences are left out.
    public static let yantai = AttendanceTarget(.attendanceTargetYantai, leavesOutJustified: true)
    /// 花山区: 100 %, to be kept. Justified absences are left out: it fails with the first unjustified one.
    public static let huashan = AttendanceTarget(.attendanceTargetHuashan, leavesOutJustified: true)

    /// The share to reach under the law in hand; nil where the parameter holds none.
    public func share(in law: LegalContext) -> Ratio? {
        guard case .share(let part, of: let whole) = law.value(of: parameter), whole > 0 else { return nil }
        return Ratio(Int64(part), Int64(whole))
    }

    /// The rate the target looks at; nil where nothing was heard.
    public func rate(of tally: AttendanceTally) -> Percent? {
        tally.rate(basis, leavingOutJustified: leavesOutJustified)
    }

    /// Whether a tally meets the target: the fractions are compared, nothing is rounded.
    public func answer(for tally: AttendanceTally, in law: LegalContext) -> Answer {
        guard let share = share(in: law), let rate = rate(of: tally)?.fraction else { return .undefined }
        return rate > share || (!isAbove && rate == share) ? .met : .missed
    }

    /// The comparison with its steps.
    public func derivation(for tally: AttendanceTally, in law: LegalContext) -> Derivation {
        var derivation = tally.derivation(basis, leavingOutJustified: leavesOutJustified)
        let goal = share(in: law).map { Percent(fraction: $0).text(decimals: 1) } ?? "—"
        derivation.add(
            "\(parameter.term.zh)：\(isAbove ? "高于" : "不低于")\(goal)",
            "\(parameter.term.en): \(isAbove ? "above" : "at least") \(goal)",
            result: answer(for: tally, in: law).term.zh, parameter.basis)
        return derivation
    }
}

extension PolicyParameter {
    /// 秦皇岛出庭率目标: 70 %.
    /// law: administrative.I01
    public static let attendanceTargetQinhuangdao = target(
        Term("attendance-target-qinhuangdao", "负责人出庭率目标（秦皇岛）", "target for attendance of heads (Qinhuangdao)"), 70,
        Citation("QHD21"), date: "2021-06-30")
    /// 焦作三县出庭率: above 90 %.
    /// law: administrative.I02
    public static let attendanceTargetJiaozuo = target(
        Term("attendance-target-jiaozuo", "负责人出庭率（焦作博爱、温县、沁阳）", "attendance of heads (Jiaozuo counties)"), 90,
        Citation("JZ22"))
    /// 烟台出庭率: 100 %.
    /// law: administrative.I03
    public static let attendanceTargetYantai = target(
        Term("attendance-target-yantai", "负责人出庭率（烟台）", "attendance of heads (Yantai)"), 100, Citation("YT21"),
        date: "2021-12-13")
    /// 花山区出庭率目标: 100 %.
    /// law: administrative.I04
    public static let attendanceTargetHuashan = target(
        Term("attendance-target-huashan", "负责人出庭率目标（花山区）", "target for attendance of heads (Huashan)"), 100,
        Citation("HS24"), date: "2024-12-06")

    /// The targets for the attendance of heads.
    public static let attendancePolicies: [PolicyParameter] = [
        attendanceTargetQinhuangdao, attendanceTargetJiaozuo, attendanceTargetYantai, attendanceTargetHuashan,
    ]

    private static func target(_ term: Term, _ share: Int, _ source: Citation, date: String = "") -> PolicyParameter {
        PolicyParameter(term, .share(share, of: 100), Basis(source), .local, date: date)
    }
}
