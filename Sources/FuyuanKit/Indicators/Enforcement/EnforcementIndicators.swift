/// Indicators over files of enforcement: how cases ended.
///
/// What is due is judged as of the last day of the period, so a period is taken once it has ended.
extension Indicator {
    private static let closed = Term(
        "first-closings", "期内首次执行结案的案件", "first enforcements closed for the first time in the period")

    /// 执行完毕率: of the first enforcements closed in the period, those performed.
    /// law: enforcement.completionRate
    public static let completionRate = Indicator.share(
        IndicatorDefinition(
            Term("completion-rate", "执行完毕率", "share performed"), .share, in: .percent,
            numerator: Term("performed", "以执行完毕方式结案的", "closed as performed"), denominator: closed,
            Basis(Citation("ENF20", 64)), .convention),
        of: EnforcementCase.self
    ) { file, period, _ in file.firstClosing.flatMap { period.contains($0.day) ? $0.phase == .completed : nil } }

    /// 终本率: of the first enforcements closed in the period, those whose round was ended.
    /// law: enforcement.roundEndRate
    public static let roundEndRate = Indicator.share(
        IndicatorDefinition(
            Term("round-end-rate", "终结本次执行程序比率", "share of rounds ended"), .share, in: .percent,
            numerator: Term("round-ended", "以终结本次执行程序方式结案的", "closed by ending the round"), denominator: closed,
            Basis(Citation("ENF20", 64)), .convention),
        of: EnforcementCase.self
    ) { file, period, _ in file.firstClosing.flatMap { period.contains($0.day) ? $0.phase == .roundEnded : nil } }

    /// 恢复执行率: of the cases whose round stood ended on a day of the period, those revived in it.
    /// law: enforcement.resumeRate
    public static let resumeRate = Indicator.share(
        IndicatorDefinition(
            Term("resume-rate", "恢复执行率", "share resumed"), .share, in: .percent,
            numerator: Term("revived", "期内因发现财产恢复执行的", "revived in the period, property having turned up"),
            denominator: Term(
                "round-end-stock", "期初存量及期内新增的终本案件", "cases whose round stood ended on a day of the period"),
            Basis(.civilProcedureInterpretation(517)), .convention),
        of: EnforcementCase.self
    ) { file, period, _ in file.wasRevived(in: period) }

    /// 平均用时: days from the filing, or the revival, to the closing that stands, without days left out of the term.
    /// law: enforcement.avgDays
    public static let enforcementDays = Indicator.mean(
        IndicatorDefinition(
            Term("enforcement-days", "执行案件平均用时", "mean length of enforcement"), .mean, in: .days,
            numerator: Term(
                "days", "立案（恢复）至结案的天数，扣除不计入期限的时间", "days from filing or revival to closing, without those left out"),
            denominator: Term("closed", "期内结案的案件", "cases closed in the period"),
            Basis(Citation("ENF20", 63)), .convention),
        of: EnforcementCase.self
    ) { file, period, _ in period.contains(file.closedOn) ? file.daysTaken : nil }

    /// 超期节点率: of the nodes due in the period, those not cleared by their last day.
    /// law: enforcement.overdueNodes
    public static let overdueNodes = Indicator.parts(
        IndicatorDefinition(
            Term("overdue-nodes", "超期节点率", "share of nodes overdue"), .share, in: .percent,
            numerator: Term("overdue", "至届满日未完成的", "not cleared by their last day"),
            denominator: Term(
                "due-nodes", "期内届满的法定节点（案件、案款、财产处置）", "nodes of cases, money and disposals due in the period"),
            Basis(), .convention),
        of: EnforcementCase.self
    ) { file, period, law in file.nodes(dueIn: period, under: law) }

    /// 涉机关执结率: of the cases against public bodies filed in the period, those closed by its end.
    /// law: enforcement.organSettled enforcement.ngOrganRate
    public static let publicBodiesSettled = Indicator.share(
        IndicatorDefinition(
            Term("public-bodies-settled", "涉党政机关执行案件执结率", "cases against public bodies closed"), .share,
            in: .percent, numerator: Term("closed", "其中期末前执结的", "those closed by the last day"),
            denominator: Term("filed", "期内立案的涉党政机关案件", "cases against public bodies filed in the period"),
            Basis(Citation("HS24", 11)), .convention),
        of: EnforcementCase.self
    ) { file, period, _ in
        guard file.state.application?.debtor == .publicOrgan, period.contains(file.firstFiledOn) else { return nil }
        return file.closedOn.map { $0 <= period.through } ?? false
    }

    /// 涉党政机关未结案件: cases against public bodies open on the last day of the period.
    public static let publicBodiesOpen = Indicator.count(
        IndicatorDefinition(
            Term("public-bodies-open", "涉党政机关未结执行案件", "open cases against public bodies"), .count, in: .cases,
            numerator: Term("open", "期末尚未执结的涉党政机关案件", "cases against public bodies open on the last day"),
            Basis(Citation("HS24", 11)), .convention),
        of: EnforcementCase.self
    ) { file, period, _ in openAgainstPublicBody(file, period) }

    /// 涉党政机关案件逾期天数: days since the day to perform, of open cases against public bodies past it.
    public static let publicBodyDaysLate = Indicator.mean(
        IndicatorDefinition(
            Term("public-body-days-late", "涉党政机关未结案件平均逾期天数", "mean delay of public bodies"), .mean,
            in: .days, numerator: Term("days", "履行期届满日至期末的天数", "days from the day to perform to the last day"),
            denominator: Term("overdue", "期末未结且已逾履行期的案件", "open cases past the day to perform"),
            Basis(Citation("HS24", 11)), .convention),
        of: EnforcementCase.self
    ) { file, period, _ in
        guard openAgainstPublicBody(file, period), let due = file.state.application?.performBy, due < period.through
        else { return nil }
        return Int64(due.days(until: period.through))
    }

    private static func openAgainstPublicBody(_ file: CaseFile<EnforcementCase>, _ period: IndicatorPeriod) -> Bool {
        guard file.state.application?.debtor == .publicOrgan, let filed = file.firstFiledOn, filed <= period.through
        else { return false }
        return file.closedOn.map { $0 > period.through } ?? (file.state.phase != .notAccepted)
    }

    /// Every indicator over files of enforcement that needs nothing beside them.
    public static let enforcement: [Indicator] = [
        completionRate, roundEndRate, resumeRate, enforcementDays, overdueNodes, publicBodiesSettled, publicBodiesOpen,
        publicBodyDaysLate, renewalMiss, deletedOnTime, paidOutOnTime, auctionSuccess, auctionPremium,
        listingsPublished,
        restrictionsOrdered, personsFound, casesClosedByLocating, policeInformation, assistanceOnTime, gridFeedback,
        refusalsFiled,
    ]
}
