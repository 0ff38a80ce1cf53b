import FuyuanKit
import Testing

extension InSuitMediation: Walkable {
    static var walkActors: [ActorID] { ["m1"] }
    static var walkLimit: Int { 2_000 }
    var walkAspect: Int { agreement.terms?.isPartial == true ? 1 : 0 }
    static var walkActs: [Act] {
        let draft = AgreementDraft(.lastParty, parties: ["p1", "p2"])
        let part = AgreementDraft(.lastParty, parties: ["p1", "p2"], terms: AgreementTerms(isPartial: true))
        return [
            .register(SuitRegistration(.loan, procedure: .simple)),
            .registerForeignRelated(SuitRegistration(.loan, isPublicInterest: true, isFeeSettled: true)),
            .proposeEntrustment, .consent(MediatorAssignment("m1", of: "org-1")), .decline(SuitFeeNotice()),
            .declineFeePaid, .accept,
            .extend(InSuitExtension(days: 30)), .openCourtMediation(CourtMediationOpening()),
            .mediateAtTrial(CourtMediationOpening()), .extendCourtMediation(InSuitExtension(days: 10)),
            .inviteAssist(AssistanceInvitation("village-1", .party)), .reachConsensus(CourtConsensus(draft)),
            .reachConsensus(CourtConsensus(part)), .sign(AgreementSignature("p1")), .refuseToSign, .publishNotice,
            .draftStatement(MediationStatement(["p1"])), .signStatement(StatementReceipt("p1")),
            .statementTakesEffect, .partialTakesEffect, .correctStatement,
            .recordInMinutes(MinutesRecord(.performedAtOnce)),
            .recordEffectiveOnSignature(MinutesRecord(allAgreedEffect: true)), .withdrawSuit(WithdrawalRequest()),
            .withdrawOrPerformEarly, .repudiate, .fail, .expire, .refuseToContinue, .callFee(SuitFeeNotice()),
            .askRelief,
            .refuseRelief(SuitFeeNotice()), .payOrRelief(FeeSettlement()), .defaultFee, .reportSham, .reportShamInCourt,
            .clearSham, .clearConsensus,
            .clearAtTrial, .sanctionSham, .adjudicate(JudgmentPaper()), .resumeTrial,
            .extendTrial(TrialExtension(months: 1)), .convertToOrdinary,
            .leaveOut(TrialExclusion(.appraisal, since: CivilDate(2026, 3, 2)!, until: CivilDate(2026, 3, 9)!)),
        ]
    }
}

private typealias Suit = Matter<InSuitMediation>

extension Suit {
    /// A suit with an outside mediator who has signed for the papers, all on one day.
    fileprivate static func entrusted(
        _ registration: SuitRegistration = SuitRegistration(.loan), on day: String
    ) throws -> Suit {
        var suit = Suit()
        try suit.do(.register(registration), .court, on: day)
        try suit.do(.proposeEntrustment, .court, on: day)
        try suit.do(.consent(MediatorAssignment("m1", of: "org-1")), .bothParties, on: day)
        try suit.do(.accept, .mediator, "m1", on: day)
        return suit
    }

    /// A suit in which the court mediates.
    fileprivate static func atCourt(_ registration: SuitRegistration, on day: String) throws -> Suit {
        var suit = Suit()
        try suit.do(.register(registration), .court, on: day)
        try suit.do(.openCourtMediation(CourtMediationOpening()), .judge, on: day)
        return suit
    }

    fileprivate mutating func agree(_ terms: AgreementTerms = AgreementTerms(), on day: String) throws {
        let draft = AgreementDraft(.lastParty, parties: ["p1", "p2"], terms: terms)
        try self.do(.reachConsensus(CourtConsensus(draft, divorceAttendance: .present)), .judge, on: day)
    }
}

