extension BankruptcyClaim {
    /// What an act on a claim needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case withinPeriod
        case beforeFinalDistribution
        case amountValid
        case documented
        case recourseOpen
        case employeeKind
        case sameCreditor
        case documentNotBinding
        case documentFollowed
        case notForLackOfDeclaration
        case interestStopped
        case surchargeStopped
        case rankLawful
        case reasonsStated
        case suitOpen
        case suitInTime
        case suitTimeOver
        case secured
        case setOffLawful
        case setOffBenefits
        case setOffPending
        case noSetOffPending
        case contestOpen
        case setOffStands
        case setOffLeavesBalance
        case setOffClearsBalance
        case payable
        case leavesBalance
        case clearsBalance
        case roundOpen
        case shareHeld
        case uncertain
        case withinClaim

        public var term: Term {
            switch self {
            case .withinPeriod: Term("within-period", "在债权申报期限内", "within the time to declare")
            case .beforeFinalDistribution: Term("before-final-distribution", "在最后分配之前", "before the final distribution")
            case .amountValid: Term("amount-valid", "金额有效", "the amount is not negative")
            case .documented: Term("documented", "书面说明并提交证据", "stated in writing with evidence")
            case .recourseOpen: Term("recourse-open", "债权人未申报全部债权", "the creditor has not declared the whole claim")
            case .employeeKind: Term("employee-kind", "属于无须申报的职工债权", "an employee claim that needs no declaration")
            case .sameCreditor: Term("same-creditor", "由该债权人办理", "done by this creditor")
            case .documentNotBinding:
                Term(
                    "document-not-binding", "不以生效法律文书为据，或者已申请撤销、再审",
                    "no effective document, or annulment or retrial sought")
            case .documentFollowed: Term("document-followed", "不低于生效法律文书确定的数额", "not below the effective document")
            case .notForLackOfDeclaration:
                Term(
                    "not-for-lack-of-declaration", "职工债权不得以未申报为由不予确认",
                    "an employee claim is not rejected for want of declaration")
            case .interestStopped: Term("interest-stopped", "受理后不计利息", "no interest after acceptance")
            case .surchargeStopped:
                Term("surcharge-stopped", "受理后的滞纳金、加倍利息不予确认", "no surcharge or doubled interest after acceptance")
            case .rankLawful: Term("rank-lawful", "税款滞纳金属于普通债权", "a tax surcharge is an ordinary claim")
            case .reasonsStated: Term("reasons-stated", "说明理由和法律依据", "reasons and legal ground stated")
            case .suitOpen: Term("suit-open", "债权确认之诉可以受理", "a confirmation suit can be brought")
            case .suitInTime: Term("suit-in-time", "在核查结束后十五日内起诉", "sued within fifteen days after checking")
            case .suitTimeOver: Term("suit-time-over", "十五日已过而未起诉", "fifteen days have passed without a suit")
            case .secured: Term("secured", "有财产担保且未放弃", "secured and not waived")
            case .setOffLawful: Term("set-off-lawful", "不属于禁止抵销的情形", "no bar to set-off")
            case .setOffBenefits:
                Term("set-off-benefits", "管理人主动抵销使债务人财产受益", "set-off by the administrator benefits the estate")
            case .setOffPending: Term("set-off-pending", "已主张抵销", "a set-off has been claimed")
            case .noSetOffPending: Term("no-set-off-pending", "没有待定的抵销", "no set-off is pending")
            case .contestOpen: Term("contest-open", "异议期内或者有正当理由", "in time, or for good reason")
            case .setOffStands: Term("set-off-stands", "管理人无异议或者其异议被驳回", "not contested, or the suit failed")
            case .setOffLeavesBalance: Term("set-off-leaves-balance", "抵销后债权有余额", "the set-off leaves a balance")
            case .setOffClearsBalance: Term("set-off-clears-balance", "抵销后债权无余额", "the set-off leaves no balance")
            case .payable: Term("payable", "可以受偿", "may be paid")
            case .leavesBalance: Term("leaves-balance", "清偿后有余额", "the payment leaves a balance")
            case .clearsBalance: Term("clears-balance", "清偿后无余额", "the payment leaves no balance")
            case .roundOpen: Term("round-open", "不属于补充申报前已进行的分配", "not a round before the late declaration")
            case .shareHeld: Term("share-held", "提存额足够", "enough is deposited")
            case .uncertain:
                Term(
                    "uncertain", "附条件、诉讼未决、未受领或者属一般保证",
                    "conditional, litigated, unclaimed or against a general guarantor")
            case .withinClaim: Term("within-claim", "不超过尚未受偿的债权额", "within what is still owed")
            }
        }
    }
}
