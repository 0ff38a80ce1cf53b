import FuyuanKit
import Testing

/// Declared capabilities, frameworks and the split of duties.
@Suite struct PlatformTests {
    private let law = LegalContext.current
    private let line = Array(
        """
        {"case":"R-1","machine":"reconsideration-case","seq":1,"day":"2026-03-02","actor":{"role":"applicant"},\
        "act":{"type":"submit-application"}}
        """.utf8)

    private func platform(_ operations: Set<PlatformOperation> = [], machines: Set<String> = []) -> PlatformDescriptor {
        PlatformDescriptor(
            "administrative-platform", Bilingual("智慧行政一体化办案平台", "platform for administrative cases"),
            under: "hub", machines: machines, operations: operations)
    }

    @Test func `S0-03: an operation the platform has not declared is refused before anything changes`() {
        var docket = GatedDocket(platform([PlatformOperation(ReconsiderationCase.self, .accept)]))
        let refused = PlatformOperation(machine: "reconsideration-case", act: "submit-application")
        #expect(throws: PlatformError.capabilityNotSupported("administrative-platform", refused)) {
            try docket.admit(line: line, under: law)
        }
        #expect(docket.docket.files.isEmpty && docket.docket.lineCount == 0)
    }

    @Test func `S0-03: a declared operation, or one of a declared machine, reaches the docket`() throws {
        var docket = GatedDocket(platform([PlatformOperation(ReconsiderationCase.self, .submitApplication)]))
        #expect(try docket.admit(line: line, under: law) == nil)
        #expect(docket.docket.files.count == 1)
        var whole = GatedDocket(platform(machines: ["reconsideration-case"]))
        #expect(try whole.admit(line: line, under: law) == nil)
        #expect(whole.docket["R-1"]?.history.count == 1)
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

    @Test func `A framework whose mechanism lacks its document is not read`() {
        let bytes = Array(#"{"instruments":[],"mechanisms":[{"id":"m-1","sources":["d-1"]}]}"#.utf8)
        #expect(throws: WireError.self) { try JSON.read(LiaisonFramework.self, from: bytes) }
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
        #expect(plan.refusal(of: .open, in: BankruptcyCase.self, by: .court) == nil)
        let affair = try #require(plan.refusal(of: .work, in: CoordinationItem.self, by: .court))
        #expect(affair.code == "governance.responsibility/affairs/coordination-item/work")
        #expect(affair.text.zh.contains("事务协调"))
        #expect(plan.refusal(of: .work, in: CoordinationItem.self, by: .responsibleUnit) == nil)
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

    @Test func `S1-27: behind a matrix, a line the wrong side sends never reaches the docket`() throws {
        let whole = platform(machines: ["reconsideration-case"])
        let text = """
            {"case":"R-1","machine":"reconsideration-case","seq":1,"day":"2026-03-02","actor":{"role":"court"},\
            "act":{"type":"start-review"}}
            """
        var gated = GatedDocket(whole, under: .standard)
        do {
            _ = try gated.admit(line: Array(text.utf8), under: law)
            Issue.record("a court took the reconsideration organ’s step")
        } catch {
            guard case .notResponsible(let reason) = error else { throw error }
            #expect(reason.code == "governance.responsibility/affairs/reconsideration-case/start-review")
        }
        #expect(gated.docket.lineCount == 0)
        var open = GatedDocket(whole)
        #expect(try open.admit(line: Array(text.utf8), under: law) == nil)
        #expect(try gated.admit(line: line, under: law) == nil)
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

/// The refusal a call throws; nil where it throws none.
func governanceRefusal(_ call: () throws -> some Any) -> GovernanceRefusal? {
    do {
        _ = try call()
        return nil
    } catch {
        return error as? GovernanceRefusal
    }
}
