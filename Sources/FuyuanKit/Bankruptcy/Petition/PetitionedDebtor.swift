/// The debtor of a petition: what it is and where it is.
public struct PetitionedDebtor: WireRecord {
    /// What kind of body.
    public var kind: BankruptcyDebtorKind
    /// Where its principal office is; nil where that is not clear.
    public var domicile: DivisionCode?
    /// Where it is registered; counts where the office is not clear.
    public var registeredAt: DivisionCode?
    /// Whether its shares are listed.
    public var isListed: Bool
    /// Since when its domicile has not changed; nil when not known.
    public var domicileSince: CivilDate?
    /// How the State owns it; nil where it does not.
    public var stateInterest: StateInterest?

    /// A debtor.
    public init(
        _ kind: BankruptcyDebtorKind = .company, domicile: DivisionCode? = nil, registeredAt: DivisionCode? = nil,
        isListed: Bool = false, domicileSince: CivilDate? = nil, stateInterest: StateInterest? = nil
    ) {
        self.kind = kind
        self.domicile = domicile
        self.registeredAt = registeredAt
        self.isListed = isListed
        self.domicileSince = domicileSince
        self.stateInterest = stateInterest
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), domicile: try c.optional("domicile", value?.domicile),
            registeredAt: try c.optional("registeredAt", value?.registeredAt),
            isListed: try c.defaulted("isListed", value?.isListed, default: false),
            domicileSince: try c.optional("domicileSince", value?.domicileSince),
            stateInterest: try c.optional("stateInterest", value?.stateInterest))
    }

    /// The place that decides venue: the principal office, else the registration (破产案件若干规定 art. 1); nil where
    /// neither is known.
    public var seat: DivisionCode? { domicile ?? registeredAt }

    /// Whether the domicile has lasted a year before the petition; true where the debtor is not listed, nil when not
    /// known.
    /// law: bankruptcy.v76
    public func hasSettledDomicile(on day: CivilDate, in law: LegalContext) -> Bool? {
        guard isListed else { return true }
        guard let domicileSince, let latest = TimeLimit.listedDomicile.lastDay(from: day, in: law) else { return nil }
        return domicileSince <= latest
    }
}

extension DivisionCode {
    /// Whether a place lies in this one, or is it: a province covers its prefectures and counties.
    func covers(_ place: DivisionCode) -> Bool {
        if number % 10_000 == 0 { return place.number / 10_000 == number / 10_000 }
        if number % 100 == 0 { return place.number / 100 == number / 100 }
        return place.number == number
    }
}
