extension BankruptcyDebtorKind {
    /// Whether such a body can be bankrupt under the law in force.
    /// law: bankruptcy.v05
    public var mayBeBankrupt: Bool {
        switch self {
        case .company, .bank, .insurer, .securitiesFirm, .partnership, .cooperative, .referredBody: true
        case .ruralCollective, .naturalPerson, .otherBody: false
        }
    }

    /// Whether a financial regulator must consent.
    public var isFinancial: Bool {
        switch self {
        case .bank, .insurer, .securitiesFirm: true
        case .company, .partnership, .cooperative, .referredBody, .ruralCollective, .naturalPerson, .otherBody: false
        }
    }

    /// Whether it is an enterprise legal person, so that enforcement against it may turn into bankruptcy
    /// (民诉法解释 art. 511).
    public var isEnterpriseLegalPerson: Bool {
        switch self {
        case .company, .bank, .insurer, .securitiesFirm: true
        case .partnership, .cooperative, .referredBody, .ruralCollective, .naturalPerson, .otherBody: false
        }
    }

    /// Whether only liquidation is open to it: art. 135 refers to the law no more than the liquidation of bodies that are
    /// no enterprise legal persons; cooperatives have the whole law by 农民专业合作社法 art. 55.
    public var isForLiquidationOnly: Bool {
        switch self {
        case .partnership, .referredBody: true
        case .company, .bank, .insurer, .securitiesFirm, .cooperative, .ruralCollective, .naturalPerson, .otherBody:
            false
        }
    }

    /// Where it stands that such a body can or cannot be bankrupt.
    public var capacityBasis: Basis {
        switch self {
        case .company, .naturalPerson, .otherBody: Basis(.bankruptcy(2))
        case .bank, .insurer, .securitiesFirm: Basis(.bankruptcy(134))
        case .partnership: Basis(.bankruptcy(135), Citation("PAR06", 92))
        case .cooperative: Basis(.bankruptcy(135), Citation("COOP17", 55))
        case .referredBody: Basis(.bankruptcy(135))
        case .ruralCollective: Basis(Citation("REO24"))
        }
    }
}

extension StateInterest {
    /// The consents and opinions the firm needs before it petitions.
    public var needed: EnumSet<PetitionConsent> {
        switch self {
        case .sole: [.stateOwner, .union]
        case .importantSole: [.stateOwner, .government, .union]
        case .controlled: [.union]
        case .importantControlled: [.government, .union]
        }
    }
}
