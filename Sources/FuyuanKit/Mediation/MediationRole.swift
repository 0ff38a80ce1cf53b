/// Who acts in mediation, confirmation, filing and service.
@nonexhaustive
public enum MediationRole: UInt8, Vocabulary, WireValue {
    /// The party who came first: applicant, plaintiff.
    case party
    /// The other side.
    case otherParty
    /// Both sides together.
    case bothParties
    /// The court's filing and litigation–mediation staff.
    case court
    /// The judge or panel.
    case judge
    /// The mediator.
    case mediator
    /// The organisation the mediator belongs to.
    case mediationOrg
    /// A people's mediation commission.
    case commission
    /// An administrative organ with power over the dispute.
    case adminOrgan
    /// Any organ that receives a dispute first.
    case organ
    /// The court–government coordination office.
    case office
    /// The unit a station is hosted by.
    case hostUnit
    /// An insurer who pays under an agreement.
    case insurer
    /// Somebody whose rights a ruling touches.
    case interestedPerson
    /// A person or organisation on or for the roster.
    case candidate
    /// The passing of time, noted by the register.
    case system

    public static let wireIndex = VocabularyIndex<MediationRole>()

    public var term: Term {
        switch self {
        case .party: Term("party", "当事人", "party")
        case .otherParty: Term("other-party", "对方当事人", "other party")
        case .bothParties: Term("both-parties", "双方当事人", "both parties")
        case .court: Term("court", "人民法院", "court")
        case .judge: Term("judge", "审判人员", "judge")
        case .mediator: Term("mediator", "调解员", "mediator")
        case .mediationOrg: Term("mediation-organisation", "调解组织", "mediation organisation")
        case .commission: Term("commission", "人民调解委员会", "people's mediation commission")
        case .adminOrgan: Term("administrative-organ", "行政机关", "administrative organ")
        case .organ: Term("organ", "首接单位", "receiving organ")
        case .office: Term("office", "府院联动办公室", "coordination office")
        case .hostUnit: Term("host-unit", "设站单位", "host unit")
        case .insurer: Term("insurer", "保险机构", "insurer")
        case .interestedPerson: Term("interested-person", "利害关系人", "interested person")
        case .candidate: Term("candidate", "入册申请人", "roster candidate")
        case .system: Term("system", "期限届满（系统记载）", "expiry of time (noted by the register)")
        }
    }
}
