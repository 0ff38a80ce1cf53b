/// Time limits of petitions.
extension TimeLimit {
    static let petitionsLimits: [TimeLimit] = [
        petitionRegistration, petitionNotice, petitionReferralObjection, petitionHandling, petitionReviewRequest,
        petitionReview, petitionReReviewRequest, petitionReReview,
    ]

    /// 信访登记处理: 15 days.
    /// law: mediation.petitionRegister administrative.L-P01
    public static let petitionRegistration = TimeLimit(
        "petition-registration", "信访登记处理", "registration of a petition", .days(15), .general,
        from: Bilingual("收到之日", "receipt"), bound: Bound.petitionOffice, otherwise: Bilingual("追究责任", "discipline"),
        Basis(Citation("XF22", 22)), since: "2022-05-01")

    /// 信访受理书面告知: 15 days.
    /// law: mediation.petitionNotice administrative.L-P02
    public static let petitionNotice = TimeLimit(
        "petition-notice", "信访受理书面告知", "written notice on a petition", .days(15), .general,
        from: Bilingual("收到之日", "receipt"), bound: Bound.petitionUnit, otherwise: Bilingual("追究责任", "discipline"),
        Basis(Citation("XF22", 23)), since: "2022-05-01")

    /// 转办异议: 5 working days.
    /// law: mediation.petitionObjection administrative.L-P03
    public static let petitionReferralObjection = TimeLimit(
        "petition-referral-objection", "转办异议", "objection to a referral", .workingDays(5), .general,
        from: Bilingual("收到之日", "receipt"), bound: Bound.petitionUnit, Basis(Citation("XF22", 23)),
        since: "2022-05-01")

    /// 信访事项办理: 60 days.
    /// law: mediation.petitionHandle administrative.L-P04
    public static let petitionHandling = TimeLimit(
        "petition-handling", "信访事项办理", "handling of a petition", .days(60), .general,
        from: Bilingual("受理之日", "acceptance"), bound: Bound.petitionUnit,
        extensible: Extension(
            .days(30), "情况复杂，经负责人批准并告知信访人", "complex case, approved by the head, the petitioner told"),
        note: Bilingual("仅适用于第31条第6项的事项", "only matters under art. 31 item 6"),
        Basis(Citation("XF22", 34), Citation("XF22", 31, item: 6)), since: "2022-05-01")

    /// 申请复查: 30 days.
    /// law: mediation.petitionReview administrative.L-P05
    public static let petitionReviewRequest = TimeLimit(
        "petition-review-request", "申请复查", "request for review of a petition reply", .days(30), .general,
        from: Bilingual("收到书面答复之日", "the written reply"), bound: Bound.petitioner,
        otherwise: Bilingual("不再受理", "no longer taken up"), Basis(Citation("XF22", 35)), since: "2022-05-01")

    /// 信访复查: 30 days.
    /// law: mediation.petitionReview administrative.L-P05
    public static let petitionReview = TimeLimit(
        "petition-review", "信访复查", "review of a petition reply", .days(30), .general,
        from: Bilingual("收到复查请求之日", "receipt of the request"), bound: Bound.petitionUnit,
        Basis(Citation("XF22", 35)), since: "2022-05-01")

    /// 申请复核: 30 days.
    /// law: mediation.petitionReReview administrative.L-P06
    public static let petitionReReviewRequest = TimeLimit(
        "petition-re-review-request", "申请复核", "request for re-review", .days(30), .general,
        from: Bilingual("收到复查意见之日", "the review opinion"), bound: Bound.petitioner,
        otherwise: Bilingual("终结", "final"), Basis(Citation("XF22", 36)), since: "2022-05-01")

    /// 信访复核: 30 days.
    /// law: mediation.petitionReReview administrative.L-P06
    public static let petitionReReview = TimeLimit(
        "petition-re-review", "信访复核", "re-review of a petition", .days(30), .general,
        from: Bilingual("收到复核请求之日", "receipt of the request"), bound: Bound.petitionUnit,
        note: Bilingual("听证时间不计入", "hearing time is left out"), otherwise: Bilingual("终结", "final"),
        Basis(Citation("XF22", 36)), since: "2022-05-01")
}
