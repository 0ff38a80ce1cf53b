extension ApprovalItemList {
    /// The hooks that stand in statutes and regulations themselves, as one national edition; each rule says from when it
    /// holds.
    ///
    /// Each says its own proviso: the company law and the registration rules turn on large debts overdue, which a listing
    /// does not prove.
    public static let statutory: ApprovalItemList = {
        let edition = "statutory"
        return ApprovalItemList(
            edition, from: .min,
            items: [
                ApprovalItem("company-officer", "董事、监事、高级管理人员任职", "office of director, supervisor or manager", .office),
                ApprovalItem("legal-representative", "法定代表人登记", "registration of a legal representative", .office),
                ApprovalItem("simple-deregistration", "简易注销登记", "simple deregistration", .access),
                ApprovalItem(
                    "government-procurement", "政府采购供应商资格", "supplier in government procurement", .specialTrade),
                ApprovalItem("credit-report", "征信不良信息采集", "adverse credit information", .honourCredit),
                ApprovalItem("government-funds", "政府资金支持", "government funds", .support),
                ApprovalItem("bidding", "招标投标", "bidding", .specialTrade),
                ApprovalItem("financing", "融资贷款", "financing", .honourCredit),
                ApprovalItem("market-entry", "市场准入", "market entry", .access),
                ApprovalItem("tax-preference", "税收优惠", "tax preference", .support),
                ApprovalItem("honours", "评优评先", "honours", .honourCredit),
                ApprovalItem("high-consumption", "高消费及非生活和工作必需的消费", "high consumption", .consumption),
            ],
            rules: [
                InterceptionRule(
                    "company-officer", for: [.appointee], on: [.dishonestListing], .block,
                    Basis(Citation("COM23", 178, 1, item: 5)), edition: edition, from: CivilDate(2024, 7, 1),
                    proviso: Bilingual("个人所负数额较大债务到期未清偿", "a large personal debt is overdue")),
                InterceptionRule(
                    "legal-representative", for: [.representative, .appointee], on: [.dishonestListing], .block,
                    Basis(Citation("MER21", 12, 1, item: 5)), edition: edition, from: CivilDate(2022, 3, 1),
                    proviso: Bilingual("个人所负数额较大债务到期未清偿", "a large personal debt is overdue")),
                InterceptionRule(
                    "simple-deregistration", for: [.applicant], on: [.frozenEquity], .block,
                    Basis(Citation("MERR22", 48)),
                    edition: edition, from: CivilDate(2022, 3, 1)),
                InterceptionRule(
                    "government-procurement", for: [.applicant], on: [.dishonestListing], .restrict,
                    Basis(Citation("GPL14", 22)), edition: edition,
                    proviso: Bilingual("采购人认定不具备良好商业信誉", "the buyer finds that the commercial reputation is not good")),
                InterceptionRule(
                    "credit-report", for: [.applicant], on: [.dishonestListing], .referenceOnly,
                    Basis(Citation("CRI13", 44), Citation("CRI13", 16)), edition: edition, from: CivilDate(2013, 3, 15)),
                InterceptionRule(
                    "high-consumption", for: [.applicant, .representative, .controller, .responsiblePerson],
                    on: [.consumptionRestriction], .block, Basis(Citation("CON15", 3)), edition: edition,
                    from: CivilDate(2015, 7, 22)),
            ] + wages(edition))
    }()

    /// 拖欠农民工工资失信联合惩戒名单: a list of its own, run by the same engine.
    private static func wages(_ edition: String) -> [InterceptionRule] {
        let items: [ApprovalItemCode] = [
            "government-funds", "government-procurement", "bidding", "financing", "market-entry", "tax-preference",
            "honours",
        ]
        return items.map {
            InterceptionRule(
                $0, for: [.applicant], on: [.wageArrears], .restrict, Basis(Citation("MWP20", 48)), edition: edition,
                from: CivilDate(2020, 5, 1))
        }
    }

    /// 河南省社会信用条例 arts. 32–34: what targets of joint punishment may be restricted in, as a local edition. Being on
    /// the court’s list is itself a ground for the list of targets (art. 33).
    public static let henan = local(
        "henan-2020", 410_000, CivilDate(2020, 5, 1),
        Basis(Citation("HNC20", 32), Citation("HNC20", 33), Citation("HNC20", 34)))

    /// 山东省社会信用条例 art. 30: the same for Shandong.
    public static let shandong = local("shandong-2020", 370_000, CivilDate(2020, 10, 1), Basis(Citation("SDC20", 30)))

    /// A local frame: the effect is that of the category, until the place's own list says another.
    private static func local(_ edition: String, _ region: UInt32, _ from: CivilDate?, _ basis: Basis)
        -> ApprovalItemList
    {
        let place = DivisionCode(unchecked: region)
        let items = [
            ApprovalItem("bidding", "政府采购、招标投标、国有土地出让", "procurement, bidding and state land", .specialTrade),
            ApprovalItem("market-entry", "市场准入、行政许可", "market entry and licences", .access),
            ApprovalItem("concession", "基础设施和公用事业特许经营", "concessions", .sectorOrProject),
            ApprovalItem("high-consumption", "高消费", "high consumption", .consumption),
            ApprovalItem("financing", "融资授信", "financing", .honourCredit),
            ApprovalItem("company-officer", "任职资格", "holding office", .office),
            ApprovalItem("government-funds", "财政资金和政策支持", "public funds and support", .support),
            ApprovalItem("honours", "荣誉表彰", "honours", .honourCredit),
        ]
        return ApprovalItemList(
            edition, in: place, from: from ?? .min, items: items,
            rules: items.map {
                InterceptionRule(
                    $0.code, in: place, for: $0.category == .office ? [.appointee] : [.applicant],
                    on: [.jointPunishment], $0.category.usualEffect, basis, edition: edition, from: from)
            })
    }
}
