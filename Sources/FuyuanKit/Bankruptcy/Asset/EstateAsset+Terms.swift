extension EstateAsset {
    public typealias Role = BankruptcyRole

    /// Where an item of the debtor’s property stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unlisted
        /// Found by inquiry or declaration.
        case identified
        case sealedByOther
        /// To be delivered to the administrator.
        case inThirdHands
        /// In the administrator’s control.
        case takenOver
        /// Its owner claims it.
        case retrievalClaimed
        /// Left the estate.
        case returned
        /// Avoidance, a capital call, the debtor’s debtor.
        case recovering
        case valued
        case planned
        /// By auction, unless the meeting chose another way.
        case listedForSale
        case failedSale
        case sold
        case collateralApplied
        case cashInEstate
        case distributedInKind
        case distributedCash
        case excluded
        case abandoned
        /// Late-found money too small to distribute.
        case toTreasury

        public var term: Term {
            switch self {
            case .unlisted: Term("unlisted", "未登记", "not listed")
            case .identified: Term("identified", "已查明", "identified")
            case .sealedByOther: Term("sealed-by-other", "被他方保全", "under another organ’s measure")
            case .inThirdHands: Term("in-third-hands", "第三人占有", "in a third person’s hands")
            case .takenOver: Term("taken-over", "已接管", "taken over")
            case .retrievalClaimed: Term("retrieval-claimed", "主张取回", "claimed back")
            case .returned: Term("returned", "已取回、返还", "returned to its owner")
            case .recovering: Term("recovering", "追收、撤销诉讼中", "being recovered")
            case .valued: Term("valued", "已评估、询价", "valued")
            case .planned: Term("planned", "已列变价方案", "in a realisation plan")
            case .listedForSale: Term("listed-for-sale", "公开处置中", "up for sale")
            case .failedSale: Term("failed-sale", "流拍", "sale failed")
            case .sold: Term("sold", "已变现", "sold")
            case .collateralApplied: Term("collateral-applied", "优先受偿", "paid to the secured holder")
            case .cashInEstate: Term("cash-in-estate", "货币资金", "money in the estate")
            case .distributedInKind: Term("distributed-in-kind", "实物分配", "distributed in kind")
            case .distributedCash: Term("distributed-cash", "已分配", "distributed")
            case .excluded: Term("excluded", "不属于债务人财产", "not the debtor’s property")
            case .abandoned: Term("abandoned", "放弃", "given up")
            case .toTreasury: Term("to-treasury", "上交国库", "paid to the treasury")
            }
        }
    }

    /// What an act about an asset needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case mandateVerified
        case measureLifted
        case beforeVote
        case feesPaid
        case agreedTermsMet
        case beforeArrival
        case withinMarketValue
        case reported
        case creditorMaySue
        case avoidableAct
        case planAdopted
        case auctionOrResolved
        case majorActReported
        case isCollateral
        case localRule
        case silenceLasted
        case meetingAgreed
        case courtReviewed
        case inKindResolved

        public var term: Term {
            switch self {
            case .mandateVerified: Term("mandate-verified", "管理人身份已核验", "the administrator’s mandate is verified")
            case .measureLifted: Term("measure-lifted", "保全已解除", "the measure is lifted")
            case .beforeVote:
                Term(
                    "before-vote", "在变价方案、和解协议、重整计划草案表决前",
                    "before the vote on the realisation, settlement or plan draft")
            case .feesPaid: Term("fees-paid", "已付相关费用", "the costs are paid")
            case .agreedTermsMet:
                Term("agreed-terms-met", "重整期间符合事先约定的条件", "in a reorganisation, the terms agreed are met")
            case .beforeArrival: Term("before-arrival", "在到达管理人前主张", "claimed before arrival")
            case .withinMarketValue:
                Term("within-market-value", "以该财产的市场价值为限", "not above the market value of the thing")
            case .reported: Term("reported", "已报告债权人委员会或者人民法院", "reported to the committee or the court")
            case .creditorMaySue: Term("creditor-may-sue", "管理人不予追收", "the administrator does not sue")
            case .avoidableAct:
                Term("avoidable-act", "属无偿转让、明显不合理价格或者放弃债权", "a gift, an unreasonable price or a waiver")
            case .planAdopted: Term("plan-adopted", "方案经债权人会议通过或者法院裁定", "adopted by the meeting or ruled by the court")
            case .auctionOrResolved:
                Term("auction-or-resolved", "拍卖，或者债权人会议另有决议", "by auction, unless the meeting resolved otherwise")
            case .majorActReported:
                Term("major-act-reported", "重大处分已表决并提前十日报告", "a major act is voted and reported ten days ahead")
            case .isCollateral: Term("is-collateral", "该财产已设定担保", "the property is collateral")
            case .localRule:
                Term("local-rule", "当地规定允许未解封先行处置", "a local rule lets property be disposed of before unsealing")
            case .silenceLasted: Term("silence-lasted", "通知后七日届满未解除", "not lifted within seven days of the notice")
            case .meetingAgreed: Term("meeting-agreed", "经债权人会议同意", "the creditors’ meeting agreed")
            case .courtReviewed: Term("court-reviewed", "经人民法院审查", "reviewed by the court")
            case .inKindResolved:
                Term("in-kind-resolved", "债权人会议决议实物分配", "the meeting resolved on distribution in kind")
            }
        }
    }

    /// None.
    public typealias Clock = Nothing

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case openMeasure
        case chargeDelayCosts
        case fileOrdinaryClaim
        case payCommonBenefit
        case returnSeparableMoney
        case administratorLiable
        case deficitToOrdinary
        case surplusToEstate
        case unsealAfterwards
        case transferTitle
        case compensateCoOwner

        public var term: Term {
            switch self {
            case .openMeasure: Term("open-measure", "跟踪保全措施的解除", "track the measure until it is lifted")
            case .chargeDelayCosts: Term("charge-delay-costs", "权利人承担由此增加的费用", "the owner bears the added cost")
            case .fileOrdinaryClaim: Term("file-ordinary-claim", "作为普通债权申报", "file as an ordinary claim")
            case .payCommonBenefit: Term("pay-common-benefit", "作为共益债务清偿", "pay as a common-benefit debt")
            case .returnSeparableMoney:
                Term("return-separable-money", "返还可以区分的价款、保险金", "return price or insurance money still separable")
            case .administratorLiable: Term("administrator-liable", "管理人未尽职责的承担赔偿责任", "the administrator may be liable")
            case .deficitToOrdinary: Term("deficit-to-ordinary", "未受偿部分作为普通债权", "the deficit is an ordinary claim")
            case .surplusToEstate: Term("surplus-to-estate", "剩余价款归入债务人财产", "the surplus goes to the estate")
            case .unsealAfterwards:
                Term("unseal-afterwards", "事后解封并办理过户", "unseal and transfer afterwards on court papers")
            case .transferTitle: Term("transfer-title", "办理权属变更", "transfer title")
            case .compensateCoOwner:
                Term("compensate-co-owner", "共有人的损失作为共益债务", "the co-owner’s loss is a common-benefit debt")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case inquiryLetter
        case handoverList
        case deliveryNotice
        case retrievalNotice
        case redemptionNotice
        case recoveryNotice
        case complaint
        case realisationPlan
        case disposalReport
        case auctionNotice
        case saleConfirmation
        case disposalScheme
        case assistanceLetter
        case distributionNotice

        public var term: Term {
            switch self {
            case .inquiryLetter: Term("inquiry-letter", "查询函", "letter of inquiry")
            case .handoverList: Term("handover-list", "接管清单", "list of what was taken over")
            case .deliveryNotice: Term("delivery-notice", "清偿、交付财产通知书", "notice to pay or deliver")
            case .retrievalNotice: Term("retrieval-notice", "取回通知书", "notice on retrieval")
            case .redemptionNotice: Term("redemption-notice", "取回担保物通知书", "notice to redeem collateral")
            case .recoveryNotice: Term("recovery-notice", "追收通知书", "notice of recovery")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .realisationPlan: Term("realisation-plan", "财产变价方案", "realisation plan")
            case .disposalReport: Term("disposal-report", "处分报告", "report of a disposal")
            case .auctionNotice: Term("auction-notice", "拍卖公告", "notice of auction")
            case .saleConfirmation: Term("sale-confirmation", "成交确认书", "confirmation of sale")
            case .disposalScheme: Term("disposal-scheme", "处置方案", "scheme of disposal")
            case .assistanceLetter: Term("assistance-letter", "协助执行文书", "papers asking for assistance")
            case .distributionNotice: Term("distribution-notice", "分配公告", "notice of distribution")
            }
        }
    }
}
