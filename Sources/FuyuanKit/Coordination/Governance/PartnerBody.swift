/// A body outside the court whose mediators work with it (“总对总”合作单位): a central organ, a trade union, a chamber.
public struct PartnerBody: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<PartnerBody>
    /// Its name.
    public var name: String
    /// The disputes its mediators take; empty for any.
    public var fields: [DisputeKind]
    /// The level it works at.
    public var level: LegalServiceLevel?
    /// The first day; nil where not known.
    public var since: CivilDate?

    /// A body.
    public init(
        _ id: Identifier<PartnerBody>, _ name: String, for fields: [DisputeKind] = [],
        at level: LegalServiceLevel? = nil,
        since: CivilDate? = nil
    ) {
        self.id = id
        self.name = name
        self.fields = fields
        self.level = level
        self.since = since
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), try c.field("name", value?.name),
            for: try c.defaulted("fields", value?.fields, default: []), at: try c.optional("level", value?.level),
            since: try c.optional("since", value?.since))
    }
}

/// What a partner body’s mediators did: cases the court entrusted and cases they ran themselves on its platform. Counted
/// apart; together they are the cases under the court’s guidance.
public struct PartnerTally: Sendable, Hashable {
    /// The cases the court entrusted.
    public var entrusted: Set<CaseID>
    /// The cases run by the body itself.
    public var selfRun: Set<CaseID>

    /// A tally.
    public init(entrusted: Set<CaseID> = [], selfRun: Set<CaseID> = []) {
        self.entrusted = entrusted
        self.selfRun = selfRun
    }

    /// Both tallies as one, by set union.
    public func merged(with other: PartnerTally) -> PartnerTally {
        PartnerTally(entrusted: entrusted.union(other.entrusted), selfRun: selfRun.union(other.selfRun))
    }

    /// How many cases there are; one in both counters counts once.
    public var total: Int { entrusted.union(selfRun).count }
}

/// A level of public legal services (公共法律服务平台). The published account says there are four and does not name them.
@nonexhaustive
public enum LegalServiceLevel: UInt8, Vocabulary, WireValue {
    /// 国家级.
    case national
    /// 省级.
    case province
    /// 市级.
    case city
    /// 县（区）级.
    case county
    /// 乡镇（街道）级.
    case township
    /// 村（社区）级.
    case village

    public var term: Term {
        switch self {
        case .national: Term("national", "国家级", "national")
        case .province: Term("province", "省级", "province")
        case .city: Term("city", "市级", "city")
        case .county: Term("county", "县（区）级", "county or district")
        case .township: Term("township", "乡镇（街道）级", "township or sub-district")
        case .village: Term("village", "村（社区）级", "village or community")
        }
    }

    /// The four levels below the province, as usually meant by 四级: not named by the account.
    public static let fourLevels: EnumSet<LegalServiceLevel> = [.city, .county, .township, .village]
}

/// A window of a one-stop centre (一站式多元解纷、诉讼服务中心): an open list.
public struct ServiceWindow: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 诉讼引导.
    public static let guidance: ServiceWindow = "guidance"
    /// 诉前调解.
    public static let mediation: ServiceWindow = "mediation"
    /// 登记立案.
    public static let filing: ServiceWindow = "filing"
    /// 保全、鉴定、退费.
    public static let ancillaries: ServiceWindow = "ancillaries"
    /// 法律援助.
    public static let legalAid: ServiceWindow = "legal-aid"
}

/// A one-stop centre: every service before and at filing in one place.
public struct ServiceCentre: WireRecord, Identifiable {
    /// Its id.
    public var id: Identifier<ServiceCentre>
    /// The court.
    public var court: ActorID
    /// Its windows.
    public var windows: [ServiceWindow]

    /// A centre.
    public init(_ id: Identifier<ServiceCentre>, of court: ActorID, with windows: [ServiceWindow]) {
        self.id = id
        self.court = court
        self.windows = windows
    }

    /// Whether it has a window.
    public func has(_ window: ServiceWindow) -> Bool { windows.contains(window) }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), of: try c.field("court", value?.court),
            with: try c.field("windows", value?.windows))
    }
}

/// What kind of publication a court puts out.
@nonexhaustive
public enum CourtPublicationKind: UInt8, Vocabulary, WireValue {
    /// 行政审判白皮书.
    case whitePaper
    /// 环境保护审判绿皮书.
    case greenBook
    /// 行政案件司法审查年度报告.
    case judicialReviewReport
    /// 典型案例.
    case typicalCases

    public var term: Term {
        switch self {
        case .whitePaper: Term("white-paper", "行政审判白皮书", "white paper on administrative trials")
        case .greenBook: Term("green-book", "环境保护审判绿皮书", "green book on environmental trials")
        case .judicialReviewReport: Term("judicial-review-report", "司法审查年度报告", "annual report on judicial review")
        case .typicalCases: Term("typical-cases", "典型案例", "typical cases")
        }
    }
}

/// A publication of a court, alone or with others.
public struct CourtPublication: WireRecord {
    /// What it is.
    public var kind: CourtPublicationKind
    /// The first day it looks at.
    public var from: CivilDate
    /// The last day it looks at.
    public var through: CivilDate
    /// Who published it.
    public var publishers: [ActorID]
    /// The day it was published; nil where not yet.
    public var publishedOn: CivilDate?

    /// A publication.
    public init(
        _ kind: CourtPublicationKind, from: CivilDate, through: CivilDate, by publishers: [ActorID],
        on publishedOn: CivilDate? = nil
    ) {
        self.kind = kind
        self.from = from
        self.through = through
        self.publishers = publishers
        self.publishedOn = publishedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), from: try c.field("from", value?.from),
            through: try c.field("through", value?.through), by: try c.field("publishers", value?.publishers),
            on: try c.optional("publishedOn", value?.publishedOn))
    }
}
