extension CoordinatedDocket {
    /// Raises what a rule asks in one case; false where it does not fall on it.
    @discardableResult
    mutating func raise(
        _ rule: CrossCaseRule, _ cause: Cause, from source: CaseID, in target: CaseID, _ link: CaseLink?,
        under law: LegalContext, into consequences: inout Consequences
    ) -> Bool {
        let file = docket[target]
        guard rule.falls(on: file, by: link?.relation) else { return false }
        let twins = rule.twins.map { RuleIn(caseID: target, rule: $0) }
        if twins.contains(where: { consequences.marks.contains($0) || (open[$0] ?? 0) > 0 })
            || wasRaised(rule, byKinOf: source, in: target)
        {
            return true
        }
        let since = link?.since.map { max($0, cause.day) } ?? cause.day
        let terms = CrossCaseDutyTerms(
            rule.key, rule.nature, from: source, cause.sequence, in: target, since: since, within: rule.limit?.id,
            by: link?.holder(of: target))
        var words = rule.duty(since: since, in: law)
        var name: CaseID?
        if rule.nature != .rule {
            guard docket[terms.id] == nil else { return true }
            name = terms.id
            write(.owe(terms), to: terms.id, on: since, into: &consequences, under: law)
            words = duty(terms.id)?.state.duty(in: law) ?? words
        }
        consequences.marks.insert(RuleIn(caseID: target, rule: rule))
        consequences.raised.append(
            RaisedDuty(
                rule: rule, duty: words, source: source, sequence: cause.sequence, target: target,
                holder: terms.holder, file: name))
        propose(rule, in: target, file, into: &consequences)
        if let name { performEarlier(name, rule, in: target, since: since, under: law, into: &consequences) }
        return true
    }

    /// A case and the other files of the same bankruptcy, however many links lie between; an enforcement it was sent from
    /// leads no further, for it may be sent to another debtor’s too.
    func kindred(of id: CaseID) -> [CaseID] {
        var found = [id]
        var next = 0
        while next < found.count {
            if next == 0 || isOfBankruptcy(found[next]) {
                for other in kin[found[next]] ?? [] where !found.contains(other) { found.append(other) }
            }
            next += 1
        }
        return found
    }

    private func isOfBankruptcy(_ id: CaseID) -> Bool {
        let file = docket[id]
        return file is CaseFile<BankruptcyCase> || file is CaseFile<BankruptcyPetition>
            || file is CaseFile<EnforcementTransfer>
    }

    /// Whether another file of the same bankruptcy set the same rule off in a case.
    private func wasRaised(_ rule: CrossCaseRule, byKinOf source: CaseID, in target: CaseID) -> Bool {
        kindred(of: source).dropFirst().contains { other in
            other != target
                && (causes[other] ?? []).contains { cause in
                    cause.rules.contains(rule)
                        && docket[
                            CrossCaseDutyTerms(
                                rule.key, rule.nature, from: other, cause.sequence, in: target, since: cause.day
                            ).id] != nil
                }
        }
    }

    /// A duty whose act was done on or after its day, before it was known here.
    private mutating func performEarlier(
        _ duty: CaseID, _ rule: CrossCaseRule, in target: CaseID, since: CivilDate, under law: LegalContext,
        into consequences: inout Consequences
    ) {
        for act in rule.proposes {
            guard let earlier = done[ActIn(caseID: target, act: ActName(act))], earlier.day >= since,
                rule.isCarriedOut(in: docket[target])
            else { continue }
            perform(duty, by: earlier, under: law, into: &consequences)
            return
        }
    }

