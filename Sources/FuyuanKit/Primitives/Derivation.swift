/// How a computed answer came about: one step a line, each with its article, so that a lawyer can follow it.
public struct Derivation: Sendable, Hashable {
    /// One step: what was done, what came out, and under which article.
    public struct Step: Sendable, Hashable {
        /// What was done.
        public let text: Bilingual
        /// What came out, as printed: a day, an amount, a count; empty when the step only states something.
        public let result: String
        /// The articles the step rests on; empty for plain arithmetic.
        public let basis: Basis

        /// A step.
        public init(_ zh: String, _ en: String, result: String = "", _ basis: Basis = Basis()) {
            text = Bilingual(zh, en)
            self.result = result
            self.basis = basis
        }
    }

    /// The steps, in order.
    public private(set) var steps: [Step]

    /// A derivation from its steps.
    public init(_ steps: [Step] = []) { self.steps = steps }

    /// Adds a step.
    public mutating func add(_ step: Step) { steps.append(step) }

    /// Adds a step.
    public mutating func add(_ zh: String, _ en: String, result: String = "", _ basis: Basis = Basis()) {
        steps.append(Step(zh, en, result: result, basis))
    }

    /// Adds all steps of another derivation.
    public mutating func add(_ other: Derivation) { steps += other.steps }

    /// The steps as numbered lines.
    public func text(in language: Language) -> String {
        var lines: [String] = []
        for (index, step) in steps.enumerated() {
            var line = "\(index + 1). \(step.text[language])"
            if !step.result.isEmpty { line += language == .zh ? "：\(step.result)" : ": \(step.result)" }
            if !step.basis.isEmpty {
                line += language == .zh ? "（\(step.basis.text(in: .zh))）" : " (\(step.basis.text(in: .en)))"
            }
            lines.append(line)
        }
        return lines.joined(separator: "\n")
    }
}
