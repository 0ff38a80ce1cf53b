/// The steps of a major administrative decision (重大行政决策程序), in their order.
@nonexhaustive
public enum MajorDecisionStep: UInt8, Vocabulary, WireValue {
    /// 公众参与.
    case publicParticipation
    /// 专家论证.
    case expertReview
    /// 风险评估.
    case riskAssessment
    /// 合法性审查.
    case legalityReview
    /// 集体讨论决定.
    case collectiveDecision

    public var term: Term {
        switch self {
        case .publicParticipation: Term("public-participation", "公众参与", "public participation")
        case .expertReview: Term("expert-review", "专家论证", "expert review")
        case .riskAssessment: Term("risk-assessment", "风险评估", "risk assessment")
        case .legalityReview: Term("legality-review", "合法性审查", "review of legality")
        case .collectiveDecision: Term("collective-decision", "集体讨论决定", "collective discussion and decision")
        }
    }
}

/// The checklist of one major administrative decision: no step is skipped, and the order is checked.
///
/// Source: 秦皇岛's and 花山区's published practice.
public struct MajorDecision: Sendable, Hashable {
    /// A step taken.
    public struct Taken: WireRecord {
        /// The step.
        public let step: MajorDecisionStep
        /// The day.
        public let day: CivilDate
        /// The paper it left; nil where none is named.
        public let paper: String?

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                step: try c.field("step", value?.step), day: try c.field("day", value?.day),
                paper: try c.optional("paper", value?.paper))
        }
    }

    /// The decision.
    public let id: CaseID
    /// The steps taken, in order.
    public private(set) var taken: [Taken] = []

    /// A decision of which no step is taken.
    public init(_ id: CaseID) { self.id = id }

    static let basis = Basis(Citation("QHD21"), Citation("HS24", 1))

    /// Whether a step was taken.
    public func has(_ step: MajorDecisionStep) -> Bool { taken.contains { $0.step == step } }

    /// The step that comes next; nil once all are taken.
    public var next: MajorDecisionStep? { MajorDecisionStep.allCases.first { !has($0) } }

    /// Whether every step is taken.
    public var isComplete: Bool { next == nil }

    /// The steps that must come before one and are not taken.
    public func missing(before step: MajorDecisionStep) -> [MajorDecisionStep] {
        MajorDecisionStep.allCases.filter { $0.rawValue < step.rawValue && !has($0) }
    }

    /// Takes a step.
    ///
    /// - Throws: a refusal with one reason for each step skipped, or where the step was taken, or where the day lies before
    ///   an earlier step's; then nothing has changed.
    public mutating func take(_ step: MajorDecisionStep, on day: CivilDate, paper: String? = nil)
        throws(GovernanceRefusal)
    {
        var reasons: [Reason] = []
        func add(_ code: String, _ nature: Reason.Nature, _ zh: String, _ en: String, cure: Bilingual? = nil) {
            reasons.append(
                Reason(
                    code: "governance.\(code)", nature: nature, basis: Self.basis, text: Bilingual(zh, en), cure: cure))
        }
        for skipped in missing(before: step) {
            add(
                "decision-step-skipped/\(skipped.term.wire)", .unmet, "「\(step.term.zh)」之前应先「\(skipped.term.zh)」",
                "“\(skipped.term.en)” comes before “\(step.term.en)”",
                cure: Bilingual("先完成「\(skipped.term.zh)」", "first: “\(skipped.term.en)”"))
        }
        if has(step) {
            add("decision-step-repeated", .wrongPhase, "「\(step.term.zh)」已完成", "“\(step.term.en)” was taken already")
        }
        if let last = taken.last, day < last.day {
            add(
                "decision-out-of-order", .outOfOrder, "「\(step.term.zh)」的日期早于「\(last.step.term.zh)」",
                "“\(step.term.en)” is dated before “\(last.step.term.en)”")
        }
        guard reasons.isEmpty else { throw GovernanceRefusal(reasons) }
        taken.append(Taken(step: step, day: day, paper: paper))
    }
}

extension MajorDecision: WireRecord {
    /// - Throws: ``WireError`` where the steps are not in order.
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var decision = Self(try c.field("id", value?.id))
        for taken in try c.defaulted("taken", value?.taken, default: []) {
            do throws(GovernanceRefusal) {
                try decision.take(taken.step, on: taken.day, paper: taken.paper)
            } catch {
                throw WireError(
                    .badValue, path: "taken", expected: Bilingual(error.text(in: .zh), error.text(in: .en)),
                    found: taken.step.term.wire)
            }
        }
        return decision
    }
}
