extension CaseMachine {
    /// Why `act` would be refused; nil when ``apply(_:in:)`` would let it through. Changes nothing.
    @inlinable
    public func refusal(of act: Act, in occasion: Occasion<Role>) -> Refusal<Self>? {
        let rule = rule(for: act.kind)
        let verdict = judge(act, rule, in: occasion)
        return verdict.isClear ? nil : refusal(of: act.kind, act, rule, verdict, in: occasion)
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
        let verdict = judge(act, rule, in: occasion)
        guard verdict.isClear else { throw refusal(of: kind, act, rule, verdict, in: occasion) }
        let (irregular, unknown) = shortfall(of: rule.expects, for: act, in: occasion)
        let from = standing.current
        var outcome = Outcome<Self>(
            kind: kind, from: from, to: rule.to ?? from, irregular: irregular, unknown: unknown,
            isOutOfOrder: standing.latest.map { occasion.day < $0 } ?? false, rule: rule)
        if !standing.notes.isEmpty { standing.notes = [] }
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
            if !standing.clockwork.runs.isEmpty, Self.finals.contains(to) {
                standing.clockwork.stopAll(on: occasion.day)
            }
        }
        if standing.latest.map({ occasion.day > $0 }) ?? true { standing.latest = occasion.day }
        return outcome
    }

    /// The one judgement behind ``refusal(of:in:)``, ``apply(_:in:)`` and ``availableActs(in:)``.
    @inlinable
    func judge(_ act: Act?, _ rule: Rule<Self>, in occasion: Occasion<Role>) -> Verdict<Self> {
        let wrongPhase = !rule.from.contains(standing.current)
        let (unmet, unknown) = shortfall(of: rule.needs, for: act, in: occasion)
        return Verdict(
            isWrongPhase: wrongPhase, isWrongRole: !rule.by.contains(occasion.actor.role), unmet: unmet,
            unknown: unknown, hasParts: !wrongPhase && (act.map { !refusalOfPart($0, in: occasion).isEmpty } ?? false))
    }

    /// The refusal a verdict amounts to, with the reasons of components.
    @inlinable
    @inline(never)
    func refusal(
        of kind: Act.Kind, _ act: Act?, _ rule: Rule<Self>, _ verdict: Verdict<Self>, in occasion: Occasion<Role>
    ) -> Refusal<Self> {
        Refusal(
            kind: kind, phase: standing.current, role: occasion.actor.role, isWrongPhase: verdict.isWrongPhase,
            isWrongRole: verdict.isWrongRole, unmet: verdict.unmet, unknown: verdict.unknown, rule: rule,
            parts: verdict.hasParts ? act.map { refusalOfPart($0, in: occasion) } ?? [] : [])
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
