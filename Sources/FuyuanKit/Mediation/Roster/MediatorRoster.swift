/// The roster as a whole: who may be chosen on a day, for what, with what load; and who mediated what.
///
/// Looking up a member takes constant time, a choice one pass over the members.
/// Sources: 特邀调解规定 arts. 5, 12, 15, 16; 在线调解规则 arts. 6, 10, 13.
public struct MediatorRoster: Sendable, Hashable {
    /// A mediation given to a member.
    public struct Assignment: Sendable, Hashable {
        /// The case.
        public let caseID: CaseID
        /// The mediator.
        public let mediator: ActorID
        /// The first day.
        public let from: CivilDate
        /// The day it ended; nil while it is open.
        public internal(set) var until: CivilDate?
    }

    /// A member that may be chosen, or what stands against it.
    public struct Candidate: Sendable, Hashable {
        /// The member.
        public let member: ActorID
        /// The open mediations on the day.
        public let load: Int
        /// What stands against it; empty for one who may be chosen.
        public let obstacles: EnumSet<SelectionObstacle>
    }

    /// The entries, in the order they were added.
    public private(set) var entries: [MediatorRegistration] = []
    /// What ties mediators to people.
    public var ties: [RosterTie] = []
    /// The mediations given out, in order.
    public private(set) var assignments: [Assignment] = []
    private var index: [ActorID: Int] = [:]

    /// An empty roster.
    public init() {}

    /// Adds an entry, or replaces the member's earlier one; false where the entry names nobody.
    @discardableResult
    public mutating func add(_ entry: MediatorRegistration) -> Bool {
        guard let member = entry.candidate?.member else { return false }
        if let known = index[member] {
            entries[known] = entry
        } else {
            index[member] = entries.count
            entries.append(entry)
        }
        return true
    }

    /// A member's entry; nil for somebody who is not on the roster. O(1).
    public subscript(_ member: ActorID) -> MediatorRegistration? { index[member].map { entries[$0] } }

    /// Whether somebody was active on the roster on a day, in his own name or as a mediator of an active organisation.
    /// law: mediation.V005
    public func isActive(_ mediator: ActorID, on day: CivilDate) -> Bool {
        // Removal or suspension of a person's own entry is not undone by the organisation's.
        if let own = self[mediator] { return own.isActive(on: day) }
        return organisation(of: mediator, on: day) != nil
    }

    /// The active organisation that names somebody as its mediator; nil where there is none. Linear in the entries.
    public func organisation(of mediator: ActorID, on day: CivilDate) -> ActorID? {
        for entry in entries where entry.isActive(on: day) {
            if let candidate = entry.candidate, candidate.mediators.contains(mediator) { return candidate.member }
        }
        return nil
    }

    /// An error for a mediator who was not active on the roster on the day of acceptance; nil where he was.
    /// law: mediation.V005
    public func registrationFinding(of mediator: ActorID, acceptedOn day: CivilDate) -> Finding? {
        guard !isActive(mediator, on: day) else { return nil }
        return Finding(
            "mediation.V005", .error, at: "mediator", Basis(.invitedMediation(5), .invitedMediation(12)),
            "调解员\(mediator)于\(day)不在册", "mediator \(mediator) was not active on the roster on \(day)")
    }

    /// How many mediations somebody had open on a day.
    public func load(of mediator: ActorID, on day: CivilDate) -> Int {
        var load = 0
        for one in assignments where one.mediator == mediator {
            if day >= one.from, one.until.map({ day < $0 }) ?? true { load += 1 }
        }
        return load
    }

    /// The ground on which a mediator must step back for these people; nil where there is none.
    /// law: mediation.V006
    public func recusalGround(of mediator: ActorID, for people: [ActorID]) -> RecusalGround? {
        for tie in ties where tie.mediator == mediator {
            if people.contains(tie.person) { return tie.ground }
        }
        return people.contains(mediator) ? .closeRelative : nil
    }

