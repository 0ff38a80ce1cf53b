/// Why a text is not an amount of money.
public struct MoneyError: Error, Sendable, Hashable {
    /// What is wrong.
    @nonexhaustive
    public enum Code: UInt8, Vocabulary {
        /// Not written as an amount.
        case format
        /// Thousands separators out of place.
        case grouping
        /// Finer than a fen.
        case subFen
        /// Beyond ±92,233,720,368,547,758.07 yuan.
        case range
        /// A character that 中文大写 does not have.
        case charset
        /// 中文大写 out of order.
        case structure
        /// 整 after 分.
        case zhengAfterFen

        public var term: Term {
            switch self {
            case .format: Term("format", "不是金额写法", "not written as an amount")
            case .grouping: Term("grouping", "千分位位置错误", "thousands separator out of place")
            case .subFen: Term("sub-fen", "精度超过分", "finer than a fen")
            case .range: Term("range", "金额超出范围", "amount out of range")
            case .charset: Term("charset", "含有非大写金额用字", "not a capital-amount character")
            case .structure: Term("structure", "大写金额结构错误", "capital amount out of order")
            case .zhengAfterFen: Term("zheng-after-fen", "“分”后不得写“整”", "整 must not follow 分")
            }
        }
    }

    /// What is wrong.
    public let code: Code
    /// The byte of the text where it is wrong.
    public let position: Int

    /// An error at a byte.
    public init(_ code: Code, at position: Int) {
        self.code = code
        self.position = position
    }

    /// The error as a sentence.
    public func text(in language: Language) -> String {
        switch language {
        case .zh: "第\(position + 1)字节：\(code.term.zh)"
        case .en: "byte \(position + 1): \(code.term.en)"
        }
    }
}
