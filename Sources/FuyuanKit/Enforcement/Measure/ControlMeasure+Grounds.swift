extension ControlMeasure {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .propertyOfDebtor:
            Ground(
                .sealing(1), .sealing(2), .civilProcedure(238), cure: "核查占有、登记，取得第三人书面确认；案外人可以提出异议",
                "check possession and registration, get the third party’s written word; he may object")
        case .notExempt:
            Ground(rule: "enforcement.V13", .sealing(3), cure: "查找其他可供执行财产", "look for other property")
        case .wageAccountSpared:
            Ground(
                rule: "enforcement.V15", .migrantWages(33), cure: "解除；只可为支付该项目农民工工资而冻结、划拨",
                "release it; it serves the wages of that project’s migrant workers alone")
        case .bankAssetSpared:
            Ground(
                rule: "enforcement.V16", .enforcementRules(27), cure: "冻结其在人民银行的其他存款、自有和同业存款",
                "freeze its other deposits at the central bank, its own or interbank deposits")
        case .networkOnDebtor:
            Ground(
                rule: "enforcement.V19", .onlineFreezing(7), cure: "只对本案被执行人查控",
                "query and control the debtor of this case only")
        case .ofThisCase:
            Ground(rule: "enforcement.V19", .onlineFreezing(7), cure: "不得用于本案执行以外", "not for anything but this case")
        case .withinAmount:
            Ground(rule: "enforcement.V18", .sealing(19), curedBy: .releaseExcess)
        case .partiesServed: Ground(.sealing(1), cure: "将裁定书送达双方", "serve the ruling on both parties")
        case .amountStated: Ground(.preservation(15), cure: "载明冻结数额", "state the amount")
        case .sealableThoughSold:
            Ground(
                rule: "enforcement.V13", .sealing(15), .sealing(17), cure: "查明付款、占有和过错",
                "find out payment, possession and fault")
        case .firstInLine: Ground(.sealing(26), curedBy: .queueBehind, .queueWithoutRegistry)
        case .servedClass: Ground(.equityEnforcement(6), curedBy: .publishEquity)
        case .equityItem: Ground(.equityEnforcement(6), curedBy: .serveAssistant)
        case .noRegistry: Ground(.sealing(6), .sealing(8), curedBy: .serveAssistant)
        case .withinCeiling:
            Ground(
                rule: "enforcement.V10", .civilProcedureInterpretation(485),
                cure: "冻结存款不超过一年，查封、扣押动产不超过二年，查封不动产、冻结其他财产权不超过三年",
                "deposits 1 year, movables 2 years, immovables and other rights 3 years at most")
        case .expiryStated:
            Ground(
                rule: "enforcement.V10", .civilProcedureInterpretation(485), cure: "载明届满日", "state the day of expiry")
        case .papersComplete:
            Ground(
                rule: "enforcement.V10", .sealing(1), .civilProcedure(253), cure: "补送裁定书、协助执行通知书",
                "serve ruling and notice to assist")
        case .coOwnersTold: Ground(.sealing(12), cure: "及时通知共有人", "tell the co-owners promptly")
        case .transferNotRegistered: Ground(.sealing(23), cure: "查找其他可供执行财产", "look for other property")
        case .noTransferNotice: Ground(.sealing(23), cure: "先到达的过户通知在先", "the notice that came first goes first")
        case .earlierMeasureExists: Ground(.sealing(26), curedBy: .serveAssistant)
        case .queueRecorded:
            Ground(
                .sealing(26, 3), cure: "制作笔录并签名，或者书面告知首先查封法院",
                "have the record signed, or tell the first court in writing")
        case .promotedInOrder: Ground(.sealing(26), cure: "依登记先后转正", "follow the order of registration")
        case .wholeSold: Ground(.sealing(27), cure: "未变价部分继续轮候", "the measure goes on waiting on the rest")
        case .measureStands:
            Ground(.civilProcedureInterpretation(168), .preservation(17), curedBy: .rule)
        case .criminalProperty: Ground(.criminalProperty(5))
        case .isPreservation: Ground(.preservation(17), .civilProcedureInterpretation(168))
        case .beforeExpiry:
            Ground(
                rule: "enforcement.V11", .sealing(27), .civilProcedureInterpretation(485),
                cure: "作为新的查封、扣押、冻结，排在已有轮候之后",
                "take a new measure, which stands behind the queue")
        case .askedInTime:
            Ground(rule: "enforcement.V12", .preservation(18), cure: "申请人自行承担不利后果", "the creditor bears the loss")
        case .termOver: Ground(.sealing(27), cure: "待期限届满", "wait for the last day to pass")
        case .clearlyAbove: Ground(rule: "enforcement.V18", .sealing(19))
        case .excessSeverable: Ground(rule: "enforcement.V18", .sealing(19))
        case .excessReleasedInTime: Ground(.equityEnforcement(5), cure: "立即解除", "release it at once")
        case .liftedInTime: Ground(.preservation(23), cure: "立即解除", "release it at once")
        case .consentToSecurity: Ground(.sealing(28), .preservation(22), cure: "征得申请执行人同意", "ask the creditor")
        case .releasedForBankruptcy: Ground(.bankruptcyInterpretation2(8), cure: "采取新的查封、扣押、冻结", "take a new measure")
        case .groundToRestore: Ground(.bankruptcyInterpretation2(8), .bankruptcy(108))
        case .oldRankKept: Ground(.bankruptcyInterpretation2(8), cure: "按照原有顺位恢复", "restore in the old order")
        case .suitTimeOver:
            Ground(.civilProcedureInterpretation(314), cure: "待起诉期限届满", "wait for the time to sue to end")
        case .liftedAfterNoSuit: Ground(.civilProcedureInterpretation(314), cure: "立即解除", "release it at once")
        case .substituteExists: Ground(.sealing(22), curedBy: .release)
        case .substituteRuled: Ground(.sealing(22), cure: "及时作出裁定", "make the ruling promptly")
        case .moneyItem: Ground(.civilProcedureInterpretation(484), cure: "拍卖、变卖", "auction or sell it")
        case .marginFree:
            Ground(
                rule: "enforcement.V17", Citation("LCM20", 1), cure: "可以冻结，待丧失担保功能后扣划",
                "freeze it; deduct it once it secures nothing")
        case .stillInForce:
            Ground(
                rule: "enforcement.V09", .civilProcedureInterpretation(484), .sealing(27), cure: "重新查封、扣押、冻结后处分",
                "take a new measure before disposing of it")
        case .homeSpared:
            Ground(
                rule: "enforcement.V14", .sealing(4), .sealing(5), .enforcementObjections(20),
                cure: "保障居住：提供住房或者预留五至八年租金",
                "secure a dwelling: provide a home or set five to eight years’ rent aside")
        case .sixtyDaysPassed, .notYetOnSale, .priorLienEnforcing:
            Ground(.firstSealing(1), cure: "协商，不成的报共同上级法院", "confer; else ask the common superior")
        case .replyInTime: Ground(.firstSealing(2), cure: "立即移送", "hand it over at once")
        case .preservedOneYear, .notDisputed: Ground(.preservation(21), cure: "争议报共同上级法院", "ask the common superior")
        }
    }
}