    /// Every member for a request, those who may be chosen first, then by load, then in the order of the roster; with
    /// what stands against the rest.
    public func candidates(for request: MediatorRequest, on day: CivilDate) -> [Candidate] {
        var loads: [ActorID: Int] = [:]
        for one in assignments where day >= one.from && (one.until.map { day < $0 } ?? true) {
            loads[one.mediator, default: 0] += 1
        }
        let all = entries.compactMap { entry -> Candidate? in
            guard let member = entry.candidate?.member else { return nil }
            let load = loads[member] ?? 0
            return Candidate(
                member: member, load: load, obstacles: obstacles(to: entry, member, load, for: request, on: day))
        }
        // Sorting keeps the order of the roster among equals.
        return all.enumerated().sorted { one, other in
            (one.element.obstacles.isEmpty ? 0 : 1, one.element.load, one.offset)
                < (other.element.obstacles.isEmpty ? 0 : 1, other.element.load, other.offset)
        }
        .map(\.element)
    }

    private func obstacles(
        to entry: MediatorRegistration, _ member: ActorID, _ load: Int, for request: MediatorRequest,
        on day: CivilDate
    ) -> EnumSet<SelectionObstacle> {
        var obstacles = EnumSet<SelectionObstacle>()
        if !entry.isActive(on: day) { obstacles.insert(.notActive) }
        if entry.candidate?.kind == .organisation { obstacles.insert(.organisation) }
        if let dispute = request.dispute, let fields = entry.profile?.fields, !fields.isEmpty, !fields.contains(dispute)
        {
            obstacles.insert(.otherField)
        }
        if recusalGround(of: member, for: request.people) != nil, !request.waived.contains(member) {
            obstacles.insert(.recusal)
        }
        if request.passedOver.contains(member) { obstacles.insert(.passedOver) }
        if entry.candidate?.isFromAbroad == true, !request.isForeignRelated { obstacles.insert(.notForeignRelated) }
        if let capacity = entry.profile?.capacity, load >= capacity { obstacles.insert(.full) }
        return obstacles
    }

    /// The member to designate: the first who may be chosen; nil where nobody may.
    public func choice(for request: MediatorRequest, on day: CivilDate) -> ActorID? {
        candidates(for: request, on: day).first { $0.obstacles.isEmpty }?.member
    }

    /// The paper that names a mediator in a mediation, with what the roster knows of him.
    public func assignment(
        of mediator: ActorID, for request: MediatorRequest, on day: CivilDate
    ) -> MediatorAssignment {
        MediatorAssignment(
            mediator, of: organisation(of: mediator, on: day), isRegistered: isActive(mediator, on: day),
            recusalGround: recusalGround(of: mediator, for: request.people),
            recusalWaived: request.waived.contains(mediator))
    }
}

extension MediatorRoster {
    /// Notes that somebody mediates a case from a day.
    public mutating func assign(_ mediator: ActorID, to caseID: CaseID, on day: CivilDate) {
        assignments.append(Assignment(caseID: caseID, mediator: mediator, from: day))
    }

    /// Notes that the mediation of a case ended, for every mediator it had.
    public mutating func release(_ caseID: CaseID, on day: CivilDate) {
        for index in assignments.indices where assignments[index].caseID == caseID && assignments[index].until == nil {
            assignments[index].until = day
        }
    }

    /// Whether somebody ever mediated a case.
    public func mediated(_ caseID: CaseID, by person: ActorID) -> Bool {
        assignments.contains { $0.caseID == caseID && $0.mediator == person }
    }

    /// An error where the mediator of a dispute is to be juror, agent, witness, expert or interpreter in its suit; nil
    /// where he never mediated it.
    /// law: mediation.V007
    /// law: mediation.X10
    public func laterRoleFinding(of person: ActorID, as role: SuitRole, after mediation: CaseID) -> Finding? {
        guard mediated(mediation, by: person) else { return nil }
        return Finding(
            "mediation.V007", .error, at: "participants", Basis(.invitedMediation(16)),
            "\(person)曾调解该纠纷，不得在后续诉讼中担任\(role.term.zh)",
            "\(person) mediated the dispute and may not be \(role.term.en) in its suit")
    }
}
