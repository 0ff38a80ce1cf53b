/// A ruling for retrial, and what becomes of execution meanwhile (行政诉讼法 art. 92; 行诉法解释 art. 118).
public struct RetrialOrder: WireRecord {
    /// Which court tries again.
    public var mode: RetrialMode
    /// The payment the case is about, if it is one whose execution need not be stayed; nil for none.
    public var payment: ProtectedPayment?
    /// Whether execution goes on meanwhile.
    public var continuesExecution: Bool

    /// A ruling.
    public init(
        _ mode: RetrialMode, payment: ProtectedPayment? = nil, continuesExecution: Bool = false
    ) {
        self.mode = mode
        self.payment = payment
        self.continuesExecution = continuesExecution
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("mode", value?.mode),
            payment: try c.optional("payment", value?.payment),
            continuesExecution: try c.defaulted("continuesExecution", value?.continuesExecution, default: false))
    }

    /// Whether execution may go on: only of a protected payment.
    /// law: administrative.EC43
    public var mayContinueExecution: Bool { payment != nil }
}

/// A retrial the court itself begins (行政诉讼法 art. 92).
public struct PresidentRetrial: WireRecord {
    /// What it is about.
    public var target: RetrialTarget
    /// The ruling.
    public var order: RetrialOrder
    /// Whether the adjudication committee decided it, as it must for the court’s own judgment; nil when not known.
    public var isDecidedByCommittee: Bool?

    /// A retrial.
    public init(
        _ target: RetrialTarget, _ order: RetrialOrder, isDecidedByCommittee: Bool? = nil
    ) {
        self.target = target
        self.order = order
        self.isDecidedByCommittee = isDecidedByCommittee
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("target", value?.target),
            try c.field("order", value?.order),
            isDecidedByCommittee: try c.optional("isDecidedByCommittee", value?.isDecidedByCommittee))
    }
}

/// A protest of the procuratorate (行政诉讼法 art. 93; 行诉法解释 art. 124).
public struct RetrialProtest: WireRecord {
    /// What it is about.
    public var target: RetrialTarget
    /// Whether it comes from the procuratorate one level up, or from the Supreme People’s Procuratorate; nil when not
    /// known.
    public var isFromAbove: Bool?
    /// The day the court received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A protest.
    public init(
        _ target: RetrialTarget, isFromAbove: Bool? = nil, receivedOn: CivilDate? = nil
    ) {
        self.target = target
        self.isFromAbove = isFromAbove
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("target", value?.target),
            isFromAbove: try c.optional("isFromAbove", value?.isFromAbove),
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}

/// A proposal for retrial of the procuratorate of the same level (行政诉讼法 art. 93(2); 行诉法解释 art. 126).
public struct RetrialAdvice: WireRecord {
    /// What it is about.
    public var target: RetrialTarget
    /// Whether it was filed with the next higher procuratorate; nil when not known.
    public var isFiledAbove: Bool?
    /// The day the court received it; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// A proposal.
    public init(
        _ target: RetrialTarget, isFiledAbove: Bool? = nil, receivedOn: CivilDate? = nil
    ) {
        self.target = target
        self.isFiledAbove = isFiledAbove
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("target", value?.target),
            isFiledAbove: try c.optional("isFiledAbove", value?.isFiledAbove),
            receivedOn: try c.optional("receivedOn", value?.receivedOn))
    }
}
