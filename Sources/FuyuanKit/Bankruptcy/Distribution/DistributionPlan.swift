/// One of the five contents of a plan of distribution (企业破产法 art. 115(2)): distributionContents.
@nonexhaustive
public enum DistributionContent: UInt8, Vocabulary {
    /// 参加破产财产分配的债权人名称或者姓名、住所.
    case creditors
    /// 参加破产财产分配的债权额.
    case amounts
    /// 可供分配的破产财产数额.
    case property
    /// 破产财产分配的顺序、比例及数额.
    case orderAndRatio
    /// 实施破产财产分配的方法.
    case method

    public var term: Term {
        switch self {
        case .creditors: Term("creditors", "参加分配的债权人名称或者姓名、住所", "names and addresses of the creditors")
        case .amounts: Term("amounts", "参加分配的债权额", "amounts of the claims")
        case .property: Term("property", "可供分配的财产数额", "property to be distributed")
        case .orderAndRatio: Term("order-and-ratio", "分配的顺序、比例及数额", "order, ratio and sums")
        case .method: Term("method", "实施分配的方法", "method of distribution")
        }
    }
}

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
