/// 清单化、闭环式推进: the eight steps of a liaison body's year, from deciding to learning (花山区实施方案 保障（四）).
@nonexhaustive
public enum ReportingStep: UInt8, Vocabulary, WireValue, Comparable {
    /// 会商确定重点工作.
    /// law: mediation.1decide
    case decide
    /// 制定任务清单.
    /// law: mediation.2list
    case list
    /// 各单位落实.
    /// law: mediation.3implement
    case implement
    /// 及时检查执行情况.
    /// law: mediation.4inspect
    case inspect
    /// 督促.
    /// law: mediation.5urge
    case urge
    /// 向领导小组报告.
    /// law: mediation.6report
    case report
    /// 考核.
    /// law: mediation.7assess
    case assess
    /// 年度报告、白皮书、典型案例.
    /// law: mediation.8learn
    case learn

    public static let wireIndex = VocabularyIndex<ReportingStep>()

    public var term: Term {
        switch self {
        case .decide: Term("decide", "会商确定重点工作", "decide the key tasks")
        case .list: Term("list", "制定任务清单", "draw up the task list")
        case .implement: Term("implement", "各单位落实", "carry the measures out")
        case .inspect: Term("inspect", "及时检查执行情况", "inspect")
        case .urge: Term("urge", "督促", "urge")
        case .report: Term("report", "向领导小组报告", "report to the leading group")
        case .assess: Term("assess", "考核", "assess")
        case .learn: Term("learn", "年度报告、白皮书、典型案例", "learn: yearly report, white paper, typical cases")
        }
    }

    /// Who takes it.
    public var actors: EnumSet<LiaisonRole> {
        switch self {
        case .decide: [.leadingGroup]
        case .list, .inspect, .urge, .report: [.officeGov, .officeCourt]
        case .implement: [.member]
        case .assess: [.leadingGroup, .government]
        case .learn: [.court, .government]
        }
    }

    /// What paper it leaves.
    public var artefact: Bilingual {
        switch self {
        case .decide: Bilingual("会议纪要", "minutes")
        case .list: Bilingual("任务清单", "a version of the list")
        case .implement: Bilingual("工作举措和进展报告", "measures, reports of progress")
        case .inspect: Bilingual("检查记录", "record of inspection")
        case .urge: Bilingual("督办函", "letter of urging")
        case .report: Bilingual("落实情况报告", "report on the follow-up")
        case .assess: Bilingual("考核结果", "scores")
        case .learn: Bilingual("司法审查年度报告、审判白皮书", "yearly report on judicial review, white paper")
        }
    }

    /// Whether the loop may be complete without it: nobody is urged where nothing is late.
    public var isOptional: Bool { self == .urge }

    /// Where it is described.
    public var basis: Basis {
        switch self {
        case .decide, .list, .implement, .inspect, .report: Basis(Citation("HS24"))
        case .urge: Basis(Citation("HS24"), Citation("GD20"))
        case .assess: Basis(Citation("JZ22"), Citation("QHD21"))
        case .learn: Basis(Citation("HS24", 3), Citation("YT21"), Citation("TH"))
        }
    }

    public static func < (one: ReportingStep, other: ReportingStep) -> Bool { one.rawValue < other.rawValue }
}
