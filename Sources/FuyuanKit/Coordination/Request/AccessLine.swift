/// One line of an ``AccessLog``: who reached for what, by what right, for what, and whether it was let through.
public struct AccessLine: WireRecord {
    /// Its number in the log, from 1.
    public var number: Int
    /// The request.
    public var request: CaseID
    /// The number of the entry in the request's journal.
    public var sequence: Int
    /// The day.
    public var day: CivilDate
    /// In what role somebody acted.
    public var role: LiaisonRole
    /// Who acted; nil where not said.
    public var actor: ActorID?
    /// The officer who looked; nil for acts of organs.
    public var officer: ActorID?
    /// What was done or tried.
    public var act: InterAgencyRequest.Act.Kind
    /// By what right it was asked for; empty where none was named.
    public var lawfulBasis: Basis
    /// For what it was asked; nil where not stated.
    public var purpose: InformationPurpose?
    /// Whose; nil where the act names nobody.
    public var subject: ActorID?
    /// The fields reached for.
    public var fields: [InformationField]
    /// The codes of the reasons it was refused for; empty where it was let through.
    public var refusedFor: [String]

    /// Whether it was refused.
    public var isRefused: Bool { !refusedFor.isEmpty }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            number: try c.field("number", value?.number), request: try c.field("request", value?.request),
            sequence: try c.field("sequence", value?.sequence), day: try c.field("day", value?.day),
            role: try c.field("role", value?.role), actor: try c.optional("actor", value?.actor),
            officer: try c.optional("officer", value?.officer), act: try c.field("act", value?.act),
            lawfulBasis: try c.defaulted("lawfulBasis", value?.lawfulBasis, default: Basis()),
            purpose: try c.optional("purpose", value?.purpose),
            subject: try c.optional("subject", value?.subject),
            fields: try c.defaulted("fields", value?.fields, default: []),
            refusedFor: try c.defaulted("refusedFor", value?.refusedFor, default: []))
    }
}

/// Where a log that was handed over departs from the journals it was made of.
@nonexhaustive
public enum AccessDiscrepancy: Sendable, Hashable {
    /// The line with this number says something else than the journal.
    case changed(Int)
    /// The journal has a line that the log lacks: the request and the number of the entry.
    case missing(CaseID, Int)
    /// The log has a line that no journal has.
    case added(Int)
    /// The numbers do not go up one by one here.
    case misnumbered(Int)
}
