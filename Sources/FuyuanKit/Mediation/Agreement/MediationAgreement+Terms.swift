extension MediationAgreement {
    /// Where an agreement stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Not drafted.
        case none
        /// Drafted, signatures still missing.
        case drafted
        /// In effect.
        case effective
        /// A party refused to sign.
        case refused

        public var term: Term {
            switch self {
            case .none: Term("none", "尚无协议", "no agreement yet")
            case .drafted: Term("drafted", "待签署", "to be signed")
            case .effective: Term("effective", "已生效", "in effect")
            case .refused: Term("refused", "拒绝签署", "signature refused")
            }
        }
    }

    /// What an act of drafting, signing or its effect needs.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case partiesNamed, contentLawful, signatoryNamed, notYetSigned, agentAuthorised, allSigned, countersigned

        public var term: Term {
            switch self {
            case .partiesNamed: Term("parties-named", "载明双方当事人", "the parties are named")
            case .contentLawful: Term("content-lawful", "协议内容合法", "the terms are lawful")
            case .signatoryNamed: Term("signatory-named", "签署人为协议载明的签署人", "the signatory is one the agreement names")
            case .notYetSigned: Term("not-yet-signed", "该签署人尚未签署", "this signatory has not signed yet")
            case .agentAuthorised: Term("agent-authorised", "代理人有特别授权", "the agent has special authority")
            case .countersigned:
                Term("countersigned", "调解员已签名、须盖章的已盖章", "the mediator has signed, and the seal is in place")
            case .allSigned: Term("all-signed", "应签署者均已签名盖章", "everyone who must sign has signed")
            }
        }
    }

    /// An agreement starts no clocks of its own.
    public typealias Clock = Nothing
    /// What follows is the mediation's to say.
    public typealias Effect = Nothing

    /// The paper of an agreement.
    public typealias Document = Nothing
    public typealias Role = MediationRole
}
