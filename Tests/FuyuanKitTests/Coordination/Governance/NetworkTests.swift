import FuyuanKit
import Testing

/// Networks, grassroots units, stations and sector centres.
@Suite struct NetworkTests {
    private let courts = (1...13).map { ResolutionNode(Identifier("court-\($0)"), .basicCourt) }

    @Test func `S2-38: thirteen courts all reach a centre, directly or through a platform`() {
        var links = (1...12).map { ResolutionLink(Identifier("court-\($0)"), "centre-1") }
        links += [ResolutionLink("court-13", "platform-1"), ResolutionLink("platform-1", "centre-1")]
        let network = ResolutionNetwork(
            courts + [
                ResolutionNode("centre-1", .centre, "“和为贵”社会治理中心"), ResolutionNode("platform-1", .industryPlatform),
            ],
            links)
        #expect(network.members(.basicCourt).count == 13)
        #expect(network.courts().isEmpty && network.findings.isEmpty)
        #expect(network.reached(from: "court-13").count == 14)
    }

    @Test func `S2-38: an unconnected court is reported`() throws {
        let network = ResolutionNetwork(
            courts + [ResolutionNode("centre-1", .centre)],
            (1...12).map { ResolutionLink(Identifier("court-\($0)"), "centre-1") } + [
                ResolutionLink("court-13", "nowhere")
            ])
        #expect(network.courts().map(\.id) == ["court-13"])
        #expect(network.findings.map(\.code) == ["governance.court-unconnected", "governance.link-unknown"])
        #expect(try JSON.read(ResolutionNetwork.self, from: JSON.write(network)) == network)
        var joined = network
        joined.formUnion(ResolutionNetwork([ResolutionNode("nowhere", .centre)]))
        #expect(joined.findings.isEmpty)
    }

    @Test func `Third parties are mediation and arbitration bodies, notaries, lawyers and volunteers`() {
        #expect(ResolutionNodeKind.allCases.filter(\.isThirdParty).count == 5)
    }

    @Test func `S2-39: two overlapping lists give 109 distinct units`() {
        let all = (1...109).map { GrassrootsUnit(Identifier("unit-\($0)"), .village) }
        let (one, other) = (UnionRegister(all.prefix(70)), UnionRegister(all.suffix(60)))
        #expect(one.count + other.count == 130)
        #expect(one.union(other).count == 109)
        #expect(one.union(other) == other.union(one))
        #expect(one.union(other).union(one) == one.union(other))
    }

    @Test func `Entries that differ under one id are both kept, count once and are reported`() {
        var register = UnionRegister([GrassrootsUnit("u", .village), GrassrootsUnit("v", .town)])
        register.add(GrassrootsUnit("u", .justiceOffice))
        #expect(register.count == 2 && register["u"] == nil && register["v"]?.kind == .town)
        #expect(register.conflicts == ["u"] && register.findings.map(\.code) == ["governance.register-conflict"])
    }

    @Test func `A register gives the same bytes whatever the order it was joined in, conflicts kept`() throws {
        let entries = [GrassrootsUnit("v", .town), GrassrootsUnit("u", .village), GrassrootsUnit("u", .justiceOffice)]
        let bytes = JSON.write(UnionRegister(entries))
        #expect(bytes == JSON.write(UnionRegister(entries.reversed())))
        let again = try JSON.read(UnionRegister<GrassrootsUnit>.self, from: bytes)
        #expect(again == UnionRegister(entries) && again.conflicts == ["u"])
    }

    @Test func `S0-21: 985 and 65 stations are 1050 distinct ids, and joining is idempotent`() {
        let village = (1...985).map { DockingStation(ActorID("village-\($0)"), .villageStation) }
        let trade = (1...65).map { DockingStation(ActorID("trade-\($0)"), .departmentWorkroom) }
        let register = UnionRegister(village).union(UnionRegister(trade))
        #expect(register.count == 1050)
        #expect(register.count(of: .villageStation) == 985 && register.count(of: .departmentWorkroom) == 65)
        #expect(register.union(register) == register)
    }

