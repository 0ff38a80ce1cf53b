/// Why something was refused before anything changed: every reason at once.
public struct GovernanceRefusal: Error, Sendable, Hashable {
    /// Every reason, with its code, source, text and cure.
    public let reasons: [Reason]

    /// A refusal for these reasons.
    public init(_ reasons: [Reason]) { self.reasons = reasons }

    /// A refusal for one reason. The code begins with `governance.`.
    init(
        _ code: String, _ basis: Basis, _ zh: String, _ en: String, nature: Reason.Nature = .unmet,
        cure: Bilingual? = nil
    ) {
        reasons = [
            Reason(code: "governance.\(code)", nature: nature, basis: basis, text: Bilingual(zh, en), cure: cure)
        ]
    }

    /// The stable codes of the reasons.
    public var codes: [String] { reasons.map(\.code) }

    /// The reasons, one a line.
    public func text(in language: Language) -> String { reasons.map { $0.text[language] }.joined(separator: "\n") }
}
