import FuyuanKit
import Testing

private typealias File = CaseFile<PreFilingMediation>
private typealias Line = Entry<PreFilingMediation>

private func line(
    _ sequence: Int, _ day: String, _ role: MediationRole, _ act: PreFilingMediation.Act, id: ActorID? = nil,
    correcting: Int? = nil
) -> Line {
    Line("M-1", sequence, on: CivilDate(day)!, by: Actor(role, id), act, correcting: correcting)
}

private let history = [
    line(1, "2024-03-01", .party, .submitPapers(SubmittedPapers(.loan, court: "鲁0602"))),
    line(2, "2024-03-04", .court, .screen, id: "鲁0602"),
    line(3, "2024-03-04", .court, .askConsent, id: "鲁0602"),
]

@Suite("案卷") struct CaseFileTests {
    @Test func `Replay is loading: the same acts lead to the same state`() throws {
        let file = try File.replay("M-1", history, under: .current)
        #expect(file.state.phase == .consentSought)
        #expect(file.records.count == 3)
    }

    @Test func `The same entry delivered twice is one act`() throws {
        var file = try File.replay("M-1", history, under: .current)
        guard case .redelivered = try file.append(history[2], under: .current) else {
            Issue.record("not recognised")
            return
        }
        #expect(file.records.count == 3)
    }

    @Test func `The same number with other content is an error and changes nothing`() throws {
        var file = try File.replay("M-1", history, under: .current)
        let before = file.state
        let other = line(3, "2024-03-05", .court, .returnRequest, id: "鲁0602")
        #expect(code { try file.append(other, under: .current) } == "pre-filing-mediation/entry/conflict")
        #expect(file.state == before)
    }

    @Test func `A strict replay names the entry and the reasons`() {
        let bad = history + [line(4, "2024-03-05", .mediator, .accept)]
        do {
            _ = try File.replay("M-1", bad, under: .current)
            Issue.record("was let through")
        } catch {
            #expect(error.sequence == 4)
            #expect(
                error.problem.reasons.map(\.code) == [
                    "pre-filing-mediation/accept/wrong-phase", "pre-filing-mediation/accept/assigned/unknown",
                    "pre-filing-mediation/accept/may-mediate/unknown",
                ])
            for reason in error.problem.reasons { #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty) }
        }
    }

