import FuyuanKit
import Testing

private typealias Suit = Matter<InSuitMediation>

extension Suit {
    /// A suit in which the court mediates and an agreement is reached.
    fileprivate static func agreed(
        _ registration: SuitRegistration = SuitRegistration(.loan), _ terms: AgreementTerms = AgreementTerms(),
        on day: String = "2025-03-10"
    ) throws -> Suit {
        var suit = Suit()
        try suit.do(.register(registration), .court, on: day)
        try suit.do(.openCourtMediation(CourtMediationOpening()), .judge, on: day)
        let draft = AgreementDraft(.lastParty, parties: ["p1", "p2"], terms: terms)
        try suit.do(.reachConsensus(CourtConsensus(draft, divorceAttendance: .present)), .judge, on: day)
        return suit
    }

    fileprivate static func drafted(_ statement: MediationStatement = MediationStatement(["p1", "p2"])) throws -> Suit {
        var suit = try agreed()
        try suit.do(.draftStatement(statement), .judge, on: "2025-03-11")
        return suit
    }

    /// A suit in trial, the fee paid, nothing mediated.
    fileprivate static func inTrial(_ registration: SuitRegistration) throws -> Suit {
        var suit = Suit()
        var paid = registration
        paid.isFeeSettled = true
        try suit.do(.register(paid), .court, on: "2025-03-10")
        try suit.do(.resumeTrial, .judge, on: "2025-03-10")
        return suit
    }
}

