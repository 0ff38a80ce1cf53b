/// A contract as it stood when the petition was accepted.
public struct ContractAtAcceptance: WireRecord {
    /// The day of acceptance.
    public var acceptedOn: CivilDate
    /// The debtor’s side.
    public var debtorSide: ContractSide
    /// Whether neither side has fully performed; nil when not known.
    public var isUnperformed: Bool?
    /// Whether title was retained and has not passed: then it counts as unperformed on both sides (破产法司法解释二 art. 34).
    public var hasRetainedTitle: Bool

    /// A contract as it stood when the petition was accepted.
    public init(
        acceptedOn: CivilDate, debtorSide: ContractSide = .other, isUnperformed: Bool? = true,
        hasRetainedTitle: Bool = false
    ) {
        self.acceptedOn = acceptedOn
        self.debtorSide = debtorSide
        self.isUnperformed = isUnperformed
        self.hasRetainedTitle = hasRetainedTitle
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            acceptedOn: try c.field("acceptedOn", value?.acceptedOn),
            debtorSide: try c.defaulted("debtorSide", value?.debtorSide, default: .other),
            isUnperformed: try c.optional("isUnperformed", value?.isUnperformed),
            hasRetainedTitle: try c.defaulted("hasRetainedTitle", value?.hasRetainedTitle, default: false))
    }
}

/// A demand that the administrator choose.
public struct ContractDemand: WireRecord {
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A demand that the administrator choose.
    public init(receivedOn: CivilDate? = nil) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A choice to go on with the contract.
public struct ContractContinuation: WireRecord {
    /// Whether it falls before the first creditors’ meeting; nil when not known.
    public var beforeFirstMeeting: Bool?
    /// Whether the court gave leave; nil when not known.
    public var courtLeave: Bool?
    /// Vote and report as an act of art. 69; nil when not known.
    public var report: MajorDisposal?

    /// A choice to go on with the contract.
    public init(beforeFirstMeeting: Bool? = false, courtLeave: Bool? = nil, report: MajorDisposal? = nil) {
        self.beforeFirstMeeting = beforeFirstMeeting
        self.courtLeave = courtLeave
        self.report = report
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            beforeFirstMeeting: try c.optional("beforeFirstMeeting", value?.beforeFirstMeeting),
            courtLeave: try c.optional("courtLeave", value?.courtLeave), report: try c.optional("report", value?.report)
        )
    }
}

/// The debtor’s side of a contract.
@nonexhaustive
public enum ContractSide: UInt8, Vocabulary, WireValue {
    case seller
    case buyer
    case other

    public static let wireIndex = VocabularyIndex<ContractSide>()

    public var term: Term {
        switch self {
        case .seller: Term("seller", "出卖人", "seller")
        case .buyer: Term("buyer", "买受人", "buyer")
        case .other: Term("other", "其他", "another")
        }
    }
}
