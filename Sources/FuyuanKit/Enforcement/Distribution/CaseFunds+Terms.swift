extension CaseFunds {
    /// Where the money stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        case awaited
        case received
        case claimedToCase
        case calculated
        case held
        case paid

        public static let wireIndex = VocabularyIndex<Phase>()

        public var term: Term {
            switch self {
            case .awaited: Term("awaited", "未到账", "not arrived")
            case .received: Term("received", "已到账待认领", "received")
            case .claimedToCase: Term("claimed-to-case", "已认领到案", "claimed to the case")
            case .calculated: Term("calculated", "已核算", "calculated")
            case .held: Term("held", "延缓发放", "held back")
            case .paid: Term("paid", "已发放", "paid out")
            }
        }
    }

    /// What an act on the money needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case noticeDated
        case claimedToAccount
        case addsUp
        case holdApproved
        case paidInTime
        case amountFits

        public var term: Term {
            switch self {
            case .noticeDated: Term("notice-dated", "载明财务部门通知到账之日", "the day of the finance unit’s notice is stated")
            case .claimedToAccount: Term("claimed-to-account", "认领到案件对应账号", "claimed to the account of the case")
            case .addsUp: Term("adds-up", "发放、费用与退还之和等于到账款", "payments, costs and refund add up to what came in")
            case .holdApproved: Term("hold-approved", "延缓发放已经审批", "holding back was approved")
            case .paidInTime: Term("paid-in-time", "到账之日起三十日内发放", "paid within thirty days of the notice")
            case .amountFits: Term("amount-fits", "发放额不超过核算额", "not more is paid than was calculated")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case payOut

        public var term: Term {
            switch self {
            case .payOut: Term("pay-out", "案款发放期间", "time to pay out")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case claimNow
        case tellCreditor
        case returnSurplus
        case superviseHold

        public var term: Term {
            switch self {
            case .claimNow: Term("claim-now", "承办人认领案款", "the handler claims the money to the case")
            case .tellCreditor: Term("tell-creditor", "通知申请执行人领款", "tell the creditor to come for the money")
            case .returnSurplus: Term("return-surplus", "剩余款项退还被执行人", "return the rest to the debtor")
            case .superviseHold:
                Term("supervise-hold", "督办：延缓发放事由消灭后及时发放", "supervise: pay as soon as the reason is gone")
            }
        }
    }

    /// What papers are made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case calculationSheet
        case holdApproval
        case receipt

        public var term: Term {
            switch self {
            case .calculationSheet: Term("calculation-sheet", "案款核算单", "calculation of the money")
            case .holdApproval: Term("hold-approval", "延缓发放审批表", "approval to hold back")
            case .receipt: Term("receipt", "领款凭证", "receipt for the money")
            }
        }
    }
}
