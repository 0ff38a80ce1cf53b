/// The rates the accounts publish. Where places divide by different things, each choice is a definition of its own
/// under one id, so that they are told apart when compared.
extension IndicatorDefinition {
    /// 诉前调解成功率: settled of those delegated, accepted or concluded. No national definition was found.
    /// law: mediation.mediationSuccessRate
    public static func mediationSuccess(over base: MediationTally.Denominator) -> IndicatorDefinition {
        rate(
            .mediationSuccess, "诉前调解成功率", "success rate of mediation before filing",
            Term("settled", "调解成功", "settled"), base.term, Basis(Citation("YT21")))
    }

    /// 委派占一审立案比: delegated disputes as a share of first-instance filings.
    /// law: mediation.delegatedShare
    public static let delegatedShare = rate(
        "delegated-share", "委派占一审立案比", "delegated as a share of first-instance filings",
        Term("delegated", "委派", "delegated"), Term("first-instance-filings", "一审立案", "first-instance filings"),
        Basis(Citation("YT21")))

    /// 行政争议化解率: resolved of those received or concluded.
    /// law: mediation.resolutionRate
    public static func resolution(over base: CentreTally.Definition) -> IndicatorDefinition {
        let denominator =
            base == .received ? Term("received", "受理", "accepted") : Term("concluded", "办结", "concluded")
        return rate(
            .resolution, "行政争议化解率", "resolution rate of administrative disputes", Term("resolved", "化解", "resolved"),
            denominator, Basis(Citation("JZ22")))
    }

    /// 万人成讼率: first-instance civil cases, with or without administrative ones, for ten thousand residents and
    /// registered floating people. The population is given with its source (``Population``).
    /// law: mediation.litigationPer10k mediation.aLitigation10k
    public static func litigationPer10k(countsAdministrative: Bool) -> IndicatorDefinition {
        IndicatorDefinition(
            id: .litigationPer10k, Term("litigation-per-10k", "万人成讼率", "suits for ten thousand people"),
            .perTenThousand,
            in: .perTenThousand,
            numerator: countsAdministrative
                ? Term("civil-and-administrative", "一审民事、行政案件", "first-instance civil and administrative cases")
                : Term("civil", "一审民事案件", "first-instance civil cases"),
            denominator: Term("population", "常住人口及登记流动人口", "residents and registered floating people"), over: .year,
            Basis(Citation("HS24", 16), Citation("YT21")), .local)
    }

    /// 负责人出庭应诉率: over what base is said, as the rate differs with it.
    /// law: mediation.attendanceRate
    public static func attendance(by base: AttendanceBasis) -> IndicatorDefinition {
        rate(
            .attendance, "负责人出庭应诉率", "attendance of heads", Term("attended", "负责人出庭", "attended by the head"),
            base.term,
            Basis(Citation("QHD21"), Citation("JZ22")))
    }

    /// 结案率: concluded of the new cases, or of the new and carried-over ones.
    /// law: mediation.closingRate
    public static func closing(countsCarriedOver: Bool) -> IndicatorDefinition {
        rate(
            .closing, "结案率", "closing rate", Term("concluded", "审结", "concluded"),
            countsCarriedOver
                ? Term("new-and-carried-over", "新收加旧存", "new and carried over") : Term("new", "新收", "new"),
            Basis(Citation("JZ22")))
    }

    /// 自动履行率: performed of the effective agreements.
    /// law: mediation.autoPerformanceRate
    public static let autoPerformance = rate(
        "auto-performance-rate", "自动履行率", "share performed without enforcement",
        Term("performed", "自动履行", "performed"), Term("effective-agreements", "生效协议", "effective agreements"))

    /// 按期完成率: tasks closed on or before their last day, extensions granted counted, of those due.
    /// law: mediation.taskOnTimeRate
    public static let taskOnTime = rate(
        "task-on-time-rate", "按期完成率", "tasks closed in time", Term("closed-in-time", "按期销号", "closed in time"),
        Term("due", "应完成", "due"))

    /// 司法建议反馈率: replied in time of those issued.
    /// law: mediation.feedbackRate
    public static let adviceFeedback = rate(
        "advice-feedback-rate", "司法建议反馈率", "judicial advice answered in time",
        Term("replied-in-time", "按期反馈", "replied in time"), Term("issued", "发出", "issued"))

    /// 站点覆盖率: villages or departments with a station, of all.
    /// law: mediation.stationCoverage
    public static let stationCoverage = rate(
        "station-coverage", "站点覆盖率", "coverage by stations", Term("with-station", "设站单位", "with a station"),
        Term("all", "应设单位", "all villages or departments"), Basis(Citation("JZ22")))

    private static func rate(
        _ id: IndicatorID, _ zh: String, _ en: String, _ above: Term, _ below: Term, _ basis: Basis = Basis()
    ) -> IndicatorDefinition {
        IndicatorDefinition(
            id: id, Term(id.rawValue, zh, en), .share, in: .percent, numerator: above, denominator: below,
            over: .custom,
            basis, basis.isEmpty ? .convention : .local)
    }
}

extension IndicatorFigure {
    /// A share of counts under a definition: the exact rate, undefined where nothing is to be divided by.
    public init(
        _ definition: IndicatorDefinition, over period: IndicatorPeriod, _ count: Int64, of total: Int64,
        in place: String? = nil
    ) {
        self.init(
            definition, over: period, definition.value(numerator: count, denominator: total, median: nil), of: place,
            numerator: count, denominator: total)
    }
}

extension MediationTally {
    /// The success rate as a figure.
    public func figure(
        over base: Denominator, in period: IndicatorPeriod, of place: String? = nil
    ) -> IndicatorFigure {
        IndicatorFigure(.mediationSuccess(over: base), over: period, settled, of: count(base), in: place)
    }
}

extension CentreTally {
    /// The resolution rate as a figure.
    public func figure(
        over base: Definition, in period: IndicatorPeriod, of place: String? = nil
    ) -> IndicatorFigure {
        let total = base == .received ? received : concluded
        return IndicatorFigure(.resolution(over: base), over: period, resolved, of: total, in: place)
    }
}
