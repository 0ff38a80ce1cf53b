/// An edition of the law of bankruptcy: which cases it governs by the day they were accepted.
public struct BankruptcyLawEdition: Sendable, Hashable {
    /// The instrument.
    public let statute: Statute
    /// The first day of acceptance it governs; nil for always.
    public let since: CivilDate?

    /// An edition. The day is written `yyyy-MM-dd`; empty for always.
    public init(_ statute: Statute, since: String = "") {
        self.statute = statute
        self.since = CivilDate(since)
    }
}
