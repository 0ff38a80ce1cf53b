extension JointConference {
    /// No law sets the time: the decisions do.
    public static func limits(of clock: Clock) -> [TimeLimit] { [] }

    /// The latest day among the decisions; nil where none has a day.
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<LiaisonRole>) -> CivilDate? {
        resolutions.compactMap { $0.due?.day }.max()
    }

    public static func owner(of phase: Phase) -> LiaisonRole? {
        switch phase {
        case .unproposed, .proposed, .collectingAgenda, .convened, .minutesDrafted, .minutesIssued, .tracking,
            .postponed:
            .officeGov
        case .scheduled: .chair
        case .closed, .cancelled: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<LiaisonRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .propose(let it): proposal = it
        case .collect(let it): agenda += it.topics
        case .schedule(let it): notice = it
        case .convene(let it):
            heldOn = occasion.day
            present = it.present
        case .postpone(let it), .cancel(let it): change = it
        case .draft(let it):
            resolutions = it.resolutions
            places = Dictionary(
                it.resolutions.indices.map { (it.resolutions[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
        case .issue(let it): minutes = it
        case .track: break
        case .assign(let it):
            if let index = places[it.id] {
                resolutions[index].owner = it.owner ?? resolutions[index].owner
                resolutions[index].leader = it.leader ?? resolutions[index].leader
                resolutions[index].due = it.due ?? resolutions[index].due
            }
        case .settle(let it):
            results[it.id] = it
        case .close(let it): report = it
        }
    }

    /// What kind of meeting it is; nil before the proposal.
    public var kind: ConferenceKind? { proposal?.kind }

    /// Who must take part: what the notice says, else what the kind of meeting asks; empty before either.
    public var required: EnumSet<LiaisonRole> { required(under: notice) }

    /// The roles that must take part and are not among the seats.
    public func missing(among seats: [ConferenceSeat], under notice: ConferenceNotice?) -> EnumSet<LiaisonRole> {
        required(under: notice).subtracting(EnumSet(seats.map(\.role)))
    }

    /// Those present whose unit was not notified.
    /// law: mediation.V107
    public func unseated(_ present: [ConferenceSeat], under notice: ConferenceNotice) -> [ConferenceSeat] {
        let units = Set(notice.seats.map(\.unit))
        return present.filter { !units.contains($0.unit) }
    }

    /// The decisions that lack their unit or their day.
    public var unassigned: [ResolutionID] { resolutions.filter { !$0.isAssigned }.map(\.id) }

    /// The decisions nothing was noted of yet.
    public var unsettled: [ResolutionID] { resolutions.map(\.id).filter { outcome(of: $0) == nil } }

    /// What became of a decision; nil while it is open.
    public func outcome(of id: ResolutionID) -> ResolutionOutcome? { results[id] }

    /// What became of decisions, in the order of the minutes.
    public var outcomes: [ResolutionOutcome] { resolutions.compactMap { results[$0.id] } }

    private func required(under notice: ConferenceNotice?) -> EnumSet<LiaisonRole> {
        notice?.required.map { EnumSet($0) } ?? kind?.required ?? []
    }

    /// Whether enough of the units notified are present; nil where the share in hand is no share.
    func isQuorum(_ present: [ConferenceSeat], of seats: [ConferenceSeat], in law: LegalContext) -> Bool? {
        guard case .share(let part, let whole) = law.value(of: .conferenceQuorum), part >= 0, whole > 0 else {
            return nil
        }
        let notified = Set(seats.map(\.unit))
        let here = Set(present.map(\.unit)).intersection(notified).count
        let (have, one) = here.multipliedReportingOverflow(by: whole)
        let (want, other) = notified.count.multipliedReportingOverflow(by: part)
        return one || other ? nil : have >= want
    }
}
