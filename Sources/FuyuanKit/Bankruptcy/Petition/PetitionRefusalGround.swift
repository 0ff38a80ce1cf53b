/// Why a petition is refused.
@nonexhaustive
public enum PetitionRefusalGround: UInt8, Vocabulary, WireValue {
    case noGround
    case debtorIneligible
    case petitionerIneligible
    case wrongCourt
    case papersMissing
    /// 九民纪要 item 108; from memory.
    case claimExtinguished
    /// Never a lawful ground (诉讼费用交纳办法 art. 20).
    case feeUnpaid
    case other

    public var term: Term {
        switch self {
        case .noGround: Term("no-ground", "不具备破产原因", "the ground is missing")
        case .debtorIneligible: Term("debtor-ineligible", "债务人不具备破产能力", "the debtor may not be bankrupt")
        case .petitionerIneligible: Term("petitioner-ineligible", "申请人不具备申请资格", "the petitioner may not ask")
        case .wrongCourt: Term("wrong-court", "不属本院管辖", "another court’s case")
        case .papersMissing: Term("papers-missing", "材料不齐且未补正", "papers missing and not supplied")
        case .claimExtinguished:
            Term("claim-extinguished", "申请人的债权在受理前已经消灭", "the petitioner’s claim was extinguished before acceptance")
        case .feeUnpaid: Term("fee-unpaid", "未预交申请费", "the fee was not prepaid")
        case .other: Term("other", "其他", "another ground")
        }
    }
}
