/// Indicators over files of reconsideration. The official denominators of published rates are unknown: each rate here
/// names its own.
extension Indicator {
    private static let concluded = Term("concluded", "期内审结的行政复议案件", "reconsiderations concluded in the period")

    private static func corrected(
        _ term: Term, of denominator: Term,
        _ isIn: @escaping @Sendable (CaseFile<ReconsiderationCase>) -> Bool
    ) -> Indicator {
        .share(
            IndicatorDefinition(
                term, .share, in: .percent,
                numerator: Term(
                    "corrected", "变更、撤销、确认违法或者无效、责令履行等纠正的", "acts changed, revoked, found illegal or void, or ordered"),
                denominator: denominator, Basis(.reconsideration(63), .reconsideration(64)), .convention),
            of: ReconsiderationCase.self
        ) { file, period, _ in
            period.contains(file.concludedOn) && isIn(file) ? file.isCorrected : nil
        }
    }

    /// 复议纠错率，分母为审结案件 (D1).
    /// law: administrative.I18
    public static let correctionRate = corrected(
        Term("correction-rate", "复议纠错率（占审结案件）", "correction rate, of those concluded"), of: concluded
    ) { _ in true }

    /// 复议纠错率，分母不含调解、撤回 (D2).
    public static let correctionRateWithoutSettled = corrected(
        Term("correction-rate-without-settled", "复议纠错率（不含调解、撤回）", "correction rate, less those settled"),
        of: Term("concluded-unsettled", "期内审结且未以调解、撤回结案的案件", "those concluded and not settled or withdrawn")
    ) { !$0.isSettled }

    /// 复议纠错率，分母为实体决定 (D3).
    public static let correctionRateOnMerits = corrected(
        Term("correction-rate-on-merits", "复议纠错率（占实体决定）", "correction rate, of decisions on the merits"),
        of: Term("merits", "期内审结并作出实体决定的案件", "those decided on the merits")
    ) { $0.meritsDecision != nil }

    /// 复议调撤率: mediated or withdrawn, of those concluded.
    /// law: administrative.I19
    public static let reconsiderationSettled = Indicator.share(
        IndicatorDefinition(
            Term("reconsideration-settled", "复议调撤率", "reconsiderations mediated or withdrawn"), .share, in: .percent,
            numerator: Term("settled", "以调解书或者撤回申请结案的", "ended by mediation or withdrawal"),
            denominator: concluded, Basis(.reconsideration(5), .reconsideration(74)), .convention),
        of: ReconsiderationCase.self
    ) { file, period, _ in period.contains(file.concludedOn) ? file.isSettled : nil }

    /// 听证、听取意见覆盖率: of the ordinary reconsiderations concluded in the period, those heard or whose parties were
    /// asked. One in the summary procedure may be done on paper (行政复议法 art. 54) and is on neither side.
    /// law: administrative.I25
    public static let opinionsHeard = Indicator.share(
        IndicatorDefinition(
            Term("opinions-heard", "听证、听取意见覆盖率", "heard, or opinions taken"), .share, in: .percent,
            numerator: Term("heard", "举行过听证或者听取过意见的", "heard, or the parties asked"),
            denominator: Term("ordinary", "期内审结的普通程序案件", "ordinary cases concluded in the period"),
            Basis(.reconsideration(49), .reconsideration(50)), .convention),
        of: ReconsiderationCase.self
    ) { file, period, _ in
        guard period.contains(file.concludedOn), !file.state.isSummary else { return nil }
        return file.state.hearing != nil || file.state.opinions != nil
    }

    /// 新收复议案件: applications accepted in the period.
    public static let newReconsiderations = Indicator.count(
        IndicatorDefinition(
            Term("new-reconsiderations", "行政复议新收案件", "new reconsiderations"), .count, in: .cases,
            numerator: Term("accepted", "期内受理的行政复议申请", "applications accepted in the period"),
            Basis(.reconsideration(30)), .convention),
        of: ReconsiderationCase.self
    ) { file, period, _ in period.contains(file.state.acceptedOn) }

    /// 复议案件与一审诉讼比: new reconsiderations for each new suit; both are of the period (新收), none is of what was
    /// handled (办理).
    /// law: administrative.I20
    public static let reconsiderationsPerSuit = Indicator.quotient(
        IndicatorDefinition(
            Term("reconsiderations-per-suit", "新收复议案件与新收一审行政诉讼之比", "new reconsiderations for each new suit"),
            .ratio, in: .ratio,
            numerator: Term("new-reconsiderations", "期内受理的行政复议申请", "applications accepted in the period"),
            denominator: Term("new-suits", "期内立案的一审行政诉讼", "suits docketed in the period"), Basis(), .convention),
        of: newReconsiderations, by: newSuits)

    /// 案结事了率: of the reconsiderations concluded in the period, those after which neither a suit nor a petition
    /// followed. A suit stands in the file; a petition elsewhere is reported.
    /// law: administrative.I21
    public static func lastingResolution(_ reported: ReportedFigures) -> Indicator {
        .share(
            IndicatorDefinition(
                Term("lasting-resolution", "案结事了率", "no later suit or petition"), .share, in: .percent,
                numerator: Term("nothing-followed", "其后无诉讼、无信访的", "those after which nothing followed"),
                denominator: concluded, Basis(.reconsideration(1)), .convention),
            of: ReconsiderationCase.self
        ) { file, period, _ in
            guard period.contains(file.concludedOn) else { return nil }
            return !file.state.isSued
                && reported.figures(.laterDisputes, of: file.id.rawValue).allSatisfy { $0.amount == 0 }
        }
    }
}
