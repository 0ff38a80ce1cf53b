/// 暂缓、中止拍卖的事由: why a disposal is paused (网络司法拍卖规定 arts. 28, 36; 拍卖变卖规定 art. 17).
@nonexhaustive
public enum PauseGround: UInt8, Vocabulary, WireValue {
    /// The court may pause.
    case partyObjection
    /// The court must pause.
    case thirdPartyObjection
    case supervision
    case suspension
    case security
    /// The platform may pause at once.
    case systemFault

    public static let wireIndex = VocabularyIndex<PauseGround>()

    public var term: Term {
        switch self {
        case .partyObjection: Term("party-objection", "当事人、利害关系人提出异议", "objection of a party or an interested party")
        case .thirdPartyObjection:
            Term("third-party-objection", "案外人对标的提出异议", "objection of a third party to the object")
        case .supervision: Term("supervision", "上级法院监督", "supervision by a higher court")
        case .suspension: Term("suspension", "执行中止", "the enforcement is suspended")
        case .security: Term("security", "被执行人提供担保暂缓", "stay against security")
        case .systemFault: Term("system-fault", "系统故障等紧急情况", "fault of the system, or another emergency")
        }
    }
}

/// 撤回拍卖的事由: why a disposal is called off before bidding (拍卖变卖规定 arts. 17, 19).
@nonexhaustive
public enum DisposalWithdrawalGround: UInt8, Vocabulary, WireValue {
    case basisRevoked
    case creditorsWithdrew
    case debtPaid
    case settled
    case thirdPartyRight
    case collusion
    case other
    /// Before the ruling is served the property is still the debtor’s.
    case bankruptcy

    public static let wireIndex = VocabularyIndex<DisposalWithdrawalGround>()

    public var term: Term {
        switch self {
        case .basisRevoked: Term("basis-revoked", "执行依据被撤销", "the basis of enforcement is revoked")
        case .creditorsWithdrew: Term("creditors-withdrew", "申请执行人及其他执行债权人撤回申请", "the creditors withdrew")
        case .debtPaid: Term("debt-paid", "被执行人全部履行债务", "the debt is paid")
        case .settled: Term("settled", "达成执行和解无需拍卖", "settled, so that no auction is needed")
        case .thirdPartyRight: Term("third-party-right", "案外人对标的享有足以阻止的实体权利", "a third party’s right prevents it")
        case .collusion: Term("collusion", "恶意串通", "bidders colluded")
        case .other: Term("other", "其他情形", "another case")
        case .bankruptcy: Term("bankruptcy", "受理破产申请", "bankruptcy accepted")
        }
    }
}

/// 撤销拍卖的事由: why an auction is set aside (网络司法拍卖规定 art. 31; 异议复议规定 art. 21).
@nonexhaustive
public enum AnnulmentGround: UInt8, Vocabulary, WireValue {
    case misdescribed
    case systemError
    case collusion
    case unqualifiedBuyer
    case unequalTerms
    case notAnnounced
    /// By an objection to conduct (异议复议规定 art. 7).
    case inKindConduct
    case otherBreach

    public static let wireIndex = VocabularyIndex<AnnulmentGround>()

    public var term: Term {
        switch self {
        case .misdescribed: Term("misdescribed", "文字说明、照片等严重失实", "text or pictures seriously false")
        case .systemError: Term("system-error", "系统故障、病毒、黑客、数据错误", "fault, virus, attack or wrong data")
        case .collusion: Term("collusion", "恶意串通，损害他人利益", "collusion that harms others")
        case .unqualifiedBuyer: Term("unqualified-buyer", "买受人不具备法定资格", "the buyer is not qualified")
        case .unequalTerms: Term("unequal-terms", "违法限制竞买人参加或者享有同等权利", "bidders kept out or treated unequally")
        case .notAnnounced: Term("not-announced", "未按照法律、司法解释的规定公告", "not announced as the rules ask")
        case .inKindConduct: Term("in-kind-conduct", "以物抵债的执行行为违法", "unlawful conduct of a taking in kind")
        case .otherBreach: Term("other-breach", "其他严重违反拍卖程序的情形", "another serious breach")
        }
    }
}

/// Where the wish to take property in kind comes from.
@nonexhaustive
public enum InKindSource: UInt8, Vocabulary, WireValue {
    case failedRound
    /// Without auction or sale (民诉法解释 art. 489).
    case partiesConsent
    /// Never by a ruling of the court (执行和解规定 art. 6).
    case privateSettlement

    public static let wireIndex = VocabularyIndex<InKindSource>()

    public var term: Term {
        switch self {
        case .failedRound: Term("failed-round", "拍卖流拍后", "after a failed round")
        case .partiesConsent: Term("parties-consent", "双方当事人同意", "consent of both parties")
        case .privateSettlement: Term("private-settlement", "执行和解协议", "a settlement between the parties")
        }
    }
}
