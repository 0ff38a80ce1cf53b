/// Why a normative document is not lawful (规范性文件不合法, 行诉法解释 art. 148(2)).
@nonexhaustive
public enum IllegalDocumentGround: UInt8, Vocabulary, WireValue {
    case beyondPower
    case conflictsWithHigherLaw
    case addsDuties
    case procedureBreached
    case other

    public var term: Term {
        switch self {
        case .beyondPower: Term("beyond-power", "超越制定机关的法定职权或者法律、法规、规章的授权范围", "beyond the maker’s power")
        case .conflictsWithHigherLaw:
            Term("conflicts-with-higher-law", "与法律、法规、规章等上位法的规定相抵触", "conflicts with higher law")
        case .addsDuties: Term("adds-duties", "没有法律、法规、规章依据，违法增加义务或者减损合法权益", "adds duties or cuts rights without basis")
        case .procedureBreached: Term("procedure-breached", "未履行法定批准程序、公开发布程序，严重违反制定程序", "no approval or publication")
        case .other: Term("other", "其他违反法律、法规以及规章规定的情形", "other")
        }
    }
}

extension IllegalDocumentGround {
    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .beyondPower: Basis(.administrativeProcedureInterpretation(148, 2, item: 1))
        case .conflictsWithHigherLaw: Basis(.administrativeProcedureInterpretation(148, 2, item: 2))
        case .addsDuties: Basis(.administrativeProcedureInterpretation(148, 2, item: 3))
        case .procedureBreached: Basis(.administrativeProcedureInterpretation(148, 2, item: 4))
        case .other: Basis(.administrativeProcedureInterpretation(148, 2, item: 5))
        }
    }
}
