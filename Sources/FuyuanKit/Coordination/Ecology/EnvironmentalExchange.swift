/// Exchange between courts, procuratorates and organs over the environment: a meeting, a request, a lecture, a paper.
public struct EnvironmentalExchange: WireRecord {
    /// What form it takes.
    @nonexhaustive
    public enum Form: UInt8, Vocabulary, WireValue {
        /// 联席会议.
        case jointConference
        /// 信息共享.
        case informationSharing
        /// 执法研讨、座谈.
        case seminar
        /// 法治宣讲.
        case lecture
        /// 绿皮书.
        case greenBook
        /// 典型案例.
        case typicalCases

        public var term: Term {
            switch self {
            case .jointConference: Term("joint-conference", "联席会议", "joint conference")
            case .informationSharing: Term("information-sharing", "信息共享", "sharing of information")
            case .seminar: Term("seminar", "执法研讨、座谈", "enforcement seminar")
            case .lecture: Term("lecture", "法治宣讲", "lecture on the law")
            case .greenBook: Term("green-book", "绿皮书", "green book")
            case .typicalCases: Term("typical-cases", "典型案例", "typical cases")
            }
        }
    }

    /// Its form.
    public var form: Form
    /// The day; nil where not known.
    public var day: CivilDate?
    /// Those who took part, by what they are.
    public var units: EnumSet<LiaisonRole>
    /// The file of the joint conference; nil where there is none.
    public var conference: CaseID?
    /// The files of the requests for information.
    public var requests: [CaseID]

    /// An exchange.
    public init(
        _ form: Form, on day: CivilDate? = nil, units: EnumSet<LiaisonRole> = [], conference: CaseID? = nil,
        requests: [CaseID] = []
    ) {
        self.form = form
        self.day = day
        self.units = units
        self.conference = conference
        self.requests = requests
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("form", value?.form), on: try c.optional("day", value?.day),
            units: try c.defaulted("units", value?.units, default: []),
            conference: try c.optional("conference", value?.conference),
            requests: try c.defaulted("requests", value?.requests, default: []))
    }
}
