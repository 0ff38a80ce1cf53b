/// A measure over a bankrupt debtor’s property that acceptance obliges to lift and that still stands: who holds it, under
/// what law it must go, and for how many days it is due.
public struct StandingMeasure: Sendable, Hashable {
    /// The case of the measure, or the case that keeps it as a part.
    public let caseID: CaseID
    /// Its number in that case; nil where it is a file of its own.
    public let part: UInt32?
    /// Who holds it; nil where no file and no link names it.
    public let holder: ActorID?
    /// What it lies on; nil where not said.
    public let asset: String?
    /// Where the measure stands; nil where it is no file of the kit.
    public let phase: Term?
    /// The day the duty to lift arose.
    public let dueSince: CivilDate
    /// Days since then.
    public let days: Int
    /// Under what law it must be lifted.
    public let basis: Basis

    /// The overdue item.
    public var finding: Finding {
        let who = holder?.rawValue ?? caseID.rawValue
        return Finding(
            "bankruptcy.v62", .error, at: caseID.rawValue, basis, "\(who)的措施应当解除而未解除，已\(days)日",
            "a measure held by \(who) must be lifted and is not, for \(days) days")
    }
}

extension CoordinatedDocket {
    /// Every measure over a bankrupt debtor’s property that must be lifted and stands on a day, the longest due first; empty
    /// before acceptance: the measures linked to the bankruptcy, those on its own file, and those on the file of an
    /// enforcement against this debtor alone. `others` are measures of cases that are not on file.
    public func standingMeasures(
        of bankruptcy: CaseID, and others: [CrossCaseMeasureLink] = [], asOf day: CivilDate
    ) -> [StandingMeasure] {
        guard let accepted = acceptance(of: bankruptcy), accepted <= day else { return [] }
        var found: [StandingMeasure] = []
        for link in links[bankruptcy] {
            guard let id = link.other(than: bankruptcy) else { continue }
            let due = link.since.map { max($0, accepted) } ?? accepted
            if link.relation == .measureOver {
                if let one = standing(id, since: due, link.holder(of: id), asOf: day) { found.append(one) }
            } else if Self.enforcements.contains(link.relation) {
                found += enforced(id, since: due, link.holder(of: id), asOf: day)
            }
        }
        if let own = self[bankruptcy] as? CaseFile<BankruptcyCase> {
            let measures = own.state.parts.measures
            for (place, measure) in measures.enumerated() {
                guard let one = measure.unreleased(acceptedOn: accepted, asOf: day) else { continue }
                found.append(Self.standing(one, bankruptcy, measures.number(at: place)))
            }
        }
        let told = CrossCaseMeasureLink.notYetLifted(
            others.filter { $0.bankruptcyCaseID == bankruptcy }, acceptedOn: accepted, on: day)
        for link in told {
            found.append(
                StandingMeasure(
                    caseID: link.otherCaseID, part: nil, holder: link.organ, asset: link.assetID.rawValue, phase: nil,
                    dueSince: accepted, days: accepted.days(until: day),
                    basis: Self.basis(link.organKind.isAdministrative)))
        }
        return found.sorted {
            ($0.dueSince, $0.caseID.rawValue, $0.part ?? 0) < ($1.dueSince, $1.caseID.rawValue, $1.part ?? 0)
        }
    }

    /// The day a bankruptcy was accepted, as the log shows it; nil before.
    public func acceptance(of bankruptcy: CaseID) -> CivilDate? {
        day(of: CrossCaseRule(.bankruptcy(.preservationLifted)), in: bankruptcy)
    }

    private static let enforcements: EnumSet<CaseRelation> = [.enforcementAgainst, .debtorsBankruptcy]

    /// The measure of a linked file, where it stands; one that is not on file stands as far as anybody knows.
    private func standing(
        _ id: CaseID, since day: CivilDate, _ holder: ActorID?, asOf today: CivilDate
    ) -> StandingMeasure? {
        guard let file = self[id] else {
            return day > today
                ? nil
                : StandingMeasure(
                    caseID: id, part: nil, holder: holder, asset: nil, phase: nil, dueSince: day,
                    days: day.days(until: today), basis: Self.basis(false))
        }
        if let measure = file as? CaseFile<PreservationMeasure> {
            return measure.state.unreleased(acceptedOn: day, asOf: today).map { Self.standing($0, id, nil) }
        }
        guard let measure = file as? CaseFile<ControlMeasure> else { return nil }
        return Self.standing(
            measure.state, id, nil, since: day, holder ?? measure.records.first?.entry.actor.id, asOf: today)
    }

    /// The measures an enforcement keeps on its file, where it is against this debtor alone.
    private func enforced(
        _ id: CaseID, since day: CivilDate, _ holder: ActorID?, asOf today: CivilDate
    ) -> [StandingMeasure] {
        guard let file = self[id] as? CaseFile<EnforcementCase>, file.state.application?.hasOtherDebtors != true else {
            return []
        }
        let measures = file.state.parts.measures
        return measures.enumerated().compactMap { place, measure in
            Self.standing(measure, id, measures.number(at: place), since: day, holder, asOf: today)
        }
    }

    private static func standing(_ found: UnreleasedMeasure, _ id: CaseID, _ part: UInt32?) -> StandingMeasure {
        StandingMeasure(
            caseID: id, part: part, holder: found.holder, asset: found.held.asset, phase: found.phase.term,
            dueSince: found.dueSince, days: found.days, basis: found.basis)
    }

    private static func standing(
        _ measure: ControlMeasure, _ id: CaseID, _ part: UInt32?, since day: CivilDate, _ holder: ActorID?,
        asOf today: CivilDate
    ) -> StandingMeasure? {
        guard measure.isInForce || measure.phase == .waiting, day <= today else { return nil }
        return StandingMeasure(
            caseID: id, part: part, holder: holder, asset: measure.item.map { $0.name ?? $0.asset.term.zh },
            phase: measure.phase.term, dueSince: day, days: day.days(until: today), basis: basis(false))
    }

    private static func basis(_ isAdministrative: Bool) -> Basis {
        CrossCaseRule(.bankruptcy(isAdministrative ? .organMeasuresLifted : .preservationLifted)).basis
    }
}
