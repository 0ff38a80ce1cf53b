/// Time limits of pricing, auction, sale and hand-over.
extension TimeLimit {
    static let disposalLimits: [TimeLimit] = [
        pricingStart, onlinePricing, appraisal, appraisalExtensionRequest, reappraisal, newOnlinePricing,
        priceReportSending, priceReportObjection, priceObjectionForwarding, appraiserAnswer, priceValidity,
        disposalAfterValidity, disposalStart, auctionPartyNotice, firstAuctionNoticeMovable, firstAuctionNotice,
        secondAuctionNoticeMovable, secondAuctionNotice, secondAuction, biddingTime, auctionDepositReturn,
        auctionDepositReturnTraditional, buyerDepositTransfer, auctionResumption, auctionResumptionTraditional,
        onlineSaleWindow, inKindInquiry, saleNotice, traditionalNextAuction, traditionalSaleNotice, traditionalSale,
        traditionalAuctionNoticeMovable, traditionalAuctionNotice, traditionalPartyNotice, shipReauctionNotice,
        noSurplusReply, confirmationRulingService, propertyHandOver, residenceGrace, mortgagedHouseGrace,
    ]

    /// 启动确定参考价: 30 days.
    /// law: enforcement.startPricing
    public static let pricingStart = TimeLimit(
        "pricing-start", "启动确定参考价", "start of pricing", .days(30), .civilProcedure,
        from: Bilingual("查封、扣押、冻结之日", "the measure"), bound: Bound.court, Basis(Citation("RPR18", 1)))

    /// 网络询价: 3 days.
    /// law: enforcement.networkInquiry
    public static let onlinePricing = TimeLimit(
        "online-pricing", "网络询价", "online price inquiry", .days(3), .civilProcedure,
        from: Bilingual("收到委托书之日", "the commission"), bound: Bound.pricingPlatform,
        extensible: Extension(.days(3), "全部平台未在期限内出具且申请延期", "all platforms are late and ask"),
        otherwise: Bilingual("委托评估", "an appraisal follows"), Basis(Citation("RPR18", 11)))

    /// 评估: 30 days.
    /// law: enforcement.appraisal
    public static let appraisal = TimeLimit(
        "appraisal", "评估", "appraisal", .days(30), .civilProcedure,
        from: Bilingual("收到委托书之日", "the commission"), bound: Bound.appraiser,
        extensible: Extension(
            .days(30), "届满五日前申请，每次不超过十五日，可以两次", "asked for 5 days before the end; 15 days at most, twice"),
        note: Bilingual("暂缓、中止期间不计入", "stay and suspension are left out"),
        otherwise: Bilingual("委托名单中下一顺序机构", "the next appraiser of the list"), Basis(Citation("RPR18", 19)))

    /// 申请延期出具评估报告: 5 days.
    /// law: enforcement.appraisal
    public static let appraisalExtensionRequest = TimeLimit(
        "appraisal-extension-request", "申请延期出具评估报告", "asking for more time to appraise", .days(5), .civilProcedure,
        .before,
        from: Bilingual("期限届满之日", "the end of the time"), bound: Bound.appraiser, Basis(Citation("RPR18", 19)))

    /// 重新出具评估报告: 15 days.
    /// law: enforcement.reappraise
    public static let reappraisal = TimeLimit(
        "reappraisal", "重新出具评估报告", "a new appraisal report", .days(15), .civilProcedure,
        from: Bilingual("收到通知之日", "the notice"), bound: Bound.appraiser, Basis(Citation("RPR18", 19)))

    /// 重新出具网络询价报告: 3 days.
    /// law: enforcement.reappraise
    public static let newOnlinePricing = TimeLimit(
        "new-online-pricing", "重新出具网络询价报告", "a new online price report", .days(3), .civilProcedure,
        from: Bilingual("收到通知之日", "the notice"), bound: Bound.pricingPlatform, Basis(Citation("RPR18", 11)))

    /// 发送报告: 3 days.
    /// law: enforcement.sendReport
    public static let priceReportSending = TimeLimit(
        "price-report-sending", "发送报告", "sending the report", .days(3), .civilProcedure,
        from: Bilingual("收到报告之日", "receipt of the report"), bound: Bound.court,
        note: Bilingual("无法送达的，网上公示满十五日视为收到", "where it cannot be served, 15 days online stand for receipt"),
        Basis(Citation("RPR18", 21)))

    /// 对网络询价报告、评估报告提出异议: 5 days.
    /// law: enforcement.objectReport
    public static let priceReportObjection = TimeLimit(
        "price-report-objection", "对网络询价报告、评估报告提出异议", "objection to a price report", .days(5), .civilProcedure,
        from: Bilingual("收到报告之日", "receipt of the report"), bound: Bound.party,
        otherwise: Bilingual("不予受理", "not accepted"),
        Basis(Citation("RPR18", 22), Citation("RPR18", 23), Citation("RPR18", 24)))

