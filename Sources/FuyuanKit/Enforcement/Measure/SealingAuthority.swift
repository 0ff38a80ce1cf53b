/// On what authority property was sealed.
public struct SealingAuthority: WireRecord {
    /// Whether there is an effective basis, or a ruling to preserve.
    public var hasBasis: Bool
    /// Whether a ruling was made.
    public var hasRuling: Bool
    /// Whether it serves a case this court has filed.
    public var isOwnCase: Bool
    /// Whether it was done by the court’s own enforcement officers.
    public var isByEnforcer: Bool
    /// Whether the case is still open, so that new measures may be taken.
    public var isCaseOpen: Bool

    /// On what authority property was sealed.
    public init(
        hasBasis: Bool = true,
        hasRuling: Bool = true,
        isOwnCase: Bool = true,
        isByEnforcer: Bool = true,
        isCaseOpen: Bool = true
    ) {
        self.hasBasis = hasBasis
        self.hasRuling = hasRuling
        self.isOwnCase = isOwnCase
        self.isByEnforcer = isByEnforcer
        self.isCaseOpen = isCaseOpen
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasBasis: try c.defaulted("hasBasis", value?.hasBasis, default: true),
            hasRuling: try c.defaulted("hasRuling", value?.hasRuling, default: true),
            isOwnCase: try c.defaulted("isOwnCase", value?.isOwnCase, default: true),
            isByEnforcer: try c.defaulted("isByEnforcer", value?.isByEnforcer, default: true),
            isCaseOpen: try c.defaulted("isCaseOpen", value?.isCaseOpen, default: true))
    }

    /// What is wrong with the authority; empty when nothing is.
    public var findings: [Finding] {
        var findings: [Finding] = []
        func check(_ holds: Bool, _ zh: String, _ en: String, _ basis: Basis) {
            if !holds {
                findings.append(Finding(SealingExcess.beyondPower.code, .error, at: "authority", basis, zh, en))
            }
        }
        check(
            hasBasis, "没有生效法律文书或者保全裁定，超权限", "no effective basis and no ruling to preserve",
            Basis(.sealing(1), .enforcementRules(16)))
        check(hasRuling, "未作出裁定即查封、扣押、冻结，超权限", "sealed without a ruling", Basis(.sealing(1)))
        check(isOwnCase, "用于本院立案执行的案件以外，超权限", "not for a case this court enforces", Basis(.onlineFreezing(7)))
        check(isByEnforcer, "非执行人员实施，超权限", "not done by enforcement officers", Basis(.civilProcedure(239)))
        check(isCaseOpen, "案件已经终结仍采取措施，超权限", "taken after the case was closed", Basis(.sealing(28)))
        return findings
    }
}
