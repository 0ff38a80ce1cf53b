/// The screening of a case for cross enforcement: need, convenience, lawfulness.
public struct CrossScreening: WireRecord {
    /// Why.
    public var grounds: EnumSet<CrossEnforcementGround>
    /// Whether there is need; nil when not known.
    public var isNeeded: Bool?
    /// Whether enforcement becomes easier; nil when not known.
    public var isConvenient: Bool?
    /// Whether it is lawful; nil when not known.
    public var isLawful: Bool?

    /// The screening of a case for cross enforcement: need, convenience, lawfulness.
    public init(
        _ grounds: EnumSet<CrossEnforcementGround>, isNeeded: Bool? = true, isConvenient: Bool? = true,
        isLawful: Bool? = true
    ) {
        self.grounds = grounds
        self.isNeeded = isNeeded
        self.isConvenient = isConvenient
        self.isLawful = isLawful
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds), isNeeded: try c.optional("isNeeded", value?.isNeeded),
            isConvenient: try c.optional("isConvenient", value?.isConvenient),
            isLawful: try c.optional("isLawful", value?.isLawful))
    }

    /// Whether the higher court may act because nothing was done for six months (民事诉讼法 art. 237); nil without grounds.
    public var showsInaction: Bool? {
        grounds.isEmpty ? nil : grounds.contains(.sixMonthsIdle) || grounds.contains(.propertyIdle)
    }
}

/// An order to enforce by a day (执行程序解释 art. 11).
public struct CrossUrging: WireRecord {
    /// The last day ordered; nil where none is named.
    public var until: CivilDate?

    /// An order to enforce by a day.
    public init(until: CivilDate? = nil) {
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.optional("until", value?.until))
    }
}

/// The court a case goes to, or the courts that join.
public struct CrossForum: WireRecord {
    /// The courts; empty where not named.
    public var courts: [ActorID]

    /// The court a case goes to, or the courts that join.
    public init(_ courts: [ActorID] = []) {
        self.courts = courts
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.defaulted("courts", value?.courts, default: []))
    }
}
