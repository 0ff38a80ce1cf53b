/// Why a debtor may be listed as dishonest (失信名单规定 art. 1). Under each, the duty of the effective instrument is not
/// performed.
@nonexhaustive
public enum ListingGround: UInt8, Vocabulary, WireValue {
    /// Item 1.
    /// law: enforcement.credit-1
    case ableButRefuses
    /// Item 2.
    /// law: enforcement.credit-2
    case obstructsByForceOrForgery
    /// Item 3.
    /// law: enforcement.credit-3
    case evadesByShamOrHiding
    /// Item 4.
    /// law: enforcement.credit-4
    case breaksReporting
    /// Item 5.
    /// law: enforcement.credit-5
    case breaksRestriction
    /// Item 6.
    /// law: enforcement.credit-6
    case refusesSettlement

    public static let wireIndex = VocabularyIndex<ListingGround>()

    public var term: Term {
        switch self {
        case .ableButRefuses: Term("able-but-refuses", "有履行能力而拒不履行生效法律文书确定义务", "able to perform, and refuses")
        case .obstructsByForceOrForgery:
            Term(
                "obstructs-by-force-or-forgery", "以伪造证据、暴力、威胁等方法妨碍、抗拒执行",
                "obstructs by forged evidence, violence or threats")
        case .evadesByShamOrHiding:
            Term(
                "evades-by-sham-or-hiding", "以虚假诉讼、虚假仲裁或者隐匿、转移财产等方法规避执行",
                "evades by sham proceedings or by hiding property")
        case .breaksReporting: Term("breaks-reporting", "违反财产报告制度", "breaks the duty to report property")
        case .breaksRestriction: Term("breaks-restriction", "违反限制消费令", "breaks a consumption order")
        case .refusesSettlement:
            Term(
                "refuses-settlement", "无正当理由拒不履行执行和解协议",
                "refuses to perform an enforcement settlement without good reason")
        }
    }

    /// Whether an entry on this ground has a term: all but the first (art. 2).
    public var hasTerm: Bool { self != .ableButRefuses }

    /// Where it stands.
    public var citation: Citation { .dishonestyList(1, 1, item: rawValue + 1) }

    /// The grounds whose entries have a term.
    public static let withTerm = EnumSet<ListingGround>.all.subtracting([.ableButRefuses])
}