    @Test func `An audit never stops, keeps everything, and tells what followed from what`() {
        let bad =
            history + [
                line(4, "2024-03-05", .mediator, .consent),
                line(5, "2024-03-06", .bothParties, .chooseMediator(MediatorAssignment("m1"))),
                line(6, "2024-03-07", .mediator, .accept, id: "m1"),
                line(8, "2024-03-08", .party, .directFiling),
            ]
        let file = File.audit("M-1", bad, under: .current)
        #expect(file.records.count == 7)
        #expect(file.state.phase == .referredToFiling)
        let fates = file.history.map { line -> String in
            switch line.fate {
            case .applied: "applied"
            case .corrected: "corrected"
            case .rejected(_, let after): "rejected after \(after.map(String.init) ?? "nothing")"
            case _: "?"
            }
        }
        #expect(
            fates == [
                "applied", "applied", "applied", "rejected after nothing", "rejected after 4", "rejected after 4",
                "applied",
            ])
        #expect(file.records[6].missingBefore == 1)
    }

    @Test func `A gap, a late entry and another case's entry are told apart`() throws {
        var file = try File.replay("M-1", history, under: .current)
        let gap = line(5, "2024-03-05", .otherParty, .refuse)
        #expect(code { try file.append(gap, under: .current) } == "pre-filing-mediation/entry/gap")
        file.admit(gap, under: .current)
        #expect(file.state.phase == .failed)
        let late = line(4, "2024-03-05", .otherParty, .refuse)
        #expect(code { try file.append(late, under: .current) } == "pre-filing-mediation/entry/late")
        file.admit(late, under: .current)
        #expect(file.lastSequence == 5)
        let foreign = Line("M-2", 6, on: CivilDate("2024-03-06")!, by: Actor(.party), .dropSuit)
        #expect(code { try file.append(foreign, under: .current) } == "pre-filing-mediation/entry/other-case")
    }

    @Test func `A correction replaces the content of an earlier act, and both stay in the file`() throws {
        var file = try File.replay("M-1", history, under: .current)
        let papers = SubmittedPapers(.sale, court: "鲁0602", claim: Money(fen: 88_000_00))
        let correction = line(4, "2024-03-01", .party, .submitPapers(papers), correcting: 1)
        guard case .corrected(1) = try file.append(correction, under: .current) else {
            Issue.record("not corrected")
            return
        }
        #expect(file.state.submission?.dispute == .sale)
        #expect(file.state.phase == .consentSought)
        #expect(file.records.count == 4)
        #expect(file.records[0].entry == history[0])
    }

    @Test func `A correction that would undo a later act is refused, naming it`() throws {
        var file = try File.replay("M-1", history, under: .current)
        let papers = SubmittedPapers(.paymentOrder, court: "鲁0602")
        let correction = line(4, "2024-03-01", .party, .submitPapers(papers), correcting: 1)
        do throws(EntryProblem<PreFilingMediation>) {
            _ = try file.append(correction, under: .current)
            Issue.record("was let through")
        } catch {
            guard case .correctionBreaks(let sequence, let refusal) = error else {
                Issue.record("another problem")
                return
            }
            #expect(sequence == 3)
            #expect(refusal.unmet == [.mediable])
        }
        #expect(file.state.submission?.dispute == .loan)
    }

    @Test func `A correction keeps the role and the kind of act, and has something to correct`() throws {
        var file = try File.replay("M-1", history, under: .current)
        let kind = line(4, "2024-03-04", .court, .returnRequest, id: "鲁0602", correcting: 3)
        #expect(code { try file.append(kind, under: .current) } == "pre-filing-mediation/entry/other-kind-corrected")
        let nothing = line(4, "2024-03-04", .court, .screen, correcting: 9)
        #expect(code { try file.append(nothing, under: .current) } == "pre-filing-mediation/entry/nothing-to-correct")
    }

    @Test func `An act of a newer version is kept byte for byte, and replay stops there by name`() throws {
        let text =
            #"{"case":"M-1","machine":"pre-filing-mediation","seq":4,"day":"2024-03-05","actor":{"role":"court"},"act":{"type":"teleport","to":{"x":1.50}},"note":"n","extra":[1,2]}"#
        let entry = try JSON.read(Line.self, from: Array(text.utf8))
        #expect(String(decoding: JSON.write(entry), as: UTF8.self) == text)
        var file = try File.replay("M-1", history, under: .current)
        #expect(code { try file.append(entry, under: .current) } == "pre-filing-mediation/entry/unrecognized-act")
        file.admit(entry, under: .current)
        #expect(file.records.count == 4)
        #expect(file.history[3].type == "teleport")
    }

    @Test func `An act dated before the act before it is applied and noted`() throws {
        var file = try File.replay("M-1", history, under: .current)
        let early = line(4, "2024-03-02", .otherParty, .refuse)
        guard case .applied(let outcome) = try file.append(early, under: .current) else { return }
        #expect(outcome.isOutOfOrder)
        #expect(outcome.reasons.map(\.nature) == [.outOfOrder])
    }

    private func code(_ body: () throws -> File.Receipt) -> String? {
        do {
            _ = try body()
            return nil
        } catch let problem as EntryProblem<PreFilingMediation> {
            return problem.reasons.first?.code
        } catch {
            return nil
        }
    }
}

