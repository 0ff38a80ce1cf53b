extension PublishedFigure {
    /// The figures of Tonghua.
    /// law: mediation.i12 enforcement.pubSystems
    static let tonghua: [PublishedFigure] = [
        of(.tonghua, "th-conferences", "府院联席会议", "joint conferences", 2, .times, after2020),
        of(.tonghua, "th-documents", "联动文件", "documents of coordination", 7, .papers, after2020),
        of(.tonghua, "th-mechanisms", "联动机制", "mechanisms of coordination", 9, .items, after2020),
        of(.tonghua, "th-tasks", "联动任务", "tasks of coordination", 6, .items, after2020),
    ]

    /// The figures of Yantai.
    static let yantai: [PublishedFigure] = [
        // law: mediation.i13 administrative.I12
        of(
            .yantai, "yt-delegated", "诉前委派调解", "disputes delegated before filing",
            IndicatorValue(PublishedRate.yantai?.atLeast ?? 0, in: .cases, isLowerBound: true), toOctober),
        of(
            .yantai, "yt-delegated-share", "委派占一审立案比", "delegated as a share of first-instance filings", percent(50, 0),
            toOctober, of: Term("first-instance-filings", "一审立案", "first-instance filings"), about: true),
        of(
            .yantai, "yt-settled", "诉前调解成功", "settled before filing",
            IndicatorValue(PublishedRate.yantai?.settled ?? 0, in: .cases), toOctober),
        of(
            .yantai, "yt-success-rate", "诉前调解成功率", "success rate of mediation before filing",
            IndicatorValue(PublishedRate.yantai?.rate.fraction ?? .zero, in: .percent), toOctober,
            .share(of: "yt-settled", in: "yt-delegated")),
        // law: mediation.i14
        of(
            .yantai, "yt-grassroots-units", "对接基层治理单位", "units of local governance linked", 109, .organisations,
            toOctober),
        of(.yantai, "yt-sector-platforms", "行业调解平台", "sector mediation platforms", 17, .organisations, toOctober),
        of(.yantai, "yt-basic-courts", "对接基层法院", "basic courts linked", 13, .organisations, toOctober),
        of(
            .yantai, "yt-departments", "非诉解纷机制参与部门", "departments in out-of-court resolution", 17, .organisations,
            toOctober),
        // law: mediation.i15 administrative.I03
        of(
            .yantai, "yt-attendance", "负责人出庭应诉率", "attendance of heads",
            IndicatorValue(held(by: .attendanceTargetYantai), in: .percent), in2021),
        // law: administrative.I13
        of(
            .yantai, "yt-observers", "旁听庭审人数", "observers at a hearing",
            IndicatorValue(800, in: .persons, isLowerBound: true), Bilingual("2021-06-11", "2021-06-11")),
        // law: mediation.i16 enforcement.interceptItems
        of(
            .yantai, "yt-restricted-items", "失信限制审批事项", "licence items restricted",
            IndicatorValue(100, in: .items, isLowerBound: true), in2021),
    ]

    /// The figures of Huashan.
    /// law: mediation.i18
    static let huashan: [PublishedFigure] = [
        of(.huashan, "hs-items", "重点任务", "items of work", 16, .items, plan2024),
        of(
            .huashan, "hs-attendance", "负责人出庭应诉率目标", "target for attendance of heads",
            IndicatorValue(held(by: .attendanceTargetHuashan), in: .percent), plan2024),
        of(.huashan, "hs-text-units", "正文所列成员单位", "member units named in the text", 16, .organisations, plan2024),
        of(
            .huashan, "hs-annex-persons", "附件所列人员", "persons listed in the annex", 29, .persons, plan2024,
            .sum(["hs-annex-head", "hs-annex-deputies", "hs-annex-members"])),
        of(.huashan, "hs-annex-head", "附件所列组长", "head of the group in the annex", 1, .persons, plan2024),
        of(.huashan, "hs-annex-deputies", "附件所列副组长", "deputy heads in the annex", 2, .persons, plan2024),
        of(.huashan, "hs-annex-members", "附件所列成员", "members in the annex", 26, .persons, plan2024),
        of(.huashan, "hs-bankruptcy-topics", "破产工作难点", "kinds of difficulty in bankruptcy work", 10, .items, plan2024),
    ]

    /// The promises of Qinhuangdao: parameters of local policy, read from them, not results.
    /// law: mediation.i17
    static let qinhuangdao: [PublishedFigure] = [
        of(
            .qinhuangdao, "qhd-filing-days", "调解不成转立案", "filing after failed mediation",
            IndicatorValue(Int64(TimeLimit.failedMediationTransferQinhuangdao.period.length), in: .days), in2021),
        of(
            .qinhuangdao, "qhd-simple-trial-days", "简案审结", "trial of simple cases",
            IndicatorValue(Int64(TimeLimit.simpleTrialQinhuangdao.period.length), in: .days), in2021),
        of(
            .qinhuangdao, "qhd-attendance", "负责人出庭应诉率目标", "target for attendance of heads",
            .atLeast(held(by: .attendanceTargetQinhuangdao), in: .percent), in2021),
        of(
            .qinhuangdao, "qhd-bulletins", "每年点名通报", "bulletins naming absent heads, a year",
            IndicatorValue(held(by: .attendanceBulletinsPerYear), in: .times), in2021),
        of(
            .qinhuangdao, "qhd-observations", "每年旁听庭审", "hearings observed, a year",
            .atLeast(held(by: .courtObservationsPerYear), in: .times), in2021),
    ]

    private static let after2020 = Bilingual("2020年以来", "since 2020")
    private static let toOctober = Bilingual("截至2021年10月", "to October 2021")
    private static let in2021 = Bilingual("2021年", "2021")
    private static let plan2024 = Bilingual("2024年12月方案", "plan of December 2024")

    static func of(
        _ account: PublishedAccount, _ wire: String, _ zh: String, _ en: String, _ count: Int64, _ unit: IndicatorUnit,
        _ time: Bilingual, _ claim: Claim = .alone
    ) -> PublishedFigure {
        PublishedFigure(account, wire, zh, en, IndicatorValue(count, in: unit), claim, time: time)
    }

    static func of(
        _ account: PublishedAccount, _ wire: String, _ zh: String, _ en: String, _ value: IndicatorValue,
        _ time: Bilingual, _ claim: Claim = .alone, of base: Term? = nil, decimals: Int = 0, about: Bool = false
    ) -> PublishedFigure {
        PublishedFigure(account, wire, zh, en, value, decimals: decimals, about: about, claim, of: base, time: time)
    }
}
