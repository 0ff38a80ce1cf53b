/// How one case stands to another: read “the case the link comes from is the … of the case it leads to”.
///
/// A link is found from both sides.
@nonexhaustive
public enum CaseRelation: UInt8, Vocabulary, WireValue {
    /// 本案.
    case sameCase
    /// 债务人的破产案件.
    case debtorsBankruptcy
    /// 执行案件移送破产审查.
    case transferOf
    /// 破产申请审查.
    case bankruptcyPetitionOf
    /// 以债务人为被执行人的执行案件.
    case enforcementAgainst
    /// 对保证人等其他义务人的执行.
    case guarantorOf
    /// 财产上的保全、控制措施.
    case measureOver
    /// 执行中的财产处置.
    case disposalIn
    /// 失信、限制消费信息.
    case listingOf
    /// 个别追偿诉讼及其执行.
    case directRecoveryOf
    /// 涉及的诉讼、仲裁.
    case suitOf
    /// 债权申报与审查.
    case claimIn
    /// 连带债务人的破产案件.
    case jointDebtorOf
    /// 纠纷的调解.
    case mediationOf
    /// 调解协议的司法确认.
    case confirmationOf
    /// 调解不成后的立案.
    case filingOf
    /// 生效文书的执行.
    case enforcementOf
    /// 调解员、调解组织、站点.
    case mediatorOf
    /// 行政行为的复议.
    case reconsiderationOf
    /// 行政行为的诉讼.
    case administrativeSuitOf
    /// 上诉案件.
    case appealOf
    /// 再审案件.
    case retrialOf
    /// 非诉行政执行.
    case nonLitigationOf
    /// 行政争议化解中心案件.
    case centreReferralOf
    /// 负责人出庭应诉.
    case attendanceOf
    /// 司法建议.
    case adviceFrom
    /// 检察建议、公益诉讼.
    case proposalIn
    /// 审判监督、上级监督.
    case supervisionOf
    /// 信访事项.
    case petitionOf
    /// 行政处罚、税务处理.
    case penaltyOf
    /// 行政许可、登记.
    case licensingOf
    /// 土地行政决定.
    case landDecisionOf
    /// 强制清算.
    case liquidationOf
    /// 刑事案件.
    case criminalCaseOf
    /// 劳动争议调解、仲裁.
    case labourCaseOf
    /// 境外程序、财产.
    case foreignProceeding
    /// 行业监管事项.
    case sectorMatter
    /// 诉讼费账户.
    case feeAccountOf
    /// 同一生态环境事件.
    case environmentalMatter
    /// 审理依据的另案.
    case basisOf

    public static let wireIndex = VocabularyIndex<CaseRelation>()

    public var term: Term {
        switch self {
        case .sameCase: Term("same-case", "本案", "the case itself")
        case .debtorsBankruptcy: Term("debtors-bankruptcy", "债务人的破产案件", "bankruptcy of the debtor")
        case .transferOf: Term("transfer-of", "执行案件移送破产审查", "transfer to bankruptcy review")
        case .bankruptcyPetitionOf: Term("bankruptcy-petition-of", "破产申请审查", "review of the petition")
        case .enforcementAgainst: Term("enforcement-against", "以债务人为被执行人的执行案件", "enforcement against the debtor")
        case .guarantorOf: Term("guarantor-of", "对保证人等其他义务人的执行", "enforcement against a guarantor or co-debtor")
        case .measureOver: Term("measure-over", "财产上的保全、控制措施", "measure over the property")
        case .disposalIn: Term("disposal-in", "执行中的财产处置", "disposal in the enforcement")
        case .listingOf: Term("listing-of", "失信、限制消费信息", "listing or restriction of the debtor")
        case .directRecoveryOf:
            Term("direct-recovery-of", "个别追偿诉讼及其执行", "suit of one creditor for direct recovery, or its enforcement")
        case .suitOf: Term("suit-of", "涉及的诉讼、仲裁", "suit or arbitration of the party")
        case .claimIn: Term("claim-in", "债权申报与审查", "claim in the bankruptcy")
        case .jointDebtorOf: Term("joint-debtor-of", "连带债务人的破产案件", "bankruptcy of a joint debtor")
        case .mediationOf: Term("mediation-of", "纠纷的调解", "mediation of the dispute")
        case .confirmationOf: Term("confirmation-of", "调解协议的司法确认", "confirmation of the agreement")
        case .filingOf: Term("filing-of", "调解不成后的立案", "filing after mediation")
        case .enforcementOf: Term("enforcement-of", "生效文书的执行", "enforcement of the effective paper")
        case .mediatorOf: Term("mediator-of", "调解员、调解组织、站点", "mediator, body or station of the matter")
        case .reconsiderationOf: Term("reconsideration-of", "行政行为的复议", "reconsideration of the act")
        case .administrativeSuitOf: Term("administrative-suit-of", "行政行为的诉讼", "suit over the act")
        case .appealOf: Term("appeal-of", "上诉案件", "appeal")
        case .retrialOf: Term("retrial-of", "再审案件", "retrial")
        case .nonLitigationOf: Term("non-litigation-of", "非诉行政执行", "non-litigation enforcement")
        case .centreReferralOf: Term("centre-referral-of", "行政争议化解中心案件", "matter at the dispute centre")
        case .attendanceOf: Term("attendance-of", "负责人出庭应诉", "attendance of the head")
        case .adviceFrom: Term("advice-from", "司法建议", "judicial advice")
        case .proposalIn: Term("proposal-in", "检察建议、公益诉讼", "procuratorial proposal or public-interest suit")
        case .supervisionOf: Term("supervision-of", "审判监督、上级监督", "supervision")
        case .petitionOf: Term("petition-of", "信访事项", "petition matter")
        case .penaltyOf: Term("penalty-of", "行政处罚、税务处理", "administrative penalty or tax decision")
        case .licensingOf: Term("licensing-of", "行政许可、登记", "licence or registration")
        case .landDecisionOf: Term("land-decision-of", "土地行政决定", "land decision")
        case .liquidationOf: Term("liquidation-of", "强制清算", "compulsory liquidation")
        case .criminalCaseOf: Term("criminal-case-of", "刑事案件", "criminal case")
        case .labourCaseOf: Term("labour-case-of", "劳动争议调解、仲裁", "labour mediation or arbitration")
        case .foreignProceeding: Term("foreign-proceeding", "境外程序、财产", "foreign proceedings or property")
        case .sectorMatter: Term("sector-matter", "行业监管事项", "matter of the sector’s regulator")
        case .feeAccountOf: Term("fee-account-of", "诉讼费账户", "account of court fees")
        case .environmentalMatter: Term("environmental-matter", "同一生态环境事件", "the same environmental matter")
        case .basisOf: Term("basis-of", "审理依据的另案", "case whose result is the basis")
        }
    }
}
