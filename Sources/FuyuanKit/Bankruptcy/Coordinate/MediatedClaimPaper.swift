/// A paper from a mediation on which a claim in bankruptcy rests, as the administrator reviews it.
public struct MediatedClaimPaper: Sendable, Hashable {
    /// What paper it is.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        /// 人民法院、仲裁机构调解书.
        case mediationDocument
        /// 司法确认裁定.
        case confirmationRuling
        /// 未经确认的调解协议: no effective document.
        case plainAgreement

        public var term: Term {
            switch self {
            case .mediationDocument: Term("mediation-document", "调解书", "mediation document")
            case .confirmationRuling: Term("confirmation-ruling", "司法确认裁定", "confirmation ruling")
            case .plainAgreement: Term("plain-agreement", "未经确认的调解协议", "agreement not confirmed")
            }
        }
    }

    /// What paper it is.
    public var kind: Kind
    /// Whether the administrator admitted the claim; nil before the decision.
    public var isAdmitted: Bool?
    /// Whether retrial or annulment was asked for; nil where not known.
    public var isContested: Bool?
    /// Whether there are signs of collusion or a fictitious debt; nil where not known.
    public var looksCollusive: Bool?

    /// A paper.
    public init(
        _ kind: Kind, isAdmitted: Bool? = nil, isContested: Bool? = nil, looksCollusive: Bool? = nil
    ) {
        self.kind = kind
        self.isAdmitted = isAdmitted
        self.isContested = isContested
        self.looksCollusive = looksCollusive
    }

    /// Whether it fixes the claim in effective form (司法解释三 art. 7): then it is admitted, or contested first.
    public var isEffectiveDocument: Bool {
        switch kind {
        case .mediationDocument, .confirmationRuling: true
        case .plainAgreement: false
        }
    }

    /// What is wrong with the review.
    /// law: bankruptcy.x21
    /// law: bankruptcy.x23
    public var findings: [Finding] {
        var findings: [Finding] = []
        if isEffectiveDocument, isAdmitted == false, isContested != true {
            findings.append(
                Finding(
                    "bankruptcy.v25", .error, at: "isAdmitted", Basis(.bankruptcyInterpretation3(7)),
                    "生效法律文书确定的债权应当确认；认为错误的，先申请再审或者撤销",
                    "a claim on an effective document is admitted; if it seems wrong, retrial or annulment is sought first"
                ))
        }
        if isEffectiveDocument, looksCollusive == true, isContested != true {
            findings.append(
                Finding(
                    "bankruptcy.x23", .warning, at: "isContested", Basis(.bankruptcyInterpretation3(7)),
                    "有恶意串通、虚构债务迹象的，管理人应当申请再审或者撤销",
                    "with signs of collusion the administrator asks for retrial or annulment"))
        }
        return findings
    }
}
