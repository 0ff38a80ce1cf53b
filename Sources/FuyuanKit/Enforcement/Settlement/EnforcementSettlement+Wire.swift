extension EnforcementSettlement {
    /// What is done about a settlement.
    @nonexhaustive
    public enum Act: WireAct {
        /// 协商.
        case negotiate
        /// 自行和解.
        case concludePrivately(SettlementTerms)
        /// 提交和解.
        case submit(SettlementSubmission)
        /// 未达成和解.
        case abandon
        /// 中止执行.
        case suspendCase
        /// 部分履行.
        case payPart(SettlementPayment)
        /// 催告履行.
        case demandPayment(SettlementDemand)
        /// 变更和解协议.
        case amendTerms(SettlementTerms)
        /// 履行完毕.
        case perform(SettlementPerformance)
        /// 不履行.
        case breach(SettlementBreach)
        /// 恢复执行.
        case revive(RevivalRequest)
        /// 不予恢复执行.
        case refuseRevival(RevivalRefusal)
        /// 欺诈胁迫恢复.
        case reviveForFraud(FraudRevival)
        /// 起诉履行和解.
        case sueOnSettlement
        /// 因起诉终结原执行.
        case terminateForSuit
        /// 确认无效、撤销.
        case voidSuit(SettlementVoidness)
        /// 无效后恢复执行.
        case reviveAfterVoid
        /// 以未提交的和解提异议.
        case objectOnPrivateDeal(PrivateDeal)
        /// 自行和解履行完毕终结执行.
        case terminateOnPrivateDeal(PrivateDeal)
        /// 自行和解未到期中止执行.
        case suspendOnPrivateDeal(PrivateDeal)
        /// 驳回以自行和解提出的异议.
        case dismissOnPrivateDeal(PrivateDeal)
        /// 以物抵债和解.
        case inKindDeal(InKindTerms)
        /// 依和解作出以物抵债裁定.
        case ruleInKind
        /// 起诉赔偿迟延、瑕疵履行.
        case sueForDamages(SettlementDamage)
        /// 执行担保人财产.
        case enforceGuarantor(GuarantorEnforcement)
        /// 对恢复执行提出异议.
        case objectToRevival

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case negotiate
            case concludePrivately
            case submit
            case abandon
            case suspendCase
            case payPart
            case demandPayment
            case amendTerms
            case perform
            case breach
            case revive
            case refuseRevival
            case reviveForFraud
            case sueOnSettlement
            case terminateForSuit
            case voidSuit
            case reviveAfterVoid
            case objectOnPrivateDeal
            case terminateOnPrivateDeal
            case suspendOnPrivateDeal
            case dismissOnPrivateDeal
            case inKindDeal
            case ruleInKind
            case sueForDamages
            case enforceGuarantor
            case objectToRevival

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .negotiate: Term("negotiate", "协商", "negotiate")
                case .concludePrivately: Term("conclude-privately", "自行和解", "settle privately")
                case .submit: Term("submit", "提交和解", "submit the settlement")
                case .abandon: Term("abandon", "未达成和解", "abandon")
                case .suspendCase: Term("suspend-case", "中止执行", "suspend the case")
                case .payPart: Term("pay-part", "部分履行", "pay a part")
                case .demandPayment: Term("demand-payment", "催告履行", "demand performance")
                case .amendTerms: Term("amend-terms", "变更和解协议", "amend the settlement")
                case .perform: Term("perform", "履行完毕", "perform in full")
                case .breach: Term("breach", "不履行", "breach")
                case .revive: Term("revive", "恢复执行", "revive")
                case .refuseRevival: Term("refuse-revival", "不予恢复执行", "refuse revival")
                case .reviveForFraud: Term("revive-for-fraud", "欺诈胁迫恢复", "revive for fraud")
                case .sueOnSettlement: Term("sue-on-settlement", "起诉履行和解", "sue on the settlement")
                case .terminateForSuit: Term("terminate-for-suit", "因起诉终结原执行", "terminate for the suit")
                case .voidSuit: Term("void-suit", "确认无效、撤销", "void the settlement by suit")
                case .reviveAfterVoid: Term("revive-after-void", "无效后恢复执行", "revive after voidness")
                case .objectOnPrivateDeal: Term("object-on-private-deal", "以未提交的和解提异议", "object on a private deal")
                case .terminateOnPrivateDeal:
                    Term("terminate-on-private-deal", "自行和解履行完毕终结执行", "terminate on a private deal")
                case .suspendOnPrivateDeal: Term("suspend-on-private-deal", "自行和解未到期中止执行", "suspend on a private deal")
                case .dismissOnPrivateDeal:
                    Term("dismiss-on-private-deal", "驳回以自行和解提出的异议", "dismiss the objection on a private deal")
                case .inKindDeal: Term("in-kind-deal", "以物抵债和解", "settle in kind")
                case .ruleInKind: Term("rule-in-kind", "依和解作出以物抵债裁定", "rule in kind on the settlement")
                case .sueForDamages: Term("sue-for-damages", "起诉赔偿迟延、瑕疵履行", "sue for damages")
                case .enforceGuarantor: Term("enforce-guarantor", "执行担保人财产", "enforce on the guarantor")
                case .objectToRevival: Term("object-to-revival", "对恢复执行提出异议", "object to the revival")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .negotiate: .negotiate
            case .concludePrivately: .concludePrivately
            case .submit: .submit
            case .abandon: .abandon
            case .suspendCase: .suspendCase
            case .payPart: .payPart
            case .demandPayment: .demandPayment
            case .amendTerms: .amendTerms
            case .perform: .perform
            case .breach: .breach
            case .revive: .revive
            case .refuseRevival: .refuseRevival
            case .reviveForFraud: .reviveForFraud
            case .sueOnSettlement: .sueOnSettlement
            case .terminateForSuit: .terminateForSuit
            case .voidSuit: .voidSuit
            case .reviveAfterVoid: .reviveAfterVoid
            case .objectOnPrivateDeal: .objectOnPrivateDeal
            case .terminateOnPrivateDeal: .terminateOnPrivateDeal
            case .suspendOnPrivateDeal: .suspendOnPrivateDeal
            case .dismissOnPrivateDeal: .dismissOnPrivateDeal
            case .inKindDeal: .inKindDeal
            case .ruleInKind: .ruleInKind
            case .sueForDamages: .sueForDamages
            case .enforceGuarantor: .enforceGuarantor
            case .objectToRevival: .objectToRevival
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .negotiate: .negotiate
            case .concludePrivately: .concludePrivately(try .transfer(nil, through: &c))
            case .submit: .submit(try .transfer(nil, through: &c))
            case .abandon: .abandon
            case .suspendCase: .suspendCase
            case .payPart: .payPart(try .transfer(nil, through: &c))
            case .demandPayment: .demandPayment(try .transfer(nil, through: &c))
            case .amendTerms: .amendTerms(try .transfer(nil, through: &c))
            case .perform: .perform(try .transfer(nil, through: &c))
            case .breach: .breach(try .transfer(nil, through: &c))
            case .revive: .revive(try .transfer(nil, through: &c))
            case .refuseRevival: .refuseRevival(try .transfer(nil, through: &c))
            case .reviveForFraud: .reviveForFraud(try .transfer(nil, through: &c))
            case .sueOnSettlement: .sueOnSettlement
            case .terminateForSuit: .terminateForSuit
            case .voidSuit: .voidSuit(try .transfer(nil, through: &c))
            case .reviveAfterVoid: .reviveAfterVoid
            case .objectOnPrivateDeal: .objectOnPrivateDeal(try .transfer(nil, through: &c))
            case .terminateOnPrivateDeal: .terminateOnPrivateDeal(try .transfer(nil, through: &c))
            case .suspendOnPrivateDeal: .suspendOnPrivateDeal(try .transfer(nil, through: &c))
            case .dismissOnPrivateDeal: .dismissOnPrivateDeal(try .transfer(nil, through: &c))
            case .inKindDeal: .inKindDeal(try .transfer(nil, through: &c))
            case .ruleInKind: .ruleInKind
            case .sueForDamages: .sueForDamages(try .transfer(nil, through: &c))
            case .enforceGuarantor: .enforceGuarantor(try .transfer(nil, through: &c))
            case .objectToRevival: .objectToRevival
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .concludePrivately(let it): try c.put(it)
            case .submit(let it): try c.put(it)
            case .payPart(let it): try c.put(it)
            case .demandPayment(let it): try c.put(it)
            case .amendTerms(let it): try c.put(it)
            case .perform(let it): try c.put(it)
            case .breach(let it): try c.put(it)
            case .revive(let it): try c.put(it)
            case .refuseRevival(let it): try c.put(it)
            case .reviveForFraud(let it): try c.put(it)
            case .voidSuit(let it): try c.put(it)
            case .objectOnPrivateDeal(let it): try c.put(it)
            case .terminateOnPrivateDeal(let it): try c.put(it)
            case .suspendOnPrivateDeal(let it): try c.put(it)
            case .dismissOnPrivateDeal(let it): try c.put(it)
            case .inKindDeal(let it): try c.put(it)
            case .sueForDamages(let it): try c.put(it)
            case .enforceGuarantor(let it): try c.put(it)
            case .negotiate, .abandon, .suspendCase, .sueOnSettlement, .terminateForSuit, .reviveAfterVoid, .ruleInKind,
                .objectToRevival:
                break
            }
        }
    }
}
