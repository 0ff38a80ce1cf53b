/// A fact of insolvency that is alleged or found (企业破产法 art. 2; 破产法司法解释一 arts. 1–5).
@nonexhaustive
public enum BankruptcyGround: UInt8, Vocabulary, WireValue {
    /// 不能清偿到期债务: the debt stands, is due, and is not fully paid (司法解释一 art. 2).
    case dueDebtsUnpaid
    /// 资产不足以清偿全部债务: balance sheet, audit or appraisal shows it, unless disproved (司法解释一 art. 3).
    case assetsBelowDebts
    /// 明显缺乏清偿能力: illiquid (司法解释一 art. 4, item 1).
    case illiquid
    /// 明显缺乏清偿能力: legal representative missing, nobody manages (司法解释一 art. 4, item 2).
    case nobodyManages
    /// 明显缺乏清偿能力: enforced and still unpaid (司法解释一 art. 4, item 3).
    case enforcedUnpaid
    /// 明显缺乏清偿能力: long losses, hard to turn (司法解释一 art. 4, item 4).
    case longLosses
    /// 明显缺乏清偿能力: other (司法解释一 art. 4, item 5).
    case otherLackOfAbility
    /// 有明显丧失清偿能力可能: for reorganisation only.
    case abilityAtRisk
    /// 已解散而未清算或者未清算完毕 (企业破产法 art. 7(3); 司法解释一 art. 5).
    case dissolvedUnliquidated

    public var term: Term {
        switch self {
        case .dueDebtsUnpaid: Term("due-debts-unpaid", "不能清偿到期债务", "due debts unpaid")
        case .assetsBelowDebts: Term("assets-below-debts", "资产不足以清偿全部债务", "assets below debts")
        case .illiquid:
            Term("illiquid", "资金严重不足或者财产不能变现等，无法清偿债务", "no funds, or property that cannot be sold")
        case .nobodyManages:
            Term("nobody-manages", "法定代表人下落不明且无其他人员负责管理财产", "representative missing and nobody in charge")
        case .enforcedUnpaid: Term("enforced-unpaid", "经人民法院强制执行，无法清偿债务", "enforced and still unpaid")
        case .longLosses: Term("long-losses", "长期亏损且经营扭亏困难", "long losses, hard to turn")
        case .otherLackOfAbility: Term("other-lack-of-ability", "丧失清偿能力的其他情形", "another lack of ability to pay")
        case .abilityAtRisk: Term("ability-at-risk", "有明显丧失清偿能力可能", "ability to pay obviously at risk")
        case .dissolvedUnliquidated: Term("dissolved-unliquidated", "已解散而未清算完毕", "dissolved and not liquidated")
        }
    }

    /// The facts each of which shows that ability to pay is obviously lacking, even where assets exceed debts.
    public static let lackOfAbility: EnumSet<BankruptcyGround> = [
        .illiquid, .nobodyManages, .enforcedUnpaid, .longLosses, .otherLackOfAbility,
    ]
}

extension EnumSet where Element == BankruptcyGround {
    /// Whether these facts are the ground of 企业破产法 art. 2(1): due debts unpaid, and either assets below debts or an
    /// obvious lack of ability.
    public var isInsolvency: Bool {
        contains(.dueDebtsUnpaid)
            && (contains(.assetsBelowDebts) || !isDisjoint(with: BankruptcyGround.lackOfAbility))
    }

    /// Whether these facts are what `petitioner` must prove to have the procedure opened.
    ///
    /// A creditor proves that due debts are unpaid; the debtor may disprove the rest (司法解释一 arts. 2, 6).
    public func suffices(for procedure: BankruptcyProcedure, askedBy petitioner: PetitionerKind) -> Bool {
        switch petitioner {
        case .debtor, .laterDebtor, .shareholder, .regulator, .stateFirm, .financialInstitution:
            isInsolvency || (procedure == .reorganization && contains(.abilityAtRisk))
        case .creditor, .partnershipCreditor, .financialCreditor: contains(.dueDebtsUnpaid)
        case .liquidationObligor: contains(.dissolvedUnliquidated) && contains(.assetsBelowDebts)
        case .creditorOfDissolved: contains(.dissolvedUnliquidated)
        }
    }
}
