/// A docking station (诉调对接工作站、工作室) as a register reports it; its course is a ``MediationStation`` under the same id.
///
/// A register of them is a ``UnionRegister``: joining twice changes nothing.
public struct DockingStation: WireRecord, Identifiable {
    /// Its id, that of its ``MediationStation``.
    public var id: ActorID
    /// Its kind.
    public var kind: StationKind
    /// The unit that hosts it; nil where not named.
    public var host: ActorID?

    /// A station.
    public init(_ id: ActorID, _ kind: StationKind, host: ActorID? = nil) {
        self.id = id
        self.kind = kind
        self.host = host
    }

    /// The stations of a docket that stood on a day.
    public static func register(of docket: Docket, on day: CivilDate) -> UnionRegister<DockingStation> {
        var register = UnionRegister<DockingStation>()
        for case let file as CaseFile<MediationStation> in docket.files where file.state.stood(on: day) {
            guard let plan = file.state.plan else { continue }
            register.add(DockingStation(ActorID(file.id.rawValue), plan.kind, host: plan.host))
        }
        return register
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("kind", value?.kind), host: try c.optional("host", value?.host))
    }
}

extension UnionRegister<DockingStation> {
    /// How many stations of a kind there are, each id once.
    public func count(of kind: StationKind) -> Int { entries.count { $0.kind == kind } }
}

/// By which door a dispute came to mediation (对接渠道): an open list.
public struct ReferralChannel: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 访调对接: out of a petition.
    public static let petition: ReferralChannel = "petition"
    /// 诉调对接: out of a suit.
    public static let suit: ReferralChannel = "suit"
    /// 专调对接: out of a professional body.
    public static let specialist: ReferralChannel = "specialist"
    /// 当事人直接申请.
    public static let direct: ReferralChannel = "direct"

    /// What it is called: its term, or the code itself.
    public func name(in language: Language) -> String {
        let known: Bilingual? =
            if self == .petition {
                Bilingual("访调对接", "from petitions")
            } else if self == .suit {
                Bilingual("诉调对接", "from suits")
            } else if self == .specialist {
                Bilingual("专调对接", "from professional bodies")
            } else if self == .direct {
                Bilingual("当事人直接申请", "applied for by the parties")
            } else {
                nil
            }
        return known?[language] ?? rawValue
    }
}

/// By which channel each dispute first came: exactly one a dispute, whatever channels it passes later.
public struct DisputeOrigins: Sendable, Hashable {
    private var channels: [CaseID: Set<ReferralChannel>] = [:]

    /// No disputes yet.
    public init() {}

    /// Notes where a dispute came from; the same once more changes nothing.
    ///
    /// - Throws: a refusal where another channel is noted for it; then nothing has changed.
    public mutating func note(_ dispute: CaseID, from channel: ReferralChannel) throws(GovernanceRefusal) {
        if let known = channels[dispute]?.first, known != channel {
            throw GovernanceRefusal(
                "second-origin", Basis(Citation("JZ22")),
                "纠纷“\(dispute)”已登记来源「\(known.name(in: .zh))」，不得再登记「\(channel.name(in: .zh))」",
                "the dispute “\(dispute)” came “\(known.name(in: .en))” and cannot also come “\(channel.name(in: .en))”"
            )
        }
        channels[dispute] = [channel]
    }

    /// Adds what another office noted; where both differ, both are kept and reported.
    public mutating func formUnion(_ other: DisputeOrigins) { channels.merge(other.channels) { $0.union($1) } }

    /// How many disputes there are.
    public var count: Int { channels.count }

    /// Where a dispute came from; nil where nobody noted it, or where two offices differ.
    public subscript(dispute: CaseID) -> ReferralChannel? {
        guard let known = channels[dispute], known.count == 1 else { return nil }
        return known.first
    }

    /// How many disputes came by a channel; those in conflict count nowhere.
    public func count(from channel: ReferralChannel) -> Int { channels.values.count { $0 == [channel] } }

    /// An error for each dispute with more than one origin, in the order of their ids.
    public var findings: [Finding] {
        channels.filter { $0.value.count > 1 }.sorted { $0.key.rawValue < $1.key.rawValue }.map { dispute, found in
            let names = found.sorted { $0.rawValue < $1.rawValue }
            return Finding(
                "governance.two-origins", .error, at: "\(dispute)", Basis(Citation("JZ22")),
                "纠纷来源不一：\(names.map { $0.name(in: .zh) }.joined(separator: "、"))",
                "more than one origin: \(names.map { $0.name(in: .en) }.joined(separator: ", "))")
        }
    }
}
