/// What kind of security was given for a stay (执行担保规定 art. 2).
@nonexhaustive
public enum EnforcementSecurityKind: UInt8, Vocabulary, WireValue {
    case ownProperty
    case othersProperty
    case suretyship

    public var term: Term {
        switch self {
        case .ownProperty: Term("own-property", "被执行人财产担保", "the debtor’s own property")
        case .othersProperty: Term("others-property", "他人财产担保", "another’s property")
        case .suretyship: Term("suretyship", "他人保证", "a surety")
        }
    }
}
