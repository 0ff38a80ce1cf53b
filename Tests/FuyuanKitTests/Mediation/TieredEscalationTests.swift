import FuyuanKit
import Testing

extension TieredEscalation: Walkable {
    static var walkActs: [Act] {
        [
            .log(LoggedDispute(.property)),
            .log(LoggedDispute(.administrative, gate: .reviewFirst, isTiedToPowers: true)),
            .log(LoggedDispute(.labour, gate: .labourArbitrationFirst)), .join, .agreeToMediate, .refuse,
            .assignSocial, .reportFailure, .escalateAdministrative, .applyReview, .decideReview(),
            .reviewExpires(ReviewExpiry()), .escalateCourt,
            .resolveSocial(SocialOutcome(effectiveOn: CivilDate(2026, 3, 2)!)),
            .resolveAdministrative(AdministrativeOutcome(.ruling)), .resolveJudicial(JudicialOutcome(.judgment)),
            .withdraw, .directFiling, .goToPriorBody, .divert(PetitionDiversion()),
        ]
    }
}

private typealias Tiers = Matter<TieredEscalation>

extension Tiers {
    fileprivate static func social(_ dispute: LoggedDispute = LoggedDispute(.property)) throws -> Tiers {
        var matter = Tiers()
        try matter.do(.log(dispute), .organ, "街道", on: "2025-03-03")
        try matter.do(.agreeToMediate, .bothParties, on: "2025-03-03")
        try matter.do(.assignSocial, .office, on: "2025-03-04")
        return matter
    }
}

