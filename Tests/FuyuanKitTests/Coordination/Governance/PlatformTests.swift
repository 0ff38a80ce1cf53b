import FuyuanKit
import Testing

/// Declared capabilities, frameworks and the split of duties.
@Suite struct PlatformTests {
    private let law = LegalContext.current
    let line = Array(
        """
        {"case":"R-1","machine":"reconsideration-case","seq":1,"day":"2026-03-02","actor":{"role":"applicant"},\
        "act":{"type":"submit-application"}}
        """.utf8)

    func platform(_ operations: Set<PlatformOperation> = [], machines: Set<String> = []) -> PlatformDescriptor {
        PlatformDescriptor(
            "administrative-platform", Bilingual("智慧行政一体化办案平台", "platform for administrative cases"),
            under: "hub", machines: machines, operations: operations)
    }

    @Test func `A line that cannot be read changes nothing`() {
        var docket = GatedDocket(platform(machines: ["reconsideration-case"]))
        for junk in [
            "", "{", "[]", "{\"machine\":\"reconsideration-case\"}", "{\"machine\":1,\"act\":{\"type\":\"accept\"}}",
        ] {
            #expect(throws: PlatformError.self) { try docket.admit(line: Array(junk.utf8), under: law) }
        }
        #expect(docket.docket.lineCount == 0)
    }

    @Test func `A declaration of what does not exist is reported, other operations pass as named`() throws {
        let descriptor = platform(
            ["reconsideration-case/fly", "reconsideration-case/accept", "query-credit"], machines: ["no-such-machine"])
        #expect(
            descriptor.findings.map(\.text.zh) == ["声明的能力“no-such-machine”不存在", "声明的能力“reconsideration-case/fly”不存在"])
        #expect(descriptor.supports("query-credit") && !descriptor.supports("query-land"))
        #expect(try JSON.read(PlatformDescriptor.self, from: JSON.write(descriptor)) == descriptor)
    }

    @Test func `A framework whose mechanism lacks its document is not read`() {
        let bytes = Array(#"{"instruments":[],"mechanisms":[{"id":"m-1","sources":["d-1"]}]}"#.utf8)
        #expect(throws: WireError.self) { try JSON.read(LiaisonFramework.self, from: bytes) }
    }

    @Test func `A plan never refuses what only a party or nobody in particular does, nor what the register notes`() {
        let plan = ResponsibilityPlan.standard
        #expect(plan.rule(for: .raise, in: CoordinationItem.self) == nil)
        #expect(plan.refusal(of: .markOverdue, in: CoordinationItem.self, by: .system) == nil)
        for kind in BankruptcyCase.Act.Kind.allCases {
            for role in BankruptcyCase.table[kind].by {
                #expect(plan.refusal(of: kind, in: BankruptcyCase.self, by: role) == nil, "\(kind) \(role)")
            }
        }
    }

    @Test func `The split of duties is asked of any machine by its wire names`() throws {
        let plan = ResponsibilityPlan.standard
        #expect(plan.refusal(machine: "bankruptcy-case", act: "open", by: "public-organ")?.nature == .wrongRole)
        #expect(plan.refusal(machine: "bankruptcy-case", act: "open", by: "court") == nil)
        #expect(plan.refusal(machine: "no-machine", act: "open", by: "court") == nil)
        for machine in Docket.machines {
            let sided = try #require(machine as? any SidedDossier.Type, "\(machine.machine.wire)")
            for row in sided.table.rows {
                for role in row.by {
                    #expect(plan.refusal(machine: machine.machine.wire, act: row.act.wire, by: role.wire) == nil)
                }
            }
        }
    }

    @Test func `A row given by name comes first`() throws {
        let plan = ResponsibilityPlan([
            ResponsibilityRule(
                Term("own-row", "本地分工", "local split"), ledBy: [.procuratorate],
                acts: [MachineAct(CoordinationItem.self, .raise)], Basis(Citation("TH")))
        ])
        let reason = try #require(plan.refusal(of: .raise, in: CoordinationItem.self, by: .court))
        #expect(reason.code == "governance.responsibility/own-row/coordination-item/raise")
        var all = plan
        all.rules[0].acts = []
        all.rules[0].machines = [ReconsiderationCase.name]
        #expect(all.refusal(of: .accept, in: ReconsiderationCase.self, by: .reconsiderationBody) != nil)
    }

    @Test func `The plan stands before the file: a refusal leaves it as it was`() throws {
        var file = CaseFile<ReconsiderationCase>("R-1")
        let plan = ResponsibilityPlan.standard
        try plan.append(
            Entry(
                "R-1", 1, on: day("2026-03-02"), by: Actor(.applicant), .submitApplication(ReconsiderationApplication())
            ),
            to: &file, under: law)
        let problem = governanceRefusal {
            try plan.append(
                Entry("R-1", 2, on: day("2026-03-03"), by: Actor(.court), .startReview), to: &file, under: law)
        }
        #expect(problem?.reasons.first?.nature == .wrongRole)
        #expect(file.records.count == 1)
    }
}