    private func propose(
        _ rule: CrossCaseRule, in target: CaseID, _ dossier: (any Dossier)?, into consequences: inout Consequences
    ) {
        let machine = dossier.map { type(of: $0).machine.wire }
        for act in rule.proposes {
            let isOwn = act.machine.wire == machine
            // Another case is opened only where none of the kit's files stands for it.
            guard
                let file = (isOwn ? dossier : Docket.machine(named: act.machine.wire)?.init(target))
                    as? any LatestActFile
            else { continue }
            let isOpen = file.isOpen(to: act.act.wire) ?? false
            guard isOwn || isOpen else { continue }
            consequences.proposed.append(
                ProposedAct(
                    caseID: isOwn || dossier == nil ? target : nil, act: act, by: CrossCaseRule.roles(for: act),
                    isOpen: isOpen, rule: rule))
        }
    }

    /// Keeps in view what became of a duty.
    mutating func note(_ file: CaseFile<CrossCaseDuty>, _ latest: LatestAct) {
        if latest.act == CrossCaseDuty.Act.Kind.owe.term {
            register(file)
        } else if !file.state.isOpen, let terms = file.state.terms, let rule = file.state.rule {
            open[RuleIn(caseID: terms.target, rule: rule), default: 1] -= 1
        }
    }

    /// Finds a duty by the acts that would carry it out or end it.
    private mutating func register(_ file: CaseFile<CrossCaseDuty>) {
        duties.append(file.id)
        guard let terms = file.state.terms else { return }
        if let sequence = terms.sequence {
            arisen[Origin(caseID: terms.source, sequence: sequence), default: []].append(file.id)
        }
        guard let rule = file.state.rule else { return }
        open[RuleIn(caseID: terms.target, rule: rule), default: 0] += 1
        for act in rule.proposes {
            awaiting[ActIn(caseID: terms.target, act: ActName(act)), default: []].append(file.id)
        }
        for act in rule.lapses { lapsing[ActIn(caseID: terms.source, act: ActName(act)), default: []].append(file.id) }
    }

    mutating func perform(
        _ id: CaseID, by act: LatestAct, under law: LegalContext, into consequences: inout Consequences
    ) {
        guard let state = duty(id)?.state, state.isOpen, let since = state.terms?.since, act.day >= since else {
            return
        }
        write(
            .perform(CrossCaseDutyPerformance(act: act.act.wire, act.sequence)), to: id, on: act.day,
            into: &consequences, under: law)
        consequences.performed.append(id)
    }

    mutating func withdraw(
        _ id: CaseID, for act: LatestAct, under law: LegalContext, into consequences: inout Consequences
    ) {
        guard duty(id)?.state.isOpen ?? false else { return }
        write(
            .withdraw(CrossCaseDutyReason("\(act.act.zh) (\(act.act.en))")), to: id, on: act.day, into: &consequences,
            under: law)
        consequences.withdrawn.append(id)
    }

    /// What an act set off arose on another day: the open duties that came from it count from there.
    mutating func correct(
        _ id: CaseID, _ correction: LatestCorrection, under law: LegalContext, into consequences: inout Consequences
    ) {
        for place in causes[id]?.indices ?? 0..<0 where causes[id]?[place].sequence == correction.target {
            causes[id]?[place].day = correction.day
        }
        for name in arisen[Origin(caseID: id, sequence: correction.target)] ?? [] {
            guard let state = duty(name)?.state, state.isOpen, var terms = state.terms else { continue }
            let known = links[id].first { $0.other(than: id) == terms.target }?.since
            let since = known.map { max($0, correction.day) } ?? correction.day
            guard terms.since != since else { continue }
            terms.since = since
            write(.owe(terms), to: name, on: since, correcting: 1, into: &consequences, under: law)
        }
    }

    /// Writes the register's next entry into a duty's file.
    mutating func write(
        _ act: CrossCaseDuty.Act, to id: CaseID, on day: CivilDate, correcting target: Int? = nil,
        into consequences: inout Consequences, under law: LegalContext
    ) {
        let next = (duty(id)?.lastSequence ?? 0) + 1
        let entry = Entry<CrossCaseDuty>(id, next, on: day, by: Actor(.register), act, correcting: target)
        let line = JSON.write(entry)
        consequences.lines.append(line)
        consequences.add(admit(line: line, under: law))
    }
}
