/// What of a suit decides which court hears it (行政诉讼法 arts. 14–21).
public struct SuitVenueFacts: Sendable, Hashable {
    /// Who did the original act.
    public var maker: AdministrativeOrganKind
    /// The reconsideration organ, where the act was reconsidered.
    public var reconsideredBy: AdministrativeOrganKind?
    /// What the reconsideration left; nil where there was none.
    public var situation: DefendantSituation?
    /// Whether it is a customs case.
    public var isCustoms: Bool
    /// Whether it is major or complex: mass, foreign, or of Hong Kong, Macao or Taiwan (行诉解释 art. 5).
    public var isMajor: Bool
    /// Whether it is major in the whole province.
    public var isMajorInProvince: Bool
    /// Whether the act changes real rights in immovables.
    public var isRealProperty: Bool
    /// Whether the act restricts liberty.
    public var isLibertyMeasure: Bool
    /// Whether it is one of the four kinds that a basic court heard in the pilot provinces.
    public var isPilotKind: Bool
    /// The province; nil when not known.
    public var province: Province?

    /// A suit against an act of an organ; everything else as told.
    public init(
        maker: AdministrativeOrganKind, reconsideredBy: AdministrativeOrganKind? = nil,
        situation: DefendantSituation? = nil, isCustoms: Bool = false, isMajor: Bool = false,
        isMajorInProvince: Bool = false, isRealProperty: Bool = false, isLibertyMeasure: Bool = false,
        isPilotKind: Bool = false, province: Province? = nil
    ) {
        self.maker = maker
        self.reconsideredBy = reconsideredBy
        self.situation = situation
        self.isCustoms = isCustoms
        self.isMajor = isMajor
        self.isMajorInProvince = isMajorInProvince
        self.isRealProperty = isRealProperty
        self.isLibertyMeasure = isLibertyMeasure
        self.isPilotKind = isPilotKind
        self.province = province
    }

    /// The organ that fixes the level: the reconsideration organ only where it is the sole defendant.
    public var decidingOrgan: AdministrativeOrganKind {
        guard let situation, let reconsideredBy else { return maker }
        return ProperDefendant(in: situation).defendants == [.reconsiderationOrgan] ? reconsideredBy : maker
    }
}
