/// The code of an approval item, as the list of items has it.
public struct ApprovalItemCode: OpenCode, WireValue {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }
}

/// 审批事项: something an organ approves, registers or grants.
public struct ApprovalItem: WireRecord {
    /// Its code.
    public var code: ApprovalItemCode
    /// What it is called.
    public var name: Bilingual
    /// What it is about.
    public var category: InterceptionCategory

    /// An item.
    public init(_ code: ApprovalItemCode, _ zh: String, _ en: String, _ category: InterceptionCategory) {
        self.code = code
        name = Bilingual(zh, en)
        self.category = category
    }

    private init(_ code: ApprovalItemCode, _ name: Bilingual, _ category: InterceptionCategory) {
        self.code = code
        self.name = name
        self.category = category
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("code", value?.code), try c.field("name", value?.name),
            try c.field("category", value?.category))
    }
}

/// What an entry of a list does to an application for an item: who, where, by what right, from when.
public struct InterceptionRule: WireRecord {
    /// The item.
    public var item: ApprovalItemCode
    /// Where it holds; nil for the whole country.
    public var region: DivisionCode?
    /// In which parts of an application somebody is hit.
    public var roles: EnumSet<ApplicantRole>
    /// Entries of which lists hit.
    public var lists: EnumSet<CreditListKind>
    /// What it does.
    public var effect: InterceptionEffect
    /// By what right; a rule without one has no effect.
    public var legalBasis: Basis
    /// The edition of the list of punishment measures it stands in.
    public var listEdition: String
    /// The first and the last day it holds; nil for no bound.
    public var validFrom: CivilDate?
    public var validTo: CivilDate?
    /// What else must be so, which no list tells and a person must establish; nil for nothing.
    public var proviso: Bilingual?

    /// A rule.
    public init(
        _ item: ApprovalItemCode, in region: DivisionCode? = nil, for roles: EnumSet<ApplicantRole>,
        on lists: EnumSet<CreditListKind>, _ effect: InterceptionEffect, _ legalBasis: Basis, edition: String,
        from validFrom: CivilDate? = nil, to validTo: CivilDate? = nil, proviso: Bilingual? = nil
    ) {
        self.item = item
        self.region = region
        self.roles = roles
        self.lists = lists
        self.effect = effect
        self.legalBasis = legalBasis
        listEdition = edition
        self.validFrom = validFrom
        self.validTo = validTo
        self.proviso = proviso
    }

    /// Whether it holds on a day.
    public func isInForce(on day: CivilDate) -> Bool {
        (validFrom.map { $0 <= day } ?? true) && (validTo.map { day <= $0 } ?? true)
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("item", value?.item), in: try c.optional("region", value?.region),
            for: try c.field("roles", value?.roles), on: try c.field("lists", value?.lists),
            try c.field("effect", value?.effect), try c.field("legalBasis", value?.legalBasis),
            edition: try c.field("listEdition", value?.listEdition),
            from: try c.optional("validFrom", value?.validFrom), to: try c.optional("validTo", value?.validTo),
            proviso: try c.optional("proviso", value?.proviso))
    }
}

extension DivisionCode {
    /// Whether a division lies in this one, or is this one: 410000 holds 410800 and 410802.
    func holds(_ other: DivisionCode) -> Bool {
        if number % 10_000 == 0 { return number / 10_000 == other.number / 10_000 }
        return number % 100 == 0 ? number / 100 == other.number / 100 : number == other.number
    }
}
