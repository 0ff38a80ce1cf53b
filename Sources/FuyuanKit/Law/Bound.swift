/// Who is bound by a time limit: an open list of terms; any other ``Term`` may stand beside these.
public enum Bound: Sendable {
    /// 人民法院.
    public static let court = Term("court", "人民法院", "the court")
    /// 立案机构.
    public static let filingOffice = Term("filing-office", "立案机构", "the case-filing office")
    /// 院长.
    public static let courtPresident = Term("court-president", "院长", "the president of the court")
    /// 审判人员.
    public static let judge = Term("judge", "审判人员", "the judge")
    /// 调解员.
    public static let mediator = Term("mediator", "调解员", "the mediator")
    /// 调解员或法官.
    public static let mediatorOrJudge = Term("mediator-or-judge", "调解员或者审判人员", "the mediator or the judge")
    /// 调解组织.
    public static let mediationBody = Term("mediation-body", "调解组织", "the mediation body")
    /// 当事人.
    public static let party = Term("party", "当事人", "the party")
    /// 双方当事人.
    public static let parties = Term("parties", "双方当事人", "the parties together")
    /// 申请人.
    public static let applicant = Term("applicant", "申请人", "the applicant")
    /// 原告.
    public static let plaintiff = Term("plaintiff", "原告", "the plaintiff")
    /// 被告.
    public static let defendant = Term("defendant", "被告", "the defendant")
    /// 申请执行人.
    public static let creditor = Term("creditor", "申请执行人", "the creditor")
    /// 利害关系人.
    public static let thirdPerson = Term("third-person", "利害关系人", "the interested third person")
    /// 受送达人.
    public static let addressee = Term("addressee", "受送达人", "the addressee")
    /// 劳动者.
    public static let worker = Term("worker", "劳动者", "the worker")
    /// 用人单位.
    public static let employer = Term("employer", "用人单位", "the employer")
    /// 仲裁委员会.
    public static let arbitrationCommission = Term("arbitration-commission", "仲裁委员会", "the arbitration commission")
    /// 复议机关.
    public static let reconsiderationOrgan = Term("reconsideration-organ", "复议机关", "the reconsideration organ")
    /// 被申请人.
    public static let respondent = Term("respondent", "被申请人", "the respondent")
    /// 公安机关交通管理部门.
    public static let trafficPolice = Term("traffic-police", "公安机关交通管理部门", "the traffic police")
    /// 公安机关.
    public static let police = Term("police", "公安机关", "the police")
    /// 卫生健康主管部门.
    public static let healthAuthority = Term("health-authority", "卫生健康主管部门", "the health authority")
    /// 市场监督管理部门.
    public static let marketRegulator = Term("market-regulator", "市场监督管理部门", "the market regulator")
    /// 行政机关.
    public static let agency = Term("agency", "行政机关", "the administrative organ")
    /// 行政机关负责人.
    public static let agencyHead = Term("agency-head", "行政机关负责人", "the head of the administrative organ")
    /// 人民检察院.
    public static let procuratorate = Term("procuratorate", "人民检察院", "the procuratorate")
    /// 信访工作机构.
    public static let petitionOffice = Term("petition-office", "信访工作机构", "the petition office")
    /// 信访事项承办单位.
    public static let petitionUnit = Term("petition-unit", "有权处理的机关、单位", "the organ or unit in charge")
    /// 信访人.
    public static let petitioner = Term("petitioner", "信访人", "the petitioner")
    /// 有关机关和社会组织.
    public static let eligibleBodies = Term("eligible-bodies", "有关机关和社会组织", "the eligible bodies")
    /// 被督查对象.
    public static let inspected = Term("inspected", "督查对象", "the body inspected")
    /// 人民政府.
    public static let government = Term("government", "人民政府", "the government")
    /// 邮政机构.
    public static let post = Term("post", "邮政机构", "the postal service")
    /// 被建议单位.
    public static let adviceAddressee = Term("advice-addressee", "被建议单位", "the unit advised")
    /// 无特定义务人.
    public static let nobody = Term("nobody", "—", "nobody in particular")

    /// Whose time limits are rights to use, not duties, where a limit does not say otherwise: a party may object, sue or
    /// ask, and need not.
    static let entitled: [Term] = [
        party, parties, applicant, creditor, thirdPerson, objectingParty, sanctionedPerson, listedSubject,
        objectingCreditor, securedCreditor, petitioningParty, interestedParty, plaintiff, petitioner, worker, employer,
    ]
}
