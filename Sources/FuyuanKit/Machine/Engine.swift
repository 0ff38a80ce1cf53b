extension CaseMachine {
    /// Why `act` would be refused; nil when ``apply(_:in:)`` would let it through. Changes nothing.
    @inlinable
    public func refusal(of act: Act, in occasion: Occasion<Role>) -> Refusal<Self>? {
        judge(act.kind, act, rule(for: act.kind), in: occasion)
    }

    /// Does the act: the only door into a case.
    ///
    /// - Throws: ``Refusal`` with every reason; then nothing has changed.
    /// - Returns: what follows: phase, clocks, effects, papers, and what is irregular.
    @inlinable
    @discardableResult
    public mutating func apply(_ act: Act, in occasion: Occasion<Role>) throws(Refusal<Self>) -> Outcome<Self> {
        let kind = act.kind
        let rule = rule(for: kind)
        if let refusal = judge(kind, act, rule, in: occasion) { throw refusal }
        let (irregular, unknown) = shortfall(of: rule.expects, for: act, in: occasion)
        let from = standing.current
        var outcome = Outcome<Self>(
            kind: kind, from: from, to: rule.to ?? from, irregular: irregular, unknown: unknown,
            isOutOfOrder: standing.latest.map { occasion.day < $0 } ?? false, rule: rule)
        // Clocks stop before the facts change, and start after, so that limits and anchors read the new facts.
        if !rule.stops.isEmpty { standing.clockwork.stop(rule.stops, on: occasion.day) }
        if !rule.suspends.isEmpty { standing.clockwork.suspend(rule.suspends, on: occasion.day) }
        if !rule.resumes.isEmpty { standing.clockwork.resume(rule.resumes, on: occasion.day) }
        record(act, in: occasion, Permit(), into: &outcome)
        if !rule.starts.isEmpty {
            for clock in rule.starts {
                standing.clockwork.start(clock, from: anchor(of: clock, for: act, in: occasion))
                if let day = orderedLastDay(of: clock, for: act, in: occasion) {
                    standing.clockwork.fix(clock, lastDay: day)
                }
            }
        }
        if let to = rule.to {
            standing.current = to
            if Self.finals.contains(to) { standing.clockwork.stopAll(on: occasion.day) }
        }
        if standing.latest.map({ occasion.day > $0 }) ?? true { standing.latest = occasion.day }
        return outcome
    }

    /// The one judgement behind ``refusal(of:in:)``, ``apply(_:in:)`` and ``availableActs(in:)``.
    @inlinable
    func judge(
        _ kind: Act.Kind, _ act: Act?, _ rule: Rule<Self>, in occasion: Occasion<Role>
    ) -> Refusal<Self>? {
        let wrongPhase = !rule.from.contains(standing.current)
        let wrongRole = !rule.by.contains(occasion.actor.role)
        let (unmet, unknown) = shortfall(of: rule.needs, for: act, in: occasion)
        let parts = if let act, !wrongPhase { refusalOfPart(act, in: occasion) } else { [Reason]() }
        guard wrongPhase || wrongRole || !unmet.isEmpty || !unknown.isEmpty || !parts.isEmpty else { return nil }
        return Refusal(
            kind: kind, phase: standing.current, role: occasion.actor.role, isWrongPhase: wrongPhase,
            isWrongRole: wrongRole, unmet: unmet, unknown: unknown, rule: rule, parts: parts)
    }

    @inlinable
    func shortfall(
        of conditions: EnumSet<Condition>, for act: Act?, in occasion: Occasion<Role>
    ) -> (unmet: EnumSet<Condition>, unknown: EnumSet<Condition>) {
        var unmet = EnumSet<Condition>()
        var unknown = EnumSet<Condition>()
        for condition in conditions {
            switch holds(condition, for: act, in: occasion) {
            case true?: break
            case false?: unmet.insert(condition)
            case nil: unknown.insert(condition)
            }
        }
        return (unmet, unknown)
    }
}