@Suite("调解书与审理") struct InSuitStatementTests {
    // law: mediation.V015
    @Test func `mediation.edge-15: a mediation statement left at the door is not served`() throws {
        let suit = try Suit.drafted()
        for (delivery, serves) in [
            (StatementDelivery.inPerson, true), (.appointedRecipient, true), (.left, false), (.publicNotice, false),
            (.notAppointed, false),
        ] {
            let receipt = StatementReceipt("p1", delivery)
            #expect(
                suit.refusal(of: .signStatement(receipt), .court, on: "2025-03-12")
                    == (serves ? [] : ["in-suit-mediation/sign-statement/in-person/unmet"]))
            #expect(receipt.findings.map(\.code) == (serves ? [] : ["mediation.V015"]))
        }
        #expect(
            suit.refusal(of: .signStatement(StatementReceipt("p9")), .court, on: "2025-03-12")
                == ["in-suit-mediation/sign-statement/addressee/unmet"])
    }

    @Test func `mediation.edge-47: two parties served on different days, effect from the later`() throws {
        var suit = try Suit.drafted(MediationStatement(["p1", "p2"], guarantors: ["g1"], uninvolved: ["p3"]))
        try suit.do(.signStatement(StatementReceipt("p1")), .court, on: "2025-03-12")
        #expect(suit.file.state.statementEffectDay == nil)
        try suit.do(.signStatement(StatementReceipt("p2", on: CivilDate("2025-03-17"))), .court, on: "2025-03-18")
        // Neither the guarantor nor the party with neither right nor duty holds it up.
        try suit.do(.statementTakesEffect, .court, on: "2025-03-18")
        #expect(suit.file.state.effectiveOn?.description == "2025-03-17")
        #expect(try suit.do(.correctStatement, .judge, on: "2025-03-20").issues == [.correctionRuling])
    }

    @Test func `mediation.edge-24: a partial agreement gets its statement, and the rest goes to trial`() throws {
        var suit = try Suit.agreed(SuitRegistration(.loan), AgreementTerms([.payment], isPartial: true))
        #expect(
            suit.refusal(
                of: .recordInMinutes(MinutesRecord(.performedAtOnce)), .judge, on: "2025-03-11")
                == ["in-suit-mediation/record-in-minutes/whole-settled/unmet"])
        try suit.do(.draftStatement(MediationStatement(["p1"])), .judge, on: "2025-03-11")
        try suit.do(.signStatement(StatementReceipt("p1")), .court, on: "2025-03-12")
        #expect(
            suit.refusal(of: .statementTakesEffect, .court, on: "2025-03-12")
                == ["in-suit-mediation/statement-takes-effect/whole-settled/unmet"])
        let outcome = try suit.do(.partialTakesEffect, .court, on: "2025-03-12")
        #expect(outcome.emits == [.bindAsJudgment, .settleRest])
        try suit.do(.callFee(SuitFeeNotice()), .court, on: "2025-03-13")
        try suit.do(.payOrRelief(FeeSettlement()), .party, on: "2025-03-14")
        #expect(suit.phase == .inTrial)
        #expect(suit.file.state.partialEffects.map(\.description) == ["2025-03-12"])
        // Whatever is agreed during trial is a new agreement.
        try suit.do(.mediateAtTrial(CourtMediationOpening()), .judge, on: "2025-04-01")
        let draft = AgreementDraft(.lastParty, parties: ["p1", "p2"])
        try suit.do(.reachConsensus(CourtConsensus(draft)), .judge, on: "2025-04-01")
        #expect(suit.phase == .agreementReached)
    }

    @Test func `mediation.edge-25: an agreement may go beyond the claims`() throws {
        var suit = try Suit.agreed(SuitRegistration(.loan), AgreementTerms([.payment, .beyondClaims, .security]))
        let outcome = try suit.do(.draftStatement(MediationStatement(["p1", "p2"])), .judge, on: "2025-03-11")
        #expect(outcome.isRegular)
        var unlawful = try Suit.agreed(SuitRegistration(.loan), AgreementTerms([.breachOfLaw]))
        let bad = try unlawful.do(.draftStatement(MediationStatement(["p1", "p2"])), .judge, on: "2025-03-11")
        #expect(bad.irregularities == ["content-lawful"])
    }

    // law: mediation.V022
    @Test func `mediation.edge-48: a sham report after the agreement holds the statement up`() throws {
        var suit = try Suit.agreed()
        try suit.do(.reportSham, .mediator, on: "2025-03-11")
        #expect(suit.phase == .paused)
        #expect(
            suit.refusal(of: .draftStatement(MediationStatement(["p1"])), .judge, on: "2025-03-12") == [
                "in-suit-mediation/draft-statement/wrong-phase",
                "in-suit-mediation/draft-statement/no-sham-suspicion/unmet",
            ])
        #expect(
            suit.refusal(of: .clearSham, .court, on: "2025-03-12")
                == ["in-suit-mediation/clear-sham/no-agreement/unmet"])
        var cleared = suit
        try cleared.do(.clearConsensus, .court, on: "2025-03-14")
        #expect(try cleared.do(.draftStatement(MediationStatement(["p1"])), .judge, on: "2025-03-14").isRegular)
        try suit.do(.sanctionSham, .judge, on: "2025-03-14")
        #expect(suit.phase == .shamSanctioned)
    }

    // law: mediation.V022
    @Test func `A sham report while the statement is being served holds up its effect until cleared`() throws {
        var suit = try Suit.drafted()
        try suit.do(.reportShamInCourt, .interestedPerson, on: "2025-03-11")
        #expect(suit.phase == .statementDrafted)
        try suit.do(.signStatement(StatementReceipt("p1")), .court, on: "2025-03-12")
        try suit.do(.signStatement(StatementReceipt("p2")), .court, on: "2025-03-12")
        #expect(
            suit.refusal(of: .statementTakesEffect, .court, on: "2025-03-12")
                == ["in-suit-mediation/statement-takes-effect/no-sham-suspicion/unmet"])
        try suit.do(.clearAtTrial, .judge, on: "2025-03-14")
        try suit.do(.statementTakesEffect, .court, on: "2025-03-14")
        #expect(suit.phase == .effective)
        // Reported before there was an agreement, it bars the statement just so.
        var early = Suit()
        try early.do(.register(SuitRegistration(.loan)), .court, on: "2025-03-10")
        try early.do(.openCourtMediation(CourtMediationOpening()), .judge, on: "2025-03-10")
        try early.do(.reportShamInCourt, .judge, on: "2025-03-11")
        let draft = AgreementDraft(.lastParty, parties: ["p1", "p2"])
        try early.do(.reachConsensus(CourtConsensus(draft)), .judge, on: "2025-03-12")
        let statement = InSuitMediation.Act.draftStatement(MediationStatement(["p1", "p2"]))
        #expect(
            early.refusal(of: statement, .judge, on: "2025-03-12")
                == ["in-suit-mediation/draft-statement/no-sham-suspicion/unmet"])
        try early.do(.clearAtTrial, .judge, on: "2025-03-13")
        #expect(early.refusal(of: statement, .judge, on: "2025-03-13").isEmpty)
    }

    @Test
    func `Before the answer is due the court mediates by agreement only, even where it must mediate at the hearing`()
        throws
    {
        var suit = Suit()
        let registration = SuitRegistration(.divorce, procedure: .simple, mediateFirst: .family, isFeeSettled: true)
        try suit.do(.register(registration), .court, on: "2025-03-10")
        let unasked = CourtMediationOpening(isAgreed: false)
        #expect(
            suit.refusal(of: .openCourtMediation(unasked), .judge, on: "2025-03-10")
                == ["in-suit-mediation/open-court-mediation/voluntary/unmet"])
        try suit.do(.resumeTrial, .judge, on: "2025-03-10")
        #expect(suit.refusal(of: .mediateAtTrial(unasked), .judge, on: "2025-03-11").isEmpty)
    }

    @Test func `Beyond six more months of the ordinary procedure the higher court approves`() throws {
        var suit = try Suit.inTrial(SuitRegistration(.loan))
        let first = TrialExtension(months: 6, askedOn: CivilDate("2025-08-20"))
        #expect(try suit.do(.extendTrial(first), .court, on: "2025-08-22").isRegular)
        #expect(suit.lastDay(.trial) == "2026-03-10")
        var alone = suit
        let more = TrialExtension(months: 3, askedOn: CivilDate("2026-02-10"))
        let outcome = try alone.do(.extendTrial(more), .court, on: "2026-02-12")
        #expect(outcome.irregularities == ["higher-court-approves"])
        #expect(outcome.reasons.map(\.rule) == [nil])
        let approved = TrialExtension(months: 3, askedOn: CivilDate("2026-02-10"), byHigherCourt: true)
        #expect(try suit.do(.extendTrial(approved), .court, on: "2026-02-12").isRegular)
        #expect(suit.lastDay(.trial) == "2026-06-10")
        #expect(TrialExtension(months: 9).findings(under: .ordinary).isEmpty)
    }

    @Test func `Effective on signature: a statement must follow in the simple procedure, on request in the ordinary`()
        throws
    {
        for (procedure, effect) in [
            (TrialProcedure.simple, InSuitMediation.Effect.makeStatementSeparately), (.ordinary, .statementOnRequest),
        ] {
            var suit = try Suit.agreed(SuitRegistration(.loan, procedure: procedure))
            #expect(suit.lastDay(.statementDelivery) == (procedure == .simple ? "2025-03-20" : nil))
            #expect(
                suit.refusal(of: .recordEffectiveOnSignature(MinutesRecord()), .judge, on: "2025-03-10")
                    == ["in-suit-mediation/record-effective-on-signature/effect-agreed/unmet"])
            let record = MinutesRecord(allAgreedEffect: true)
            let outcome = try suit.do(.recordEffectiveOnSignature(record), .judge, on: "2025-03-10")
            #expect(outcome.emits == [.bindAsJudgment, .halveFee, effect])
        }
        let suit = try Suit.agreed()
        #expect(
            suit.refusal(
                of: .recordInMinutes(MinutesRecord(.reconciledDivorce, clerkSigned: false)), .judge, on: "2025-03-10")
                == ["in-suit-mediation/record-in-minutes/minutes-signed/unmet"])
        var needed = suit
        let outcome = try needed.do(.recordInMinutes(MinutesRecord()), .judge, on: "2025-03-10")
        #expect(outcome.irregularities == ["statement-needless"])
    }

    // law: mediation.V019
    @Test func `A public-interest agreement is published for thirty days before the statement`() throws {
        let registration = SuitRegistration("eco-compensation", isPublicInterest: true)
        var suit = try Suit.agreed(registration)
        var hasty = suit
        let statement = InSuitMediation.Act.draftStatement(MediationStatement(["p1", "p2"]))
        #expect(try hasty.do(statement, .judge, on: "2025-03-11").irregularities == ["notice-over"])
        try suit.do(.publishNotice, .court, on: "2025-03-11")
        #expect(suit.lastDay(.publicNotice) == "2025-04-10")
        var early = suit
        let outcome = try early.do(statement, .judge, on: "2025-04-10")
        #expect(outcome.reasons.map(\.rule) == ["mediation.V019"])
        #expect(try suit.do(statement, .judge, on: "2025-04-11").isRegular)
        #expect(
            try Suit.agreed().refusal(of: .publishNotice, .court, on: "2025-03-11")
                == ["in-suit-mediation/publish-notice/public-interest/unmet"])
    }

    // law: mediation.V010
    @Test func `A divorce is mediated before judgment, and not without end`() throws {
        var suit = try Suit.inTrial(SuitRegistration(.divorce))
        var hasty = suit
        let judged = try hasty.do(.adjudicate(JudgmentPaper()), .judge, on: "2025-04-10")
        #expect(judged.reasons.map(\.rule) == ["mediation.V010"])
        // Mandatory mediation needs no consent.
        try suit.do(.mediateAtTrial(CourtMediationOpening(isAgreed: false)), .judge, on: "2025-04-10")
        try suit.do(.refuseToContinue, .otherParty, on: "2025-04-10")
        try suit.do(.resumeTrial, .judge, on: "2025-04-10")
        let again = try suit.do(.mediateAtTrial(CourtMediationOpening()), .judge, on: "2025-09-11")
        #expect(again.irregularities == ["not-endless"])
        try suit.do(.fail, .judge, on: "2025-09-11")
        try suit.do(.resumeTrial, .judge, on: "2025-09-11")
        #expect(try suit.do(.adjudicate(JudgmentPaper()), .judge, on: "2025-09-12").isRegular)
    }

    // law: mediation.V021
    @Test func `The absent party to a divorce gives a written opinion, unless unable to express a will`() throws {
        let draft = AgreementDraft(.lastParty, parties: ["p1", "p2"])
        for (attendance, regular) in [
            (DivorceAttendance.present, true), (.writtenOpinion, true), (.absent, false), (.unableToExpressWill, true),
        ] {
            var suit = Suit()
            try suit.do(.register(SuitRegistration(.divorce)), .court, on: "2025-03-10")
            try suit.do(.openCourtMediation(CourtMediationOpening()), .judge, on: "2025-03-10")
            let consensus = CourtConsensus(draft, divorceAttendance: attendance)
            let outcome = try suit.do(.reachConsensus(consensus), .bothParties, on: "2025-03-11")
            #expect(outcome.reasons.map(\.rule) == (regular ? [] : ["mediation.V021"]))
        }
    }

    // law: mediation.V017 mediation.V020
    @Test func `A judgment neither uses a compromise nor embodies a settlement`() throws {
        let cases: [(JudgmentPaper, [String])] = [
            (JudgmentPaper(), []),
            (JudgmentPaper(admissions: [CompromiseAdmission(isUndisputedFact: true)]), []),
            (
                JudgmentPaper(admissions: [CompromiseAdmission(allConsent: true), CompromiseAdmission()]),
                ["mediation.V017"]
            ),
            (JudgmentPaper(embodiesSettlement: true), ["mediation.V020"]),
            (JudgmentPaper(embodiesSettlement: true, isGuardianRunDivorce: true), []),
        ]
        for (paper, codes) in cases {
            #expect(paper.findings.map(\.code) == codes)
            var suit = try Suit.inTrial(SuitRegistration(.loan))
            let outcome = try suit.do(.adjudicate(paper), .judge, on: "2025-04-10")
            #expect(outcome.reasons.map(\.rule) == codes.map(Optional.some))
        }
    }

    @Test func `In the simple procedure the court mediates six kinds first, unless plainly needless`() throws {
        for kind in MediateFirst.allCases {
            let registration = SuitRegistration(.loan, procedure: .simple, mediateFirst: kind)
            var suit = try Suit.inTrial(registration)
            var needless = suit
            let judged = try suit.do(.adjudicate(JudgmentPaper()), .judge, on: "2025-04-10")
            #expect(judged.irregularities == ["mediated-first"])
            let paper = JudgmentPaper(mediationNeedless: true)
            #expect(try needless.do(.adjudicate(paper), .judge, on: "2025-04-10").isRegular)
        }
    }

    // law: mediation.V081
    @Test func `The trial limit of the simple procedure ends after four months in all`() throws {
        var suit = try Suit.inTrial(SuitRegistration(.loan, procedure: .simple))
        let one = TrialExtension(months: 1, askedOn: CivilDate("2025-05-20"))
        #expect(try suit.do(.extendTrial(one), .court, on: "2025-06-03").isRegular)
        #expect(suit.lastDay(.trial) == "2025-07-10")
        let more = try suit.do(.extendTrial(one), .court, on: "2025-06-10")
        #expect(more.reasons.map(\.rule) == ["mediation.V081"])
        #expect(one.findings(under: .simple, after: 1).map(\.code) == ["mediation.V081"])
        #expect(one.findings(under: .simple).isEmpty)
        #expect(TrialExtension(months: 6).findings(under: .ordinary).isEmpty)
        try suit.do(.convertToOrdinary, .court, on: "2025-06-20")
        #expect(suit.lastDay(.trial) == "2025-09-10")
        let out = TrialExclusion(.appraisal, since: CivilDate("2025-06-23")!, until: CivilDate("2025-07-03")!)
        try suit.do(.leaveOut(out), .court, on: "2025-07-03")
        #expect(suit.lastDay(.trial) == "2025-09-22")
    }

    @Test func `A foreign-related suit has no trial limit`() throws {
        var suit = Suit()
        try suit.do(.registerForeignRelated(SuitRegistration(.sale)), .court, on: "2025-03-10")
        #expect(suit.lastDay(.trial) == nil)
        #expect(suit.file.state.deadlines(asOf: CivilDate("2025-03-10")!, in: suit.law).isEmpty)
    }

    @Test func `Bad acts are refused with every reason`() throws {
        var suit = Suit()
        try suit.do(.register(SuitRegistration(.specialProcedure, court: "鲁0602")), .court, on: "2025-03-10")
        #expect(
            suit.refusal(of: .proposeEntrustment, .party, "鲁0611", on: "2025-03-10") == [
                "in-suit-mediation/propose-entrustment/wrong-role",
                "in-suit-mediation/propose-entrustment/mediable/unmet",
            ])
        #expect(
            suit.refusal(of: .openCourtMediation(CourtMediationOpening(isAgreed: false)), .judge, on: "2025-03-10") == [
                "in-suit-mediation/open-court-mediation/mediable/unmet",
                "in-suit-mediation/open-court-mediation/voluntary/unmet",
            ])
        var elsewhere = Suit()
        try elsewhere.do(.register(SuitRegistration(.loan, court: "鲁0602")), .court, on: "2025-03-10")
        let proposed = try elsewhere.do(.proposeEntrustment, .court, "鲁0611", on: "2025-03-10")
        #expect(proposed.irregularities == ["same-court"])
        var other = Suit()
        try other.do(.register(SuitRegistration(.loan)), .court, on: "2025-03-10")
        try other.do(.proposeEntrustment, .court, on: "2025-03-10")
        let related = MediatorAssignment("m1", recusalGround: .interest)
        try other.do(.consent(related), .bothParties, on: "2025-03-10")
        #expect(
            other.refusal(of: .accept, .mediator, "m2", on: "2025-03-11") == [
                "in-suit-mediation/accept/assigned/unmet", "in-suit-mediation/accept/may-mediate/unmet",
            ])
        let refusal = other.file.state.refusal(
            of: .accept, in: Occasion(.mediator, "m2", on: CivilDate("2025-03-11")!, under: .current))
        for reason in refusal?.reasons ?? [] { #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty) }
    }

    @Test func `Liability for default once borne excludes the double interest for delay`() throws {
        let suit = try Suit.agreed(SuitRegistration(.loan), AgreementTerms([.payment, .liabilityForDefault]))
        #expect(suit.file.state.delayInterestIsDue(liabilityBorne: true) == false)
        #expect(suit.file.state.delayInterestIsDue(liabilityBorne: false) == true)
        #expect(InSuitMediation().delayInterestIsDue(liabilityBorne: true) == nil)
    }
}
