/// Who takes a served paper in.
@nonexhaustive
public enum ServiceRecipient: UInt8, Vocabulary, WireValue {
    /// The addressee.
    case addressee
    /// The recipient the addressee appointed.
    case appointedRecipient
    /// An adult of the family who lives with the addressee.
    case adultFamily
    /// Of a legal person or an organisation.
    case legalRepresentative
    /// Whoever receives mail for a legal person or an organisation.
    case mailroom
    /// The agent in the suit.
    case agent
    /// The unit that passes the paper on: the army, a prison, a place of compulsory education.
    case unit

    public var term: Term {
        switch self {
        case .addressee: Term("addressee", "受送达人本人", "the addressee")
        case .appointedRecipient: Term("appointed-recipient", "指定代收人", "appointed recipient")
        case .adultFamily: Term("adult-family", "同住成年家属", "adult family member living together")
        case .legalRepresentative: Term("legal-representative", "法定代表人或者主要负责人", "legal representative or head")
        case .mailroom: Term("mailroom", "收发室、办公室、值班室", "mailroom")
        case .agent: Term("agent", "诉讼代理人", "agent in the suit")
        case .unit: Term("unit", "所在单位", "unit")
        }
    }

    /// Whether this person may take the paper in: a mediation statement goes to the party himself, and failing him only to
    /// the recipient he appointed (民诉法解释 art. 133). An organisation's party is its head.
    /// law: mediation.V015
    public func mayReceive(_ paper: ServedPaper) -> Bool {
        switch self {
        case .addressee, .appointedRecipient, .legalRepresentative: true
        case .adultFamily, .mailroom, .agent, .unit: paper != .mediationStatement
        }
    }
}
