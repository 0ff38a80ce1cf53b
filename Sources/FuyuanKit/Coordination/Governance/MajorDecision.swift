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

    /// Whether it belongs to every decision: review of legality and collective discussion do; the others depend on the
    /// subject (重大行政决策程序暂行条例, 国务院令第713号).
    public var isObligatory: Bool {
        switch self {
        case .publicParticipation, .expertReview, .riskAssessment: false
        case .legalityReview, .collectiveDecision: true
        }
    }
}

/// The checklist of one major administrative decision: no step is skipped, and the order is checked.
///
/// A step that the subject does not call for is left out openly, with a reason. Source: 秦皇岛’s and 花山区’s published
/// practice.
public struct MajorDecision: Sendable, Hashable {
    /// A step taken, or left out.
    public struct Taken: WireRecord {
        /// The step.
        public let step: MajorDecisionStep
        /// The day.
        public let day: CivilDate
        /// The paper it left; nil where none is named.
        public let paper: String?
        /// Why it was left out; nil where it was taken.
        public let leftOutBecause: String?

        public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
            Self(
                step: try c.field("step", value?.step), day: try c.field("day", value?.day),
                paper: try c.optional("paper", value?.paper),
                leftOutBecause: try c.optional("leftOutBecause", value?.leftOutBecause))
        }
    }

    /// The decision.
    public let id: CaseID
    /// The steps taken or left out, in order.
    public private(set) var taken: [Taken] = []

    /// A decision of which no step is taken.
    public init(_ id: CaseID) { self.id = id }

    static let basis = Basis(Citation("QHD21"), Citation("HS24", 1))

    /// Whether a step was taken, or left out with a reason.
    public func has(_ step: MajorDecisionStep) -> Bool { taken.contains { $0.step == step } }

    /// The step that comes next; nil once all are done.
    public var next: MajorDecisionStep? { MajorDecisionStep.allCases.first { !has($0) } }

    /// Whether every step is taken, or left out with a reason.
    public var isComplete: Bool { next == nil }

    /// The steps that must come before one and are not taken.
    public func missing(before step: MajorDecisionStep) -> [MajorDecisionStep] {
        MajorDecisionStep.allCases.filter { $0.rawValue < step.rawValue && !has($0) }
    }

    /// Takes a step.
    ///
    /// - Throws: a refusal with one reason for each step skipped, or where the step was taken, or where the day lies
    ///   before an earlier step's; then nothing has changed.
    public mutating func take(
        _ step: MajorDecisionStep, on day: CivilDate, paper: String? = nil
    ) throws(GovernanceRefusal) {
        let reasons = obstacles(to: step, on: day)
        guard reasons.isEmpty else { throw GovernanceRefusal(reasons) }
        taken.append(Taken(step: step, day: day, paper: paper, leftOutBecause: nil))
    }

    /// Leaves out a step that the subject does not call for.
    ///
    /// - Throws: a refusal where the step belongs to every decision, where no reason is given, and as
    ///   ``take(_:on:paper:)``; then nothing has changed.
    public mutating func leaveOut(
        _ step: MajorDecisionStep, on day: CivilDate, because reason: String
    ) throws(GovernanceRefusal) {
        var reasons = obstacles(to: step, on: day)
        if step.isObligatory {
            reasons.append(
                self.reason(
                    "decision-step-obligatory/\(step.term.wire)", .unmet, "「\(step.term.zh)」是必经程序",
                    "“\(step.term.en)” belongs to every decision"))
        }
        if reason.isEmpty {
            reasons.append(
                self.reason(
                    "decision-step-without-reason/\(step.term.wire)", .unmet, "不经「\(step.term.zh)」未说明理由",
                    "“\(step.term.en)” is left out without a reason"))
        }
        guard reasons.isEmpty else { throw GovernanceRefusal(reasons) }
        taken.append(Taken(step: step, day: day, paper: nil, leftOutBecause: reason))
    }

    private func obstacles(to step: MajorDecisionStep, on day: CivilDate) -> [Reason] {
        var reasons = missing(before: step).map { skipped in
            reason(
                "decision-step-skipped/\(skipped.term.wire)", .unmet, "「\(step.term.zh)」之前应先「\(skipped.term.zh)」",
                "“\(skipped.term.en)” comes before “\(step.term.en)”",
                cure: Bilingual("先完成「\(skipped.term.zh)」", "first: “\(skipped.term.en)”"))
        }
        if has(step) {
            reasons.append(
                reason(
                    "decision-step-repeated", .wrongPhase, "「\(step.term.zh)」已完成", "“\(step.term.en)” is done already"))
        }
        if let last = taken.last, day < last.day {
            reasons.append(
                reason(
                    "decision-out-of-order", .outOfOrder, "「\(step.term.zh)」的日期早于「\(last.step.term.zh)」",
                    "“\(step.term.en)” is dated before “\(last.step.term.en)”"))
        }
        return reasons
    }

    private func reason(
        _ code: String, _ nature: Reason.Nature, _ zh: String, _ en: String, cure: Bilingual? = nil
    ) -> Reason {
        Reason(code: "governance.\(code)", nature: nature, basis: Self.basis, text: Bilingual(zh, en), cure: cure)
    }
}

extension MajorDecision: WireRecord {
    /// - Throws: ``WireError`` where the steps are not in order.
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var decision = Self(try c.field("id", value?.id))
        for taken in try c.defaulted("taken", value?.taken, default: []) {
            do throws(GovernanceRefusal) {
                if let reason = taken.leftOutBecause {
                    try decision.leaveOut(taken.step, on: taken.day, because: reason)
                } else {
                    try decision.take(taken.step, on: taken.day, paper: taken.paper)
                }
            } catch {
                throw WireError(
                    .badValue, path: "taken", expected: Bilingual(error.text(in: .zh), error.text(in: .en)),
                    found: taken.step.term.wire)
            }
        }
        return decision
    }
}
