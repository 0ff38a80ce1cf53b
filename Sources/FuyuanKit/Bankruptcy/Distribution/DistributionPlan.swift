/// A plan of distribution as a document: what it contains, and when the court approved it.
public struct DistributionPlan: Sendable, Hashable {
    /// What it contains.
    public var contents: EnumSet<DistributionContent>
    /// The day of the court's ruling that approves it; nil while there is none.
    public var ruling: CivilDate?
    /// The day of the first payment under it; nil while there is none.
    public var firstPayment: CivilDate?

    /// A plan.
    public init(contents: EnumSet<DistributionContent>, ruling: CivilDate? = nil, firstPayment: CivilDate? = nil) {
        self.contents = contents
        self.ruling = ruling
        self.firstPayment = firstPayment
    }

    /// What is wrong with it: a content is missing, or money was paid before the court's ruling.
    ///
    /// law: bankruptcy.v45
    public var findings: [Finding] {
        var findings: [Finding] = []
        for content in DistributionContent.allCases where !contents.contains(content) {
            findings.append(
                Finding(
                    "bankruptcy.v45", .error, at: "contents", Basis(.bankruptcy(115, 2)),
                    "分配方案缺少：\(content.term.zh)", "the plan of distribution lacks: \(content.term.en)"))
        }
        if let firstPayment, ruling.map({ firstPayment < $0 }) ?? true {
            findings.append(
                Finding(
                    "bankruptcy.v45", .error, at: "firstPayment", Basis(.bankruptcy(115, 3), .bankruptcy(116, 1)),
                    "分配方案未经人民法院裁定认可即开始分配", "money was paid before the court approved the plan of distribution"))
        }
        return findings
    }
}
