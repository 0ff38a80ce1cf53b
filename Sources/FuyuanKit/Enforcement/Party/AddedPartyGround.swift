/// A ground to change or add a party in enforcement: the closed list (变更追加规定 arts. 2–27). An executor’s guarantor is not on it.
@nonexhaustive
public enum AddedPartyGround: UInt8, Vocabulary, WireValue {
    /// 变更追加规定 art. 2.
    case creditorHeir
    /// 变更追加规定 art. 3.
    case creditorDivorce
    /// 变更追加规定 art. 4.
    case creditorTerminated
    /// 变更追加规定 art. 5.
    case creditorMerger
    /// 变更追加规定 art. 6.
    case creditorSplit
    /// 变更追加规定 art. 7.
    case creditorLiquidated
    /// 变更追加规定 art. 8.
    case creditorOrganAbolished
    /// 变更追加规定 art. 9.
    case claimAssigned
    /// 变更追加规定 art. 10.
    case debtorHeir
    /// 变更追加规定 art. 11.
    case debtorMerger
    /// 变更追加规定 art. 12.
    case debtorSplit
    /// 变更追加规定 art. 13(1).
    case soleProprietor
    /// 变更追加规定 art. 14(1).
    case generalPartner
    /// 变更追加规定 art. 14(2).
    case limitedPartnerUnpaid
    /// 变更追加规定 art. 15(1).
    case branchParent
    /// 变更追加规定 art. 16.
    case otherOrganisation
    /// 变更追加规定 art. 17.
    case unpaidCapital
    /// 变更追加规定 art. 18.
    case withdrawnCapital
    /// 变更追加规定 art. 19.
    case unpaidTransferred
    /// 变更追加规定 art. 20.
    case onePersonCompany
    /// 变更追加规定 art. 21.
    case unliquidatedDeregistration
    /// 变更追加规定 art. 22.
    case gratuitousReceipt
    /// 变更追加规定 art. 23.
    case deregistrationPromise
    /// 变更追加规定 art. 24.
    case enforcementPromise
    /// 变更追加规定 art. 25.
    case administrativeTransfer
    /// No ruling is needed: the new name is used.
    case nameChange
    /// No ruling is needed: the property is enforced on directly.
    case branchAssets
    /// No ruling is needed: the property is enforced on directly.
    case soleFirmAssets

    public var term: Term {
        switch self {
        case .creditorHeir: Term("creditor-heir", "申请执行人死亡、失踪", "heir or custodian of a creditor")
        case .creditorDivorce: Term("creditor-divorce", "离婚时权利分割给配偶", "creditor’s right went to the spouse on divorce")
        case .creditorTerminated: Term("creditor-terminated", "申请执行人终止，权利承受人", "successor of an ended creditor")
        case .creditorMerger: Term("creditor-merger", "申请执行人合并", "merger of the creditor")
        case .creditorSplit: Term("creditor-split", "申请执行人分立", "split of the creditor")
        case .creditorLiquidated:
            Term("creditor-liquidated", "清算、破产中分配给第三人", "right allotted in liquidation or bankruptcy")
        case .creditorOrganAbolished: Term("creditor-organ-abolished", "机关法人被撤销", "creditor organ abolished")
        case .claimAssigned: Term("claim-assigned", "债权转让", "claim assigned, in writing")
        case .debtorHeir: Term("debtor-heir", "被执行人死亡、失踪", "heir or custodian of a debtor")
        case .debtorMerger: Term("debtor-merger", "被执行人合并", "merger of the debtor")
        case .debtorSplit: Term("debtor-split", "被执行人分立", "split of the debtor")
        case .soleProprietor: Term("sole-proprietor", "个人独资企业投资人", "owner of a sole firm")
        case .generalPartner: Term("general-partner", "普通合伙人", "general partner")
        case .limitedPartnerUnpaid:
            Term("limited-partner-unpaid", "未足额缴纳出资的有限合伙人", "limited partner who did not pay in")
        case .branchParent: Term("branch-parent", "分支机构的法人", "legal person of a branch")
        case .otherOrganisation: Term("other-organisation", "其他组织的责任主体", "body liable for another organisation")
        case .unpaidCapital: Term("unpaid-capital", "未缴纳、未足额缴纳出资", "capital not paid in")
        case .withdrawnCapital: Term("withdrawn-capital", "抽逃出资", "capital withdrawn")
        case .unpaidTransferred: Term("unpaid-transferred", "未履行出资义务即转让股权", "shares passed on with capital not paid in")
        case .onePersonCompany: Term("one-person-company", "一人公司财产不独立", "one-person company not separate")
        case .unliquidatedDeregistration:
            Term("unliquidated-deregistration", "未经清算即注销", "deregistered without liquidation")
        case .gratuitousReceipt: Term("gratuitous-receipt", "无偿接受财产", "property received for nothing after dissolution")
        case .deregistrationPromise: Term("deregistration-promise", "注销登记时书面承诺", "written promise on deregistration")
        case .enforcementPromise: Term("enforcement-promise", "执行中书面承诺代为履行", "written promise in enforcement")
        case .administrativeTransfer:
            Term("administrative-transfer", "依行政命令无偿调拨、划转", "transferred for nothing by administrative order")
        case .nameChange: Term("name-change", "姓名、名称变更", "change of name")
        case .branchAssets: Term("branch-assets", "分支机构财产", "assets of a branch")
        case .soleFirmAssets: Term("sole-firm-assets", "字号、个人独资企业财产", "assets of a sole firm or business")
        }
    }
}

