/// 府院联动机构: a standing body, who heads it, which unit hosts it, and its members.
public struct LiaisonBody: WireRecord {
    /// The body.
    public var id: ActorID
    /// What kind of body it is.
    public var kind: LiaisonBodyKind
    /// What it is called.
    public var name: String
    /// The region it is for, by code or name; nil where not said.
    public var region: String?
    /// The unit it is set up in; nil for a body of its own.
    public var host: ActorID?
    /// The office that heads it; nil where not said.
    public var head: OfficeTitle?
    /// Its members; nil where it has none.
    public var roster: MemberRoster?

    /// A body.
    public init(
        _ id: ActorID, _ kind: LiaisonBodyKind, _ name: String, region: String? = nil, host: ActorID? = nil,
        head: OfficeTitle? = nil, roster: MemberRoster? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.region = region
        self.host = host
        self.head = head
        self.roster = roster
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("kind", value?.kind), try c.field("name", value?.name),
            region: try c.optional("region", value?.region), host: try c.optional("host", value?.host),
            head: try c.optional("head", value?.head), roster: try c.optional("roster", value?.roster))
    }

    /// What is wrong with the body by itself.
    public func findings(at path: String = "") -> [Finding] {
        (head?.findings(at: path.isEmpty ? "head" : path + ".head") ?? [])
            + (roster?.findings(at: path.isEmpty ? "roster.units" : path + ".roster.units") ?? [])
    }
}

/// The bodies of one region together: the leading group and its two offices.
public struct LiaisonOrganisation: Sendable, Hashable {
    /// The bodies.
    public var bodies: [LiaisonBody]

    /// The bodies of a region.
    public init(_ bodies: [LiaisonBody]) { self.bodies = bodies }

    /// The first body of a kind; nil where there is none.
    public func body(_ kind: LiaisonBodyKind) -> LiaisonBody? { bodies.first { $0.kind == kind } }

    /// What is wrong with the bodies, each and together: the office on the government's side and the one on the court's
    /// are two units (司法局, 行政审判庭).
    /// law: mediation.V106
    public var findings: [Finding] {
        var found = bodies.enumerated().flatMap { $1.findings(at: "bodies[\($0)]") }
        for (index, one) in bodies.enumerated() where one.kind == .officeGov {
            for other in bodies where other.kind == .officeCourt {
                guard one.id == other.id || (one.host != nil && one.host == other.host) else { continue }
                found.append(
                    Finding(
                        "mediation.V106", .warning, at: "bodies[\(index)]", Basis(Citation("HS24")),
                        "政府侧办公室与法院侧办公室应分设于两个单位",
                        "the two offices are two units, one of the government and one of the court"
                    ))
            }
        }
        return found
    }
}
