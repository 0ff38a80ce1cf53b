/// A civil mediation statement (民事调解书): whom it names.
///
/// A guarantor from outside, and a party with neither right nor duty under it, need not receive it for it to take effect
/// (民事调解规定 arts. 9, 12).
public struct MediationStatement: WireRecord {
    /// The parties with a right or duty under it.
    public var parties: [ActorID]
    /// Those from outside who give security.
    public var guarantors: [ActorID]
    /// The parties with neither right nor duty under it.
    public var uninvolved: [ActorID]

    /// A statement.
    public init(_ parties: [ActorID], guarantors: [ActorID] = [], uninvolved: [ActorID] = []) {
        self.parties = parties
        self.guarantors = guarantors
        self.uninvolved = uninvolved
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("parties", value?.parties),
            guarantors: try c.defaulted("guarantors", value?.guarantors, default: []),
            uninvolved: try c.defaulted("uninvolved", value?.uninvolved, default: []))
    }

    /// Whether it names somebody.
    func names(_ somebody: ActorID) -> Bool {
        parties.contains(somebody) || guarantors.contains(somebody) || uninvolved.contains(somebody)
    }
}

/// How a mediation statement reached its addressee.
@nonexhaustive
public enum StatementDelivery: UInt8, Vocabulary, WireValue {
    /// The party received it in person.
    case inPerson
    /// The recipient the party appointed received it.
    case appointedRecipient
    /// 留置送达: left at the door.
    case left
    /// 公告送达: by public notice.
    case publicNotice
    /// A family member, a mailroom or an agent whom the party did not appoint took it.
    case notAppointed

    public var term: Term {
        switch self {
        case .inPerson: Term("in-person", "直接送达本人", "received in person")
        case .appointedRecipient: Term("appointed-recipient", "由指定的代收人签收", "received by the recipient appointed")
        case .left: Term("left", "留置送达", "left at the door")
        case .publicNotice: Term("public-notice", "公告送达", "by public notice")
        case .notAppointed: Term("not-appointed", "由未经指定的家属、收发部门、代理人签收", "taken by somebody not appointed")
        }
    }

    /// Whether a mediation statement can be served so (民诉法解释 art. 133).
    public var servesStatement: Bool {
        switch self {
        case .inPerson, .appointedRecipient: true
        case .left, .publicNotice, .notAppointed: false
        }
    }
}

/// The receipt of a mediation statement.
public struct StatementReceipt: WireRecord {
    /// Who is served.
    public var addressee: ActorID
    /// How.
    public var delivery: StatementDelivery
    /// When; nil for the day of the act.
    public var day: CivilDate?

    /// A receipt.
    public init(_ addressee: ActorID, _ delivery: StatementDelivery = .inPerson, on day: CivilDate? = nil) {
        self.addressee = addressee
        self.delivery = delivery
        self.day = day
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("addressee", value?.addressee),
            try c.defaulted("delivery", value?.delivery, default: .inPerson), on: try c.optional("day", value?.day))
    }

    /// What is wrong with the way it was served.
    /// law: mediation.V015
    public var findings: [Finding] {
        guard !delivery.servesStatement else { return [] }
        return [
            Finding(
                "mediation.V015", .error, at: "delivery", Basis(.civilProcedureInterpretation(133)),
                "调解书应当直接送达当事人本人或者其指定的代收人：\(delivery.term.zh)",
                "a mediation statement is served on the party in person or the recipient appointed: \(delivery.term.en)"
            )
        ]
    }
}

/// Why no statement need be made (民事诉讼法 art. 101).
@nonexhaustive
public enum NoStatementCase: UInt8, Vocabulary, WireValue {
    /// 调解和好的离婚案件.
    case reconciledDivorce
    /// 调解维持收养关系的案件.
    case maintainedAdoption
    /// 能够即时履行的案件.
    case performedAtOnce
    /// 其他不需要制作调解书的案件.
    case other

    public var term: Term {
        switch self {
        case .reconciledDivorce: Term("reconciled-divorce", "调解和好的离婚案件", "divorce ended in reconciliation")
        case .maintainedAdoption: Term("maintained-adoption", "调解维持收养关系的案件", "adoption maintained")
        case .performedAtOnce: Term("performed-at-once", "能够即时履行的案件", "performed at once")
        case .other: Term("other", "其他不需要制作调解书的案件", "another case that needs no statement")
        }
    }
}

/// An agreement written into the minutes.
public struct MinutesRecord: WireRecord {
    /// Why no statement need be made; nil where the parties agreed that it takes effect on signature.
    public var noStatement: NoStatementCase?
    /// Whether all agreed that it takes effect on signature.
    public var allAgreedEffect: Bool
    /// Whether the parties have signed or sealed.
    public var partiesSigned: Bool
    /// Whether the judge has signed.
    public var judgeSigned: Bool
    /// Whether the clerk has signed.
    public var clerkSigned: Bool

    /// Minutes, signed by everybody unless said otherwise.
    public init(
        _ noStatement: NoStatementCase? = nil, allAgreedEffect: Bool = false, partiesSigned: Bool = true,
        judgeSigned: Bool = true, clerkSigned: Bool = true
    ) {
        self.noStatement = noStatement
        self.allAgreedEffect = allAgreedEffect
        self.partiesSigned = partiesSigned
        self.judgeSigned = judgeSigned
        self.clerkSigned = clerkSigned
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("noStatement", value?.noStatement),
            allAgreedEffect: try c.defaulted("allAgreedEffect", value?.allAgreedEffect, default: false),
            partiesSigned: try c.defaulted("partiesSigned", value?.partiesSigned, default: true),
            judgeSigned: try c.defaulted("judgeSigned", value?.judgeSigned, default: true),
            clerkSigned: try c.defaulted("clerkSigned", value?.clerkSigned, default: true))
    }

    /// Whether everybody has signed.
    public var isSigned: Bool { partiesSigned && judgeSigned && clerkSigned }
}
