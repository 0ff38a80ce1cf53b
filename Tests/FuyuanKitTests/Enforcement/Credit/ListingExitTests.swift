import FuyuanKit
import Testing

private typealias Entry = Matter<DishonestListing>

extension Entry {
    /// Decided on a day.
    fileprivate static func decided(
        _ grounds: EnumSet<ListingGround> = [.breaksReporting], years: Int? = 2, on day: String = "2026-03-02"
    ) throws -> Entry {
        var entry = Entry()
        try entry.do(.warn(ListedSubject("甲", isMinor: false)), .handler, on: day)
        try entry.do(.applyListing(ListingProposal(grounds: grounds)), .creditor, "creditor-1", on: day)
        let decision = ListingDecision(
            grounds, years: years, dutyUnperformed: true, abilityShown: true, exemptions: [])
        #expect(try entry.do(.decide(decision), .courtPresident, on: day).isRegular)
        return entry
    }

    fileprivate static func published(
        _ grounds: EnumSet<ListingGround> = [.breaksReporting], years: Int? = 2, on day: String = "2026-03-02"
    ) throws -> Entry {
        var entry = try decided(grounds, years: years, on: day)
        #expect(try entry.do(.publish(.full), .court, on: day).isRegular)
        return entry
    }
}

extension ListingPublication {
    fileprivate static let full = ListingPublication(decisionServed: true, stillUnpaid: true, restrictionOrdered: true)
}

@Suite("失信条目的退出与纠正") struct ListingExitTests {
    @Test func `enforcement.E20: on full payment an entry without term goes, one with a term if the court confirms`()
        throws
    {
        var open = try Entry.published([.ableButRefuses], years: nil, on: "2025-03-03")
        #expect(try open.do(.exitGround(ListingRemoval(.performed)), .court, on: "2026-01-05").isRegular)
        #expect(open.lastDay(.deletion) == "2026-01-08")
        // Two years from 2025-03-03: some fourteen months are left.
        var fixed = try Entry.published(on: "2025-03-03")
        #expect(fixed.lastDay(.term) == "2027-03-03")
        var unconfirmed = fixed
        let plain = try unconfirmed.do(.exitGround(ListingRemoval(.performed)), .court, on: "2026-01-05")
        #expect(plain.unknown == [.removalFits])
        var refused = fixed
        let kept = ListingRemoval(.performed, courtConfirms: false)
        #expect(try refused.do(.exitGround(kept), .court, on: "2026-01-05").irregularities == ["removal-fits"])
        let together = ListingRemoval(.performed, courtConfirms: true)
        var local = fixed
        local.law.policies[PolicyParameter.listingsRemovedTogether.id] = .flag(false)
        #expect(try local.do(.exitGround(together), .court, on: "2026-01-05").irregularities == ["removal-fits"])
        #expect(try fixed.do(.exitGround(together), .court, on: "2026-01-05").isRegular)
        #expect(fixed.phase == .removed)
        #expect(fixed.lastDay(.deletion) == "2026-01-08")
    }

