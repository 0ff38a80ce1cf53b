/// The day a paper reached its addressee.
public struct RetrialReceipt: WireRecord {
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A receipt.
    public init(
        receivedOn: CivilDate? = nil
    ) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// What the applicant answered to a notice to correct (行政再审立案规定 art. 9).
public struct RetrialCorrection: WireRecord {
    /// Whether everything asked for was corrected.
    public var isComplete: Bool
    /// Whether the applicant insists without correcting.
    public var insists: Bool

    /// An answer.
    public init(
        isComplete: Bool = true, insists: Bool = false
    ) {
        self.isComplete = isComplete
        self.insists = insists
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isComplete: try c.defaulted("isComplete", value?.isComplete, default: true),
            insists: try c.defaulted("insists", value?.insists, default: false))
    }
}

/// A refusal to docket an application (行政再审立案规定 arts. 2, 14).
public struct RetrialFilingRefusal: WireRecord {
    /// Why.
    public var bar: RetrialFilingBar

    /// A refusal.
    public init(
        _ bar: RetrialFilingBar
    ) {
        self.bar = bar
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("bar", value?.bar))
    }
}

/// A decision that the high court reviews the application (行政申请再审规定 art. 3).
public struct RetrialReferral: WireRecord {
    /// Why.
    public var grounds: EnumSet<RetrialReferralGround>

    /// A referral.
    public init(
        _ grounds: EnumSet<RetrialReferralGround>
    ) {
        self.grounds = grounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("grounds", value?.grounds))
    }
}

/// An extension of the review (行诉法解释 art. 112).
public struct RetrialReviewExtension: WireRecord {
    /// By how many months, in all.
    public var months: Int
    /// Whether the president of the court approved it; nil when not known.
    public var isApprovedByPresident: Bool?

    /// An extension.
    public init(
        months: Int, isApprovedByPresident: Bool? = true
    ) {
        self.months = months
        self.isApprovedByPresident = isApprovedByPresident
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            months: try c.field("months", value?.months),
            isApprovedByPresident: try c.optional("isApprovedByPresident", value?.isApprovedByPresident))
    }
}

/// A ruling that dismisses the application (行诉法解释 art. 116(2)).
public struct RetrialDismissal: WireRecord {
    /// Why.
    public var reason: RetrialDismissalReason

    /// A dismissal.
    public init(
        _ reason: RetrialDismissalReason
    ) {
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("reason", value?.reason))
    }
}

/// A questioning the applicant refused (行诉法解释 art. 115(3)).
public struct RetrialQuestioning: WireRecord {
    /// Whether the applicant was summoned; nil when not known.
    public var wasSummoned: Bool?
    /// Whether there was a proper reason for refusing; nil when not known.
    public var hasReason: Bool?

    /// A refusal.
    public init(
        wasSummoned: Bool? = true, hasReason: Bool? = false
    ) {
        self.wasSummoned = wasSummoned
        self.hasReason = hasReason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            wasSummoned: try c.optional("wasSummoned", value?.wasSummoned),
            hasReason: try c.optional("hasReason", value?.hasReason))
    }
}
