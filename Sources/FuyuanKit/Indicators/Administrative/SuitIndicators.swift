/// Indicators over files of administrative suits.
extension Indicator {
    private static let suitsConcluded = Term("concluded", "期内审结的一审行政诉讼", "suits concluded in the first instance")

    /// 行政诉讼新收: suits docketed in the period.
    /// law: administrative.I07 administrative.I08
    public static let newSuits = Indicator.count(
        IndicatorDefinition(
            Term("new-suits", "一审行政诉讼新收", "new administrative suits"), .count, in: .cases,
            numerator: Term("docketed", "期内登记立案的一审行政诉讼", "suits docketed in the period"), Basis(Citation("JZ22"))),
        of: AdministrativeFirstInstance.self
    ) { file, period, _ in period.contains(file.state.docketedOn) }

    /// 结案率: concluded in the period, of those pending at its beginning or docketed in it.
    /// law: administrative.I09
    public static let suitClosingRate = Indicator.share(
        IndicatorDefinition(
            Term("suit-closing-rate", "一审行政诉讼结案率（占旧存与新收）", "closing rate, of pending and new suits"), .share,
            in: .percent, numerator: Term("concluded", "期内审结的", "those concluded in the period"),
            denominator: Term("pending-and-new", "期初旧存及期内新收的一审行政诉讼", "suits pending at the beginning or docketed"),
            Basis(Citation("JZ22"))),
        of: AdministrativeFirstInstance.self
    ) { file, period, _ in file.wasPending(in: period) ? period.contains(file.concludedOn) : nil }

    /// 结案率（占新收）: concluded in the period, for each docketed in it; it may exceed 100 %.
    public static let suitClosingRateOfNew = Indicator.ratio(
        IndicatorDefinition(
            Term("suit-closing-rate-of-new", "一审行政诉讼结案率（占新收）", "closing rate, of new suits"), .ratio,
            in: .percent, numerator: Term("concluded", "期内审结的一审行政诉讼", "suits concluded in the period"),
            denominator: Term("new", "期内新收的一审行政诉讼", "suits docketed in the period"), Basis(Citation("JZ22"))),
        of: AdministrativeFirstInstance.self
    ) { file, period, _ in
        let (ended, began) = (period.contains(file.concludedOn), period.contains(file.state.docketedOn))
        return ended || began ? (ended ? 1 : 0, began ? 1 : 0) : nil
    }

    /// 败诉率（占结案） (L1): suits the organ lost, of those concluded.
    /// law: administrative.I22
    public static let lossRate = lost(
        Term("loss-rate", "行政机关败诉率（占一审结案）", "loss rate, of suits concluded"), of: suitsConcluded
    ) { _ in true }

    /// 败诉率（占判决结案） (L2): suits the organ lost, of those ended by judgment.
    public static let lossRateOfJudgments = lost(
        Term("loss-rate-of-judgments", "行政机关败诉率（占一审判决结案）", "loss rate, of judgments"),
        of: Term("judged", "期内以判决审结的一审行政诉讼", "suits ended by judgment in the period")
    ) { $0.state.judgment != nil }

    private static func lost(
        _ term: Term, of denominator: Term,
        _ isIn: @escaping @Sendable (CaseFile<AdministrativeFirstInstance>) -> Bool
    ) -> Indicator {
        .share(
            IndicatorDefinition(
                term, .share, in: .percent,
                numerator: Term("lost", "判决行政机关败诉的", "judgments against the organ"), denominator: denominator,
                Basis(.administrativeProcedure(70), .administrativeProcedure(74)), .convention),
            of: AdministrativeFirstInstance.self
        ) { file, period, _ in
            period.contains(file.concludedOn) && isIn(file) ? file.state.judgment?.isLoss ?? false : nil
        }
    }

    /// 简案审结: of the suits in the summary procedure concluded in the period, those concluded within thirty days of
    /// docketing. A local goal, no statute.
    /// law: administrative.I15
    public static let simpleSuitsInTime = Indicator.share(
        IndicatorDefinition(
            Term("simple-suits-in-time", "简案三十日内审结率", "simple cases closed in thirty days"), .share, in: .percent,
            numerator: Term("in-time", "立案之日起三十日内审结的", "concluded within thirty days of docketing"),
            denominator: Term("simple", "期内审结的简易程序案件", "cases of the summary procedure concluded in the period"),
            Basis(Citation("QHD21"))),
        of: AdministrativeFirstInstance.self
    ) { file, period, law in
        guard file.state.procedure == .summary, let ended = file.concludedOn, period.contains(ended),
            let docketed = file.state.docketedOn
        else { return nil }
        return TimeLimit.simpleTrialQinhuangdao.lastDay(from: docketed, in: law).map { ended <= $0 }
    }

