/// 联动案卷集: many linked cases, and the duties that cross from one to another as files beside them.
///
/// An act admitted to one case gives back what follows in the others: duties, each with who, to whom, by when and the
/// article, and the acts that would carry them out. A duty's file bears the same name for the same rule, act and case, so a
/// line delivered twice, or a whole log, raises nothing twice; replay the log in the order it was written. An act of the
/// other case that carries a duty out performs it by itself. One line costs time in proportion to its length and to what
/// follows from it, whatever the number of cases.
public struct CoordinatedDocket: Sendable {
    /// The case files, those of the duties among them.
    public private(set) var docket: Docket
    /// How the cases bear on each other.
    public private(set) var links = CaseLinks()
    /// The duties, in the order they arose, by the names of their files.
    public private(set) var duties: [CaseID] = []

    private let limits: DecodingLimits
    /// What each case set off so far.
    private var causes: [CaseID: [Cause]] = [:]
    /// The duties an act of a case would carry out.
    private var awaiting: [ActIn: [CaseID]] = [:]
    /// The duties an act of the case they came from would end.
    private var lapsing: [ActIn: [CaseID]] = [:]
    /// Acts that carry rules out, as done.
    private var done: [ActIn: LatestAct] = [:]
    /// How many duties of a rule are open in a case.
    private var open: [RuleIn: Int] = [:]

    /// An act that set something off.
    struct Cause: Sendable {
        let rules: [CrossCaseRule]
        let sequence: Int?
        let day: CivilDate
    }

    private struct ActIn: Hashable {
        let caseID: CaseID
        let act: ActName
    }

    /// An empty docket.
    public init(limits: DecodingLimits = .standard) {
        docket = Docket(limits: limits)
        self.limits = limits
    }

    /// The file of a case or a duty; nil where there is none. O(1).
    public subscript(id: CaseID) -> (any Dossier)? { docket[id] }

    /// The file of a duty; nil where there is none. O(1).
    public func duty(_ id: CaseID) -> CaseFile<CrossCaseDuty>? { docket[id] as? CaseFile<CrossCaseDuty> }

    /// Takes one line of a journal, of a case or of a duty, and tells what follows from it.
    @discardableResult
    public mutating func admit(line: [UInt8], under law: LegalContext) -> Consequences {
        let id = (try? JournalHeader(line, limits: limits)).map { CaseID($0.caseID) }
        let before = id.map { recordCount(of: $0) } ?? 0
        var consequences = Consequences()
        consequences.error = docket.admit(line: line, under: law)
        guard consequences.error == nil, let id else { return consequences }
        consequences.add(follow(id, after: before, under: law))
        return consequences
    }

    /// Takes one line as a ``LineSplitter`` cut it; `source` names the input in reports. Blank lines are passed over.
    @discardableResult
    public mutating func admit(
        _ line: JournalLine, from source: String = "", under law: LegalContext
    ) -> Consequences {
        let id = (try? JournalHeader(line, limits: limits)).map { CaseID($0.caseID) }
        let before = id.map { recordCount(of: $0) } ?? 0
        var consequences = Consequences()
        consequences.error = docket.admit(line, from: source, under: law)
        guard consequences.error == nil, let id else { return consequences }
        consequences.add(follow(id, after: before, under: law))
        return consequences
    }

    /// Takes an act of a case as an entry; the same as its line.
    @discardableResult
    public mutating func apply<Machine: CaseMachine>(
        _ entry: Entry<Machine>, under law: LegalContext
    ) -> Consequences {
        admit(line: JSON.write(entry), under: law)
    }

    /// Links two cases, and tells what follows from what was done in either before. A link made twice changes nothing.
    @discardableResult
    public mutating func link(_ link: CaseLink, under law: LegalContext) -> Consequences {
        var consequences = Consequences()
        guard links.insert(link) else { return consequences }
        for (source, target) in [(link.from, link.to), (link.to, link.from)] {
            for cause in causes[source] ?? [] {
                for rule in cause.rules where rule.reaches.contains(link.relation) {
                    raise(rule, cause, from: source, in: target, link, under: law, into: &consequences)
                }
            }
        }
        return consequences
    }

    /// Announces by hand what no machine's act sets off: the rule falls on every linked case it reaches, or on the case
    /// itself. Announced twice on one day it is one announcement.
    @discardableResult
    public mutating func announce(
        _ rule: CrossCaseRule, from source: CaseID, on day: CivilDate, under law: LegalContext
    ) -> Consequences {
        var consequences = Consequences()
        set(off: Cause(rules: [rule], sequence: nil, day: day), in: source, under: law, into: &consequences)
        return consequences
    }

    /// The day a rule was last set off in a case; nil where it was not. O(what the case set off).
    func day(of rule: CrossCaseRule, in source: CaseID) -> CivilDate? {
        causes[source]?.last { $0.rules.contains(rule) }?.day
    }

    private func recordCount(of id: CaseID) -> Int { (docket[id] as? any LatestActFile)?.recordCount ?? 0 }

