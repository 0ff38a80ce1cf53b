/// Why a paper is deemed served.
@nonexhaustive
public enum DeemedServiceGround: UInt8, Vocabulary, WireValue {
    /// Refused by addressee or adult family and left, with a witness, photographs or film.
    case leftAfterRefusal
    /// Refused at the court, noted by judge and clerk.
    case refusedAtCourt
    /// Refused away from home, noted or filmed.
    case refusedElsewhere
    /// Refused to sign for the judgment when it was pronounced.
    case refusedAtPronouncement
    /// Absent from a pronouncement on a set day.
    case absentAtPronouncement
    /// Not collected within the time set.
    case notCollected
    /// Mail came back by the addressee's own doing.
    case mailReturned
    /// Direct service failed at the address he had given; noted on the receipt.
    case wrongAddressNoted

    public var term: Term {
        switch self {
        case .leftAfterRefusal: Term("left-after-refusal", "拒收而留置", "left after a refusal")
        case .refusedAtCourt: Term("refused-at-court", "到院拒绝签收", "refused at court")
        case .refusedElsewhere: Term("refused-elsewhere", "住所外拒绝签收", "refused away from home")
        case .refusedAtPronouncement: Term("refused-at-pronouncement", "宣判时拒绝签收", "refused at pronouncement")
        case .absentAtPronouncement: Term("absent-at-pronouncement", "定期宣判未到场", "absent from pronouncement")
        case .notCollected: Term("not-collected", "逾期未领取", "not collected")
        case .mailReturned: Term("mail-returned", "因自身原因邮件退回", "mail returned by own doing")
        case .wrongAddressNoted: Term("wrong-address-noted", "自己提供的地址有误", "wrong address of his own giving")
        }
    }

    /// The method of the list it belongs to.
    public var method: ServiceMethod {
        switch self {
        case .leftAfterRefusal: .left
        case .refusedAtCourt, .refusedElsewhere, .wrongAddressNoted: .direct
        case .refusedAtPronouncement, .absentAtPronouncement: .pronouncement
        case .notCollected: .pickUp
        case .mailReturned: .mailReturned
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .leftAfterRefusal: Basis(.civilProcedure(89), .civilProcedureInterpretation(130))
        case .refusedAtCourt, .refusedElsewhere: Basis(.civilProcedureInterpretation(131))
        case .refusedAtPronouncement: Basis(.civilProcedureInterpretation(141))
        case .absentAtPronouncement: Basis(.simpleProcedure(31))
        case .notCollected: Basis(.simpleProcedure(28))
        case .mailReturned: Basis(Citation("EMS04", 11))
        case .wrongAddressNoted: Basis(.simpleProcedure(10))
        }
    }

    /// Whether the ground exists in a procedure: collection and absence from pronouncement serve in the simple one only.
    public func exists(in procedure: TrialProcedure) -> Bool {
        switch self {
        case .notCollected, .absentAtPronouncement: procedure != .ordinary
        case .leftAfterRefusal, .refusedAtCourt, .refusedElsewhere, .refusedAtPronouncement, .mailReturned,
            .wrongAddressNoted:
            true
        }
    }
}
