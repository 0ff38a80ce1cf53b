/// 府院联动的机构和参与者: who takes part in coordination, by what they are (花山区实施方案, with Tonghua and Yantai).
@nonexhaustive
public enum LiaisonOrgan: UInt8, Vocabulary, WireValue {
    /// “府院联动”工作领导小组.
    /// law: mediation.leadingGroup
    case leadingGroup
    /// 府院联动工作办公室（政府侧）.
    /// law: mediation.officeGov
    case officeGov
    /// 府院联动工作办公室（法院侧）.
    /// law: mediation.officeCourt
    case officeCourt
    /// 检察院（第三方）.
    /// law: mediation.procuratorate
    case procuratorate
    /// 党委政法委.
    /// law: mediation.partyPoliticalLegal
    case partyPoliticalLegal
    /// 专家、科研机构.
    /// law: mediation.expert
    case expert
    /// 综治中心、网格员.
    /// law: mediation.grid
    case grid

    public static let wireIndex = VocabularyIndex<LiaisonOrgan>()

    public var term: Term {
        switch self {
        case .leadingGroup: Term("leading-group", "“府院联动”工作领导小组", "leading group")
        case .officeGov: Term("office-gov", "府院联动工作办公室（政府侧）", "office on the government’s side")
        case .officeCourt: Term("office-court", "府院联动工作办公室（法院侧）", "office on the court’s side")
        case .procuratorate: Term("procuratorate", "检察院（第三方）", "procuratorate, as third side")
        case .partyPoliticalLegal: Term("party-political-legal", "党委政法委", "political-legal committee")
        case .expert: Term("expert", "专家、科研机构", "experts and research institutes")
        case .grid: Term("grid", "综治中心、网格员", "governance centre and grid workers")
        }
    }

    /// The role it acts in.
    public var role: LiaisonRole {
        switch self {
        case .leadingGroup: .leadingGroup
        case .officeGov: .officeGov
        case .officeCourt: .officeCourt
        case .procuratorate: .procuratorate
        case .partyPoliticalLegal: .partyPoliticalLegal
        case .expert: .expert
        case .grid: .grid
        }
    }

    /// Whether it belongs to the leading group and its offices; the others work with them from outside.
    public var isInside: Bool {
        switch self {
        case .leadingGroup, .officeGov, .officeCourt: true
        case .procuratorate, .partyPoliticalLegal, .expert, .grid: false
        }
    }

    /// Who heads it, by office.
    public var head: Bilingual {
        switch self {
        case .leadingGroup:
            Bilingual(
                "组长为区政府主要负责同志；副组长为联系法院的政府负责同志和法院院长",
                "headed by the head of government; deputies: the member of government linked to the court, and the court’s president"
            )
        case .officeGov: Bilingual("设在司法局，由局长兼任主任", "in the justice bureau, headed by its director")
        case .officeCourt:
            Bilingual("设在法院行政审判庭，由庭长兼任主任", "in the court’s administrative division, headed by its chief")
        case .procuratorate: Bilingual("检察长", "the chief procurator")
        case .partyPoliticalLegal: Bilingual("政法委书记", "the secretary of the committee")
        case .expert: Bilingual("无固定负责人", "nobody in particular")
        case .grid: Bilingual("综治中心主任", "the director of the centre")
        }
    }

    /// What it does.
    public var function: Bilingual {
        switch self {
        case .leadingGroup:
            Bilingual("召开联席会议，确定重点工作，听取汇报", "holds joint conferences, decides the key tasks, hears reports")
        case .officeGov, .officeCourt:
            Bilingual("日常联络协调，拟定任务清单，检查落实", "daily liaison, the task list, inspection")
        case .procuratorate:
            Bilingual("法律监督、公益诉讼、知识产权服务", "supervision, public-interest suits, services for intellectual property")
        case .partyPoliticalLegal:
            Bilingual("协调执行联动和涉诉信访问题", "coordinates enforcement and petitions about suits")
        case .expert: Bilingual("为重大决策论证，提供智力支持", "reasons on major decisions, gives advice")
        case .grid:
            Bilingual(
                "协助送达、提供财产线索、督促履行、化解信访",
                "helps with service, property clues, urging performance, settling petitions")
        }
    }

    /// Where it is described.
    public var basis: Basis {
        switch self {
        case .leadingGroup, .officeGov, .officeCourt: Basis(Citation("HS24"))
        case .procuratorate: Basis(Citation("TH"))
        case .partyPoliticalLegal: Basis(Citation("HS24", 15), Citation("YT21"))
        case .expert: Basis(Citation("HS24", 1), Citation("TH"))
        case .grid: Basis(Citation("HS24", 10))
        }
    }
}
