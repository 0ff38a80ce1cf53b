import FuyuanKit
import Testing

extension DishonestListing: Walkable {
    static var walkActors: [ActorID] { ["creditor-1", "creditor-2"] }
    static var walkSteps: [Int] { [0, 45, 800] }
    static var walkLimit: Int { 400 }
    static var walkActs: [Act] {
        let decision = ListingDecision([.breaksReporting], years: 2, dutyUnperformed: true, exemptions: [])
        return [
            .warn(ListedSubject("甲", isMinor: false)),
            .applyListing(ListingProposal(ListedSubject("甲"), grounds: [.breaksReporting])),
            .ownMotion(ListingProposal(grounds: [.ableButRefuses])), .exempt(ListingExemptionFinding([.minor])),
            .decline, .decide(decision), .decide(ListingDecision([.ableButRefuses], dutyUnperformed: true)),
            .grantGrace(GraceGrant(2)), .performedInGrace, .publish(ListingPublication(decisionServed: true)),
            .migrate(OldListing(ListedSubject("乙"), grounds: [.ableButRefuses], decidedOn: day("2015-06-01"))),
            .requestCorrection(CreditCorrectionRequest(.shouldNotBeListed)), .grantCorrection, .correctData,
            .grantRemoval,
            .denyCorrection(CreditCorrectionDismissal()), .reconsider, .upholdListing, .overturnListing,
            .exitGround(ListingRemoval(.performed)),
            .exitGround(ListingRemoval(.creditorRequests, creditor: "creditor-1", courtAgrees: true)), .termOver,
            .earlyRemoval(EarlyListingRemoval(.corrected)), .erase, .relist(ListingProposal()),
        ]
    }
}

private typealias Entry = Matter<DishonestListing>

@Suite("失信被执行人名单条目") struct DishonestListingTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: DishonestListing.self) }

    @Test func `An entry is warned of, decided within fifteen days, published and expires`() throws {
        var entry = try Entry.reviewed()
        #expect(entry.phase == .underReview)
        // 2026-03-17 is a Tuesday.
        #expect(entry.lastDay(.decision) == "2026-03-17")
        #expect(try entry.do(.decide(.sound()), .courtPresident, on: "2026-03-16").isRegular)
        #expect(entry.file.lastOutcome?.emits == [.serveDecision])
        let outcome = try entry.do(.publish(.sound), .court, on: "2026-03-20")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.pushToPartners, .orderRestriction])
        #expect(entry.lastDay(.term) == "2028-03-16")
        #expect(try entry.do(.termOver, .system, on: "2028-03-16").isRegular)
        #expect(entry.phase == .expired)
        try entry.do(.erase, .court, on: "2028-03-20")
        #expect(entry.phase == .erased)
        #expect(entry.file.state.isClosed && !entry.file.state.isFinal)
    }

    // law: enforcement.listingTerm
    @Test(arguments: [
        ("2024-02-29", 2, "2026-02-28"), ("2025-06-10", 5, "2030-06-10"), ("2024-02-29", 4, "2028-02-29"),
    ]) func `The term ends on the corresponding day and is not moved`(decided: String, years: Int, end: String) throws {
        var entry = try Entry.reviewed(on: decided)
        try entry.do(
            .decide(.sound([.breaksReporting, .breaksRestriction], years: years)), .courtPresident, on: decided)
        #expect(entry.file.state.termEnd?.description == end)
        try entry.do(.publish(.sound), .court, on: decided)
        #expect(entry.lastDay(.term) == end)
    }

    // law: enforcement.listingDelete
    @Test func `A term over on a working Saturday is deleted within three working days`() throws {
        var entry = try Entry.listed(on: "2024-02-29")
        try entry.do(.termOver, .system, on: "2026-02-28")
        #expect(entry.lastDay(.deletion) == "2026-03-04")
        var late = entry
        #expect(try entry.do(.erase, .court, on: "2026-03-04").isRegular)
        #expect(try late.do(.erase, .court, on: "2026-03-05").irregularities == ["erased-in-time"])
    }

    // law: enforcement.listingDelete
    @Test func `Three working days run over National Day`() throws {
        var entry = try Entry.listed(
            ListedSubject("甲", isMinor: false), [.ableButRefuses], years: nil, on: "2024-06-03")
        try entry.do(
            .exitGround(ListingRemoval(.performed, arisenOn: day("2024-09-29"))), .court, on: "2024-09-30")
        #expect(entry.lastDay(.deletion) == "2024-10-09")
    }

    @Test func `An entry on the first ground has no term and never expires`() throws {
        var entry = try Entry.listed(ListedSubject("甲", isMinor: false), [.ableButRefuses], years: nil)
        #expect(entry.lastDay(.term) == nil)
        #expect(entry.file.state.deadlines(asOf: day("2026-04-01"), in: .current).isEmpty)
        #expect(entry.file.state.isListed(on: day("2040-01-02")))
        #expect(try entry.do(.termOver, .system, on: "2028-03-02").irregularities == ["term-ended", "has-term"])
    }

    @Test func `An entry is not over before its term ends`() throws {
        var entry = try Entry.listed()
        #expect(try entry.do(.termOver, .system, on: "2028-03-01").irregularities == ["term-ended"])
    }
}
