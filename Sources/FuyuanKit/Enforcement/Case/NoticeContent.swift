/// What a notice of enforcement must say.
@nonexhaustive
public enum NoticeContent: UInt8, Vocabulary, WireValue {
    /// 民诉法解释 art. 480.
    case delayInterest
    /// 失信名单规定 art. 5.
    case listingWarning
    case caseAccount

    public var term: Term {
        switch self {
        case .delayInterest: Term("delay-interest", "迟延履行利息、迟延履行金", "interest or money for delay")
        case .listingWarning: Term("listing-warning", "纳入失信被执行人名单的风险提示", "warning of the dishonesty list")
        case .caseAccount: Term("case-account", "案款专户", "the account of the case")
        }
    }

    /// What a notice must say in a case about these duties: the account only where money is owed.
    static func required(for duties: EnumSet<EnforcedDuty>?) -> EnumSet<NoticeContent> {
        duties?.contains(.money) == false ? .all(but: [.caseAccount]) : .all
    }
}
