/// A payment whose execution a retrial need not stay (行诉法解释 art. 118).
@nonexhaustive
public enum ProtectedPayment: UInt8, Vocabulary, WireValue {
    case pension
    case minimumLiving
    case socialInsurance

    public var term: Term {
        switch self {
        case .pension: Term("pension", "抚恤金", "pension for injury or death")
        case .minimumLiving: Term("minimum-living", "最低生活保障待遇", "minimum living allowance")
        case .socialInsurance: Term("social-insurance", "社会保险待遇", "social insurance benefit")
        }
    }
}
