import FuyuanKit
import Testing

/// The results that are no journal, and the figures that follow from what was published.
@Suite("公布案例（行政）：结果与数字") struct AdministrativeOutcomeTests {
    @Test func `ADM-39: no basis in fact or law, contrary to a civil judgment: revoked, and affirmed on appeal`() throws
    {
        let it = try PublishedCase.named("ADM-39")
        let facts = AdministrativeJudgmentFacts(.annulment, grounds: [.mainEvidenceInsufficient, .lawMisapplied])
        #expect(facts.kinds == [.revoke] && it.outcome.code == "act_annulled")
        #expect(AppealDecision([.sound]).fits(.affirmed) == true)
        #expect(try it.on(3).days(until: it.on(4)) == Int(it.figure("days_ruling_to_decision")))
    }

    @Test func `ADM-41: ended for the public interest, lawfully: the claim is dismissed`() throws {
        let it = try PublishedCase.named("ADM-41")
        #expect(
            AdministrativeJudgmentFacts(.annulment).kinds == [.dismissClaims] && it.outcome.code == "claim_dismissed")
        #expect(try it.on(5).days(until: it.on(6)) == Int(it.figure("days_of_notice")))
        // To the day before the agreement would have ended.
        #expect(try it.on(6).days(until: day("2023-06-01")) == Int(it.figure("days_left_of_term")))
    }

    @Test func `ADM-51: maintained on reconsideration, both organs are defendants and both acts are judged`() {
        let defendants = ProperDefendant(in: .maintained)
        #expect(defendants.defendants == [.maker, .reconsiderationOrgan] && defendants.isJoint)
        #expect(defendants.basis.citations.contains(.administrativeProcedure(26, 2)))
        let facts = AdministrativeJudgmentFacts(.annulment, hasCoDefendant: true)
        #expect(facts.kinds == [.dismissClaims, .jointJudgment])
        #expect(AdministrativeJudgmentFacts(.annulment).kinds == [.dismissClaims])
    }

    @Test func `ADM-53: without a proved ground of nullity the agreement is performed, and the appeal revises`() throws
    {
        let it = try PublishedCase.named("ADM-53")
        #expect(AdministrativeJudgmentFacts(.voidness).kinds == [.dismissClaims])
        let breach = AdministrativeJudgmentFacts(.agreementPerformance, grounds: [.agreementBreach])
        #expect(breach.kinds == [.agreementPerform] && it.outcome.code == "performance_ordered")
        #expect(AdministrativeJudgmentKind.agreementPerform.basis.citations.contains(.administrativeProcedure(78, 1)))
        #expect(AppealDecision([.wrongFactsOrLaw]).fits(.revised) == true)
        #expect(AppealDecision([.wrongFactsOrLaw]).fits(.affirmed) == false)
        #expect(try 2 * it.figure("sq_m_per_person") == 94)
    }

    /// Figures that follow from nothing else that was published.
    static let given: [String: Set<String>] = [
        "ADM-13": ["fine"], "ADM-17": ["fine", "mu"], "ADM-23": ["levy"],
        "ADM-51": ["cure_period", "negotiation_period"],
    ]

    /// Where a figure is recomputed.
    static let computed: [String: Set<String>] = [
        "ADM-01": ["days_late"], "ADM-19": ["sum"], "ADM-25": ["fee"],
        "ADM-37": ["days_mailed_to_suspension", "days_suspension_to_request"], "ADM-39": ["days_ruling_to_decision"],
        "ADM-41": ["days_of_notice", "days_left_of_term"], "ADM-45": ["added_fine"],
        "ADM-49": ["area_sum", "fine_computed"], "ADM-53": ["sq_m_per_person"],
    ]

    @Test(arguments: PublishedCase.administrative.map(\.id))
    func `Every published figure is recomputed, or follows from nothing published`(id: String) throws {
        let figures = Set(try PublishedCase.named(id).numbers.map(\.key))
        #expect(figures == (Self.given[id] ?? []).union(Self.computed[id] ?? []), "\(id)")
    }

    @Test func `Sums, areas and the added fine agree`() throws {
        let late = try PublishedCase.named("ADM-01").figure("days_late")
        #expect(day("2015-02-25").days(until: day("2015-02-26")) == Int(late))
        // 15.78 mu at 30,000 yuan, twice.
        #expect(try PublishedCase.named("ADM-19").figure("sum") == 1_578 * 300 * 2)
        // Sixty thousand were paid on a fine of thirty: the added fine is at its cap.
        let fine = yuan(30_000)
        #expect(AddedFine(on: fine, dueOn: day("2017-01-03"))?.amount(through: day("2017-08-15")) == fine)
        #expect(try PublishedCase.named("ADM-45").figure("added_fine") == 30_000)
        // 1,137.31 m² at 20 yuan and 3,800.68 m² at 8: the printed 53,151 dropped the cents.
        let land = try PublishedCase.named("ADM-49")
        #expect(113_731 + 380_068 == 493_799)
        #expect(land.numbers.first { $0.key == "area_sum" }?.value.map { "\($0)" } == "4937.99")
        let sum = Money.sum([Money(fen: 113_731 * 20), Money(fen: 380_068 * 8)])
        #expect(sum == Money(fen: 53_151_64))
        #expect(land.numbers.first { $0.key == "fine_computed" }?.value.map { "\($0)" } == "53151.64")
    }
}