    /// What follows from the latest entry of a file that had `before` entries.
    private mutating func follow(_ id: CaseID, after before: Int, under law: LegalContext) -> Consequences {
        var consequences = Consequences()
        guard let dossier = docket[id], let file = dossier as? any LatestActFile, file.recordCount > before,
            let latest = file.latestAct
        else { return consequences }
        let name = ActName(machine: type(of: dossier).machine.wire, act: latest.act.wire)
        if let duty = dossier as? CaseFile<CrossCaseDuty> {
            note(duty, latest)
            return consequences
        }
        let place = ActIn(caseID: id, act: name)
        if CrossCaseRule.carriesOut(name) {
            done[place] = latest
            for duty in awaiting.removeValue(forKey: place) ?? [] {
                perform(duty, by: latest, under: law, into: &consequences)
            }
        }
        for duty in lapsing.removeValue(forKey: place) ?? [] {
            withdraw(duty, for: latest, under: law, into: &consequences)
        }
        let rules = CrossCaseRule.following(name)
        guard !rules.isEmpty else { return consequences }
        set(
            off: Cause(
                rules: rules.filter { $0.follows(from: dossier) ?? true }, sequence: latest.sequence, day: latest.day),
            in: id, under: law, into: &consequences)
        return consequences
    }

    private mutating func set(
        off cause: Cause, in source: CaseID, under law: LegalContext, into consequences: inout Consequences
    ) {
        causes[source, default: []].append(cause)
        let links = links[source]
        for rule in cause.rules {
            let relations = EnumSet(rule.reaches)
            var reached = false
            for link in links where relations.contains(link.relation) {
                guard let target = link.other(than: source) else { continue }
                if raise(rule, cause, from: source, in: target, link, under: law, into: &consequences) {
                    reached = true
                }
            }
            if !reached, relations.contains(.sameCase) {
                raise(rule, cause, from: source, in: source, nil, under: law, into: &consequences)
            }
        }
    }

    /// Raises what a rule asks in one case; false where it does not fall on it.
    @discardableResult
    private mutating func raise(
        _ rule: CrossCaseRule, _ cause: Cause, from source: CaseID, in target: CaseID, _ link: CaseLink?,
        under law: LegalContext, into consequences: inout Consequences
    ) -> Bool {
        let file = docket[target]
        guard rule.falls(on: file, isItself: link == nil) else { return false }
        let twins = rule.sameLawAs.map { RuleIn(caseID: target, rule: $0) }
        if twins.contains(where: { consequences.marks.contains($0) || (open[$0] ?? 0) > 0 }) { return true }
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

    /// A duty whose act was done on or after its day, before it was known here.
    private mutating func performEarlier(
        _ duty: CaseID, _ rule: CrossCaseRule, in target: CaseID, since: CivilDate, under law: LegalContext,
        into consequences: inout Consequences
    ) {
        for act in rule.proposes {
            guard let earlier = done[ActIn(caseID: target, act: ActName(act))], earlier.day >= since else { continue }
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
    private mutating func note(_ file: CaseFile<CrossCaseDuty>, _ latest: LatestAct) {
        if latest.act == CrossCaseDuty.Act.Kind.owe.term {
            register(file)
        } else if !file.state.isOpen, let terms = file.state.terms, let rule = file.state.rule {
            open[RuleIn(caseID: terms.target, rule: rule), default: 1] -= 1
        }
    }

    /// Finds a duty by the acts that would carry it out or end it.
    private mutating func register(_ file: CaseFile<CrossCaseDuty>) {
        duties.append(file.id)
        guard let terms = file.state.terms, let rule = file.state.rule else { return }
        open[RuleIn(caseID: terms.target, rule: rule), default: 0] += 1
        for act in rule.proposes {
            awaiting[ActIn(caseID: terms.target, act: ActName(act)), default: []].append(file.id)
        }
        for act in rule.lapses { lapsing[ActIn(caseID: terms.source, act: ActName(act)), default: []].append(file.id) }
    }

    private mutating func perform(
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

    private mutating func withdraw(
        _ id: CaseID, for act: LatestAct, under law: LegalContext, into consequences: inout Consequences
    ) {
        guard duty(id)?.state.isOpen ?? false else { return }
        write(
            .withdraw(CrossCaseDutyReason("\(act.act.zh) (\(act.act.en))")), to: id, on: act.day, into: &consequences,
            under: law)
        consequences.withdrawn.append(id)
    }

    /// Writes the register's next entry into a duty's file.
    mutating func write(
        _ act: CrossCaseDuty.Act, to id: CaseID, on day: CivilDate, into consequences: inout Consequences,
        under law: LegalContext
    ) {
        let next = duty(id)?.lastSequence ?? 0
        let entry = Entry<CrossCaseDuty>(id, next + 1, on: day, by: Actor(.register), act)
        let line = JSON.write(entry)
        consequences.lines.append(line)
        consequences.add(admit(line: line, under: law))
    }
}