    @Test(
        arguments: [
            (.creditorRequests, false), (.roundEndedTwoQueries, false), (.suspendedForRetrialOrBankruptcy, true),
            (.refused, true), (.terminated, true), (.settlementPerformed, true),
        ] as [(ListingExit, Bool)])
    func `While the debt may be enforced an entry with a term stays, whatever the court confirms`(
        exit: ListingExit, isGood: Bool
    ) throws {
        var entry = try Entry.published()
        let removal = ListingRemoval(exit, courtAgrees: true, queries: 2, hasLeads: false, courtConfirms: true)
        #expect(
            try entry.do(.exitGround(removal), .court, on: "2026-04-01").irregularities
                == (isGood ? [] : ["removal-fits"]))
        var open = try Entry.published([.ableButRefuses], years: nil)
        #expect(try open.do(.exitGround(removal), .court, on: "2026-04-01").isRegular)
    }

    @Test func `A review of the court's own motion has no fifteen days`() throws {
        var entry = try Entry.published([.ableButRefuses], years: nil)
        try entry.do(.exitGround(ListingRemoval(.performed)), .court, on: "2026-04-01")
        try entry.do(.erase, .court, on: "2026-04-02")
        let again = DishonestListing.Act.relist(ListingProposal(grounds: [.ableButRefuses]))
        let decision = ListingDecision(
            [.ableButRefuses], dutyUnperformed: true, abilityShown: true, exemptions: [])
        var applied = entry
        try applied.do(again, .creditor, "creditor-1", on: "2026-05-06")
        #expect(applied.lastDay(.decision) == "2026-05-21")
        #expect(
            try applied.do(.decide(decision), .courtPresident, on: "2026-06-01").irregularities == ["decision-in-time"])
        try entry.do(again, .court, on: "2026-05-06")
        #expect(entry.lastDay(.decision) == nil)
        #expect(try entry.do(.decide(decision), .courtPresident, on: "2026-06-01").isRegular)
    }

    @Test func `A new application ends the time to delete the old entry`() throws {
        var entry = try Entry.published([.ableButRefuses], years: nil)
        try entry.do(.exitGround(ListingRemoval(.performed)), .court, on: "2026-04-01")
        #expect(entry.file.state.clocks.isRunning(.deletion))
        let again = DishonestListing.Act.relist(ListingProposal(grounds: [.ableButRefuses]))
        try entry.do(again, .creditor, "creditor-1", on: "2026-04-02")
        #expect(!entry.file.state.clocks.isRunning(.deletion))
        #expect(entry.file.state.clocks.isRunning(.decision))
    }

    @Test func `Who is not told at whose request an entry went cannot tell whom the six months bar`() throws {
        var entry = try Entry.published([.ableButRefuses], years: nil)
        try entry.do(.exitGround(ListingRemoval(.creditorRequests, courtAgrees: true)), .court, on: "2026-04-01")
        try entry.do(.erase, .court, on: "2026-04-02")
        let again = DishonestListing.Act.relist(ListingProposal(grounds: [.ableButRefuses]))
        var soon = entry
        #expect(try soon.do(again, .creditor, "creditor-A", on: "2026-05-06").unknown == [.notBarred])
        var later = entry
        #expect(try later.do(again, .creditor, "creditor-A", on: "2026-10-09").isRegular)
    }

    @Test func `A court that finds its own mistake revokes or corrects without being asked`() throws {
        var entry = try Entry.published()
        var data = entry
        #expect(try data.do(.correctData, .court, on: "2026-04-01").isRegular)
        #expect(data.phase == .published && data.file.lastOutcome?.emits == [.correctPartners])
        var above = entry
        #expect(try above.do(.grantCorrection, .higherCourt, on: "2026-04-01").isRegular)
        #expect(try entry.do(.grantCorrection, .court, on: "2026-04-01").isRegular)
        #expect(entry.phase == .revoked)
        // Qingming falls on 4 to 6 April.
        #expect(entry.lastDay(.deletion) == "2026-04-07")
        #expect(!entry.file.state.isListed(on: day("2026-04-01")))
    }

    @Test func `A repaired subject is off the list from that day, but was on it the day before`() throws {
        var entry = try Entry.published([.ableButRefuses], years: nil)
        try entry.do(.exitGround(ListingRemoval(.performed)), .court, on: "2026-05-11")
        let state = entry.file.state
        #expect(!state.isListed(on: day("2026-03-01")))
        #expect(state.isListed(on: day("2026-03-02")))
        #expect(state.isListed(on: day("2026-05-10")))
        #expect(!state.isListed(on: day("2026-05-11")))
        // Listed again: what was true of the former days stays true.
        try entry.do(.erase, .court, on: "2026-05-12")
        try entry.do(.relist(ListingProposal(grounds: [.breaksRestriction])), .court, on: "2026-06-01")
        #expect(entry.file.state.isListed(on: day("2026-05-10")))
        #expect(!entry.file.state.isListed(on: day("2026-06-01")))
    }

    @Test func `A term that has run out takes the entry off the list by itself`() throws {
        let state = try Entry.published(on: "2024-02-29").file.state
        #expect(state.isListed(on: day("2026-02-28")))
        #expect(!state.isListed(on: day("2026-03-01")))
    }

    @Test func `enforcement.E24: in grace nothing is published and nobody sees the entry`() throws {
        var entry = try Entry.decided()
        #expect(try entry.do(.grantGrace(GraceGrant(3)), .court, on: "2026-03-02").isRegular)
        #expect(entry.file.lastOutcome?.emits == [.holdPublication])
        #expect(entry.lastDay(.grace) == "2026-06-02")
        #expect(!entry.file.state.isListed(on: day("2026-04-01")))
        var early = entry
        #expect(try early.do(.publish(.full), .court, on: "2026-06-02").irregularities == ["grace-over"])
        var unpaid = entry
        #expect(try unpaid.do(.publish(.full), .court, on: "2026-06-03").isRegular)
        // The term runs from the decision, not from publication.
        #expect(unpaid.lastDay(.term) == "2028-03-02")
        try entry.do(.performedInGrace, .debtor, on: "2026-05-06")
        #expect(entry.phase == .notListed)
        #expect(!entry.file.state.isListed(on: day("2026-07-01")))
    }

    // law: enforcement.graceWindow
    @Test(arguments: [(0, false), (1, true), (3, true), (4, false), (-1, false), (Int.max, false)])
    func `Grace lasts one to three months`(months: Int, isGood: Bool) throws {
        var entry = try Entry.decided()
        let outcome = try entry.do(.grantGrace(GraceGrant(months)), .court, on: "2026-03-02")
        #expect(outcome.isRegular == isGood)
    }

    @Test func `enforcement.E25: the creditor at whose request an entry went waits six months, another does not`()
        throws
    {
        var entry = try Entry.published([.ableButRefuses], years: nil)
        let asked = ListingRemoval(.creditorRequests, creditor: "creditor-A", courtAgrees: true)
        #expect(try entry.do(.exitGround(asked), .court, on: "2026-04-01").isRegular)
        try entry.do(.erase, .court, on: "2026-04-02")
        // 2026-10-01 to 10-07 is a holiday.
        #expect(entry.file.state.barredUntil("creditor-A", in: .current)?.description == "2026-10-08")
        #expect(entry.file.state.barredUntil("creditor-B", in: .current) == nil)
        let again = DishonestListing.Act.relist(ListingProposal(grounds: [.ableButRefuses]))
        var barred = entry
        #expect(try barred.do(again, .creditor, "creditor-A", on: "2026-05-06").irregularities == ["not-barred"])
        var unnamed = entry
        #expect(try unnamed.do(again, .creditor, on: "2026-05-06").unknown == [.notBarred])
        var later = entry
        #expect(try later.do(again, .creditor, "creditor-A", on: "2026-10-09").isRegular)
        #expect(try entry.do(again, .creditor, "creditor-B", on: "2026-05-06").isRegular)
        #expect(entry.phase == .underReview)
    }

    @Test(
        arguments: [
            (ListingRemoval(.settlementPerformed), true), (ListingRemoval(.suspendedForRetrialOrBankruptcy), true),
            (ListingRemoval(.refused), true), (ListingRemoval(.terminated), true),
            (ListingRemoval(.creditorRequests, courtAgrees: false), false), (ListingRemoval(.creditorRequests), nil),
            (ListingRemoval(.roundEndedTwoQueries, queries: 2, hasLeads: false), true),
            (ListingRemoval(.roundEndedTwoQueries, queries: 1, hasLeads: false), false),
            (ListingRemoval(.roundEndedTwoQueries, queries: 3, hasLeads: true), false),
            (ListingRemoval(.roundEndedTwoQueries, queries: 2), nil), (ListingRemoval(.termOver), false),
        ] as [(ListingRemoval, Bool?)])
    func `An exit ground is met, is not, or cannot be told`(removal: ListingRemoval, isMet: Bool?) throws {
        #expect(removal.isMet == isMet)
        var entry = try Entry.published([.ableButRefuses], years: nil)
        let outcome = try entry.do(.exitGround(removal), .court, on: "2026-04-01")
        #expect(outcome.irregular.contains(.exitGroundMet) == (isMet == false))
        #expect(outcome.unknown.contains(.exitGroundMet) == (isMet == nil))
        #expect(!removal.ground.basis.isEmpty)
    }

    @Test func `Early removal is for an entry with a term, and says why`() throws {
        var entry = try Entry.published()
        #expect(
            try entry.do(.earlyRemoval(EarlyListingRemoval(.activelyPerformed)), .court, on: "2026-09-01").isRegular)
        #expect(entry.phase == .removed)
        var open = try Entry.published([.ableButRefuses], years: nil)
        #expect(
            try open.do(.earlyRemoval(EarlyListingRemoval()), .court, on: "2026-09-01").irregularities
                == ["has-term", "cause-stated"])
    }

    // law: enforcement.listingCorrectReview
    // law: enforcement.listingReconsiderApply
    @Test func `A request for correction climbs its ladder, and the entry stands meanwhile`() throws {
        var entry = try Entry.published()
        let request = CreditCorrectionRequest(.shouldNotBeListed, receivedOn: day("2026-04-01"))
        #expect(try entry.do(.requestCorrection(request), .listedSubject, on: "2026-04-02").isRegular)
        #expect(entry.lastDay(.correction) == "2026-04-16")
        #expect(entry.file.state.isListed(on: day("2026-04-10")))
        var granted = entry
        #expect(try granted.do(.grantCorrection, .court, on: "2026-04-16").isRegular)
        #expect(granted.phase == .revoked)
        // Three working days from Thursday 2026-04-16.
        #expect(granted.lastDay(.deletion) == "2026-04-21")
        #expect(granted.file.lastOutcome?.emits == [.deleteEntry, .stateCompensation])
        var corrected = entry
        #expect(try corrected.do(.correctData, .court, on: "2026-04-17").irregularities == ["correction-in-time"])
        #expect(corrected.phase == .published)
        var deleted = entry
        try deleted.do(.grantRemoval, .court, on: "2026-04-16")
        #expect(deleted.phase == .removed)
        try entry.do(.denyCorrection(CreditCorrectionDismissal(day("2026-04-17"))), .court, on: "2026-04-16")
        #expect(entry.lastDay(.reconsideration) == "2026-04-27")
        var late = entry
        #expect(
            try late.do(.reconsider, .listedSubject, on: "2026-04-28").irregularities == ["reconsideration-in-time"])
        #expect(try entry.do(.reconsider, .listedSubject, on: "2026-04-27").isRegular)
        #expect(entry.lastDay(.reconsiderationDecision) == "2026-05-12")
        #expect(entry.file.state.isListed(on: day("2026-05-08")))
        var overturned = entry
        try overturned.do(.overturnListing, .higherCourt, on: "2026-05-12")
        #expect(overturned.phase == .revoked)
        #expect(
            try entry.do(.upholdListing, .higherCourt, on: "2026-05-13").irregularities
                == ["reconsideration-decided-in-time"])
        #expect(entry.phase == .published)
    }

    @Test func `A correction has three claims, and reconsideration follows a dismissal only`() throws {
        #expect(CreditCorrectionClaim.allCases.count == 3)
        var entry = try Entry.published()
        #expect(
            try entry.do(.requestCorrection(CreditCorrectionRequest()), .listedSubject, on: "2026-04-01").irregularities
                == ["claim-stated"])
        var other = try Entry.published()
        #expect(try other.do(.reconsider, .listedSubject, on: "2026-04-01").irregularities == ["correction-dismissed"])
    }
}
