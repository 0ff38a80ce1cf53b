/// A ruling that ends the round, with what was reviewed.
public struct RoundEnd: WireRecord {
    /// What was reviewed.
    public var review: RoundEndReview

    /// A ruling.
    public init(_ review: RoundEndReview) {
        self.review = review
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("review", value?.review))
    }
}

/// A termination.
public struct EnforcementTermination: WireRecord {
    /// Why.
    public var ground: TerminationGround

    /// A termination.
    public init(_ ground: TerminationGround) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground))
    }
}

/// A ruling not to enforce.
public struct EnforcementRefusal: WireRecord {
    /// Why.
    public var grounds: EnumSet<RefusalGround>

    /// A ruling.
    public init(_ grounds: EnumSet<RefusalGround>) {
        self.grounds = grounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds))
    }
}

/// The cancellation of a file.
public struct FileCancellation: WireRecord {
    /// Why.
    public var ground: CancellationGround

    /// A cancellation.
    public init(_ ground: CancellationGround) {
        self.ground = ground
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground))
    }
}

/// A basis revoked or changed.
public struct OverturnedBasis: WireRecord {
    /// The number of the reversal case; nil when not yet given.
    public var number: CaseNumber?

    /// A reversal.
    public init(number: CaseNumber? = nil) {
        self.number = number
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            number: try c.optional("number", value?.number))
    }
}

/// A resumed case.
public struct RevivedFile: WireRecord {
    /// Its number, of type 执恢; nil when not said.
    public var number: CaseNumber?
    /// Whether the parties were told in writing.
    public var isNoticed: Bool

    /// A resumed case.
    public init(number: CaseNumber? = nil, isNoticed: Bool = true) {
        self.number = number
        self.isNoticed = isNoticed
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            number: try c.optional("number", value?.number),
            isNoticed: try c.defaulted("isNoticed", value?.isNoticed, default: true))
    }
}

/// Time the term of the case leaves out.
public struct LeftOutTime: WireRecord {
    /// Why.
    public var ground: ExcludedTimeGround
    /// The first day left out.
    public var since: CivilDate
    /// The day counting goes on.
    public var until: CivilDate

    /// Time left out.
    public init(_ ground: ExcludedTimeGround, since: CivilDate, until: CivilDate) {
        self.ground = ground
        self.since = since
        self.until = until
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("ground", value?.ground),
            since: try c.field("since", value?.since),
            until: try c.field("until", value?.until))
    }
}

/// More time for a case.
public struct TermExtension: WireRecord {
    /// Whether the president approved; nil when not known.
    public var isApprovedByPresident: Bool?

    /// An extension.
    public init(isApprovedByPresident: Bool? = true) {
        self.isApprovedByPresident = isApprovedByPresident
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isApprovedByPresident: try c.optional("isApprovedByPresident", value?.isApprovedByPresident))
    }
}
