/// How far a debtor performed.
@nonexhaustive
public enum PerformedExtent: UInt8, Vocabulary, WireValue {
    case nothing
    case part
    case whole

    public static let wireIndex = VocabularyIndex<PerformedExtent>()

    public var term: Term {
        switch self {
        case .nothing: Term("nothing", "未履行", "nothing")
        case .part: Term("part", "部分履行", "in part")
        case .whole: Term("whole", "全部履行", "in whole")
        }
    }
}

/// 公诉前履行: what the debtor performed before the charge, on which the procuratorate may decide not to prosecute
/// (拒执罪解释 art. 11).
public struct PerformanceBeforeCharge: WireRecord {
    /// How far.
    public var extent: PerformedExtent
    /// Whether the circumstances are minor; nil when not known.
    public var isMinor: Bool?

    /// A performance.
    public init(_ extent: PerformedExtent, isMinor: Bool? = nil) {
        self.extent = extent
        self.isMinor = isMinor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("extent", value?.extent), isMinor: try c.optional("isMinor", value?.isMinor))
    }
}

/// 自诉: the creditor prosecutes (拒执罪解释 art. 14).
public struct PrivateProsecution: WireRecord {
    /// Whether the creditor's own rights are harmed; nil when not known.
    public var isOwnRight: Bool?
    /// Whether the creditor complained to police or procuratorate before; nil when not known.
    public var hasComplained: Bool?

    /// A private prosecution.
    public init(isOwnRight: Bool? = nil, hasComplained: Bool? = nil) {
        self.isOwnRight = isOwnRight
        self.hasComplained = hasComplained
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isOwnRight: try c.optional("isOwnRight", value?.isOwnRight),
            hasComplained: try c.optional("hasComplained", value?.hasComplained))
    }
}

/// 判决: what the criminal court decided.
public struct RefusalJudgment: WireRecord {
    /// Whether it convicted.
    public var isConvicted: Bool
    /// The term of imprisonment in months; nil where none.
    public var months: Int?
    /// Whether the term is suspended (缓刑).
    public var isSuspended: Bool
    /// How far the debtor performed before the judgment of first instance, which may lighten or exempt; nil when not
    /// known.
    public var performedBefore: PerformedExtent?

    /// A judgment.
    public init(
        isConvicted: Bool, months: Int? = nil, isSuspended: Bool = false, performedBefore: PerformedExtent? = nil
    ) {
        self.isConvicted = isConvicted
        self.months = months
        self.isSuspended = isSuspended
        self.performedBefore = performedBefore
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isConvicted: try c.field("isConvicted", value?.isConvicted),
            months: try c.optional("months", value?.months),
            isSuspended: try c.defaulted("isSuspended", value?.isSuspended, default: false),
            performedBefore: try c.optional("performedBefore", value?.performedBefore))
    }
}
