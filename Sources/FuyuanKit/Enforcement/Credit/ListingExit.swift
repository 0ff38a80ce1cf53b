/// What takes an entry off the list (失信名单规定 art. 10). The first four were read in excerpts, the rest are from memory.
@nonexhaustive
public enum ListingExit: UInt8, Vocabulary, WireValue {
    /// law: enforcement.performed
    case performed
    /// law: enforcement.settlementPerformed
    case settlementPerformed
    /// law: enforcement.creditorRequests
    case creditorRequests
    /// law: enforcement.roundEndedTwoQueries
    case roundEndedTwoQueries
    /// law: enforcement.suspendedForRetrialOrBankruptcy
    case suspendedForRetrialOrBankruptcy
    /// law: enforcement.refused
    case refused
    /// law: enforcement.terminated
    case terminated
    /// Entries with a term leave the list this way.
    /// law: enforcement.termOver
    case termOver

    public static let wireIndex = VocabularyIndex<ListingExit>()

    public var term: Term {
        switch self {
        case .performed: Term("performed", "已经履行或者人民法院已经执行完毕", "performed, or enforced in full")
        case .settlementPerformed:
            Term("settlement-performed", "达成执行和解协议且已履行完毕", "settled, and the settlement performed")
        case .creditorRequests:
            Term("creditor-requests", "申请执行人书面申请删除，人民法院审查同意", "the creditor asks in writing and the court agrees")
        case .roundEndedTwoQueries:
            Term(
                "round-ended-two-queries", "终结本次执行程序后网络查询两次以上未发现可供执行财产，且无人提供有效线索",
                "after the end of a round two network queries found nothing, and nobody gave a lead")
        case .suspendedForRetrialOrBankruptcy:
            Term(
                "suspended-for-retrial-or-bankruptcy", "因审判监督或者破产程序裁定中止执行",
                "enforcement suspended for retrial or bankruptcy")
        case .refused: Term("refused", "裁定不予执行", "enforcement refused")
        case .terminated: Term("terminated", "裁定终结执行", "enforcement terminated")
        case .termOver: Term("term-over", "纳入期限届满", "the term is over")
        }
    }

    /// The network queries without result that the fourth ground asks for at least.
    public static let queriesNeeded = 2

    /// Whether the debt stays open and may still be enforced.
    public var keepsDebtOpen: Bool {
        switch self {
        case .creditorRequests, .roundEndedTwoQueries: true
        case .performed, .settlementPerformed, .suspendedForRetrialOrBankruptcy, .refused, .terminated, .termOver: false
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .performed, .settlementPerformed, .creditorRequests, .roundEndedTwoQueries,
            .suspendedForRetrialOrBankruptcy, .refused, .terminated:
            Basis(.dishonestyList(10, 1, item: rawValue + 1))
        case .termOver: Basis(.dishonestyList(2), .dishonestyList(10))
        }
    }

    /// How well it is verified.
    public var evidence: Evidence {
        switch self {
        case .performed, .settlementPerformed, .creditorRequests, .roundEndedTwoQueries, .termOver: .secondary
        case .suspendedForRetrialOrBankruptcy, .refused, .terminated: .memory
        }
    }
}
