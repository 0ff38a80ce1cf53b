import Foundation
import FuyuanKit
import Testing

/// Acts in no sensible order, by anybody, on days from one end of time to the other.
struct HostileWalkTests {
    /// Numbers that look random and are the same every time.
    struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(truncatingIfNeeded: (state >> 33) % UInt64(sides))
        }
    }

    static let days: [CivilDate] =
        [.min, .max, day("2007-01-01"), day("2024-02-29"), day("9999-12-30"), day("2077-06-01")]
        + (0..<24).compactMap { day("2025-12-20").adding(days: $0 * 9) }
    static let ids: [ActorID?] = [nil, "", "\u{0}", "e\u{301}", "A-1"]

    /// The sample acts of a machine with every number and every day of their papers replaced by an absurd one, as far as
    /// the wire reads them.
    static func spoiled<Machine: Walkable>(_ type: Machine.Type) -> [Machine.Act] {
        let numbers = ["0", "-1", "1", "255", "2147483647", "-9223372036854775808", "9223372036854775807"]
        let days = ["0001-01-01", "9999-12-31", "1990-10-01", "2024-02-29"]
        guard let role = Machine.Role.allCases.first else { return [] }
        return Machine.walkActs.flatMap { act in
            let line = String(
                decoding: JSON.write(Entry<Machine>("H-1", 1, on: .min, by: Actor(role, nil), act)), as: UTF8.self)
            guard let start = line.range(of: "\"act\":") else { return [Machine.Act]() }
            let (head, papers) = (line[..<start.lowerBound], line[start.lowerBound...])
            let changed =
                numbers.map { papers.replacing(/:-?\d+/, with: ":" + $0) }
                + days.map { papers.replacing(/\d{4}-\d{2}-\d{2}/, with: $0) }
            return changed.filter { $0 != papers }.compactMap { papers in
                (try? JSON.read(Entry<Machine>.self, from: Array((head + papers).utf8)))?.act.act
            }
        }
    }

    func walk<Machine: Walkable>(_ type: Machine.Type, steps: Int = 1_500) {
        var dice = Dice(state: 7)
        let acts = Machine.walkActs + Self.spoiled(type)
        let persons = Self.ids + Machine.walkActors.map(Optional.some)
        var state = Machine()
        for _ in 0..<steps {
            if dice.roll(40) == 0 || state.isFinal && dice.roll(3) == 0 { state = Machine() }
            // Mostly an act that belongs here, by one who may do it.
            let here = acts.filter { state.rule(for: $0.kind).from.contains(state.phase) }
            let list = here.isEmpty || dice.roll(5) == 0 ? acts : here
            let act = list[dice.roll(list.count)]
            let rule = state.rule(for: act.kind)
            let roles = dice.roll(5) == 0 ? Array(Machine.Role.allCases) : Array(rule.by)
            let day = Self.days[dice.roll(Self.days.count)]
            let occasion = Occasion(
                roles[dice.roll(roles.count)], persons[dice.roll(persons.count)], on: day, under: .current)
            let before = state
            do throws(Refusal<Machine>) {
                let outcome = try state.apply(act, in: occasion)
                #expect(rule.from.contains(before.phase) && rule.by.contains(occasion.actor.role))
                #expect(outcome.from == before.phase && outcome.to == rule.to ?? before.phase)
                #expect(state.phase == outcome.to)
            } catch {
                #expect(state == before)
                #expect(!error.reasons.isEmpty)
            }
            for asked in [day, .min, .max] { check(state, asOf: asked) }
            if dice.roll(20) == 0 { for asked in [day, .min, .max] { _ = state.findings(asOf: asked, in: .current) } }
        }
    }

    func check<Machine: Walkable>(_ state: Machine, asOf day: CivilDate) {
        for deadline in state.deadlines(asOf: day, in: .current) {
            guard let last = deadline.lastDay else { continue }
            #expect(
                deadline.derivation.text(in: .en).contains(last.description),
                "\(Machine.name.wire) \(deadline.clock.wire) \(last)\n\(deadline.derivation.text(in: .en))")
        }
    }

    @Test func `Days left out of the trial limit twice count once, and absurd ones do no harm`() throws {
        let act = InSuitMediation.Act.leaveOut(TrialExclusion(.appraisal, since: .min, until: .max))
        let visit = Walk<InSuitMediation>(limit: 120).visits.first { visit in
            visit.state.clocks.isRunning(.trial)
                && visit.state.refusal(
                    of: act, in: Occasion(.court, nil, on: visit.state.standing.lastDay ?? .min, under: .current))
                    == nil
        }
        var state = try #require(visit).state
        let today = try #require(state.standing.lastDay)
        let occasion = Occasion(MediationRole.court, nil, on: today, under: .current)
        func span(_ from: Int, _ to: Int) throws -> InSuitMediation.Act {
            .leaveOut(
                TrialExclusion(
                    .appraisal, since: try #require(today.adding(days: from)),
                    until: try #require(today.adding(days: to))))
        }
        var whole = state
        try whole.apply(try span(1, 15), in: occasion)
        for (from, to) in [(1, 10), (5, 15), (5, 15), (9, 10)] { try state.apply(try span(from, to), in: occasion) }
        #expect(state.refusal(of: try span(14, 3), in: occasion) != nil)
        #expect(state.lastDay(of: .trial, in: .current) == whole.lastDay(of: .trial, in: .current))
        check(state, asOf: today)
        try state.apply(act, in: occasion)
        check(state, asOf: today)
        for step in 0..<400 { try state.apply(try span(step * 3 + 20, step * 3 + 22), in: occasion) }
        check(state, asOf: .max)
    }

    @Test func `No order of acts leads where no row leads, and every last day is derived`() {
        walk(FailedMediationFiling.self)
        walk(InSuitMediation.self)
        walk(JudicialConfirmation.self)
        walk(MediationAgreement.self)
        walk(MediationStation.self)
        walk(MediatorRegistration.self)
        walk(PeoplesMediation.self)
        walk(PreFilingMediation.self)
        walk(ProfessionalMediation.self)
        walk(ServiceOfProcess.self)
        walk(TieredEscalation.self)
    }
}
