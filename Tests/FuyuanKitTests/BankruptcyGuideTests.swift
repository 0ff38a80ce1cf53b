import FuyuanKit
import Testing

/// The guide prints; its test does not.
private func print(_ items: Any...) {}

/// The lines of the guide `Documentation/bankruptcy.md`, in its order.
@Suite("破产指南") struct BankruptcyGuideTests {
    private let law = LegalContext.current

    @Test func `A case is opened, announced, takes claims and votes, and is shared out`() throws {
        let day = try #require(CivilDate("2026-03-16"))
        let published = try #require(CivilDate("2026-04-01"))
        let claimsEnd = try #require(CivilDate("2026-05-06"))
        let meeting = try #require(CivilDate("2026-05-20"))
        let today = try #require(CivilDate("2026-04-13"))

        let court = Actor<BankruptcyRole>(.court, "鲁0602")
        let administrator = Actor<BankruptcyRole>(.administrator, "adm-1")
        let creditor = Actor<BankruptcyRole>(.creditor, "creditor-1")

        var file = CaseFile<BankruptcyCase>("B-1")
        func enter(_ act: BankruptcyCase.Act, by actor: Actor<BankruptcyRole>, on day: CivilDate) throws {
            try file.append(Entry("B-1", file.lastSequence + 1, on: day, by: actor, act), under: law)
        }
        let opening = CaseOpening(.creditor, court: "鲁0602", administrator: "adm-1", appointedOn: day)
        try enter(.open(opening), by: court, on: day)
        #expect(file.state.phase == .liquidationOpen && file.state.enforcement == .suspended)

        for duty in file.state.openDuties(asOf: day, in: law) {
            print(duty.owner.en, duty.text.en, duty.time(in: .en), duty.basis.text(in: .en))
        }
        #expect(file.state.openDuties(asOf: day, in: law).contains { $0.owner == BankruptcyRole.sealingOrgan.term })

        let late = file.state.openDuties(asOf: today, in: law).filter { $0.isOverdue(asOf: today) }
        #expect(late.map(\.code).contains("bankruptcy-case/e04-notify"))

        let announcement = AcceptanceAnnouncement(claimsUntil: claimsEnd, firstMeetingOn: meeting)
        try enter(.announce(announcement), by: court, on: published)
        #expect(file.state.announcedOn == published)

        let loan = ClaimParticulars(.ordinary, of: "creditor-1", Money(fen: 100_000_000))
        try enter(.claim(PartAct(1, .declare(ClaimDeclaration(loan, periodEnds: claimsEnd)))), by: creditor, on: today)
        for act: BankruptcyClaim.Act in [.register, .review, .admit(AdmittedClaim(loan.amount)), .compileTable] {
            try enter(.claim(PartAct(1, act)), by: administrator, on: claimsEnd)
        }
        try enter(.claim(PartAct(1, .checkByMeeting)), by: Actor(.creditorsMeeting), on: meeting)
        try enter(.claim(PartAct(1, .confirm(FixedClaim()))), by: court, on: meeting)
        if let claim = file.state.parts.claims[number: 1] { print(claim.phase.term.en, claim.confirmed ?? .zero) }
        #expect(file.state.parts.claims[number: 1]?.confirmed == loan.amount)

        for deadline in file.state.allDeadlines(asOf: meeting, in: law) {
            print(deadline.clock.en, deadline.lastDay?.description ?? "", deadline.bound?.en ?? "")
        }
        #expect(!file.state.allDeadlines(asOf: meeting, in: law).isEmpty)

        let pay = BankruptcyCase.Act.claim(PartAct(1, .pay(ClaimPayment(Money(fen: 1_000_000)))))
        let outOfTurn = BankruptcyCase.Act.claim(PartAct(1, .review))
        if let refusal = file.state.refusal(of: outOfTurn, in: Occasion(administrator, on: meeting, under: law)) {
            for reason in refusal.reasons { print(reason.code, reason.text.en, reason.basis.text(in: .en)) }
            #expect(refusal.reasons.allSatisfy { $0.text.zh.hasPrefix("第1号破产债权") })
        }
        #expect(file.state.refusal(of: outOfTurn, in: Occasion(administrator, on: meeting, under: law)) != nil)

        var early = file.state
        let outcome = try early.apply(pay, in: Occasion(administrator, on: meeting, under: law))
        for reason in outcome.reasons { print(reason.rule ?? "", reason.text.en) }
        #expect(outcome.irregular.contains(.mayBePaid) && outcome.reasons.contains { $0.rule == "bankruptcy.v45" })

        let tally = try file.state.tally(["creditor-1": .agree], on: .adoptRealization)
        print(tally.isPassed(in: law), tally.derivation(in: law).text(in: .en))
        #expect(tally.isPassed(in: law) && tally.heads == 1)

        let shares = try file.state.distribute(Money(fen: 40_000_000))
        for (number, share) in zip(file.state.claimsToPay().numbers, shares.shares) { print(number, share) }
        #expect(shares.shares == [Money(fen: 40_000_000)])

        let held = HeldMeasure("tax-1", organ: .tax, kind: .freeze, asset: "account-1")
        try enter(.measure(PartAct(1, .attach(held))), by: Actor(.sealingOrgan, "tax-1"), on: meeting)
        for measure in file.state.unreleasedMeasures(asOf: meeting) {
            print(measure.holder, measure.days, measure.basis.text(in: .en), measure.finding.text.en)
        }
        #expect(file.state.unreleasedMeasures(asOf: meeting).map(\.holder) == ["tax-1"])
    }

