import FuyuanKit
import Testing

extension FailedMediationFiling: Walkable {
    static var walkActors: [ActorID] { ["court-1"] }
    static var walkActs: [Act] {
        [
            .mediationFailed(FailedMediationReport()),
            .mediationFailed(FailedMediationReport(.appliedOnline, onlineFilingChosen: true)),
            .undertakePromptFiling, .insist, .dropSuit, .transferPapers(FilingPapers(court: "court-1")),
            .registerCase(CaseRegistration()), .requestCorrection(CorrectionNotice(days: 10)), .correct, .lapse,
            .registerFirst, .confirmRegistration(CaseRegistration(caseNumber: "（2026）皖0503民初12号")),
            .refuseFiling(FilingRefusal()), .dismiss(FilingRefusal()),
            .callFee(FilingFeeNotice(Money(fen: 230_000))), .payFee(FilingFeePayment(Money(fen: 230_000))), .askRelief,
            .allowRelief(FilingFeeRelief(.waiver)),
            .denyFeeRelief(FilingFeeDenial(payBy: CivilDate(2027, 1, 4)!)),
            .noteNoFee(FilingFeeExemption(.administrativeCompensation)),
            .defaultFee, .assignSimple(CaseTriage(isSimple: true)),
            .assignOrdinary(CaseTriage(hasUndisputedFacts: true)),
        ]
    }
}

@Suite("调解不成转立案") struct FailedMediationFilingTests {
    typealias M = FailedMediationFiling
    let law = LegalContext.current
    let court = Actor(MediationRole.court, "court-1")
    let mediator = Actor(MediationRole.mediator, "m1")
    let party = Actor(MediationRole.party, "p1")

    /// A file with acts done in order; stops the test where one is refused.
    func file(_ steps: [(String, Actor<MediationRole>, M.Act)]) throws -> CaseFile<M> {
        try CaseFile<M>.history("F-1", steps, under: law)
    }

