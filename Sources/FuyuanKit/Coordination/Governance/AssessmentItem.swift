/// What the published accounts assess units for (考核).
///
/// Which scores follow is the assessor's: the kit gives facts and definitions.
@nonexhaustive
public enum AssessmentItem: UInt8, Vocabulary, WireValue {
    /// 法治建设、依法行政考核.
    /// law: mediation.aRuleOfLaw
    case ruleOfLaw
    /// 文明单位创建.
    /// law: mediation.aCivilised
    case civilisedUnit
    /// 平安建设考核.
    /// law: mediation.aSafety
    case publicSafety
    /// 万人成讼率考核、无讼村（社区）.
    /// law: mediation.aLitigation10k
    case litigationRate
    /// 网格员培训考核激励.
    /// law: mediation.aGrid
    case gridWork
    /// 负责人出庭应诉率.
    /// law: mediation.aAttendance
    case attendance
    /// 季度点名通报.
    /// law: mediation.aQuarterBulletin
    case quarterBulletin
    /// 激励.
    /// law: mediation.aIncentive
    case incentive
    /// 容错免责.
    /// law: mediation.aExempt
    case exemption
    /// 问责.
    /// law: mediation.aSanction
    case sanction

    public var term: Term {
        switch self {
        case .ruleOfLaw: Term("rule-of-law", "法治建设、依法行政考核", "assessment of rule of law and lawful administration")
        case .civilisedUnit: Term("civilised-unit", "文明单位创建", "civilised units")
        case .publicSafety: Term("public-safety", "平安建设考核", "assessment of public safety")
        case .litigationRate:
            Term("litigation-rate", "万人成讼率考核、无讼村（社区）", "suits per ten thousand; villages and communities without suits")
        case .gridWork: Term("grid-work", "网格员培训考核激励", "training, assessment and reward of grid workers")
        case .attendance: Term("attendance", "负责人出庭应诉率", "attendance rate of heads")
        case .quarterBulletin: Term("quarter-bulletin", "季度点名通报", "quarterly bulletin by name")
        case .incentive: Term("incentive", "激励", "reward")
        case .exemption: Term("exemption", "容错免责", "tolerance of faults")
        case .sanction: Term("sanction", "问责", "accountability")
        }
    }
}

extension AssessmentItem {
    /// What is looked at.
    public var subject: Bilingual {
        switch self {
        case .ruleOfLaw:
            Bilingual(
                "联动任务进展、负责人出庭、司法建议反馈、信息共享",
                "progress of coordination tasks, attendance of heads, answers to judicial advice, shared information")
        case .civilisedUnit: Bilingual("联动任务", "coordination tasks")
        case .publicSafety:
            Bilingual(
                "万人成诉率、党政机关履行生效裁判", "suits per ten thousand; performance of judgments by party and government bodies")
        case .litigationRate: Bilingual("区域成讼率、村（社区）无讼状况", "the area’s rate; villages and communities without suits")
        case .gridWork: Bilingual("协助执行", "help in enforcement")
        case .attendance: Bilingual("负责人出庭应诉率", "attendance rate of heads")
        case .quarterBulletin: Bilingual("点名通报及整改反馈", "bulletin by name and the correction reported")
        case .incentive, .exemption, .sanction: Bilingual("由有权机关决定", "decided by the organ in charge")
        }
    }

    /// Where it is practised.
    public var places: EnumSet<LinkagePlace> {
        switch self {
        case .ruleOfLaw: [.jiaozuo, .qinhuangdao]
        case .civilisedUnit: [.jiaozuo]
        case .publicSafety: [.yantai]
        case .litigationRate, .gridWork: [.huashan]
        case .attendance: [.huashan, .yantai, .qinhuangdao, .jiaozuo]
        case .quarterBulletin, .incentive, .exemption, .sanction: [.qinhuangdao]
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .ruleOfLaw: Basis(Citation("JZ22"), Citation("QHD21"))
        case .civilisedUnit: Basis(Citation("JZ22"))
        case .publicSafety: Basis(Citation("YT21"))
        case .litigationRate: Basis(Citation("HS24", 16))
        case .gridWork: Basis(Citation("HS24", 10))
        case .attendance: Basis(Citation("HS24", 2), Citation("YT21"), Citation("QHD21"), Citation("JZ22"))
        case .quarterBulletin, .incentive, .exemption, .sanction: Basis(Citation("QHD21"))
        }
    }

    /// Whether a person decides it and no figure may: rewards, tolerance and accountability (see
    /// ``AccountabilityNote``).
    public var isDecidedByPeople: Bool {
        switch self {
        case .incentive, .exemption, .sanction: true
        case .ruleOfLaw, .civilisedUnit, .publicSafety, .litigationRate, .gridWork, .attendance, .quarterBulletin: false
        }
    }
}
