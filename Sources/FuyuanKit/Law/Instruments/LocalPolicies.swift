extension PolicyParameter {
    /// 负责人出庭情况通报（秦皇岛）: once a quarter.
    /// law: mediation.leaderAttendanceBulletin administrative.L-Q01
    public static let attendanceBulletinsPerYear = PolicyParameter(
        Term("attendance-bulletins-per-year", "负责人出庭情况每年通报次数", "bulletins on attendance of heads a year"), .count(4),
        unit: Bilingual("次", "times"), Basis(Citation("QHD21")), .local, date: "2021-06-30")

    /// 旁听庭审（秦皇岛）: at least once a year, for organs with many cases or heavy enforcement duties.
    /// law: mediation.courtObservation administrative.L-Q02
    public static let courtObservationsPerYear = PolicyParameter(
        Term("court-observations-per-year", "每年组织旁听庭审次数（不少于）", "hearings observed a year, at least"), .count(1),
        unit: Bilingual("次", "times"), Basis(Citation("QHD21")), .local, date: "2021-06-30")

    /// 联席会议（通化）: each year, and when needed.
    /// law: mediation.conferenceYearly administrative.L-Q04
    public static let jointConferencesPerYear = PolicyParameter(
        Term("joint-conferences-per-year", "每年召开联席会议次数（不少于）", "joint conferences a year, at least"), .count(1),
        unit: Bilingual("次", "times"), Basis(Citation("TH")), .local)

    /// 行政案件司法审查年度报告（花山区）: once a year, from the court to the government.
    /// law: administrative.L-Q03
    public static let judicialReviewReportsPerYear = PolicyParameter(
        Term("judicial-review-reports-per-year", "行政案件司法审查报告每年份数", "reports on judicial review a year"), .count(1),
        unit: Bilingual("份", "reports"), Basis(Citation("HS24")), .local, date: "2024-12-06")

    /// Every parameter of time and frequency the kit knows.
    public static let calendarPolicies: [PolicyParameter] =
        [attendanceBulletinsPerYear, courtObservationsPerYear, jointConferencesPerYear, judicialReviewReportsPerYear]
        + TimeLimit.all.compactMap(\.policy)
}
