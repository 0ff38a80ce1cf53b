extension JudicialDisposal {
    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case tellParties
        case advanceCosts
        case commissionNext
        case returnDeposits
        case transferDeposit
        case keepDeposit
        case excludeDefaulter
        case makeRuling
        case passTitle
        case endMeasure
        case releaseMeasure
        case evictIfRefused
        case publishReason
        case debtorBearsCosts
        case restoreTitle
        case priorTakesFirst

        public var term: Term {
            switch self {
            case .tellParties: Term("tell-parties", "通知当事人、优先购买权人", "tell parties and holders of pre-emption")
            case .advanceCosts: Term("advance-costs", "申请执行人垫付的费用结算", "settle the costs the creditor advanced")
            case .commissionNext:
                Term("commission-next", "委托下一顺序机构或者转为评估", "commission the next appraiser, or an appraisal")
            case .returnDeposits: Term("return-deposits", "退还未成交竞买人保证金", "return the deposits of those who did not win")
            case .transferDeposit: Term("transfer-deposit", "划转买受人保证金", "transfer the buyer’s deposit to the court")
            case .keepDeposit: Term("keep-deposit", "保证金不予退还，依序抵扣", "keep the deposit and use it in order")
            case .excludeDefaulter:
                Term("exclude-defaulter", "悔拍人不得参加重新拍卖", "the defaulter is kept out of the re-auction")
            case .makeRuling: Term("make-ruling", "作出并送达裁定", "make and serve the ruling")
            case .passTitle: Term("pass-title", "权属自送达时转移", "title passes on service")
            case .endMeasure: Term("end-measure", "查封因处置消灭", "the measure ends by the disposal")
            case .releaseMeasure:
                Term("release-measure", "解除查封、扣押、冻结", "release the measure, unless others are possible")
            case .evictIfRefused: Term("evict-if-refused", "拒不移交的强制迁出", "evict where it is refused")
            case .publishReason: Term("publish-reason", "公告暂缓、中止事由", "publish the reason of the pause")
            case .debtorBearsCosts: Term("debtor-bears-costs", "已支出的费用由被执行人承担", "the debtor bears what was spent")
            case .restoreTitle: Term("restore-title", "恢复原状，赔偿另行解决", "restore; compensation is another matter")
            case .priorTakesFirst:
                Term("prior-takes-first", "顺位在先者优先抵债，同顺位抽签", "the prior creditor takes first, equals by lot")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case pricingCommission
        case pricingReport
        case stayNotice
        case partyNotice
        case auctionNotice
        case biddingRecord
        case saleConfirmation
        case failedRecord
        case inKindRecord
        case inKindRuling
        case saleNotice
        case confirmationRuling
        case reAuctionRuling
        case serviceReceipt
        case deliveryRecord
        case pauseRuling
        case resumptionNotice
        case withdrawalNotice
        case annulmentRuling
        case releaseRuling

        public var term: Term {
            switch self {
            case .pricingCommission: Term("pricing-commission", "询价、评估委托书", "commission of inquiry or appraisal")
            case .pricingReport: Term("pricing-report", "询价、评估报告", "report on the price")
            case .stayNotice: Term("stay-notice", "暂缓、撤回委托通知书", "notice of stay or withdrawal")
            case .partyNotice: Term("party-notice", "拍卖通知书", "notice to parties")
            case .auctionNotice: Term("auction-notice", "拍卖公告", "notice of auction")
            case .biddingRecord: Term("bidding-record", "竞价记录", "record of bidding")
            case .saleConfirmation: Term("sale-confirmation", "成交确认书", "confirmation of sale")
            case .failedRecord: Term("failed-record", "流拍记录", "record of a failed round")
            case .inKindRecord: Term("in-kind-record", "抵债征询笔录", "record of asking about taking in kind")
            case .inKindRuling: Term("in-kind-ruling", "抵债裁定书", "ruling in kind")
            case .saleNotice: Term("sale-notice", "变卖公告", "notice of sale")
            case .confirmationRuling: Term("confirmation-ruling", "成交裁定书", "ruling of sale")
            case .reAuctionRuling: Term("re-auction-ruling", "重新拍卖裁定书", "ruling of a new auction")
            case .serviceReceipt: Term("service-receipt", "送达回证", "proof of service")
            case .deliveryRecord: Term("delivery-record", "交付笔录", "record of hand-over")
            case .pauseRuling: Term("pause-ruling", "暂缓、中止裁定书", "ruling of pause")
            case .resumptionNotice: Term("resumption-notice", "恢复拍卖公告", "notice of resumption")
            case .withdrawalNotice: Term("withdrawal-notice", "撤回拍卖通知书", "notice of calling off")
            case .annulmentRuling: Term("annulment-ruling", "撤销裁定书", "ruling setting aside")
            case .releaseRuling: Term("release-ruling", "解除裁定书", "ruling of release")
            }
        }
    }
}
