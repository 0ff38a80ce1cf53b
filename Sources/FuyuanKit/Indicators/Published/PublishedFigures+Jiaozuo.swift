extension PublishedFigure {
    /// The figures of Jiaozuo but those of environmental cases.
    static let jiaozuo: [PublishedFigure] = [
        // law: mediation.i01 administrative.I14
        jz("jz-village-stations", "乡村诉调对接工作站", "village stations linking suit and mediation", 985, .places),
        jz("jz-sector-studios", "行业部门诉调对接工作室", "sector studios linking suit and mediation", 65, .places),
        // law: mediation.i02 administrative.I06
        jz(
            "jz-disputes-accepted", "博爱县受理行政争议", "administrative disputes accepted, Bo'ai county", 1_026, .cases,
            since2020),
        jz(
            "jz-disputes-resolved", "博爱县化解行政争议", "administrative disputes resolved, Bo'ai county", 987, .cases,
            since2020, .partOf("jz-disputes-accepted")),
        jz(
            "jz-resolution-rate", "博爱县行政争议化解率", "resolution rate of administrative disputes, Bo'ai county",
            percent(96_2, 1), 1, since2020, .share(of: "jz-disputes-resolved", in: "jz-disputes-accepted")),
        // law: mediation.i03 administrative.I08
        jz(
            "jz-new-suits", "市中院新收诉讼案件", "new suits, intermediate court", 5_651, .cases, toAugust,
            .changed(by: -7_62, decimals: 2, declared: .relative)),
        // law: mediation.i04 administrative.I07
        jz(
            "jz-administrative-suits", "市中院受理行政诉讼", "administrative suits, intermediate court", 407, .cases, toAugust,
            .changed(by: -32_5, decimals: 1, declared: .relative)),
        // law: mediation.i05 administrative.I09
        jz(
            "jz-closing-rate", "市中院诉讼案件结案率", "closing rate of suits, intermediate court", percent(90_89, 2), 2,
            toAugust, .changed(by: 1_17, decimals: 2, declared: nil)),
        // law: mediation.i06 administrative.I02 enforcement.lawsuitDefault
        jz(
            "jz-attendance-rise", "全市负责人出庭应诉率升幅", "rise of the attendance of heads, whole city",
            IndicatorValue(ratio(21_2, 1_000), in: .points), 1, undated),
        jz(
            "jz-attendance-counties", "博爱、温县、沁阳负责人出庭应诉率", "attendance of heads in three counties",
            over(.attendanceTargetJiaozuo), 0, undated),
        // law: mediation.i07 bankruptcy.ind.reborn
        jz("jz-bankruptcies", "府院联动处理破产案件", "bankruptcy cases handled in coordination", 51, .cases, in2021),
        jz(
            "jz-assets-disposed", "处置破产财产", "assets of bankrupts disposed of", yuan(419_000_000), 0, in2021),
        jz(
            "jz-land-disposed", "处置闲置土地", "idle land disposed of", IndicatorValue(526_000, in: .squareMetres), 0,
            in2021,
            about: true),
        jz("jz-houses-disposed", "处置房屋", "houses disposed of", 326_900, .squareMetres, in2021),
        jz("jz-debt-resolved", "化解企业债务", "debt of enterprises resolved", yuan(4_950_000_000), 0, in2021),
        jz(
            "jz-reborn", "依法重组“涅槃重生”企业", "enterprises reorganised",
            IndicatorValue(4, in: .households, isLowerBound: true),
            0, in2021),
        // law: mediation.i08 enforcement.policeInfo
        jz(
            "jz-persons-found", "公安协助查找被执行人", "persons found with the help of the police", 108, .personTimes, sinceMarch
        ),
        jz("jz-cases-by-locating", "查找后执结案件", "cases closed after a search", 107, .cases, sinceMarch),
        jz(
            "jz-police-messages", "公安提供有效信息", "useful messages of the police",
            IndicatorValue(100, in: .messages, isLowerBound: true), 0, sinceMarch),
        // law: mediation.i09
        jz("jz-listed", "发布失信被执行人", "entries in the list of dishonest debtors", 4_346, .entries, since2020),
        jz("jz-restricted", "发出限制高消费令", "orders restricting consumption", 7_649, .orders, since2020),
        // law: mediation.i10 administrative.I11 enforcement.linkItems
        jz("jz-linkage-items", "重点联动事项", "key items of coordination", 31, .items),
        jz("jz-demonstration", "全国法治政府建设示范项目", "national demonstration projects, second batch", 60, .items),
    ]

    /// The figures of environmental cases of Jiaozuo: cases and persons are different counts.
    /// law: mediation.i11 administrative.I10
    static let jiaozuoEcology: [PublishedFigure] = [
        jz("jz-eco-criminal", "破坏环境资源刑事案件", "criminal cases against the environment", 167, .cases, sinceStart),
        jz("jz-eco-defendants", "破坏环境资源刑事被告人", "defendants in them", 189, .persons, sinceStart),
        jz("jz-eco-fines", "判处罚金", "fines", yuan(7_000_000, isLowerBound: true), 0, sinceStart),
        jz(
            "jz-eco-administrative", "涉环保行政诉讼及非诉执行", "environmental suits and non-litigation enforcement",
            IndicatorValue(240, in: .cases, isLowerBound: true), 0, sinceStart),
        jz("jz-eco-civil", "环境资源民事案件", "environmental civil cases", 15, .cases, sinceStart),
        jz(
            "jz-eco-attached", "检察机关刑事附带民事公益诉讼", "public-interest suits attached to criminal ones", 6, .cases,
            sinceStart),
        jz("jz-eco-ngo", "社会组织公益诉讼", "public-interest suits of organisations", 2, .cases, sinceStart),
        jz(
            "jz-tribunal-civil", "孟州黄河巡回法庭受理民事案件", "civil cases accepted by the Mengzhou circuit tribunal", 145, .cases,
            sinceStart, .partOf("jz-eco-civil")),
        jz(
            "jz-tribunal-criminal", "孟州黄河巡回法庭审结刑事案件", "criminal cases concluded by the circuit tribunal", 34, .cases,
            sinceStart, .partOf("jz-eco-criminal")),
        jz(
            "jz-tribunal-defendants", "孟州黄河巡回法庭刑事被告人", "defendants in them", 45, .persons, sinceStart,
            .partOf("jz-eco-defendants")),
        jz(
            "jz-tribunal-nonlitigation", "孟州黄河巡回法庭行政非诉案件", "administrative non-litigation cases of the tribunal", 24,
            .cases, sinceStart, .partOf("jz-eco-administrative")),
    ]

    private static let undated = Bilingual("报道未注明", "not stated")
    private static let since2020 = Bilingual("2020年以来", "since 2020")
    private static let sinceMarch = Bilingual("2021年3月以来", "since March 2021")
    private static let sinceStart = Bilingual("开展工作以来", "since the work began")
    private static let in2021 = Bilingual("2021年", "2021")
    private static let toAugust = Bilingual("当年1—8月", "January to August of the year")

    private static func jz(
        _ wire: String, _ zh: String, _ en: String, _ count: Int64, _ unit: IndicatorUnit, _ time: Bilingual? = nil,
        _ claim: Claim = .alone
    ) -> PublishedFigure {
        jz(wire, zh, en, IndicatorValue(count, in: unit), 0, time ?? undated, claim)
    }

    private static func jz(
        _ wire: String, _ zh: String, _ en: String, _ value: IndicatorValue, _ decimals: Int, _ time: Bilingual,
        _ claim: Claim = .alone, about: Bool = false
    ) -> PublishedFigure {
        PublishedFigure(.jiaozuo, wire, zh, en, value, decimals: decimals, about: about, claim, time: time)
    }
}

