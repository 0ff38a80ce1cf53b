/// Why a claim cannot be set off (企业破产法 art. 40; 破产法司法解释二 art. 46).
@nonexhaustive
public enum SetOffBar: UInt8, Vocabulary, WireValue {
    /// EBL art. 40 item 1.
    case acquiredAfterAcceptance
    /// EBL art. 40 item 2.
    case debtIncurredKnowingly
    /// EBL art. 40 item 3.
    case claimAcquiredKnowingly
    case unpaidCapital
    case abuseOfRights

    public static let wireIndex = VocabularyIndex<SetOffBar>()

    public var term: Term {
        switch self {
        case .acquiredAfterAcceptance:
            Term("acquired-after-acceptance", "受理后取得他人对债务人的债权", "claim of another acquired after acceptance")
        case .debtIncurredKnowingly:
            Term(
                "debt-incurred-knowingly", "已知不能清偿或者申请破产的事实而负担债务",
                "debt incurred knowing of the insolvency or the petition")
        case .claimAcquiredKnowingly:
            Term(
                "claim-acquired-knowingly", "已知不能清偿或者申请破产的事实而取得债权",
                "claim acquired knowing of the insolvency or the petition")
        case .unpaidCapital: Term("unpaid-capital", "股东欠缴出资、抽逃出资", "capital a shareholder owes or has withdrawn")
        case .abuseOfRights:
            Term("abuse-of-rights", "滥用股东权利或者关联关系损害公司利益", "damages for abuse of shareholder rights or affiliation")
        }
    }
}

/// Why a bar of EBL art. 40 items 2 and 3 does not apply.
@nonexhaustive
public enum SetOffException: UInt8, Vocabulary, WireValue {
    case byLaw
    case earlierCause

    public static let wireIndex = VocabularyIndex<SetOffException>()

    public var term: Term {
        switch self {
        case .byLaw: Term("by-law", "因法律规定", "by operation of law")
        case .earlierCause: Term("earlier-cause", "有破产申请一年前所发生的原因", "a cause older than one year before the petition")
        }
    }
}

extension SetOffBar {
    /// Where the bar stands.
    public var basis: Basis {
        switch self {
        case .acquiredAfterAcceptance: Basis(.bankruptcy(40, item: 1))
        case .debtIncurredKnowingly: Basis(.bankruptcy(40, item: 2))
        case .claimAcquiredKnowingly: Basis(.bankruptcy(40, item: 3))
        case .unpaidCapital: Basis(.bankruptcyInterpretation2(46, item: 1))
        case .abuseOfRights: Basis(.bankruptcyInterpretation2(46, item: 2))
        }
    }

    /// The bars that a legal or an older cause lifts.
    public static let liftable: EnumSet<SetOffBar> = [.debtIncurredKnowingly, .claimAcquiredKnowingly]
    /// The bars of EBL art. 40, which a secured creditor escapes up to the value of the collateral.
    public static let ofArticle40: EnumSet<SetOffBar> = [
        .acquiredAfterAcceptance, .debtIncurredKnowingly, .claimAcquiredKnowingly,
    ]
    /// The bars that make a set-off in the six months before acceptance open to annulment.
    public static let annullable = liftable
}
