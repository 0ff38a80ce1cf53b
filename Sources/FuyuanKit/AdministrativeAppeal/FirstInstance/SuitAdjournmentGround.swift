/// Why a hearing is put off (延期开庭).
@nonexhaustive
public enum SuitAdjournmentGround: UInt8, Vocabulary, WireValue {
    case justifiedAbsence
    case recusalRequest
    case newEvidence
    case other
    case headCannotAttend

    public var term: Term {
        switch self {
        case .justifiedAbsence:
            Term(
                "justified-absence", "应当到庭的当事人和其他诉讼参与人有正当理由没有到庭", "somebody who must appear is absent with good reason")
        case .recusalRequest:
            Term("recusal-request", "当事人临时提出回避申请且无法及时作出决定", "recusal asked for on the spot, not to be decided at once")
        case .newEvidence:
            Term(
                "new-evidence", "需要通知新的证人到庭，调取新的证据，重新鉴定、勘验，或者需要补充调查",
                "new witness, evidence, appraisal, inspection or inquiry")
        case .other: Term("other", "其他应当延期的情形", "other")
        case .headCannotAttend:
            Term("head-cannot-attend", "负责人有正当理由不能出庭，人民法院准许延期", "the head of the organ cannot attend, with good reason")
        }
    }
}

extension SuitAdjournmentGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .justifiedAbsence: Basis(.administrativeProcedureInterpretation(72, item: 1))
        case .recusalRequest: Basis(.administrativeProcedureInterpretation(72, item: 2))
        case .newEvidence: Basis(.administrativeProcedureInterpretation(72, item: 3))
        case .other: Basis(.administrativeProcedureInterpretation(72, item: 4))
        case .headCannotAttend: Basis(.headAttendance(9, 3))
        }
    }
}
