import FuyuanKit
import Testing

@Suite("README") struct ReadmeTests {
    @Test func `The lines of the README do what the README says`() throws {
        // begin README
        // A case file stores acts; the phase is what they amount to.
        var file = CaseFile<PreFilingMediation>("A-1")
        let law = LegalContext.current
        let steps: [(day: String, by: Actor<MediationRole>, act: PreFilingMediation.Act)] = [
            ("2024-03-04", Actor(.party), .submitPapers(SubmittedPapers(.loan, court: "鲁0602", isOnline: true))),
            ("2024-03-05", Actor(.court, "鲁0602"), .screen),
            ("2024-03-05", Actor(.court, "鲁0602"), .askConsent),
            ("2024-03-07", Actor(.bothParties), .consent),
        ]
        for (number, step) in steps.enumerated() {
            guard let day = CivilDate(step.day) else { continue }
            try file.append(Entry("A-1", number + 1, on: day, by: step.by, step.act), under: law)
        }
        let today = file.lastDay ?? .min
        let phase = file.phase.zh  // 选定调解员
        let deadline = file.deadlines(asOf: today, in: law).first  // to choose a mediator: by 2024-03-11
        // An act out of turn has no effect: every reason at once, with its article and what would cure it.
        let refusal = file.state.refusal(of: .perform, in: Occasion(.party, on: today, under: law))
        let reasons = refusal?.text(in: .en) ?? ""
        // end README
        // begin README
        // A bankruptcy: whom acceptance obliges to what, and what an estate of one million yuan gives each claim.
        var bankruptcy = CaseFile<BankruptcyCase>("B-1")
        if let accepted = CivilDate("2026-03-16") {
            let opening = CaseOpening(.creditor, administrator: "adm-1", appointedOn: accepted)
            try bankruptcy.append(Entry("B-1", 1, on: accepted, by: Actor(.court, "鲁0602"), .open(opening)), under: law)
        }
        let duties = bankruptcy.state.openDuties(asOf: bankruptcy.lastDay ?? .min, in: law)
        let nextDuty = duties.filter { $0.lastDay != nil }.min { $0.time(in: .en) < $1.time(in: .en) }
        let serving = nextDuty?.text.en ?? ""  // serve the acceptance ruling: the court, by 2026-03-23
        let claims = [
            DistributionClaim(1, .bankruptcyCosts, Money(fen: 70_000_000)),
            DistributionClaim(2, .commonBenefit, Money(fen: 40_000_000)),
            DistributionClaim(3, .commonBenefit, Money(fen: 20_000_000)),
        ]
        let result = try Waterfall.inForce(for: .company).distribute(Money(fen: 100_000_000), among: claims)
        let shares = result.shares  // 700,000.00, 200,000.00, 100,000.00
        let why = result.derivation.text(in: .en)  // step by step, with articles 43 and 113
        // end README
        // begin README
        // An enforcement: an act out of turn names the rule and its cure; the lowest start price of a flat; interest.
        let enforcement = EnforcementCase()
        let sale = enforcement.refusal(of: .startDisposal, in: Occasion(.handler, on: today, under: law))
        let missing = sale?.text(in: .en) ?? ""  // the phase is wrong, and no control measure is in force
        let floor = PriceFloor.first(appraisal: Money(fen: 1_234_567_89), by: .online)  // 864,197.53, rounded up
        if let due = CivilDate("2024-03-10"), let paid = CivilDate("2024-06-18") {
            var debt = DelayedDebt(Money(fen: 200_000_00), due: due)
            debt.payments = [.init(Money(fen: 200_000_00), on: paid)]
            let interest = try DelayInterest(debt)
            let doubled = interest.doubled  // 3,500.00: 0.0175 % a day on 200,000.00 for 100 days
            let steps = interest.derivation.text(in: .en)  // step by step, with 民事诉讼法 art. 264
            // end README
            #expect(doubled == Money(fen: 3_500_00) && steps.contains("art. 264"))
            // begin README
        }
        // end README
        #expect(missing.contains("control measure") && floor?.amount == Money(fen: 864_197_53))
        #expect(phase == "选定调解员")
        #expect(deadline?.lastDay == CivilDate("2024-03-11"))
        #expect(reasons.contains("belongs to") && reasons.contains("cure"))
        // law: bankruptcy.calculation-5.3-W2
        #expect(serving == "serve the acceptance ruling" && nextDuty?.lastDay == CivilDate("2026-03-23"))
        #expect(shares == [Money(fen: 70_000_000), Money(fen: 20_000_000), Money(fen: 10_000_000)])
        #expect(why.contains("art. 43") && why.contains("art. 113"))
    }

    @Test func `The figures of the README are those of the code`() {
        #expect(Docket.machines.count == 69)
        #expect(TimeLimit.all.count == 482)
        #expect(Instrument.all.count == 282)
    }
}
