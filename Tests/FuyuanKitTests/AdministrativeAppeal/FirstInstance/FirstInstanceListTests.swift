import FuyuanKit
import Testing

@Suite("行政诉讼一审清单") struct FirstInstanceListTests {
    @Test func `The closed lists of the law have as many items as the law`() {
        #expect(SuitScopeItem.allCases.count == 13)
        #expect(SuitScopeExclusion.allCases.count == 4)
        #expect(NonReviewableAct.allCases.count == 10)
        #expect(SuitDismissalGround.allCases.count == 10)
        #expect(SuitSuspensionGround.allCases.count == 7)
        #expect(SuitAbatementGround.allCases.count == 2)
        #expect(SummarySuitItem.allCases.count == 3)
        #expect(SuitStayGround.allCases.count == 4)
        #expect(AdvanceEnforcementClaim.allCases.count == 4)
        #expect(IllegalDocumentGround.allCases.count == 5)
        #expect(AdministrativeRulingKind.allCases.count == 15)
        #expect(LossGround.allCases.count == 10)
    }

    @Test func `Each item cites its own item of the article`() {
        #expect(SuitDismissalGround.repeatedSuit.basis.citations.map(\.item) == [6])
        #expect(SuitScopeItem.agreement.basis.citations.map(\.item) == [11])
        #expect(SuitSuspensionGround.otherCase.basis.citations.map(\.item) == [6])
        #expect(NonReviewableAct.petitionHandling.basis.citations.map(\.item) == [9])
        #expect(IllegalDocumentGround.procedureBreached.basis.citations.map(\.item) == [4])
    }

    @Test func `Execution of a court document may be sued over where it was widened or illegal`() {
        #expect(NonReviewableAct.courtExecution.isReviewable(wasWidenedOrIllegal: true))
        #expect(!NonReviewableAct.courtExecution.isReviewable(wasWidenedOrIllegal: false))
        #expect(!NonReviewableAct.guidance.isReviewable(wasWidenedOrIllegal: true))
    }

    @Test func `Three rulings are open to appeal`() {
        #expect(AdministrativeRulingKind.allCases.filter(\.isAppealable) == [.nonDocketing, .dismissal, .jurisdiction])
    }

