/// When a mediation agreement takes effect, by the procedure it was made in.
/// law: mediation.V014
@nonexhaustive
public enum AgreementEffect: UInt8, Vocabulary, WireValue {
    /// When the last party has signed or e-signed; the mediator's signature does not move the day (特邀调解, 在线调解).
    case lastParty
    /// When the parties, the mediator and, where it has a seal, the organisation have signed (人民调解, 医疗, 劳动, 土地).
    case everyone
    /// When the parties have signed and, where it needs one, the organ's seal is in place; no mediator's signature is asked
    /// for (公安交管、治安、市场监管、信访、复议).
    case parties
    /// At consensus, recorded by the mediator (人民调解 oral agreements only).
    case consensus

    public static let wireIndex = VocabularyIndex<AgreementEffect>()

    public var term: Term {
        switch self {
        case .lastParty: Term("last-party", "末位当事人签名之日生效", "effective when the last party signs")
        case .everyone:
            Term("everyone", "当事人签名、调解员签名并加盖印章后生效", "effective when parties, mediator and seal are in place")
        case .parties:
            Term("parties", "各方当事人签名、须加盖印章的加盖后生效", "effective when the parties, and a seal where needed, are in place")
        case .consensus: Term("consensus", "达成口头协议之日生效", "effective at oral consensus")
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .lastParty: Basis(.invitedMediation(24, 3), .onlineMediation(19, 2))
        case .everyone:
            Basis(.peoplesMediation(29, 2), .medicalDisputes(39), .labourDisputes(14, 2), Citation("RL09", 10, 2))
        case .parties: Basis(.trafficAccidents(93), Citation("PSA19", 184), .reconsideration(73))
        case .consensus: Basis(.peoplesMediation(30))
        }
    }
}
