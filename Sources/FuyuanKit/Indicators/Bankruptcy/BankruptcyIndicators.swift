/// Indicators over files of bankruptcy: what a year of co-ordination came to.
///
/// A case is counted once by its own number, whatever track it changed to; the day that counts is that of the decision.
extension Indicator {
    private static let jiaozuo = Basis(Citation("JZ22"))

    private static let handled = IndicatorDefinition(
        Term("bankruptcy-cases-handled", "通过府院联动处理的破产案件数", "bankruptcies handled through coordination"), .count,
        in: .cases,
        numerator: Term(
            "cases-with-coordination", "期内办理过府院联动事项的破产案件（破字案号，不含破申、强清）",
            "main cases of bankruptcy with a coordination item worked on; petitions left out"), jiaozuo)

    /// 通过府院联动处理的破产案件数: cases with a coordination item worked on in the period. An item with a file of its own
    /// counts for the case it was raised in.
    /// law: bankruptcy.ind.casesHandled
    public static let bankruptcyCasesHandled = Indicator.union(
        handled,
        [
            coordinated(handled) { $0.id.rawValue },
            .parts(handled, of: CoordinationItem.self) { file, period, _ in
                guard let matter = file.state.matter, file.done.contains(where: { period.contains($0.day) }) else {
                    return []
                }
                return [.counted(matter.caseID.rawValue)]
            },
        ])

    /// The same by groups: firms consolidated under one lead case count once (关联企业合并).
    public static let bankruptcyGroupsHandled = coordinated(
        IndicatorDefinition(
            Term("bankruptcy-groups-handled", "通过府院联动处理的破产企业（集团）数", "bankrupt groups handled through coordination"),
            .count, in: .households,
            numerator: Term(
                "groups-with-coordination", "期内办理过府院联动事项的破产企业，合并破产的按一户计",
                "firms with a coordination item worked on; those consolidated under one lead case are one"),
            jiaozuo, .convention)
    ) { $0.state.group?.lead.rawValue ?? $0.id.rawValue }

    private static func coordinated(
        _ definition: IndicatorDefinition,
        by unit: @escaping @Sendable (CaseFile<BankruptcyCase>) -> String
    ) -> Indicator {
        .parts(definition, of: BankruptcyCase.self) { file, period, _ in
            let isHandled = file.done.contains { $0.outcome.kind == .coordination && period.contains($0.day) }
            return isHandled ? [.counted(unit(file))] : []
        }
    }

    /// 处置破产财产: the prices of what was sold in the period.
    /// law: bankruptcy.ind.assetsDisposed
    public static let bankruptcyAssetsDisposed = Indicator.courses(
        IndicatorDefinition(
            Term("bankruptcy-assets-disposed", "处置破产财产", "property of bankrupt estates sold"), .sum, in: .money,
            numerator: Term("prices", "期内成交财产的成交价之和", "the prices of what was sold"), jiaozuo),
        of: EstateAsset.self, in: BankruptcyCase.self
    ) { asset, period, _ in asset.soldFor(in: period).map { [.amount(asset.unit, $0)] } ?? [] }

    /// 化解企业债务: claims as confirmed, of cases whose debts were dealt with in the period: once, on the first day a
    /// plan or settlement was approved or the case was concluded. The face of the claims, not what was paid.
    /// law: bankruptcy.ind.debtResolved
    public static let bankruptcyDebtResolved = Indicator.sum(
        IndicatorDefinition(
            Term("bankruptcy-debt-resolved", "化解企业债务", "debts dealt with"), .sum, in: .money,
            numerator: Term(
                "confirmed-claims", "期内批准重整计划、认可和解协议或者终结的案件中已确认的债权额",
                "claims confirmed in cases whose plan or settlement was approved, or that were concluded"), jiaozuo),
        of: BankruptcyCase.self
    ) { file, period, _ in period.contains(file.debtDealtWithOn) ? file.confirmedDebt : nil }