    @Test func `Three grounds of suspension may lapse`() {
        #expect(
            SuitSuspensionGround.allCases.filter(\.mayLapse) == [.plaintiffDied, .plaintiffIncapable, .entityEnded])
    }

    @Test func `A suit is repeated where parties, subject and claim are the same`() {
        #expect(RepeatedSuit(sameParties: true, sameSubject: true, sameOrCoveredClaim: true).isRepeated == true)
        #expect(RepeatedSuit(sameParties: true, sameSubject: false, sameOrCoveredClaim: nil).isRepeated == false)
        #expect(RepeatedSuit(sameParties: true, sameSubject: nil, sameOrCoveredClaim: true).isRepeated == nil)
        #expect(RepeatedSuit.basis.citations.map(\.article) == [106, 69])
    }

    typealias Facts = AdministrativeJudgmentFacts

    @Test(arguments: [
        (Facts(.annulment), [AdministrativeJudgmentKind.dismissClaims]),
        (Facts(.annulment, grounds: [.ultraVires]), [.revoke]),
        (
            Facts(.annulment, grounds: [.lawMisapplied], isPartial: true, needsNewDecision: true),
            [.revokeInPart, .redo]
        ),
        (Facts(.annulment, grounds: [.procedureViolated], isSlight: true), [.confirmIllegalKeep]),
        (Facts(.annulment, grounds: [.procedureViolated, .ultraVires], isSlight: true), [.revoke]),
        (
            Facts(.annulment, grounds: [.ultraVires], harmsPublic: true, needsRemedy: true),
            [.confirmIllegalKeep, .remedy]
        ),
        (Facts(.annulment, grounds: [.ultraVires], isIrrevocable: true), [.confirmIllegal]),
        (Facts(.annulment, grounds: [.ultraVires], wasChanged: true), [.confirmIllegal]),
        (Facts(.annulment, grounds: [.void]), [.confirmVoid]),
        (Facts(.annulment, grounds: [.manifestlyImproper], isPenaltyOrAmount: true), [.change]),
        (Facts(.annulment, grounds: [.manifestlyImproper]), [.revoke]),
        (Facts(.annulment, grounds: [.abuseOfPower], hasCoDefendant: true), [.revoke, .jointJudgment]),
        (Facts(.performance, grounds: [.omission]), [.orderPerform]),
        (Facts(.performance, grounds: [.omission], isPointless: true), [.confirmIllegal]),
        (Facts(.performance), [.dismissClaims]),
        (Facts(.payment, grounds: [.paymentDue]), [.orderPayment]), (Facts(.payment), [.dismissClaims]),
        (Facts(.declaration, grounds: [.lawMisapplied]), [.confirmIllegal]),
        (Facts(.voidness, grounds: [.void]), [.confirmVoid]),
        (Facts(.voidness, grounds: [.ultraVires]), [.dismissClaims]),
        (Facts(.agreementPerformance, grounds: [.agreementBreach]), [.agreementPerform]),
        (Facts(.agreementIndemnity, grounds: [.paymentDue]), [.agreementCompensate]),
        (Facts(.compensation, isHarmProved: true), [.compensate]), (Facts(.compensation), [.rejectCompensation]),
    ])
    func `The kind of judgment follows from what was found`(
        _ facts: AdministrativeJudgmentFacts, _ kinds: [AdministrativeJudgmentKind]
    ) {
        #expect(Array(facts.kinds) == kinds)
        #expect(facts.derivation.steps.count >= kinds.count)
        for step in facts.derivation.steps { #expect(!step.basis.isEmpty && !step.text.zh.isEmpty) }
    }

    @Test func `Where a change is possible, revocation is too; nothing else is`() {
        let facts = Facts(.annulment, grounds: [.manifestlyImproper], isPenaltyOrAmount: true)
        #expect(facts.allowedKinds == [.change, .revoke, .revokeInPart, .redo])
        #expect(AdministrativeJudgment([.change], facts: facts).fitsFacts == true)
        #expect(AdministrativeJudgment([.dismissClaims], facts: facts).fitsFacts == false)
        #expect(AdministrativeJudgment([.change]).fitsFacts == nil)
        #expect(AdministrativeJudgment([], facts: facts).fitsFacts == false)
    }

    @Test func `An organ loses by eleven kinds of judgment`() {
        #expect(
            AdministrativeJudgmentKind.allCases.filter { !$0.isLoss } == [
                .dismissClaims, .redo, .remedy, .jointJudgment, .rejectCompensation,
            ])
        for kind in AdministrativeJudgmentKind.allCases {
            #expect(!kind.basis.isEmpty && !kind.condition.zh.isEmpty && !kind.condition.en.isEmpty)
        }
    }

    @Test func `An omission that is only to be declared unlawful is declared so`() {
        #expect(AdministrativeJudgmentFacts(.declaration, grounds: [.omission]).kinds == [.confirmIllegal])
        #expect(AdministrativeJudgmentFacts(.declaration).kinds == [.dismissClaims])
    }

    @Test func `A complaint posted on the last day is in time, though the court receives it later`() {
        let posted = SuitComplaint(
            receivedOn: day("2015-02-28"), postedOn: day("2015-02-25"), lastDayToSue: day("2015-02-25"))
        #expect(posted.isInTime(on: day("2015-02-28")) == true)
        let late = SuitComplaint(
            receivedOn: day("2015-02-28"), postedOn: day("2015-02-26"), lastDayToSue: day("2015-02-25"))
        #expect(late.isInTime(on: day("2015-02-28")) == false)
    }
}
