/// What a mediator is looked for: the dispute, its people, and what they agreed to.
public struct MediatorRequest: Sendable, Hashable {
    /// The case.
    public var caseID: CaseID
    /// What the dispute is about; nil for any field.
    public var dispute: DisputeKind?
    /// The parties and their agents.
    public var people: [ActorID]
    /// Mediators both sides agreed to in spite of a ground of recusal.
    public var waived: Set<ActorID>
    /// Mediators who declined or stayed silent, or whom a party had replaced.
    public var passedOver: Set<ActorID>
    /// Whether the dispute touches abroad, Hong Kong, Macao or Taiwan.
    public var isForeignRelated: Bool

    /// A request.
    public init(
        _ caseID: CaseID, dispute: DisputeKind? = nil, people: [ActorID] = [], waived: Set<ActorID> = [],
        passedOver: Set<ActorID> = [], isForeignRelated: Bool = false
    ) {
        self.caseID = caseID
        self.dispute = dispute
        self.people = people
        self.waived = waived
        self.passedOver = passedOver
        self.isForeignRelated = isForeignRelated
    }
}
