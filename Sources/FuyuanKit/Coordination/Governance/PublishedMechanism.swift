/// One mechanism, platform, service or task that a published account of coordination names: what it is called, where it
/// comes from, and which types of the kit model it.
///
/// An account is local practice: it describes, and binds nobody elsewhere.
public struct PublishedMechanism: Sendable, Hashable, Identifiable {
    /// What it is called; the wire name is its code.
    public let term: Term
    /// Where it is practised.
    public let place: LinkagePlace
    /// The Swift names of the kit's types that model it; empty where only a name was published.
    public let models: [String]
    /// The account, and the instruments behind it.
    public let basis: Basis
    /// How well the source was verified.
    public let evidence: Evidence
    /// What the account leaves open; nil where nothing.
    public let remark: Bilingual?

    /// Its code.
    public var id: LocalMechanism { LocalMechanism(rawValue: term.wire) }

    init(
        _ term: Term, _ place: LinkagePlace, _ models: [String], _ basis: Basis, evidence: Evidence = .local
    ) {
        self.term = term
        self.place = place
        self.models = models
        self.basis = basis
        self.evidence = evidence
        remark = nil
    }

    init(
        _ term: Term, _ place: LinkagePlace, _ models: [String], _ basis: Basis, evidence: Evidence = .local,
        remark zh: String, _ en: String
    ) {
        self.term = term
        self.place = place
        self.models = models
        self.basis = basis
        self.evidence = evidence
        remark = Bilingual(zh, en)
    }

    /// Every mechanism, account by account.
    public static let all: [PublishedMechanism] = huashan + tonghua + jiaozuo + qinhuangdao + yantai + services

    static let byCode: [String: PublishedMechanism] = Dictionary(
        all.map { ($0.term.wire, $0) }, uniquingKeysWith: { first, _ in first })
}

/// A place whose account of coordination was published.
@nonexhaustive
public enum LinkagePlace: UInt8, Vocabulary, WireValue {
    /// More than one place.
    case common
    /// 焦作市.
    case jiaozuo
    /// 通化市.
    case tonghua
    /// 烟台市.
    case yantai
    /// 马鞍山市花山区.
    case huashan
    /// 秦皇岛市.
    case qinhuangdao

    public var term: Term {
        switch self {
        case .common: Term("common", "多地", "several places")
        case .jiaozuo: Term("jiaozuo", "焦作市", "Jiaozuo")
        case .tonghua: Term("tonghua", "通化市", "Tonghua")
        case .yantai: Term("yantai", "烟台市", "Yantai")
        case .huashan: Term("huashan", "马鞍山市花山区", "Huashan District, Ma’anshan")
        case .qinhuangdao: Term("qinhuangdao", "秦皇岛市", "Qinhuangdao")
        }
    }
}
