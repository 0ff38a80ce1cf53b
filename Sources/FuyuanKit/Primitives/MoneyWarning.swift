/// What is unusual, though clear, about the way an amount was written.
@nonexhaustive
public enum MoneyWarning: UInt8, Vocabulary {
    /// Zeros before the first figure.
    case leadingZero
    /// Another form than the usual one, such as an optional 零.
    case nonCanonical
    /// 整 is missing after 元.
    case missingZheng

    public var term: Term {
        switch self {
        case .leadingZero: Term("leading-zero", "前导零", "leading zero")
        case .nonCanonical: Term("non-canonical", "非通行写法", "not the usual form")
        case .missingZheng: Term("missing-zheng", "“元”后缺“整”", "整 missing after 元")
        }
    }
}
