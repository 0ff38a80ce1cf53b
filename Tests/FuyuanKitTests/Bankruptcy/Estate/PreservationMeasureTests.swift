import FuyuanKit
import Testing

extension PreservationMeasure: Walkable {
    static var walkActors: [ActorID] { ["organ-1", "adm-1"] }
    static var walkActs: [Act] {
        [
            .attach(HeldMeasure("organ-1", asset: "land-1", order: 1)),
            .acceptanceKnown(
                AcceptanceNotice(
                    acceptedOn: CivilDate(2026, 3, 2)!, knownOn: CivilDate(2026, 3, 2)!, hasLocalRule: true)),
            .acceptanceKnown(AcceptanceNotice(acceptedOn: CivilDate(2026, 3, 2)!)),
            .requestRelease(UnsealNotice(mandate: AdministratorMandate("adm-1"))), .release, .transferDisposal,
            .releaseOnLetter, .seekCorrection, .orderCorrection,
            .disposeDirectly(DirectDisposal(meetingAgreed: true, courtReviewed: true)),
            .restore(MeasureRestoration(ground: .dismissal)), .waive(MeasureRestoration(ground: .dismissal)),
            .preserve(CourtPreservation("court-1")), .releaseOwn(OwnMeasureRelease()),
        ]
    }
}

private typealias Held = Matter<PreservationMeasure>

extension Held {
    /// Held by an organ, the acceptance of 2026-03-16 known to it since 2026-03-18.
    fileprivate static func due(
        _ held: HeldMeasure = HeldMeasure("court-9", asset: "land-1", order: 1), known: String = "2026-03-18",
        local: Bool = false, hasReason: Bool = false
    ) throws -> Held {
        var matter = Held()
        try matter.do(.attach(held), .sealingOrgan, on: "2025-06-02")
        try matter.do(
            .acceptanceKnown(
                AcceptanceNotice(
                    acceptedOn: CivilDate("2026-03-16")!, knownOn: CivilDate(known), hasLocalRule: local,
                    hasReason: hasReason)),
            .system, on: known)
        return matter
    }

    /// Lifted on 2026-04-01.
    fileprivate static func released(_ holder: ActorID, order: Int) throws -> Held {
        var matter = try due(HeldMeasure(holder, asset: "land-1", order: order))
        try matter.do(.release, .sealingOrgan, holder, on: "2026-04-01")
        return matter
    }
}

