/// How a State-funded firm is owned (企业国有资产法 arts. 5, 34).
@nonexhaustive
public enum StateInterest: UInt8, Vocabulary, WireValue {
    case sole
    case importantSole
    case controlled
    case importantControlled

    public var term: Term {
        switch self {
        case .sole: Term("sole", "国有独资企业、国有独资公司", "solely State-owned")
        case .importantSole: Term("important-sole", "重要的国有独资企业、国有独资公司", "solely State-owned, important")
        case .controlled: Term("controlled", "国有资本控股公司", "State-controlled")
        case .importantControlled: Term("important-controlled", "重要的国有资本控股公司", "State-controlled, important")
        }
    }
}