    func received(
        _ day: String = "2025-03-03", papers: FilingPapers = FilingPapers(court: "court-1"),
        report: FailedMediationReport = FailedMediationReport()
    ) throws -> CaseFile<M> {
        try file([
            ("2025-03-03", mediator, .mediationFailed(report)), ("2025-03-03", party, .insist),
            (day, mediator, .transferPapers(papers)),
        ])
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: M.self) }

    @Test func `A failed mediation becomes a simple case within the legal times`() throws {
        var file = try received()
        // law: mediation.filingDecision — 7 days from 2025-03-03.
        #expect(file.state.lastDay(of: .filingDecision, in: law) == CivilDate(2025, 3, 10))
        try file.then("2025-03-10", court, .registerCase(CaseRegistration(caseNumber: "（2025）皖0503民初123号")), under: law)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.lastOutcome?.emits.contains(.serveDefendant) == true)
        #expect(file.state.lastDay(of: .trialTransfer, in: law) == CivilDate(2025, 3, 13))
        try file.then("2025-03-10", court, .callFee(FilingFeeNotice(Money(fen: 230_000))), under: law)
        #expect(file.state.lastDay(of: .feePayment, in: law) == CivilDate(2025, 3, 17))
        try file.then("2025-03-12", party, .payFee(FilingFeePayment(Money(fen: 230_000))), under: law)
        try file.then(
            "2025-03-13", court, .assignSimple(CaseTriage(isSimple: true, hasUndisputedFacts: true)), under: law)
        #expect(file.state.phase == .assignedSimple)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.lastOutcome?.emits == [.carryOverFacts])
        #expect(file.state.deadlines(asOf: CivilDate(2025, 3, 13)!, in: law).isEmpty)
    }

    @Test func `The local promise of five days runs only where the court undertook it`() throws {
        var plain = try received("2025-03-04")
        #expect(plain.state.clocks[.localPromise] == nil)
        try plain.then("2025-03-11", court, .registerCase(CaseRegistration(caseNumber: "（2025）冀0302民初1号")), under: law)
        #expect(plain.lastOutcome?.isRegular == true)
        var promised = try file([
            ("2025-03-03", mediator, .mediationFailed(FailedMediationReport())),
            ("2025-03-03", court, .undertakePromptFiling),
            ("2025-03-03", party, .insist), ("2025-03-04", mediator, .transferPapers(FilingPapers(court: "court-1"))),
        ])
        // law: mediation.qhdTransfer — 2025-03-08 is a Saturday.
        #expect(promised.state.lastDay(of: .localPromise, in: law) == CivilDate(2025, 3, 10))
        #expect(M.table[Int(M.Act.Kind.undertakePromptFiling.rawValue)].evidence == .local)
        try promised.then(
            "2025-03-11", court, .registerCase(CaseRegistration(caseNumber: "（2025）冀0302民初1号")), under: law)
        #expect(promised.lastOutcome?.irregular == [.promptlyFiled])
        var other = law
        other.periods[TimeLimit.failedMediationTransferQinhuangdao.id] = .workingDays(5)
        #expect(
            promised.state.limit(of: .localPromise)?.lastDay(from: CivilDate(2025, 3, 3)!, in: other)
                == CivilDate(2025, 3, 10))
    }

    @Test func `Papers are transferred without insistence, registration asks for it but for online delegation`() throws
    {
        for (origin, irregular) in [
            (MediationOrigin.delegated, EnumSet<M.Condition>([.suitWanted])), (.delegatedOnline, []),
        ] {
            let file = try file([
                ("2025-03-03", mediator, .mediationFailed(FailedMediationReport(origin))),
                ("2025-03-03", mediator, .transferPapers(FilingPapers(court: "court-1"))),
                ("2025-03-04", court, .registerCase(CaseRegistration(caseNumber: "（2025）皖0503民初1号"))),
            ])
            #expect(file.lastOutcome?.irregular == irregular, "\(origin)")
        }
        for (chosen, irregular, unknown) in [
            (true, EnumSet<M.Condition>(), EnumSet<M.Condition>()), (false, [.onlineFilingChosen], []),
            (nil, [], [.onlineFilingChosen]),
        ] {
            let file = try file([
                (
                    "2025-03-03", mediator,
                    .mediationFailed(FailedMediationReport(.appliedOnline, onlineFilingChosen: chosen))
                ),
                ("2025-03-03", mediator, .transferPapers(FilingPapers())),
            ])
            #expect(file.lastOutcome?.irregular == irregular)
            #expect(file.lastOutcome?.unknown == unknown)
        }
    }

    @Test func `A party who applied on line files on line himself; in other mediations the papers are handed over`()
        throws
    {
        for (origin, irregular) in [
            (MediationOrigin.appliedOnline, EnumSet<M.Condition>()), (.delegatedOnline, [.partyAppliedOnline]),
        ] {
            let file = try file([
                ("2025-03-03", mediator, .mediationFailed(FailedMediationReport(origin))),
                ("2025-03-04", party, .transferPapers(FilingPapers())),
            ])
            #expect(file.state.phase == .materialsReceived)
            #expect(file.lastOutcome?.irregular == irregular)
            // Seven days from 2025-03-04.
            #expect(file.state.lastDay(of: .filingDecision, in: law) == CivilDate(2025, 3, 11))
        }
    }

    @Test func `A party who drops the suit ends it`() throws {
        let file = try file([
            ("2025-03-03", mediator, .mediationFailed(FailedMediationReport())), ("2025-03-04", party, .dropSuit),
        ])
        #expect(file.state.phase == .notPursued)
    }

    @Test func `mediation.V066: papers received without a dated receipt`() throws {
        #expect(try received().lastOutcome?.isRegular == true)
        let file = try received(papers: FilingPapers(receiptIssued: false))
        #expect(file.rules == ["mediation.V066"])
    }

    @Test
    func `mediation.V067: correction is asked for once, in writing, and time begins anew with the corrected papers`()
        throws
    {
        var file = try received()
        try file.then(
            "2025-03-05", court, .requestCorrection(CorrectionNotice(days: 10, receivedOn: CivilDate(2025, 3, 6)!)),
            under: law)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.state.clocks.isRunning(.filingDecision) == false)
        // 2025-03-16 is a Sunday.
        #expect(file.state.lastDay(of: .correction, in: law) == CivilDate(2025, 3, 17))
        try file.then("2025-03-17", party, .correct, under: law)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.state.lastDay(of: .filingDecision, in: law) == CivilDate(2025, 3, 24))
        try file.then("2025-03-18", court, .requestCorrection(CorrectionNotice(days: 5, isWritten: false)), under: law)
        #expect(file.lastOutcome?.irregular == [.noticeComplete, .firstCorrection])
        #expect(file.rules == ["mediation.V067", "mediation.V067"])
    }

    @Test func `mediation.V070: paper copies demanded after adequate online papers`() throws {
        for (online, paper, irregular) in [(true, true, true), (true, false, false), (false, true, false)] {
            var file = try received(papers: FilingPapers(court: "court-1", adequateOnline: online))
            try file.then(
                "2025-03-05", court, .requestCorrection(CorrectionNotice(days: 5, demandsPaper: paper)), under: law)
            #expect((file.rules == ["mediation.V070"]) == irregular)
        }
    }

    @Test func `mediation.V068: without a decision in seven days the court registers first or refuses`() throws {
        var file = try received()
        #expect(file.state.findings(asOf: CivilDate(2025, 3, 10)!, in: law).isEmpty)
        #expect(file.state.findings(asOf: CivilDate(2025, 3, 11)!, in: law).map(\.code) == ["mediation.V068"])
        var late = file
        try late.then("2025-03-11", court, .registerCase(CaseRegistration(caseNumber: "（2025）皖0503民初1号")), under: law)
        #expect(late.rules == ["mediation.V068"])
        try file.then("2025-03-10", court, .registerFirst, under: law)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.state.findings(asOf: CivilDate(2025, 3, 20)!, in: law).isEmpty)
        try file.then(
            "2025-03-20", court, .confirmRegistration(CaseRegistration(caseNumber: "（2025）皖0503民初1号")), under: law)
        #expect(file.state.phase == .registered)
        #expect(file.state.filedOn == CivilDate(2025, 3, 10))
    }

    @Test func `The time for filing follows the kind of suit`() throws {
        for (suit, last) in [
            (SuitKind.civil, "2025-03-10"), (.administrative, "2025-03-10"), (.thirdPartyRevocation, "2025-04-02"),
            (.enforcementObjection, "2025-03-18"),
        ] {
            let file = try received(papers: FilingPapers(court: "court-1", suit: suit))
            #expect(file.state.lastDay(of: .filingDecision, in: law) == CivilDate(last), "\(suit)")
        }
    }

    @Test func `mediation.V069: a refusal is a written ruling with reasons, on insistence`() throws {
        var good = try received()
        try good.then("2025-03-07", court, .refuseFiling(FilingRefusal()), under: law)
        #expect(good.state.phase == .refused)
        #expect(good.lastOutcome?.isRegular == true)
        #expect(good.lastOutcome?.emits == [.giveReasons])
        var bad = try received()
        try bad.then("2025-03-07", court, .refuseFiling(FilingRefusal(isWritten: false)), under: law)
        #expect(bad.rules == ["mediation.V069"])
    }

    @Test func `Uncorrected papers are returned when the party does not insist`() throws {
        var file = try file([
            ("2025-03-03", mediator, .mediationFailed(FailedMediationReport())),
            ("2025-03-03", mediator, .transferPapers(FilingPapers(court: "court-1"))),
            ("2025-03-05", court, .requestCorrection(CorrectionNotice(days: 5))),
        ])
        var early = file
        try early.then("2025-03-10", court, .lapse, under: law)
        #expect(early.lastOutcome?.irregular == [.correctionTimeOver])
        try file.then("2025-03-11", court, .lapse, under: law)
        #expect(file.lastOutcome?.isRegular == true)
        #expect(file.state.phase == .papersReturned)
    }

    @Test func `A dispute that must go elsewhere first is not filed regularly`() throws {
        var file = try received(report: FailedMediationReport(gate: .labourArbitrationFirst))
        var refused = file
        try file.then("2025-03-04", court, .registerCase(CaseRegistration(caseNumber: "（2025）皖0503民初1号")), under: law)
        #expect(file.lastOutcome?.irregular == [.gateOpen])
        try refused.then("2025-03-04", court, .refuseFiling(FilingRefusal()), under: law)
        #expect(refused.lastOutcome?.emits == [.giveReasons, .pointOutPriorBody])
    }

    @Test func `Another court cannot register, and a party cannot either`() throws {
        let file = try received()
        let refusal = try #require(
            file.refused("2025-03-04", Actor(.court, "court-2"), .registerCase(CaseRegistration()), under: law))
        #expect(refusal.reasons.map(\.code) == ["failed-mediation-filing/register-case/same-court/unmet"])
        #expect(refusal.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty && $0.cure != nil })
        let wrong = try #require(file.refused("2025-03-04", party, .registerCase(CaseRegistration()), under: law))
        #expect(wrong.isWrongRole)
        #expect(
            file.refused("2025-03-04", court, .callFee(FilingFeeNotice(Money(fen: 1))), under: law)?.isWrongPhase
                == true)
    }

    @Test func `mediation.edge-30: a fee whose seventh day is a holiday rolls before the suit is deemed withdrawn`()
        throws
    {
        var file = try received("2025-09-24")
        try file.then("2025-09-29", court, .registerCase(CaseRegistration(caseNumber: "（2025）皖0503民初1号")), under: law)
        // law: mediation.P41 — notice received 2025-09-30; the seventh day is 7 October, in the holiday.
        try file.then(
            "2025-09-29", court, .callFee(FilingFeeNotice(Money(fen: 5_000), receivedOn: CivilDate(2025, 9, 30)!)),
            under: law)
        #expect(file.state.lastDay(of: .feePayment, in: law) == CivilDate(2025, 10, 9))
        for day in ["2025-10-08", "2025-10-09"] {
            let refusal = try #require(file.refused(day, Actor(.system), .defaultFee, under: law))
            #expect(refusal.unmet == [.feeOverdue])
        }
        var paid = file
        try paid.then("2025-10-09", party, .payFee(FilingFeePayment(Money(fen: 5_000))), under: law)
        #expect(paid.lastOutcome?.isRegular == true)
        try file.then("2025-10-10", Actor(.system), .defaultFee, under: law)
        #expect(file.state.phase == .deemedWithdrawn)
        // law: mediation.X21
        #expect(file.lastOutcome?.emits == [.explainRefiling])
    }

    @Test func `Relief asked for keeps the suit alive; when it is refused the new day counts`() throws {
        var file = try received()
        try file.then("2025-03-04", court, .registerCase(CaseRegistration(caseNumber: "（2025）皖0503民初1号")), under: law)
        try file.then("2025-03-04", court, .callFee(FilingFeeNotice(Money(fen: 5_000))), under: law)
        try file.then("2025-03-10", party, .askRelief, under: law)
        #expect(file.refused("2025-03-20", Actor(.system), .defaultFee, under: law)?.unmet == [.noReliefPending])
        var granted = file
        try granted.then("2025-03-20", court, .allowRelief(FilingFeeRelief(.waiver, naturalPerson: false)), under: law)
        // law: mediation.V078
        #expect(granted.rules == ["mediation.V078"])
        try file.then("2025-03-20", court, .denyFeeRelief(FilingFeeDenial(payBy: CivilDate(2025, 3, 27)!)), under: law)
        #expect(file.state.lastDay(of: .feePayment, in: law) == CivilDate(2025, 3, 27))
        #expect(
            file.refused("2025-03-26", party, .payFee(FilingFeePayment(Money(fen: 4_999))), under: law)?.unmet == [
                .feeCovered
            ])
        try file.then("2025-03-28", court, .defaultFee, under: law)
        #expect(file.state.phase == .deemedWithdrawn)
    }

    @Test func `A suit found unfit after registration is dismissed and the fee goes back`() throws {
        var file = try received()
        try file.then("2025-03-04", court, .registerFirst, under: law)
        try file.then("2025-03-20", Actor(.judge), .dismiss(FilingRefusal()), under: law)
        #expect(file.state.phase == .dismissed)
        #expect(file.lastOutcome?.emits == [.giveReasons, .refundFee])
    }

    @Test func `A case that is not simple is better assigned as ordinary, and late transfer is irregular`() throws {
        var file = try received()
        try file.then("2025-03-04", court, .registerCase(CaseRegistration(caseNumber: "12号")), under: law)
        #expect(file.lastOutcome?.irregular == [.caseNumberWellFormed])
        try file.then("2025-03-04", court, .noteNoFee(FilingFeeExemption(.administrativeCompensation)), under: law)
        try file.then("2025-03-10", court, .assignSimple(CaseTriage(isSimple: false)), under: law)
        #expect(file.lastOutcome?.irregular == [.transferredInTime, .simpleEnough])
    }

    @Test func `mediation.V082: preservation before suit is to be released when nobody sues in thirty days`() throws {
        let taken = CivilDate(2025, 3, 3)!
        let measure = PreSuitPreservation(takenOn: taken)
        #expect(measure.findings(asOf: CivilDate(2025, 4, 2)!, in: law).isEmpty)
        let alert = measure.findings(asOf: CivilDate(2025, 4, 3)!, in: law)
        #expect(alert.map(\.code) == ["mediation.V082"])
        #expect(alert.map(\.severity) == [.error])
        #expect(measure.findings(asOf: CivilDate(2025, 4, 3)!, papersIn: true, in: law).map(\.severity) == [.warning])
        #expect(
            PreSuitPreservation(takenOn: taken, suedOn: CivilDate(2025, 4, 2)!).findings(
                asOf: CivilDate(2025, 6, 1)!, in: law
            ).isEmpty)
        #expect(
            PreSuitPreservation(takenOn: taken, releasedOn: CivilDate(2025, 4, 2)!).findings(
                asOf: CivilDate(2025, 6, 1)!, in: law
            ).isEmpty)
        var file = try received(
            report: FailedMediationReport(preservation: PreSuitPreservation(takenOn: CivilDate(2025, 2, 5)!)))
        // Thirty days from 2025-02-05 end on 2025-03-07.
        #expect(file.state.findings(asOf: CivilDate(2025, 3, 7)!, in: law).isEmpty)
        #expect(file.state.findings(asOf: CivilDate(2025, 3, 10)!, in: law).map(\.code) == ["mediation.V082"])
        try file.then("2025-03-07", court, .registerCase(CaseRegistration()), under: law)
        #expect(file.state.findings(asOf: CivilDate(2025, 3, 10)!, in: law).isEmpty)
    }
}
