/// Who acts in administrative disputes, and who owes the duties that follow from them.
@nonexhaustive
public enum AdministrativeRole: UInt8, Vocabulary, WireValue {
    /// 复议机关.
    case reconsiderationOrgan
    /// 复议机构.
    case reconsiderationBody
    /// 复议机构负责人.
    case bodyHead
    /// 复议机关负责人.
    case organHead
    /// 上一级行政机关.
    case upperOrgan
    /// 行政复议委员会.
    case committee
    /// 作出处罚的机关.
    case penaltyOrgan
    /// 规范性文件制定机关.
    case draftingOrgan
    /// 申请人.
    case applicant
    /// 被申请人.
    case respondent
    /// 第三人.
    case thirdParty
    /// 人民法院.
    case court
    /// 合议庭.
    case panel
    /// 院长.
    case courtPresident
    /// 审判委员会.
    case adjudicationCommittee
    /// 上一级人民法院.
    case higherCourt
    /// 最高人民法院.
    case supremeCourt
    /// 原告.
    case plaintiff
    /// 被告.
    case defendant
    /// 当事人.
    case party
    /// 双方当事人.
    case parties
    /// 上诉人.
    case appellant
    /// 人民检察院.
    case procuratorate
    /// 行政机关.
    case agency
    /// 行政机关负责人.
    case agencyHead
    /// 行政相对人.
    case addressee
    /// 生效行政裁决的权利人.
    case rightHolder
    /// 实施执行的机关.
    case executor
    /// 人民政府.
    case government
    /// 行政争议化解中心.
    case centre
    /// 调解员.
    case mediator
    /// 移送单位.
    case referrer
    /// 信访工作部门.
    case petitionOffice
    /// 信访人.
    case petitioner
    /// 有权处理的机关、单位.
    case petitionUnit
    /// 政法委.
    case politicalLegalCommission
    /// 属地党委政府.
    case locality
    /// 被建议单位.
    case advisedUnit
    /// 监察机关、上级行政机关.
    case supervisoryOrgan
    /// 依法治市（县）办.
    case ruleOfLawOffice
    /// 期限届满（系统记载）.
    case system
    /// 司法行政部门.
    case justiceBureau
    /// 府院联动工作领导小组.
    case leadingGroup
    /// 行政争议化解委员会.
    case resolutionCommittee
    /// 人民代表大会及其常务委员会.
    case congress
    /// 成员单位.
    case member

    public static let wireIndex = VocabularyIndex<AdministrativeRole>()

    public var term: Term {
        switch self {
        case .reconsiderationOrgan: Term("reconsideration-organ", "复议机关", "reconsideration organ")
        case .reconsiderationBody: Term("reconsideration-body", "复议机构", "reconsideration institution")
        case .bodyHead: Term("body-head", "复议机构负责人", "head of the reconsideration institution")
        case .organHead: Term("organ-head", "复议机关负责人", "head of the reconsideration organ")
        case .upperOrgan: Term("upper-organ", "上一级行政机关", "next higher organ")
        case .committee: Term("committee", "行政复议委员会", "reconsideration committee")
        case .penaltyOrgan: Term("penalty-organ", "作出处罚的机关", "organ that imposed the penalty")
        case .draftingOrgan: Term("drafting-organ", "规范性文件制定机关", "organ that made the document")
        case .applicant: Term("applicant", "申请人", "applicant")
        case .respondent: Term("respondent", "被申请人", "respondent")
        case .thirdParty: Term("third-party", "第三人", "third party")
        case .court: Term("court", "人民法院", "court")
        case .panel: Term("panel", "合议庭", "collegial panel")
        case .courtPresident: Term("court-president", "院长", "president of the court")
        case .adjudicationCommittee: Term("adjudication-committee", "审判委员会", "adjudication committee")
        case .higherCourt: Term("higher-court", "上一级人民法院", "next higher court")
        case .supremeCourt: Term("supreme-court", "最高人民法院", "Supreme People’s Court")
        case .plaintiff: Term("plaintiff", "原告", "plaintiff")
        case .defendant: Term("defendant", "被告", "defendant")
        case .party: Term("party", "当事人", "party")
        case .parties: Term("parties", "双方当事人", "parties together")
        case .appellant: Term("appellant", "上诉人", "appellant")
        case .procuratorate: Term("procuratorate", "人民检察院", "procuratorate")
        case .agency: Term("agency", "行政机关", "administrative organ")
        case .agencyHead: Term("agency-head", "行政机关负责人", "head of the organ")
        case .addressee: Term("addressee", "行政相对人", "addressee of the act")
        case .rightHolder: Term("right-holder", "生效行政裁决的权利人", "holder of an administrative award")
        case .executor: Term("executor", "实施执行的机关", "organ that carries out the enforcement")
        case .government: Term("government", "人民政府", "government")
        case .centre: Term("centre", "行政争议化解中心", "dispute-resolution centre")
        case .mediator: Term("mediator", "调解员", "mediator")
        case .referrer: Term("referrer", "移送单位", "unit that referred the dispute")
        case .petitionOffice: Term("petition-office", "信访工作部门", "petition office")
        case .petitioner: Term("petitioner", "信访人", "petitioner")
        case .petitionUnit: Term("petition-unit", "有权处理的机关、单位", "organ or unit in charge")
        case .politicalLegalCommission: Term("political-legal-commission", "政法委", "political-legal commission")
        case .locality: Term("locality", "属地党委政府", "local party committee and government")
        case .advisedUnit: Term("advised-unit", "被建议单位", "unit advised")
        case .supervisoryOrgan: Term("supervisory-organ", "监察机关、上级行政机关", "supervisory or superior organ")
        case .ruleOfLawOffice: Term("rule-of-law-office", "依法治市（县）办", "rule-of-law office")
        case .system: Term("system", "期限届满（系统记载）", "expiry of time (noted by the register)")
        case .justiceBureau: Term("justice-bureau", "司法行政部门", "justice bureau")
        case .leadingGroup: Term("leading-group", "府院联动工作领导小组", "leading group for government–court coordination")
        case .resolutionCommittee:
            Term("resolution-committee", "行政争议化解委员会", "committee for resolving administrative disputes")
        case .congress: Term("congress", "人民代表大会及其常务委员会", "people’s congress")
        case .member: Term("member", "成员单位", "member unit")
        }
    }
}
