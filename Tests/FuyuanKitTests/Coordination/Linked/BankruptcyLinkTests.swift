import FuyuanKit
import Testing

@Suite("破产受理的跨案效力") struct BankruptcyLinkTests {
    /// A bankruptcy linked to an enforcement, its listing, a suit and seven measures, accepted on 2026-03-16.
    private static func accepted() -> (tale: LinkedTale, found: Consequences) {
        var tale = LinkedTale()
        tale.enforce()
        tale.do(
            "DL-1", .migrate(OldListing(ListedSubject("乙"), grounds: [.ableButRefuses], decidedOn: day("2025-06-01"))),
            as: DishonestListing.self, .court, "e1", on: "2025-06-02")
        for number in 1...5 { tale.attach(CaseID("PM-\(number)"), ActorID("court-\(number)"), asset: "land-\(number)") }
        tale.attach("PM-6", "tax-1", .tax, asset: "account-1")
        tale.do(
            "CM-7", .rule(MeasureRuling(MeasuredItem(.realEstate, value: nil), withinAmount: true, isServed: true)),
            as: ControlMeasure.self, .handler, "e1", on: "2026-02-10")
        tale.do("CM-7", .serveAssistant(MeasureService()), as: ControlMeasure.self, .registry, on: "2026-02-11")
        tale.link("EN-1", .enforcementAgainst, "BK-1", holder: "e1")
        tale.link("DL-1", .listingOf, "BK-1", holder: "e1")
        tale.link("CV-1", .suitOf, "BK-1", holder: "s1")
        for number in 1...6 { tale.link(CaseID("PM-\(number)"), .measureOver, "BK-1") }
        tale.link("CM-7", .measureOver, "BK-1", holder: "e1")
        let found = tale.accept()
        return (tale, found)
    }

