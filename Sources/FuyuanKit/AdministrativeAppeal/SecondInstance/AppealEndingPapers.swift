/// A remand because something was left out (行诉法解释 art. 109(3)).
public struct AppealOmissionRemand: WireRecord {
    /// What was left out.
    public var omitted: EnumSet<AppealOmission>

    /// A remand.
    public init(
        _ omitted: EnumSet<AppealOmission>
    ) {
        self.omitted = omitted
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("omitted", value?.omitted))
    }
}

/// A request to withdraw the appeal, and what the organ changed for it (行政撤诉规定 arts. 2, 8).
public struct AppealWithdrawal: WireRecord {
    /// Whether it is the appellant’s true will; nil when not known.
    public var isTrueWill: Bool?
    /// Whether the organ changed the act, or decided to.
    public var changesAct: Bool
    /// Where it changed: whether the change is lawful, within its power and harms nobody; nil when not known.
    public var isChangeLawful: Bool?
    /// Where it changed: whether it told the court in writing; nil when not known.
    public var isToldInWriting: Bool?
    /// Where it changed: whether a third party objects; nil when not known.
    public var thirdPartyObjects: Bool?

    /// A request.
    public init(
        isTrueWill: Bool? = nil, changesAct: Bool = false, isChangeLawful: Bool? = nil, isToldInWriting: Bool? = nil,
        thirdPartyObjects: Bool? = nil
    ) {
        self.isTrueWill = isTrueWill
        self.changesAct = changesAct
        self.isChangeLawful = isChangeLawful
        self.isToldInWriting = isToldInWriting
        self.thirdPartyObjects = thirdPartyObjects
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isTrueWill: try c.optional("isTrueWill", value?.isTrueWill),
            changesAct: try c.defaulted("changesAct", value?.changesAct, default: false),
            isChangeLawful: try c.optional("isChangeLawful", value?.isChangeLawful),
            isToldInWriting: try c.optional("isToldInWriting", value?.isToldInWriting),
            thirdPartyObjects: try c.optional("thirdPartyObjects", value?.thirdPartyObjects))
    }

    /// Whether the withdrawal may be allowed: true will, and where the organ changed the act all conditions of
    /// 行政撤诉规定 art. 2, which art. 8 extends to appeals. Nil where one is not known and none fails.
    public var isAllowable: Bool? {
        let parts: [Bool?] =
            changesAct ? [isTrueWill, isChangeLawful, isToldInWriting, thirdPartyObjects.map { !$0 }] : [isTrueWill]
        if parts.contains(false) { return false }
        return parts.contains(nil) ? nil : true
    }
}
