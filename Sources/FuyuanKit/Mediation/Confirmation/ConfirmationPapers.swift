/// A time set for missing papers.
public struct SupplementNotice: WireRecord {
    /// The last day.
    public var until: CivilDate

    /// A notice.
    public init(until: CivilDate) { self.until = until }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.field("until", value?.until))
    }
}

/// A ruling not to accept.
public struct NonAcceptance: WireRecord {
    /// Why.
    public var grounds: EnumSet<NonAcceptanceGround>

    /// A ruling.
    public init(_ grounds: EnumSet<NonAcceptanceGround>) { self.grounds = grounds }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("grounds", value?.grounds))
    }
}

/// The acceptance of an application.
public struct ConfirmationAcceptance: WireRecord {
    /// What was charged: nothing may be.
    public var feeCharged: Money

    /// An acceptance.
    public init(feeCharged: Money = .zero) { self.feeCharged = feeCharged }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(feeCharged: try c.defaulted("feeCharged", value?.feeCharged, default: .zero))
    }

    /// What is wrong with it.
    /// law: mediation.V046
    public var findings: [Finding] {
        guard feeCharged != .zero else { return [] }
        return [
            Finding(
                "mediation.V046", .error, at: "feeCharged", FeeExemption.judicialConfirmation.basis,
                "司法确认不收费，却收取\(feeCharged)元", "confirmation is free of charge, yet \(feeCharged) was charged")
        ]
    }
}

/// How the court examined.
public struct ConfirmationHearing: WireRecord {
    /// Whether both parties were summoned together.
    public var bothSummoned: Bool
    /// Whether the case is major or difficult.
    public var isMajor: Bool
    /// Whether a panel examined it.
    public var byPanel: Bool

    /// A hearing.
    public init(bothSummoned: Bool = true, isMajor: Bool = false, byPanel: Bool = false) {
        self.bothSummoned = bothSummoned
        self.isMajor = isMajor
        self.byPanel = byPanel
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            bothSummoned: try c.defaulted("bothSummoned", value?.bothSummoned, default: true),
            isMajor: try c.defaulted("isMajor", value?.isMajor, default: false),
            byPanel: try c.defaulted("byPanel", value?.byPanel, default: false))
    }
}

/// Why an application is treated as withdrawn (民诉法解释 art. 357).
@nonexhaustive
public enum WithdrawalGround: UInt8, Vocabulary, WireValue {
    /// 无正当理由未在限期内补充陈述、补充证明材料.
    case notSupplemented
    /// 拒不接受询问.
    case questionsRefused
    /// None of these.
    case unstated

    public var term: Term {
        switch self {
        case .notSupplemented: Term("not-supplemented", "未在限期内补充", "not supplemented in time")
        case .questionsRefused: Term("questions-refused", "拒不接受询问", "questions refused")
        case .unstated: Term("unstated", "未说明", "not stated")
        }
    }
}

/// A ruling that treats the application as withdrawn.
public struct ConfirmationDefault: WireRecord {
    /// Why.
    public var ground: WithdrawalGround

    /// A ruling.
    public init(_ ground: WithdrawalGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// In what form a court confirms.
@nonexhaustive
public enum ConfirmationForm: UInt8, Vocabulary, WireValue {
    /// 裁定书.
    case ruling
    /// 确认决定书: the form of 2011, overtaken by the special procedure of the Civil Procedure Law.
    case decision

    public var term: Term {
        switch self {
        case .ruling: Term("ruling", "裁定书", "ruling")
        case .decision: Term("decision", "确认决定书", "decision of confirmation")
        }
    }

    /// The first day on which only the ruling is used.
    static let rulingOnlySince = CivilDate("2013-01-01")

    /// Whether the form was the right one on a day.
    public func isUsual(on day: CivilDate) -> Bool {
        switch self {
        case .ruling: true
        case .decision: Self.rulingOnlySince.map { day < $0 } ?? false
        }
    }
}

/// A ruling that the agreement is valid.
public struct ConfirmationRuling: WireRecord {
    /// Its form.
    public var form: ConfirmationForm

    /// A ruling.
    public init(_ form: ConfirmationForm = .ruling) { self.form = form }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.defaulted("form", value?.form, default: .ruling))
    }

    /// What there is to say about its form.
    /// law: mediation.V048
    public func findings(on day: CivilDate) -> [Finding] {
        guard !form.isUsual(on: day) else { return [] }
        return [
            Finding(
                "mediation.V048", .notice, at: "form", Basis(.civilProcedure(206), Citation("JC11", 8)),
                "“确认决定书”只见于旧案，现以裁定书作出", "a decision of confirmation is found in old files only; today it is a ruling")
        ]
    }
}

/// Why an agreement is not confirmed (民诉法解释 art. 358).
@nonexhaustive
public enum ConfirmationBar: UInt8, Vocabulary, WireValue {
    case breachOfLaw
    case harmToOthers
    case contraryToMorals
    case involuntary
    case unclear
    case other

    public var term: Term {
        switch self {
        case .breachOfLaw: Term("breach-of-law", "违反法律强制性规定", "breach of mandatory law")
        case .harmToOthers:
            Term("harm-to-others", "损害国家利益、社会公共利益、他人合法权益", "harm to the State, the public or others")
        case .contraryToMorals: Term("contrary-to-morals", "违背公序良俗", "contrary to public order and good morals")
        case .involuntary: Term("involuntary", "违反自愿原则", "not voluntary")
        case .unclear: Term("unclear", "内容不明确", "unclear")
        case .other: Term("other", "其他不能进行司法确认的情形", "another ground")
        }
    }
}

/// A ruling that rejects the application.
public struct ConfirmationRejection: WireRecord {
    /// Why the agreement is not confirmed.
    public var bars: EnumSet<ConfirmationBar>
    /// Grounds against acceptance that came to light only now.
    public var grounds: EnumSet<NonAcceptanceGround>

    /// A ruling.
    public init(_ bars: EnumSet<ConfirmationBar> = [], grounds: EnumSet<NonAcceptanceGround> = []) {
        self.bars = bars
        self.grounds = grounds
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("bars", value?.bars, default: []),
            grounds: try c.defaulted("grounds", value?.grounds, default: []))
    }
}

/// The objection of somebody whose rights the ruling touches.
public struct InterestedObjection: WireRecord {
    /// The day the harm was or should have been known.
    public var knownOn: CivilDate

    /// An objection.
    public init(knownOn: CivilDate) { self.knownOn = knownOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(knownOn: try c.field("knownOn", value?.knownOn))
    }
}
