extension TimeLimit {
    static let deregistrationLimits: [TimeLimit] = [deregistrationWait, deregistrationNotice]

    /// 强制注销前的三年: three years without an application for deregistration (公司法 art. 241(1)).
    public static let deregistrationWait = TimeLimit(
        "deregistration-wait", "强制注销等待期", "wait before compulsory deregistration", .years(3), .general, .elapsed,
        from: Bilingual(
            "被吊销营业执照、责令关闭或者被撤销之日", "revocation of the licence, closing order or withdrawal"),
        bound: Bound.registry, Basis(.company(241, 1)), since: "2024-07-01")

    /// 强制注销公告: at least 60 days (公司法 art. 241(1)).
    public static let deregistrationNotice = TimeLimit(
        "deregistration-notice", "强制注销公告期", "notice of compulsory deregistration", .days(60), .general, .elapsed,
        from: Bilingual("在国家企业信用信息公示系统公告之日", "notice on the national system"), bound: Bound.registry,
        otherwise: Bilingual("期限内有异议的不得注销", "with an objection the company is not struck off"),
        Basis(.company(241, 1)), since: "2024-07-01")
}
