import FuyuanKit
import Testing

struct HostileEnforcementTests {
    @Test func `No order of acts leads where no row leads in enforcement, and every last day is derived`() {
        let walks = HostileWalkTests()
        walks.walk(AddedParty.self, steps: 600)
        walks.walk(AssistanceRequest.self, steps: 600)
        walks.walk(CaseFunds.self, steps: 600)
        walks.walk(ConsumptionRestriction.self, steps: 600)
        walks.walk(ControlMeasure.self, steps: 600)
        walks.walk(CrossEnforcement.self, steps: 600)
        walks.walk(DishonestListing.self, steps: 600)
        walks.walk(EnforcementCase.self, steps: 600)
        walks.walk(EnforcementDistributionPlan.self, steps: 600)
        walks.walk(EnforcementObjection.self, steps: 600)
        walks.walk(EnforcementSanction.self, steps: 600)
        walks.walk(EnforcementSettlement.self, steps: 600)
        walks.walk(Entrustment.self, steps: 600)
        walks.walk(ExitBan.self, steps: 600)
        walks.walk(JudicialDisposal.self, steps: 600)
        walks.walk(MaturedClaim.self, steps: 600)
        walks.walk(NonEnforcementRequest.self, steps: 600)
        walks.walk(PropertyReport.self, steps: 600)
        walks.walk(RefusalCrimeReferral.self, steps: 600)
        walks.walk(SupervisionOrder.self, steps: 600)
    }

    /// A case in which parts of every kind do anything under any number; nothing stops, and what is not refused is done.
    @Test func `Parts of an enforcement case under absurd numbers and amounts stop nothing`() {
        var dice = HostileWalkTests.Dice(state: 23)
        let numbers: [UInt32] = [0, 1, 2, .max]
        var state = EnforcementCase()
        var acts: [EnforcementCase.Act] = EnforcementCase.walkActs
        for number in numbers {
            acts += ControlMeasure.walkActs.map { .measure(PartAct(number, $0)) }
            acts += PropertyReport.walkActs.map { .report(PartAct(number, $0)) }
            acts += MaturedClaim.walkActs.map { .maturedClaim(PartAct(number, $0)) }
            acts += JudicialDisposal.walkActs.map { .disposal(PartAct(number, $0)) }
            acts += EnforcementSettlement.walkActs.map { .settlementFile(PartAct(number, $0)) }
            acts += EnforcementDistributionPlan.walkActs.map { .plan(PartAct(number, $0)) }
            acts += CaseFunds.walkActs.map { .funds(PartAct(number, $0)) }
            acts += SupervisionOrder.walkActs.map { .supervision(PartAct(number, $0)) }
            acts += EnforcementSanction.walkActs.map { .sanction(PartAct(number, $0)) }
            for amount in [Int64.min, -1, 0, .max] {
                acts.append(.funds(PartAct(number, .receive(FundsReceipt(Money(fen: amount), noticedOn: .max)))))
                acts.append(.funds(PartAct(number, .pay(FundsPayment(Money(fen: amount))))))
                acts.append(.measure(PartAct(number, .deduct(MeasureDeduction(Money(fen: amount))))))
            }
        }
        let days = HostileWalkTests.days
        let roles = Array(EnforcementRole.allCases)
        for step in 0..<6_000 {
            let act = acts[dice.roll(acts.count)]
            let occasion = Occasion(
                roles[dice.roll(roles.count)], HostileWalkTests.ids[dice.roll(5)], on: days[dice.roll(days.count)],
                under: .current)
            if state.refusal(of: act, in: occasion) == nil {
                #expect((try? state.apply(act, in: occasion)) != nil)
            }
            guard step % 50 == 0 else { continue }
            for day in [CivilDate.min, .max] {
                _ = state.allDeadlines(asOf: day, in: .current)
                _ = state.isOverTerm(on: day, in: .current)
            }
            _ = state.extensionRequestDay(in: .current)
            _ = state.measuresInForce
        }
    }

    @Test func `Absurd amounts and days of interest and of shares are an error, not a stop`() {
        let days: [CivilDate] = [.min, day("2014-08-01"), day("2024-02-29"), .max]
        let amounts = [Int64.min, -1, 0, 1, .max].map { Money(fen: $0) }
        for amount in amounts {
            for from in days {
                for until in days {
                    var debt = DelayedDebt(amount, due: from)
                    debt.until = until
                    _ = try? DelayInterest(debt, DelayInterestPolicy())
                    _ = try? GeneralInterest(
                        on: amount, at: .loanPrime(.oneYear, times: Ratio(4)), from: from, to: until,
                        counting: .both)
                    _ = EnforcementLimitation(.civilJudgment, instalments: [from, until], effectiveOn: from).deadlines(
                        in: .current)
                }
                _ = RoundEndSchedule(from: from, in: .current).days
            }
            _ = PriceFloor.first(appraisal: amount, by: .online)
            _ = DepositRange.online(startPrice: amount)
            _ = CreditorDeposit(deposit: amount, claim: amount)
            _ = AdministrativeSurcharge(on: amount, daysLate: .max)
            for other in amounts {
                _ = DefaultSettlement(
                    deposit: amount, price: other, reAuctionPrice: amount, costs: other, debt: amount,
                    relatedDebts: other, manner: .online)
                _ = NoSurplusCheck(reserve: amount, priorClaims: other, costs: amount)
            }
        }
    }
}
