/// The day a paper reached its addressee.
public struct AppealReceipt: WireRecord {
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

/// An appeal fee that was not prepaid (行诉法解释 art. 61).
public struct AppealFeeDefault: WireRecord {
    /// Whether the appellant was told to pay and by when; nil when not known.
    public var wasDemanded: Bool?
    /// Whether a request for deferral, reduction or exemption was granted or is still open; nil when not known.
    public var hasWaiver: Bool?

    /// A default.
    public init(
        wasDemanded: Bool? = nil, hasWaiver: Bool? = nil
    ) {
        self.wasDemanded = wasDemanded
        self.hasWaiver = hasWaiver
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            wasDemanded: try c.optional("wasDemanded", value?.wasDemanded),
            hasWaiver: try c.optional("hasWaiver", value?.hasWaiver))
    }
}

/// What the panel found on reading the file, inquiring and questioning (行政诉讼法 arts. 68, 86, 87).
public struct AppealReview: WireRecord {
    /// How many sit; nil when not said.
    public var panelSize: Int?
    /// Whether the parties were questioned; nil when not known.
    public var questionedParties: Bool?
    /// Whether a new fact, new evidence or a new ground was brought; nil when not known.
    public var bringsNew: Bool?
    /// Whether the whole judgment and the act are reviewed; nil when not known.
    public var isFull: Bool?

    /// A review.
    public init(
        panelSize: Int? = nil, questionedParties: Bool? = nil, bringsNew: Bool? = nil, isFull: Bool? = nil
    ) {
        self.panelSize = panelSize
        self.questionedParties = questionedParties
        self.bringsNew = bringsNew
        self.isFull = isFull
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            panelSize: try c.optional("panelSize", value?.panelSize),
            questionedParties: try c.optional("questionedParties", value?.questionedParties),
            bringsNew: try c.optional("bringsNew", value?.bringsNew),
            isFull: try c.optional("isFull", value?.isFull))
    }

    /// Whether the panel has three or more members and an odd number; nil where the number is not said.
    public var isPanelValid: Bool? { panelSize.map { $0 >= 3 && $0 % 2 == 1 } }
}

/// A suspension of the second instance (行诉法解释 arts. 87, 88(2)).
public struct AppealStay: WireRecord {
    /// Why; nil where no ground was recorded.
    public var ground: SuitSuspensionGround?
    /// Whether special circumstances keep the suit from ending.
    public var isSpecial: Bool

    /// A suspension.
    public init(_ ground: SuitSuspensionGround? = nil, isSpecial: Bool = false) {
        self.ground = ground
        self.isSpecial = isSpecial
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("ground", value?.ground),
            isSpecial: try c.defaulted("isSpecial", value?.isSpecial, default: false))
    }

    /// Whether ninety full days on this ground end the suit; nil where no ground was recorded.
    public var mayLapse: Bool? { ground.map(\.mayLapse) }
}

/// An extension of the trial limit of the second instance (行政诉讼法 art. 88).
public struct AppealExtension: WireRecord {
    /// By how many months, in all.
    public var months: Int
    /// Whether the high court approved it, for its own cases the Supreme People’s Court; nil when not known.
    public var isApproved: Bool?

    /// An extension.
    public init(
        months: Int, isApproved: Bool? = nil
    ) {
        self.months = months
        self.isApproved = isApproved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            months: try c.field("months", value?.months),
            isApproved: try c.optional("isApproved", value?.isApproved))
    }
}
