/// What an indicator counts. Figures of different units are never added.
@nonexhaustive
public enum IndicatorUnit: UInt8, Vocabulary, WireValue {
    /// 件: cases.
    case cases
    /// 人: persons, each once.
    case persons
    /// 人次: times a person was met with; one person may count often.
    case personTimes
    /// 户: enterprises or households.
    case households
    /// 家: organisations.
    case organisations
    /// 元: money, held in fen.
    case money
    /// 日: days.
    case days
    /// 项: items of a list.
    case items
    /// 份: papers.
    case papers
    /// 条: messages.
    case messages
    /// 个: places, such as stations.
    case places
    /// 次: times something was done.
    case times
    /// 例: entries of a list, such as debtors listed.
    case entries
    /// 例: orders made, such as those restricting consumption; printed like entries, never added to them.
    case orders
    /// 平方米: area; a hectare is 10,000.
    case squareMetres
    /// %: a share, or a rate of change.
    case percent
    /// 个百分点: the difference of two percentages.
    case points
    /// 每万人: for ten thousand people.
    case perTenThousand
    /// 倍、比: a ratio of two quantities.
    case ratio

    public var term: Term {
        switch self {
        case .cases: Term("cases", "件", "cases")
        case .persons: Term("persons", "人", "persons")
        case .personTimes: Term("person-times", "人次", "person-times")
        case .households: Term("households", "户", "enterprises or households")
        case .organisations: Term("organisations", "家", "organisations")
        case .money: Term("money", "元", "yuan")
        case .days: Term("days", "日", "days")
        case .items: Term("items", "项", "items")
        case .papers: Term("papers", "份", "papers")
        case .messages: Term("messages", "条", "messages")
        case .places: Term("places", "个", "places")
        case .times: Term("times", "次", "times")
        case .entries: Term("entries", "例", "entries")
        case .orders: Term("orders", "例", "orders")
        case .squareMetres: Term("square-metres", "平方米", "m²")
        case .percent: Term("percent", "%", "%")
        case .points: Term("points", "个百分点", "percentage points")
        case .perTenThousand: Term("per-ten-thousand", "每万人", "per 10,000 people")
        case .ratio: Term("ratio", "倍", "times the base")
        }
    }
}
