/// What a grid worker may be asked to do, and what nobody but the court may.
///
/// The list of what is allowed is published practice; that sealing, searching and detaining are the court’s is statute.
@nonexhaustive
public enum GridTaskKind: UInt8, Vocabulary, WireValue {
    case serviceHelp
    case locatePerson
    case propertyLead
    case urge
    case easePetition
    case publicity
    /// Never a grid worker’s.
    case seal
    /// Never a grid worker’s.
    case search
    /// Never a grid worker’s.
    case detain
    /// Never a grid worker’s.
    case queryNonPublicData

    public var term: Term {
        switch self {
        case .serviceHelp: Term("service-help", "协助送达", "help with service")
        case .locatePerson: Term("locate-person", "协助查找人员", "locating persons")
        case .propertyLead: Term("property-lead", "提供财产线索", "leads on property")
        case .urge: Term("urge", "督促履行", "urging to perform")
        case .easePetition: Term("ease-petition", "化解信访", "easing petitions")
        case .publicity: Term("publicity", "宣传", "publicity")
        case .seal: Term("seal", "查封、扣押财物", "sealing or seizing")
        case .search: Term("search", "搜查", "searching")
        case .detain: Term("detain", "拘留、拘传", "detaining or summoning by force")
        case .queryNonPublicData: Term("query-non-public-data", "查询非公开信息", "querying data that are not public")
        }
    }
}

extension GridTaskKind {
    /// What coerces: done by the court alone (民事诉讼法 arts. 119, 255, 259).
    /// law: enforcement.V58
    public static let coercive: EnumSet<GridTaskKind> = [.seal, .search, .detain]

    /// The published list of tasks.
    /// law: enforcement.V58
    public static let allowed: EnumSet<GridTaskKind> = [
        .serviceHelp, .locatePerson, .propertyLead, .urge, .easePetition, .publicity,
    ]

    /// Why a grid worker may not do it; nil where a grid worker may.
    public var finding: Finding? {
        guard !Self.allowed.contains(self) else { return nil }
        return Finding(
            "enforcement.V58", Self.coercive.contains(self) ? .error : .warning, at: "kinds",
            Basis(.civilProcedure(255), .civilProcedure(259), Citation("SRC19")),
            "网格员不得\(term.zh)，由人民法院依法进行", "not for a grid worker: \(term.en); the court does it under the law")
    }
}