@Suite("拒绝与可为之事") struct RefusalTests {
    @Test func `A refusal carries every reason at once, with article and cure, in both languages`() {
        let matter = PreFilingMediation()
        let occasion = Occasion<MediationRole>(.otherParty, on: CivilDate("2024-03-01")!, under: .current)
        let refusal = matter.refusal(of: .sanction, in: occasion)!
        #expect(
            refusal.reasons.map(\.code) == [
                "pre-filing-mediation/sanction/wrong-phase", "pre-filing-mediation/sanction/wrong-role",
            ])
        #expect(refusal.text(in: .zh).contains("《民事诉讼法》第115条"))
        #expect(refusal.text(in: .en).contains("art. 115"))
        // The way to the sanction begins with handing in papers, which the party does.
        #expect(refusal.reasons[0].cure?.zh == "先行「提交材料」（当事人）")
    }

    @Test func `What may be done now agrees with what is let through`() throws {
        let file = try CaseFile<PreFilingMediation>.replay("M-1", history, under: .current)
        let occasion = Occasion<MediationRole>(.otherParty, on: CivilDate("2024-03-05")!, under: .current)
        let available = file.state.availableActs(in: occasion).filter(\.isAvailable).map(\.kind)
        #expect(available == [.refuse, .directFiling])
        for option in file.state.availableActs(in: occasion) where !option.isAvailable {
            #expect(!(option.refusal?.reasons.isEmpty ?? true))
        }
    }

    @Test func `The diagram and the table speak both languages`() {
        let diagram = StateDiagram(of: PreFilingMediation.self)
        #expect(diagram.mermaid(in: .zh).contains("received --> screening: 甄别"))
        #expect(diagram.mermaid(in: .en).contains("received --> screening: screen"))
        #expect(diagram.dot(in: .zh).contains("mediating -> failed [label=\"对方不同意或者无法联系"))
        let table = RuleTable(of: PreFilingMediation.self)
        #expect(table.rows.count == PreFilingMediation.table.count)
        #expect(table.markdown(in: .zh).contains("| 签收确认 | 已委派待确认 | 调解中 |"))
    }

    @Test func `A large machine is drawn without the acts that stay, and names most phases by the others`() {
        let diagram = StateDiagram(of: BankruptcyCase.self)
        #expect(diagram.stays > 100 && StateDiagram(of: DistributionRound.self).stays == 0)
        let whole = diagram.mermaid(in: .en)
        let drawn = diagram.mermaid(in: .en, drawingStays: false)
        #expect(whole.contains("realizing --> realizing:") && !drawn.contains("realizing --> realizing:"))
        #expect(drawn.contains("realizing --> distributing: approve the distribution plan"))
        let table = RuleTable(of: BankruptcyCase.self)
        #expect(table.markdown(in: .en).contains("| claim | all but not opened | — |"))
        #expect(table.markdown(in: .zh).contains("| 债权 | 除尚未受理外 | — |"))
        #expect(table.markdown(in: .en).contains("| liquidation opened, not declared; reorganisation; settlement"))
    }

    @Test func `A new holiday notice moves open deadlines, and the difference is told`() throws {
        var mediation = PreFilingMediation()
        let law = LegalContext.current
        func occasion(_ role: MediationRole, _ id: ActorID? = nil, _ day: String) -> Occasion<MediationRole> {
            Occasion(role, id, on: CivilDate(day)!, under: law)
        }
        try mediation.apply(
            .submitPapers(SubmittedPapers(.loan, isOnline: true)), in: occasion(.party, nil, "2026-12-01"))
        try mediation.apply(.screen, in: occasion(.court, nil, "2026-12-01"))
        try mediation.apply(.designateOnRequest(MediatorAssignment("m1")), in: occasion(.court, nil, "2026-12-02"))
        try mediation.apply(.accept, in: occasion(.mediator, "m1", "2026-12-02"))
        // Thirty days end on Friday 2027-01-01, a statutory holiday whose notice is not out yet.
        let open = mediation.deadlines(asOf: CivilDate("2026-12-10")!, in: law)
        let period = open.first { $0.clock.wire == "mediation-period" }!
        #expect(period.lastDay == CivilDate("2027-01-04"))
        #expect(period.certainty == .provisional)
    }
}
