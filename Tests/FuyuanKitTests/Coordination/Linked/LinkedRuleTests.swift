import FuyuanKit
import Testing

@Suite("跨案效力") struct LinkedRuleTests {
    @Test func `The four fields have 123 rules: 39, 29, 30 and 25`() {
        #expect(CrossCaseRule.all.count == 123 && MediationCrossCaseEffect.allCases.count == 25)
        #expect(Set(CrossCaseRule.all.map(\.key)).count == 123)
        for rule in CrossCaseRule.all { #expect(CrossCaseRule(key: rule.key) == rule) }
        #expect(CrossCaseRule(key: "space-effect/unknown") == nil)
    }

    @Test(arguments: CrossCaseRule.all)
    func `Every rule has an article, words, an owner and a reach`(_ rule: CrossCaseRule) {
        #expect(!rule.basis.isEmpty)
        #expect(!rule.term.zh.isEmpty && !rule.text.zh.isEmpty && !rule.text.en.isEmpty && !rule.owner.zh.isEmpty)
        #expect(!rule.reaches.isEmpty)
        #expect(rule.limit == nil || rule.nature != .rule)
        #expect(rule.duty(since: day("2026-03-16"), in: .current).code == rule.key.rawValue)
    }

    @Test(arguments: CrossCaseRule.all)
    func `Every act a rule names is a row of a machine of the kit`(_ rule: CrossCaseRule) {
        for act in rule.triggers + rule.proposes + rule.lapses {
            let machine = Docket.machine(named: act.machine.wire)
            #expect(machine?.table.rows.contains { $0.act == act.act } == true, "\(act.machine.wire) \(act.act.wire)")
        }
        for act in rule.triggers { #expect(CrossCaseRule.following(act).contains(rule)) }
    }

    @Test func `Rules that say the same are a pair of different fields`() {
        for rule in CrossCaseRule.all {
            for twin in rule.sameLawAs { #expect(twin.row != rule.row && twin.sameLawAs.isEmpty) }
        }
    }

    /// What no machine's act sets off, and is announced by hand.
    private static let announced: Set<CrossCaseRuleKey> = [
        "bankruptcy-effect/collusive-mediation", "bankruptcy-effect/liquidation-petitions",
        "bankruptcy-effect/compulsory-deregistration",
        "bankruptcy-effect/regulator-stay", "bankruptcy-effect/sanctions", "enforcement-effect/corrected",
        "enforcement-effect/regulator-stay", "enforcement-effect/limitation-kept",
        "enforcement-effect/retrial-suspends", "enforcement-effect/advance-enforced",
        "enforcement-effect/labour-award-enforced", "enforcement-effect/five-means",
        "administrative-effect/first-to-docket", "administrative-effect/terminated-for-criminal-measure",
        "administrative-effect/suspended-for-basis", "administrative-effect/means-against-organ",
        "administrative-effect/ordered-to-perform", "mediation-effect/public-body-breach",
        "mediation-effect/suits-in-order",
    ]

    @Test func `The rules without an act of a machine are these nineteen`() {
        #expect(Set(CrossCaseRule.all.filter { $0.triggers.isEmpty }.map(\.key)) == Self.announced)
    }

    @Test func `Each of them can be announced by hand, once a day`() {
        for rule in CrossCaseRule.all where rule.triggers.isEmpty {
            var docket = linked("C-1")
            let found = docket.announce(rule, from: "C-1", on: day("2026-03-16"), under: .current)
            #expect(found.raised.contains { $0.rule == rule }, "\(rule.key)")
            let duties = docket.duties
            docket.announce(rule, from: "C-1", on: day("2026-03-16"), under: .current)
            #expect(docket.duties == duties, "\(rule.key)")
        }
    }

    @Test func `Every other rule is set off by an act of a real machine`() {
        var reached: Set<CrossCaseRule> = []
        reached.formUnion(setOff(by: BankruptcyCase.self))
        reached.formUnion(setOff(by: BankruptcyPetition.self))
        reached.formUnion(setOff(by: BankruptcyClaim.self))
        reached.formUnion(setOff(by: ReorganizationPlan.self))
        reached.formUnion(setOff(by: PreservationMeasure.self))
        reached.formUnion(setOff(by: EnforcementTransfer.self))
        reached.formUnion(setOff(by: EnforcementCase.self))
        reached.formUnion(setOff(by: EnforcementDistributionPlan.self))
        reached.formUnion(setOff(by: CaseFunds.self))
        reached.formUnion(setOff(by: JudicialDisposal.self))
        reached.formUnion(setOff(by: RefusalCrimeReferral.self))
        reached.formUnion(setOff(by: ReconsiderationCase.self))
        reached.formUnion(setOff(by: AdministrativeFirstInstance.self))
        reached.formUnion(setOff(by: AdministrativeSecondInstance.self))
        reached.formUnion(setOff(by: AdministrativeRetrial.self))
        reached.formUnion(setOff(by: NonLitigationEnforcement.self))
        reached.formUnion(setOff(by: DisputeCentreReferral.self))
        reached.formUnion(setOff(by: HeadAttendance.self))
        reached.formUnion(setOff(by: JudicialAdvice.self))
        reached.formUnion(setOff(by: ProcuratorialProposal.self))
        reached.formUnion(setOff(by: PetitionMatter.self))
        reached.formUnion(setOff(by: PreFilingMediation.self))
        reached.formUnion(setOff(by: InSuitMediation.self))
        reached.formUnion(setOff(by: PeoplesMediation.self))
        reached.formUnion(setOff(by: ProfessionalMediation.self))
        reached.formUnion(setOff(by: JudicialConfirmation.self))
        reached.formUnion(setOff(by: FailedMediationFiling.self))
        reached.formUnion(setOff(by: MediatorRegistration.self))
        reached.formUnion(setOff(by: MediationStation.self))
        // Follows only from a judgment on an unlawful document: see the tests of administrative suits.
        reached.insert(CrossCaseRule(.administrative(.documentNotApplied)))
        // Follow only from a labour mediation, and from a plan over an enterprise’s property: see the limits of the law.
        reached.formUnion([
            CrossCaseRule(.mediation(.wageOrder)), CrossCaseRule(.enforcement(.wagePaymentOrder)),
            CrossCaseRule(.bankruptcy(.noProRata)),
        ])
        for rule in CrossCaseRule.all where !rule.triggers.isEmpty {
            // One that repeats another’s law is raised as that one.
            #expect(reached.contains(rule) || rule.sameLawAs.contains { reached.contains($0) }, "\(rule.key)")
        }
    }
}

/// A docket in which a case stands in every relation to a case of elsewhere, and a tax organ's measure to it.
private func linked(_ id: CaseID) -> CoordinatedDocket {
    var docket = CoordinatedDocket()
    for relation in CaseRelation.allCases where relation != .sameCase {
        docket.link(CaseLink(CaseID("X-\(relation.term.wire)"), relation, id), under: .current)
    }
    let held = Entry<PreservationMeasure>(
        "PM-T", 1, on: day("2026-01-05"), by: Actor(.sealingOrgan, "tax-1"), .attach(HeldMeasure("tax-1", organ: .tax)))
    docket.apply(held, under: .current)
    docket.link(CaseLink("PM-T", .measureOver, id), under: .current)
    return docket
}

/// What the acts of a machine set off, each done on the first state that lets it through; more states where what follows
/// depends on the file.
private func setOff<M: Walkable>(by machine: M.Type) -> Set<CrossCaseRule> {
    var found: Set<CrossCaseRule> = []
    let (walk, before) = (Walk<M>(limit: min(M.walkLimit, 100)), linked("W-1"))
    for kind in M.Act.Kind.allCases {
        let expected = Set(CrossCaseRule.following(MachineAct(M.self, kind)))
        guard !expected.isEmpty else { continue }
        var tries = 0
        for visit in walk.visits where tries < 8 && !expected.isSubset(of: found) {
            guard let last = visit.path.last?.act.act, last.kind == kind else { continue }
            tries += 1
            var docket = before
            var consequences = Consequences()
            for entry in visit.path { consequences = docket.apply(entry, under: .current) }
            found.formUnion(consequences.raised.map(\.rule))
        }
        for visit in walk.visits where tries < 8 && !expected.isSubset(of: found) {
            for act in M.walkActs where act.kind == kind && tries < 8 {
                guard let entry = entry(act, after: visit) else { continue }
                tries += 1
                var docket = before
                for earlier in visit.path { docket.apply(earlier, under: .current) }
                found.formUnion(docket.apply(entry, under: .current).raised.map(\.rule))
            }
        }
    }
    return found
}

/// The act as the next entry of a walk, by the first who may; nil where nobody may.
private func entry<M: Walkable>(_ act: M.Act, after visit: Visit<M>) -> Entry<M>? {
    let row = visit.state.rule(for: act.kind)
    guard row.from.contains(visit.state.phase) else { return nil }
    for step in M.walkSteps {
        guard let when = (visit.state.standing.lastDay ?? Walk<M>.start).adding(days: step) else { continue }
        for role in row.by {
            for id in [nil] + M.walkActors.map(Optional.some)
            where visit.state.refusal(of: act, in: Occasion(role, id, on: when, under: .current)) == nil {
                return Entry("W-1", visit.path.count + 1, on: when, by: Actor(role, id), act)
            }
        }
    }
    return nil
}
