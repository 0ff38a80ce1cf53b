import FuyuanKit
import Testing

private func line(
    _ sequence: Int, _ day: String, _ role: String, _ act: String, actor: String? = nil, machine: String,
    corrects: Int? = nil, note: String? = nil
) -> String {
    let who = actor.map { #","id":"\#($0)""# } ?? ""
    let target = corrects.map { #","corrects":\#($0)"# } ?? ""
    let remark = note.map { #","note":"\#($0)""# } ?? ""
    return
        #"{"case":"YT-1","machine":"\#(machine)","seq":\#(sequence),"day":"\#(day)","actor":{"role":"\#(role)"\#(who)},"#
        + #""act":\#(act)\#(target)\#(remark)}"#
}

private func file(_ lines: [String]) throws -> any Dossier {
    var docket = Docket()
    for line in lines { docket.admit(line: Array(line.utf8), under: .current) }
    #expect(docket.unread.isEmpty)
    return try #require(docket.files.first)
}

/// A delegated mediation up to the choice of the mediator.
private func mediation() throws -> any Dossier {
    let name = "pre-filing-mediation"
    return try file([
        line(
            1, "2024-03-04", "party",
            #"{"type":"submit-papers","dispute":"loan","court":"鲁0602","claim":5000000,"receiptIssued":true}"#,
            actor: "P-1", machine: name),
        line(2, "2024-03-05", "court", #"{"type":"screen"}"#, actor: "鲁0602", machine: name),
        line(
            3, "2024-03-06", "court", #"{"type":"ask-consent"}"#, actor: "鲁0602", machine: name,
            note: "P-1 said it would take half"),
        line(4, "2024-03-08", "both-parties", #"{"type":"consent"}"#, machine: name),
        line(
            5, "2024-03-11", "both-parties",
            #"{"type":"choose-mediator","mediator":"M-1","organisation":"O-1","isRegistered":true}"#, machine: name),
    ])
}

/// The acts of a view.
private func acts(_ entries: [ViewEntry]) -> [String] { entries.compactMap(\.act?.wire) }

private func record(_ act: String, _ content: String, by role: String = "mediator") throws -> ViewMaterial {
    let machine = try #require(Docket.machine(named: "dispute-centre-referral"))
    guard case .act(_, let variants) = machine.actSchema,
        let kind = variants.first(where: { $0.kind.wire == act })?.kind
    else { throw WireError(.unknownAct, found: act) }
    return ViewMaterial(
        "DC-1", machine: machine.machine, phase: machine.machine, schema: machine.actSchema,
        acts: [
            RecordedAct(
                1, on: CivilDate(2024, 3, 4)!, by: Term(role, "", ""), id: "M-1", kind,
                content: try RawJSON(content.utf8), note: "said in confidence")
        ])
}

@Suite("按用途视图") struct FileViewTests {
    @Test func `One history makes five views and a public one, each of its own type`() throws {
        let file = try mediation()
        #expect(
            acts(MediatorView(of: file).entries) == [
                "submit-papers", "screen", "ask-consent", "consent", "choose-mediator",
            ])
        #expect(MediatorView(of: file).entries[2].note == "P-1 said it would take half")
        #expect(MediatorView(of: file).phase == file.phase)
        #expect(acts(CourtView(of: file).entries) == acts(MediatorView(of: file).entries))
        // Of the filing the court knows the words, of the mediation nothing.
        #expect(CourtView(of: file).entries[0].fields.map(\.key) == ["receiptIssued"])
        #expect(CourtView(of: file).entries.dropFirst().allSatisfy { $0.fields.isEmpty })
        #expect(CourtView(of: file).entries.allSatisfy { $0.note == nil && $0.actor == nil })
        #expect(OrganView(of: file).entries.isEmpty && OrganView(of: file).phase == nil)
        #expect(AdministratorView(of: file).entries.isEmpty)
        let open = PublicView(of: file)
        #expect(open.steps == 5 && open.opened == open.lastMoved && open.opened?.month == 3)
        #expect(open.papers.isEmpty)
    }

    @Test func `What passes between two organs is seen by them and by whoever it names, not by a third`() throws {
        var docket = Docket()
        let line =
            #"{"case":"T-1","machine":"liaison-thread","seq":1,"day":"2026-09-14","actor":{"role":"court","id":"皖9921"},"#
            + #""act":{"type":"issue","addressee":"LJ-HC","subject":"请确认安置房源","respondBy":"2026-09-21","supervisor":"LJ-GOV"}}"#
        #expect(docket.admit(line: Array(line.utf8), under: .current) == nil)
        let file = try #require(docket["T-1"])
        for reader: ActorID? in ["LJ-HC", "LJ-GOV", nil] {
            #expect(OrganView(of: file, reader: reader).entries.count == 1, "\(reader?.rawValue ?? "-")")
        }
        #expect(CourtView(of: file, reader: "皖9921").entries.count == 1)
        for stranger: ActorID in ["LJ-TAX", "LJ-H", "LJ-HC-2"] {
            let view = OrganView(of: file, reader: stranger)
            #expect(view.entries.isEmpty && view.phase == nil, "\(stranger)")
        }
        #expect(CourtView(of: file, reader: "皖9903").entries.isEmpty)
    }

    @Test func `A party sees its own acts whole, and of the others the steps`() throws {
        let file = try mediation()
        let own = PartyView(of: file, reader: "P-1")
        #expect(own.entries[0].fields.map(\.key) == ["dispute", "court", "claim", "receiptIssued"])
        #expect(own.entries[0].fields.allSatisfy { $0.tier == .own })
        #expect(own.entries[0].actor == "P-1")
        #expect(own.entries[1].actor == nil)
        let other = PartyView(of: file, reader: "P-2")
        #expect(other.entries[0].fields.map(\.key) == ["receiptIssued"] && other.entries[0].actor == nil)
        // A judge’s or a mediator’s name makes nobody a party.
        #expect(PartyView(of: file, reader: "鲁0602").entries.allSatisfy { $0.actor == nil })
    }

    @Test func `Sight of the file ends on a day: what was done later is not in the view, nor the later phase`() throws {
        let file = try mediation()
        let view = PartyView(of: file, reader: "P-1", until: CivilDate(2024, 3, 6)!)
        #expect(acts(view.entries) == ["submit-papers", "screen", "ask-consent"])
        #expect(view.phase?.wire == "consent-sought")
        #expect(PartyView(of: file, reader: "P-1", until: CivilDate(2024, 3, 3)!).phase == nil)
        // The view is made anew from the file: nothing of it is kept.
        #expect(PartyView(of: file, reader: "P-1").entries.count == 5)
    }

    @Test func `mediation.X09: what was said in mediation does not reach the trial; facts both sides confirmed do`()
        throws
    {
        let facts = #"{"type":"record-facts","text":"the house was pulled down on 3 May","isConfirmedByBoth":true}"#
        let confirmed = CourtView(of: try record("record-facts", facts)).entries
        #expect(confirmed.first?.fields.first?.value.text == "\"the house was pulled down on 3 May\"")
        #expect(confirmed.first?.fields.first?.tier == .settledFact)
        #expect(confirmed.first?.note == nil)

        let denied = facts.replacing("true", with: "false")
        #expect(CourtView(of: try record("record-facts", denied)).entries[0].fields.map(\.key) == ["isConfirmedByBoth"])
        let silent = #"{"type":"record-facts","text":"the house was pulled down on 3 May"}"#
        #expect(CourtView(of: try record("record-facts", silent)).entries[0].fields.isEmpty)

        let plan = #"{"type":"agree-plan","way":"settlement","text":"the office would pay 80000"}"#
        #expect(CourtView(of: try record("agree-plan", plan)).entries.isEmpty)
        let visit = #"{"type":"study","visitedOn":"2024-03-05","note":"the owner would take less"}"#
        #expect(CourtView(of: try record("study", visit)).entries.isEmpty)
        #expect(MediatorView(of: try record("study", visit)).entries.first?.fields.count == 2)
        #expect(DisclosureTier.mediationSecrecy.citations.map(\.statute.id) == ["TY16", "OM21", "OM21"])
    }

    @Test func `A refused act is for the handler and its author alone`() throws {
        let file = try file([
            line(
                1, "2024-03-04", "party", #"{"type":"submit-papers","dispute":"loan","receiptIssued":true}"#,
                actor: "P-1", machine: "pre-filing-mediation"),
            line(2, "2024-03-05", "party", #"{"type":"perform"}"#, actor: "P-1", machine: "pre-filing-mediation"),
        ])
        #expect(acts(CourtView(of: file).entries) == ["submit-papers"])
        #expect(MediatorView(of: file).entries.map(\.isInEffect) == [true, false])
        #expect(PartyView(of: file, reader: "P-1").entries.map(\.isInEffect) == [true, false])
        #expect(PartyView(of: file, reader: "P-2").entries.count == 1)
    }

    @Test func `What a correction replaced is no longer shown to those outside`() throws {
        let name = "bankruptcy-petition"
        let machine = try #require(Docket.machine(named: name))
        guard case .act(_, let variants) = machine.actSchema,
            let accept = variants.first(where: { $0.kind.wire == "accept" })?.kind
        else { return }
        func act(_ sequence: Int, _ procedure: String, corrects: Int? = nil) throws -> RecordedAct {
            RecordedAct(
                sequence, on: CivilDate(2024, 3, 4)!, by: Term("court", "", ""), accept,
                content: try RawJSON(#"{"type":"accept","procedure":"\#(procedure)","number":"secret"}"#.utf8),
                papers: [Term("acceptance-ruling", "", "")], corrects: corrects)
        }
        let material = ViewMaterial(
            "B-1", machine: machine.machine, phase: machine.machine, schema: machine.actSchema,
            acts: [try act(1, "liquidation"), try act(2, "reorganization", corrects: 1)])
        let party = PartyView(of: material).entries
        #expect(party.map { $0.fields.map(\.value.text) } == [[], ["\"reorganization\""]])
        #expect(party.map(\.corrects) == [nil, 1])
        #expect(CourtView(of: material).entries.map(\.fields.count) == [2, 2])
    }

    @Test func `Papers that stay within the court make no step known`() throws {
        let machine = try #require(Docket.machine(named: "administrative-first-instance"))
        func material(_ paper: String) -> ViewMaterial {
            ViewMaterial(
                "A-1", machine: machine.machine, phase: machine.machine, schema: machine.actSchema,
                acts: [
                    RecordedAct(
                        1, on: CivilDate(2024, 3, 4)!, by: Term("panel", "", ""), Term("close-hearing", "", ""),
                        content: .null, papers: [Term(paper, "", "")])
                ])
        }
        #expect(PartyView(of: material("deliberation-record")).entries.isEmpty)
        #expect(PartyView(of: material("hearing-record")).entries.count == 1)
        #expect(CourtView(of: material("deliberation-record")).entries.count == 1)
    }

    @Test func `A view is the same JSON every time, and is read back only as its own kind`() throws {
        let file = try mediation()
        let view = PartyView(of: file, reader: "P-1", until: CivilDate(2024, 3, 6)!)
        let bytes = JSON.write(view)
        #expect(bytes == JSON.write(PartyView(of: file, reader: "P-1", until: CivilDate(2024, 3, 6)!)))
        #expect(try JSON.read(PartyView.self, from: bytes) == view)
        #expect(wireText(view).hasPrefix(#"{"for":"party","case":"YT-1","machine":{"wire":"pre-filing-mediation""#))
        #expect(throws: WireError.self) { try JSON.read(CourtView.self, from: bytes) }
        let open = PublicView(of: file)
        #expect(try JSON.read(PublicView.self, from: JSON.write(open)) == open)
        #expect(!wireText(open).contains("YT-1"))
        #expect(throws: WireError.self) {
            try JSON.read(ViewMonth.self, from: Array(#"{"year":2024,"month":13}"#.utf8))
        }
    }

    @Test func `The public digest counts cases by machine and phase, whatever their order`() throws {
        let one = try mediation()
        let two = try file([
            line(
                1, "2024-03-04", "party", #"{"type":"submit-papers","dispute":"loan","receiptIssued":true}"#,
                machine: "pre-filing-mediation")
        ])
        let digest = PublicDigest(of: [one, two, one])
        #expect(digest.rows.map(\.cases) == [2, 1] || digest.rows.map(\.cases) == [1, 2])
        #expect(JSON.write(digest) == JSON.write(PublicDigest(of: [two, one, one])))
        #expect(try JSON.read(PublicDigest.self, from: JSON.write(digest)) == digest)
        #expect(PublicDigest(of: []).rows.isEmpty)
    }

    @Test func `Every tier has its names in both languages and its provisions`() {
        for tier in DisclosureTier.allCases {
            #expect(!tier.term.zh.isEmpty && !tier.term.en.isEmpty && !tier.basis.isEmpty)
        }
        #expect(PublishedPaper.order(machine: "bankruptcy-case", paper: "announcement-paper") == Citation("EBL06", 14))
        #expect(PublishedPaper.order(machine: "bankruptcy-case", paper: "claim-table") == nil)
        for machine in Docket.machines {
            for paper in machine.table.rows.flatMap(\.issues) {
                guard let order = PublishedPaper.order(machine: machine.machine.wire, paper: paper.wire) else {
                    continue
                }
                #expect(order.statute.instrument != nil, "\(machine.machine.wire) \(paper.wire)")
            }
        }
        #expect(DisclosureTier.settledFact.evidence == .statute)
        #expect(DisclosureTier.published.evidence == .memory)
    }

    @Test(arguments: [
        ("pre-filing-mediation", "deadlock", "mediator", true), ("pre-filing-mediation", "sanction", "court", true),
        ("pre-filing-mediation", "refuse-to-continue", "other-party", false),
        ("in-suit-mediation", "fail", "mediator", true), ("in-suit-mediation", "adjudicate", "judge", true),
        ("in-suit-mediation", "repudiate", "other-party", false),
        ("peoples-mediation", "terminate", "mediator", true), ("peoples-mediation", "refuse", "other-party", false),
        ("professional-mediation", "fail", "mediator", true), ("administrative-mediation", "terminate", "organ", true),
        ("dispute-centre-referral", "fail", "centre", true),
    ])
    func `That a mediation ended is told, who refused and what was said is not`(
        name: String, act: String, role: String, isTold: Bool
    ) throws {
        let machine = try #require(Docket.machine(named: name))
        guard case .act(_, let variants) = machine.actSchema else { return }
        let kind = try #require(variants.first { $0.kind.wire == act }?.kind)
        let content = #"{"type":"\#(act)","text":"half at most","reason":"too dear"}"#
        let material = ViewMaterial(
            "M-9", machine: machine.machine, phase: machine.machine, schema: machine.actSchema,
            acts: [
                RecordedAct(
                    1, on: CivilDate(2024, 3, 4)!, by: Term(role, "", ""), id: "X-1", kind,
                    content: try RawJSON(content.utf8), note: "said in confidence")
            ])
        let seen = PartyView(of: material, reader: "P-1").entries
        #expect(seen.map(\.act?.wire) == (isTold ? [act] : []))
        #expect(seen.allSatisfy { $0.fields.isEmpty && $0.note == nil && $0.actor == nil })
        let court = CourtView(of: material).entries
        #expect(court.allSatisfy { $0.fields.isEmpty && $0.note == nil && $0.actor == nil })
        let isSharedWithCourt = name != "peoples-mediation" && name != "professional-mediation"
        #expect(court.isEmpty == !(isTold && isSharedWithCourt))
    }
}
