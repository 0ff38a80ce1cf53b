extension CaseFile where Machine == PreFilingMediation {
    /// Whether an agreement took effect and no sham was found in it.
    fileprivate var isSettled: Bool { state.agreement.phase == .effective && state.phase != .shamSanctioned }

    /// The day it was delegated to a mediator.
    fileprivate var delegatedOn: CivilDate? { firstDay(entering: [.delegated]) }

    /// The day a mediator accepted it.
    fileprivate var acceptedOn: CivilDate? { firstAct { $0.outcome.kind == .accept }?.day }

    /// The day the mediation of an accepted matter ended, with or without agreement; nil while it goes on.
    fileprivate var endedOn: CivilDate? {
        guard acceptedOn != nil, isSettled || isFinal || state.phase == .failed else { return nil }
        let ends = PreFilingMediation.finals.union([.agreementEffective, .failed])
        return lastAct { $0.enters(ends) }?.day
    }
}

/// Indicators over files of mediation and of filing.
extension Indicator {
    /// 诉前调解成功率（占委派）: of the matters delegated in the period, those settled.
    public static let mediationSuccessOfDelegated = Indicator.share(
        .mediationSuccess(over: .delegated), of: PreFilingMediation.self
    ) { file, period, _ in period.contains(file.delegatedOn) ? file.isSettled : nil }

    /// 诉前调解成功率（占受理）: of the matters a mediator accepted in the period, those settled.
    public static let mediationSuccessOfAccepted = Indicator.share(
        .mediationSuccess(over: .accepted), of: PreFilingMediation.self
    ) { file, period, _ in period.contains(file.acceptedOn) ? file.isSettled : nil }

    /// 诉前调解成功率（占办结）: of the accepted matters whose mediation ended in the period, those settled.
    /// law: administrative.I12
    public static let mediationSuccess = Indicator.share(
        .mediationSuccess(over: .concluded), of: PreFilingMediation.self
    ) { file, period, _ in period.contains(file.endedOn) ? file.isSettled : nil }

    /// 自动履行率: of the agreements that took effect in the period, those performed without anybody’s help.
    /// law: mediation.autoPerformanceRate
    public static let autoPerformance = Indicator.union(
        .autoPerformance,
        [
            .share(.autoPerformance, of: PreFilingMediation.self) { file, period, _ in
                period.contains(file.state.agreement.effectiveOn) ? file.state.phase == .performed : nil
            },
            .share(.autoPerformance, of: PeoplesMediation.self) { file, period, _ in
                period.contains(file.state.agreement.effectiveOn) ? file.state.phase == .performed : nil
            },
            .share(.autoPerformance, of: ProfessionalMediation.self) { file, period, _ in
                period.contains(file.state.agreement.effectiveOn) ? file.state.phase == .performed : nil
            },
        ])

    /// 调解不成转立案: of the failed mediations for which a court had promised prompt filing and whose days end in the
    /// period, those filed by then. A local promise.
    /// law: mediation.i17
    public static let failedFiledInTime = Indicator.share(
        IndicatorDefinition(
            Term("failed-filed-in-time", "调解不成按期立案率", "failed mediations filed in time"), .share, in: .percent,
            numerator: Term("in-time", "按期立案的", "filed by then"),
            denominator: Term(
                "failed", "承诺立案期限在期内届满的调解不成案件", "failed mediations whose promised days end in the period"),
            Basis(Citation("QHD21"))),
        of: FailedMediationFiling.self
    ) { file, period, law in
        guard let last = file.state.lastDay(of: .localPromise, in: law), period.contains(last),
            file.state.phase != .notPursued
        else { return nil }
        return file.state.filedOn.map { $0 <= last } ?? false
    }

    /// 万人成讼率（民事）: suits filed in the period, after mediation before filing failed or at once; one filed both ways is
    /// one where the file of the suit bears the number of the case. Divided by the people of a place:
    /// ``IndicatorTally/value(per:)``.
    public static let civilFilings = Indicator.union(
        .litigationPer10k(countsAdministrative: false),
        [
            .parts(.litigationPer10k(countsAdministrative: false), of: FailedMediationFiling.self) { file, period, _ in
                period.contains(file.state.filedOn) ? [.counted(file.state.caseNumber ?? file.id.rawValue)] : []
            },
            .count(.litigationPer10k(countsAdministrative: false), of: InSuitMediation.self) { file, period, _ in
                period.contains(file.state.registeredOn)
            },
        ])

    /// 万人成讼率（民事、行政）: the same, with administrative suits docketed in the period.
    /// law: mediation.aLitigation10k
    public static let civilAndAdministrativeFilings = Indicator.union(
        .litigationPer10k(countsAdministrative: true),
        [
            civilFilings,
            .count(.litigationPer10k(countsAdministrative: true), of: AdministrativeFirstInstance.self) {
                file, period, _ in period.contains(file.state.docketedOn)
            },
        ])

    /// 诉调对接站点: stations of a kind that stand on the last day of the period.
    /// law: administrative.I14 mediation.i01
    public static func stations(_ kind: StationKind) -> Indicator {
        .count(
            IndicatorDefinition(
                Term("stations-\(kind.term.wire)", kind.term.zh, kind.term.en), .count, in: .places,
                numerator: Term("standing", "期末存续的站点", "stations that stand on the last day"),
                Basis(Citation("JZ22"))),
            of: MediationStation.self
        ) { file, period, _ in file.state.plan?.kind == kind && file.state.stood(on: period.through) }
    }

    /// Every indicator over files of mediation that needs nothing beside them.
    public static let mediation: [Indicator] = [
        mediationSuccessOfDelegated, mediationSuccessOfAccepted, mediationSuccess, autoPerformance, failedFiledInTime,
        civilFilings, civilAndAdministrativeFilings, stations(.villageStation), stations(.departmentWorkroom),
    ]
}
