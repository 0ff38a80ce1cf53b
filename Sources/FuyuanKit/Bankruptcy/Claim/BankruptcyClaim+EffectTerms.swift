extension BankruptcyClaim {
    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case suit
        case setOffContest

        public var term: Term {
            switch self {
            case .suit: Term("suit", "债权确认之诉", "confirmation suit")
            case .setOffContest: Term("set-off-contest", "抵销异议", "contest of the set-off")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case becomeMember
        case keepRegister
        case chargeReviewCost
        case submitToMeeting
        case publishList
        case updateTable
        case openDeposit
        case releaseDeposit
        case payDebtToEstate
        case guarantorsStillOwe

        public var term: Term {
            switch self {
            case .becomeMember: Term("become-member", "成为债权人会议成员", "becomes a member of the creditors’ meeting")
            case .keepRegister: Term("keep-register", "登记册供利害关系人查阅", "register open to interested parties")
            case .chargeReviewCost:
                Term("charge-review-cost", "由补充申报人承担审查和确认费用", "the late creditor bears the cost of review")
            case .submitToMeeting: Term("submit-to-meeting", "提交债权人会议核查", "to the meeting for checking")
            case .publishList: Term("publish-list", "公示职工债权清单", "publish the list of employee claims")
            case .updateTable: Term("update-table", "更新债权表", "update the table")
            case .openDeposit: Term("open-deposit", "提存", "deposit the share")
            case .releaseDeposit: Term("release-deposit", "处理提存额", "deal with the deposited share")
            case .payDebtToEstate: Term("pay-debt-to-estate", "剩余债务向债务人财产清偿", "pay the remaining debt into the estate")
            case .guarantorsStillOwe:
                Term("guarantors-still-owe", "保证人和其他连带债务人继续承担清偿责任", "guarantors and co-debtors still owe")
            }
        }
    }

    /// What papers are made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case declarationForm
        case lateDeclarationForm
        case register
        case reviewNotice
        case claimTable
        case minutes
        case confirmationRuling
        case objection
        case reply
        case complaint
        case judgment
        case temporaryDecision
        case setOffNotice
        case setOffComplaint
        case depositNotice
        case voucher
        case employeeList

        public var term: Term {
            switch self {
            case .declarationForm: Term("declaration-form", "债权申报书", "declaration of claim")
            case .lateDeclarationForm: Term("late-declaration-form", "补充申报书", "late declaration of claim")
            case .register: Term("register", "债权申报登记册", "register of claims")
            case .reviewNotice: Term("review-notice", "债权审查结论通知书", "notice of the review")
            case .claimTable: Term("claim-table", "债权表", "table of claims")
            case .minutes: Term("minutes", "会议记录", "minutes")
            case .confirmationRuling: Term("confirmation-ruling", "民事裁定书（确认债权表用）", "ruling confirming the table")
            case .objection: Term("objection", "异议书", "objection")
            case .reply: Term("reply", "复核通知", "reply to the objection")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .judgment: Term("judgment", "判决书、裁决书", "judgment or award")
            case .temporaryDecision: Term("temporary-decision", "决定书（临时确定债权额用）", "decision on an amount for voting")
            case .setOffNotice: Term("set-off-notice", "抵销通知书", "notice of set-off")
            case .setOffComplaint: Term("set-off-complaint", "抵销异议起诉状", "complaint against the set-off")
            case .depositNotice: Term("deposit-notice", "提存通知", "notice of deposit")
            case .voucher: Term("voucher", "分配凭证", "payment voucher")
            case .employeeList: Term("employee-list", "职工债权清单", "list of employee claims")
            }
        }
    }
}
