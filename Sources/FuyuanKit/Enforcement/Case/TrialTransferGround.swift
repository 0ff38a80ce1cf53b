/// What the trial division may move to enforcement without an application (执行工作规定 art. 17).
@nonexhaustive
public enum TrialTransferGround: UInt8, Vocabulary, WireValue {
    case support
    case civilSanction
    case incidentalCivil
    /// 刑事涉财产执行规定 art. 7.
    case criminalProperty

    public var term: Term {
        switch self {
        case .support: Term("support", "赡养费、扶养费、抚养费", "support or alimony")
        case .civilSanction: Term("civil-sanction", "民事制裁决定书", "civil sanction")
        case .incidentalCivil: Term("incidental-civil", "刑事附带民事判决、裁定、调解书", "incidental civil judgment")
        case .criminalProperty: Term("criminal-property", "刑事裁判涉财产部分", "property part of a criminal judgment")
        }
    }
}
