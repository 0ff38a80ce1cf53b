/// What a grassroots unit on the mediation platform is.
@nonexhaustive
public enum GrassrootsUnitKind: UInt8, Vocabulary, WireValue {
    /// 综治中心.
    case governanceCentre
    /// 矛调中心.
    case mediationCentre
    /// 司法所.
    case justiceOffice
    /// 派出所.
    case policeStation
    /// 工会.
    case tradeUnion
    /// 妇联.
    case womensFederation
    /// 劳动部门.
    case labour
    /// 民政部门.
    case civilAffairs
    /// 市场监管部门.
    case marketRegulation
    /// 土地部门.
    case land
    /// 乡镇、街道.
    case town
    /// 村、社区.
    case village

    public var term: Term {
        switch self {
        case .governanceCentre: Term("governance-centre", "综治中心", "centre for social governance")
        case .mediationCentre: Term("mediation-centre", "矛调中心", "mediation centre")
        case .justiceOffice: Term("justice-office", "司法所", "justice office")
        case .policeStation: Term("police-station", "派出所", "police station")
        case .tradeUnion: Term("trade-union", "工会", "trade union")
        case .womensFederation: Term("womens-federation", "妇联", "women’s federation")
        case .labour: Term("labour", "劳动部门", "labour office")
        case .civilAffairs: Term("civil-affairs", "民政部门", "civil affairs office")
        case .marketRegulation: Term("market-regulation", "市场监管部门", "market regulation office")
        case .land: Term("land", "土地部门", "land office")
        case .town: Term("town", "乡镇、街道", "town or sub-district")
        case .village: Term("village", "村、社区", "village or community")
        }
    }
}

/// What a grassroots unit does on the mediation platform.
@nonexhaustive
public enum GrassrootsFunction: UInt8, Vocabulary, WireValue {
    /// 风险预警.
    case earlyWarning
    /// 分流.
    case diversion
    /// 调解.
    case mediation
    /// 司法确认.
    case confirmation
    /// 跟踪.
    case tracking
    /// 反馈.
    case feedback
    /// 监督.
    case supervision

    public var term: Term {
        switch self {
        case .earlyWarning: Term("early-warning", "风险预警", "early warning")
        case .diversion: Term("diversion", "分流", "diversion")
        case .mediation: Term("mediation", "调解", "mediation")
        case .confirmation: Term("confirmation", "司法确认", "judicial confirmation")
        case .tracking: Term("tracking", "跟踪", "tracking")
        case .feedback: Term("feedback", "反馈", "feedback")
        case .supervision: Term("supervision", "监督", "supervision")
        }
    }
}

/// A grassroots unit that entered the mediation platform (进乡村、进社区、进网格).
///
/// A register of them is a ``UnionRegister``: overlapping lists give distinct ids.
public struct GrassrootsUnit: WireRecord, Identifiable {
    /// Its id, the same in every list.
    public var id: Identifier<GrassrootsUnit>
    /// What it is.
    public var kind: GrassrootsUnitKind
    /// Its name; empty where none is given.
    public var name: String
    /// The court or tribunal it is linked with; nil where not named.
    public var court: ActorID?
    /// What it does on the platform.
    public var functions: EnumSet<GrassrootsFunction>
    /// The day it entered; nil where not known.
    public var enteredOn: CivilDate?

    /// A unit.
    public init(
        _ id: Identifier<GrassrootsUnit>, _ kind: GrassrootsUnitKind, _ name: String = "", court: ActorID? = nil,
        functions: EnumSet<GrassrootsFunction> = [], enteredOn: CivilDate? = nil
    ) {
        self.id = id
        self.kind = kind
        self.name = name
        self.court = court
        self.functions = functions
        self.enteredOn = enteredOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("kind", value?.kind),
            try c.defaulted("name", value?.name, default: ""), court: try c.optional("court", value?.court),
            functions: try c.defaulted("functions", value?.functions, default: []),
            enteredOn: try c.optional("enteredOn", value?.enteredOn))
    }
}

/// 庭所共建: a people’s tribunal and the grassroots offices it is built up with. The published plan names no partners.
public struct Tribunal: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<Tribunal>
    /// Its name.
    public var name: String
    /// The basic court it belongs to.
    public var court: ActorID
    /// The offices.
    public var partners: [GrassrootsUnit.ID]

    /// A tribunal.
    public init(_ id: Identifier<Tribunal>, _ name: String, of court: ActorID, with partners: [GrassrootsUnit.ID] = [])
    {
        self.id = id
        self.name = name
        self.court = court
        self.partners = partners
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("name", value?.name), of: try c.field("court", value?.court),
            with: try c.defaulted("partners", value?.partners, default: []))
    }
}
