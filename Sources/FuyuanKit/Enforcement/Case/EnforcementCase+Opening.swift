/// What is asked: by the creditor, or moved by the trial division (执行工作规定 arts. 17, 18).
public struct EnforcementApplication: WireRecord {
    /// What is enforced.
    public var basis: EnforcementBasis
    /// What it orders.
    public var duties: EnumSet<EnforcedDuty>
    /// What kind the debtor is.
    public var debtor: EnforcementDebtorKind
    /// Whether there are other debtors, such as guarantors.
    public var hasOtherDebtors: Bool
    /// Where the basis orders to go on with a contract: whether it says what to perform; nil where it does not order that.
    public var isPerformanceConcrete: Bool?
    /// A notarised instrument: whether its certificate of enforcement is attached; nil for any other basis.
    public var hasCertificate: Bool?
    /// A notarised instrument: whether the debtor accepts enforcement in it; nil for any other basis.
    public var hasPromise: Bool?
    /// On what the trial division moves it; nil for an application.
    public var transferGround: TrialTransferGround?
    /// The day it was received; nil for the day of the entry.
    public var receivedOn: CivilDate?
    /// The last day for performance the basis sets; nil where not known.
    public var performBy: CivilDate?
    /// The last day of a preservation that goes over into enforcement; nil where there is none.
    public var preservedUntil: CivilDate?

    /// An application; without arguments, a money debt of a civil judgment against one enterprise.
    public init(
        _ basis: EnforcementBasis = .civilJudgment, duties: EnumSet<EnforcedDuty> = [.money],
        debtor: EnforcementDebtorKind = .enterprise, hasOtherDebtors: Bool = false, isPerformanceConcrete: Bool? = nil,
        hasCertificate: Bool? = nil, hasPromise: Bool? = nil, transferGround: TrialTransferGround? = nil,
        receivedOn: CivilDate? = nil, performBy: CivilDate? = nil, preservedUntil: CivilDate? = nil
    ) {
        self.basis = basis
        self.duties = duties
        self.debtor = debtor
        self.hasOtherDebtors = hasOtherDebtors
        self.isPerformanceConcrete = isPerformanceConcrete
        self.hasCertificate = hasCertificate
        self.hasPromise = hasPromise
        self.transferGround = transferGround
        self.receivedOn = receivedOn
        self.performBy = performBy
        self.preservedUntil = preservedUntil
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("basis", value?.basis),
            duties: try c.defaulted("duties", value?.duties, default: [.money]),
            debtor: try c.defaulted("debtor", value?.debtor, default: .enterprise),
            hasOtherDebtors: try c.defaulted("hasOtherDebtors", value?.hasOtherDebtors, default: false),
            isPerformanceConcrete: try c.optional("isPerformanceConcrete", value?.isPerformanceConcrete),
            hasCertificate: try c.optional("hasCertificate", value?.hasCertificate),
            hasPromise: try c.optional("hasPromise", value?.hasPromise),
            transferGround: try c.optional("transferGround", value?.transferGround),
            receivedOn: try c.optional("receivedOn", value?.receivedOn),
            performBy: try c.optional("performBy", value?.performBy),
            preservedUntil: try c.optional("preservedUntil", value?.preservedUntil))
    }
}

/// What the filing office found.
public struct FilingReview: WireRecord {
    /// What is lacking.
    public var lacking: EnumSet<FilingRequirement>
    /// By what the court is competent; nil when not said.
    public var court: CompetentCourt?
    /// The level of the court; nil when not said.
    public var level: CourtLevel?
    /// Whether a basic court was designated with its superior’s approval.
    public var isDesignated: Bool
    /// The number given; nil when not said.
    public var number: CaseNumber?

    /// A review; without arguments, one that found nothing lacking.
    public init(
        lacking: EnumSet<FilingRequirement> = [], court: CompetentCourt? = nil, level: CourtLevel? = nil,
        isDesignated: Bool = false, number: CaseNumber? = nil
    ) {
        self.lacking = lacking
        self.court = court
        self.level = level
        self.isDesignated = isDesignated
        self.number = number
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            lacking: try c.defaulted("lacking", value?.lacking, default: []),
            court: try c.optional("court", value?.court),
            level: try c.optional("level", value?.level),
            isDesignated: try c.defaulted("isDesignated", value?.isDesignated, default: false),
            number: try c.optional("number", value?.number))
    }
}

/// Why an application is not accepted, or dismissed.
public struct EnforcementFilingRefusal: WireRecord {
    /// What is lacking.
    public var lacking: EnumSet<FilingRequirement>

    /// A refusal or dismissal.
    public init(_ lacking: EnumSet<FilingRequirement>) {
        self.lacking = lacking
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("lacking", value?.lacking))
    }
}

/// Who handles the case.
public struct HandlerAssignment: WireRecord {
    /// The handler; nil when not said.
    public var handler: ActorID?
    /// Whether recusal was checked; nil when not known.
    public var isRecusalChecked: Bool?

    /// An assignment.
    public init(handler: ActorID? = nil, isRecusalChecked: Bool? = true) {
        self.handler = handler
        self.isRecusalChecked = isRecusalChecked
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            handler: try c.optional("handler", value?.handler),
            isRecusalChecked: try c.optional("isRecusalChecked", value?.isRecusalChecked))
    }
}

/// A notice of enforcement as issued.
public struct EnforcementNotice: WireRecord {
    /// Whether the order to report property goes with it.
    public var hasReportOrder: Bool
    /// What it says.
    public var contents: EnumSet<NoticeContent>
    /// The last day for performing it sets; nil where none.
    public var performBy: CivilDate?

    /// A notice; without arguments, a complete one with the order to report.
    public init(hasReportOrder: Bool = true, contents: EnumSet<NoticeContent> = .all, performBy: CivilDate? = nil) {
        self.hasReportOrder = hasReportOrder
        self.contents = contents
        self.performBy = performBy
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            hasReportOrder: try c.defaulted("hasReportOrder", value?.hasReportOrder, default: true),
            contents: try c.defaulted("contents", value?.contents, default: .all),
            performBy: try c.optional("performBy", value?.performBy))
    }
}

/// A lead to property.
public struct PropertyLead: WireRecord {
    /// Whether it is urgent.
    public var isUrgent: Bool

    /// A lead.
    public init(isUrgent: Bool = false) {
        self.isUrgent = isUrgent
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            isUrgent: try c.defaulted("isUrgent", value?.isUrgent, default: false))
    }
}

/// What was paid or done.
public struct Satisfaction: WireRecord {
    /// What is still open.
    public var open: EnumSet<EnforcedSum>

    /// A performance; without arguments, a whole one.
    public init(open: EnumSet<EnforcedSum> = []) {
        self.open = open
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            open: try c.defaulted("open", value?.open, default: []))
    }
}
