/// How much a ``Finding`` weighs.
@nonexhaustive
public enum Severity: UInt8, Vocabulary, Comparable {
    /// Good to know; nothing need be done.
    case notice
    /// Probably wrong, or rests on local practice.
    case warning
    /// Against a rule whose text was read.
    case error

    public var term: Term {
        switch self {
        case .notice: Term("notice", "提示", "notice")
        case .warning: Term("warning", "警告", "warning")
        case .error: Term("error", "错误", "error")
        }
    }

    public static func < (one: Severity, other: Severity) -> Bool { one.rawValue < other.rawValue }
}

/// One thing found wrong, or worth a second look, in a file: what, where, under which article.
///
/// A finding never stops anything; a ``Refusal`` does.
public struct Finding: Sendable, Hashable {
    /// The stable code, such as `mediation.V001`.
    public let code: String
    /// How much it weighs.
    public let severity: Severity
    /// Where it was found: a path of field names, such as `agreement.signatures[1].day`; empty for the whole.
    public let path: String
    /// The articles it rests on; empty when it is a matter of form.
    public let basis: Basis
    /// What was found, in both languages.
    public let text: Bilingual

    /// A finding.
    public init(
        _ code: String, _ severity: Severity, at path: String = "", _ basis: Basis = Basis(), _ zh: String, _ en: String
    ) {
        self.code = code
        self.severity = severity
        self.path = path
        self.basis = basis
        self.text = Bilingual(zh, en)
    }
}