    /// 上诉率: of the decisions served in the period that can be appealed, those appealed.
    /// law: administrative.I29
    public static let appealRate = Indicator.share(
        IndicatorDefinition(
            Term("appeal-rate", "上诉率", "share appealed"), .share, in: .percent,
            numerator: Term("appealed", "其中提起上诉的", "those appealed"),
            denominator: Term("appealable", "期内送达的可以上诉的一审裁判", "decisions that can be appealed, served in the period"),
            Basis(.administrativeProcedure(85)), .convention),
        of: AdministrativeFirstInstance.self
    ) { file, period, _ in
        period.contains(file.firstDay(entering: [.appealWindow])) ? file.state.phase == .appealed : nil
    }

    /// 改判发回率: of the second instances concluded in the period, those revised or remanded.
    public static let reversalRate = Indicator.share(
        IndicatorDefinition(
            Term("reversal-rate", "改判、发回率", "revised or remanded"), .share, in: .percent,
            numerator: Term("reversed", "依法改判、撤销或者发回重审的", "revised, revoked or remanded"),
            denominator: Term("second-instances", "期内审结的行政二审案件", "second instances concluded in the period"),
            Basis(.administrativeProcedure(89)), .convention),
        of: AdministrativeSecondInstance.self
    ) { file, period, _ in
        guard file.state.isFinal, period.contains(file.firstDay(entering: AdministrativeSecondInstance.finals))
        else { return nil }
        return file.state.result == .revised || file.state.result == .remanded
    }

    /// 行政强制案件新收: suits docketed in the period whose cause of action the register gives as administrative coercion.
    /// law: administrative.I24
    public static func newCoercionSuits(_ reported: ReportedFigures) -> Indicator {
        marked(
            Term("new-coercion-suits", "行政强制类一审新收", "new suits over coercion"),
            Term("coercion", "期内立案且案由为行政强制的一审行政诉讼", "suits docketed whose cause is administrative coercion"),
            .coercion, reported)
    }

    private static func marked(
        _ term: Term, _ counted: Term, _ mark: ReportedFigureID, _ reported: ReportedFigures
    ) -> Indicator {
        .count(
            IndicatorDefinition(term, .count, in: .cases, numerator: counted, Basis(), .convention),
            of: AdministrativeFirstInstance.self
        ) { file, period, _ in
            period.contains(file.state.docketedOn)
                && (reported.latest(mark, of: file.id.rawValue, by: period.through) ?? 0) > 0
        }
    }

    /// 环资非诉与诉讼: suits docketed and applications accepted in the period that are marked as cases of environment.
    /// law: administrative.I10
    public static func environmentalCases(_ reported: ReportedFigures) -> Indicator {
        let definition = IndicatorDefinition(
            Term("environmental-cases", "环境资源行政诉讼与非诉案件", "environmental suits and applications"), .count,
            in: .cases,
            numerator: Term(
                "environmental", "期内立案的环境资源行政诉讼与受理的非诉执行申请",
                "environmental suits docketed and applications for enforcement accepted"), Basis(Citation("JZ22")))
        return .union(
            definition,
            [
                marked(definition.term, definition.term, .environmental, reported),
                environmentalApplications(reported),
            ])
    }

    /// 环资非诉: the applications for enforcement among them.
    public static func environmentalApplications(_ reported: ReportedFigures) -> Indicator {
        .count(
            IndicatorDefinition(
                Term("environmental-applications", "环境资源非诉执行案件", "environmental applications for enforcement"),
                .count, in: .cases,
                numerator: Term(
                    "environmental", "期内受理的环境资源非诉执行申请", "environmental applications accepted in the period"),
                Basis(Citation("JZ22"))),
            of: NonLitigationEnforcement.self
        ) { file, period, _ in
            period.contains(file.state.acceptedOn)
                && (reported.latest(.environmental, of: file.id.rawValue, by: period.through) ?? 0) > 0
        }
    }
}
