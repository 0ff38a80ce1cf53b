/// Why a measure is released (查封规定 art. 28).
@nonexhaustive
public enum MeasureReleaseGround: UInt8, Vocabulary, WireValue {
    case thirdPartyProperty
    case creditorWithdrew
    case saleFailed
    case paid
    case securityGiven
    case exempt
    case wrong
    case remainderPaid
    case bankruptcy
    case upheldObjection
    case other

    public static let wireIndex = VocabularyIndex<MeasureReleaseGround>()

    public var term: Term {
        switch self {
        case .thirdPartyProperty: Term("third-party-property", "属于案外人财产", "it is a third party’s property")
        case .creditorWithdrew: Term("creditor-withdrew", "申请执行人撤回申请或者放弃债权", "the creditor withdrew or waived")
        case .saleFailed: Term("sale-failed", "流拍且无人接受抵债", "the sale failed and nobody takes it in kind")
        case .paid: Term("paid", "债务已清偿", "the debt is paid")
        case .securityGiven: Term("security-given", "提供担保且申请执行人同意", "security given and the creditor agrees")
        case .exempt: Term("exempt", "属于豁免、专项资金", "exempt or earmarked property")
        case .wrong: Term("wrong", "查封错误、裁定撤销", "wrong, or the ruling was set aside")
        case .remainderPaid: Term("remainder-paid", "买受人已交付余款", "the buyer paid the remaining price")
        case .bankruptcy: Term("bankruptcy", "受理破产申请", "bankruptcy admitted")
        case .upheldObjection: Term("upheld-objection", "异议成立未起诉", "objection upheld and nobody sued")
        case .other: Term("other", "其他应当解除的情形", "another ground")
        }
    }
}
