import FuyuanKit
import Testing

extension MediationAgreement: Walkable {
    static var walkActs: [Act] {
        [
            .draft(AgreementDraft(.lastParty, parties: ["p1", "p2"])),
            .draft(AgreementDraft(.everyone, parties: ["p1", "p2"], needsSeal: true)),
            .draft(AgreementDraft(.consensus, parties: ["p1", "p2"])),
            .sign(AgreementSignature("p1")), .sign(AgreementSignature("p2")),
            .sign(AgreementSignature("m1", as: .mediator)), .sign(AgreementSignature("o1", as: .organisation)),
            .takeEffect, .refuseToSign,
        ]
    }
}

@Suite("调解协议") struct MediationAgreementTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: MediationAgreement.self) }
}
