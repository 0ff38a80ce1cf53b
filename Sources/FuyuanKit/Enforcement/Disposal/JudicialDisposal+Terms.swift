extension JudicialDisposal {
    public typealias Role = EnforcementRole

    /// Where a disposal stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        case pricing
        /// And within its validity.
        case priced
        case round1Noticed
        case round1Bidding
        case round1Failed
        case round2Noticed
        case round2Bidding
        case round2Failed
        /// Only in traditional auctions of immovables and rights (round3).
        case round3Noticed
        case round3Bidding
        case round3Failed
        case inKindOffered
        case saleNoticed
        case saleOpen
        case saleFailed
        /// The highest bid stands; the balance is due.
        case knockedDown
        case defaulted
        case paused
        /// Not served yet: still the debtor’s property.
        case confirmed
        /// Not served yet: still the debtor’s property.
        case inKindRuled
        /// On service of the ruling.
        case titlePassed
        /// May still be set aside.
        case delivered
        case withdrawn
        /// A new disposal may be opened.
        case annulled
        case managed
        case returned

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未启动", "not opened")
            case .pricing: Term("pricing", "确定参考价", "reference price being found")
            case .priced: Term("priced", "参考价已定", "reference price found")
            case .round1Noticed: Term("round1-noticed", "一拍公告", "first auction announced")
            case .round1Bidding: Term("round1-bidding", "一拍竞价", "first auction, bidding")
            case .round1Failed: Term("round1-failed", "一拍流拍", "first auction failed")
            case .round2Noticed: Term("round2-noticed", "二拍公告", "second auction announced")
            case .round2Bidding: Term("round2-bidding", "二拍竞价", "second auction, bidding")
            case .round2Failed: Term("round2-failed", "二拍流拍", "second auction failed")
            case .round3Noticed: Term("round3-noticed", "三拍公告", "third auction announced")
            case .round3Bidding: Term("round3-bidding", "三拍竞价", "third auction, bidding")
            case .round3Failed: Term("round3-failed", "三拍流拍", "third auction failed")
            case .inKindOffered: Term("in-kind-offered", "征询以物抵债", "creditors asked to take it in kind")
            case .saleNoticed: Term("sale-noticed", "变卖公告", "sale announced")
            case .saleOpen: Term("sale-open", "变卖期", "sale open")
            case .saleFailed: Term("sale-failed", "变卖不成", "sale failed")
            case .knockedDown: Term("knocked-down", "成交", "knocked down")
            case .defaulted: Term("defaulted", "悔拍", "buyer did not pay")
            case .paused: Term("paused", "暂缓、中止拍卖", "paused")
            case .confirmed: Term("confirmed", "成交裁定", "ruling of sale made")
            case .inKindRuled: Term("in-kind-ruled", "抵债裁定", "ruling in kind made")
            case .titlePassed: Term("title-passed", "权属转移", "title passed")
            case .delivered: Term("delivered", "已交付", "handed over")
            case .withdrawn: Term("withdrawn", "撤回", "called off")
            case .annulled: Term("annulled", "撤销拍卖", "set aside")
            case .managed: Term("managed", "交付管理", "handed over to be managed")
            case .returned: Term("returned", "解除查封退还", "returned to the debtor")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case report
        case newReport
        case reportSending
        case reportObjection
        case objectionForwarding
        case appraiserAnswer
        case priceValidity
        case disposalStart
        case noSurplusReply
        case nextRound
        case inKindInquiry
        case saleNotice
        case saleWindow
        case balance
        case rulingService
        case handOver
        case resumption

        public var term: Term {
            switch self {
            case .report: Term("report", "出具报告", "report on the price")
            case .newReport: Term("new-report", "重新出具报告", "new report")
            case .reportSending: Term("report-sending", "发送报告", "sending the report")
            case .reportObjection: Term("report-objection", "对报告的异议期", "objection to the report")
            case .objectionForwarding: Term("objection-forwarding", "转交异议", "passing the objection on")
            case .appraiserAnswer: Term("appraiser-answer", "评估机构说明", "answer of the appraiser")
            case .priceValidity: Term("price-validity", "参考价有效期", "validity of the price")
            case .disposalStart: Term("disposal-start", "启动变价", "start of the disposal")
            case .noSurplusReply: Term("no-surplus-reply", "无益拍卖答复", "answer on an auction without surplus")
            case .nextRound: Term("next-round", "再行拍卖", "next round")
            case .inKindInquiry: Term("in-kind-inquiry", "询问以物抵债", "asking about taking in kind")
            case .saleNotice: Term("sale-notice", "变卖公告", "notice of sale")
            case .saleWindow: Term("sale-window", "变卖期", "sale window")
            case .balance: Term("balance", "付清尾款", "payment of the balance")
            case .rulingService: Term("ruling-service", "送达裁定", "service of the ruling")
            case .handOver: Term("hand-over", "移交财产", "hand-over")
            case .resumption: Term("resumption", "恢复拍卖", "resumption")
            }
        }
    }
}
