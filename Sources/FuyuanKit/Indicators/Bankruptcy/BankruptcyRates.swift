/// Length, success and recovery over files of bankruptcy.
extension Indicator {
    private static let rescues: EnumSet<ConclusionKind> = [.planPerformed, .settlementPerformed, .selfAgreement]
    private static let concluded = Term("concluded", "期内终结的案件", "cases concluded in the period")

    /// 平均审理天数: days from acceptance to conclusion of cases concluded in the period.
    /// law: bankruptcy.ind.duration
    public static let bankruptcyDuration = Indicator.mean(
        IndicatorDefinition(
            Term("bankruptcy-duration", "破产案件平均审理天数", "mean length of bankruptcies"), .mean, in: .days,
            numerator: Term("days", "受理之日至终结之日的天数", "days from acceptance to conclusion"), denominator: concluded,
            Basis(), .convention),
        of: BankruptcyCase.self
    ) { file, period, _ in days(file, period) }

    /// The same, the case in the middle.
    public static let bankruptcyMedianDuration = Indicator.median(
        IndicatorDefinition(
            Term("bankruptcy-duration-median", "破产案件审理天数中位数", "median length of bankruptcies"), .median,
            in: .days, numerator: Term("days", "受理之日至终结之日的天数", "days from acceptance to conclusion"),
            denominator: concluded, Basis(), .convention),
        of: BankruptcyCase.self
    ) { file, period, _ in days(file, period) }

    /// 超两年案件占比: of the cases concluded in the period, those that took more than two years.
    public static let bankruptcyOverTwoYears = Indicator.share(
        IndicatorDefinition(
            Term("bankruptcy-over-two-years", "审理超过两年的破产案件占比", "bankruptcies that took over two years"),
            .share, in: .percent,
            numerator: Term("over-two-years", "受理之日起两年后才终结的", "concluded more than two years after acceptance"),
            denominator: concluded, Basis(), .convention),
        of: BankruptcyCase.self
    ) { file, period, _ in
        guard let end = file.conclusion(in: period)?.day, let start = file.state.acceptedOn else { return nil }
        return start.adding(years: 2).map { end > $0 }
    }

    private static func days(_ file: CaseFile<BankruptcyCase>, _ period: IndicatorPeriod) -> Int64? {
        guard let end = file.conclusion(in: period)?.day, let start = file.state.acceptedOn else { return nil }
        return Int64(start.days(until: end))
    }

    /// 快审按期率: of the cases ever put on the fast track whose six months end in the period, those concluded by then.
    /// A case taken off the fast track stays in the denominator.
    /// law: bankruptcy.ind.fastTrackOnTime
    public static let fastTrackOnTime = Indicator.share(
        IndicatorDefinition(
            Term("fast-track-on-time", "快审按期率", "fast-track cases concluded in time"), .share, in: .percent,
            numerator: Term("on-time", "受理之日起六个月内终结的", "concluded within six months of acceptance"),
            denominator: Term(
                "fast-track", "六个月期限在期内届满的快速审理案件（含后转普通方式的）",
                "fast-track cases whose six months end in the period, those taken off it included"),
            Basis(Citation("EFF20", 15)), .convention),
        of: BankruptcyCase.self
    ) { file, period, law in
        guard file.wasFastTracked, let accepted = file.state.acceptedOn,
            let last = TimeLimit.fastTrack.lastDay(from: accepted, in: law), period.contains(last)
        else { return nil }
        return file.state.conclusion.map { $0.day <= last } ?? false
    }

    /// 重整成功率: plans approved in the period, and those of them performed to the end, whenever that was.
    /// law: bankruptcy.ind.planSuccess
    public static let planSuccess = Indicator.share(
        IndicatorDefinition(
            Term("plan-success", "重整成功率", "plans performed"), .share, in: .percent,
            numerator: Term("performed", "其中执行完毕的", "those performed to the end"),
            denominator: Term("approved", "期内裁定批准的重整计划", "plans approved in the period"),
            Basis(.bankruptcy(86, 2), .bankruptcy(87, 3)), .convention),
        of: BankruptcyCase.self
    ) { file, period, _ in
        guard let approved = file.firstAct(where: { $0.outcome.kind == .approvePlan }), period.contains(approved.day)
        else { return nil }
        return file.state.conclusion?.kind == .planPerformed
    }

    /// 重整和解占比: of the cases concluded in the period, those that ended by a plan or a settlement, an agreement of
    /// the debtor with all creditors among them (企业破产法 art. 105).
    /// law: bankruptcy.ind.rescueShare
    public static let rescueShare = Indicator.share(
        IndicatorDefinition(
            Term("rescue-share", "重整和解占比", "share of reorganisations and settlements"), .share, in: .percent,
            numerator: Term(
                "rescued", "以重整计划、和解协议执行完毕或者自行和解终结的",
                "concluded by a plan, a settlement, or an agreement with all creditors"), denominator: concluded,
            Basis(.bankruptcy(105)), .convention),
        of: BankruptcyCase.self
    ) { file, period, _ in
        file.conclusion(in: period).map { rescues.contains($0.kind) }
    }

