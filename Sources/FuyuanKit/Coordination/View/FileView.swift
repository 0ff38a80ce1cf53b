/// A reader a view is made for; makes views of different readers different types.
public protocol ViewReader: Sendable {
    /// The audience the reader belongs to.
    static var audience: ViewAudience { get }
}

/// The court that tries or enforces. What was said in mediation does not reach it.
@nonexhaustive
public enum ForCourt: ViewReader {
    public static var audience: ViewAudience { .court }
}
/// An organ.
@nonexhaustive
public enum ForOrgan: ViewReader {
    public static var audience: ViewAudience { .organ }
}
/// A bankruptcy administrator.
@nonexhaustive
public enum ForAdministrator: ViewReader {
    public static var audience: ViewAudience { .administrator }
}
/// A mediator.
@nonexhaustive
public enum ForMediator: ViewReader {
    public static var audience: ViewAudience { .mediator }
}
/// A party, or counsel for as long as the mandate lasts.
@nonexhaustive
public enum ForParty: ViewReader {
    public static var audience: ViewAudience { .party }
}

/// One case file as one kind of reader may see it: a projection made anew from the file, never a copy kept beside it.
///
/// What no rule classifies is left out; see ``DisclosureTier``, ``MachineDisclosure`` and ``DisclosureRule``. For the
/// public there is ``PublicView``.
public struct FileView<Reader: ViewReader>: WireRecord {
    /// The case.
    public let caseID: CaseID
    /// The machine.
    public let machine: Term
    /// Where the case stands as far as the reader knows; nil where nothing is known to it.
    public let phase: Term?
    /// Who reads; nil where the view is for the whole audience.
    public let reader: ActorID?
    /// The last day the view covers; nil where it has no end.
    public let until: CivilDate?
    /// What the reader may see, in the order of the file.
    public let entries: [ViewEntry]

    /// The view of some material. `until` leaves out what was done later.
    public init(of material: ViewMaterial, reader: ActorID? = nil, until: CivilDate? = nil) {
        self.reader = reader
        self.until = until
        caseID = material.caseID
        machine = material.machine
        entries = material.entries(for: Reader.audience, reader: reader, until: until)
        let handlers = material.disclosure(for: Reader.audience, reader)?.handlers ?? []
        let seen = Set(entries.map(\.sequence))
        // A reader who does not handle the case knows the phase the last step it saw led to.
        phase =
            handlers.contains(Reader.audience) && until == nil
            ? material.phase : material.acts.last { $0.phase != nil && seen.contains($0.sequence) }?.phase
    }

    /// The view of a case file. `until` leaves out what was done later.
    public init(of file: any Dossier, reader: ActorID? = nil, until: CivilDate? = nil) {
        self.init(of: ViewMaterial(of: file), reader: reader, until: until)
    }

    private init(
        _ caseID: CaseID, _ machine: Term, _ phase: Term?, _ reader: ActorID?, _ until: CivilDate?,
        _ entries: [ViewEntry]
    ) {
        self.caseID = caseID
        self.machine = machine
        self.phase = phase
        self.reader = reader
        self.until = until
        self.entries = entries
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        let audience = try c.field("for", value.map { _ in Reader.audience })
        guard !c.isReading || audience == Reader.audience else {
            let own = Reader.audience.term.wire
            throw WireError(.badValue, path: "for", expected: Bilingual(own, own), found: audience.term.wire)
        }
        return Self(
            try c.field("case", value?.caseID), try c.field("machine", value?.machine),
            try c.optional("phase", value?.phase), try c.optional("reader", value?.reader),
            try c.optional("until", value?.until), try c.field("entries", value?.entries))
    }
}

/// A case file for the court that tries or enforces it.
public typealias CourtView = FileView<ForCourt>
/// A case file for an organ.
public typealias OrganView = FileView<ForOrgan>
/// A case file for the administrator.
public typealias AdministratorView = FileView<ForAdministrator>
/// A case file for the mediator.
public typealias MediatorView = FileView<ForMediator>
/// A case file for one party: its own acts whole, the other steps without names and amounts.
public typealias PartyView = FileView<ForParty>
