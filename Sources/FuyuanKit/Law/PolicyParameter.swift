/// A number or choice that differs from place to place or is not verified: never a bar, always replaceable.
public struct PolicyParameter: Sendable, Hashable, Identifiable {
    /// What a parameter holds.
    @nonexhaustive
    public enum Value: Sendable, Hashable {
        /// A whole number in the parameter's unit.
        case count(Int)
        /// A share as a fraction, numerator and denominator.
        case share(Int, of: Int)
        /// A length of time.
        case period(Period)
        /// A choice between yes and no.
        case flag(Bool)
        /// A name out of a list.
        case choice(String)
    }

    /// The parameter's name; the wire name of its term.
    public var id: Identifier<PolicyParameter> { Identifier(term.wire) }
    /// What it is called.
    public let term: Term
    /// The value where nobody says otherwise.
    public let value: Value
    /// What a count counts, such as 件 or 次; empty where the value says it.
    public let unit: Bilingual
    /// Where the value comes from.
    public let basis: Basis
    /// How well it is verified.
    public let evidence: Evidence
    /// The day of the source; nil where not known.
    public let date: CivilDate?

    /// A parameter. The date is written `yyyy-MM-dd`.
    public init(
        _ term: Term, _ value: Value, unit: Bilingual = Bilingual("", ""), _ basis: Basis, _ evidence: Evidence,
        date: String = ""
    ) {
        self.term = term
        self.value = value
        self.unit = unit
        self.basis = basis
        self.evidence = evidence
        self.date = CivilDate(date)
    }
}
