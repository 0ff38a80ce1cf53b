extension ControlMeasure {
    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case propertyOfDebtor
        case notExempt
        case wageAccountSpared
        case bankAssetSpared
        case networkOnDebtor
        case ofThisCase
        case withinAmount
        case partiesServed
        case amountStated
        case sealableThoughSold
        case firstInLine
        case servedClass
        case equityItem
        case noRegistry
        case withinCeiling
        case expiryStated
        case papersComplete
        case coOwnersTold
        case transferNotRegistered
        case noTransferNotice
        case earlierMeasureExists
        case queueRecorded
        case promotedInOrder
        case wholeSold
        case measureStands
        case criminalProperty
        case isPreservation
        case beforeExpiry
        case askedInTime
        case termOver
        case clearlyAbove
        case excessSeverable
        case excessReleasedInTime
        case liftedInTime
        case consentToSecurity
        case releaseFounded
        case releasedForBankruptcy
        case groundToRestore
        case oldRankKept
        case suitTimeOver
        case liftedAfterNoSuit
        case substituteExists
        case substituteRuled
        case moneyItem
        case marginFree
        case stillInForce
        case homeSpared
        case sixtyDaysPassed
        case notYetOnSale
        case priorLienEnforcing
        case replyInTime
        case preservedOneYear
        case notDisputed

        public var term: Term {
            switch self {
            case .propertyOfDebtor:
                Term(
                    "property-of-debtor", "占有、登记在被执行人名下，或者第三人书面确认",
                    "held by or registered for the debtor, or admitted by the third party in writing")
            case .notExempt: Term("not-exempt", "不属于豁免财产", "not exempt")
            case .wageAccountSpared:
                Term("wage-account-spared", "不冻结、划拨农民工工资专户、保证金", "the migrant workers’ wage account is spared")
            case .bankAssetSpared:
                Term("bank-asset-spared", "不查封准备金、备付金、营业场所", "reserves, provisions and premises of a bank are spared")
            case .networkOnDebtor:
                Term("network-on-debtor", "网络查控不针对案外人", "network control does not target a non-debtor")
            case .ofThisCase: Term("of-this-case", "查控信息只用于本案", "the data are used for this case alone")
            case .withinAmount: Term("within-amount", "不明显超标的额", "not clearly above the amount")
            case .partiesServed: Term("parties-served", "裁定送达双方", "the ruling was served on both parties")
            case .amountStated: Term("amount-stated", "冻结存款载明数额", "the amount frozen is stated")
            case .sealableThoughSold: Term("sealable-though-sold", "已出卖财产可以查封", "property sold may still be sealed")
            case .firstInLine: Term("first-in-line", "没有在先的查封、扣押、冻结", "no earlier measure on the item")
            case .servedClass:
                Term("served-class", "不以公示为生效要件的财产", "property whose measure does not wait for publicity")
            case .equityItem: Term("equity-item", "非上市股权", "equity not listed")
            case .noRegistry: Term("no-registry", "没有协助登记的单位", "no organ keeps a register")
            case .withinCeiling: Term("within-ceiling", "期限不超过法定上限", "the term keeps to the ceiling")
            case .expiryStated: Term("expiry-stated", "载明届满日", "the day of expiry is stated")
            case .papersComplete: Term("papers-complete", "裁定书、协助执行通知书齐备", "ruling and notice to assist are there")
            case .coOwnersTold: Term("co-owners-told", "共有人已获通知", "the co-owners were told")
            case .transferNotRegistered:
                Term("transfer-not-registered", "过户尚未核准登记", "the transfer is not yet registered")
            case .noTransferNotice:
                Term("no-transfer-notice", "其他法院未先送达过户通知", "no other court’s notice to transfer came first")
            case .earlierMeasureExists: Term("earlier-measure-exists", "有在先的查封、扣押、冻结", "an earlier measure exists")
            case .queueRecorded: Term("queue-recorded", "有笔录签名或者书面告知", "recorded and signed, or told in writing")
            case .promotedInOrder: Term("promoted-in-order", "依登记先后", "by order of registration")
            case .wholeSold: Term("whole-sold", "全部变价", "the whole item was disposed of")
            case .measureStands: Term("measure-stands", "裁定未撤销、期限未届满", "not revoked, not expired")
            case .criminalProperty:
                Term("criminal-property", "刑事裁判涉财产部分执行", "enforcement of a criminal judgment on property")
            case .isPreservation: Term("is-preservation", "为保全措施", "it is a preservation")
            case .beforeExpiry: Term("before-expiry", "期限届满前", "before expiry")
            case .askedInTime: Term("asked-in-time", "保全期限届满七日前申请", "asked seven days before the preservation expires")
            case .termOver: Term("term-over", "期限已届满", "the term is over")
            case .clearlyAbove: Term("clearly-above", "明显超出债权额及费用", "clearly above claim and costs")
            case .excessSeverable: Term("excess-severable", "可以分割或者另有足额财产", "divisible, or other property is enough")
            case .excessReleasedInTime: Term("excess-released-in-time", "七日内解除", "released within seven days")
            case .liftedInTime: Term("lifted-in-time", "五日内解除", "lifted within five days")
            case .consentToSecurity:
                Term("consent-to-security", "提供担保且申请执行人同意", "security given and the creditor agrees")
            case .releaseFounded: Term("release-founded", "有解除的法定事由", "a ground to release is there")
            case .releasedForBankruptcy: Term("released-for-bankruptcy", "因受理破产而解除", "it was released for bankruptcy")
            case .groundToRestore: Term("ground-to-restore", "驳回申请或者依第一百零八条终结", "dismissed, or ended under art. 108")
            case .oldRankKept: Term("old-rank-kept", "按照原有顺位恢复", "restored in the old order")
            case .suitTimeOver: Term("suit-time-over", "起诉期限届满未起诉", "the time to sue is over and nobody sued")
            case .liftedAfterNoSuit: Term("lifted-after-no-suit", "七日内解除", "lifted within seven days")
            case .substituteExists: Term("substitute-exists", "有赔偿款或者其他替代物", "there is compensation or a substitute")
            case .substituteRuled: Term("substitute-ruled", "已作出新裁定", "a fresh ruling was made")
            case .moneyItem: Term("money-item", "可以直接扣划的财产", "property that can be deducted")
            case .marginFree: Term("margin-free", "信用证保证金已丧失担保功能", "the margin no longer secures the letter of credit")
            case .stillInForce: Term("still-in-force", "措施仍在期限内", "the measure is still in its term")
            case .homeSpared: Term("home-spared", "不处分唯一住房，或者有例外情形", "the only home is spared, or an exception holds")
            case .sixtyDaysPassed:
                Term("sixty-days-passed", "自首先查封之日起超过六十日", "more than sixty days since the first sealing")
            case .notYetOnSale: Term("not-yet-on-sale", "尚未发布拍卖公告或者进入变卖", "no auction notice and no sale yet")
            case .priorLienEnforcing:
                Term("prior-lien-enforcing", "优先债权已进入执行程序", "the preferred claim is being enforced")
            case .replyInTime: Term("reply-in-time", "十五日内答复", "answered within fifteen days")
            case .preservedOneYear: Term("preserved-one-year", "保全超过一年", "preserved for more than a year")
            case .notDisputed: Term("not-disputed", "不是争议标的", "not the object in dispute")
            }
        }
    }
}
