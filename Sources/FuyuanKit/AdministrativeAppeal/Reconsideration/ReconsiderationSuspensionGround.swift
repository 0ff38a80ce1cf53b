/// Why a reconsideration stands still (行政复议法 art. 39).
@nonexhaustive
public enum ReconsiderationSuspensionGround: UInt8, Vocabulary, WireValue {
    case death
    case incapacity
    case missing
    case entityEnded
    case forceMajeure
    case mediation
    case legalQuestion
    case otherCase
    case documentReview
    case other

    public var term: Term {
        switch self {
        case .death: Term("death", "申请人死亡，其近亲属尚未确定是否参加", "the applicant died, kin undecided")
        case .incapacity: Term("incapacity", "申请人丧失行为能力，尚未确定法定代理人", "the applicant lost capacity, no agent yet")
        case .missing: Term("missing", "申请人下落不明", "the applicant’s whereabouts are unknown")
        case .entityEnded: Term("entity-ended", "申请人终止，尚未确定权利义务承受人", "the applicant entity ended, successor undecided")
        case .forceMajeure: Term("force-majeure", "因不可抗力或者其他正当理由不能参加", "force majeure or other good reason")
        case .mediation: Term("mediation", "进行调解、和解，申请人和被申请人同意中止", "mediation or settlement, both agree")
        case .legalQuestion: Term("legal-question", "涉及的法律适用问题需要有权机关作出解释或者确认", "legal question before a competent body")
        case .otherCase: Term("other-case", "需要以其他案件的审理结果为依据", "another case is the basis")
        case .documentReview: Term("document-review", "有附带审查的情形", "attached review of a document")
        case .other: Term("other", "需要中止的其他情形", "other case")
        }
    }
}

extension ReconsiderationSuspensionGround {
    /// The grounds on which a stay that lasts ends the case (行政复议法 art. 41).
    public static let lapsing: EnumSet<ReconsiderationSuspensionGround> = [.death, .incapacity, .entityEnded]

    /// Where it stands in a text of the law; nil where that text does not know it. The regulation of 2007 lists eight
    /// under the 2017 text; attached review stops the trial there by the law itself.
    public func citation(in edition: ReconsiderationEdition) -> Citation? {
        switch edition {
        case .law2023: .reconsideration(39, 1, item: rawValue + 1)
        case .law2017:
            switch self {
            case .death: .reconsiderationRegulation(41, 1, item: 1)
            case .incapacity: .reconsiderationRegulation(41, 1, item: 2)
            case .entityEnded: .reconsiderationRegulation(41, 1, item: 3)
            case .missing: .reconsiderationRegulation(41, 1, item: 4)
            case .forceMajeure: .reconsiderationRegulation(41, 1, item: 5)
            case .legalQuestion: .reconsiderationRegulation(41, 1, item: 6)
            case .otherCase: .reconsiderationRegulation(41, 1, item: 7)
            case .other: .reconsiderationRegulation(41, 1, item: 8)
            case .documentReview: .reconsideration2017(26)
            case .mediation: nil
            }
        }
    }
}
