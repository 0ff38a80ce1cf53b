/// How the six conditions were judged, as an entry keeps it; a condition in neither set was not judged.
public struct CramDownVerdict: WireRecord {
    /// The conditions that hold.
    public var met: EnumSet<CramDownCondition>
    /// The conditions that do not.
    public var unmet: EnumSet<CramDownCondition>
    /// The terms the court sets with its approval; empty in an application.
    public var approval: PlanApproval

    /// A verdict.
    public init(
        met: EnumSet<CramDownCondition>, unmet: EnumSet<CramDownCondition> = [],
        approval: PlanApproval = PlanApproval()
    ) {
        self.met = met
        self.unmet = unmet
        self.approval = approval
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            met: try c.field("met", value?.met), unmet: try c.defaulted("unmet", value?.unmet, default: []),
            approval: try c.defaulted("approval", value?.approval, default: PlanApproval()))
    }

    /// Whether all six hold; nil where one was not judged and none fails.
    public var isMet: Bool? { !unmet.isEmpty ? false : met == .all ? true : nil }
}
