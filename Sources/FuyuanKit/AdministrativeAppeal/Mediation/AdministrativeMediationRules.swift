/// The local rules of mediation by organs: no national statute governs it.
@nonexhaustive
public enum AdministrativeMediationRules: UInt8, Vocabulary, WireValue {
    /// 深圳: covers civil and administrative disputes; its times were read.
    case shenzhen
    /// 山东: covers only civil disputes connected with administration.
    case shandong
    /// 秦皇岛: covers both; on trial.
    case qinhuangdao
    /// 重庆: covers both; on trial.
    case chongqing
    /// Another place, whose numbers the caller sets.
    case other

    public static let wireIndex = VocabularyIndex<AdministrativeMediationRules>()

    public var term: Term {
        switch self {
        case .shenzhen: Term("shenzhen", "深圳", "Shenzhen")
        case .shandong: Term("shandong", "山东", "Shandong")
        case .qinhuangdao: Term("qinhuangdao", "秦皇岛", "Qinhuangdao")
        case .chongqing: Term("chongqing", "重庆", "Chongqing")
        case .other: Term("other", "其他地方", "another place")
        }
    }

    /// The rule itself; nil for another place.
    public var citation: Citation? {
        switch self {
        case .shenzhen: Citation("SZM24")
        case .shandong: Citation("SDM25")
        case .qinhuangdao: Citation("QHM25")
        case .chongqing: Citation("CQM23")
        case .other: nil
        }
    }

    /// Whether the place mediates disputes with the organ itself, and not only civil ones: a replaceable value.
    public var administrativeDisputes: PolicyParameter {
        PolicyParameter(
            Term(
                "mediation-covers-administrative-\(term.wire)", "行政调解包括行政争议（\(term.zh)）",
                "mediation by organs covers administrative disputes (\(term.en))"),
            .flag(self != .shandong && self != .other), Basis(citation), self == .other ? .convention : .secondary,
            date: adopted)
    }

    /// Whether mediation is free of charge: a replaceable value; read for Qinhuangdao and Shandong, presumed elsewhere.
    public var freeOfCharge: PolicyParameter {
        let article: Citation? =
            switch self {
            case .qinhuangdao: Citation("QHM25", 3)
            case .shandong: Citation("SDM25", 6)
            case .shenzhen, .chongqing, .other: citation
            }
        return PolicyParameter(
            Term(
                "mediation-free-\(term.wire)", "行政调解不收费（\(term.zh)）", "mediation by organs is free (\(term.en))"),
            .flag(true), Basis(article), self == .qinhuangdao || self == .shandong ? .secondary : .convention,
            date: adopted)
    }

    /// The lengths its rule sets, replaceable by the limit's id: Shenzhen's, which another place may take and change. The
    /// times of the other rules were not read.
    public var limits: [TimeLimit] {
        switch self {
        case .shenzhen, .other:
            [
                .administrativeMediationTransfer, .administrativeMediationAcceptance,
                .administrativeMediationAcceptanceComplex,
            ]
        case .shandong, .qinhuangdao, .chongqing: []
        }
    }

    /// The parameter set of the place.
    public var parameters: [PolicyParameter] { [administrativeDisputes, freeOfCharge] + limits.compactMap(\.policy) }

    /// Whether the place mediates disputes with the organ; nil for another place whose rule the caller did not give.
    public func coversAdministrative(in law: LegalContext) -> Bool? {
        if self == .other, law.policies[administrativeDisputes.id] == nil { return nil }
        return Self.flag(administrativeDisputes, in: law)
    }

    /// Whether nothing may be charged here; nil where the parameter was replaced by something else.
    public func isFree(in law: LegalContext) -> Bool? { Self.flag(freeOfCharge, in: law) }

    private static func flag(_ parameter: PolicyParameter, in law: LegalContext) -> Bool? {
        guard case .flag(let flag) = law.value(of: parameter) else { return nil }
        return flag
    }

    private var adopted: String {
        switch self {
        case .shenzhen, .other: ""
        case .shandong: "2025-05-01"
        case .qinhuangdao: "2025-03-21"
        case .chongqing: "2023-03-01"
        }
    }
}

extension PolicyParameter {
    /// What a caller may replace about mediation by organs, place by place.
    public static let administrativeMediationPolicies: [PolicyParameter] = AdministrativeMediationRules.allCases
        .flatMap { [$0.administrativeDisputes, $0.freeOfCharge] }
}