extension PublishedFigure {
    /// A printed percentage, in units of 10^-`decimals` percent.
    static func percent(_ figure: Int64, _ decimals: Int, isLowerBound: Bool = false) -> IndicatorValue {
        IndicatorValue(
            Percent(figure, decimals: decimals)?.fraction ?? .zero, in: .percent, isLowerBound: isLowerBound)
    }

    /// The share a local parameter holds; more than it for a goal that says “above”.
    static func over(_ parameter: PolicyParameter) -> IndicatorValue {
        IndicatorValue(held(by: parameter), in: .percent, isLowerBound: true)
    }

    /// The number a local parameter holds; 0 for one that holds none.
    static func held(by parameter: PolicyParameter) -> Ratio {
        if case .count(let count) = parameter.value { return Ratio(Int64(count)) }
        if case .share(let part, let whole) = parameter.value { return ratio(Int64(part), Int64(whole)) }
        return .zero
    }

    static func ratio(_ above: Int64, _ below: Int64) -> Ratio { Ratio(above, below) ?? .zero }

    static func yuan(_ yuan: Int64, isLowerBound: Bool = false) -> IndicatorValue {
        IndicatorValue((Money(yuan: yuan) ?? .zero).fen, in: .money, isLowerBound: isLowerBound)
    }
}

extension CrossFootTable {
    /// The environmental cases of Jiaozuo as published: the circuit tribunal is one of its courts, yet its 145 civil
    /// cases are more than the 15 given for all courts. The two cannot be of one definition.
    public static let jiaozuoEcology: CrossFootTable? = {
        func count(_ id: String) -> Int64? { PublishedFigure.named(id)?.value.count }
        let rest: [Int64?] = [nil, nil, nil]
        return CrossFootTable(
            columns: [
                Column("刑事案件", "criminal cases", in: .cases), Column("刑事被告人", "defendants", in: .persons),
                Column("民事案件", "civil cases", in: .cases),
            ],
            rows: [
                Row(
                    "孟州黄河巡回法庭", "Mengzhou circuit tribunal",
                    [count("jz-tribunal-criminal"), count("jz-tribunal-defendants"), count("jz-tribunal-civil")]),
                Row("其他法院", "other courts", rest),
            ], columnTotals: [count("jz-eco-criminal"), count("jz-eco-defendants"), count("jz-eco-civil")],
            PublishedAccount.jiaozuo.basis)
    }()
}