    /// 转交评估机构: 3 days.
    public static let priceObjectionForwarding = TimeLimit(
        "price-objection-forwarding", "转交评估机构", "passing the objection on", .days(3), .civilProcedure,
        from: Bilingual("收到异议之日", "receipt of the objection"), bound: Bound.court, Basis(Citation("RPR18", 23)))

    /// 评估机构说明: 5 days.
    public static let appraiserAnswer = TimeLimit(
        "appraiser-answer", "评估机构说明", "answer of the appraiser", .days(5), .civilProcedure,
        from: Bilingual("收到异议之日", "receipt of the objection"), bound: Bound.appraiser,
        otherwise: Bilingual("组织专业技术评审", "review by experts"), Basis(Citation("RPR18", 23)))

    /// 参考价有效期: 1 year.
    /// law: enforcement.priceValidity
    public static let priceValidity = TimeLimit(
        "price-validity", "参考价有效期", "validity of a reference price", .years(1), .fixedDay,
        from: Bilingual("参考价确定之日", "the price is set"), bound: Bound.court,
        otherwise: Bilingual("重新确定参考价", "the price is set anew"), Basis(Citation("RPR18", 27)))

    /// 有效期内公告后的处置期间: 6 months.
    /// law: enforcement.priceValidity
    public static let disposalAfterValidity = TimeLimit(
        "disposal-after-validity", "有效期内公告后的处置期间", "disposal after the validity where notice was published in time",
        .months(6), .fixedDay,
        from: Bilingual("有效期届满之日", "the end of the validity"), bound: Bound.court, Basis(Citation("RPR18", 27)))

    /// 启动财产变价程序: 10 days.
    /// law: enforcement.startDisposal
    public static let disposalStart = TimeLimit(
        "disposal-start", "启动财产变价程序", "start of the disposal", .days(10), .civilProcedure,
        from: Bilingual("参考价确定之日", "the price is set"), bound: Bound.court, Basis(Citation("RPR18", 30)))

    /// 通知当事人和优先购买权人: 3 days.
    /// law: enforcement.noticeParties
    public static let auctionPartyNotice = TimeLimit(
        "auction-party-notice", "通知当事人和优先购买权人", "notice to parties and holders of pre-emption", .days(3),
        .civilProcedure, .before,
        from: Bilingual("拍卖公告发布之日", "publication"), bound: Bound.court,
        note: Bilingual("无法通知的，公示满五日视为通知", "where they cannot be reached, posting for 5 days"),
        otherwise: Bilingual("可能被撤销", "the auction may be set aside"), Basis(Citation("OAU17", 16)))

    /// 网络拍卖公告（动产）: 15 days.
    /// law: enforcement.noticeR1Movable
    public static let firstAuctionNoticeMovable = TimeLimit(
        "first-auction-notice-movable", "网络拍卖公告（动产）", "notice of a first online auction, movables", .days(15),
        .civilProcedure, .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court,
        otherwise: Bilingual("可能被撤销", "the auction may be set aside"), Basis(Citation("OAU17", 12)))

    /// 网络拍卖公告（不动产或者其他财产权）: 30 days.
    /// law: enforcement.noticeR1Immovable
    public static let firstAuctionNotice = TimeLimit(
        "first-auction-notice", "网络拍卖公告（不动产或者其他财产权）", "notice of a first online auction, immovables and rights",
        .days(30), .civilProcedure, .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court,
        otherwise: Bilingual("可能被撤销", "the auction may be set aside"), Basis(Citation("OAU17", 12)))

    /// 再次网络拍卖公告（动产）: 7 days.
    /// law: enforcement.noticeR2Movable
    public static let secondAuctionNoticeMovable = TimeLimit(
        "second-auction-notice-movable", "再次网络拍卖公告（动产）", "notice of a second online auction, movables", .days(7),
        .civilProcedure, .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court,
        otherwise: Bilingual("可能被撤销", "the auction may be set aside"), Basis(Citation("OAU17", 26)))

    /// 再次网络拍卖公告（不动产或者其他财产权）: 15 days.
    /// law: enforcement.noticeR2Immovable
    public static let secondAuctionNotice = TimeLimit(
        "second-auction-notice", "再次网络拍卖公告（不动产或者其他财产权）", "notice of a second online auction, immovables and rights",
        .days(15), .civilProcedure, .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court,
        otherwise: Bilingual("可能被撤销", "the auction may be set aside"), Basis(Citation("OAU17", 26)))

