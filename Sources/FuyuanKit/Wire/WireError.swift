/// Why some bytes cannot be read: what, where, what was expected and what was found.
///
/// A value, one word wide; two errors are equal when all they say is equal.
public struct WireError: Error, Sendable, Hashable {
    /// What is wrong, as a stable code.
    @nonexhaustive
    public enum Code: UInt8, Vocabulary {
        case unexpectedEnd, unexpectedByte, trailingBytes, byteOrderMark
        case invalidUTF8, loneSurrogate, badEscape, controlCharacter, badNumber
        case tooDeep, stringTooLong, lineTooLong, tooManyElements
        case wrongType, notAnInteger, numberOutOfRange, badValue, duplicateElement
        case missingField, unknownField, duplicateKey, unknownWord, unknownAct
        case wrongSchema, readerTooOld, possiblyTruncated, foreignCoder

        public var term: Term {
            switch self {
            case .unexpectedEnd: Term("unexpected-end", "内容提前结束", "the input ends too early")
            case .unexpectedByte: Term("unexpected-byte", "此处不应有该字节", "a byte that cannot stand here")
            case .trailingBytes: Term("trailing-bytes", "值之后还有内容", "something follows the value")
            case .byteOrderMark: Term("byte-order-mark", "开头有字节顺序标记", "a byte order mark at the start")
            case .invalidUTF8: Term("invalid-utf8", "不是有效的 UTF-8", "not valid UTF-8")
            case .loneSurrogate: Term("lone-surrogate", "不成对的代理码", "a surrogate without its pair")
            case .badEscape: Term("bad-escape", "转义写法无效", "not a valid escape")
            case .controlCharacter: Term("control-character", "文字中有未转义的控制字符", "a control character in a string")
            case .badNumber: Term("bad-number", "数字写法无效", "not a valid number")
            case .tooDeep: Term("too-deep", "嵌套过深", "nested too deep")
            case .stringTooLong: Term("string-too-long", "文字过长", "the string is too long")
            case .lineTooLong: Term("line-too-long", "行过长", "the line is too long")
            case .tooManyElements: Term("too-many-elements", "元素过多", "too many elements")
            case .wrongType: Term("wrong-type", "类型不符", "a value of another type")
            case .notAnInteger: Term("not-an-integer", "应为整数", "not an integer")
            case .numberOutOfRange: Term("number-out-of-range", "数字超出范围", "the number is out of range")
            case .badValue: Term("bad-value", "值无效", "not a valid value")
            case .duplicateElement: Term("duplicate-element", "集合中元素重复", "the set has an element twice")
            case .missingField: Term("missing-field", "缺少字段", "a field is missing")
            case .unknownField: Term("unknown-field", "未知字段", "an unknown field")
            case .duplicateKey: Term("duplicate-key", "字段重复", "the field stands twice")
            case .unknownWord: Term("unknown-word", "未知的用词", "an unknown word")
            case .unknownAct: Term("unknown-act", "未知的行为种类", "an unknown kind of act")
            case .wrongSchema: Term("wrong-schema", "不是所要的文件种类", "a file of another schema")
            case .readerTooOld: Term("reader-too-old", "需要更新的版本才能读取", "a newer reader is needed")
            case .possiblyTruncated: Term("possibly-truncated", "末行可能被截断", "the last line may be cut off")
            case .foreignCoder: Term("foreign-coder", "编码器或解码器报错", "the encoder or decoder reports an error")
            }
        }
    }

    final class Storage: Sendable {
        let code: Code
        let path: String
        let offset: Int
        let line: Int
        let lineOffset: Int
        let expected: Bilingual?
        let found: String

        init(
            _ code: Code, path: String, offset: Int, line: Int, lineOffset: Int, expected: Bilingual?, found: String
        ) {
            self.code = code
            self.path = path
            self.offset = offset
            self.line = line
            self.lineOffset = lineOffset
            self.expected = expected
            self.found = found
        }
    }