    @Test func `A plan is counted by groups and its cram-down judged condition by condition`() throws {
        let ballots: [GroupBallot] = [
            GroupBallot(.agree, in: .tax, Money(fen: 50_000_000)),
            GroupBallot(.agree, in: .ordinary, Money(fen: 600_000_000)),
            GroupBallot(.oppose, in: .ordinary, Money(fen: 400_000_000)),
        ]
        let votes = try PlanTally.count(ballots)
        print(votes.isPassed(in: law), votes.failed(in: law), votes.derivation(in: law).text(in: .en))
        #expect(votes.passed(in: law) == [.tax] && votes.failed(in: law) == [.ordinary])

        let plan = CramDown(
            passed: [.tax], failed: [.ordinary], refusedTwice: [.ordinary],
            treatments: [CramDown.Treatment(.tax, .one), CramDown.Treatment(.ordinary, Ratio(12, 100) ?? .zero)],
            liquidationRatio: Ratio(3_659_100, 35_000_000), orderKept: true, isFeasible: true)
        for judgment in plan.judgments {
            print(judgment.condition.term.en, judgment.holds.map { "\($0)" } ?? "not known", judgment.reason.en)
        }
        for finding in plan.findings { print(finding.code, finding.text.en) }
        #expect(plan.judgment(.ordinary).holds == true)
        #expect(plan.judgment(.ordinary).reason.en.contains("10.4546%"))
    }

    @Test func `bankruptcy.calculation-5.3-W5: an estate is shared out to the fen, with its derivation`() throws {
        let claims = [
            DistributionClaim(1, .bankruptcyCosts, Money(fen: 50_000_000)),
            DistributionClaim(2, .employee, Money(fen: 100_000_000)),
            DistributionClaim(3, .socialAndTax, Money(fen: 70_000_000)),
            DistributionClaim(4, .ordinary, Money(fen: 206_000_000)),
            DistributionClaim(5, .ordinary, Money(fen: 1_000_000_000)),
        ]
        let result = try Waterfall.inForce(for: .company).distribute(Money(fen: 400_000_000), among: claims)
        print(result.shares, result.tier(.ordinary)?.ratioText ?? "")
        print(result.derivation.text(in: .en))
        #expect(result.shares.suffix(2) == [Money(fen: 30_746_269), Money(fen: 149_253_731)])
        #expect(result.derivation.text(in: .en).contains("art. 113"))
    }

    @Test func `Set-off and acts before acceptance are judged as values`() throws {
        let day = try #require(CivilDate("2026-03-16"))
        let paidOn = try #require(CivilDate("2026-01-05"))

        if let setOff = SetOff(claim: Money(fen: 100_000_000), against: Money(fen: 40_000_000)) {
            print(setOff.amount, setOff.claimLeft, setOff.debtLeft, setOff.derivation.text(in: .en))
        }
        let bought = SetOff(
            claim: Money(fen: 100_000_000), against: Money(fen: 40_000_000), SetOffFacts([.acquiredAfterAcceptance]))
        print(bought?.isAllowed ?? true, bought?.bars ?? [])
        #expect(SetOff(claim: Money(fen: 100_000_000), against: Money(fen: 40_000_000))?.amount.fen == 40_000_000)
        #expect(bought?.isAllowed == false)

        let payment = ChallengedAct(.individualPayment, on: paidOn, groundExisted: true)
        let (answer, steps) = payment.judged(by: AvoidanceAnchors(acceptedOn: day))
        print(answer.term.en, steps.text(in: .en))
        #expect(answer == .voidable)
    }

    @Test func `The law of the day of acceptance governs, and parameters are the caller's`() throws {
        var here = law
        here.policies[PolicyParameter.bankruptcyRevision.id] = .choice("2027-01-01")
        here.policies[PolicyParameter.claimSuitEffect.id] = .choice("bars")
        let after = try #require(CivilDate("2027-03-01"))
        print(BankruptcyEdition(acceptedOn: after, in: here).term.en)
        #expect(BankruptcyEdition(acceptedOn: after, in: here) == .draft2025)
        #expect(BankruptcyEdition(acceptedOn: after, in: law) == .law2006)
        #expect(here.claimSuitEffect == .bars)
    }

    @Test func `A journal of a bankruptcy is read as it arrives`() throws {
        let journal = [
            #"{"case":"B-1","machine":"bankruptcy-case","seq":1,"day":"2026-03-16","actor":{"role":"court","id":"鲁0602"},"#
                + #""act":{"type":"open","petitioner":"creditor","administrator":"adm-1"}}"#,
            #"{"case":"B-1","machine":"bankruptcy-case","seq":2,"day":"2026-04-13","actor":{"role":"administrator","id":"adm-1"},"#
                + #""act":{"type":"claim","number":1,"act":{"type":"register"}}}"#,
        ]
        let pieces = [Array(journal.joined(separator: "\n").utf8)]
        let today = try #require(CivilDate("2026-04-13"))

        var docket = Docket()
        var lines = LineSplitter()
        for piece in pieces {
            lines.append(piece)
            while let line = lines.next() { docket.admit(line, from: "journal.jsonl", under: law) }
        }
        lines.finish()
        while let line = lines.next() { docket.admit(line, from: "journal.jsonl", under: law) }
        for finding in docket.findings { print(finding.path, finding.text.en) }
        if let typed = docket["B-1"] as? CaseFile<BankruptcyCase> {
            print(typed.state.openDuties(asOf: today, in: law).count)
        }
        #expect(docket.files.map(\.phase.wire) == ["liquidation-open"])
        #expect(!docket.findings.isEmpty)
    }
}
