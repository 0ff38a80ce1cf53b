/// 发现问题: what a court found that calls for advice.
public struct AdviceMatter: WireRecord {
    /// What it is about.
    public var kind: AdviceKind
    /// The case it was found in; nil where in several, or not said.
    public var source: CaseNumber?
    /// Whether advice is really necessary; nil when not known.
    public var isNecessary: Bool?

    /// 发现问题: what a court found that calls for advice.
    public init(_ kind: AdviceKind, in source: CaseNumber? = nil, isNecessary: Bool? = nil) {
        self.kind = kind
        self.source = source
        self.isNecessary = isNecessary
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind),
            in: try c.optional("source", value?.source),
            isNecessary: try c.optional("isNecessary", value?.isNecessary))
    }
}

/// 调研沟通: the court looked into the matter.
public struct AdviceConsultation: WireRecord {
    /// Whether the unit to be advised was heard; nil when not known.
    public var addresseeHeard: Bool?

    /// 调研沟通: the court looked into the matter.
    public init(_ addresseeHeard: Bool? = nil) {
        self.addresseeHeard = addresseeHeard
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("addresseeHeard", value?.addresseeHeard))
    }
}

/// One suggestion of a letter.
public struct AdviceSuggestion: WireRecord {
    /// What is suggested.
    public var text: String
    /// The problem it answers, counted from 1; nil where it answers none.
    public var problem: Int?

    /// One suggestion of a letter.
    public init(_ text: String, for problem: Int? = nil) {
        self.text = text
        self.problem = problem
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("text", value?.text),
            for: try c.optional("problem", value?.problem))
    }
}

/// 签发: the president signs and the letter gets its number.
public struct AdviceSignature: WireRecord {
    /// The number, as `甲法建〔2025〕3号`; nil where none was given.
    public var number: String?

    /// 签发: the president signs and the letter gets its number.
    public init(_ number: String? = nil) {
        self.number = number
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("number", value?.number))
    }
}

/// 送达: the letter goes to the unit advised.
public struct AdviceDelivery: WireRecord {
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?
    /// The last day to reply that the letter sets; nil where it sets none.
    public var replyBy: CivilDate?
    /// The months to reply from receipt that the letter sets; nil where it sets none.
    public var replyMonths: Int?
    /// Why more than the usual time is given; nil where no reason is stated.
    public var longTermReason: String?
    /// Whether a local instrument sets the time to reply.
    public var isLocalTerm: Bool
    /// Whether a copy went to the superior of the unit advised; nil when not known.
    public var copiedUpward: Bool?

    /// 送达: the letter goes to the unit advised.
    public init(
        received receivedOn: CivilDate? = nil, replyBy: CivilDate? = nil, replyMonths: Int? = nil,
        longTermReason: String? = nil, isLocalTerm: Bool = false, copiedUpward: Bool? = nil
    ) {
        self.receivedOn = receivedOn
        self.replyBy = replyBy
        self.replyMonths = replyMonths
        self.longTermReason = longTermReason
        self.isLocalTerm = isLocalTerm
        self.copiedUpward = copiedUpward
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            received: try c.optional("receivedOn", value?.receivedOn),
            replyBy: try c.optional("replyBy", value?.replyBy),
            replyMonths: try c.optional("replyMonths", value?.replyMonths),
            longTermReason: try c.optional("longTermReason", value?.longTermReason),
            isLocalTerm: try c.defaulted("isLocalTerm", value?.isLocalTerm, default: false),
            copiedUpward: try c.optional("copiedUpward", value?.copiedUpward))
    }
}

/// 签收: the unit advised signs for the letter.
public struct AdviceReceipt: WireRecord {
    /// The day it was received; nil for the day of the act.
    public var receivedOn: CivilDate?

    /// 签收: the unit advised signs for the letter.
    public init(_ receivedOn: CivilDate? = nil) {
        self.receivedOn = receivedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("receivedOn", value?.receivedOn))
    }
}

/// 书面答复: the written reply of the unit advised, which adopts the advice.
public struct AdviceReply: WireRecord {
    /// Whether the advice is adopted in whole or in part.
    public var adoption: AdviceAdoption
    /// What was or will be done; nil where not said.
    public var measures: String?

    /// 书面答复: the written reply of the unit advised, which adopts the advice.
    public init(_ adoption: AdviceAdoption = .adopted, measures: String? = nil) {
        self.adoption = adoption
        self.measures = measures
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("adoption", value?.adoption, default: .adopted),
            measures: try c.optional("measures", value?.measures))
    }
}

/// 不采纳: the written reply of the unit advised, which does not adopt the advice.
public struct AdviceRefusal: WireRecord {
    /// Why the advice is not adopted; nil where no reasons are given.
    public var reasons: String?

    /// 不采纳: the written reply of the unit advised, which does not adopt the advice.
    public init(_ reasons: String? = nil) {
        self.reasons = reasons
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("reasons", value?.reasons))
    }
}

/// 评价: how adoption and reply count in the yearly assessment of the unit advised.
public struct AdviceEvaluation: WireRecord {
    /// The year assessed.
    public var year: Int
    /// What was noted; nil where nothing was.
    public var note: String?

    /// 评价: how adoption and reply count in the yearly assessment of the unit advised.
    public init(_ year: Int, note: String? = nil) {
        self.year = year
        self.note = note
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("year", value?.year),
            note: try c.optional("note", value?.note))
    }
}
