import FuyuanKit
import Testing

struct HostileBankruptcyTests {
    @Test func `No order of acts leads where no row leads in bankruptcy, and every last day is derived`() {
        let walks = HostileWalkTests()
        walks.walk(AdministratorOffice.self, steps: 600)
        walks.walk(BankruptcyCase.self, steps: 600)
        walks.walk(BankruptcyClaim.self, steps: 600)
        walks.walk(BankruptcyPetition.self, steps: 600)
        walks.walk(CoordinationItem.self, steps: 600)
        walks.walk(CreditorsCommittee.self, steps: 600)
        walks.walk(CreditorsMeeting.self, steps: 600)
        walks.walk(CreditorsResolution.self, steps: 600)
        walks.walk(DebtorObservation.self, steps: 600)
        walks.walk(DepositedShare.self, steps: 600)
        walks.walk(DistributionRound.self, steps: 600)
        walks.walk(EnforcementTransfer.self, steps: 600)
        walks.walk(EstateAsset.self, steps: 600)
        walks.walk(ExecutoryContract.self, steps: 600)
        walks.walk(InformationRequest.self, steps: 600)
        walks.walk(PreservationMeasure.self, steps: 600)
        walks.walk(ReorganizationPlan.self, steps: 600)
        walks.walk(SecurityLift.self, steps: 600)
        walks.walk(SettlementAgreement.self, steps: 600)
    }

    /// A case in which parts of every kind do anything under any number; nothing stops, and a refusal changes nothing.
    @Test func `Parts under absurd numbers and amounts stop nothing`() {
        var dice = HostileWalkTests.Dice(state: 11)
        let numbers: [UInt32] = [0, 1, 2, 7, .max - 1, .max]
        var state = BankruptcyCase()
        var acts: [BankruptcyCase.Act] = BankruptcyCase.walkActs
        for number in numbers {
            acts += BankruptcyClaim.walkActs.map { .claim(PartAct(number, $0)) }
            acts += EstateAsset.walkActs.map { .asset(PartAct(number, $0)) }
            acts += PreservationMeasure.walkActs.map { .measure(PartAct(number, $0)) }
            acts += CreditorsResolution.walkActs.map { .resolution(PartAct(number, $0)) }
            acts += ReorganizationPlan.walkActs.map { .plan(PartAct(number, $0)) }
            acts += DepositedShare.walkActs.map { .deposit(PartAct(number, $0)) }
            let huge = ClaimParticulars(.ordinary, of: "c1", Money(fen: .max))
            acts.append(.claim(PartAct(number, .declare(ClaimDeclaration(huge, periodEnds: .max)))))
            acts.append(.claim(PartAct(number, .admit(AdmittedClaim(Money(fen: .max))))))
            acts.append(.claim(PartAct(number, .admit(AdmittedClaim(Money(fen: .min))))))
        }
        let days = HostileWalkTests.days
        let roles = Array(BankruptcyRole.allCases)
        for step in 0..<6_000 {
            let act = acts[dice.roll(acts.count)]
            let occasion = Occasion(
                roles[dice.roll(roles.count)], HostileWalkTests.ids[dice.roll(5)], on: days[dice.roll(days.count)],
                under: .current)
            if state.refusal(of: act, in: occasion) == nil {
                #expect((try? state.apply(act, in: occasion)) != nil)
            }
            guard step % 50 == 0 else { continue }
            _ = try? state.voters()
            for estate in [Int64.min, -1, 0, 1, .max] { _ = try? state.distribute(Money(fen: estate)) }
            for day in [CivilDate.min, .max] {
                _ = state.allDeadlines(asOf: day, in: .current)
                _ = state.unreleasedMeasures(asOf: day)
                _ = state.openDuties(asOf: day, in: .current)
            }
        }
    }

    @Test func `Claims whose sum cannot be held are an error, not a stop`() throws {
        var state = BankruptcyCase()
        let day = try #require(CivilDate("2026-03-16"))
        let court = Occasion(BankruptcyRole.court, "c1", on: day, under: .current)
        let administrator = Occasion(BankruptcyRole.administrator, "a1", on: day, under: .current)
        try state.apply(.open(CaseOpening(.creditor, court: "c1", administrator: "a1")), in: court)
        for number in 1...3 as ClosedRange<UInt32> {
            let claim = ClaimParticulars(.ordinary, of: "c1", Money(fen: .max))
            let declares = Occasion(BankruptcyRole.creditor, "c1", on: day, under: .current)
            try state.apply(.claim(PartAct(number, .declare(ClaimDeclaration(claim, periodEnds: .max)))), in: declares)
            for act in [.register, .review, .admit(AdmittedClaim(Money(fen: .max)))] as [BankruptcyClaim.Act] {
                try state.apply(.claim(PartAct(number, act)), in: administrator)
            }
        }
        #expect(throws: VoteError.overflow) { try state.voters() }
        #expect(state.claimsToPay().numbers.isEmpty)
    }
}
