/// A document that coordination rests on (制度文件).
public struct LiaisonInstrument: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<LiaisonInstrument>
    /// Its title, without 《》.
    public var title: String
    /// Its number (文号); nil where there is none.
    public var number: String?
    /// The units that issued it together.
    public var issuers: [ActorID]
    /// The day; nil where not known.
    public var issuedOn: CivilDate?

    /// A document.
    public init(
        _ id: Identifier<LiaisonInstrument>, _ title: String, number: String? = nil, by issuers: [ActorID] = [],
        on issuedOn: CivilDate? = nil
    ) {
        self.id = id
        self.title = title
        self.number = number
        self.issuers = issuers
        self.issuedOn = issuedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("title", value?.title),
            number: try c.optional("number", value?.number),
            by: try c.defaulted("issuers", value?.issuers, default: []),
            on: try c.optional("issuedOn", value?.issuedOn))
    }
}

/// A mechanism of coordination with the documents it comes from.
public struct LiaisonMechanism: WireRecord, Identifiable {
    /// Its code.
    public var id: LocalMechanism
    /// What it is called; nil where only its code is known.
    public var name: Bilingual?
    /// The documents it comes from: at least one.
    public var sources: [LiaisonInstrument.ID]

    /// A mechanism.
    public init(_ id: LocalMechanism, _ name: Bilingual? = nil, from sources: [LiaisonInstrument.ID]) {
        self.id = id
        self.name = name
        self.sources = sources
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.optional("name", value?.name),
            from: try c.defaulted("sources", value?.sources, default: []))
    }
}

/// Documents and mechanisms, many to many: every mechanism comes from a document of the framework.
public struct LiaisonFramework: Sendable, Hashable {
    /// The documents, in the order they were added.
    public private(set) var instruments: [LiaisonInstrument] = []
    /// The mechanisms, in the order they were added.
    public private(set) var mechanisms: [LiaisonMechanism] = []

    /// An empty framework.
    public init() {}

    /// Adds a document, or replaces the one with its id.
    public mutating func add(_ instrument: LiaisonInstrument) {
        if let place = instruments.firstIndex(where: { $0.id == instrument.id }) {
            instruments[place] = instrument
        } else {
            instruments.append(instrument)
        }
    }

    /// Adds a mechanism, or replaces the one with its code.
    ///
    /// - Throws: a refusal where it names no source, or one the framework does not have; then nothing has changed.
    public mutating func add(_ mechanism: LiaisonMechanism) throws(GovernanceRefusal) {
        guard !mechanism.sources.isEmpty else {
            throw GovernanceRefusal(
                "mechanism-without-source", Basis(Citation("TH")), "机制“\(mechanism.id)”没有依据文件",
                "the mechanism “\(mechanism.id)” comes from no document", cure: Bilingual("注明依据文件", "name its document")
            )
        }
        let unknown = mechanism.sources.filter { source in !instruments.contains { $0.id == source } }
        guard unknown.isEmpty else {
            let ids = unknown.map(\.rawValue)
            throw GovernanceRefusal(
                "mechanism-source-unknown", Basis(Citation("TH")),
                "机制“\(mechanism.id)”的依据文件未登记：\(ids.joined(separator: "、"))",
                "the documents of the mechanism “\(mechanism.id)” are not registered: \(ids.joined(separator: ", "))",
                cure: Bilingual("先登记依据文件", "register the documents first"))
        }
        if let place = mechanisms.firstIndex(where: { $0.id == mechanism.id }) {
            mechanisms[place] = mechanism
        } else {
            mechanisms.append(mechanism)
        }
    }

    /// The mechanisms that come from a document.
    public func mechanisms(from instrument: LiaisonInstrument.ID) -> [LiaisonMechanism] {
        mechanisms.filter { $0.sources.contains(instrument) }
    }

    /// The documents a mechanism comes from.
    public func sources(of mechanism: LocalMechanism) -> [LiaisonInstrument] {
        let ids = mechanisms.first { $0.id == mechanism }?.sources ?? []
        return instruments.filter { ids.contains($0.id) }
    }

    /// A notice for each document no mechanism comes from.
    public var findings: [Finding] {
        instruments.filter { mechanisms(from: $0.id).isEmpty }.map { instrument in
            Finding(
                "governance.instrument-unused", .notice, at: "\(instrument.id)", Basis(),
                "没有机制以“\(instrument.title)”为依据",
                "no mechanism comes from “\(instrument.title)”")
        }
    }
}

extension LiaisonFramework: WireRecord {
    /// - Throws: ``WireError`` for a mechanism without a source of the framework.
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var framework = Self()
        for instrument in try c.field("instruments", value?.instruments) { framework.add(instrument) }
        for mechanism in try c.field("mechanisms", value?.mechanisms) {
            do throws(GovernanceRefusal) {
                try framework.add(mechanism)
            } catch {
                throw WireError(
                    .badValue, path: "mechanisms", expected: Bilingual(error.text(in: .zh), error.text(in: .en)),
                    found: mechanism.id.rawValue)
            }
        }
        return framework
    }
}
