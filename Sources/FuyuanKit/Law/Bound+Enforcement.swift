/// Who is bound in enforcement.
extension Bound {
    /// 承办人.
    public static let handler = Term("handler", "承办人", "the handler")
    /// 被执行人.
    public static let enforcementDebtor = Term("enforcement-debtor", "被执行人", "the debtor in enforcement")
    /// 第三人、案外人.
    public static let thirdParty = Term("third-party", "第三人、案外人", "the third party")
    /// 网络询价平台.
    public static let pricingPlatform = Term("pricing-platform", "网络询价平台", "the price-inquiry platform")
    /// 评估机构.
    public static let appraiser = Term("appraiser", "评估机构", "the appraiser")
    /// 网络服务提供者.
    public static let auctionPlatform = Term("auction-platform", "网络服务提供者", "the auction platform")
    /// 异议人.
    public static let objectingParty = Term("objecting-party", "异议人", "the party who objects")
    /// 被处罚人.
    public static let sanctionedPerson = Term("sanctioned-person", "被处罚人", "the person sanctioned")
    /// 受托法院.
    public static let entrustedCourt = Term("entrusted-court", "受托法院", "the entrusted court")
    /// 失信被执行人.
    public static let listedSubject = Term("listed-subject", "失信被执行人", "the listed debtor")
    /// 信用信息平台.
    public static let creditPlatform = Term("credit-platform", "信用信息平台", "the credit platform")
    /// 信息提供单位.
    public static let dataSource = Term("data-source", "信息提供单位", "the source of the data")
    /// 征信机构.
    public static let creditBureau = Term("credit-bureau", "征信机构", "the credit bureau")
    /// 投诉处理部门.
    public static let complaintDepartment = Term(
        "complaint-department", "投诉处理部门", "the department in charge of complaints")
    /// 协助执行单位.
    public static let assistingOrgan = Term("assisting-organ", "协助执行单位", "the organ that assists")
    /// 网格员.
    public static let gridWorker = Term("grid-worker", "网格员", "the grid worker")
}
