extension EstateAsset {
    /// What is done about an item of property.
    @nonexhaustive
    public enum Act: WireAct {
        /// 查询.
        case inquire(AssetInquiry)
        /// 登记占有人.
        case noteHolder(AssetHolder)
        /// 认定不属于债务人财产.
        case exclude(AssetExclusion)
        /// 关联保全.
        case linkMeasure(MeasureLink)
        /// 解封接管.
        case unsealAndTakeOver(UnsealedTakeover)
        /// 接管.
        case takeOver
        /// 交付.
        case deliver
        /// 主张取回.
        case claimRetrieval(RetrievalClaim)
        /// 取回.
        case returnToOwner
        /// 取回不成立.
        case retrievalRefused
        /// 代偿性取回.
        case compensateOwner(OwnerCompensation)
        /// 在途标的物取回.
        case stopInTransit(TransitStop)
        /// 支付全部价款请求交付.
        case payInTransit
        /// 取回质物、留置物.
        case redeem(Redemption)
        /// 追收.
        case recover(AssetRecovery)
        /// 债权人代位撤销.
        case creditorAvoids(AssetRecovery)
        /// 分割共有财产.
        case partitionCoOwned
        /// 追回.
        case regain
        /// 追回款项.
        case collect
        /// 追收不成立.
        case loseRecovery
        /// 评估、询价.
        case value
        /// 列入变价方案.
        case plan(RealisationPlan)
        /// 公开处置.
        case sell(SaleListing)
        /// 成交.
        case completeSale(SaleResult)
        /// 流拍.
        case failSale
        /// 再次处置.
        case relist(SaleListing)
        /// 重新制定方案.
        case replan(RealisationPlan)
        /// 优先受偿.
        case paySecured(SecuredPayment)
        /// 入账.
        case bookCash
        /// 径行处置.
        case disposeWhileSealed(SealedSale)
        /// 分配.
        case distribute
        /// 实物分配.
        case distributeInKind(InKindDistribution)
        /// 上交国库.
        case payToTreasury
        /// 放弃.
        case abandon(MajorDisposal)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case inquire
            case noteHolder
            case exclude
            case linkMeasure
            case unsealAndTakeOver
            case takeOver
            case deliver
            case claimRetrieval
            case returnToOwner
            case retrievalRefused
            case compensateOwner
            case stopInTransit
            case payInTransit
            case redeem
            case recover
            case creditorAvoids
            case partitionCoOwned
            case regain
            case collect
            case loseRecovery
            case value
            case plan
            case sell
            case completeSale
            case failSale
            case relist
            case replan
            case paySecured
            case bookCash
            case disposeWhileSealed
            case distribute
            case distributeInKind
            case payToTreasury
            case abandon

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .inquire: Term("inquire", "查询", "inquire")
                case .noteHolder: Term("note-holder", "登记占有人", "note who holds it")
                case .exclude: Term("exclude", "认定不属于债务人财产", "exclude")
                case .linkMeasure: Term("link-measure", "关联保全", "link a measure")
                case .unsealAndTakeOver: Term("unseal-and-take-over", "解封接管", "unseal and take over")
                case .takeOver: Term("take-over", "接管", "take over")
                case .deliver: Term("deliver", "交付", "deliver")
                case .claimRetrieval: Term("claim-retrieval", "主张取回", "claim back")
                case .returnToOwner: Term("return-to-owner", "取回", "return to the owner")
                case .retrievalRefused: Term("retrieval-refused", "取回不成立", "refuse the claim")
                case .compensateOwner: Term("compensate-owner", "代偿性取回", "compensate the owner")
                case .stopInTransit: Term("stop-in-transit", "在途标的物取回", "stop in transit")
                case .payInTransit: Term("pay-in-transit", "支付全部价款请求交付", "pay in full and ask delivery")
                case .redeem: Term("redeem", "取回质物、留置物", "redeem")
                case .recover: Term("recover", "追收", "recover")
                case .creditorAvoids: Term("creditor-avoids", "债权人代位撤销", "avoid for the estate")
                case .partitionCoOwned: Term("partition-co-owned", "分割共有财产", "divide co-owned property")
                case .regain: Term("regain", "追回", "regain")
                case .collect: Term("collect", "追回款项", "collect")
                case .loseRecovery: Term("lose-recovery", "追收不成立", "fail to recover")
                case .value: Term("value", "评估、询价", "value")
                case .plan: Term("plan", "列入变价方案", "plan")
                case .sell: Term("sell", "公开处置", "put up for sale")
                case .completeSale: Term("complete-sale", "成交", "complete the sale")
                case .failSale: Term("fail-sale", "流拍", "fail to sell")
                case .relist: Term("relist", "再次处置", "put up again")
                case .replan: Term("replan", "重新制定方案", "plan again")
                case .paySecured: Term("pay-secured", "优先受偿", "pay the secured holder")
                case .bookCash: Term("book-cash", "入账", "book as money")
                case .disposeWhileSealed: Term("dispose-while-sealed", "径行处置", "sell while sealed")
                case .distribute: Term("distribute", "分配", "distribute")
                case .distributeInKind: Term("distribute-in-kind", "实物分配", "distribute in kind")
                case .payToTreasury: Term("pay-to-treasury", "上交国库", "pay to the treasury")
                case .abandon: Term("abandon", "放弃", "give up")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .inquire: .inquire
            case .noteHolder: .noteHolder
            case .exclude: .exclude
            case .linkMeasure: .linkMeasure
            case .unsealAndTakeOver: .unsealAndTakeOver
            case .takeOver: .takeOver
            case .deliver: .deliver
            case .claimRetrieval: .claimRetrieval
            case .returnToOwner: .returnToOwner
            case .retrievalRefused: .retrievalRefused
            case .compensateOwner: .compensateOwner
            case .stopInTransit: .stopInTransit
            case .payInTransit: .payInTransit
            case .redeem: .redeem
            case .recover: .recover
            case .creditorAvoids: .creditorAvoids
            case .partitionCoOwned: .partitionCoOwned
            case .regain: .regain
            case .collect: .collect
            case .loseRecovery: .loseRecovery
            case .value: .value
            case .plan: .plan
            case .sell: .sell
            case .completeSale: .completeSale
            case .failSale: .failSale
            case .relist: .relist
            case .replan: .replan
            case .paySecured: .paySecured
            case .bookCash: .bookCash
            case .disposeWhileSealed: .disposeWhileSealed
            case .distribute: .distribute
            case .distributeInKind: .distributeInKind
            case .payToTreasury: .payToTreasury
            case .abandon: .abandon
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .inquire: .inquire(try .transfer(nil, through: &c))
            case .noteHolder: .noteHolder(try .transfer(nil, through: &c))
            case .exclude: .exclude(try .transfer(nil, through: &c))
            case .linkMeasure: .linkMeasure(try .transfer(nil, through: &c))
            case .unsealAndTakeOver: .unsealAndTakeOver(try .transfer(nil, through: &c))
            case .takeOver: .takeOver
            case .deliver: .deliver
            case .claimRetrieval: .claimRetrieval(try .transfer(nil, through: &c))
            case .returnToOwner: .returnToOwner
            case .retrievalRefused: .retrievalRefused
            case .compensateOwner: .compensateOwner(try .transfer(nil, through: &c))
            case .stopInTransit: .stopInTransit(try .transfer(nil, through: &c))
            case .payInTransit: .payInTransit
            case .redeem: .redeem(try .transfer(nil, through: &c))
            case .recover: .recover(try .transfer(nil, through: &c))
            case .creditorAvoids: .creditorAvoids(try .transfer(nil, through: &c))
            case .partitionCoOwned: .partitionCoOwned
            case .regain: .regain
            case .collect: .collect
            case .loseRecovery: .loseRecovery
            case .value: .value
            case .plan: .plan(try .transfer(nil, through: &c))
            case .sell: .sell(try .transfer(nil, through: &c))
            case .completeSale: .completeSale(try .transfer(nil, through: &c))
            case .failSale: .failSale
            case .relist: .relist(try .transfer(nil, through: &c))
            case .replan: .replan(try .transfer(nil, through: &c))
            case .paySecured: .paySecured(try .transfer(nil, through: &c))
            case .bookCash: .bookCash
            case .disposeWhileSealed: .disposeWhileSealed(try .transfer(nil, through: &c))
            case .distribute: .distribute
            case .distributeInKind: .distributeInKind(try .transfer(nil, through: &c))
            case .payToTreasury: .payToTreasury
            case .abandon: .abandon(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .inquire(let it): try c.put(it)
            case .noteHolder(let it): try c.put(it)
            case .exclude(let it): try c.put(it)
            case .linkMeasure(let it): try c.put(it)
            case .unsealAndTakeOver(let it): try c.put(it)
            case .claimRetrieval(let it): try c.put(it)
            case .compensateOwner(let it): try c.put(it)
            case .stopInTransit(let it): try c.put(it)
            case .redeem(let it): try c.put(it)
            case .recover(let it): try c.put(it)
            case .creditorAvoids(let it): try c.put(it)
            case .plan(let it): try c.put(it)
            case .sell(let it): try c.put(it)
            case .completeSale(let it): try c.put(it)
            case .relist(let it): try c.put(it)
            case .replan(let it): try c.put(it)
            case .paySecured(let it): try c.put(it)
            case .disposeWhileSealed(let it): try c.put(it)
            case .distributeInKind(let it): try c.put(it)
            case .abandon(let it): try c.put(it)
            case .takeOver, .deliver, .returnToOwner, .retrievalRefused, .payInTransit, .partitionCoOwned, .regain,
                .collect, .loseRecovery, .value, .failSale, .bookCash, .distribute, .payToTreasury:
                break
            }
        }
    }
}