@Suite("立案后调解") struct InSuitMediationTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: InSuitMediation.self) }

    // law: mediation.P59
    @Test func `From filing to a statement in effect`() throws {
        var suit = try Suit.entrusted(on: "2025-03-10")
        #expect(suit.phase == .mediating)
        #expect(suit.lastDay(.entrustedMediation) == "2025-03-25")
        #expect(suit.lastDay(.trial) == "2025-09-10")
        #expect(try suit.do(.extend(InSuitExtension(days: 30)), .bothParties, on: "2025-03-24").isRegular)
        #expect(suit.lastDay(.entrustedMediation) == "2025-04-24")
        #expect(suit.lastDay(.trial) == "2025-10-10")
        // Settled on 4 April: only the ten days used of the extension stay outside the trial limit.
        let draft = AgreementDraft(.lastParty, parties: ["p1", "p2"])
        try suit.do(.reachConsensus(CourtConsensus(draft)), .mediator, "m1", on: "2025-04-04")
        #expect(suit.lastDay(.trial) == "2025-09-22")
        var hasty = suit
        let unsigned = try hasty.do(.draftStatement(MediationStatement(["p1", "p2"])), .judge, on: "2025-04-07")
        #expect(unsigned.irregularities == ["agreement-signed"])
        for signature in [AgreementSignature("p1"), AgreementSignature("p2")] {
            try suit.do(.sign(signature), .party, on: "2025-04-07")
        }
        try suit.do(.sign(AgreementSignature("m1", as: .mediator)), .mediator, "m1", on: "2025-04-07")
        let drafted = try suit.do(.draftStatement(MediationStatement(["p1", "p2"])), .judge, on: "2025-04-07")
        #expect(drafted.isRegular)
        #expect(drafted.issues == [.statement])
        try suit.do(.signStatement(StatementReceipt("p1")), .court, on: "2025-04-08")
        #expect(
            suit.refusal(of: .statementTakesEffect, .court, on: "2025-04-08")
                == ["in-suit-mediation/statement-takes-effect/all-received/unmet"])
        try suit.do(.signStatement(StatementReceipt("p2")), .court, on: "2025-04-11")
        let effect = try suit.do(.statementTakesEffect, .court, on: "2025-04-14")
        #expect(effect.emits.contains(.bindAsJudgment))
        #expect(suit.phase == .effective)
        #expect(suit.file.state.effectiveOn?.description == "2025-04-11")
        #expect(suit.file.state.lastDayForRetrial(in: suit.law)?.description == "2025-10-11")
    }

    // law: mediation.P60 mediation.P71 mediation.P17 mediation.P18
    @Test func `The period and the trial limit follow the procedure`() throws {
        var simple = try Suit.entrusted(SuitRegistration(.loan, procedure: .simple), on: "2025-03-10")
        #expect(simple.lastDay(.entrustedMediation) == "2025-03-17")
        #expect(simple.lastDay(.trial) == "2025-06-10")
        try simple.do(.extend(InSuitExtension(days: 30)), .bothParties, on: "2025-03-14")
        #expect(simple.lastDay(.entrustedMediation) == "2025-04-16")
        #expect(simple.lastDay(.trial) == "2025-07-10")
        var rolled = try Suit.entrusted(SuitRegistration(.loan, procedure: .smallClaims), on: "2025-09-25")
        #expect(rolled.lastDay(.entrustedMediation) == "2025-10-09")
        try rolled.do(.extend(InSuitExtension(days: 30)), .bothParties, on: "2025-09-28")
        #expect(rolled.lastDay(.entrustedMediation) == "2025-11-03")
        #expect(
            try Suit.entrusted(SuitRegistration(.loan, procedure: .simple), on: "2022-12-24")
                .lastDay(.entrustedMediation) == "2023-01-03")
        #expect(try Suit.entrusted(on: "2025-12-18").lastDay(.entrustedMediation) == "2026-01-04")
    }

    // law: mediation.V064
    @Test func `mediation.edge-26: an extension of 45 days agreed after 2025-01-01 goes beyond the cap`() throws {
        var suit = try Suit.entrusted(on: "2025-03-10")
        let outcome = try suit.do(.extend(InSuitExtension(days: 45)), .bothParties, on: "2025-03-12")
        #expect(outcome.irregularities == ["within-cap"])
        #expect(outcome.reasons.map(\.rule) == ["mediation.V064"])
        let day = CivilDate("2025-03-12")!
        let found = InSuitExtension(days: 45).findings(of: .entrustedMediationOrdinary, agreedOn: day, at: "days")
        #expect(found.map(\.code) == ["mediation.V064"])
        #expect(found.map(\.severity) == [.error])
        #expect(InSuitExtension(days: 30).findings(of: .entrustedMediationOrdinary, agreedOn: day).isEmpty)
        #expect(
            InSuitExtension(days: 10).findings(of: .entrustedMediationSimple, agreedOn: day, after: 25).count == 1)
        #expect(InSuitExtension(days: .max).findings(of: .entrustedMediationSimple, agreedOn: day, after: 1).count == 1)
        // Two extensions are added up.
        var twice = try Suit.entrusted(on: "2025-03-10")
        try twice.do(.extend(InSuitExtension(days: 20)), .bothParties, on: "2025-03-12")
        let second = try twice.do(.extend(InSuitExtension(days: 11)), .bothParties, on: "2025-03-13")
        #expect(second.irregularities == ["within-cap"])
        #expect(
            twice.refusal(of: .extend(InSuitExtension(days: 0)), .bothParties, on: "2025-03-14")
                == ["in-suit-mediation/extend/some-days/unmet"])
    }

    @Test func `mediation.edge-27: an extension of 45 days agreed in 2023 is allowed, before filing and in suit`()
        throws
    {
        let day = CivilDate("2023-05-08")!
        #expect(InSuitExtension(days: 45).findings(of: .entrustedMediationOrdinary, agreedOn: day).isEmpty)
        var suit = try Suit.entrusted(on: "2023-05-04")
        #expect(try suit.do(.extend(InSuitExtension(days: 45)), .bothParties, on: "2023-05-08").isRegular)
        var early = Matter<PreFilingMediation>()
        try early.do(.submitPapers(SubmittedPapers(.loan)), .party, on: "2023-05-04")
        try early.do(.screen, .court, on: "2023-05-04")
        try early.do(.askConsent, .court, on: "2023-05-04")
        try early.do(.consent, .bothParties, on: "2023-05-04")
        try early.do(.chooseMediator(MediatorAssignment("m1")), .bothParties, on: "2023-05-04")
        try early.do(.accept, .mediator, "m1", on: "2023-05-04")
        #expect(early.lastDay(.mediationPeriod) == "2023-06-05")
        let until = MediationExtension(until: CivilDate("2023-07-20")!)
        #expect(try early.do(.extend(until), .bothParties, on: "2023-05-08").isRegular)
        #expect(early.lastDay(.mediationPeriod) == "2023-07-20")
    }

    @Test func `An extension agreed after the period ended is irregular`() throws {
        var suit = try Suit.entrusted(on: "2025-03-10")
        let late = try suit.do(.extend(InSuitExtension(days: 10)), .bothParties, on: "2025-03-26")
        #expect(late.irregularities == ["before-expiry"])
        #expect(late.reasons.map(\.rule) == ["mediation.V064"])
    }

    @Test func `mediation.edge-28: the regime follows the day of the complaint, and a local setting prevails`() throws {
        let law = LegalContext.current
        #expect(law.mediationRegime(on: CivilDate("2024-12-30")!) == .preFilingDelegation)
        #expect(law.mediationRegime(on: CivilDate("2025-01-02")!) == .fileThenEntrust)
        let old = SuitRegistration(.loan, complaintOn: CivilDate("2024-12-30"))
        let before = try Suit.entrusted(old, on: "2025-01-06")
        #expect(before.file.state.regime(in: law) == .preFilingDelegation)
        #expect(before.file.state.regime(in: LegalContext(mediationRegime: .fileThenEntrust)) == .fileThenEntrust)
        #expect(try Suit.entrusted(on: "2025-01-02").file.state.regime(in: law) == .fileThenEntrust)
        var suit = before
        let outcome = try suit.do(.withdrawOrPerformEarly, .party, on: "2025-01-08")
        #expect(outcome.irregularities == ["filed-first"])
        #expect(outcome.reasons.map(\.rule) == ["mediation.V062"])
    }

    @Test func `mediation.edge-29: withdrawn before the fee is called, it closes in another way without a fee`() throws
    {
        var suit = try Suit.entrusted(on: "2025-03-10")
        let outcome = try suit.do(.withdrawOrPerformEarly, .party, on: "2025-03-18")
        #expect(suit.phase == .closedOther)
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.noFee, .registerOtherClosing])
        #expect(suit.file.state.feeFindings(charged: .zero).isEmpty)
        #expect(suit.file.state.feeFindings(charged: Money(fen: 50_00)).map(\.code) == ["mediation.V079"])
        // Paid before, it closes all the same; that is on record.
        var paid = try Suit.entrusted(SuitRegistration(.loan, isFeeSettled: true), on: "2025-03-10")
        #expect(
            try paid.do(.withdrawOrPerformEarly, .party, on: "2025-03-18").irregularities == ["fee-not-called"])
        #expect(paid.phase == .closedOther)
    }

    @Test func `The time to pay counts from receipt of the notice, or of the decision that refuses relief`() throws {
        func notice(_ day: String) -> SuitFeeNotice { SuitFeeNotice(receivedOn: CivilDate(day)) }
        var suit = try Suit.entrusted(on: "2025-03-10")
        try suit.do(.refuseToContinue, .otherParty, on: "2025-03-14")
        try suit.do(.callFee(notice("2025-03-20")), .court, on: "2025-03-17")
        #expect(suit.lastDay(.feePayment) == "2025-03-27")
        #expect(
            suit.refusal(of: .defaultFee, .court, on: "2025-03-27")
                == ["in-suit-mediation/default-fee/fee-overdue/unmet"])
        #expect(suit.refusal(of: .defaultFee, .court, on: "2025-03-28").isEmpty)
        try suit.do(.askRelief, .party, on: "2025-03-21")
        try suit.do(.refuseRelief(notice("2025-03-26")), .court, on: "2025-03-24")
        #expect(suit.lastDay(.feePayment) == "2025-04-02")
        var declined = Suit()
        try declined.do(.register(SuitRegistration(.loan)), .court, on: "2025-03-10")
        try declined.do(.proposeEntrustment, .court, on: "2025-03-10")
        try declined.do(.decline(notice("2025-03-21")), .otherParty, on: "2025-03-12")
        #expect(declined.lastDay(.feePayment) == "2025-03-28")
    }

    @Test func `In suit no agreement takes effect without the signatures of mediation before a court`() throws {
        let suit = try Suit.entrusted(on: "2025-03-10")
        for (effect, fits) in [
            (AgreementEffect.lastParty, true), (.everyone, true), (.parties, false), (.consensus, false),
        ] {
            let consensus = CourtConsensus(AgreementDraft(effect, parties: ["p1", "p2"]))
            let codes = suit.refusal(of: .reachConsensus(consensus), .mediator, "m1", on: "2025-03-12")
            #expect(codes == (fits ? [] : ["in-suit-mediation/reach-consensus/effect-fits/unmet"]))
        }
    }

    @Test func `mediation.edge-30: the time to pay rolls off the holiday before the suit is deemed withdrawn`() throws {
        var suit = try Suit.entrusted(on: "2025-09-15")
        try suit.do(.refuseToContinue, .otherParty, on: "2025-09-24")
        try suit.do(.callFee(SuitFeeNotice()), .court, on: "2025-09-25")
        #expect(suit.lastDay(.feePayment) == "2025-10-09")
        #expect(
            suit.refusal(of: .defaultFee, .system, on: "2025-10-09")
                == ["in-suit-mediation/default-fee/fee-overdue/unmet"])
        var relieved = suit
        try relieved.do(.askRelief, .party, on: "2025-09-26")
        #expect(
            relieved.refusal(of: .defaultFee, .system, on: "2025-10-10") == [
                "in-suit-mediation/default-fee/fee-overdue/unmet",
                "in-suit-mediation/default-fee/no-relief-pending/unmet",
            ])
        try relieved.do(.payOrRelief(FeeSettlement(relief: .deferral)), .court, on: "2025-10-10")
        #expect(relieved.phase == .inTrial)
        let ended = try suit.do(.defaultFee, .system, on: "2025-10-10")
        #expect(suit.phase == .deemedWithdrawn)
        #expect(ended.emits == [.mayRefile])
    }

    @Test func `mediation.edge-31: a mediated case in the simple procedure has its fee halved once`() throws {
        var suit = try Suit.atCourt(SuitRegistration(.loan, procedure: .simple), on: "2025-03-10")
        try suit.agree(on: "2025-03-12")
        let outcome = try suit.do(.recordInMinutes(MinutesRecord(.performedAtOnce)), .judge, on: "2025-03-12")
        #expect(outcome.emits == [.bindAsJudgment, .halveFee])
        let half = try Fee.property(Money(fen: 100_000_00)).halved(for: [.simpleProcedure])
        #expect(half.amount == Money(fen: 1_150_00))
        #expect(half.halved(for: [.mediated]).amount == Money(fen: 1_150_00))
    }
}