    /// 注销完成率: of the liquidations concluded in the period, those whose firm was deregistered by the last day.
    /// law: bankruptcy.ind.dereg
    public static let deregisteredOnTime = Indicator.share(
        IndicatorDefinition(
            Term("deregistered-on-time", "注销完成率", "deregistered in time"), .share, in: .percent,
            numerator: Term("in-time", "终结之日起十日内办理注销登记的", "deregistered within ten days of the conclusion"),
            denominator: Term(
                "ended-firms", "期内终结且法人资格应当终止的案件", "cases concluded after which the legal person ends"),
            Basis(.bankruptcy(121)), .convention),
        of: BankruptcyCase.self
    ) { file, period, law in
        guard let end = file.conclusion(in: period), end.kind.isLiquidationOutcome,
            let last = TimeLimit.deregistration.lastDay(from: end.day, in: law)
        else { return nil }
        return file.state.deregisteredOn.map { $0 <= last } ?? false
    }

    /// 普通债权清偿率: what was paid on ordinary claims, of what was confirmed, in cases concluded after distribution.
    /// Numerator and denominator come from the same cases.
    /// law: bankruptcy.ind.recovery
    public static let ordinaryRecovery = Indicator.ratio(
        IndicatorDefinition(
            Term("ordinary-recovery", "普通债权清偿率", "recovery of ordinary claims"), .ratio, in: .percent,
            numerator: Term("paid", "其普通债权受偿额", "paid on their ordinary claims"),
            denominator: Term(
                "confirmed", "期内分配完毕终结的案件中确认的普通债权额",
                "ordinary claims confirmed in cases concluded after distribution"),
            Basis(.bankruptcy(113)), .convention),
        of: BankruptcyCase.self
    ) { file, period, _ in
        guard file.conclusion(in: period)?.kind == .distributed else { return nil }
        return file.paid(of: .ordinary).map { ($0.paid, $0.confirmed) }
    }

    /// 担保债权受偿率: what holders of securities got from them in the period, of what was secured.
    /// law: bankruptcy.ind.secureRecovery
    public static let securedRecovery = Indicator.courses(
        IndicatorDefinition(
            Term("secured-recovery", "担保债权受偿率", "recovery of secured claims"), .ratio, in: .percent,
            numerator: Term("paid", "以担保物变价款受偿额", "paid from the proceeds of the security"),
            denominator: Term("secured", "期内变价的担保物所担保的债权额", "debts secured by what was sold and paid out"),
            Basis(.bankruptcy(109), .bankruptcy(110)), .convention),
        of: EstateAsset.self, in: BankruptcyCase.self
    ) { asset, period, _ in
        asset.securedPayment(in: period).map {
            [IndicatorContribution(asset.unit, $0.paid.fen, of: $0.debt.fen)]
        } ?? []
    }

    /// 解封天数: days from the duty to lift a measure to its lifting, of measures lifted in the period.
    /// law: bankruptcy.ind.unsealDays
    public static let unsealingDays = Indicator.courses(
        IndicatorDefinition(
            Term("unsealing-days", "解封天数", "days until measures are lifted"), .mean, in: .days,
            numerator: Term(
                "days", "知悉受理之日至解除之日的天数", "days from learning of the acceptance to the lifting"),
            denominator: Term("lifted", "期内解除的保全措施", "measures lifted in the period"),
            Basis(.bankruptcy(19)), .convention),
        of: PreservationMeasure.self, in: BankruptcyCase.self
    ) { measure, period, _ in
        guard let lifting = measure.lifting, let done = lifting.done, period.contains(done) else { return [] }
        return [.value(measure.unit, Int64(lifting.due.days(until: done)))]
    }

    /// 应解未解的保全措施: measures due to be lifted that stand on the last day of the period.
    public static let measuresUnlifted = Indicator.courses(
        IndicatorDefinition(
            Term("measures-unlifted", "应解未解的保全措施", "measures due to be lifted that stand"), .count, in: .items,
            numerator: Term(
                "unlifted", "期末应当解除而未解除的保全措施", "measures due and not lifted on the last day"),
            Basis(.bankruptcy(19)), .convention),
        of: PreservationMeasure.self, in: BankruptcyCase.self
    ) { measure, period, _ in
        guard let lifting = measure.lifting, lifting.due <= period.through,
            lifting.done.map({ $0 > period.through }) ?? true
        else { return [] }
        return [.counted(measure.unit)]
    }

    /// 联动事项办结率: coordination items due in the period, and those closed that were answered by the day due.
    /// law: bankruptcy.ind.coordOnTime
    public static let bankruptcyCoordinationOnTime = Indicator.courses(
        IndicatorDefinition(
            Term("bankruptcy-coordination-on-time", "破产府院联动事项办结率", "coordination items closed in time"),
            .share, in: .percent,
            numerator: Term("on-time", "按期办结的", "those closed in time"),
            denominator: Term("due", "期内到期的联动事项", "items due in the period"), Basis(Citation("HS24", 4)),
            .convention),
        of: CoordinationItem.self, in: BankruptcyCase.self
    ) { item, period, law in
        guard let last = item.state.dueDay(in: law), period.contains(last) else { return [] }
        let answered = item.state.clocks[.completion]?.stoppedOn
        return [.share(item.unit, item.state.isDone && (answered.map { $0 <= last } ?? false))]
    }
}