@Suite("保全措施") struct PreservationMeasureTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: PreservationMeasure.self) }

    @Test func `Acceptance makes a prior seizure due to be lifted, and the organ lifts it on notice`() throws {
        var matter = try Held.due()
        #expect(matter.phase == .releaseDue)
        #expect(matter.file.lastOutcome?.emits == [.liftAtOnce])
        // National law sets no number of days.
        #expect(matter.lastDay(.unsealing) == nil)
        let notice = UnsealNotice(mandate: AdministratorMandate("adm-1"))
        #expect(try matter.do(.requestRelease(notice), .administrator, "adm-1", on: "2026-03-20").isRegular)
        #expect(
            matter.refusal(of: .release, .sealingOrgan, "court-8", on: "2026-03-23") == [
                "preservation-measure/release/same-holder/unmet"
            ])
        let outcome = try matter.do(.release, .sealingOrgan, "court-9", on: "2026-03-23")
        #expect(outcome.emits == [.clearRegister, .takeOverProperty])
        #expect(matter.phase == .released)
    }

    @Test func `A notice without a verified mandate is irregular`() throws {
        var matter = try Held.due()
        let notice = UnsealNotice(mandate: AdministratorMandate("adm-1", decisionShown: false))
        #expect(
            try matter.do(.requestRelease(notice), .administrator, "adm-1", on: "2026-03-20").irregularities == [
                "mandate-verified"
            ])
        var byCourt = try Held.due()
        #expect(try byCourt.do(.requestRelease(UnsealNotice()), .court, on: "2026-03-20").isRegular)
    }

    @Test func `bankruptcy.v62: measures not yet lifted are listed with holder, basis and days`() throws {
        var tax = try Held.due(
            HeldMeasure("tax-1", organ: .tax, kind: .freeze, asset: "account-1"), known: "2026-03-17")
        try tax.do(.requestRelease(UnsealNotice()), .court, on: "2026-03-20")
        let court = try Held.due()
        var lifted = try Held.due()
        try lifted.do(.release, .sealingOrgan, on: "2026-03-20")
        let kept = try Held.due(HeldMeasure("police-1", organ: .police), hasReason: true)
        var unaware = Held()
        try unaware.do(.attach(HeldMeasure("court-7")), .sealingOrgan, on: "2025-06-02")
        let all = [court, lifted, kept, tax, unaware].map(\.file.state)
        let today = CivilDate("2026-03-30")!
        let open = PreservationMeasure.unreleased(in: all, asOf: today)
        #expect(open.map(\.holder) == ["tax-1", "court-9"])
        #expect(open.map(\.days) == [13, 12])
        #expect(open.map(\.finding.code) == ["bankruptcy.v62", "bankruptcy.v62"])
        #expect(open.allSatisfy { !$0.basis.isEmpty && $0.finding.severity == .error })
        // With the day of acceptance, an organ that may not know of it is listed too.
        let wider = PreservationMeasure.unreleased(in: all, acceptedOn: CivilDate("2026-03-16"), asOf: today)
        #expect(wider.map(\.holder) == ["court-7", "tax-1", "court-9"])
        #expect(wider.map(\.days) == [14, 13, 12])
        #expect(PreservationMeasure.unreleased(in: all, asOf: CivilDate("2026-03-16")!).isEmpty)
    }

    @Test func `bankruptcy.edge-28: the bankruptcy court does not lift another organ's seizure`() throws {
        var matter = try Held.due()
        #expect(
            matter.refusal(of: .release, .court, on: "2026-03-23").contains("preservation-measure/release/wrong-role"))
        try matter.do(.requestRelease(UnsealNotice()), .court, on: "2026-03-23")
        // Without a local rule a direct sale is irregular; the way is the organ's superior.
        var sold = matter
        let direct = DirectDisposal(meetingAgreed: true, courtReviewed: true)
        let outcome = try sold.do(.disposeDirectly(direct), .administrator, on: "2026-04-07")
        #expect(outcome.irregularities == ["local-rule"])
        try matter.do(.seekCorrection, .court, on: "2026-04-07")
        try matter.do(.orderCorrection, .superiorOrgan, on: "2026-04-14")
        #expect(matter.phase == .releaseDue)
        try matter.do(.release, .sealingOrgan, "court-9", on: "2026-04-15")
        #expect(matter.phase == .released)
    }

    @Test func `Under the Pudong rule property is sold when seven days have passed`() throws {
        var matter = try Held.due(local: true)
        #expect(matter.lastDay(.unsealing) == "2026-03-25")
        try matter.do(.requestRelease(UnsealNotice()), .court, on: "2026-03-20")
        // Knowledge came before the notice.
        #expect(matter.lastDay(.unsealing) == "2026-03-25")
        let direct = DirectDisposal(meetingAgreed: true, courtReviewed: true)
        var early = matter
        #expect(
            try early.do(.disposeDirectly(direct), .administrator, on: "2026-03-25").irregularities == [
                "silence-lasted"
            ])
        var unagreed = matter
        #expect(
            try unagreed.do(
                .disposeDirectly(DirectDisposal(meetingAgreed: false, courtReviewed: false)), .administrator,
                on: "2026-03-26"
            ).irregularities == ["meeting-agreed", "court-reviewed"])
        let outcome = try matter.do(.disposeDirectly(direct), .administrator, on: "2026-03-26")
        #expect(outcome.isRegular)
        #expect(outcome.emits == [.unsealAfterwards])
        #expect(matter.phase == .disposedUnreleased)
    }

    @Test func `The organ may leave disposal to the bankruptcy court`() throws {
        var matter = try Held.due()
        try matter.do(.transferDisposal, .enforcingCourt, on: "2026-03-25")
        #expect(matter.phase == .handedOver)
        #expect(matter.file.state.unreleased(asOf: CivilDate("2026-03-30")!) == nil)
        try matter.do(.releaseOnLetter, .court, on: "2026-04-01")
        #expect(matter.phase == .released)
    }

    @Test func `bankruptcy.v63 and bankruptcy.edge-29: old measures return in the old order, the court's own stays`()
        throws
    {
        var first = try Held.released("court-9", order: 1)
        var second = try Held.released("court-8", order: 2)
        var own = Held()
        try own.do(.preserve(CourtPreservation("court-1", asset: "land-1")), .court, on: "2026-04-01")
        #expect(
            own.refusal(of: .restore(MeasureRestoration(ground: .dismissal)), .sealingOrgan, on: "2026-07-01")
                == [
                    "preservation-measure/restore/wrong-phase", "preservation-measure/restore/held-before/unmet",
                ])
        let early = try own.do(
            .releaseOwn(OwnMeasureRelease(afterProcedure: true, oldOrgansAnswered: false)), .court, on: "2026-07-01")
        #expect(early.irregularities == ["old-organs-answered"])
        #expect(early.reasons[0].rule == "bankruptcy.v63")
        let back = MeasureRestoration(ground: .dismissal)
        // The second comes back on 07-02, the first on 07-06: both after the court's own was lifted, out of order.
        #expect(try second.do(.restore(back), .sealingOrgan, "court-8", on: "2026-07-02").emits == [.keepOwnMeasure])
        try first.do(.restore(back), .sealingOrgan, "court-9", on: "2026-07-06")
        #expect(first.phase == .restored)
        let bad = PreservationMeasure.restorationFindings(of: [own, first, second].map(\.file.state))
        #expect(bad.map(\.code) == Array(repeating: "bankruptcy.v63", count: 3))

        var good = [try Held.released("court-9", order: 1), try Held.released("court-8", order: 2)]
        try good[0].do(.restore(back), .sealingOrgan, "court-9", on: "2026-07-01")
        try good[1].do(.waive(back), .sealingOrgan, "court-8", on: "2026-07-02")
        #expect(good[1].phase == .notRestored)
        var kept = Held()
        try kept.do(.preserve(CourtPreservation("court-1", asset: "land-1")), .court, on: "2026-04-01")
        let last = try kept.do(
            .releaseOwn(OwnMeasureRelease(afterProcedure: true, oldOrgansAnswered: true)), .court, on: "2026-07-03")
        #expect(last.isRegular)
        #expect(PreservationMeasure.restorationFindings(of: (good + [kept]).map(\.file.state)).isEmpty)
    }

    @Test func `bankruptcy.v63: a measure never lifted stays in force, and is not overdue once the case is dismissed`()
        throws
    {
        var matter = try Held.due(local: true)
        try matter.do(.requestRelease(UnsealNotice()), .court, on: "2026-03-20")
        let today = CivilDate("2026-07-10")!
        #expect(matter.file.state.unreleased(asOf: today) != nil)
        let back = try matter.do(
            .restore(MeasureRestoration(ground: .dismissal)), .sealingOrgan, "court-9", on: "2026-07-01")
        #expect(back.isRegular)
        #expect(matter.phase == .restored)
        #expect(matter.file.state.unreleased(asOf: today) == nil)
        #expect(matter.file.state.unreleased(acceptedOn: CivilDate("2026-03-16"), asOf: today) == nil)
        #expect(matter.file.state.deadlines(asOf: today, in: .current).isEmpty)
        // Another acceptance makes it due again, known to the organ or not.
        let again = CivilDate("2027-03-01")!
        let later = matter.file.state.unreleased(acceptedOn: again, asOf: CivilDate("2027-03-11")!)
        #expect(later?.dueSince == again)
        #expect(later?.days == 10)
    }

    @Test func `bankruptcy.v63: only what was lifted for the bankruptcy must come back before the court's own goes`()
        throws
    {
        let lifted = try Held.released("court-9", order: 1)
        var unlifted = Held()
        try unlifted.do(.attach(HeldMeasure("court-7", asset: "land-1", order: 2)), .sealingOrgan, on: "2025-06-02")
        func own(afterProcedure: Bool) throws -> PreservationMeasure {
            var own = Held()
            try own.do(.preserve(CourtPreservation("court-1", asset: "land-1")), .court, on: "2026-04-01")
            try own.do(
                .releaseOwn(OwnMeasureRelease(afterProcedure: afterProcedure, oldOrgansAnswered: false)), .court,
                on: "2026-05-06")
            return own.file.state
        }
        func findings(_ measures: PreservationMeasure...) -> [String] {
            PreservationMeasure.restorationFindings(of: measures).map(\.code)
        }
        #expect(try findings(own(afterProcedure: true), lifted.file.state) == ["bankruptcy.v63"])
        #expect(try findings(own(afterProcedure: true), unlifted.file.state).isEmpty)
        // While the case runs the court may lift its own.
        #expect(try findings(own(afterProcedure: false), lifted.file.state).isEmpty)
    }

    @Test func `bankruptcy.edge-30: art. 19 covers tax, customs and police as well as courts`() throws {
        for organ in [MeasureOrgan.tax, .customs, .police, .regulator, .marketRegulator] {
            #expect(organ.isAdministrative)
            let matter = try Held.due(HeldMeasure("organ-1", organ: organ))
            let open = try #require(matter.file.state.unreleased(asOf: CivilDate("2026-03-30")!))
            #expect(open.basis.text(in: .zh).contains("《企业破产法》第19条"))
        }
        #expect(!MeasureOrgan.court.isAdministrative)
    }

    @Test func `A later bankruptcy makes a restored measure due again`() throws {
        var matter = try Held.released("court-9", order: 1)
        try matter.do(.restore(MeasureRestoration(ground: .conclusion)), .sealingOrgan, "court-9", on: "2026-07-01")
        try matter.do(
            .acceptanceKnown(AcceptanceNotice(acceptedOn: CivilDate("2027-03-01")!)), .system, on: "2027-03-02")
        #expect(matter.phase == .releaseDue)
        #expect(matter.file.state.unreleased(asOf: CivilDate("2027-03-11")!)?.days == 10)
    }
}
