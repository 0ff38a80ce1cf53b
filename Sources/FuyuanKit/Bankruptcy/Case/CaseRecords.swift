/// A request to turn liquidation into reorganisation (企业破产法 art. 70(2)).
public struct ConversionRequest: WireRecord {
    /// Who asked.
    public var applicant: BankruptcyRole
    /// What the shareholders who asked hold of the registered capital, together; nil when not said.
    public var held: Money?
    /// The registered capital; nil when not said.
    public var capital: Money?

    /// A request.
    public init(_ applicant: BankruptcyRole, held: Money? = nil, capital: Money? = nil) {
        self.applicant = applicant
        self.held = held
        self.capital = capital
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("applicant", value?.applicant), held: try c.optional("held", value?.held),
            capital: try c.optional("capital", value?.capital))
    }

    /// Whether shareholders who ask hold a tenth or more of the registered capital; true for other applicants, nil where
    /// the holding or the capital is not said.
    /// law: bankruptcy.v08
    public var holdsEnough: Bool? {
        guard applicant == .shareholder else { return true }
        guard let held, let capital, capital.fen > 0 else { return nil }
        // A tenth compared without multiplying, so that nothing overflows: held ≥ capital / 10, rounded up.
        return held.fen >= capital.fen / 10 + (capital.fen % 10 == 0 ? 0 : 1)
    }
}

/// A request to turn the case into a settlement procedure (企业破产法 art. 95).
public struct SettlementRequest: WireRecord {
    /// Whether the debtor filed a draft agreement; nil when not known.
    public var draftFiled: Bool?

    /// A request.
    public init(draftFiled: Bool? = true) { self.draftFiled = draftFiled }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(draftFiled: try c.optional("draftFiled", value?.draftFiled))
    }
}

/// What the administrator or the debtor decides before the first meeting (企业破产法 art. 26).
public struct BusinessDecision: WireRecord {
    /// What it is about.
    public var matter: BusinessMatter
    /// Whether the court gave leave; nil when not known.
    public var courtLeave: Bool?

    /// A decision.
    public init(_ matter: BusinessMatter, courtLeave: Bool? = nil) {
        self.matter = matter
        self.courtLeave = courtLeave
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("matter", value?.matter), courtLeave: try c.optional("courtLeave", value?.courtLeave))
    }
}

/// What the court found when it let the debtor manage itself.
public struct SelfManagement: WireRecord {
    /// The conditions found.
    public var conditions: EnumSet<SelfManagementCondition>

    /// Self-management; with all conditions unless said otherwise.
    public init(_ conditions: EnumSet<SelfManagementCondition> = .all) { self.conditions = conditions }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.defaulted("conditions", value?.conditions, default: .all))
    }
}

/// The decision to use the fast track.
public struct FastTrackDecision: WireRecord {
    /// What stands against it.
    public var bars: EnumSet<FastTrackBar>

    /// A decision; nothing stands against it unless said otherwise.
    public init(_ bars: EnumSet<FastTrackBar> = []) { self.bars = bars }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.defaulted("bars", value?.bars, default: []))
    }
}

/// The ruling that gives more time for the draft plan (企业破产法 art. 79(2)).
public struct DraftExtension: WireRecord {
    /// Whether there was good cause; nil when not known.
    public var goodCause: Bool?

    /// An extension.
    public init(goodCause: Bool? = true) { self.goodCause = goodCause }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(goodCause: try c.optional("goodCause", value?.goodCause))
    }
}

/// Why the case ends before declaration (企业破产法 art. 108).
public struct DebtsCleared: WireRecord {
    /// The ground.
    public var ground: DebtsClearedGround

    /// An end.
    public init(_ ground: DebtsClearedGround) { self.ground = ground }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground))
    }
}

/// The agreement of the debtor and all creditors (企业破产法 art. 105).
public struct SelfAgreement: WireRecord {
    /// Whether every creditor agrees.
    public var isUnanimous: Bool

    /// An agreement.
    public init(isUnanimous: Bool) { self.isUnanimous = isUnanimous }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isUnanimous: try c.field("isUnanimous", value?.isUnanimous))
    }
}

/// Why reorganisation is ended, and on whose request.
public struct ReorganizationEnd: WireRecord {
    /// The ground.
    public var ground: ReorganizationFailure
    /// Who asked; nil when the court acted of its own motion.
    public var askedBy: BankruptcyRole?

    /// An end.
    public init(_ ground: ReorganizationFailure, askedBy: BankruptcyRole? = nil) {
        self.ground = ground
        self.askedBy = askedBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("ground", value?.ground), askedBy: try c.optional("askedBy", value?.askedBy))
    }
}

/// On whose request the performance of a plan or settlement is ended (企业破产法 arts 93, 104).
public struct ExecutionEnd: WireRecord {
    /// Who asked; nil when not known.
    public var askedBy: BankruptcyRole?

    /// An end.
    public init(askedBy: BankruptcyRole?) { self.askedBy = askedBy }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(askedBy: try c.optional("askedBy", value?.askedBy))
    }
}
