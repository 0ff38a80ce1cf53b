/// What an application comes to once it is compared with the lists.
@nonexhaustive
public enum InterceptionOutcome: UInt8, Vocabulary, Comparable {
    /// 放行.
    case pass
    /// 放行、提示: something is noted or the court told.
    case note
    /// 从严审查.
    case review
    /// 重新查询: the list cannot be relied on now.
    case requery
    /// 人工核对: somebody may be meant; nothing is intercepted.
    case manualCheck
    /// 限制.
    case restrict
    /// 拟拦截，待人工确认.
    case block
    /// 不得查询: no purpose, or no matter.
    case refused

    public var term: Term {
        switch self {
        case .pass: Term("pass", "放行", "passes")
        case .note: Term("note", "放行并提示", "passes, with a note")
        case .review: Term("review", "从严审查", "heightened review")
        case .requery: Term("requery", "暂不拦截，补正或者重新查询", "not intercepted: correct the number or ask again")
        case .manualCheck: Term("manual-check", "暂不拦截，人工核对", "not intercepted: a person must check")
        case .restrict: Term("restrict", "限制", "restricted")
        case .block: Term("block", "拟拦截，待人工确认", "to be blocked once a person confirms")
        case .refused: Term("refused", "不得查询", "the query is refused")
        }
    }

    public static func < (one: Self, other: Self) -> Bool { one.rawValue < other.rawValue }

    /// What an effect makes of an application.
    init(_ effect: InterceptionEffect) {
        switch effect {
        case .referenceOnly, .notifyCourt: self = .note
        case .heightenedReview: self = .review
        case .restrict: self = .restrict
        case .block: self = .block
        }
    }
}

/// One reason of a decision: what was found about whom, on which listing and item, by what right, and what clears it.
public struct InterceptionReason: Sendable, Hashable {
    /// What it comes to by itself.
    public let outcome: InterceptionOutcome
    /// In which parts the person stands in the application, and the masked number.
    public let roles: EnumSet<ApplicantRole>
    public let subject: String
    /// The entry; nil where it is about the list or the number.
    public let entry: CreditEntry.ID?
    /// The list the entry stands on.
    public let list: CreditListKind?
    /// The rule that takes effect; nil where none does.
    public let rule: InterceptionRule?
    /// What was found.
    public let text: Bilingual
    /// What clears it and who can do that; nil where nothing needs clearing.
    public let cure: Bilingual?
    /// By what right.
    public let basis: Basis
}

/// What an application comes to, with every reason.
///
/// A machine never blocks alone: a block is an intention until somebody confirms it (个人信息保护法 art. 24), and the
/// applicant is told why in any case.
///
/// - law: enforcement.7.7.credit-6
/// - law: enforcement.F4
public struct InterceptionDecision: Sendable, Hashable {
    /// The application.
    public let application: CreditApplication.ID
    /// The item applied for.
    public let item: ApprovalItemCode
    /// The day it was compared as of.
    public let day: CivilDate
    /// What it comes to: the gravest of the reasons.
    public let outcome: InterceptionOutcome
    /// The reasons, in the order of the applicants; never empty.
    public let reasons: [InterceptionReason]
    /// The record of the questions put to the list.
    public let queries: [CreditQuery]

    /// Whether a person must look before anything happens to the applicant.
    public var needsPerson: Bool { outcome == .manualCheck || outcome == .block }

    /// Whom it is told: the applicant, unless telling would obstruct the organ (个人信息保护法 art. 35); where a rule takes
    /// effect, the enforcing court too.
    public var addressees: EnumSet<EnforcementRole> {
        guard outcome != .pass, outcome != .refused else { return [] }
        return reasons.contains { $0.rule != nil } ? [.listedSubject, .court] : [.listedSubject]
    }

    /// The records to keep of it: one for each rule that restricts or blocks.
    public var records: [InterceptionRecord] {
        reasons.compactMap { reason in
            guard let rule = reason.rule, rule.effect >= .restrict, let entry = reason.entry else { return nil }
            return InterceptionRecord(
                application, item, entry: entry, rule.effect, edition: rule.listEdition, on: day)
        }
    }
}
