import FuyuanKit
import Testing

/// The catalogue of linkage, the platforms, the stations and a local code.
extension JiaozuoMissionTests {
    private var today: CivilDate { day("2026-06-10") }
    private var linkage: LinkageTests { LinkageTests() }
    private var gates: PlatformTests { PlatformTests() }

    @Test func `S0-02: 31 entries with live matters for 29 report 29/31 and name the two missing`() {
        let matters = (1...29).map { linkage.matter(CaseID("m-\($0)"), items: [Identifier("item-\($0)")]) }
        let coverage = linkage.catalogue.coverage(by: matters, on: today)
        #expect(coverage.fraction == "29/31")
        #expect(coverage.rate == Percent(29, of: 31))
        #expect(coverage.missing == ["item-30", "item-31"])
        #expect(coverage.findings.map(\.path) == ["item-30", "item-31"])
        #expect(coverage.findings.allSatisfy { $0.code == "governance.item-not-covered" })
        expectTold(coverage.findings)
        // A second matter of an item covered already adds nothing.
        let again = linkage.catalogue.coverage(by: matters + [linkage.matter("m-30", items: ["item-1"])], on: today)
        #expect(again.fraction == "29/31")
    }

    @Test func `S0-02: two counties join by set union, in either order, and never by adding`() throws {
        let one = linkage.catalogue.coverage(
            by: [linkage.matter("a", items: ["item-1", "item-2"]), linkage.matter("b", items: ["item-2"])], on: today)
        let other = linkage.catalogue.coverage(
            by: [linkage.matter("b", items: ["item-2"]), linkage.matter("c", "wen", items: ["item-3"])], on: today)
        let both = try #require(one.merged(with: other))
        #expect(both == other.merged(with: one))
        #expect(both == both.merged(with: both))
        #expect(both.fraction == "3/31")
        #expect(both.matters["item-2"] == ["a", "b"])
        #expect(both.matterCount == 3)
    }

    @Test func `S0-03: an operation the platform has not declared is refused before anything changes`() {
        var docket = GatedDocket(gates.platform([PlatformOperation(ReconsiderationCase.self, .accept)]))
        let refused = PlatformOperation(machine: "reconsideration-case", act: "submit-application")
        #expect(throws: PlatformError.capabilityNotSupported("administrative-platform", refused)) {
            try docket.admit(line: gates.line, under: .current)
        }
        #expect(docket.docket.files.isEmpty && docket.docket.lineCount == 0)
        let error = PlatformError.capabilityNotSupported("administrative-platform", refused)
        #expect(error.text(in: .zh) == "平台“administrative-platform”未声明操作“reconsideration-case/submit-application”")
        #expect(error.text(in: .en).contains("reconsideration-case/submit-application"))
    }

    @Test func `S0-03: a declared operation, or one of a declared machine, reaches the docket`() throws {
        var docket = GatedDocket(gates.platform([PlatformOperation(ReconsiderationCase.self, .submitApplication)]))
        #expect(try docket.admit(line: gates.line, under: .current) == nil)
        #expect(docket.docket.files.count == 1)
        var whole = GatedDocket(gates.platform(machines: ["reconsideration-case"]))
        #expect(try whole.admit(line: gates.line, under: .current) == nil)
        #expect(whole.docket["R-1"]?.history.count == 1)
    }

    @Test func `S0-21: 985 and 65 stations are 1050 distinct ids, and joining is idempotent`() {
        let village = (1...985).map { DockingStation(ActorID("village-\($0)"), .villageStation) }
        let trade = (1...65).map { DockingStation(ActorID("trade-\($0)"), .departmentWorkroom) }
        let register = UnionRegister(village).union(UnionRegister(trade))
        #expect(register.count == 1050)
        #expect(register.count(of: .villageStation) == 985 && register.count(of: .departmentWorkroom) == 65)
        #expect(register.union(register) == register)
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

    @Test func `S0-24: an unknown code decodes, survives and encodes to the same bytes`() throws {
        let bytes = Array("\"三联四网/2026 \\\"试点\\\"\"".utf8)
        let code = try JSON.read(LocalMechanism.self, from: bytes)
        #expect(code.published == nil)
        #expect(code.name(in: .en) == "三联四网/2026 \"试点\"")
        #expect(JSON.write(code) == bytes)
        let known = try JSON.read(LocalMechanism.self, from: Array("\"jiaozuo-three-four\"".utf8))
        #expect(known == .threeLinksFourNets)
        #expect(known.name(in: .zh) == "“三联四网”（博爱县）")
        #expect(known.published?.remark?.zh == "报道未说明其内容")
    }
}
