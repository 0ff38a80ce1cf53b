/// What a member of the roster is.
@nonexhaustive
public enum RosterMemberKind: UInt8, Vocabulary, WireValue {
    /// A person.
    case person
    /// An organisation: people's, administrative, commercial, trade or other mediation.
    case organisation

    public var term: Term {
        switch self {
        case .person: Term("person", "特邀调解员", "special mediator")
        case .organisation: Term("organisation", "特邀调解组织", "special mediation organisation")
        }
    }

    /// The conditions of entry (特邀调解规定 art. 6).
    public var conditions: EnumSet<RosterQuality> {
        switch self {
        case .person: [.goodConduct, .fair, .willing, .communicative]
        case .organisation: [.lawfullyEstablished, .mediationFunction]
        }
    }
}

/// A condition of entry into the roster (特邀调解规定 art. 6).
@nonexhaustive
public enum RosterQuality: UInt8, Vocabulary {
    case lawfullyEstablished
    case mediationFunction
    case goodConduct
    case fair
    case willing
    case communicative

    public var term: Term {
        switch self {
        case .lawfullyEstablished: Term("lawfully-established", "依法成立", "lawfully established")
        case .mediationFunction: Term("mediation-function", "具有调解职能", "has the function of mediating")
        case .goodConduct: Term("good-conduct", "品行良好", "good conduct")
        case .fair: Term("fair", "公道正派", "fair")
        case .willing: Term("willing", "热心调解工作", "willing to mediate")
        case .communicative: Term("communicative", "具有一定沟通协调能力", "able to communicate")
        }
    }
}
