/// Anything a registry holds a seal under: one sealing of one parcel.
public enum RegistrySealEntity: Sendable {}

/// The number of a seal in a registry; the same in the court's file.
public typealias RegistrySealID = Identifier<RegistrySealEntity>

/// The name of a request to a registry, given by the court's system.
public typealias RegistryRequestID = Identifier<RegistryRequest>

/// What a court asks a registry to do with one parcel.
@nonexhaustive
public enum RegistryAction: UInt8, Vocabulary, WireValue {
    /// Nothing changes; what stands on the register is told.
    case query
    /// The first takes effect, later ones wait in order of receipt (查封规定 art. 26).
    case seal
    /// The term is counted anew; rank and seal stay. The term itself is kept in the court's file (查封规定 art. 27).
    case renew
    /// The next in line takes effect.
    case unseal

    public var term: Term {
        switch self {
        case .query: Term("query", "查询", "query")
        case .seal: Term("seal", "查封、轮候查封", "seal, or queue")
        case .renew: Term("renew", "续行查封", "renew")
        case .unseal: Term("unseal", "解除查封", "unseal")
        }
    }
}

/// 不动产协助执行请求: one request of a court to a registry, idempotent by its id.
public struct RegistryRequest: WireRecord {
    /// The name of the request; the same request sent again has the same name.
    public var id: RegistryRequestID
    /// What is asked.
    public var action: RegistryAction
    /// The parcel, by its unit number or whatever the registry uses.
    public var parcel: AssetID
    /// The court that asks.
    public var court: ActorID
    /// The enforcement case.
    public var caseNumber: CaseNumber?
    /// The seal it makes, renews or lifts; a query names none.
    public var seal: RegistrySealID?
    /// The number of the court's ruling and notice; nil where none came with it.
    public var document: String?
    /// The paper by which a court acts for the one whose seal it is (移送执行、指定执行); nil where it acts for itself.
    public var mandate: String?
    /// The day it reached the registry.
    public var receivedOn: CivilDate

    /// A request.
    public init(
        _ id: RegistryRequestID, _ action: RegistryAction, of parcel: AssetID, by court: ActorID,
        in caseNumber: CaseNumber? = nil, seal: RegistrySealID? = nil, document: String? = nil, mandate: String? = nil,
        receivedOn: CivilDate
    ) {
        self.id = id
        self.action = action
        self.parcel = parcel
        self.court = court
        self.caseNumber = caseNumber
        self.seal = seal
        self.document = document
        self.mandate = mandate
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("action", value?.action),
            of: try c.field("parcel", value?.parcel),
            by: try c.field("court", value?.court), in: try c.optional("caseNumber", value?.caseNumber),
            seal: try c.optional("seal", value?.seal), document: try c.optional("document", value?.document),
            mandate: try c.optional("mandate", value?.mandate),
            receivedOn: try c.field("receivedOn", value?.receivedOn))
    }
}
