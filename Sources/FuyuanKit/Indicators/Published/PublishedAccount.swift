/// Where figures of coordination were published: the five accounts, and national reports for context.
@nonexhaustive
public enum PublishedAccount: UInt8, Vocabulary, WireValue {
    /// 焦作: the account of Jiaozuo, undated, of autumn 2022 by its context.
    case jiaozuo
    /// 通化: the account of Tonghua, undated, after 2020.
    case tonghua
    /// 烟台: the account of Yantai of December 2021.
    case yantai
    /// 花山区: the plan of Huashan of December 2024.
    case huashan
    /// 秦皇岛: the reply of Qinhuangdao of June 2021.
    case qinhuangdao
    /// 全国: national and other reports, for context; seen in others' accounts only.
    case national

    public var term: Term {
        switch self {
        case .jiaozuo: Term("jiaozuo", "焦作", "Jiaozuo")
        case .tonghua: Term("tonghua", "通化", "Tonghua")
        case .yantai: Term("yantai", "烟台", "Yantai")
        case .huashan: Term("huashan", "花山区", "Huashan District")
        case .qinhuangdao: Term("qinhuangdao", "秦皇岛", "Qinhuangdao")
        case .national: Term("national", "全国及其他", "national and others")
        }
    }

    /// The account itself; empty for national reports.
    public var basis: Basis {
        switch self {
        case .jiaozuo: Basis(Citation("JZ22"))
        case .tonghua: Basis(Citation("TH"))
        case .yantai: Basis(Citation("YT21"))
        case .huashan: Basis(Citation("HS24"))
        case .qinhuangdao: Basis(Citation("QHD21"))
        case .national: Basis()
        }
    }

    /// How well its figures are verified.
    public var evidence: Evidence {
        switch self {
        case .jiaozuo, .tonghua, .yantai, .huashan, .qinhuangdao: .local
        case .national: .secondary
        }
    }

    /// Its figures, in its own order.
    public var figures: [PublishedFigure] {
        switch self {
        case .jiaozuo: PublishedFigure.jiaozuo + PublishedFigure.jiaozuoEcology
        case .tonghua: PublishedFigure.tonghua
        case .yantai: PublishedFigure.yantai
        case .huashan: PublishedFigure.huashan
        case .qinhuangdao: PublishedFigure.qinhuangdao
        case .national: PublishedFigure.nationalMediation + PublishedFigure.nationalCases
        }
    }
}
