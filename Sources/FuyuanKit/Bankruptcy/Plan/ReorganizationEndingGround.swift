/// Why reorganisation ends before approval (企业破产法 art. 78).
@nonexhaustive
public enum ReorganizationEndingGround: UInt8, Vocabulary, WireValue {
    /// 债务人的经营状况和财产状况继续恶化，缺乏挽救的可能性.
    case worsening
    /// 债务人有欺诈、恶意减少财产或者其他显著不利于债权人的行为.
    case fraud
    /// 由于债务人的行为致使管理人无法执行职务.
    case obstruction

    public var term: Term {
        switch self {
        case .worsening: Term("worsening", "经营状况和财产状况继续恶化，缺乏挽救的可能性", "things get worse and rescue is unlikely")
        case .fraud: Term("fraud", "有欺诈、恶意减少财产或者其他显著不利于债权人的行为", "fraud, asset stripping or other harm to creditors")
        case .obstruction: Term("obstruction", "债务人的行为致使管理人无法执行职务", "the debtor keeps the administrator from his duty")
        }
    }
}
