/// 联动案卷集: many linked cases, and the duties that cross from one to another as files beside them.
///
/// An act admitted to one case gives back what follows in the others: duties, each with who, to whom, by when and the
/// article, and the acts that would carry them out. A duty's file bears the same name for the same rule, act and case, so a
/// line delivered twice, or a whole log, raises nothing twice; replay the log in the order it was written. An act of the
/// other case that carries a duty out performs it by itself. One line costs time in proportion to its length and to what
/// follows from it, whatever the number of cases.
public struct CoordinatedDocket: Sendable {
    /// The case files, those of the duties among them.
    public internal(set) var docket: Docket
    /// How the cases bear on each other.
    public private(set) var links = CaseLinks()
    /// The duties, in the order they arose, by the names of their files.
    public internal(set) var duties: [CaseID] = []

    private let limits: DecodingLimits
    /// What each case set off so far.
    var causes: [CaseID: [Cause]] = [:]
    /// The duties an act of a case would carry out.
    var awaiting: [ActIn: [CaseID]] = [:]
    /// The duties an act of the case they came from would end.
    var lapsing: [ActIn: [CaseID]] = [:]
    /// Acts that carry rules out, as done.
    var done: [ActIn: LatestAct] = [:]
    /// The duties that arose from an act.
    var arisen: [Origin: [CaseID]] = [:]
    /// The other files of one bankruptcy: its petition, its transfer from enforcement.
    var kin: [CaseID: [CaseID]] = [:]
    /// How many duties of a rule are open in a case.
    var open: [RuleIn: Int] = [:]

    /// An act that set something off.
    struct Cause: Sendable {
        let rules: [CrossCaseRule]
        let sequence: Int?
        var day: CivilDate
    }

    /// An entry of a case.
    struct Origin: Hashable {
        let caseID: CaseID
        let sequence: Int
    }

    struct ActIn: Hashable {
        let caseID: CaseID
        let act: ActName
    }

    private static let ofOneProcedure: EnumSet<CaseRelation> = [.bankruptcyPetitionOf, .transferOf]

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
        if Self.ofOneProcedure.contains(link.relation) {
            kin[link.from, default: []].append(link.to)
            kin[link.to, default: []].append(link.from)
        }
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
        guard let dossier = docket[id], let file = dossier as? any LatestActFile, file.recordCount > before else {
            return consequences
        }
        if let correction = file.latestCorrection {
            correct(id, correction, under: law, into: &consequences)
            return consequences
        }
        guard let latest = file.latestAct else { return consequences }
        let name = ActName(machine: type(of: dossier).machine.wire, act: latest.act.wire)
        if let duty = dossier as? CaseFile<CrossCaseDuty> {
            note(duty, latest)
            return consequences
        }
        let place = ActIn(caseID: id, act: name)
        if CrossCaseRule.carriesOut(name) {
            done[place] = latest
            for waiting in awaiting.removeValue(forKey: place) ?? [] {
                if duty(waiting)?.state.rule?.isCarriedOut(in: dossier) ?? true {
                    perform(waiting, by: latest, under: law, into: &consequences)
                }
                if duty(waiting)?.state.isOpen ?? false { awaiting[place, default: []].append(waiting) }
            }
        }
        for file in CrossCaseRule.endsUndone(name) ? kindred(of: id) : [] {
            for duty in lapsing.removeValue(forKey: ActIn(caseID: file, act: name)) ?? [] {
                withdraw(duty, for: latest, under: law, into: &consequences)
            }
        }
        let rules = CrossCaseRule.following(name)
        guard !rules.isEmpty else { return consequences }
        let below = appealed(by: dossier)
        set(
            off: Cause(
                rules: rules.filter { $0.follows(from: dossier, below: below) ?? true }, sequence: latest.sequence,
                day: latest.day),
            in: id, under: law, into: &consequences)
        return consequences
    }

    /// The suit an appeal is from; nil where the case is no appeal, or the suit is not on file.
    private func appealed(by dossier: any Dossier) -> CaseFile<AdministrativeFirstInstance>? {
        guard let appeal = dossier as? CaseFile<AdministrativeSecondInstance> else { return nil }
        for link in links[appeal.id] where link.relation == .appealOf && link.from == appeal.id {
            if let suit = docket[link.to] as? CaseFile<AdministrativeFirstInstance> { return suit }
        }
        return nil
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
}
