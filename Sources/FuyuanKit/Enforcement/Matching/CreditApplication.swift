/// An application to an approval organ, to be compared with the lists before it is decided.
public struct CreditApplication: WireRecord, Identifiable {
    /// The application's number.
    public var id: Identifier<CreditApplication>
    /// The item applied for.
    public var item: ApprovalItemCode
    /// The organ that decides.
    public var organ: String
    /// Where it decides; nil where not known, and then only national rules hold.
    public var region: DivisionCode?
    /// What the lists are asked for.
    public var purpose: QueryPurpose?
    /// Who applies, and who stands in the application in another part.
    public var applicants: [CreditApplicant]

    /// An application.
    public init(
        _ id: Identifier<CreditApplication>, for item: ApprovalItemCode, at organ: String,
        in region: DivisionCode? = nil,
        purpose: QueryPurpose? = .approval, _ applicants: [CreditApplicant]
    ) {
        self.id = id
        self.item = item
        self.organ = organ
        self.region = region
        self.purpose = purpose
        self.applicants = applicants
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("id", value?.id), for: try c.field("item", value?.item), at: try c.field("organ", value?.organ),
            in: try c.optional("region", value?.region), purpose: try c.optional("purpose", value?.purpose),
            try c.field("applicants", value?.applicants))
    }
}

/// What a credit list may be asked for.
///
/// law: enforcement.F5
@nonexhaustive
public enum QueryPurpose: UInt8, Vocabulary, WireValue {
    /// 行政审批.
    case approval
    /// 政府采购、招标投标.
    case procurement
    /// 日常监管.
    case supervision
    /// 司法执行.
    case enforcement
    /// 本人查询.
    case ownRecord

    public var term: Term {
        switch self {
        case .approval: Term("approval", "行政审批", "approval")
        case .procurement: Term("procurement", "政府采购、招标投标", "procurement and bidding")
        case .supervision: Term("supervision", "日常监管", "supervision")
        case .enforcement: Term("enforcement", "司法执行", "judicial enforcement")
        case .ownRecord: Term("own-record", "本人查询", "one’s own record")
        }
    }
}

/// The record of one question to a list: who asked about whom, for what, in which matter, and what came out.
///
/// law: enforcement.F9
public struct CreditQuery: WireRecord {
    /// Who asked.
    public var organ: String
    /// For what; nil where nobody said.
    public var purpose: QueryPurpose?
    /// The application or case it was asked in; empty where nobody said.
    public var matter: String
    /// About whom, masked.
    public var subject: String
    /// The day.
    public var day: CivilDate
    /// The edition of the list.
    public var edition: String
    /// What came out; nil where the question was refused.
    public var verdict: String?

    /// A record.
    public init(
        by organ: String, for purpose: QueryPurpose?, in matter: String, about number: SubjectNumber, on day: CivilDate,
        edition: String, _ verdict: MatchVerdict?
    ) {
        self.init(
            organ: organ, purpose: purpose, matter: matter, subject: number.masked, day: day, edition: edition,
            verdict: verdict?.term.wire)
    }

    private init(
        organ: String, purpose: QueryPurpose?, matter: String, subject: String, day: CivilDate, edition: String,
        verdict: String?
    ) {
        self.organ = organ
        self.purpose = purpose
        self.matter = matter
        self.subject = subject
        self.day = day
        self.edition = edition
        self.verdict = verdict
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            organ: try c.field("organ", value?.organ), purpose: try c.optional("purpose", value?.purpose),
            matter: try c.field("matter", value?.matter), subject: try c.field("subject", value?.subject),
            day: try c.field("day", value?.day), edition: try c.field("edition", value?.edition),
            verdict: try c.optional("verdict", value?.verdict))
    }

    /// Why the question may not be asked: without a purpose of the organ and a matter it is asked in, a state organ leaves
    /// its statutory purpose (个人信息保护法 art. 34). Somebody’s own record needs no matter and costs nothing.
    public var finding: Finding? {
        guard purpose == nil || (purpose != .ownRecord && matter.isEmpty) || organ.isEmpty else { return nil }
        return Finding(
            "enforcement.F9", .error, at: purpose == nil ? "purpose" : matter.isEmpty ? "matter" : "organ",
            Basis(Citation("PIP21", 34), Citation("HNC20", 39)), "查询须写明单位、目的和所办事项",
            "a query names who asks, for what, and in which matter")
    }

    /// Whether somebody who asked for reports of a credit bureau on these days may have another one free on a day: two a
    /// year (征信业管理条例 art. 17).
    public static func isReportFree(on day: CivilDate, after earlier: [CivilDate]) -> Bool {
        earlier.count { $0.year == day.year } < freeReportsAYear
    }

    /// Reports of a credit bureau a year that cost nothing (征信业管理条例 art. 17).
    public static let freeReportsAYear = 2
}
