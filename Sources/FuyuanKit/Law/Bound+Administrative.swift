/// Who is bound in administrative disputes.
extension Bound {
    /// 复议机构.
    public static let reconsiderationBody = Term("reconsideration-body", "复议机构", "the reconsideration institution")
    /// 受转送机关.
    public static let receivingOrgan = Term("receiving-organ", "受转送机关", "the organ it was passed to")
    /// 制定机关.
    public static let draftingOrgan = Term("drafting-organ", "制定机关", "the organ that made the document")
    /// 共同上一级行政机关.
    public static let upperReconsiderationOrgan = Term(
        "upper-reconsideration-organ", "共同上一级行政机关", "the common superior organ")
}
