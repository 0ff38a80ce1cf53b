/// Why an administrative suit is suspended (中止诉讼, 行诉法解释 art. 87(1)).
@nonexhaustive
public enum SuitSuspensionGround: UInt8, Vocabulary, WireValue {
    case plaintiffDied
    case plaintiffIncapable
    case entityEnded
    case forceMajeure
    case legalQuestion
    case otherCase
    case other

    public var term: Term {
        switch self {
        case .plaintiffDied:
            Term("plaintiff-died", "原告死亡，须等待其近亲属表明是否参加诉讼", "the plaintiff died; close kin must say whether they join")
        case .plaintiffIncapable:
            Term(
                "plaintiff-incapable", "原告丧失诉讼行为能力，尚未确定法定代理人",
                "the plaintiff lost capacity; no legal representative yet")
        case .entityEnded:
            Term("entity-ended", "作为一方当事人的行政机关、法人或者其他组织终止，尚未确定权利义务承受人", "an organ or entity ended; no successor yet")
        case .forceMajeure: Term("force-majeure", "一方当事人因不可抗力的事由不能参加诉讼", "force majeure keeps a party away")
        case .legalQuestion:
            Term("legal-question", "涉及法律适用问题，需要送请有权机关作出解释或者确认", "a question of law is with the competent body")
        case .otherCase: Term("other-case", "须以相关案件的审理结果为依据，而相关案件尚未审结", "another case it depends on is not decided")
        case .other: Term("other", "其他应当中止诉讼的情形", "other")
        }
    }
}

extension SuitSuspensionGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .plaintiffDied: Basis(.administrativeProcedureInterpretation(87, 1, item: 1))
        case .plaintiffIncapable: Basis(.administrativeProcedureInterpretation(87, 1, item: 2))
        case .entityEnded: Basis(.administrativeProcedureInterpretation(87, 1, item: 3))
        case .forceMajeure: Basis(.administrativeProcedureInterpretation(87, 1, item: 4))
        case .legalQuestion: Basis(.administrativeProcedureInterpretation(87, 1, item: 5))
        case .otherCase: Basis(.administrativeProcedureInterpretation(87, 1, item: 6))
        case .other: Basis(.administrativeProcedureInterpretation(87, 1, item: 7))
        }
    }

    /// Whether ninety full days of it end the suit (行诉法解释 art. 88(2)): grounds 1 to 3.
    public var mayLapse: Bool {
        switch self {
        case .plaintiffDied, .plaintiffIncapable, .entityEnded: true
        case .forceMajeure, .legalQuestion, .otherCase, .other: false
        }
    }
}
