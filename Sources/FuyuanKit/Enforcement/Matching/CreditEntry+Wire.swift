extension CreditEntry {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let id = try c.field("id", value?.id)
        let list = try c.field("list", value?.list)
        let subject = try c.field("subject", value?.subject)
        let name = try c.field("name", value?.name)
        let formerNames = try c.defaulted("formerNames", value?.formerNames, default: [])
        let representative = try c.optional("representative", value?.representative)
        let number = try c.field("identifier", value?.number)
        let sex = try c.optional("sex", value?.sex)
        let age = try c.optional("age", value?.age)
        let basisMaker = try c.optional("basisMaker", value?.basisMaker)
        let basisNumber = try c.optional("basisNo", value?.basisNumber)
        let caseNumber = try c.optional("caseNo", value?.caseNumber)
        let filedOn = try c.optional("filedOn", value?.filedOn)
        let court = try c.field("court", value?.court)
        let duty = try c.optional("duty", value?.duty)
        let performance = try c.optional("performance", value?.performance)
        let conduct = try c.defaulted("conduct", value?.conduct, default: [])
        let decidedOn = try c.field("decidedOn", value?.decidedOn)
        let graceUntil = try c.optional("graceUntil", value?.graceUntil)
        let publishedOn = try c.optional("publishedOn", value?.publishedOn)
        var entry = CreditEntry(
            id, on: list, subject, name, number, case: caseNumber, court: court, decidedOn: decidedOn,
            publishedOn: publishedOn)
        entry.expiresOn = try c.optional("expiresOn", value?.expiresOn)
        entry.changes = try c.defaulted("changes", value?.changes, default: [])
        entry.exitGroundOn = try c.optional("exitGroundOn", value?.exitGroundOn)
        entry.objectedOn = try c.optional("objectedOn", value?.objectedOn)
        entry.objectionSettledOn = try c.optional("objectionSettledOn", value?.objectionSettledOn)
        entry.otherPublic = try c.optional("otherPublic", value?.otherPublic)
        entry.version = try c.defaulted("version", value?.version, default: 1)
        entry.pushes = try c.defaulted("pushLog", value?.pushes, default: [])
        entry.extras = try c.extras(value?.extras)
        entry.formerNames = formerNames
        entry.representative = representative
        (entry.sex, entry.age) = (sex, age)
        (entry.basisMaker, entry.basisNumber) = (basisMaker, basisNumber)
        entry.filedOn = filedOn
        (entry.duty, entry.performance, entry.conduct) = (duty, performance, conduct)
        entry.graceUntil = graceUntil
        return entry
    }
}

/// What of an entry may be shown to the public: the fields of 失信名单规定（2017） art. 6, a person's number masked.
public struct PublishedCreditEntry: WireRecord {
    /// The entry's number.
    public let id: Identifier<CreditEntry>
    /// Which list it stands on.
    public let list: CreditListKind
    /// The subject's name.
    public let name: String
    /// The subject's number, masked where it is a person's.
    public let number: String
    /// The legal representative or principal.
    public let representative: String?
    /// The number of the enforcement case.
    public let caseNumber: CaseNumber?
    /// The enforcing court.
    public let court: String
    /// The duty of the instrument.
    public let duty: String?
    /// How far it was performed.
    public let performance: PerformedShare?
    /// The conduct, on the court’s list.
    public let conduct: EnumSet<ListingGround>
    /// The first day it was published.
    public let publishedOn: CivilDate?
    /// What else may be published.
    public let otherPublic: String?

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            id: try c.field("id", value?.id), list: try c.field("list", value?.list),
            name: try c.field("name", value?.name), number: try c.field("identifier", value?.number),
            representative: try c.optional("representative", value?.representative),
            caseNumber: try c.optional("caseNo", value?.caseNumber), court: try c.field("court", value?.court),
            duty: try c.optional("duty", value?.duty), performance: try c.optional("performance", value?.performance),
            conduct: try c.defaulted("conduct", value?.conduct, default: []),
            publishedOn: try c.optional("publishedOn", value?.publishedOn),
            otherPublic: try c.optional("otherPublic", value?.otherPublic))
    }
}

extension CreditEntry {
    /// What may be shown to the public on a day; nil where the entry is not live.
    public func published(asOf day: CivilDate) -> PublishedCreditEntry? {
        guard standing(asOf: day).status == .live else { return nil }
        return PublishedCreditEntry(
            id: id, list: list, name: name.text, number: number.masked, representative: representative?.text,
            caseNumber: caseNumber, court: court, duty: duty, performance: performance, conduct: conduct,
            publishedOn: publishedOn, otherPublic: otherPublic)
    }
}
