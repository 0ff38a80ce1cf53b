import FuyuanKit
import Testing

/// The resolution network, its members, its quiet communities and its sector centres.
extension YantaiMissionTests {
    private var courts: [ResolutionNode] {
        (1...13).map { ResolutionNode(Identifier("court-\($0)"), .basicCourt) }
    }

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
        #expect(network.findings.first?.text.zh.contains("court-13") == true)
        expectTold(network.findings)
        #expect(try JSON.read(ResolutionNetwork.self, from: JSON.write(network)) == network)
        var joined = network
        joined.formUnion(ResolutionNetwork([ResolutionNode("nowhere", .centre)]))
        #expect(joined.findings.isEmpty)
    }

    @Test func `S2-39: two overlapping lists give 109 distinct units`() {
        let all = (1...109).map { GrassrootsUnit(Identifier("unit-\($0)"), .village) }
        let (one, other) = (UnionRegister(all.prefix(70)), UnionRegister(all.suffix(60)))
        #expect(one.count + other.count == 130)
        #expect(one.union(other).count == 109)
        #expect(one.union(other) == other.union(one))
        #expect(one.union(other).union(one) == one.union(other))
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
        expectTold([reason])
        #expect(reason.cure?.zh == "转“物业纠纷调解中心”")
        guard case .refused(_, let none) = directory.intake(.medical, at: "financial") else {
            Issue.record("a medical dispute is not the financial centre’s")
            return
        }
        #expect(none == nil)
    }
}
