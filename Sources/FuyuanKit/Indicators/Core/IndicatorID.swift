/// The name of an indicator, such as `litigation-per-10k`: an open list.
///
/// One indicator may be published under several names; ``IndicatorAliases`` leads them to one id.
public struct IndicatorID: OpenCode, WireValue {
    public let rawValue: String
    public init(rawValue: String) { self.rawValue = rawValue }

    /// 万人成讼率, also published as 万人成诉率 and 万人起诉率.
    public static let litigationPer10k: IndicatorID = "litigation-per-10k"
    /// 诉前调解成功率.
    public static let mediationSuccess: IndicatorID = "mediation-success-rate"
    /// 行政争议化解率.
    public static let resolution: IndicatorID = "resolution-rate"
    /// 行政机关负责人出庭应诉率.
    public static let attendance: IndicatorID = "attendance-rate"
    /// 结案率.
    public static let closing: IndicatorID = "closing-rate"
}

/// The published names of indicators, each leading to one id.
public struct IndicatorAliases: Sendable, Hashable {
    private var ids: [String: IndicatorID]

    /// A table of names.
    public init(_ ids: [String: IndicatorID] = [:]) { self.ids = ids }

    /// The names the published accounts use. `law: mediation.aLitigation10k`
    public static let bundled = IndicatorAliases([
        "万人成讼率": .litigationPer10k, "万人成诉率": .litigationPer10k, "万人起诉率": .litigationPer10k,
        "诉前调解成功率": .mediationSuccess, "委派调解成功率": .mediationSuccess,
        "行政争议化解率": .resolution, "化解率": .resolution,
        "行政机关负责人出庭应诉率": .attendance, "负责人出庭应诉率": .attendance, "出庭应诉率": .attendance,
        "结案率": .closing, "诉讼案件结案率": .closing,
    ])

    /// The id a name leads to; a name the table does not hold is an id of its own. O(1).
    public subscript(name: String) -> IndicatorID { ids[name] ?? IndicatorID(rawValue: name) }

    /// Every name that leads to an id, in the order of their bytes.
    public func names(of id: IndicatorID) -> [String] {
        ids.filter { $0.value == id }.map(\.key).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// Adds a name, or leads one elsewhere.
    public mutating func add(_ name: String, for id: IndicatorID) { ids[name] = id }
}
