/// Whether an act may be done now, as far as can be told without its particulars.
public struct Availability<Machine: CaseMachine>: Sendable {
    /// The kind of act.
    public let kind: Machine.Act.Kind
    /// Its row.
    public let rule: Rule<Machine>
    /// What still depends on the particulars of the act, or cannot be told.
    public let open: EnumSet<Machine.Condition>
    /// What would be irregular about it now.
    public let irregular: EnumSet<Machine.Condition>
    /// Why it may not be done; nil when it may, given ``open``.
    public let refusal: Refusal<Machine>?

    /// Whether it may be done now, given ``open``.
    public var isAvailable: Bool { refusal == nil }
}

extension CaseMachine {
    /// Every kind of act, whether it may be done now, and why not. One judgement with ``apply(_:in:)``.
    public func availableActs(in occasion: Occasion<Role>) -> [Availability<Self>] {
        Act.Kind.allCases.map { kind in
            let rule = rule(for: kind)
            let expected = shortfall(of: rule.expects, for: nil, in: occasion)
            let verdict = judge(nil, rule, in: occasion)
            // What depends on the particulars is open, not refused.
            let isRefused = verdict.isWrongPhase || verdict.isWrongRole || !verdict.unmet.isEmpty
            return Availability(
                kind: kind, rule: rule, open: verdict.unknown, irregular: expected.unmet,
                refusal: isRefused ? refusal(of: kind, nil, rule, verdict, in: occasion) : nil)
        }
    }
}