@Suite("分层递进化解") struct TieredEscalationTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: TieredEscalation.self) }

    @Test func `A dispute climbs from the social to the administrative to the court tier`() throws {
        var matter = try Tiers.social()
        #expect(matter.phase == .socialTier)
        try matter.do(.join, .adminOrgan, "住建局", on: "2025-03-05")
        try matter.do(.reportFailure, .mediator, on: "2025-03-20")
        #expect(try matter.do(.escalateAdministrative, .office, on: "2025-03-21").isRegular)
        try matter.do(.escalateCourt, .party, on: "2025-04-10")
        let end = try matter.do(.resolveJudicial(JudicialOutcome(.statement)), .court, on: "2025-06-10")
        #expect(end.emits == [.creditTier])
        #expect(matter.phase == .resolvedJudicial)
        #expect(matter.file.state.firstReceiver == "街道")
        #expect(matter.file.state.joined == ["住建局"])
    }

    @Test func `Each tier can close the dispute`() throws {
        var social = try Tiers.social()
        try social.do(
            .resolveSocial(SocialOutcome(effectiveOn: CivilDate("2025-03-10")!)), .commission, on: "2025-03-10")
        #expect(social.phase == .resolvedSocial)
        var early = try Tiers.social()
        let outcome = try early.do(.resolveSocial(SocialOutcome(effectiveOn: nil)), .mediator, on: "2025-03-10")
        #expect(outcome.irregularities == ["agreement-effective"])
        var administrative = try Tiers.social()
        let skip = try administrative.do(.escalateAdministrative, .organ, on: "2025-03-10")
        #expect(skip.irregularities == ["social-ended-or-tied"])
        let ruling = try administrative.do(
            .resolveAdministrative(AdministrativeOutcome(.ruling, isAccepted: nil)), .adminOrgan, on: "2025-03-20")
        #expect(ruling.unknown == [.outcomeAccepted])
        #expect(administrative.phase == .resolvedAdministrative)
    }

    @Test func `mediation.edge-41: a suit while the administrative tier works bypasses it`() throws {
        var matter = try Tiers.social()
        try matter.do(.reportFailure, .mediator, on: "2025-03-20")
        try matter.do(.escalateAdministrative, .office, on: "2025-03-21")
        let outcome = try matter.do(.directFiling, .party, on: "2025-03-24")
        #expect(matter.phase == .bypassed)
        #expect(outcome.emits == [.openFiling])
        #expect(outcome.isRegular)
    }

    @Test func `mediation.edge-42: where review must come first a suit is refused and review allowed`() throws {
        var matter = try Tiers.social(LoggedDispute(.administrative, gate: .reviewFirst, isTiedToPowers: true))
        let refusal = matter.file.state.refusal(
            of: .directFiling, in: Occasion(.party, on: CivilDate("2025-03-10")!, under: .current))
        #expect(refusal?.reasons.map(\.code) == ["tiered-escalation/direct-filing/gate-open/unmet"])
        #expect(refusal?.reasons.first?.rule == "mediation.V003")
        #expect(refusal?.reasons.first?.cure?.zh.contains("申请行政复议") == true)
        #expect(matter.refusal(of: .applyReview, .party, on: "2025-03-10").isEmpty)
        try matter.do(.applyReview, .party, on: "2025-03-10")
        #expect(matter.phase == .administrativeTier)
        #expect(
            matter.refusal(of: .escalateCourt, .party, on: "2025-03-20") == [
                "tiered-escalation/escalate-court/gate-open/unmet"
            ])
        // Decided on 2025-05-06; 15 days end on 2025-05-21.
        try matter.do(.decideReview(), .adminOrgan, on: "2025-05-06")
        #expect(matter.lastDay(.suitAfterReview) == "2025-05-21")
        var late = matter
        #expect(try late.do(.escalateCourt, .party, on: "2025-05-22").irregularities == ["suit-in-time"])
        #expect(try matter.do(.escalateCourt, .party, on: "2025-05-21").isRegular)
        #expect(matter.phase == .courtTier)
    }

    private func underReview() throws -> Tiers {
        var matter = try Tiers.social(LoggedDispute(.administrative, gate: .reviewFirst, isTiedToPowers: true))
        try matter.do(.applyReview, .party, on: "2025-03-10")
        return matter
    }

    @Test func `After review the fifteen days count from receipt of the decision`() throws {
        var matter = try underReview()
        try matter.do(
            .decideReview(ReviewDecision(receivedOn: CivilDate("2025-05-09"))), .adminOrgan, on: "2025-05-06")
        // Fifteen days from Friday 2025-05-09 end on Saturday 2025-05-24; Monday is the last day.
        #expect(matter.lastDay(.suitAfterReview) == "2025-05-26")
        var late = matter
        #expect(try late.do(.directFiling, .party, on: "2025-05-27").irregularities == ["suit-in-time"])
        #expect(try matter.do(.directFiling, .party, on: "2025-05-26").isRegular)
    }

    @Test func `Where review ends without a decision the fifteen days count from the end of its time`() throws {
        var matter = try underReview()
        // Sixty days from 2025-03-10 end on 2025-05-09.
        let expires = TieredEscalation.Act.reviewExpires(ReviewExpiry(expiredOn: CivilDate("2025-05-09")))
        try matter.do(expires, .system, on: "2025-05-12")
        #expect(matter.lastDay(.suitAfterReview) == "2025-05-26")
        #expect(
            matter.refusal(of: expires, .party, on: "2025-05-13") == [
                "tiered-escalation/review-expires/under-review/unmet"
            ])
        #expect(try matter.do(.escalateCourt, .party, on: "2025-05-26").isRegular)
        #expect(matter.phase == .courtTier)
    }

    @Test func `A labour dispute goes to arbitration, not to court`() throws {
        var matter = try Tiers.social(LoggedDispute(.labour, gate: .labourArbitrationFirst))
        #expect(!matter.refusal(of: .directFiling, .party, on: "2025-03-10").isEmpty)
        try matter.do(.goToPriorBody, .party, on: "2025-03-10")
        #expect(matter.phase == .referredElsewhere)
        let open = try Tiers.social()
        #expect(
            open.refusal(of: .goToPriorBody, .party, on: "2025-03-10") == [
                "tiered-escalation/go-to-prior-body/gate-elsewhere/unmet"
            ])
    }

    @Test func `mediation.V003: a suit is open from every tier before the court's`() {
        for visit in Walk<TieredEscalation>().visits
        where [.logged, .socialTier, .administrativeTier].contains(visit.state.phase) {
            let occasion = Occasion<MediationRole>(.party, on: visit.state.standing.lastDay!, under: .current)
            #expect((visit.state.refusal(of: .directFiling, in: occasion) == nil) == (visit.state.gate == .open))
        }
    }

    @Test func `mediation.V002: a dispute assigned against a refusal is assigned irregularly`() throws {
        var matter = Tiers()
        try matter.do(.log(LoggedDispute(.property)), .organ, on: "2025-03-03")
        try matter.do(.refuse, .otherParty, on: "2025-03-03")
        let outcome = try matter.do(.assignSocial, .office, on: "2025-03-04")
        #expect(outcome.reasons.map(\.rule) == ["mediation.V001"])
    }

    @Test func `A matter a court could take is diverted to petition irregularly`() throws {
        var matter = try Tiers.social()
        let outcome = try matter.do(.divert(PetitionDiversion(isLitigable: true)), .organ, on: "2025-03-10")
        #expect(outcome.irregularities == ["not-litigable"])
        #expect(matter.phase == .divertedToPetition)
        var given = try Tiers.social()
        try given.do(.withdraw, .party, on: "2025-03-10")
        #expect(given.phase == .withdrawn)
    }
}