extension AddedPartyGround {
    /// The article.
    public var citation: Citation {
        switch self {
        case .creditorHeir: .addedParties(2)
        case .creditorDivorce: .addedParties(3)
        case .creditorTerminated: .addedParties(4)
        case .creditorMerger: .addedParties(5)
        case .creditorSplit: .addedParties(6)
        case .creditorLiquidated: .addedParties(7)
        case .creditorOrganAbolished: .addedParties(8)
        case .claimAssigned: .addedParties(9)
        case .debtorHeir: .addedParties(10)
        case .debtorMerger: .addedParties(11)
        case .debtorSplit: .addedParties(12)
        case .soleProprietor: .addedParties(13, 1)
        case .generalPartner: .addedParties(14, 1)
        case .limitedPartnerUnpaid: .addedParties(14, 2)
        case .branchParent: .addedParties(15, 1)
        case .otherOrganisation: .addedParties(16)
        case .unpaidCapital: .addedParties(17)
        case .withdrawnCapital: .addedParties(18)
        case .unpaidTransferred: .addedParties(19)
        case .onePersonCompany: .addedParties(20)
        case .unliquidatedDeregistration: .addedParties(21)
        case .gratuitousReceipt: .addedParties(22)
        case .deregistrationPromise: .addedParties(23)
        case .enforcementPromise: .addedParties(24)
        case .administrativeTransfer: .addedParties(25)
        case .nameChange: .addedParties(27)
        case .branchAssets: .addedParties(15, 2)
        case .soleFirmAssets: .addedParties(13, 2)
        }
    }

    /// What can be done against the ruling (变更追加规定 arts. 30, 32): a suit for art. 14(2) and arts. 17–21, nothing where no
    /// ruling is needed, reconsideration otherwise.
    public var remedy: AddedPartyRemedy {
        switch self {
        case .limitedPartnerUnpaid, .unpaidCapital, .withdrawnCapital, .unpaidTransferred, .onePersonCompany,
            .unliquidatedDeregistration:
            .suit
        case .nameChange, .branchAssets, .soleFirmAssets: .noRulingNeeded
        case .creditorHeir, .creditorDivorce, .creditorTerminated, .creditorMerger, .creditorSplit, .creditorLiquidated,
            .creditorOrganAbolished, .claimAssigned, .debtorHeir, .debtorMerger, .debtorSplit, .soleProprietor,
            .generalPartner, .branchParent, .otherOrganisation, .gratuitousReceipt, .deregistrationPromise,
            .enforcementPromise, .administrativeTransfer:
            .reconsideration
        }
    }

    /// Whether it changes the creditor’s side; otherwise the debtor’s.
    public var isCreditorSide: Bool {
        switch self {
        case .creditorHeir, .creditorDivorce, .creditorTerminated, .creditorMerger, .creditorSplit, .creditorLiquidated,
            .creditorOrganAbolished, .claimAssigned:
            true
        case .debtorHeir, .debtorMerger, .debtorSplit, .soleProprietor, .generalPartner, .limitedPartnerUnpaid,
            .branchParent, .otherOrganisation, .unpaidCapital, .withdrawnCapital, .unpaidTransferred, .onePersonCompany,
            .unliquidatedDeregistration, .gratuitousReceipt, .deregistrationPromise, .enforcementPromise,
            .administrativeTransfer, .nameChange, .branchAssets, .soleFirmAssets:
            false
        }
    }
}
