/// A measure over a bankrupt debtor’s property that acceptance obliges to lift and that still stands: who holds it, under
/// what law it must go, and for how many days it is due.
public struct StandingMeasure: Sendable, Hashable {
    /// The case of the measure.
    public let caseID: CaseID
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
    /// Every measure linked to a bankruptcy that must be lifted and stands on a day, the longest due first; empty before
    /// acceptance. `others` are measures of cases that are not on file. O(links of the bankruptcy).
    public func standingMeasures(
        of bankruptcy: CaseID, and others: [CrossCaseMeasureLink] = [], asOf day: CivilDate
    ) -> [StandingMeasure] {
        guard let accepted = acceptance(of: bankruptcy), accepted <= day else { return [] }
        let linked = links[bankruptcy].filter { $0.relation == .measureOver }.compactMap { link in
            link.other(than: bankruptcy).flatMap {
                standing($0, since: link.since.map { max($0, accepted) } ?? accepted, link.holder(of: $0), asOf: day)
            }
        }
        let told = CrossCaseMeasureLink.notYetLifted(
            others.filter { $0.bankruptcyCaseID == bankruptcy }, acceptedOn: accepted, on: day
        ).map { link in
            StandingMeasure(
                caseID: link.otherCaseID, holder: link.organ, asset: link.assetID.rawValue, phase: nil,
                dueSince: accepted, days: accepted.days(until: day), basis: Self.basis(link.organKind.isAdministrative))
        }
        return (linked + told).sorted { ($0.dueSince, $0.caseID.rawValue) < ($1.dueSince, $1.caseID.rawValue) }
    }

    /// The day a bankruptcy was accepted, as the log shows it; nil before.
    public func acceptance(of bankruptcy: CaseID) -> CivilDate? {
        day(of: CrossCaseRule(.bankruptcy(.preservationLifted)), in: bankruptcy)
    }

    private func standing(
        _ id: CaseID, since day: CivilDate, _ holder: ActorID?, asOf today: CivilDate
    ) -> StandingMeasure? {
        if let measure = self[id] as? CaseFile<PreservationMeasure> {
            guard let found = measure.state.unreleased(acceptedOn: day, asOf: today) else { return nil }
            return StandingMeasure(
                caseID: id, holder: found.holder, asset: found.held.asset, phase: found.phase.term,
                dueSince: found.dueSince, days: found.days, basis: found.basis)
        }
        let days = day.days(until: today)
        guard days >= 0 else { return nil }
        guard let file = self[id] else {
            return StandingMeasure(
                caseID: id, holder: holder, asset: nil, phase: nil, dueSince: day, days: days, basis: Self.basis(false))
        }
        guard let measure = file as? CaseFile<ControlMeasure>, !measure.state.isClosed,
            measure.state.phase != .unrecorded
        else { return nil }
        return StandingMeasure(
            caseID: id, holder: holder ?? measure.records.first?.entry.actor.id,
            asset: measure.state.item.map { $0.asset.term.zh }, phase: measure.state.phase.term, dueSince: day,
            days: days, basis: Self.basis(false))
    }

    private static func basis(_ isAdministrative: Bool) -> Basis {
        CrossCaseRule(.bankruptcy(isAdministrative ? .organMeasuresLifted : .preservationLifted)).basis
    }
}