    let storage: Storage

    /// An error at a byte offset; -1 where there are no bytes, as in a foreign decoder.
    public init(_ code: Code, at offset: Int = -1, path: String = "", expected: Bilingual? = nil, found: String = "") {
        storage = Storage(code, path: path, offset: offset, line: 0, lineOffset: 0, expected: expected, found: found)
    }

    init(_ storage: Storage) { self.storage = storage }

    /// What is wrong.
    public var code: Code { storage.code }
    /// Where in the value: field names and indices, such as `act.agreedBy[1]`; empty for the whole.
    public var path: String { storage.path }
    /// How many bytes stand before the place, from the beginning of the input; -1 where there are no bytes.
    public var offset: Int { storage.offset }
    /// The line of a journal, from 1; 0 where the input is not lines.
    public var line: Int { storage.line }
    /// The byte within the line, or within the document where the input is not lines, from 1; 0 where unknown.
    public var column: Int { storage.offset < 0 ? 0 : storage.offset - storage.lineOffset + 1 }
    /// What was expected; nil where the code says it all.
    public var expected: Bilingual? { storage.expected }
    /// What was found; empty where the code says it all.
    public var found: String { storage.found }

    public static func == (one: WireError, other: WireError) -> Bool {
        let (a, b) = (one.storage, other.storage)
        return a === b
            || (a.code == b.code && a.path == b.path && a.offset == b.offset && a.line == b.line
                && a.lineOffset == b.lineOffset && a.expected == b.expected && a.found == b.found)
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(code)
        hasher.combine(offset)
        hasher.combine(path)
    }
}

extension WireError {
    /// The whole error as a sentence, without its line and column.
    public func text(in language: Language) -> String {
        var text = code.term[language]
        switch language {
        case .zh:
            if let expected { text += "：应为\(expected.zh)" }
            if !found.isEmpty { text += expected == nil ? "：\(found)" : "，实为\(found)" }
            if !path.isEmpty { text += "（\(path)）" }
        case .en:
            if let expected { text += ": expected \(expected.en)" }
            if !found.isEmpty { text += expected == nil ? ": \(found)" : ", found \(found)" }
            if !path.isEmpty { text += " (at \(path))" }
        }
        return text
    }

    /// The same error seen from the line of a journal it stands in.
    public func inLine(_ line: Int, at lineOffset: Int) -> WireError {
        inLine(line, at: lineOffset, offset: Swift.max(0, offset) + lineOffset)
    }

    func inLine(_ line: Int, at lineOffset: Int, offset: Int) -> WireError {
        let old = storage
        return WireError(
            Storage(
                old.code, path: old.path, offset: offset, line: line,
                lineOffset: lineOffset, expected: old.expected, found: old.found))
    }

    @usableFromInline
    func below(_ key: StaticString) -> WireError { below("\(key)") }

    @usableFromInline
    func below(index: Int) -> WireError { below("[\(index)]") }

    func below(_ step: String) -> WireError {
        let old = storage
        if old === Self.outOfOrder.storage { return self }
        let path = old.path.isEmpty ? step : old.path.hasPrefix("[") ? step + old.path : "\(step).\(old.path)"
        return WireError(
            Storage(
                old.code, path: path, offset: old.offset, line: old.line, lineOffset: old.lineOffset,
                expected: old.expected, found: old.found))
    }

    /// Thrown inside the reader alone: the keys of an object do not come in the order of its fields.
    @usableFromInline
    static let outOfOrder = WireError(.unexpectedByte)

    @usableFromInline
    var isOutOfOrder: Bool { storage === Self.outOfOrder.storage }
}

extension WireError: CustomStringConvertible {
    /// The error in English, with its place.
    public var description: String {
        let place = line > 0 ? "\(line):\(column): " : offset >= 0 ? "byte \(offset): " : ""
        return place + text(in: .en)
    }
}