    /// 再次网络拍卖: 30 days.
    /// law: enforcement.r2Within
    public static let secondAuction = TimeLimit(
        "second-auction", "再次网络拍卖", "second online auction", .days(30), .civilProcedure,
        from: Bilingual("流拍之日", "the failed auction"), bound: Bound.court, Basis(Citation("OAU17", 26)))

    /// 网络竞价时间（最短）: 24 hours.
    /// law: enforcement.bidMin
    public static let biddingTime = TimeLimit(
        "bidding-time", "网络竞价时间（最短）", "time for online bids, shortest", .hours(24), .civilCode,
        from: Bilingual("竞价开始", "the opening"), bound: Bound.auctionPlatform,
        note: Bilingual("最后五分钟内出价的，自动顺延五分钟", "a bid in the last five minutes adds five"), Basis(Citation("OAU17", 20)))

    /// 退还竞买保证金: 24 hours.
    /// law: enforcement.depositReturn
    public static let auctionDepositReturn = TimeLimit(
        "auction-deposit-return", "退还竞买保证金", "return of bidders’ deposits", .hours(24), .civilCode,
        from: Bilingual("竞价程序结束", "the end of bidding"), bound: Bound.auctionPlatform, Basis(Citation("OAU17", 23)))

    /// 退还保证金（传统拍卖）: 3 days.
    /// law: enforcement.depositReturn
    public static let auctionDepositReturnTraditional = TimeLimit(
        "auction-deposit-return-traditional", "退还保证金（传统拍卖）", "return of deposits, traditional auction", .days(3),
        .civilProcedure,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court, Basis(Citation("AUC20", 10)))

    /// 买受人保证金划转: 24 hours.
    /// law: enforcement.depositTransfer
    public static let buyerDepositTransfer = TimeLimit(
        "buyer-deposit-transfer", "买受人保证金划转", "transfer of the buyer’s deposit", .hours(24), .civilCode,
        from: Bilingual("拍卖成交", "knock-down"), bound: Bound.auctionPlatform, Basis(Citation("OAU17", 25)))

    /// 恢复网络拍卖: 5 days.
    /// law: enforcement.resumeAuction
    public static let auctionResumption = TimeLimit(
        "auction-resumption", "恢复网络拍卖", "resuming an online auction", .days(5), .civilProcedure,
        from: Bilingual("暂缓、中止事由消失之日", "the cause is gone"), bound: Bound.court, Basis(Citation("OAU17", 28)))

    /// 恢复拍卖（传统）: 15 days.
    /// law: enforcement.resumeAuction
    public static let auctionResumptionTraditional = TimeLimit(
        "auction-resumption-traditional", "恢复拍卖（传统）", "resuming a traditional auction", .days(15), .civilProcedure,
        from: Bilingual("暂缓、中止事由消失之日", "the cause is gone"), bound: Bound.court, Basis(Citation("AUC20", 18)))

    /// 网络变卖期: 60 days.
    /// law: enforcement.saleWindow
    public static let onlineSaleWindow = TimeLimit(
        "online-sale-window", "网络变卖期", "window of an online sale", .days(60), .civilProcedure,
        from: Bilingual("变卖期开始之日", "the opening of the sale"), bound: Bound.auctionPlatform,
        otherwise: Bilingual("变卖不成", "the sale fails"), Basis(Citation("OSL17")), evidence: .secondary)

    /// 二拍流拍后询问以物抵债: 10 days.
    /// law: enforcement.askInKindR2
    public static let inKindInquiry = TimeLimit(
        "in-kind-inquiry", "二拍流拍后询问以物抵债", "asking about taking in kind after the second round", .days(10),
        .civilProcedure,
        from: Bilingual("第二次拍卖流拍之日", "the failed second auction"), bound: Bound.court, Basis(Citation("OSL17")),
        evidence: .memory)

    /// 二拍流拍后发布变卖公告: 15 days.
    /// law: enforcement.publishSaleR2
    public static let saleNotice = TimeLimit(
        "sale-notice", "二拍流拍后发布变卖公告", "notice of sale after the second round", .days(15), .civilProcedure,
        from: Bilingual("第二次拍卖流拍之日", "the failed second auction"), bound: Bound.court, Basis(Citation("OSL17")),
        evidence: .memory)

    /// 再行拍卖（传统）: 60 days.
    /// law: enforcement.tradRounds
    public static let traditionalNextAuction = TimeLimit(
        "traditional-next-auction", "再行拍卖（传统）", "next round of a traditional auction", .days(60), .civilProcedure,
        from: Bilingual("上一次流拍之日", "the failed round"), bound: Bound.court,
        Basis(Citation("AUC20", 23), Citation("AUC20", 25)))

