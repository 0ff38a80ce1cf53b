import FuyuanKit
import Testing

/// The framework, the themes, the split of duties and the net over regions and themes.
extension TonghuaMissionTests {
    private var today: CivilDate { day("2026-06-10") }
    private var linkage: LinkageTests { LinkageTests() }
    private var gates: PlatformTests { PlatformTests() }

    @Test func `S1-25: a mechanism without a source instrument is refused`() {
        var framework = LiaisonFramework()
        #expect(
            governanceRefusal { try framework.add(LiaisonMechanism("m-1", from: [])) }?.codes == [
                "governance.mechanism-without-source"
            ])
        let unknown = governanceRefusal { try framework.add(LiaisonMechanism("m-1", from: ["d-9"])) }
        #expect(unknown?.codes == ["governance.mechanism-source-unknown"])
        #expect(unknown?.text(in: .zh).contains("d-9") == true)
        #expect(framework.mechanisms.isEmpty)
    }

    @Test func `S1-25: seven documents and nine mechanisms round-trip in both directions`() throws {
        var framework = LiaisonFramework()
        for number in 1...7 { framework.add(LiaisonInstrument(Identifier("d-\(number)"), "文件\(number)")) }
        for number in 1...9 {
            let sources = [(number - 1) % 7 + 1, number % 7 + 1].map { LiaisonInstrument.ID("d-\($0)") }
            try framework.add(LiaisonMechanism(LocalMechanism(rawValue: "m-\(number)"), from: sources))
        }
        #expect(framework.instruments.count == 7 && framework.mechanisms.count == 9)
        #expect(framework.sources(of: "m-8").map(\.id) == ["d-1", "d-2"])
        #expect(framework.mechanisms(from: "d-1").map(\.id) == ["m-1", "m-7", "m-8"])
        for mechanism in framework.mechanisms {
            for source in framework.sources(of: mechanism.id) {
                #expect(framework.mechanisms(from: source.id).contains(mechanism))
            }
        }
        let bytes = JSON.write(framework)
        let again = try JSON.read(LiaisonFramework.self, from: bytes)
        #expect(again == framework && JSON.write(again) == bytes)
        #expect(framework.findings.isEmpty)
    }

    @Test func `S1-26: theme totals do not add up to the matters, and the report says so`() throws {
        let report = ThemeReport([
            linkage.matter("a", themes: [.disputes, .majorRisks]), linkage.matter("b", themes: [.disputes]),
            linkage.matter("c"),
        ])
        #expect(report.matterCount == 3)
        #expect(report.count(of: .disputes) == 2)
        #expect(report.themeTotal == 3)
        #expect(report.shared == ["a"] && report.unthemed == ["c"])
        let finding = try #require(report.findings.first)
        #expect(finding.code == "governance.themes-do-not-add-up")
        #expect(finding.text.en.hasPrefix("the themes total 3, the matters are 3: 1 stand under several themes, 1"))
        #expect(finding.text.zh == "各主题合计3件次，事项共3件：1件跨主题，1件未归主题，合计数不等于事项数")
        #expect(report.merged(with: report) == report)
        #expect(ThemeReport([linkage.matter("b", themes: [.disputes])]).findings == [])
    }

    @Test
    func `S1-27: judicial steps are for court roles, affairs for government roles, and the refusal cites the row`()
        throws
    {
        let plan = ResponsibilityPlan.standard
        let refused = try #require(plan.refusal(of: .open, in: BankruptcyCase.self, by: .coordinationOffice))
        #expect(refused.code == "governance.responsibility/judicial-procedure/bankruptcy-case/open")
        #expect(refused.nature == .wrongRole)
        #expect(refused.basis.citations.contains(Citation("TH")))
        #expect(refused.text.zh.contains("司法程序"))
        expectTold([refused])
        #expect(plan.refusal(of: .open, in: BankruptcyCase.self, by: .court) == nil)
        let affair = try #require(plan.refusal(of: .work, in: CoordinationItem.self, by: .court))
        #expect(affair.code == "governance.responsibility/affairs/coordination-item/work")
        #expect(affair.text.zh.contains("事务协调"))
        expectTold([affair])
        #expect(plan.refusal(of: .work, in: CoordinationItem.self, by: .responsibleUnit) == nil)
    }

    @Test func `S1-27: no side but the court moves the judicial procedure, none but the government its affairs`() {
        let plan = ResponsibilityPlan.standard
        let courts: EnumSet<BankruptcyRole> = [.court, .higherCourt, .enforcingCourt, .rosterCourt, .otherCourt]
        let organs: EnumSet<BankruptcyRole> = [
            .regulator, .taxOrgan, .registry, .publicOrgan, .responsibleUnit, .coordinationOffice, .leadingGroup,
        ]
        var (judicial, affairs) = (0, 0)
        for kind in BankruptcyCase.Act.Kind.allCases
        where plan.rule(for: kind, in: BankruptcyCase.self)?.term.zh == "司法程序" {
            judicial += 1
            for role in BankruptcyRole.allCases where role != .system {
                let reason = plan.refusal(of: kind, in: BankruptcyCase.self, by: role)
                #expect((reason == nil) == courts.contains(role), "\(kind) \(role)")
            }
        }
        for kind in CoordinationItem.Act.Kind.allCases
        where plan.rule(for: kind, in: CoordinationItem.self)?.term.zh == "事务协调" {
            affairs += 1
            for role in BankruptcyRole.allCases where role != .system {
                let reason = plan.refusal(of: kind, in: CoordinationItem.self, by: role)
                #expect((reason == nil) == organs.contains(role), "\(kind) \(role)")
            }
        }
        // To open, to rule on the plan and to end are the court’s; to work on an item and to report it the unit’s.
        #expect(judicial >= 3 && affairs >= 2)
    }

    @Test func `S1-27: behind a matrix, a line the wrong side sends never reaches the docket`() throws {
        let whole = gates.platform(machines: ["reconsideration-case"])
        let text = """
            {"case":"R-1","machine":"reconsideration-case","seq":1,"day":"2026-03-02","actor":{"role":"court"},\
            "act":{"type":"start-review"}}
            """
        var gated = GatedDocket(whole, under: .standard)
        do {
            _ = try gated.admit(line: Array(text.utf8), under: .current)
            Issue.record("a court took the reconsideration organ’s step")
        } catch {
            guard case .notResponsible(let reason) = error else { throw error }
            #expect(reason.code == "governance.responsibility/affairs/reconsideration-case/start-review")
        }
        #expect(gated.docket.lineCount == 0)
        var open = GatedDocket(whole)
        #expect(try open.admit(line: Array(text.utf8), under: .current) == nil)
        #expect(try gated.admit(line: gates.line, under: .current) == nil)
    }

    @Test func `S1-36: empty cells of regions by themes are listed, not hidden`() {
        let matrix = CoordinationMatrix(
            regions: ["north", "south"], themes: [.disputes, .majorRisks],
            [
                linkage.matter("a", "north", themes: [.disputes, .majorRisks]),
                linkage.matter("b", "south", themes: [.disputes]),
                linkage.matter("b", "south", themes: [.disputes]), linkage.matter("c", "east", themes: [.disputes]),
                linkage.matter("d", "south", themes: [.majorRisks], closed: "2026-03-01"),
            ], on: today)
        #expect(matrix.emptyCells == [CoordinationMatrix.Cell("south", .majorRisks)])
        #expect(matrix.findings.map(\.path) == ["south/tonghua-major-risks"])
        expectTold(matrix.findings)
        #expect(matrix.count(in: "north") == 1 && matrix.count(under: .disputes) == 2)
        #expect(matrix.outside == ["c"])
        #expect(matrix.coverage == Percent(3, of: 4))
        #expect(CoordinationMatrix(regions: [], themes: [], [], on: today).coverage == nil)
    }
}
