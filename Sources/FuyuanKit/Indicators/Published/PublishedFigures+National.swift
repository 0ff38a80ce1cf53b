extension PublishedFigure {
    /// Figures of mediation and filing elsewhere, for context.
    static let nationalMediation: [PublishedFigure] = [
        // law: mediation.n1
        of(.national, "n1-guided", "“总对总”法院指导调解", "disputes mediated under court guidance", 985_000, .cases, in2025),
        of(
            .national, "n1-self-run", "其中成员单位自行调解", "among them run by the partner bodies", 654_000, .cases, in2025,
            .partOf("n1-guided")),
        of(
            .national, "n1-growth", "较上年增长倍数（口径未注明）", "growth on the year before, of what is not said",
            IndicatorValue(ratio(43, 10), in: .ratio), in2025, decimals: 1),
        of(.national, "n1-bodies", "“总对总”成员单位", "partner bodies", 18, .organisations, in2025),
        of(
            .national, "n1-organisations", "入驻调解组织", "mediation organisations", 38_000, .organisations, in2025,
            .changed(by: 3_3, decimals: 1, declared: .relative)),
        of(
            .national, "n1-mediators", "入驻调解员", "mediators", 96_000, .persons, in2025,
            .changed(by: 8_9, decimals: 1, declared: .relative)),
        // law: mediation.n2
        of(.national, "n2-mediated", "诉前调解纠纷", "disputes mediated before filing", 8_950_000, .cases, in2022),
        of(
            .national, "n2-first-instance", "一审民事行政案件", "first-instance civil and administrative cases", 16_106_000,
            .cases,
            in2022),
        // law: mediation.n3
        of(
            .national, "n3-cross-domain", "跨域立案", "cross-domain filings", 19_471, .cases,
            Bilingual("截至2019年12月", "to December 2019")),
        of(
            .national, "n3-in-half-an-hour", "30分钟内响应", "answered within 30 minutes", percent(73, 0),
            Bilingual("截至2019年12月", "to December 2019")),
        // law: mediation.n4
        of(.national, "n4-new-civil", "昆明新收民事案件", "new civil cases, Kunming", 52_956, .cases, spring2025),
        of(
            .national, "n4-new-civil-increase", "昆明新收民事案件增加", "increase of new civil cases, Kunming", 23_118, .cases,
            spring2025, .partOf("n4-new-civil")),
        of(.national, "n4-mediated", "昆明先行调解成功", "mediated first with success, Kunming", 2_156, .cases, spring2025),
        of(
            .national, "n4-mediated-before", "昆明上年同期诉前调解成功", "mediated before filing a year earlier, Kunming", 13_139,
            .cases,
            Bilingual("2024年1月1日至3月25日", "2024-01-01 to 2024-03-25")),
    ]

    /// Figures of bankruptcy and administrative disputes elsewhere, for context.
    static let nationalCases: [PublishedFigure] = [
        // Bankruptcy in 2025, as reported on 2026-02-24.
        of(
            .national, "nb-petitions", "破产申请审查案件", "bankruptcy petitions", 44_936, .cases, in2025,
            .changed(by: 7_31, decimals: 2, declared: .relative)),
        of(
            .national, "nb-transfers", "其中执转破", "among them transferred from enforcement", 6_746, .cases, in2025,
            .changed(by: -56_58, decimals: 2, declared: .relative)),
        of(
            .national, "nb-transfer-share", "执转破占破产申请比", "transfers as a share of petitions", percent(15_0, 1), in2025,
            .share(of: "nb-transfers", in: "nb-petitions"), decimals: 1),
        of(
            .national, "nb-accepted", "受理破产案件", "bankruptcies accepted", 36_919, .cases, in2025,
            .changed(by: 18_00, decimals: 2, declared: .relative)),
        of(
            .national, "nb-concluded", "审结破产案件", "bankruptcies concluded", 31_938, .cases, in2025,
            .changed(by: 5_07, decimals: 2, declared: .relative)),
        of(
            .national, "nb-concluded-share", "审结与受理之比", "concluded as a share of those accepted", percent(86_5, 1),
            in2025,
            .share(of: "nb-concluded", in: "nb-accepted"), decimals: 1),
        // law: administrative.I20
        of(
            .national, "na-reconsiderations-2024", "行政复议新收", "new reconsiderations", 749_600, .cases, in2024,
            .changed(by: 94_7, decimals: 1, declared: .relative)),
        of(
            .national, "na-reconsiderations-2025", "行政复议办理", "reconsiderations handled", 1_115_000, .cases, in2025,
            .changed(by: 38_1, decimals: 1, declared: .relative)),
        of(
            .national, "na-times-suits", "行政复议与一审行政诉讼之比", "reconsiderations for a first-instance suit",
            IndicatorValue(ratio(5, 2), in: .ratio), in2024, decimals: 1),
        // law: administrative.I18 administrative.I19 administrative.I21
        of(.national, "na-corrected-2024", "行政复议纠错率", "correction rate", percent(12_07, 2), in2024, decimals: 2),
        of(.national, "na-corrected-2025", "行政复议纠错率", "correction rate", percent(11_5, 1), in2025, decimals: 1),
        of(.national, "na-settled-2024", "行政复议调撤率", "mediated or settled", percent(26_3, 1), in2024, decimals: 1),
        of(.national, "na-settled-2025", "行政复议调撤率", "mediated or settled", percent(29_8, 1), in2025, decimals: 1),
        of(.national, "na-settled-cases-2024", "行政复议调解和解", "mediated or settled", 167_900, .cases, in2024),
        of(.national, "na-settled-cases-2025", "行政复议调解和解", "mediated or settled", 205_000, .cases, in2025),
        of(.national, "na-lasting-2024", "案结事了率", "share without further steps", percent(90_3, 1), in2024, decimals: 1),
        of(.national, "na-lasting-2025", "案结事了率", "share without further steps", percent(93_6, 1), in2025, decimals: 1),
        // law: administrative.I22 administrative.I23
        of(.national, "na-lost", "行政机关败诉判决", "judgments lost by organs", 25_099, .cases, in2025),
        of(.national, "na-lost-suzhou", "苏州败诉率", "share lost, Suzhou", percent(4_2, 1), in2025, decimals: 1),
        of(.national, "na-lost-zhejiang", "浙江败诉率", "share lost, Zhejiang", percent(7_17, 2), in2025, decimals: 2),
        of(.national, "na-chief-heads", "宣州区主要负责人出庭", "attended by chief heads, Xuanzhou", 26, .cases, undated),
        of(
            .national, "na-chief-heads-share", "宣州区主要负责人出庭率", "share attended by chief heads, Xuanzhou", percent(65, 0),
            undated),
        // law: administrative.I24
        of(
            .national, "na-coercion", "行政强制一审新收", "new first-instance coercion suits", 12_900, .cases, undated,
            .changed(by: -14_6, decimals: 1, declared: .relative)),
    ]

    private static let in2022 = Bilingual("2022年", "2022")
    private static let in2024 = Bilingual("2024年", "2024")
    private static let in2025 = Bilingual("2025年", "2025")
    private static let spring2025 = Bilingual("2025年1月1日至3月25日", "2025-01-01 to 2025-03-25")
    private static let undated = Bilingual("未注明", "not stated")
}

extension GrowthClaim {
    /// 昆明新收民事案件: published as up 177.48 %, which is the ratio of the two counts; the growth is 77.48 %.
    public static let kunmingNewCases = GrowthClaim(to: 52_956, increase: 23_118, published: 177_48, decimals: 2)
    /// 昆明先行调解成功: from 13,139 to 2,156, published as down 83.59 %, which agrees. The two are not of one
    /// definition: mediation before filing a year earlier, mediation after registration now.
    public static let kunmingMediation = GrowthClaim(from: 13_139, to: 2_156, published: -83_59, decimals: 2)
}