    /// 发出变卖公告（传统）: 7 days.
    /// law: enforcement.tradRounds
    public static let traditionalSaleNotice = TimeLimit(
        "traditional-sale-notice", "发出变卖公告（传统）", "notice of sale, traditional", .days(7), .civilProcedure,
        from: Bilingual("第三次拍卖终结之日", "the end of the third round"), bound: Bound.court, Basis(Citation("AUC20", 25)))

    /// 变卖期（传统）: 60 days.
    /// law: enforcement.tradRounds
    public static let traditionalSale = TimeLimit(
        "traditional-sale", "变卖期（传统）", "sale period, traditional", .days(60), .civilProcedure,
        from: Bilingual("变卖公告之日", "the notice of sale"), bound: Bound.court, Basis(Citation("AUC20", 25)))

    /// 拍卖公告（传统，动产）: 7 days.
    public static let traditionalAuctionNoticeMovable = TimeLimit(
        "traditional-auction-notice-movable", "拍卖公告（传统，动产）", "notice of a traditional auction, movables", .days(7),
        .civilProcedure, .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court,
        otherwise: Bilingual("可能被撤销", "the auction may be set aside"), Basis(Citation("AUC20", 8)))

    /// 拍卖公告（传统，不动产或者其他财产权）: 15 days.
    public static let traditionalAuctionNotice = TimeLimit(
        "traditional-auction-notice", "拍卖公告（传统，不动产或者其他财产权）", "notice of a traditional auction, immovables and rights",
        .days(15), .civilProcedure, .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court,
        otherwise: Bilingual("可能被撤销", "the auction may be set aside"), Basis(Citation("AUC20", 8)))

    /// 通知当事人（传统）: 5 days.
    public static let traditionalPartyNotice = TimeLimit(
        "traditional-party-notice", "通知当事人（传统）", "notice to parties, traditional auction", .days(5), .civilProcedure,
        .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court, Basis(Citation("AUC20", 11)))

    /// 再次拍卖船舶公告: 7 days.
    public static let shipReauctionNotice = TimeLimit(
        "ship-reauction-notice", "再次拍卖船舶公告", "notice of a second auction of a ship", .days(7), .civilProcedure, .before,
        from: Bilingual("拍卖之日", "the auction"), bound: Bound.court, Basis(Citation("SHP15", 10)))

    /// 无益拍卖答复: 5 days.
    /// law: enforcement.noSurplusReply
    public static let noSurplusReply = TimeLimit(
        "no-surplus-reply", "无益拍卖答复", "answer where an auction would leave nothing", .days(5), .civilProcedure,
        from: Bilingual("收到通知之日", "the notice"), bound: Bound.creditor, otherwise: Bilingual("不得拍卖", "no auction"),
        Basis(Citation("AUC20", 6)))

    /// 送达成交、抵债裁定: 10 days.
    /// law: enforcement.serveConfirm
    public static let confirmationRulingService = TimeLimit(
        "confirmation-ruling-service", "送达成交、抵债裁定", "service of the ruling of sale or in-kind payment", .days(10),
        .civilProcedure,
        from: Bilingual("价款或者差价全额交付之日", "full payment"), bound: Bound.court, Basis(Citation("AUC20", 20)))

    /// 移交拍卖财产: 15 days.
    /// law: enforcement.handOver
    public static let propertyHandOver = TimeLimit(
        "property-hand-over", "移交拍卖财产", "hand-over of the property sold", .days(15), .civilProcedure,
        from: Bilingual("裁定送达之日", "service of the ruling"), bound: Bound.court, Basis(Citation("AUC20", 27)))

    /// 交付居住房屋宽限: 3 months.
    /// law: enforcement.residenceGrace
    public static let residenceGrace = TimeLimit(
        "residence-grace", "交付居住房屋宽限", "grace for handing over a home", .months(3), .civilProcedure,
        from: Bilingual("执行通知送达之日", "service of the notice"), bound: Bound.enforcementDebtor,
        otherwise: Bilingual("不得以唯一住房提出异议", "the only-home objection is barred"), Basis(Citation("OBJ20", 20, 2)))

    /// 抵押房屋宽限: 6 months.
    /// law: enforcement.mortgagedHouseGrace
    public static let mortgagedHouseGrace = TimeLimit(
        "mortgaged-house-grace", "抵押房屋宽限", "grace for a mortgaged house", .months(6), .civilProcedure,
        from: Bilingual("裁定之日", "the ruling"), bound: Bound.enforcementDebtor,
        note: Bilingual("该规定可能已废止", "the rule is believed repealed"), Basis(Citation("MTG05", 2)), evidence: .memory)

}
