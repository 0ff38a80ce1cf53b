/// When an organ counts as having changed the act sued over (行政诉讼撤诉规定 arts. 3, 4).
@nonexhaustive
public enum ActChangeKind: UInt8, Vocabulary, WireValue {
    case factsOrEvidence
    case normativeBasis
    case result
    case dutyPerformed
    case remedied
    case settlementAccepted

    public var term: Term {
        switch self {
        case .factsOrEvidence: Term("facts-or-evidence", "改变所认定的主要事实和证据", "its main facts and evidence")
        case .normativeBasis:
            Term("normative-basis", "改变所适用的规范依据且对定性产生影响", "its normative basis, affecting the characterisation")
        case .result: Term("result", "撤销、部分撤销或者变更处理结果", "its result revoked, partly revoked or changed")
        case .dutyPerformed: Term("duty-performed", "根据原告的请求依法履行法定职责", "the duty asked for was performed")
        case .remedied: Term("remedied", "采取相应的补救、补偿等措施", "remedy or compensation was given")
        case .settlementAccepted:
            Term(
                "settlement-accepted", "在行政裁决案件中，书面认可原告与第三人达成的和解",
                "a settlement with the third party was accepted in writing, in an adjudication case")
        }
    }
}

extension ActChangeKind {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .factsOrEvidence: Basis(.suitWithdrawal(3, item: 1))
        case .normativeBasis: Basis(.suitWithdrawal(3, item: 2))
        case .result: Basis(.suitWithdrawal(3, item: 3))
        case .dutyPerformed: Basis(.suitWithdrawal(4, item: 1))
        case .remedied: Basis(.suitWithdrawal(4, item: 2))
        case .settlementAccepted: Basis(.suitWithdrawal(4, item: 3))
        }
    }
}
