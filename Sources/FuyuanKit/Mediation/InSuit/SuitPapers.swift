/// By which procedure a civil suit of first instance is tried.
@nonexhaustive
public enum TrialProcedure: UInt8, Vocabulary, WireValue {
    /// 普通程序.
    case ordinary
    /// 简易程序.
    case simple
    /// 小额诉讼程序.
    case smallClaims

    public var term: Term {
        switch self {
        case .ordinary: Term("ordinary", "普通程序", "ordinary procedure")
        case .simple: Term("simple", "简易程序", "simple procedure")
        case .smallClaims: Term("small-claims", "小额诉讼程序", "small-claims procedure")
        }
    }

    /// The trial limit.
    public var trialLimit: TimeLimit {
        switch self {
        case .ordinary: .trialOrdinary
        case .simple: .trialSimple
        case .smallClaims: .trialSmallClaims
        }
    }

    /// The time for mediation by an outside mediator.
    public var entrustedMediation: TimeLimit {
        switch self {
        case .ordinary: .entrustedMediationOrdinary
        case .simple, .smallClaims: .entrustedMediationSimple
        }
    }

    /// The time for mediation by the court before the answer is due.
    public var courtMediation: TimeLimit {
        switch self {
        case .ordinary: .courtMediationBeforeAnswer
        case .simple, .smallClaims: .courtMediationBeforeAnswerSimple
        }
    }
}

/// A kind of case in which the court mediates first at the hearing of the simple procedure, unless that is impossible or
/// plainly needless (简易程序规定 art. 14).
@nonexhaustive
public enum MediateFirst: UInt8, Vocabulary, WireValue {
    /// Marriage, family and inheritance.
    case family
    /// Contracts of labour service.
    case labourService
    /// Traffic and work accidents with clear rights and duties.
    case clearInjury
    /// Homestead and neighbours.
    case homesteadOrNeighbour
    /// Partnership contracts.
    case partnership
    /// Small sums.
    case smallSum

    public var term: Term {
        switch self {
        case .family: Term("family", "婚姻家庭纠纷和继承纠纷", "family and inheritance")
        case .labourService: Term("labour-service", "劳务合同纠纷", "labour-service contracts")
        case .clearInjury:
            Term("clear-injury", "权利义务关系较为明确的交通事故和工伤事故损害赔偿纠纷", "traffic and work injury with clear rights")
        case .homesteadOrNeighbour: Term("homestead-or-neighbour", "宅基地和相邻关系纠纷", "homestead and neighbours")
        case .partnership: Term("partnership", "合伙合同纠纷", "partnership contracts")
        case .smallSum: Term("small-sum", "诉讼标的额较小的纠纷", "small sums")
        }
    }
}

extension DisputeKind {
    /// 离婚纠纷: must be mediated, and not without end (民诉法解释 art. 145).
    public static let divorce: DisputeKind = "divorce"
}

/// What is on record when a suit is registered.
public struct SuitRegistration: WireRecord {
    /// What the dispute is about.
    public var dispute: DisputeKind
    /// The court; nil when the entry does not say.
    public var court: ActorID?
    /// The procedure.
    public var procedure: TrialProcedure
    /// The day the complaint was handed in, which chooses the regime; nil for the day of registration.
    public var complaintOn: CivilDate?
    /// The kind in which the court must mediate first; nil for none.
    public var mediateFirst: MediateFirst?
    /// Whether it is a public-interest or eco-compensation suit.
    public var isPublicInterest: Bool
    /// Whether the fee was paid or relieved at registration, as where cases are mediated before filing.
    public var isFeeSettled: Bool

    /// A registration.
    public init(
        _ dispute: DisputeKind, court: ActorID? = nil, procedure: TrialProcedure = .ordinary,
        complaintOn: CivilDate? = nil, mediateFirst: MediateFirst? = nil, isPublicInterest: Bool = false,
        isFeeSettled: Bool = false
    ) {
        self.dispute = dispute
        self.court = court
        self.procedure = procedure
        self.complaintOn = complaintOn
        self.mediateFirst = mediateFirst
        self.isPublicInterest = isPublicInterest
        self.isFeeSettled = isFeeSettled
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("dispute", value?.dispute), court: try c.optional("court", value?.court),
            procedure: try c.defaulted("procedure", value?.procedure, default: .ordinary),
            complaintOn: try c.optional("complaintOn", value?.complaintOn),
            mediateFirst: try c.optional("mediateFirst", value?.mediateFirst),
            isPublicInterest: try c.defaulted("isPublicInterest", value?.isPublicInterest, default: false),
            isFeeSettled: try c.defaulted("isFeeSettled", value?.isFeeSettled, default: false))
    }
}

/// An application to withdraw, and what the court says to it.
public struct WithdrawalRequest: WireRecord {
    /// Whether the court permits it; nil while it has not ruled.
    public var isPermitted: Bool?

    /// A request.
    public init(isPermitted: Bool? = true) { self.isPermitted = isPermitted }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(isPermitted: try c.optional("isPermitted", value?.isPermitted))
    }
}

/// A notice to pay the fee, or a decision that refuses relief: the time to pay counts from its receipt.
public struct SuitFeeNotice: WireRecord {
    /// The day the party received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A notice.
    public init(receivedOn: CivilDate? = nil) { self.receivedOn = receivedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// How the fee was dealt with.
public struct FeeSettlement: WireRecord {
    /// The relief granted; nil where the fee was paid.
    public var relief: FeeRelief?

    /// Paid, or relieved.
    public init(relief: FeeRelief? = nil) { self.relief = relief }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(relief: try c.optional("relief", value?.relief))
    }
}
