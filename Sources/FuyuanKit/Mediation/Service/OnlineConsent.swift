/// How consent to service on line shows (在线诉讼规则 art. 29).
@nonexhaustive
public enum ConsentEvidence: UInt8, Vocabulary, WireValue {
    /// Said so.
    case express
    /// Agreed before the suit.
    case priorAgreement
    /// Gave an electronic address in complaint or answer.
    case addressInPapers
    /// Took in what was served, or took part on line.
    case conduct

    public var term: Term {
        switch self {
        case .express: Term("express", "明确表示同意", "said so")
        case .priorAgreement: Term("prior-agreement", "诉讼前约定", "agreed before the suit")
        case .addressInPapers: Term("address-in-papers", "在起诉状、答辩状中提供电子地址", "gave an address in the papers")
        case .conduct: Term("conduct", "接受已完成的电子送达或者以行为表示", "by conduct")
        }
    }
}

/// A step of the proceedings that can be taken on line.
@nonexhaustive
public enum OnlineStep: UInt8, Vocabulary {
    case filing
    case mediation
    case evidenceExchange
    case hearing
    case service

    public var term: Term {
        switch self {
        case .filing: Term("filing", "立案", "filing")
        case .mediation: Term("mediation", "调解", "mediation")
        case .evidenceExchange: Term("evidence-exchange", "证据交换", "exchange of evidence")
        case .hearing: Term("hearing", "庭审", "hearing")
        case .service: Term("service", "送达", "service")
        }
    }
}

/// What a party agreed to on line. Consent to one step is not consent to another (在线诉讼规则 art. 4).
public struct OnlineConsent: WireRecord {
    /// How it shows.
    public var evidence: ConsentEvidence
    /// The steps it covers.
    public var steps: EnumSet<OnlineStep>

    /// Consent.
    public init(_ evidence: ConsentEvidence, to steps: EnumSet<OnlineStep> = [.service]) {
        self.evidence = evidence
        self.steps = steps
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("evidence", value?.evidence), to: try c.defaulted("steps", value?.steps, default: [.service]))
    }

    /// Whether it covers a step: only one that was named.
    /// law: mediation.V072
    public func covers(_ step: OnlineStep) -> Bool { steps.contains(step) }
}
