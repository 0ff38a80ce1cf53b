/// A request to change or add a party (变更追加规定 arts. 2–28).
public struct AddedPartyApplication: WireRecord {
    /// The ground.
    public var ground: AddedPartyGround
    /// Who is to become a party; nil where not said.
    public var person: ActorID?
    /// How far the person is said to answer; nil for the whole.
    public var amount: Money?
    /// Whether it is in writing with evidence; nil when not known.
    public var isWritten: Bool?
    /// Whether the person is a guarantor of enforcement, and nothing else; nil when not known.
    public var isGuarantor: Bool?

    /// A request to change or add a party.
    public init(
        _ ground: AddedPartyGround, person: ActorID? = nil, amount: Money? = nil, isWritten: Bool? = true,
        isGuarantor: Bool? = false
    ) {
        self.ground = ground
        self.person = person
        self.amount = amount
        self.isWritten = isWritten
        self.isGuarantor = isGuarantor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground), person: try c.optional("person", value?.person),
            amount: try c.optional("amount", value?.amount), isWritten: try c.optional("isWritten", value?.isWritten),
            isGuarantor: try c.optional("isGuarantor", value?.isGuarantor))
    }

    /// What is wrong with the request.
    /// law: enforcement.V40
    public var findings: [Finding] {
        guard isGuarantor == true else { return [] }
        return [
            Finding(
                "enforcement.V40", .error, at: "person", Basis(.enforcementSecurity(11)), "不得将执行担保人变更、追加为被执行人",
                "a guarantor of enforcement is never made a debtor")
        ]
    }
}

/// An examination without a hearing (变更追加规定 art. 28).
public struct PaperExamination: WireRecord {
    /// Whether facts and relations are clear and little is disputed; nil when not known.
    public var isClear: Bool?

    /// An examination without a hearing.
    public init(isClear: Bool? = true) {
        self.isClear = isClear
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isClear: try c.optional("isClear", value?.isClear))
    }
}
