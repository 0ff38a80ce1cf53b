import FuyuanKit
import Testing

/// The audiences a file is shown to entry by entry.
private let readers: [ViewAudience] = [.court, .organ, .administrator, .mediator, .party]

@Suite("按用途视图：不泄露") struct ViewLeakTests {
    @Test func `Every machine of the kit says who handles it and with whom its course is shared`() {
        let known = Set(MachineDisclosure.all.map(\.machine))
        #expect(known.count == MachineDisclosure.all.count)
        #expect(Docket.machines.map { $0.machine.wire }.filter { !known.contains($0) } == [])
        for row in MachineDisclosure.all {
            #expect(!row.handlers.isEmpty, "\(row.machine)")
            #expect(row.handlers.intersection(row.sharedWith).isEmpty, "\(row.machine)")
            #expect(!row.handlers.contains(.general) && !row.sharedWith.contains(.general), "\(row.machine)")
        }
    }

    @Test func `Every rule names a machine, an act and a field that exist, and gives its provisions`() {
        for rule in DisclosureRule.all {
            guard let machine = Docket.machine(named: rule.machine), case .act(_, let variants) = machine.actSchema
            else {
                Issue.record("\(rule.machine)")
                continue
            }
            let variant = variants.first { $0.kind.wire == rule.act }
            #expect(variant != nil, "\(rule.machine) \(rule.act)")
            let keys = ["", "*"] + (variant?.fields.map(\.key) ?? [])
            #expect(keys.contains(rule.field) && keys.contains(rule.condition), "\(rule.act) \(rule.field)")
            #expect(!rule.basis.isEmpty)
        }
    }

    @Test func `No view prints a text or a number outside its tier, whatever the act of whatever machine`() throws {
        var (looked, shown) = (0, 0)
        for machine in Docket.machines {
            let wire = machine.machine.wire
            let rules = try #require(MachineDisclosure.of(machine: wire))
            let material = try ViewSamples.material(of: machine)
            for audience in readers where !rules.handlers.contains(audience) {
                // The administrator of a case is one: its acts are known by its role.
                let entries =
                    material.entries(for: audience).filter { $0.role.wire != audience.term.wire }
                    + material.entries(for: audience, reader: "somebody else")
                for entry in entries {
                    looked += 1
                    #expect(entry.actor == nil && entry.note == nil, "\(wire) \(audience)")
                    for field in entry.fields {
                        shown += 1
                        let isSettled = field.tier == .settledFact && rules.sharedWith.contains(audience)
                        #expect(
                            isSettled
                                || !field.value.text.contains(ViewSamples.mark)
                                    && !field.value.text.contains(ViewSamples.number),
                            "\(wire) \(entry.act?.wire ?? "") \(field.key) \(audience)")
                    }
                }
                let isStranger = !rules.sharedWith.contains(audience)
                #expect(!isStranger || entries.isEmpty, "\(wire) \(audience)")
            }
        }
        // The walk saw something: it is no test of empty views.
        #expect(looked > 500 && shown > 300)
    }

    @Test func `Those who handle a case see all of it`() throws {
        for machine in Docket.machines {
            let rules = try #require(MachineDisclosure.of(machine: machine.machine.wire))
            let material = try ViewSamples.material(of: machine)
            for audience in rules.handlers {
                let entries = material.entries(for: audience)
                #expect(entries.count == material.acts.count)
                #expect(entries.allSatisfy { $0.note == ViewSamples.mark && $0.actor != nil })
                #expect(entries.allSatisfy { $0.fields.contains { $0.key == "unheard-of" } })
            }
        }
    }

    @Test func `The public view has no field that could name anybody: nothing of any act gets into it`() throws {
        for machine in Docket.machines {
            let material = try ViewSamples.material(of: machine)
            let text = wireText(PublicView(of: material))
            #expect(!text.contains(ViewSamples.mark) && !text.contains(ViewSamples.number), "\(machine.machine.wire)")
            #expect(material.entries(for: .general).isEmpty)
        }
        // Its shape says so too: words of the kit, months, counts and provisions.
        guard case .record(let record) = PublicView.schema else {
            Issue.record("no record")
            return
        }
        #expect(record.fields.map(\.key) == ["machine", "phase", "opened", "lastMoved", "steps", "papers"])
        #expect(!record.keepsExtras)
        guard case .record(let paper) = PublishedPaper.schema else {
            Issue.record("no record")
            return
        }
        #expect(paper.fields.map(\.key) == ["paper", "month", "basis"])
    }

    @Test func `A machine nobody classified is closed to all`() {
        let material = ViewMaterial(
            "X-1", machine: Term("unheard-of", "未知", "unknown"), phase: Term("open", "办理", "open"), schema: .any,
            acts: [
                RecordedAct(
                    1, on: CivilDate(2024, 3, 4)!, by: Term("party", "当事人", "party"), id: "A", Term("act", "行为", "act"),
                    content: .null)
            ])
        for audience in readers { #expect(material.entries(for: audience, reader: "A").isEmpty) }
        #expect(CourtView(of: material).phase == nil)
    }

    @Test func `An act this version does not know goes to the handler alone`() throws {
        for machine in Docket.machines {
            let rules = try #require(MachineDisclosure.of(machine: machine.machine.wire))
            let act = RecordedAct(
                1, on: CivilDate(2024, 3, 4)!, by: Term("court", "法院", "court"), nil,
                content: try RawJSON(#"{"type":"new-act","text":"CANARY"}"#.utf8))
            let material = ViewMaterial(
                "X-1", machine: machine.machine, phase: machine.machine, schema: machine.actSchema, acts: [act])
            for audience in readers {
                #expect(material.entries(for: audience).isEmpty == !rules.handlers.contains(audience))
            }
        }
    }
}
