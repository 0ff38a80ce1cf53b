import FuyuanKit
import Testing

extension Matter where Machine == DishonestListing {
    /// Reviewed on the creditor's application, after a warning.
    static func reviewed(
        _ subject: ListedSubject = ListedSubject("甲", isMinor: false), on day: String = "2026-03-02"
    ) throws -> Self {
        var entry = Self()
        try entry.do(.warn(subject), .handler, on: day)
        try entry.do(
            .applyListing(ListingProposal(grounds: [.breaksReporting])), .creditor, "creditor-1", on: day)
        return entry
    }

    /// Decided and published the same day.
    static func listed(
        _ subject: ListedSubject = ListedSubject("甲", isMinor: false),
        _ grounds: EnumSet<ListingGround> = [.breaksReporting], years: Int? = 2, on day: String = "2026-03-02"
    ) throws -> Self {
        var entry = try reviewed(subject, on: day)
        #expect(try entry.do(.decide(.sound(grounds, years: years)), .courtPresident, on: day).isRegular)
        #expect(try entry.do(.publish(.sound), .court, on: day).isRegular)
        return entry
    }
}

extension ListingDecision {
    /// With everything examined and nothing in the way.
    static func sound(
        _ grounds: EnumSet<ListingGround> = [.breaksReporting], years: Int? = 2, isGrave: Bool = false,
        exemptions: EnumSet<ListingExemption>? = []
    ) -> ListingDecision {
        ListingDecision(
            grounds, years: years, isGrave: isGrave, dutyUnperformed: true, abilityShown: true,
            exemptions: exemptions)
    }
}

extension ListingPublication {
    static let sound = ListingPublication(
        decisionServed: true, stillUnpaid: true, restrictionOrdered: true, unitTold: true)
}
