import FuyuanKit

/// An act on a part of a case, in words: which part of which machine, what was done, and its row.
struct CasePart {
    /// The part's number.
    let number: UInt32
    /// What the part is.
    let machine: Term
    /// What was done.
    let act: Term
    /// The row of the part's own table.
    let row: () -> RuleTable.Row?

    init<M: CaseMachine>(_ act: PartAct<M>) {
        number = act.number
        machine = M.name
        self.act = act.act.kind.term
        let term = self.act
        row = { RuleTable(of: M.self).rows.first { $0.act == term } }
    }

    /// The act of an entry of a case on one of its parts; nil where the entry is of another kind.
    init?(_ sequence: Int, in file: any Dossier) {
        let bankruptcy = (file as? CaseFile<BankruptcyCase>).flatMap { Self.act(sequence, of: $0)?.part }
        let enforcement = (file as? CaseFile<EnforcementCase>).flatMap { Self.act(sequence, of: $0)?.part }
        guard let part = bankruptcy ?? enforcement else { return nil }
        self = part
    }

    private static func act<M: CaseMachine>(_ sequence: Int, of file: CaseFile<M>) -> M.Act? {
        file.records.last { $0.entry.sequence == sequence }?.entry.act.act
    }

    /// `第3号破产债权「登记」`.
    func text(_ language: Language) -> String {
        language == .zh
            ? "第\(number)号\(machine.zh)「\(act.zh)」" : "\(machine.en) no. \(number) “\(act.en)”"
    }
}

extension BankruptcyCase.Act {
    /// The act on a part; nil for the case's own acts.
    var part: CasePart? {
        switch self {
        case .claim(let it): CasePart(it)
        case .administrator(let it): CasePart(it)
        case .asset(let it): CasePart(it)
        case .measure(let it): CasePart(it)
        case .contract(let it): CasePart(it)
        case .meeting(let it): CasePart(it)
        case .resolution(let it): CasePart(it)
        case .committee(let it): CasePart(it)
        case .informationRequest(let it): CasePart(it)
        case .plan(let it): CasePart(it)
        case .securityLift(let it): CasePart(it)
        case .settlement(let it): CasePart(it)
        case .deposit(let it): CasePart(it)
        case .round(let it): CasePart(it)
        case .coordination(let it): CasePart(it)
        case _: nil
        }
    }
}

extension EnforcementCase.Act {
    /// The act on a part; nil for the case's own acts.
    var part: CasePart? {
        switch self {
        case .measure(let it): CasePart(it)
        case .report(let it): CasePart(it)
        case .maturedClaim(let it): CasePart(it)
        case .disposal(let it): CasePart(it)
        case .settlementFile(let it): CasePart(it)
        case .plan(let it): CasePart(it)
        case .funds(let it): CasePart(it)
        case .supervision(let it): CasePart(it)
        case .sanction(let it): CasePart(it)
        case _: nil
        }
    }
}

/// The parts of one machine, counted by phase.
struct PartTally {
    /// What the parts are.
    let machine: Term
    /// How many there are.
    let count: Int
    /// How many stand in each phase, in the order of the phases.
    let phases: [(phase: Term, count: Int)]

    init<M: CaseMachine>(_ parts: Parts<M>) {
        machine = M.name
        count = parts.count
        var counts: [M.Phase: Int] = [:]
        for part in parts { counts[part.phase, default: 0] += 1 }
        phases = M.Phase.allCases.compactMap { phase in counts[phase].map { (phase.term, $0) } }
    }

    /// Every kind of part an enforcement case has.
    static func all(of parts: EnforcementParts) -> [PartTally] {
        [
            PartTally(parts.measures), PartTally(parts.reports), PartTally(parts.maturedClaims),
            PartTally(parts.disposals), PartTally(parts.settlements), PartTally(parts.plans), PartTally(parts.funds),
            PartTally(parts.supervisions), PartTally(parts.sanctions),
        ].filter { $0.count > 0 }
    }

    /// The counts in a line: `破产债权 2：已确认 2`.
    func text(_ language: Language) -> String {
        let (comma, colon) = language == .zh ? ("，", "：") : (", ", ": ")
        let phases = phases.map { "\($0.phase[language]) \($0.count)" }.joined(separator: comma)
        return "\(machine[language]) \(count)\(colon)\(phases)"
    }

    /// The counts for other programs.
    var value: JSONValue {
        [
            "machine": JSONValue(machine), "count": JSONValue(count),
            "phases": .list(phases.map { ["phase": .text($0.phase.wire), "count": JSONValue($0.count)] }),
        ]
    }

    /// Every kind of part a bankruptcy case has.
    static func all(of parts: CaseParts) -> [PartTally] {
        [
            PartTally(parts.administrators), PartTally(parts.claims), PartTally(parts.assets),
            PartTally(parts.measures), PartTally(parts.contracts), PartTally(parts.meetings),
            PartTally(parts.resolutions), PartTally(parts.committees), PartTally(parts.informationRequests),
            PartTally(parts.plans), PartTally(parts.securityLifts), PartTally(parts.settlements),
            PartTally(parts.rounds), PartTally(parts.deposits), PartTally(parts.coordination),
        ].filter { $0.count > 0 }
    }
}
