/// Whether a mediation is open to others, where the parties say nothing.
/// law: mediation.V018
@nonexhaustive
public enum MediationPublicity: UInt8, Vocabulary, WireValue {
    /// Closed; publication needs the parties' consent (特邀调解规定 art. 2, 医疗纠纷条例 art. 42).
    case confidential
    /// As the parties ask (人民调解法 art. 23).
    case partiesChoose
    /// Open unless a party asks otherwise (交通事故处理程序规定 art. 87).
    case openUnlessAsked
    /// Open (农村土地承包经营纠纷调解仲裁法 art. 5).
    case open

    public var term: Term {
        switch self {
        case .confidential: Term("confidential", "不公开", "confidential")
        case .partiesChoose: Term("parties-choose", "依当事人要求", "as the parties ask")
        case .openUnlessAsked: Term("open-unless-asked", "公开，当事人要求不公开的除外", "open unless a party asks otherwise")
        case .open: Term("open", "公开", "open")
        }
    }

    /// The articles.
    public var basis: Basis {
        switch self {
        case .confidential:
            Basis(.invitedMediation(2), .civilProcedureInterpretation(146), .medicalDisputes(42))
        case .partiesChoose: Basis(.peoplesMediation(23))
        case .openUnlessAsked: Basis(.trafficAccidents(87, 2))
        case .open: Basis(Citation("RL09", 5))
        }
    }

    /// Whether a session may be open or closed as it is; `asked` is what a party asked for, true for open, nil for
    /// nothing.
    public func allows(_ isPublic: Bool, asked: Bool?) -> Bool {
        switch self {
        case .confidential: !isPublic || asked == true
        case .partiesChoose: asked.map { $0 == isPublic } ?? true
        case .openUnlessAsked: isPublic == (asked ?? true)
        case .open: isPublic
        }
    }
}