    @Test func `Acceptance suspends enforcement, deletes the listing, pauses the suit and lifts seven measures`() throws
    {
        let (tale, found) = Self.accepted()
        let duties = found.raised.filter { $0.rule.nature == .duty }
        #expect(
            Set(duties.map { "\($0.rule.key) \($0.target)" })
                == Set(
                    [
                        "bankruptcy-effect/enforcement-suspended EN-1", "bankruptcy-effect/listing-deleted DL-1",
                        "bankruptcy-effect/suits-paused CV-1", "bankruptcy-effect/organ-measures-lifted PM-6",
                        "bankruptcy-effect/preservation-lifted CM-7",
                    ] + (1...5).map { "bankruptcy-effect/preservation-lifted PM-\($0)" }))
        let suspended = try #require(duties.first { $0.rule == CrossCaseRule(.bankruptcy(.enforcementSuspended)) })
        #expect(suspended.holder == "e1" && suspended.duty.owner.wire == "enforcing-court")
        #expect(suspended.duty.addressee?.wire == "administrator")
        #expect(suspended.duty.since == day("2026-03-16") && suspended.duty.lastDay == day("2026-03-16"))
        #expect(suspended.duty.basis.citations.first == .bankruptcy(19))
        // Each has a file of its own, and lines to be kept.
        #expect(tale.docket.duties.count == duties.count && found.lines.count == duties.count)
        #expect(duties.allSatisfy { $0.file.map { tale.docket.duty($0)?.state.phase == .owed } ?? false })
        // The act that carries it out, in the case it belongs to.
        let proposed = try #require(found.proposed.first { $0.caseID == "EN-1" && $0.isOpen })
        #expect(proposed.act == MachineAct(EnforcementCase.self, .bankruptcyAdmitted))
        #expect(proposed.by.map(\.wire).contains("handler") && proposed.basis.citations.first == .bankruptcy(19))
    }

    @Test func `The act of the other case performs the duty by itself`() {
        var (tale, _) = Self.accepted()
        let done = tale.do("EN-1", .bankruptcyAdmitted, as: EnforcementCase.self, .handler, "e1", on: "2026-03-18")
        #expect(done.performed.count == 1 && done.lines.count == 1)
        #expect(tale.docket.openDuties(in: "EN-1").isEmpty)
        #expect(done.performed.first.flatMap { tale.docket.duty($0)?.state.performance?.act } == "bankruptcy-admitted")
        let removed = tale.do(
            "DL-1", .exitGround(ListingRemoval(.suspendedForRetrialOrBankruptcy)), as: DishonestListing.self, .court,
            "e1",
            on: "2026-03-19")
        #expect(removed.performed.count == 1)
    }

    @Test func `Five measures of seven lifted: the two that stand are named with holder, law and days`() {
        var (tale, _) = Self.accepted()
        for number in 1...4 {
            tale.do(
                CaseID("PM-\(number)"), .release, as: PreservationMeasure.self, .sealingOrgan,
                ActorID("court-\(number)"), on: "2026-03-20")
        }
        tale.do(
            "CM-7", .bankruptcyAdmitted(MeasureBankruptcy(acceptedOn: day("2026-03-16"))), as: ControlMeasure.self,
            .handler, "e1", on: "2026-03-20")
        let standing = tale.docket.standingMeasures(of: "BK-1", asOf: day("2026-04-15"))
        #expect(standing.map(\.caseID) == ["PM-5", "PM-6"])
        #expect(standing.map(\.holder) == ["court-5", "tax-1"])
        #expect(standing.map(\.days) == [30, 30])
        #expect(standing.allSatisfy { $0.basis.citations.contains(.bankruptcy(19)) })
        #expect(standing.last?.basis.citations.contains(.civilTrialMinutes2019(109)) == true)
        // The duties say the same: overdue are these two, the enforcement, the listing and the suit.
        let late = tale.docket.overdue(asOf: day("2026-04-15"), in: .current)
        #expect(Set(late.map(\.target)) == ["PM-5", "PM-6", "EN-1", "DL-1", "CV-1"])
        // The entry on the list has three working days, to 19 March.
        #expect(late.allSatisfy { $0.daysLate == ($0.target == "DL-1" ? 27 : 30) })
    }

    @Test
    func `Measures on the file of the bankruptcy, on the file of an enforcement, and of cases elsewhere count too`() {
        var tale = LinkedTale()
        tale.enforce()
        let ruling = MeasureRuling(MeasuredItem(.vehicle, name: "皖E-1"), withinAmount: true, isServed: true)
        tale.do("EN-1", .measure(PartAct(1, .rule(ruling))), as: EnforcementCase.self, .handler, "e1", on: "2026-02-10")
        tale.do(
            "EN-1", .measure(PartAct(1, .serveAssistant(MeasureService()))), as: EnforcementCase.self, .registry,
            on: "2026-02-11")
        tale.link("EN-1", .enforcementAgainst, "BK-1", holder: "e1")
        tale.link("ZJ-1", .measureOver, "BK-1", since: "2026-03-26", holder: "z1")
        tale.accept()
        tale.do(
            "BK-1", .measure(PartAct(4, .attach(HeldMeasure("court-4", asset: "land-4")))), as: BankruptcyCase.self,
            .administrator, on: "2026-03-20")
        let elsewhere = CrossCaseMeasureLink("BK-1", to: "TX-1", on: "account-1", .freeze, by: "tax-1", .tax)
        let standing = tale.docket.standingMeasures(of: "BK-1", and: [elsewhere], asOf: day("2026-04-15"))
        #expect(standing.map(\.caseID) == ["BK-1", "EN-1", "TX-1", "ZJ-1"])
        #expect(standing.map(\.part) == [4, 1, nil, nil])
        #expect(standing.map(\.holder) == ["court-4", "e1", "tax-1", "z1"])
        #expect(standing.map(\.asset) == ["land-4", "皖E-1", "account-1", nil])
        #expect(standing.map(\.days) == [30, 30, 30, 20])
        for one in standing { #expect(one.finding.code == "bankruptcy.v62" && !one.finding.basis.isEmpty) }
        #expect(tale.docket.standingMeasures(of: "BK-1", asOf: day("2026-03-15")).isEmpty)
        #expect(tale.docket.standingMeasures(of: "BK-2", asOf: day("2026-04-15")).isEmpty)
    }

    @Test func `An enforcement that keeps its measures on its own file lifts them one by one`() throws {
        var tale = LinkedTale()
        tale.enforce()
        for number: UInt32 in 1...2 {
            let ruling = MeasureRuling(MeasuredItem(.vehicle), withinAmount: true, isServed: true)
            tale.do(
                "EN-1", .measure(PartAct(number, .rule(ruling))), as: EnforcementCase.self, .handler, "e1",
                on: "2026-02-10")
            tale.do(
                "EN-1", .measure(PartAct(number, .serveAssistant(MeasureService()))), as: EnforcementCase.self,
                .registry, on: "2026-02-11")
        }
        tale.link("EN-1", .enforcementAgainst, "BK-1", holder: "e1")
        let lifting = CrossCaseRule(.bankruptcy(.preservationLifted))
        let duty = try #require(tale.accept().raised.first { $0.rule == lifting && $0.target == "EN-1" }?.file)
        func lift(_ number: UInt32, on text: String) -> Consequences {
            let admitted = MeasureBankruptcy(acceptedOn: day("2026-03-16"))
            return tale.do(
                "EN-1", .measure(PartAct(number, .bankruptcyAdmitted(admitted))), as: EnforcementCase.self, .handler,
                "e1", on: text)
        }
        #expect(lift(1, on: "2026-03-18").performed.isEmpty)
        #expect(tale.docket.standingMeasures(of: "BK-1", asOf: day("2026-03-18")).map(\.part) == [2])
        #expect(lift(2, on: "2026-03-20").performed == [duty])
        #expect(tale.docket.standingMeasures(of: "BK-1", asOf: day("2026-03-20")).isEmpty)
    }

    @Test func `Each late duty goes to the supervisor once ever`() {
        var (tale, _) = Self.accepted()
        #expect(tale.docket.escalations(asOf: day("2026-03-16"), in: .current).isEmpty)
        let first = tale.docket.escalate(asOf: day("2026-03-20"), under: .current)
        #expect(first.escalations.count == 10 && first.lines.count == 10)
        #expect(tale.docket.escalate(asOf: day("2026-03-21"), under: .current).escalations.isEmpty)
        // They are still late.
        #expect(tale.docket.overdue(asOf: day("2026-03-21"), in: .current).count == 10)
    }

    @Test func `A line delivered twice and a log replayed twice raise nothing twice`() {
        let (tale, found) = Self.accepted()
        var docket = CoordinatedDocket()
        for link in tale.docket.links.all { docket.link(link, under: .current) }
        for _ in 0..<2 { for line in tale.log { docket.admit(line: line, under: .current) } }
        #expect(docket.duties == tale.docket.duties)
        #expect(found.raised.compactMap(\.file) == docket.duties)
        for id in docket.duties { #expect(docket.duty(id)?.records.count == 1) }
    }
}
