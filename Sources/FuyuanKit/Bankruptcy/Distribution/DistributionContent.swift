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
