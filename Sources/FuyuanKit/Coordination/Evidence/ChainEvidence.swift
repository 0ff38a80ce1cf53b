/// 区块链存证: electronic data kept on a blockchain and handed in as evidence, and what a court may take from it
/// (人民法院在线诉讼规则 arts. 16–19).
///
/// That data was not altered since it was put on the chain, and that it was true before, are two questions:
/// ``integrity`` and ``earlierTruth``.
///
/// law: mediation.s07
public struct ChainEvidence: Sendable, Hashable {
    /// The digest of the data as it stands on the chain.
    public var digest: Digest256
    /// The digest's algorithm (``JournalDigest/algorithm``).
    public var algorithm: String
    /// The name of the chain or of the platform that keeps it.
    public var chain: String
    /// The day the data was put on the chain.
    public var uploadedOn: CivilDate
    /// What the technical check found; nil while there was none.
    public var check: ChainCheck?
    /// Whether the other evidence suffices to show the opposite.
    public var isRefuted: Bool
    /// Whether a party objects, with good reason, that the data was altered on the chain.
    public var isChallenged: Bool
    /// What is known of each thing the court then weighs; what is not listed is not known.
    public var weighed: [ChainFactor: Bool]
    /// What a party says against the truth of the data before it was put on the chain; nil where nobody says anything.
    public var earlierChallenge: EarlierChallenge?

    /// Evidence kept on a chain, not checked and not challenged.
    public init(
        digest: Digest256, algorithm: String, chain: String, uploadedOn: CivilDate, check: ChainCheck? = nil,
        isRefuted: Bool = false, isChallenged: Bool = false, weighed: [ChainFactor: Bool] = [:],
        earlierChallenge: EarlierChallenge? = nil
    ) {
        self.digest = digest
        self.algorithm = algorithm
        self.chain = chain
        self.uploadedOn = uploadedOn
        self.check = check
        self.isRefuted = isRefuted
        self.isChallenged = isChallenged
        self.weighed = weighed
        self.earlierChallenge = earlierChallenge
    }

    /// A journal laid down on a chain, as evidence of what it said that day.
    public init(_ anchor: ChainAnchor) {
        self.init(
            digest: anchor.head.digest, algorithm: anchor.head.algorithm, chain: anchor.place, uploadedOn: anchor.day)
    }

    /// The technical check of the data handed in with an algorithm of this kit; nil where the evidence names another.
    public func checking(_ data: some Collection<UInt8>) -> ChainCheck? {
        guard let algorithm = ChainAlgorithm(wire: algorithm) else { return nil }
        let found =
            switch algorithm {
            case .sha256: SHA256.digest(of: data)
            case .sm3: SM3.digest(of: data)
            }
        return found == digest ? .matches : .differs
    }
}

extension ChainEvidence {
    /// Whether the data can be taken as unaltered since it was put on the chain.
    public var integrity: ChainIntegrity {
        switch check {
        case nil: .unchecked
        case .differs: .notPresumed
        case .matches:
            if isRefuted {
                .refuted
            } else if isChallenged {
                openFactors.isEmpty ? (againstIt.isEmpty ? .presumed : .doubtful) : .toBeWeighed
            } else {
                .presumed
            }
        }
    }

    /// What the court still has to find out before it can weigh an objection, in the order of the article; empty where
    /// there is none.
    public var openFactors: [ChainFactor] {
        isChallenged ? ChainFactor.allCases.filter { weighed[$0] == nil } : []
    }

    /// What speaks against the data, in the order of the article.
    public var againstIt: [ChainFactor] { ChainFactor.allCases.filter { weighed[$0] == false } }

    /// Whether the data was true before it was put on the chain.
    public var earlierTruth: EarlierTruth {
        guard let challenge = earlierChallenge, challenge.hasGround else { return .notInQuestion }
        if challenge.isShown == true { return .shown }
        if challenge.isCorroborated == true { return .corroborated }
        guard challenge.isShown != nil, challenge.isCorroborated != nil else { return .toBeExamined }
        return .notConfirmed
    }

    /// What a judge should see: a check that is missing or fails, factors not yet looked into or against the data, an
    /// objection to the truth before.
    public var findings: [Finding] {
        var findings: [Finding] = []
        switch integrity {
        case .presumed: break
        case .unchecked:
            findings.append(
                Finding(
                    "chain-evidence/unchecked", .notice, at: "check", Basis(.onlineLitigation(16)),
                    "未经技术核验，不适用上链后未经篡改的推定", "no technical check: nothing is presumed"))
        case .notPresumed:
            findings.append(
                Finding(
                    "chain-evidence/differs", .warning, at: "check", Basis(.onlineLitigation(16)),
                    "技术核验不一致，不能认定上链后未经篡改", "the technical check does not match"))
        case .refuted:
            findings.append(
                Finding(
                    "chain-evidence/refuted", .warning, at: "isRefuted", Basis(.onlineLitigation(16)),
                    "有相反证据足以推翻", "refuted by other evidence"))
        case .toBeWeighed, .doubtful: break
        }
        for factor in openFactors {
            findings.append(
                Finding(
                    "chain-evidence/open-factor", .notice, at: "weighed.\(factor.term.wire)", Basis(factor.citation),
                    "尚未查明：\(factor.term.zh)", "not yet known: \(factor.term.en)"))
        }
        for factor in againstIt where isChallenged {
            findings.append(
                Finding(
                    "chain-evidence/against", .warning, at: "weighed.\(factor.term.wire)", Basis(factor.citation),
                    "不符合：\(factor.term.zh)", "not so: \(factor.term.en)"))
        }
        switch earlierTruth {
        case .notInQuestion, .shown, .corroborated: break
        case .toBeExamined, .notConfirmed:
            findings.append(
                Finding(
                    "chain-evidence/earlier-truth", .warning, at: "earlierChallenge", Basis(.onlineLitigation(18)),
                    earlierTruth.term.zh, earlierTruth.term.en))
        }
        return findings
    }
}

extension ChainEvidence: WireRecord {
    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        var evidence = Self(
            digest: try c.field("digest", value?.digest), algorithm: try c.field("algorithm", value?.algorithm),
            chain: try c.field("chain", value?.chain), uploadedOn: try c.field("uploadedOn", value?.uploadedOn),
            check: try c.optional("check", value?.check),
            isRefuted: try c.defaulted("isRefuted", value?.isRefuted, default: false),
            isChallenged: try c.defaulted("isChallenged", value?.isChallenged, default: false))
        for factor in ChainFactor.allCases {
            evidence.weighed[factor] = try c.optional(factor.key, value?.weighed[factor])
        }
        evidence.earlierChallenge = try c.optional("earlierChallenge", value?.earlierChallenge)
        return evidence
    }
}
