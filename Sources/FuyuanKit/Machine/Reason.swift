/// One reason why an act was refused, or stands irregularly.
public struct Reason: Sendable, Hashable {
    /// What is wrong, roughly.
    @nonexhaustive
    public enum Nature: UInt8, Vocabulary {
        /// The case is not where this act belongs.
        case wrongPhase
        /// This role may not do it.
        case wrongRole
        /// A condition is not met.
        case unmet
        /// Whether a condition is met cannot be told.
        case unknown
        /// The act is dated before an earlier act.
        case outOfOrder

        public var term: Term {
            switch self {
            case .wrongPhase: Term("wrong-phase", "阶段不符", "wrong phase")
            case .wrongRole: Term("wrong-role", "主体不符", "wrong role")
            case .unmet: Term("unmet", "条件不具备", "not met")
            case .unknown: Term("unknown", "无从判断", "cannot be told")
            case .outOfOrder: Term("out-of-order", "日期倒置", "out of order")
            }
        }
    }

    /// The stable code: machine, act, condition where there is one, nature.
    public let code: String
    /// The id of the validation rule broken, such as `mediation.V001`; nil where it is none.
    public let rule: String?
    /// What is wrong, roughly.
    public let nature: Nature
    /// The articles.
    public let basis: Basis
    /// What is wrong, in both languages.
    public let text: Bilingual
    /// What would cure it and who can, in both languages; nil when nothing can.
    public let cure: Bilingual?

    /// A reason.
    public init(
        code: String, rule: String? = nil, nature: Nature, basis: Basis, text: Bilingual, cure: Bilingual?
    ) {
        self.code = code
        self.rule = rule
        self.nature = nature
        self.basis = basis
        self.text = text
        self.cure = cure
    }

    /// The reason as a finding of the file, under the id of the rule broken where there is one: a warning, or a notice
    /// where nothing is known to be wrong.
    public func finding(at path: String) -> Finding {
        Finding(rule ?? code, nature == .unknown ? .notice : .warning, at: path, basis, text.zh, text.en)
    }
}

extension Reason {
    static func code<M: CaseMachine>(_ kind: M.Act.Kind, _ machine: M.Type, _ parts: String...) -> String {
        ([M.name.wire, kind.term.wire] + parts).joined(separator: "/")
    }

    static func unmet<M: CaseMachine>(_ condition: M.Condition, of kind: M.Act.Kind, in machine: M.Type) -> Reason {
        let term = condition.term
        return Reason(
            code: code(kind, machine, term.wire, "unmet"), rule: M.ground(of: condition).rule, nature: .unmet,
            basis: M.ground(of: condition).basis,
            text: Bilingual("「\(kind.term.zh)」的条件不具备：\(term.zh)", "“\(kind.term.en)”: not met: \(term.en)"),
            cure: M.cure(of: condition))
    }

    static func unknown<M: CaseMachine>(_ condition: M.Condition, of kind: M.Act.Kind, in machine: M.Type) -> Reason {
        let term = condition.term
        return Reason(
            code: code(kind, machine, term.wire, "unknown"), rule: M.ground(of: condition).rule, nature: .unknown,
            basis: M.ground(of: condition).basis,
            text: Bilingual("「\(kind.term.zh)」无从判断：\(term.zh)", "“\(kind.term.en)”: cannot be told: \(term.en)"),
            cure: M.cure(of: condition))
    }

    static func outOfOrder<M: CaseMachine>(_ kind: M.Act.Kind, in machine: M.Type) -> Reason {
        Reason(
            code: code(kind, machine, "out-of-order"), nature: .outOfOrder, basis: Basis(),
            text: Bilingual(
                "「\(kind.term.zh)」的日期早于卷内在先的行为", "“\(kind.term.en)” is dated before an earlier act of the file"),
            cure: Bilingual("核对日期；有误的以更正行为更正", "check the day; correct it by a correcting act"))
    }
}

extension CaseMachine {
    /// What would bring a condition about, and who can; nil when nothing can.
    static func cure(of condition: Condition) -> Bilingual? {
        switch ground(of: condition).cure {
        case .none: nil
        case .advice(let text): text
        case .acts(let kinds): advice(toDo: kinds)
        }
    }

    static func advice(toDo kinds: [Act.Kind]) -> Bilingual {
        func line(_ kind: Act.Kind, _ language: Language) -> String {
            let who = table[kind].by.map { $0.term[language] }
            return language == .zh
                ? "「\(kind.term.zh)」（\(who.joined(separator: "、"))）"
                : "“\(kind.term.en)” (\(who.joined(separator: ", ")))"
        }
        return Bilingual(
            "先行" + kinds.map { line($0, .zh) }.joined(separator: "或"),
            "first: " + kinds.map { line($0, .en) }.joined(separator: " or "))
    }
}
