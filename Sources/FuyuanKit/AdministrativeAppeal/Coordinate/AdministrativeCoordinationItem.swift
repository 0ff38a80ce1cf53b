/// A standing item of government–court coordination in administrative disputes: who gives what to whom, how often, and where it
/// stands.
@nonexhaustive
public enum AdministrativeCoordinationItem: UInt8, Vocabulary, WireValue {
    /// 府院联动工作领导小组.
    /// law: administrative.K01
    case leadingGroup
    /// 府院联席会议.
    /// law: administrative.K02
    case jointConference
    /// 会商机制.
    /// law: administrative.K03
    case consultation
    /// 行政争议化解委员会.
    /// law: administrative.K04
    case resolutionCommittee
    /// 行政争议化解中心.
    /// law: administrative.K05
    case resolutionCentre
    /// 化解流程图与实施办法.
    /// law: administrative.K06
    case resolutionProcess
    /// 审前和解机制.
    /// law: administrative.K07
    case pretrialReconciliation
    /// 复议主渠道.
    /// law: administrative.K08
    case reconsiderationMainChannel
    /// 行政审判数据推送.
    /// law: administrative.K09
    case trialDataPush
    /// 行政案件司法审查年度报告.
    /// law: administrative.K10
    case judicialReviewReport
    /// 败诉原因分析.
    /// law: administrative.K11
    case lossAnalysis
    /// 联合调研.
    /// law: administrative.K12
    case jointResearch
    /// 庭审观摩、旁听.
    /// law: administrative.K13
    case courtObservation
    /// 负责人出庭应诉通报.
    /// law: administrative.K14
    case attendanceBulletin
    /// 出庭应诉目标.
    /// law: administrative.K15
    case attendanceTarget
    /// 应诉能力培训、庭前沟通、庭后点评.
    /// law: administrative.K16
    case responseTraining
    /// 应诉统计双向报备.
    /// law: administrative.K17
    case doubleReporting
    /// 司法建议.
    /// law: administrative.K18
    case judicialAdvice
    /// 司法建议落实反馈纳入考核.
    /// law: administrative.K19
    case adviceInAssessment
    /// 涉行政机关执行案件通报.
    /// law: administrative.K20
    case organDebtorNotice
    /// 法院裁定、政府组织实施.
    /// law: administrative.K21
    case governmentExecution
    /// 非诉审查沟通.
    /// law: administrative.K22
    case reviewCommunication
    /// 诉访分流.
    /// law: administrative.K23
    case petitionDiversion
    /// 重大案件协调.
    /// law: administrative.K24
    case majorCaseCoordination
    /// 跨区域集中管辖.
    /// law: administrative.K25
    case concentratedJurisdiction
    /// 示范创建.
    /// law: administrative.K26
    case demonstration
    /// 检察参与.
    /// law: administrative.K27
    case procuratorialSupport
    /// 信息平台.
    /// law: administrative.K28
    case sharedPlatform
    /// 容错、追责、奖励.
    /// law: administrative.K29
    case accountability
    /// 重大行政决定法律论证.
    /// law: administrative.K30
    case legalReview

    public static let wireIndex = VocabularyIndex<AdministrativeCoordinationItem>()

    public var term: Term {
        switch self {
        case .leadingGroup: Term("leading-group", "府院联动工作领导小组", "leading group")
        case .jointConference: Term("joint-conference", "府院联席会议", "joint conference")
        case .consultation: Term("consultation", "会商机制", "consultation")
        case .resolutionCommittee: Term("resolution-committee", "行政争议化解委员会", "resolution committee")
        case .resolutionCentre: Term("resolution-centre", "行政争议化解中心", "resolution centre")
        case .resolutionProcess: Term("resolution-process", "化解流程图与实施办法", "steps of resolution")
        case .pretrialReconciliation: Term("pretrial-reconciliation", "审前和解机制", "pre-trial reconciliation")
        case .reconsiderationMainChannel:
            Term("reconsideration-main-channel", "复议主渠道", "reconsideration as the main channel")
        case .trialDataPush: Term("trial-data-push", "行政审判数据推送", "push of trial data")
        case .judicialReviewReport: Term("judicial-review-report", "行政案件司法审查年度报告", "yearly report on judicial review")
        case .lossAnalysis: Term("loss-analysis", "败诉原因分析", "analysis of losses")
        case .jointResearch: Term("joint-research", "联合调研", "joint research")
        case .courtObservation: Term("court-observation", "庭审观摩、旁听", "observing hearings")
        case .attendanceBulletin: Term("attendance-bulletin", "负责人出庭应诉通报", "bulletin on attendance")
        case .attendanceTarget: Term("attendance-target", "出庭应诉目标", "target of attendance")
        case .responseTraining: Term("response-training", "应诉能力培训、庭前沟通、庭后点评", "training for court")
        case .doubleReporting: Term("double-reporting", "应诉统计双向报备", "double reporting")
        case .judicialAdvice: Term("judicial-advice", "司法建议", "judicial advice")
        case .adviceInAssessment: Term("advice-in-assessment", "司法建议落实反馈纳入考核", "advice in the assessment")
        case .organDebtorNotice: Term("organ-debtor-notice", "涉行政机关执行案件通报", "notice of organs that owe")
        case .governmentExecution: Term("government-execution", "法院裁定、政府组织实施", "court rules, government executes")
        case .reviewCommunication: Term("review-communication", "非诉审查沟通", "contact during the review")
        case .petitionDiversion: Term("petition-diversion", "诉访分流", "diversion of petitions")
        case .majorCaseCoordination: Term("major-case-coordination", "重大案件协调", "coordination of major cases")
        case .concentratedJurisdiction: Term("concentrated-jurisdiction", "跨区域集中管辖", "concentrated jurisdiction")
        case .demonstration: Term("demonstration", "示范创建", "model city")
        case .procuratorialSupport: Term("procuratorial-support", "检察参与", "support of the procuratorate")
        case .sharedPlatform: Term("shared-platform", "信息平台", "shared platform")
        case .accountability: Term("accountability", "容错、追责、奖励", "reward and accountability")
        case .legalReview: Term("legal-review", "重大行政决定法律论证", "legal review of major decisions")
        }
    }
}