    @Test func `The register of stations follows from the docket`() throws {
        var docket = Docket()
        let lines = [
            #"{"case":"S-1","machine":"mediation-station","seq":1,"day":"2026-01-05","actor":{"role":"court"},"act":{"type":"plan","kind":"village-station","host":"village-1"}}"#,
            #"{"case":"S-1","machine":"mediation-station","seq":2,"day":"2026-02-05","actor":{"role":"court"},"act":{"type":"establish"}}"#,
        ]
        for line in lines { #expect(docket.admit(line: Array(line.utf8), under: .current) == nil) }
        #expect(DockingStation.register(of: docket, on: day("2026-01-20")).count == 0)
        let register = DockingStation.register(of: docket, on: day("2026-03-01"))
        #expect(register.entries == [DockingStation("S-1", .villageStation, host: "village-1")])
    }

    @Test func `S0-21: each dispute has exactly one originating channel`() throws {
        var origins = DisputeOrigins()
        try origins.note("d-1", from: .petition)
        try origins.note("d-1", from: .petition)
        try origins.note("d-2", from: .suit)
        #expect(governanceRefusal { try origins.note("d-1", from: .specialist) }?.codes == ["governance.second-origin"])
        #expect(origins["d-1"] == .petition && origins.count == 2)
        var other = DisputeOrigins()
        try other.note("d-2", from: .specialist)
        try other.note("d-3", from: "own-channel")
        origins.formUnion(other)
        #expect(origins.count == 3 && origins["d-2"] == nil)
        #expect(origins.findings.map(\.path) == ["d-2"])
        #expect(origins.count(from: .petition) == 1 && origins.count(from: .suit) == 0)
    }

    @Test func `S2-41: a community's status follows from case data over a stated window`() {
        let unit = SourceGovernanceUnit("zhi-yang", "社区")
        let (first, last) = (day("2026-01-01"), day("2026-12-31"))
        let suits = [
            FiledSuit("c-1", from: "zhi-yang", on: day("2025-12-31")),
            FiledSuit("c-2", from: "other", on: day("2026-05-01")),
        ]
        #expect(unit.status(by: suits, from: first, through: last, knownThrough: day("2026-12-31")).answer == .free)
        #expect(
            unit.status(by: suits, from: first, through: last, knownThrough: day("2026-12-30")).answer == .undetermined)
        let more =
            suits + [FiledSuit("c-3", from: "zhi-yang", on: day("2026-12-31"))] + [
                FiledSuit("c-3", from: "zhi-yang", on: day("2026-12-31"))
            ]
        let status = unit.status(by: more, from: first, through: last, knownThrough: day("2026-12-31"))
        #expect(status.answer == .notFree && status.suits == ["c-3"])
        #expect(status.derivation.text(in: .zh).contains("考察期间：2026-01-01至2026-12-31"))
        var lenient = LegalContext.current
        lenient.policies = [PolicyParameter.noSuitCeiling.id: .count(1)]
        #expect(
            unit.status(by: more, from: first, through: last, knownThrough: day("2026-12-31"), in: lenient).answer
                == .free)
    }

    @Test func `S2-41: suits are taken from the files, by the place somebody answers for each case`() {
        var docket = Docket()
        let acts: [(AdministrativeRole, AdministrativeFirstInstance.Act)] = [
            (.plaintiff, .fileComplaint(SuitComplaint(hasReceipt: true))), (.court, .docketOnSpot),
        ]
        for (number, act) in acts.enumerated() {
            let entry = Entry<AdministrativeFirstInstance>(
                "A-1", number + 1, on: day("2026-03-0\(number + 2)"), by: Actor(act.0), act.1)
            #expect(docket.admit(line: JSON.write(entry), under: .current) == nil)
        }
        #expect(docket.filedSuits { _ in "village-1" } == [FiledSuit("A-1", from: "village-1", on: day("2026-03-03"))])
        #expect(docket.filedSuits { _ in nil } == [])
    }

    @Test func `S2-46: a centre takes its own sector and redirects the rest`() throws {
        let directory = SectorDirectory([
            SectorMediationCentre(
                "financial", "烟台市金融纠纷调解中心", for: [.financial, .loan],
                by: ["central-bank", "justice-bureau", "local-finance", "banking-regulator"]),
            SectorMediationCentre("property", "物业纠纷调解中心", for: [.property]),
        ])
        #expect(directory.intake(.financial, at: "financial") == .taken)
        guard case .refused(let reason, let redirect) = directory.intake(.property, at: "financial") else {
            Issue.record("a property dispute is not the financial centre’s")
            return
        }
        #expect(redirect == "property" && reason.code == "governance.foreign-sector")
        #expect(reason.cure?.zh == "转“物业纠纷调解中心”")
        guard case .refused(_, let none) = directory.intake(.medical, at: "financial") else {
            Issue.record("a medical dispute is not the financial centre’s")
            return
        }
        #expect(none == nil)
    }

    @Test func `A partner's two counters are apart, and a case in both counts once`() {
        let tally = PartnerTally(entrusted: ["a", "b"], selfRun: ["b", "c"])
        #expect(tally.total == 3 && tally.merged(with: tally) == tally)
    }
}
