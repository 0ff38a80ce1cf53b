extension JudicialDisposal {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: enforcement.V09
        case .controlled:
            Ground(
                rule: "enforcement.V09", .sealing(1), .referencePrice(1), cure: "先行查封、扣押、冻结",
                "take a control measure first")
        case .titleChecked:
            Ground(
                .referencePrice(3), cure: "查明权属、负担、占有、税费和瑕疵", "find out title, burdens, occupancy, taxes and defects")
        case .pricingInTime: Ground(.referencePrice(1))
        case .methodInOrder:
            Ground(
                .referencePrice(4), .referencePrice(5), .referencePrice(14), cure: "依次采取，或者由当事人共同选择",
                "in order, or as the parties choose together")
        case .priceAgreed: Ground(.referencePrice(4), cure: "改用其他方式", "use another way")
        case .commissioned: Ground(.referencePrice(11), .referencePrice(14), curedBy: .commission)
        case .reportInTime: Ground(.referencePrice(11), .referencePrice(19), cure: "委托下一顺序机构", "commission the next")
        case .extensionAsked:
            Ground(.referencePrice(19), cure: "届满五日前申请，每次不超过十五日", "ask five days before the end, for 15 days at most")
        case .extensionLeft: Ground(.referencePrice(19))
        case .sentInTime: Ground(.referencePrice(21))
        case .objectionOpen:
            Ground(.referencePrice(24), .referencePrice(25), cure: "依照执行监督程序处理", "go by way of supervision")
        case .objectionInTime:
            Ground(.referencePrice(24), .referencePrice(22), cure: "依照执行监督程序处理", "go by way of supervision")
        case .objectionsSettled: Ground(.referencePrice(23), curedBy: .answerObjection, .reviewByExperts)
        // law: enforcement.V24
        case .equityUnpriced:
            Ground(
                rule: "enforcement.V24", .equityEnforcement(12, 2), cure: "由申请执行人书面申请",
                "let the creditor ask in writing")
        case .disposalInTime: Ground(.referencePrice(30))
        case .priceValid: Ground(rule: "enforcement.V23", .referencePrice(27), curedBy: .reprice)
        case .biddingWithinValidity: Ground(rule: "enforcement.V23", .referencePrice(27), curedBy: .reprice)
        case .priceNotBelowFloor:
            Ground(
                rule: "enforcement.V24", .onlineAuction(10), .onlineAuction(26), .auction(5), cure: "价格不低于法定下限",
                "set a price not below the floor")
        case .priceKnown: Ground(rule: "enforcement.V24", .onlineAuction(10), .onlineAuction(26))
        case .depositInRange:
            Ground(
                rule: "enforcement.V24", .onlineAuction(17), .auction(10), cure: "在法定幅度内确定", "set it within the range")
        // law: enforcement.V25
        case .panelDecided:
            Ground(rule: "enforcement.V25", .onlineAuction(27), cure: "由合议庭评议确定", "let a collegial panel decide")
        case .noticeLongEnough:
            Ground(
                rule: "enforcement.V26", .onlineAuction(12), .onlineAuction(26), .auction(8), cure: "推迟竞价或者重新公告",
                "put bidding off, or announce again")
        case .partiesTold:
            Ground(
                rule: "enforcement.V26", .onlineAuction(16), .auction(11), cure: "通知后再行公告",
                "tell them first, then publish")
        // law: enforcement.V30
        case .equityOnline: Ground(rule: "enforcement.V30", .equityEnforcement(13), cure: "改为网络拍卖", "auction it online")
        case .capitalShown:
            Ground(rule: "enforcement.V30", .equityEnforcement(14), cure: "在公告中载明", "show it in the notice")
        case .surplusOrAsked: Ground(.auction(6), curedBy: .insistOnAuction)
        case .samePlatform: Ground(.onlineAuction(26))
        case .roundInTime: Ground(.onlineAuction(26), .auction(23), .auction(25))
        case .firstFailed: Ground(.onlineAuction(26), .auction(23))
        case .thirdAllowed: Ground(.auction(25), cure: "变卖", "sell without auction")
        case .noticeOver: Ground(rule: "enforcement.V26", .onlineAuction(12), .onlineAuction(26))
        case .atLeastStart: Ground(.onlineAuction(11), .onlineAuction(26))
        // law: enforcement.V27
        case .mayBid: Ground(rule: "enforcement.V27", .onlineAuction(34))
        // law: enforcement.V28
        case .noDefaulter:
            Ground(rule: "enforcement.V28", .onlineAuction(24), .auction(22), .equityEnforcement(15, 2))
        // law: enforcement.V29
        case .notDisqualified:
            Ground(
                rule: "enforcement.V29", .houseBidders(1), .houseBidders(3), .houseBidders(5), cure: "重新拍卖",
                "auction again")
        case .qualified:
            Ground(
                rule: "enforcement.V29", .houseBidders(1), .houseBidders(3), cure: "核验购房资格", "verify the right to buy")
        case .creditorDepositCovered: Ground(.onlineAuction(17, 2), cure: "补足差额", "pay the gap")
        case .inKindAsked: Ground(.auction(16), .onlineSale(), curedBy: .askInKind)
        case .roundsOver: Ground(.onlineAuction(26), .auction(25), curedBy: .publishRound2, .thirdRound)
        case .traditionalMovable: Ground(.auction(24))
        case .criminalProperty: Ground(.criminalProperty(12, 2))
        case .differencePaid: Ground(.auction(16), .auction(20), cure: "补交差额", "pay the difference")
        case .atReserve:
            Ground(.auction(16), .civilProcedureInterpretation(490), cure: "按该次保留价", "at the price of that round")
        // law: enforcement.V32
        case .consented:
            Ground(
                rule: "enforcement.V32", .civilProcedureInterpretation(489), cure: "取得双方同意", "get the consent of both")
        case .harmsNobody:
            Ground(rule: "enforcement.V32", .civilProcedureInterpretation(489), cure: "拍卖、变卖", "auction or sell it")
        case .notFromSettlement:
            Ground(
                rule: "enforcement.V32", .enforcementSettlement(6), cure: "由当事人自行履行",
                "let the parties perform it themselves")
        case .differenceOwed: Ground(.auction(22))
        case .paidInTime: Ground(.onlineAuction(25), .auction(21), cure: "决定是否重新拍卖", "decide whether to auction again")
        case .approvalsObtained:
            Ground(rule: "enforcement.V30", .equityEnforcement(15), cure: "取得批准后裁定", "rule once it is approved")
        case .windowOver: Ground(.onlineSale(), .auction(25))
        case .fellThrough: Ground(.onlineAuction(24), .houseBidders(3), curedBy: .defaultOnBid)
        case .pausedInFirst, .pausedInSecond, .pausedInThird, .pausedInSale: Ground(.onlineAuction(28))
        case .resumedInTime: Ground(.onlineAuction(28), .auction(18))
        case .objectedBeforeEnd: Ground(.enforcementObjections(6))
        case .rulingInTime: Ground(.auction(20))
        case .askedInTime: Ground(.auction(6), .onlineSale())
        case .salePaid: Ground(.onlineSale())
        case .saleNoticeInTime: Ground(.onlineSale(), .auction(25))
        case .handedOverInTime: Ground(.auction(27))
        case .notYetSold: Ground(.auction(17), .bankruptcy(19), curedBy: .annul)
        }
    }
}
