/// Time limits of service.
extension TimeLimit {
    static let serviceLimits: [TimeLimit] = [
        entrustedService, postalAttempts, mismatchReturn, onlineConfirmation, publicNotice, publicNoticeAbroad,
        publicInterestNotice,
    ]

    /// 委托送达: 10 days.
    /// law: mediation.entrustedService
    public static let entrustedService = TimeLimit(
        "entrusted-service", "委托送达", "service by another court", .days(10), .civilProcedure,
        from: Bilingual("收到委托函之日", "receipt of the letter"), bound: Bound.court, Basis(Citation("JI22", 134)))

    /// 邮政三次投递: 5 days.
    /// law: mediation.postAttempts
    public static let postalAttempts = TimeLimit(
        "postal-attempts", "邮政三次投递", "three attempts of the post", .days(5), .civilProcedure,
        from: Bilingual("首次投递之日", "the first attempt"), bound: Bound.post,
        note: Bilingual("五日内投递三次", "three tries in five days"),
        otherwise: Bilingual("退回法院", "returned to the court"), Basis(Citation("EMS04", 6)), since: "2005-01-01")

    /// 邮件内容不符退回: 3 days.
    /// law: mediation.mismatchReturn
    public static let mismatchReturn = TimeLimit(
        "mismatch-return", "邮件内容不符退回", "return of mail that does not match its label", .days(3), .civilProcedure,
        from: Bilingual("同住家属或收发室收到之日", "receipt by family or mailroom"), bound: Bound.addressee,
        Basis(Citation("EMS04", 10)), since: "2005-01-01")

    /// 同意在线诉讼后验证关联: 3 days.
    /// law: mediation.onlineConfirm
    public static let onlineConfirmation = TimeLimit(
        "online-confirmation", "同意在线诉讼后验证关联", "identity link after consent to online litigation", .days(3),
        .civilProcedure, from: Bilingual("收到通知之日", "receipt of the notice"), bound: Bound.party,
        Basis(Citation("OL21", 10)), since: "2021-08-01")

    /// 公告送达: 30 days.
    /// law: mediation.publicNotice
    public static let publicNotice = TimeLimit(
        "public-notice", "公告送达", "service by public notice", .days(30), .publicNotice,
        from: Bilingual("发出公告之日（最后张贴、刊登之日）", "issue of the notice; the last posting"), bound: Bound.nobody,
        otherwise: Bilingual("视为送达", "deemed served"), Basis(Citation("CPL23", 95)), since: "2022-01-01",
        earlier: [Edition(.days(60), .publicNotice, Basis(Citation("CPL17", 92)))])

    /// 公告送达（境外）: 60 days.
    /// law: mediation.publicNoticeAbroad
    public static let publicNoticeAbroad = TimeLimit(
        "public-notice-abroad", "公告送达（境外）", "service abroad by public notice", .days(60), .publicNotice,
        from: Bilingual("发出公告之日", "issue of the notice"), bound: Bound.nobody,
        otherwise: Bilingual("视为送达", "deemed served"), Basis(Citation("CPL23", 283)), since: "2024-01-01",
        earlier: [Edition(.months(3), .publicNotice, Basis(Citation("CPL21", 274, item: 8)))])

    /// 公益诉讼调解公告: 30 days.
    /// law: mediation.publicInterestNotice
    public static let publicInterestNotice = TimeLimit(
        "public-interest-notice", "公益诉讼调解公告", "public notice of a mediation in public-interest litigation",
        .days(30), .publicNotice, from: Bilingual("公告之日", "the notice"), bound: Bound.court,
        note: Bilingual("不少于三十日", "not less than 30 days"),
        otherwise: Bilingual("公告期满前不出具调解书", "no mediation statement before"),
        Basis(Citation("JI22", 287), Citation("EPI20", 25), Citation("EDL20", 20)))
}
