import FuyuanKit
import Testing

/// What holds of every machine, checked over all reachable states. A machine's suite calls `checkLaws(of:)`.
func checkLaws<M: Walkable>(of machine: M.Type, _ location: SourceLocation = #_sourceLocation) {
    checkTable(of: machine, location)
    let walk = Walk<M>()
    // No unreachable phase, no dead act.
    for phase in M.Phase.allCases where !walk.reached.contains(phase) {
        Issue.record("\(M.name.wire): phase \(phase.term.wire) is never reached", sourceLocation: location)
    }
    for kind in M.Act.Kind.allCases where !walk.accepted.union(M.walkedElsewhere).contains(kind) {
        Issue.record("\(M.name.wire): act \(kind.term.wire) is never accepted", sourceLocation: location)
    }
    for visit in walk.visits {
        checkAgreement(at: visit, location)
        checkRoundTrip(of: visit, location)
    }
}

/// The table by itself: exits, finals, owners, vocabularies, both languages.
private func checkTable<M: Walkable>(of machine: M.Type, _ location: SourceLocation) {
    let name = M.name.wire
    #expect(M.table.count == M.Act.Kind.allCases.count, sourceLocation: location)
    checkVocabulary(M.Phase.self, name, location)
    checkVocabulary(M.Act.Kind.self, name, location)
    checkVocabulary(M.Role.self, name, location)
    checkVocabulary(M.Condition.self, name, location)
    checkVocabulary(M.Clock.self, name, location)
    checkVocabulary(M.Effect.self, name, location)
    checkVocabulary(M.Document.self, name, location)
    for phase in M.Phase.allCases {
        let exits = M.table.filter { $0.from.contains(phase) && ($0.to.map { $0 != phase } ?? false) }
        #expect(
            exits.isEmpty == M.finals.contains(phase), "\(name): \(phase.term.wire) has \(exits.count) exits",
            sourceLocation: location)
        let owner = M.owner(of: phase)
        #expect(
            (owner == nil) == M.finals.contains(phase), "\(name): \(phase.term.wire) needs an owner",
            sourceLocation: location)
        if let owner {
            #expect(
                M.table.contains { $0.from.contains(phase) && $0.by.contains(owner) },
                "\(name): \(owner.term.wire) owns \(phase.term.wire) but can do nothing there", sourceLocation: location
            )
        }
    }
    for kind in M.Act.Kind.allCases {
        let rule = M.table[Int(kind.rawValue)]
        #expect(
            !rule.from.isEmpty && !rule.by.isEmpty, "\(name): \(kind.term.wire) can never be done",
            sourceLocation: location)
        #expect(
            !rule.basis.isEmpty || rule.evidence == .convention, "\(name): \(kind.term.wire) cites nothing",
            sourceLocation: location)
    }
    let started = M.table.reduce(EnumSet<M.Clock>()) { $0.union($1.starts) }
    for clock in M.Clock.allCases where !(M.Clock.self == Nothing.self) {
        #expect(started.contains(clock), "\(name): no act starts \(clock.term.wire)", sourceLocation: location)
    }
    let diagram = StateDiagram(of: M.self)
    for language in Language.allCases {
        #expect(diagram.mermaid(in: language).contains("-->"), sourceLocation: location)
        #expect(diagram.dot(in: language).contains("->"), sourceLocation: location)
    }
}

private func checkVocabulary<V: Vocabulary>(_ type: V.Type, _ name: String, _ location: SourceLocation) {
    let terms = V.allCases.map(\.term)
    #expect(
        V.allCases.map(\.rawValue) == Array(0..<UInt8(V.allCases.count)), "\(name): raw values of \(V.self)",
        sourceLocation: location)
    #expect(
        Set(terms.map(\.wire)).count == terms.count, "\(name): a wire name stands twice in \(V.self)",
        sourceLocation: location)
    for term in terms {
        #expect(!term.zh.isEmpty && !term.en.isEmpty, sourceLocation: location)
        #expect(
            term.wire.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 },
            "\(name): wire name \(term.wire)", sourceLocation: location)
    }
}

/// The roles that tell something about an act: whoever may do it, where it may be done, and somebody who may not. Whether
/// a role may is all the table asks of it, so one of each kind stands for the others.
private func tellingRoles<M: Walkable>(for act: M.Act, at state: M) -> [M.Role] {
    let rule = state.rule(for: act.kind)
    let outside = M.Role.allCases.first { !rule.by.contains($0) }
    let inside = rule.from.contains(state.phase) ? Array(rule.by) : Array(rule.by.prefix(1))
    return inside + (outside.map { [$0] } ?? [])
}

/// Refusal and apply agree, a refused act changes nothing, and both languages have the same reasons.
private func checkAgreement<M: Walkable>(at visit: Visit<M>, _ location: SourceLocation) {
    let day = visit.state.standing.lastDay ?? Walk<M>.start
    for act in M.walkActs {
        for role in tellingRoles(for: act, at: visit.state) {
            let occasion = Occasion(role, M.walkActors.first, on: day, under: Walk<M>.law)
            var state = visit.state
            let refusal = state.refusal(of: act, in: occasion)
            do throws(Refusal<M>) {
                let outcome = try state.apply(act, in: occasion)
                if refusal != nil || state.phase != outcome.to {
                    Issue.record(
                        "\(M.name.wire): refusal and apply disagree on \(act.kind.term.wire)", sourceLocation: location)
                    return
                }
            } catch {
                if state != visit.state || refusal == nil {
                    Issue.record(
                        "\(M.name.wire): a refused \(act.kind.term.wire) changed the state", sourceLocation: location)
                    return
                }
                if error.isWrongPhase == visit.state.rule(for: act.kind).from.contains(visit.state.phase)
                    || error.isWrongRole == visit.state.rule(for: act.kind).by.contains(role)
                {
                    Issue.record(
                        "\(M.name.wire): phase or role misjudged for \(act.kind.term.wire)", sourceLocation: location)
                }
            }
        }
    }
    let occasion = Occasion(M.Role.allCases.first!, on: day, under: Walk<M>.law)
    for option in visit.state.availableActs(in: occasion) {
        for reason in option.refusal?.reasons ?? [] {
            if reason.text.zh.isEmpty || reason.text.en.isEmpty || reason.code.isEmpty {
                Issue.record("\(M.name.wire): a reason without text", sourceLocation: location)
            }
        }
    }
}

/// The way to a state, written and read again, leads to the same state.
private func checkRoundTrip<M: Walkable>(of visit: Visit<M>, _ location: SourceLocation) {
    do {
        var entries: [Entry<M>] = []
        for entry in visit.path {
            let bytes = JSON.write(entry)
            let read = try JSON.read(Entry<M>.self, from: bytes)
            if read != entry || JSON.write(read) != bytes {
                Issue.record(
                    "\(M.name.wire): \(String(decoding: bytes, as: UTF8.self)) does not survive",
                    sourceLocation: location)
                return
            }
            entries.append(read)
        }
        let file = try CaseFile<M>.replay("W-1", entries, under: Walk<M>.law)
        if file.state != visit.state {
            Issue.record("\(M.name.wire): replay leads elsewhere", sourceLocation: location)
        }
    } catch {
        Issue.record("\(M.name.wire): \(error)", sourceLocation: location)
    }
}
