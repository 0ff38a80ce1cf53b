/// What a property report covers (财产调查规定 art. 5).
@nonexhaustive
public enum ReportScope: UInt8, Vocabulary, WireValue {
    case money
    case immovables
    case movables
    case rights
    case other

    public static let wireIndex = VocabularyIndex<ReportScope>()

    public var term: Term {
        switch self {
        case .money: Term("money", "收入、存款、现金、理财产品、有价证券", "income, deposits, cash, financial products, securities")
        case .immovables: Term("immovables", "土地使用权、房屋等不动产", "land use rights, houses and other immovables")
        case .movables: Term("movables", "交通工具、设备、产品、原材料等动产", "vehicles, equipment, products, materials")
        case .rights: Term("rights", "债权、股权、基金份额、知识产权等财产性权利", "claims, equity, fund units, intellectual property")
        case .other: Term("other", "其他应当报告的财产", "other property to be reported")
        }
    }
}
