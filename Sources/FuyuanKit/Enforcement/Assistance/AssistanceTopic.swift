/// 执行联动事项: what courts and other organs do together in enforcement, with who assists, what sets it off, the court’s paper,
/// what comes back, within what time, and where it rests.
@nonexhaustive
public enum AssistanceTopic: UInt8, Vocabulary, WireValue {
    /// 查人.
    /// law: enforcement.policeFindPerson
    case policeFindPerson
    /// 车辆布控查缉.
    /// law: enforcement.policeVehicle
    case policeVehicle
    /// 收拘.
    /// law: enforcement.policeCustody
    case policeCustody
    /// 拒执罪移送.
    /// law: enforcement.policeCrime
    case policeCrime
    /// 限制出境.
    /// law: enforcement.exitBan
    case exitBan
    /// 不动产“点对点”查询.
    /// law: enforcement.landQuery
    case landQuery
    /// 不动产查封、轮候、解封.
    /// law: enforcement.landSeal
    case landSeal
    /// 不动产过户.
    /// law: enforcement.landTransfer
    case landTransfer
    /// 股权冻结公示、变更.
    /// law: enforcement.marketEquity
    case marketEquity
    /// 任职限制、简易注销阻断.
    /// law: enforcement.marketOffice
    case marketOffice
    /// 涉税信息、拍卖税费.
    /// law: enforcement.taxInfo
    case taxInfo
    /// 工资、养老金、社保.
    /// law: enforcement.socialInsurance
    case socialInsurance
    /// 农民工工资.
    /// law: enforcement.wageArrears
    case wageArrears
    /// 住房公积金扣划.
    /// law: enforcement.housingFund
    case housingFund
    /// 存款查询、冻结、扣划.
    /// law: enforcement.banks
    case banks
    /// 证券冻结.
    /// law: enforcement.securities
    case securities
    /// 网格员协助执行.
    /// law: enforcement.grid
    case grid
    /// 名单嵌入、比对.
    /// law: enforcement.creditCentre
    case creditCentre
    /// 行政审批嵌入.
    /// law: enforcement.approvals
    case approvals
    /// 涉党政机关执行.
    /// law: enforcement.organDebtor
    case organDebtor
    /// 拖欠中小企业款项.
    /// law: enforcement.smeArrears
    case smeArrears
    /// 裁执分离.
    /// law: enforcement.nonLitOrganize
    case nonLitOrganize
    /// 国家司法救助.
    /// law: enforcement.judicialRelief
    case judicialRelief
    /// 社会救助、社会保障衔接.
    /// law: enforcement.socialAid
    case socialAid
    /// 执行加公证.
    /// law: enforcement.notary
    case notary
    /// 执转破、解封.
    /// law: enforcement.bankruptcy
    case bankruptcy
    /// 司法建议.
    /// law: enforcement.advice
    case advice
    /// 联席会议.
    /// law: enforcement.jointMeeting
    case jointMeeting
    /// 执行案件全流程智能管控.
    /// law: enforcement.smartControl
    case smartControl

    public static let wireIndex = VocabularyIndex<AssistanceTopic>()

    public var term: Term {
        switch self {
        case .policeFindPerson: Term("police-find-person", "查人", "finding persons")
        case .policeVehicle: Term("police-vehicle", "车辆布控查缉", "vehicle alert")
        case .policeCustody: Term("police-custody", "收拘", "taking into custody")
        case .policeCrime: Term("police-crime", "拒执罪移送", "referral for refusal to perform")
        case .exitBan: Term("exit-ban", "限制出境", "exit ban")
        case .landQuery: Term("land-query", "不动产“点对点”查询", "point-to-point land inquiry")
        case .landSeal: Term("land-seal", "不动产查封、轮候、解封", "sealing, queueing, unsealing of land")
        case .landTransfer: Term("land-transfer", "不动产过户", "transfer of land title")
        case .marketEquity: Term("market-equity", "股权冻结公示、变更", "publicity and change of equity")
        case .marketOffice: Term("market-office", "任职限制、简易注销阻断", "bar on office, stop of simple deregistration")
        case .taxInfo: Term("tax-info", "涉税信息、拍卖税费", "tax information, tax on a sale")
        case .socialInsurance: Term("social-insurance", "工资、养老金、社保", "wages, pensions, social insurance")
        case .wageArrears: Term("wage-arrears", "农民工工资", "migrant wages")
        case .housingFund: Term("housing-fund", "住房公积金扣划", "deduction of the provident fund")
        case .banks: Term("banks", "存款查询、冻结、扣划", "inquiry, freezing, deduction of deposits")
        case .securities: Term("securities", "证券冻结", "freezing of securities")
        case .grid: Term("grid", "网格员协助执行", "assistance of grid workers")
        case .creditCentre: Term("credit-centre", "名单嵌入、比对", "embedding and matching of the list")
        case .approvals: Term("approvals", "行政审批嵌入", "approval gate")
        case .organDebtor: Term("organ-debtor", "涉党政机关执行", "public bodies as debtors")
        case .smeArrears: Term("sme-arrears", "拖欠中小企业款项", "arrears to small enterprises")
        case .nonLitOrganize: Term("non-lit-organize", "裁执分离", "the court allows, the government carries out")
        case .judicialRelief: Term("judicial-relief", "国家司法救助", "judicial relief")
        case .socialAid: Term("social-aid", "社会救助、社会保障衔接", "link to social aid")
        case .notary: Term("notary", "执行加公证", "notaries in enforcement")
        case .bankruptcy: Term("bankruptcy", "执转破、解封", "transfer to bankruptcy, release")
        case .advice: Term("advice", "司法建议", "judicial advice")
        case .jointMeeting: Term("joint-meeting", "联席会议", "joint meeting")
        case .smartControl: Term("smart-control", "执行案件全流程智能管控", "control of every node of a case")
        }
    }
}
