extension AdministrativeAct {
    /// A matter for which a special law sets the road, its term or its finality.
    @nonexhaustive
    public enum Subject: UInt8, Vocabulary, WireValue {
        /// 土地管理法 art. 14.
        case landOwnership
        /// 土地管理法 art. 83.
        case demolitionPenalty
        /// 烟草专卖法 art. 41.
        case tobaccoPenalty
        /// 计量法 art. 31.
        case metrologyPenalty
        /// 森林法 art. 22.
        case forestRights
        /// 专利法 arts. 41, 46.
        case patentReview
        /// 税收征收管理法 art. 88(1).
        case taxPayment
        /// 关税法 art. 66.
        case customsDuty
        /// 反垄断法 arts. 34, 35.
        case concentration
        /// 电影产业促进法 art. 58.
        case film
        /// 军品出口管理条例 art. 27.
        case armsExport
        /// 价格违法行为行政处罚规定 art. 20.
        case price
        /// 外汇管理条例 art. 51.
        case foreignExchange
        /// 宗教事务条例 art. 75.
        case religiousAffairs
        /// 根据勘定、调整行政区划或者征收土地的决定确认自然资源权属.
        case provincialResourceDecision
        /// 出境入境管理法 art. 64.
        case exitEntryRestriction
        /// 出境入境管理法 art. 36.
        case visaRefusal
        /// 出境入境管理法 art. 81(2); 反间谍法 art. 66(2).
        case expulsion
        /// 出口管制法 art. 41.
        case exportLicence
        /// 审计法 art. 53(2).
        case publicAudit
        /// 外商投资法 art. 35(2).
        case investmentReview
        /// 数据安全法 art. 24(2).
        case dataReview
        /// 反外国制裁法 art. 7; 对外关系法 art. 33.
        case counterSanction
        /// 反恐怖主义法 art. 15.
        case terroristDesignation
        /// 集会游行示威法 art. 13.
        case assemblyRefusal

        public static let wireIndex = VocabularyIndex<Subject>()

        public var term: Term {
            switch self {
            case .landOwnership: Term("land-ownership", "土地所有权和使用权争议处理", "land ownership dispute")
            case .demolitionPenalty: Term("demolition-penalty", "责令限期拆除", "order to demolish")
            case .tobaccoPenalty: Term("tobacco-penalty", "烟草专卖处罚", "tobacco penalty")
            case .metrologyPenalty: Term("metrology-penalty", "计量处罚", "metrology penalty")
            case .forestRights: Term("forest-rights", "林木林地权属争议处理", "forest rights dispute")
            case .patentReview: Term("patent-review", "专利复审、无效决定", "patent review or invalidation")
            case .taxPayment: Term("tax-payment", "纳税争议", "tax-payment dispute")
            case .customsDuty: Term("customs-duty", "关税争议", "customs duty dispute")
            case .concentration: Term("concentration", "经营者集中审查决定", "decision on a concentration")
            case .film: Term("film", "不准予电影公映", "refusal of a film for showing")
            case .armsExport: Term("arms-export", "军品出口", "arms export")
            case .price: Term("price", "价格处罚", "price penalty")
            case .foreignExchange: Term("foreign-exchange", "外汇管理", "foreign exchange")
            case .religiousAffairs: Term("religious-affairs", "宗教事务", "religious affairs")
            case .provincialResourceDecision:
                Term("provincial-resource-decision", "省级自然资源权属决定", "provincial natural-resource decision")
            case .exitEntryRestriction:
                Term("exit-entry-restriction", "对外国人的盘问、审查、限制或者遣送", "restriction of a foreigner")
            case .visaRefusal: Term("visa-refusal", "不予签证延期、停留居留证件等", "refusal of a visa or residence matter")
            case .expulsion: Term("expulsion", "驱逐出境", "expulsion")
            case .exportLicence: Term("export-licence", "出口管制不予许可", "refusal of an export licence")
            case .publicAudit: Term("public-audit", "财政收支审计决定", "audit of public revenue and expenditure")
            case .investmentReview: Term("investment-review", "外商投资安全审查", "security review of foreign investment")
            case .dataReview: Term("data-review", "数据安全审查", "data security review")
            case .counterSanction: Term("counter-sanction", "反制决定", "counter-sanction")
            case .terroristDesignation: Term("terrorist-designation", "恐怖活动组织和人员认定", "terrorist designation")
            case .assemblyRefusal: Term("assembly-refusal", "不许可集会游行示威", "refusal of an assembly")
            }
        }
    }
}
