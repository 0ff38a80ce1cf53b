/// Who asks for bankruptcy, as the law tells petitioners apart.
@nonexhaustive
public enum PetitionerKind: UInt8, Vocabulary {
    /// 债务人.
    case debtor
    /// 债权人.
    case creditor
    /// 依法负有清算责任的人.
    case liquidationObligor
    /// 已解散企业的债权人.
    case creditorOfDissolved
    /// 出资额占注册资本十分之一以上的出资人.
    case shareholder
    /// 受理后、宣告前的债务人.
    case laterDebtor
    /// 国务院金融监督管理机构.
    case regulator
    /// 金融机构.
    case financialInstitution
    /// 金融机构的债权人.
    case financialCreditor
    /// 国家出资企业.
    case stateFirm
    /// 合伙企业债权人.
    case partnershipCreditor

    public var term: Term {
        switch self {
        case .debtor: Term("debtor", "债务人", "debtor")
        case .creditor: Term("creditor", "债权人", "creditor")
        case .liquidationObligor: Term("liquidation-obligor", "依法负有清算责任的人", "person liable to liquidate")
        case .creditorOfDissolved: Term("creditor-of-dissolved", "已解散企业的债权人", "creditor of a dissolved firm")
        case .shareholder: Term("shareholder", "出资额占注册资本十分之一以上的出资人", "holder of a tenth of the capital")
        case .laterDebtor: Term("later-debtor", "受理后宣告前的债务人", "debtor after acceptance, before declaration")
        case .regulator: Term("regulator", "国务院金融监督管理机构", "financial regulator")
        case .financialInstitution: Term("financial-institution", "金融机构", "bank, insurer or securities firm")
        case .financialCreditor: Term("financial-creditor", "金融机构的债权人", "creditor of such an institution")
        case .stateFirm: Term("state-firm", "国家出资企业", "State-funded firm")
        case .partnershipCreditor: Term("partnership-creditor", "合伙企业债权人", "creditor of a partnership")
        }
    }

    /// The kind of petitioner a role is towards a debtor; nil for a role that opens no case.
    public init?(_ role: BankruptcyRole, of debtor: PetitionedDebtor, isDissolved: Bool = false) {
        switch role {
        case .debtor:
            self =
                debtor.kind.isFinancial
                ? .financialInstitution : debtor.stateInterest == nil ? .debtor : .stateFirm
        case .creditor:
            if debtor.kind.isFinancial {
                self = .financialCreditor
            } else if debtor.kind == .partnership {
                self = .partnershipCreditor
            } else {
                self = isDissolved ? .creditorOfDissolved : .creditor
            }
        case .liquidationObligor: self = .liquidationObligor
        case .shareholder: self = .shareholder
        case .regulator: self = .regulator
        case .court, .higherCourt, .allParties, .administrator, .candidate, .creditorsMeeting, .creditorsCommittee,
            .chair, .employee, .counterparty, .thirdParty, .owner, .interestedParty, .enforcingCourt, .rosterCourt,
            .otherCourt, .sealingOrgan, .superiorOrgan, .taxOrgan, .registry, .publicOrgan, .responsibleUnit,
            .coordinationOffice, .leadingGroup, .procuratorate, .depositFund, .system:
            return nil
        }
    }
}
