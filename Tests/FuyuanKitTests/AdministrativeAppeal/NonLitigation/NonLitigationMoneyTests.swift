import FuyuanKit
import Testing

@Suite("加处罚款、裁执分离") struct NonLitigationMoneyTests {
    private let fine = Money(fen: 500_000)

    @Test func `5.18: an added fine of 3 % a day stops with the suit and never exceeds the fine`() throws {
        let added = try #require(AddedFine(on: fine, dueOn: day("2025-02-10")))
        #expect(added.days(through: day("2025-02-10")) == 0 && added.days(through: day("2025-02-01")) == 0)
        #expect(added.amount(through: day("2025-02-10")) == .zero)
        #expect(added.days(through: day("2025-02-19")) == 9)
        #expect(added.amount(through: day("2025-02-19")) == Money(fen: 135_000))
        // Day 33 is 2025-03-15, day 34 the day after.
        #expect(added.amount(through: day("2025-03-15")) == Money(fen: 495_000))
        #expect(added.isCapped(through: day("2025-03-15")) == false)
        #expect(added.amount(through: day("2025-03-16")) == fine && added.isCapped(through: day("2025-03-16")) == true)
        #expect(added.derivation(through: day("2025-03-16")).steps.last?.result == "5,000.00")
        let pause = try #require(AddedFine.Pause(from: day("2025-02-20"), through: nil))
        let stopped = try #require(AddedFine(on: fine, dueOn: day("2025-02-10"), pauses: [pause]))
        #expect(stopped.amount(through: day("2025-04-30")) == Money(fen: 135_000))
        #expect(AddedFine(on: Money(fen: -1), dueOn: day("2025-02-10")) == nil)
        #expect(AddedFine.Pause(from: day("2025-02-20"), through: day("2025-02-19")) == nil)
        #expect(try #require(AddedFine(on: .max, dueOn: .min)).amount(through: .max) == .max)
    }

    @Test func `administrative.EC42: after the suit only the days from the day after its end`() throws {
        let pause = try #require(AddedFine.Pause(from: day("2025-02-20"), through: day("2025-05-20")))
        let added = try #require(AddedFine(on: fine, dueOn: day("2025-02-10"), pauses: [pause]))
        #expect(added.amount(through: day("2025-05-20")) == Money(fen: 135_000))
        #expect(added.days(through: day("2025-05-21")) == 10)
        #expect(added.amount(through: day("2025-05-21")) == Money(fen: 150_000))
        // Reconsideration and suit that overlap are left out once.
        let overlap = try #require(AddedFine.Pause(from: day("2025-03-03"), through: day("2025-04-30")))
        let twice = try #require(AddedFine(on: fine, dueOn: day("2025-02-10"), pauses: [overlap, pause]))
        #expect(twice.days(through: day("2025-05-21")) == 10)
        // A pause that began before the due date.
        let early = try #require(AddedFine.Pause(from: day("2025-02-03"), through: day("2025-02-12")))
        let later = try #require(AddedFine(on: fine, dueOn: day("2025-02-10"), pauses: [early]))
        #expect(later.days(through: day("2025-02-13")) == 1)
    }

