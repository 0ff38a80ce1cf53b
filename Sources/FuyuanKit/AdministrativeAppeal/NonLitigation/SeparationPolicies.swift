extension PolicyParameter {
    /// 徐州裁执分离，一般案件: townships and sub-districts carry them out, as the press reports.
    public static let xuzhouOrdinaryExecutor = PolicyParameter(
        Term("xuzhou-ordinary-executor", "徐州土地案件裁执分离的实施主体（一般案件）", "executor of ordinary land cases, Xuzhou"),
        .choice("township-or-sub-district"), Basis(Citation("XZS18")), .secondary, date: "2018-06-01")

    /// 徐州裁执分离，重大案件: the county government or the committee of a provincial-level zone, as the press reports.
    public static let xuzhouMajorExecutor = PolicyParameter(
        Term("xuzhou-major-executor", "徐州土地案件裁执分离的实施主体（重大案件）", "executor of major land cases, Xuzhou"),
        .choice("county-or-provincial-zone"), Basis(Citation("XZS18")), .secondary, date: "2018-06-01")

    /// 征收以外的裁执分离 (花山区): whether a local mechanism lets the government carry out rulings outside expropriation; by
    /// default one must be named.
    public static let separatesOutsideExpropriation = PolicyParameter(
        Term("separates-outside-expropriation", "征收以外实行裁执分离", "separation outside expropriation"), .flag(false),
        Basis(Citation("HS24")), .local, date: "2024-12-06")

    /// Every parameter of non-litigation enforcement that a caller may replace.
    public static let nonLitigationPolicies: [PolicyParameter] = [
        xuzhouOrdinaryExecutor, xuzhouMajorExecutor, separatesOutsideExpropriation,
    ]
}
