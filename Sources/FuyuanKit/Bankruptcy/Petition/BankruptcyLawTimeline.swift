/// The editions of the law of bankruptcy, the latest first: which rules a case is under.
///
/// An open case is never moved to a later edition. The draft revision of 2025 is not law and stands in no timeline of the
/// kit; an edition that is enacted is put in front.
public struct BankruptcyLawTimeline: Sendable, Hashable {
    /// The editions, the latest first.
    public let editions: [BankruptcyLawEdition]

    /// Editions, in any order.
    public init(_ editions: [BankruptcyLawEdition]) {
        self.editions = editions.sorted { ($0.since ?? .min) > ($1.since ?? .min) }
    }

    /// The law of 2006 from 2007-06-01 (art. 136), before it that of 1986.
    public static let inForce = BankruptcyLawTimeline([
        BankruptcyLawEdition("EBL06", since: "2007-06-01"), BankruptcyLawEdition("EBL86"),
    ])

    /// The edition that governs a case accepted on a day; nil where the timeline does not reach so far back.
    /// law: bankruptcy.v75
    public func edition(acceptedOn day: CivilDate) -> BankruptcyLawEdition? {
        editions.first { $0.since.map { $0 <= day } ?? true }
    }

    /// What is wrong with applying an instrument to a case accepted on a day.
    public func findings(applying statute: Statute, acceptedOn day: CivilDate) -> [Finding] {
        guard let edition = edition(acceptedOn: day), edition.statute != statute else { return [] }
        let right = Citation(edition.statute)
        return [
            Finding(
                "bankruptcy.v75", .error, Basis(right), "应适用裁定受理之日施行的\(right.text(in: .zh))",
                "the law in force on the day of acceptance governs: \(right.text(in: .en))")
        ]
    }
}
