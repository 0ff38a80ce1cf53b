/// What sets a coordination topic off.
@nonexhaustive
public enum CoordinationTrigger: UInt8, Vocabulary, WireValue {
    case petition
    case warning
    case manyAffected
    case acceptance
    case appointment
    case announcement
    case realizationPlan
    case planDrafted
    case rescueApproved
    case rescueCompleted
    case declaration
    case conclusion
    case rosterCycle
    case complaint
    case appraisal
    case costsShort
    case administratorVerified
    case othersMeasures
    case organSilent
    case enforcementExhausted
    case manyEnforcements
    case zombie
    case debtorPetition
    case allocatedLand
    case evasion
    case hazard
    case criminalSeizure
    case guarantorsAtRisk

    public static let wireIndex = VocabularyIndex<CoordinationTrigger>()

    public var term: Term {
        switch self {
        case .petition: Term("petition", "收到破产申请", "a petition")
        case .warning: Term("warning", "出现风险预警信号", "warning signs before a petition")
        case .manyAffected: Term("many-affected", "涉及众多职工、购房人或者投资人", "many employees, home buyers or investors")
        case .acceptance: Term("acceptance", "裁定受理", "acceptance")
        case .appointment: Term("appointment", "指定管理人", "appointment of the administrator")
        case .announcement: Term("announcement", "受理公告", "announcement of acceptance")
        case .realizationPlan: Term("realization-plan", "变价方案生效", "realisation plan in effect")
        case .planDrafted: Term("plan-drafted", "制作重整计划", "a plan is drafted")
        case .rescueApproved: Term("rescue-approved", "裁定批准重整计划、认可和解协议", "ruling approving a plan or settlement")
        case .rescueCompleted: Term("rescue-completed", "重整计划、和解协议执行完毕", "plan or settlement performed")
        case .declaration: Term("declaration", "宣告破产", "declaration")
        case .conclusion: Term("conclusion", "裁定终结破产程序", "ruling concluding the case")
        case .rosterCycle: Term("roster-cycle", "管理人名册编制、考核", "roster drawn up or reviewed")
        case .complaint: Term("complaint", "对管理人、中介机构的投诉", "complaint against an administrator or intermediary")
        case .appraisal: Term("appraisal", "委托评估、审计", "appraisal or audit commissioned")
        case .costsShort:
            Term("costs-short", "财产不足以支付破产费用且无人垫付", "the estate cannot pay the costs and nobody advances them")
        case .administratorVerified:
            Term("administrator-verified", "管理人线上注册并经身份核验", "the administrator is registered online and verified")
        case .othersMeasures: Term("others-measures", "其他单位保全未解除", "another organ’s measure is still in place")
        case .organSilent:
            Term(
                "organ-silent", "通知后未解除，会议同意且法院审查同意处置",
                "no release after notice; meeting agreed and court reviewed the disposal")
        case .enforcementExhausted: Term("enforcement-exhausted", "终结本次执行程序", "enforcement closed for now")
        case .manyEnforcements: Term("many-enforcements", "同一企业执行案件众多", "many enforcement cases against one firm")
        case .zombie: Term("zombie", "列为僵尸企业", "listed as a zombie firm")
        case .debtorPetition: Term("debtor-petition", "债务人提出申请", "petition by the debtor")
        case .allocatedLand: Term("allocated-land", "占有划拨土地使用权", "allocated land use right")
        case .evasion: Term("evasion", "隐匿财产、虚构债务、虚假诉讼线索", "hidden property, fake debts or sham suits")
        case .hazard: Term("hazard", "污染或者安全隐患", "pollution or hazard")
        case .criminalSeizure: Term("criminal-seizure", "刑事查封、扣押、冻结", "criminal seizure")
        case .guarantorsAtRisk: Term("guarantors-at-risk", "担保企业出现风险", "guarantor firms at risk")
        }
    }
}
