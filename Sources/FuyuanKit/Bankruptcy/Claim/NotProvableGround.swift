/// What takes no part in the distribution (破产法司法解释三 art. 3; 法释〔2002〕23号 art. 61).
@nonexhaustive
public enum NotProvableGround: UInt8, Vocabulary, WireValue {
    case postAcceptanceSurcharge
    case participationCosts
    case shareholderRights
    case timeBarred
    case postDeclarationInterest

    public static let wireIndex = VocabularyIndex<NotProvableGround>()

    public var term: Term {
        switch self {
        case .postAcceptanceSurcharge:
            Term("post-acceptance-surcharge", "受理后的滞纳金、加倍迟延利息", "surcharge or doubled interest after acceptance")
        case .participationCosts: Term("participation-costs", "债权人参加破产程序的费用", "a creditor’s costs of taking part")
        case .shareholderRights: Term("shareholder-rights", "股权、股票持有人的权利", "rights of shareholders as such")
        case .timeBarred: Term("time-barred", "超过诉讼时效的债权", "time-barred claim")
        case .postDeclarationInterest:
            Term("post-declaration-interest", "宣告后的债务利息（旧规定）", "interest after the declaration (old rule)")
        }
    }
}
