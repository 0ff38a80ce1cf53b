/// That a decision is final by statute (终局): what is final, and which road it closes.
///
/// Only a statute of the National People’s Congress or its Standing Committee can make a decision final (行诉法解释 art. 2(4)).
public struct FinalDecision: Sendable, Hashable {
    /// The decisions that are final by statute.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary, WireValue {
        /// 国务院的裁决，限当事人选择申请裁决的.
        /// law: administrative.calculation-5.5-FN1
        case stateCouncilRuling
        /// 省级人民政府自然资源权属复议决定（2023年修订已删除）.
        /// law: administrative.calculation-5.5-FN2
        case provincialResourceDecision
        /// 对外国人的盘问、审查、限制或者遣送的复议决定.
        /// law: administrative.calculation-5.5-FN3
        case exitEntryRestriction
        /// 不予签证延期、停留居留证件等的决定.
        /// law: administrative.calculation-5.5-FN4
        case visaRefusal
        /// 驱逐出境的处罚决定.
        /// law: administrative.calculation-5.5-FN5
        case expulsion
        /// 出口管制不予许可的复议决定.
        /// law: administrative.calculation-5.5-FN6
        case exportLicence
        /// 财政收支审计的裁决.
        /// law: administrative.calculation-5.5-FN7
        case publicAudit
        /// 安全审查决定.
        /// law: administrative.calculation-5.5-FN8
        case securityReview
        /// 反制决定.
        /// law: administrative.calculation-5.5-FN9
        case counterSanction
        /// 恐怖活动组织和人员认定的复核决定.
        /// law: administrative.calculation-5.5-FN10
        case terroristDesignation
        /// 不许可集会游行示威的复议决定（能否起诉有争议）.
        /// law: administrative.calculation-5.5-FN11
        case assemblyRefusal

        public var term: Term {
            switch self {
            case .stateCouncilRuling: Term("state-council-ruling", "国务院裁决", "State Council ruling")
            case .provincialResourceDecision:
                Term("provincial-resource-decision", "省级政府自然资源权属复议决定", "provincial natural-resource decision")
            case .exitEntryRestriction:
                Term("exit-entry-restriction", "对外国人盘问审查限制遣送的复议决定", "restriction of a foreigner")
            case .visaRefusal: Term("visa-refusal", "签证延期、停留居留证件等决定", "visa or residence refusal")
            case .expulsion: Term("expulsion", "驱逐出境决定", "expulsion")
            case .exportLicence: Term("export-licence", "出口管制不予许可的复议决定", "export-licence refusal")
            case .publicAudit: Term("public-audit", "财政收支审计裁决", "audit of public revenue and expenditure")
            case .securityReview: Term("security-review", "安全审查决定", "security review")
            case .counterSanction: Term("counter-sanction", "反制决定", "counter-sanction")
            case .terroristDesignation: Term("terrorist-designation", "恐怖活动认定的复核决定", "terrorist designation")
            case .assemblyRefusal: Term("assembly-refusal", "不许可集会游行示威的复议决定", "refusal of an assembly")
            }
        }
    }

    /// What is final.
    @nonexhaustive
    public enum Level: UInt8, Vocabulary, WireValue {
        /// The act itself: no road.
        case act
        /// The decision on reconsideration: reconsideration, but no suit.
        case reconsideration
        /// A ruling or re-examination asked for in another way.
        case otherReview
        /// Whether it is final is open to argument.
        case debated

        public var term: Term {
            switch self {
            case .act: Term("act", "行政行为本身为最终决定", "the act itself is final")
            case .reconsideration: Term("reconsideration", "行政复议决定为最终裁决", "the reconsideration decision is final")
            case .otherReview: Term("other-review", "裁决或者复核决定为最终决定", "the ruling or re-examination is final")
            case .debated: Term("debated", "是否终局有争议", "open to argument")
            }
        }
    }

    /// Which decision.
    public let kind: Kind
    /// What is final.
    public let level: Level
    /// Where it stands.
    public let basis: Basis

    /// What is final about an act; nil where nothing is.
    ///
    /// - Parameters:
    ///   - act: the act.
    ///   - day: the day that chooses the law; the day the act was made, else known, where not given.
    public init?(_ act: AdministrativeAct, governedBy day: CivilDate? = nil) {
        let day = day ?? act.legalDay ?? .max
        guard let subject = act.subject else { return nil }
        let kind: Kind
        switch subject {
        case .provincialResourceDecision:
            // The 2023 text no longer has it.
            guard ReconsiderationPeriod.Text.governing(day) == .text2017 else { return nil }
            kind = .provincialResourceDecision
        case .exitEntryRestriction: kind = .exitEntryRestriction
        case .visaRefusal: kind = .visaRefusal
        case .expulsion: kind = .expulsion
        case .exportLicence: kind = .exportLicence
        case .publicAudit: kind = .publicAudit
        case .investmentReview, .dataReview: kind = .securityReview
        case .counterSanction: kind = .counterSanction
        case .terroristDesignation: kind = .terroristDesignation
        case .assemblyRefusal: kind = .assemblyRefusal
        case .landOwnership, .demolitionPenalty, .tobaccoPenalty, .metrologyPenalty, .forestRights, .patentReview,
            .taxPayment, .customsDuty, .concentration, .film, .armsExport, .price, .foreignExchange,
            .religiousAffairs:
            return nil
        }
        self.init(kind, subject, on: day)
    }

    /// The ruling of the State Council, chosen instead of a suit.
    public static func stateCouncilRuling(on day: CivilDate) -> FinalDecision {
        FinalDecision(.stateCouncilRuling, nil, on: day)
    }

    private init(_ kind: Kind, _ subject: AdministrativeAct.Subject?, on day: CivilDate) {
        self.kind = kind
        level = kind.level
        basis = kind.basis(subject, on: day)
    }
}
