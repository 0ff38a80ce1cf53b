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
