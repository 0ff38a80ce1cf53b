/// What a third party says that is no objection (执行工作规定 art. 48).
@nonexhaustive
public enum MaturedClaimPleaKind: UInt8, Vocabulary, WireValue {
    case unableToPay
    case noRelation

    public static let wireIndex = VocabularyIndex<MaturedClaimPleaKind>()

    public var term: Term {
        switch self {
        case .unableToPay: Term("unable-to-pay", "无履行能力", "unable to pay")
        case .noRelation: Term("no-relation", "与申请执行人无直接法律关系", "no direct relation with the creditor")
        }
    }
}