    /// 依法重组“涅槃重生”企业: firms whose plan or settlement was approved in the period.
    /// law: bankruptcy.ind.reborn
    public static let bankruptcyFirmsSaved = Indicator.count(
        IndicatorDefinition(
            Term("bankruptcy-firms-saved", "依法重组“涅槃重生”企业", "firms saved by a plan or settlement"), .count,
            in: .households,
            numerator: Term(
                "plans-and-settlements", "期内裁定批准重整计划或者认可和解协议的企业",
                "firms whose plan or settlement was approved"), jiaozuo),
        of: BankruptcyCase.self
    ) { file, period, _ in period.contains(file.rescuedOn) }

    /// 无产可破案件数: cases concluded because nothing paid for the costs, or nothing was there to distribute.
    /// law: bankruptcy.ind.costShort
    public static let bankruptcyCostsShort = Indicator.count(
        IndicatorDefinition(
            Term("bankruptcy-costs-short", "无产可破案件数", "cases without money for costs"), .count, in: .cases,
            numerator: Term(
                "costs-short-or-no-assets", "期内因财产不足以清偿破产费用或者无财产可供分配而终结的案件",
                "cases concluded for want of money for costs, or of anything to distribute"),
            Basis(.bankruptcy(43, 4), .bankruptcy(120, 1)), .convention),
        of: BankruptcyCase.self
    ) { file, period, _ in
        file.conclusion(in: period).map { $0.kind == .costsShort || $0.kind == .noAssets } ?? false
    }

    /// 受理率: petitions accepted, of those decided for good in the period.
    /// law: bankruptcy.ind.acceptRate
    public static let bankruptcyAcceptanceRate = Indicator.share(
        IndicatorDefinition(
            Term("bankruptcy-acceptance-rate", "破产申请受理率", "rate of acceptance"), .share, in: .percent,
            numerator: Term("accepted", "裁定受理的申请", "petitions accepted"),
            denominator: Term("decided", "期内裁定受理和不予受理已生效的申请", "petitions accepted, or refused for good"),
            Basis(.bankruptcy(10), .bankruptcy(12, 1)), .convention),
        of: BankruptcyPetition.self
    ) { file, period, _ in
        if period.contains(file.lastDay(entering: [.accepted])) { return true }
        return period.contains(file.lastDay(entering: [.refusedFinal])) ? false : nil
    }

    /// 执转破成案率: transfers decided in the period that a bankruptcy court accepted; an acceptance dismissed later is
    /// none.
    /// law: bankruptcy.ind.e2bYield
    public static let transferYield = Indicator.share(
        IndicatorDefinition(
            Term("transfer-yield", "执转破成案率", "transfers that led to a case"), .share, in: .percent,
            numerator: Term("accepted", "其中受移送法院裁定受理的", "transfers accepted by the court they went to"),
            denominator: Term("transferred", "期内决定移送破产审查的案件", "transfers decided"),
            Basis(.civilProcedureInterpretation(511), .civilProcedureInterpretation(513)), .convention),
        of: EnforcementTransfer.self
    ) { file, period, _ in
        guard let decided = file.firstAct(where: { $0.outcome.kind == .decideTransfer }),
            period.contains(decided.day)
        else { return nil }
        return file.state.phase == .accepted || file.state.phase == .enforcementEnded
    }

    /// Every indicator over files of bankruptcy that needs nothing beside them.
    public static let bankruptcy: [Indicator] = [
        bankruptcyCasesHandled, bankruptcyGroupsHandled, bankruptcyAssetsDisposed, bankruptcyDebtResolved,
        bankruptcyFirmsSaved, bankruptcyCostsShort, bankruptcyAcceptanceRate, transferYield, bankruptcyDuration,
        bankruptcyMedianDuration, bankruptcyOverTwoYears, fastTrackOnTime, planSuccess, rescueShare,
        deregisteredOnTime, ordinaryRecovery, securedRecovery, unsealingDays, measuresUnlifted,
        bankruptcyCoordinationOnTime,
    ]
}
