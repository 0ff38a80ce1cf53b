/// Whether a share is handed over, or deposited by the administrator because the claim is not certain yet.
@nonexhaustive
public enum ShareDelivery: UInt8, Vocabulary {
    /// Paid to the creditor.
    case paid
    /// The claim hangs on a condition (附生效条件或者解除条件, 企业破产法 art. 117).
    case conditional
    /// The creditor did not fetch it (art. 118).
    case unclaimed
    /// A suit or an arbitration on the claim is pending (art. 119).
    case litigated
    /// The debtor is a general guarantor whose liability is not fixed (破产法司法解释三 art. 4(2)).
    case generalGuarantee

    public var term: Term {
        switch self {
        case .paid: Term("paid", "支付", "paid")
        case .conditional: Term("conditional", "提存（附条件）", "deposited, conditional")
        case .unclaimed: Term("unclaimed", "提存（未受领）", "deposited, unclaimed")
        case .litigated: Term("litigated", "提存（诉讼或者仲裁未决）", "deposited, litigated")
        case .generalGuarantee: Term("general-guarantee", "提存（一般保证）", "deposited, general guarantee")
        }
    }

    /// Whether the share is deposited.
    @inlinable
    public var isDeposited: Bool { self != .paid }

    /// The article under which it is deposited; empty where it is paid.
    public var basis: Basis {
        switch self {
        case .paid: Basis()
        case .conditional: Basis(.bankruptcy(117))
        case .unclaimed: Basis(.bankruptcy(118))
        case .litigated: Basis(.bankruptcy(119))
        case .generalGuarantee: Basis(.bankruptcyInterpretation3(4, 2))
        }
    }
}
