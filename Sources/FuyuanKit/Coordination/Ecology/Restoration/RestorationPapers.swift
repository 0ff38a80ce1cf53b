/// In what proceeding restoration was ordered.
@nonexhaustive
public enum RestorationOrigin: UInt8, Vocabulary, WireValue {
    /// 生态环境损害赔偿诉讼.
    case compensationSuit
    /// 经司法确认的赔偿协议.
    case confirmedAgreement
    /// 环境民事公益诉讼.
    case publicInterest
    /// 刑事附带民事公益诉讼.
    case criminalWithCivil
    /// 行政机关责令修复后的非诉执行.
    case nonLitigation

    public var term: Term {
        switch self {
        case .compensationSuit: Term("compensation-suit", "生态环境损害赔偿诉讼", "suit for environmental damage")
        case .confirmedAgreement: Term("confirmed-agreement", "经司法确认的赔偿协议", "confirmed compensation agreement")
        case .publicInterest: Term("public-interest", "环境民事公益诉讼", "environmental public-interest suit")
        case .criminalWithCivil:
            Term("criminal-with-civil", "刑事附带民事公益诉讼", "civil public-interest claim in a criminal case")
        case .nonLitigation: Term("non-litigation", "非诉执行", "enforcement of an order of the regulator")
        }
    }
}

/// What was ordered.
public struct RestorationTerms: WireRecord {
    /// The proceeding.
    public var origin: RestorationOrigin
    /// The harm.
    public var harm: HarmID?
    /// What is to be restored, in words.
    public var scope: String?
    /// The last day; nil where none was set.
    public var dueOn: CivilDate?
    /// What is payable where it is not performed; nil where the court did not fix it.
    public var cost: Money?

    /// The terms of an order.
    public init(
        _ origin: RestorationOrigin, harm: HarmID? = nil, scope: String? = nil, dueOn: CivilDate? = nil,
        cost: Money? = nil
    ) {
        self.origin = origin
        self.harm = harm
        self.scope = scope
        self.dueOn = dueOn
        self.cost = cost
    }

    /// Whether the court must fix the cost with the order: in a compensation suit it shall, in a public-interest suit
    /// it
    /// may.
    /// law: mediation.E10
    public var mustFixCost: Bool {
        switch origin {
        case .compensationSuit: true
        case .confirmedAgreement, .publicInterest, .criminalWithCivil, .nonLitigation: false
        }
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("origin", value?.origin), harm: try c.optional("harm", value?.harm),
            scope: try c.optional("scope", value?.scope), dueOn: try c.optional("dueOn", value?.dueOn),
            cost: try c.optional("cost", value?.cost))
    }
}

/// A report that the work is done.
public struct RestorationReport: WireRecord {
    /// The papers it rests on.
    public var evidence: [String]
    /// A remark.
    public var text: String?

    /// A report.
    public init(evidence: [String] = [], text: String? = nil) {
        self.evidence = evidence
        self.text = text
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            evidence: try c.defaulted("evidence", value?.evidence, default: []),
            text: try c.optional("text", value?.text))
    }
}

/// More time, or work to be done again.
public struct RestorationRework: WireRecord {
    /// The new last day; nil where none was set.
    public var until: CivilDate?
    /// Why.
    public var reason: String?

    /// More time, or work to be done again.
    public init(until: CivilDate? = nil, reason: String? = nil) {
        self.until = until
        self.reason = reason
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(until: try c.optional("until", value?.until), reason: try c.optional("reason", value?.reason))
    }
}

/// A payment of the cost of restoration.
public struct RestorationPayment: WireRecord {
    /// The amount.
    public var amount: Money

    /// A payment.
    public init(_ amount: Money) { self.amount = amount }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("amount", value?.amount))
    }
}

/// An inspection of restored ground, water or wood.
public struct RestorationInspection: WireRecord {
    /// Whether the standard is met; nil where the finding does not say.
    public var meetsStandard: Bool?
    /// What was inspected and how, in words.
    public var finding: String?

    /// An inspection.
    public init(meetsStandard: Bool? = nil, finding: String? = nil) {
        self.meetsStandard = meetsStandard
        self.finding = finding
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            meetsStandard: try c.optional("meetsStandard", value?.meetsStandard),
            finding: try c.optional("finding", value?.finding))
    }
}