    @Test func `administrative.V-N11: no added fine above the fine`() throws {
        let added = try #require(AddedFine(on: fine, dueOn: day("2025-02-10")))
        #expect(added.findings(claimed: fine, through: day("2025-05-20")).isEmpty)
        #expect(
            added.findings(claimed: Money(fen: 500_001), through: day("2025-05-20")).map(\.code) == [
                "administrative.V-N11"
            ])
    }

    @Test func `administrative.V-N12: none for the days of reconsideration or suit`() throws {
        let pause = try #require(AddedFine.Pause(from: day("2025-02-20"), through: day("2025-05-20")))
        let added = try #require(AddedFine(on: fine, dueOn: day("2025-02-10"), pauses: [pause]))
        #expect(added.findings(claimed: Money(fen: 135_000), through: day("2025-05-20")).isEmpty)
        let finding = try #require(added.findings(claimed: fine, through: day("2025-05-20")).first)
        #expect(finding.code == "administrative.V-N12" && finding.basis == Basis(.penalties(73, 3)))
        #expect(added.derivation(through: day("2025-05-20")).steps.contains { $0.result == "90" })
    }

    @Test func `5.18: the fine on the head leaves out the day of performance`() throws {
        let head = try #require(OrganHeadFine(termEndedOn: day("2025-02-28"), performedOn: day("2025-03-31")))
        #expect(head.days == 30 && head.least == Money(fen: 150_000) && head.most == Money(fen: 300_000))
        #expect(OrganHeadFine(termEndedOn: day("2025-02-28"), performedOn: day("2025-03-01"))?.days == 0)
        #expect(OrganHeadFine(termEndedOn: day("2025-02-28"), performedOn: day("2025-02-28")) == nil)
    }

    @Test func `5.22: who carries out what`() {
        let house = SeparationOfExecution(.expropriationCompensation)
        #expect(house.isAcceptedByCourt == true && house.usualExecutor == .decidingGovernment)
        #expect(house.executors == [.decidingGovernment, .courtBureau] && house.evidence == .statute)
        let building = SeparationOfExecution(.illegalBuilding)
        #expect(building.isAcceptedByCourt == false && building.usualExecutor == .decidingOrgan)
        #expect(
            building.basis.citations.contains(.illegalBuildings()) && building.basis.citations.contains(.coercion(44)))
        let land = SeparationOfExecution(.demolitionOnIllegalLand)
        #expect(land.isAcceptedByCourt == true && land.usualExecutor == .courtBureau)
        #expect(land.findings(assignedTo: .localGovernment).map(\.code) == ["administrative.V-N14"])
        let local = SeparationOfExecution(.demolitionOnIllegalLand, hasLocalMechanism: true)
        #expect(local.usualExecutor == .localGovernment && local.evidence == .secondary)
        #expect(local.findings(assignedTo: .localGovernment).isEmpty)
        #expect(SeparationOfExecution(.expropriatedCollectiveLand).usualExecutor == .courtBureau)
        #expect(SeparationOfExecution(.moneyDuty, hasOwnPower: true).isAcceptedByCourt == false)
        #expect(SeparationOfExecution(.moneyDuty, hasOwnPower: nil).isAcceptedByCourt == nil)
        #expect(SeparationOfExecution(.moneyDuty).findings(assignedTo: .decidingOrgan).count == 1)
        #expect(SeparationOfExecution(.clearance).executors == [.decidingOrgan, .substitute])
        for object in NonLitigationObject.allCases {
            let row = SeparationOfExecution(object)
            #expect(!row.basis.isEmpty && row.derivation.steps.count == 2 && row.executors.contains(row.usualExecutor))
        }
        #expect(PolicyParameter.nonLitigationPolicies.count == 3)
        #expect(PolicyParameter.nonLitigationPolicies.allSatisfy { !$0.basis.isEmpty && $0.evidence != .statute })
    }

    @Test func `administrative.8-X10: who enforces a reconsideration result nobody performs`() throws {
        let on = day("2025-03-26")
        let maintained = try #require(UnperformedReconsideration(.maintained, hasOwnPower: true, on: on))
        #expect(maintained.enforcer == .agency && maintained.appliesToCourt == false)
        let changed = try #require(UnperformedReconsideration(.changed, hasOwnPower: false, on: on))
        #expect(changed.enforcer == .reconsiderationOrgan && changed.appliesToCourt == true)
        let mediated = try #require(UnperformedReconsideration(.mediated, hasOwnPower: nil, on: on))
        #expect(mediated.enforcer == .reconsiderationOrgan && mediated.appliesToCourt == nil)
        #expect(mediated.derivation.steps.count == 2)
        // The text before 2024 knew no mediation statement here.
        let old = day("2023-12-29")
        #expect(UnperformedReconsideration(.mediated, hasOwnPower: false, on: old) == nil)
        #expect(
            UnperformedReconsideration(.changed, hasOwnPower: false, on: old)?.basis
                == Basis(.reconsideration2017(33, item: 2)))
    }
}
