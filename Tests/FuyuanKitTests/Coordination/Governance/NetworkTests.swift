import FuyuanKit
import Testing

/// Networks, grassroots units, stations and sector centres.
@Suite struct NetworkTests {
    @Test func `Third parties are mediation and arbitration bodies, notaries, lawyers and volunteers`() {
        #expect(ResolutionNodeKind.allCases.filter(\.isThirdParty).count == 5)
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

    @Test func `A partner's two counters are apart, and a case in both counts once`() {
        let tally = PartnerTally(entrusted: ["a", "b"], selfRun: ["b", "c"])
        #expect(tally.total == 3 && tally.merged(with: tally) == tally)
    }
}
