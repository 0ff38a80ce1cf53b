/// Why a share is deposited; each kind has a release and a clock of its own.
/// law: bankruptcy.edge-24
@nonexhaustive
public enum DepositKind: UInt8, Vocabulary, WireValue {
    /// Tested on the day the final distribution is announced (EBL art. 117).
    case conditional
    /// Two months from that announcement (EBL art. 118).
    case unclaimed
    /// Two years from the conclusion (EBL art. 119).
    case litigated
    /// Until the guarantor’s liability is fixed (破产法司法解释三 art. 4(2)).
    case generalGuarantee

    public static let wireIndex = VocabularyIndex<DepositKind>()

    public var term: Term {
        switch self {
        case .conditional: Term("conditional", "附条件债权的分配额", "share of a conditional claim")
        case .unclaimed: Term("unclaimed", "未受领的分配额", "share not taken")
        case .litigated: Term("litigated", "诉讼、仲裁未决债权的分配额", "share of a litigated claim")
        case .generalGuarantee: Term("general-guarantee", "债务人为一般保证人的分配额", "share against a general guarantor")
        }
    }
}
