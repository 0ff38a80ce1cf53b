extension JudicialDisposal.Act {
    /// The kinds of act.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        case startPricing
        case commission
        case extendPricing
        case stayPricing
        case resumePricing
        case withdrawPricing
        case orderNewReport
        case receiveReport
        case sendReport
        case objectToReport
        case forwardObjection
        case answerObjection
        case reviewByExperts
        case agreePrice
        case officialInquiry
        case networkInquiry
        case appraise
        case skipPricing
        case reprice
        case tellNoSurplus
        case insistOnAuction
        case publishRound1
        case publishRound2
        case thirdRound
        case openBidding
        case openBidding2
        case openBidding3
        case hammer
        case noBid
        case noBid2
        case noBid3
        case askInKind
        case undertakeInKind
        case acceptInKind
        case inKindUnpaid
        case movableFailsTwice
        case returnMovable
        case consentInKind
        case criminalLastRound
        case auctionWithoutReserve
        case publishSale
        case openSale
        case saleBid
        case saleExpired
        case inKindAfterSale
        case manage
        case returnToDebtor
        case payInFull
        case loseQualification
        case refuseApproval
        case defaultOnBid
        case reAuction
        case serveRuling
        case handOver
        case pause
        case endPauseCause
        case resumeDisposal
        case resumeRound2
        case resumeRound3
        case resumeSale
        case withdraw
        case annul

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .startPricing: Term("start-pricing", "启动参考价", "start finding a reference price")
            case .commission: Term("commission", "委托询价、评估", "commission an inquiry or appraisal")
            case .extendPricing: Term("extend-pricing", "准许延期出具报告", "give more time for the report")
            case .stayPricing: Term("stay-pricing", "暂缓询价、评估", "stay the inquiry or appraisal")
            case .resumePricing: Term("resume-pricing", "恢复询价、评估", "go on with the inquiry or appraisal")
            case .withdrawPricing: Term("withdraw-pricing", "撤回询价、评估委托", "withdraw the commission")
            case .orderNewReport: Term("order-new-report", "通知补正、重新出具报告", "order a corrected or new report")
            case .receiveReport: Term("receive-report", "收到报告", "receive the report")
            case .sendReport: Term("send-report", "发送报告", "send the report to the parties")
            case .objectToReport: Term("object-to-report", "对报告提出异议", "object to the report")
            case .forwardObjection: Term("forward-objection", "转交评估机构", "pass the objection on")
            case .answerObjection: Term("answer-objection", "评估机构说明", "answer the objection")
            case .reviewByExperts: Term("review-by-experts", "专业技术评审", "have experts review the report")
            case .agreePrice: Term("agree-price", "当事人议价", "agree on the price")
            case .officialInquiry: Term("official-inquiry", "定向询价", "official inquiry of the price")
            case .networkInquiry: Term("network-inquiry", "网络询价", "online inquiry of the price")
            case .appraise: Term("appraise", "委托评估", "appraise")
            case .skipPricing: Term("skip-pricing", "无法评估的股权书面申请拍卖", "auction equity that cannot be appraised")
            case .reprice: Term("reprice", "重新确定参考价", "find the price anew")
            case .tellNoSurplus: Term("tell-no-surplus", "通知无益拍卖", "tell the creditor nothing would be left")
            case .insistOnAuction: Term("insist-on-auction", "申请继续拍卖", "ask for the auction all the same")
            case .publishRound1: Term("publish-round1", "一拍公告", "announce the first auction")
            case .publishRound2: Term("publish-round2", "二拍公告", "announce the second auction")
            case .thirdRound: Term("third-round", "三拍公告", "announce the third auction")
            case .openBidding: Term("open-bidding", "一拍竞价", "open bidding, first auction")
            case .openBidding2: Term("open-bidding2", "二拍竞价", "open bidding, second auction")
            case .openBidding3: Term("open-bidding3", "三拍竞价", "open bidding, third auction")
            case .hammer: Term("hammer", "成交", "knock down")
            case .noBid: Term("no-bid", "一拍流拍", "first auction fails")
            case .noBid2: Term("no-bid2", "二拍流拍", "second auction fails")
            case .noBid3: Term("no-bid3", "三拍流拍", "third auction fails")
            case .askInKind: Term("ask-in-kind", "询问以物抵债", "ask who takes it in kind")
            case .undertakeInKind: Term("undertake-in-kind", "同意抵债", "undertake to take it in kind")
            case .acceptInKind: Term("accept-in-kind", "接受抵债", "take it in kind")
            case .inKindUnpaid: Term("in-kind-unpaid", "抵债差额未付重新拍卖", "auction again, the difference unpaid")
            case .movableFailsTwice: Term("movable-fails-twice", "动产二次流拍抵债", "take a movable that failed twice")
            case .returnMovable: Term("return-movable", "动产二次流拍退还", "return a movable that failed twice")
            case .consentInKind: Term("consent-in-kind", "双方同意直接抵债", "take it in kind by consent")
            case .criminalLastRound: Term("criminal-last-round", "涉案财物末轮流拍接收", "treasury or victim takes it in kind")
            case .auctionWithoutReserve:
                Term("auction-without-reserve", "涉案财物无保留价拍卖", "auction criminal property without reserve")
            case .publishSale: Term("publish-sale", "变卖公告", "announce the sale")
            case .openSale: Term("open-sale", "变卖期开始", "open the sale")
            case .saleBid: Term("sale-bid", "变卖成交", "buy in the sale")
            case .saleExpired: Term("sale-expired", "变卖不成", "the sale fails")
            case .inKindAfterSale: Term("in-kind-after-sale", "变卖不成后抵债", "take it in kind after the sale")
            case .manage: Term("manage", "交付管理", "hand over to be managed")
            case .returnToDebtor: Term("return-to-debtor", "解除查封退还", "return it to the debtor")
            case .payInFull: Term("pay-in-full", "付清尾款", "pay in full")
            case .loseQualification: Term("lose-qualification", "买受人丧失购房资格", "the buyer loses the right to buy a house")
            case .refuseApproval: Term("refuse-approval", "股权变更未获批准", "approval of the transfer of equity refused")
            case .defaultOnBid: Term("default-on-bid", "悔拍", "default")
            case .reAuction: Term("re-auction", "重新拍卖", "auction again")
            case .serveRuling: Term("serve-ruling", "送达裁定", "serve the ruling")
            case .handOver: Term("hand-over", "移交", "hand over")
            case .pause: Term("pause", "暂缓、中止拍卖", "pause")
            case .endPauseCause: Term("end-pause-cause", "暂缓、中止事由消失", "the cause of the pause is gone")
            case .resumeDisposal: Term("resume-disposal", "恢复一拍", "go on with the first auction")
            case .resumeRound2: Term("resume-round2", "恢复二拍", "go on with the second auction")
            case .resumeRound3: Term("resume-round3", "恢复三拍", "go on with the third auction")
            case .resumeSale: Term("resume-sale", "恢复变卖", "go on with the sale")
            case .withdraw: Term("withdraw", "撤回拍卖", "call off")
            case .annul: Term("annul", "撤销拍卖", "set aside")
            }
        }
    }
}
