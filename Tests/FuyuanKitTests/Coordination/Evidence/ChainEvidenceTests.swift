import FuyuanKit
import Testing

@Suite("区块链存证") struct ChainEvidenceTests {
    static let data = Array("合同第1号".utf8)

    static var evidence: ChainEvidence {
        ChainEvidence(
            digest: SM3.digest(of: data), algorithm: "sm3", chain: "司法链", uploadedOn: CivilDate(2026, 3, 2)!)
    }

    @Test func `mediation.s07: data that matches counts as unaltered since, until the opposite is shown`() {
        var evidence = Self.evidence
        #expect(evidence.integrity == .unchecked)
        #expect(evidence.findings.map(\.code) == ["chain-evidence/unchecked"])
        #expect(evidence.checking(Self.data) == .matches)
        #expect(evidence.checking(Self.data + [0x20]) == .differs)
        evidence.check = .matches
        #expect(evidence.integrity == .presumed)
        #expect(evidence.findings.isEmpty)
        evidence.isRefuted = true
        #expect(evidence.integrity == .refuted)
        evidence.check = .differs
        #expect(evidence.integrity == .notPresumed)
        #expect(evidence.findings.map { $0.basis.text(in: .zh) } == ["《人民法院在线诉讼规则》第16条"])
    }

    @Test func `An objection with good reason is weighed by four things`() {
        var evidence = Self.evidence
        evidence.check = .matches
        evidence.isChallenged = true
        #expect(evidence.integrity == .toBeWeighed)
        #expect(
            evidence.openFactors == [.platformCompliance, .noInterestConflict, .systemStandard, .techniqueStandard])
        evidence.weighed = [
            .platformCompliance: true, .noInterestConflict: false, .systemStandard: true, .techniqueStandard: true,
        ]
        #expect(evidence.integrity == .doubtful)
        #expect(evidence.findings.map(\.path) == ["weighed.no-interest-conflict"])
        evidence.weighed[.noInterestConflict] = true
        #expect(evidence.integrity == .presumed)
    }

    @Test(
        "The truth before the chain is a question of its own",
        arguments: [
            (nil, EarlierTruth.notInQuestion),
            (EarlierChallenge(hasGround: false), .notInQuestion),
            (EarlierChallenge(), .toBeExamined),
            (EarlierChallenge(isShown: true), .shown),
            (EarlierChallenge(isShown: false), .toBeExamined),
            (EarlierChallenge(isShown: false, isCorroborated: true), .corroborated),
            (EarlierChallenge(isShown: false, isCorroborated: false), .notConfirmed),
        ] as [(EarlierChallenge?, EarlierTruth)])
    func earlierTruth(challenge: EarlierChallenge?, truth: EarlierTruth) {
        var evidence = Self.evidence
        evidence.check = .matches
        evidence.earlierChallenge = challenge
        #expect(evidence.earlierTruth == truth)
        #expect(evidence.integrity == .presumed)
    }

    @Test func `A journal laid down on a chain is such evidence, and all of it is kept on the wire`() throws {
        let head = JournalChain<SHA256>(label: "甲").head
        let anchor = ChainAnchor(head, on: CivilDate(2026, 3, 2)!, at: "司法链", reference: "tx-1")
        var evidence = ChainEvidence(anchor)
        #expect(evidence.digest == head.digest)
        #expect(evidence.algorithm == "sha-256")
        evidence.check = .matches
        evidence.isChallenged = true
        evidence.weighed[.systemStandard] = false
        evidence.earlierChallenge = EarlierChallenge(isShown: false)
        let text = String(decoding: JSON.write(evidence), as: UTF8.self)
        #expect(
            text
                == #"{"digest":"\#(head.digest)","algorithm":"sha-256","chain":"司法链","uploadedOn":"2026-03-02","check":"matches","isChallenged":true,"systemStandard":false,"earlierChallenge":{"isShown":false}}"#
        )
        #expect(try JSON.read(ChainEvidence.self, from: Array(text.utf8)) == evidence)
    }
}
