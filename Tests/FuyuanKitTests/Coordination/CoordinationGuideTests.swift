import Foundation
import FuyuanKit
import Testing

/// The guide prints; its test does not.
private func print(_ items: Any...) {}

/// The lines of the guide `Documentation/coordination.md`, in its order, between `begin guide` and `end guide`.
@Suite("府院联动与指标指南") struct CoordinationGuideTests {
    private let law = LegalContext.current

    private func day(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

    // begin guide
    func enter<M: CaseMachine>(
        _ act: M.Act, in file: inout CaseFile<M>, by role: M.Role, _ id: ActorID? = nil, on text: String
    ) throws {
        try file.append(Entry(file.id, file.lastSequence + 1, on: day(text), by: Actor(role, id), act), under: law)
    }
    @discardableResult func enter<M: CaseMachine>(
        _ act: M.Act, _ machine: M.Type, _ id: CaseID, in docket: inout CoordinatedDocket, by role: M.Role,
        _ actor: ActorID? = nil, on text: String
    ) -> Consequences {
        let next = (docket[id]?.history.last?.sequence ?? 0) + 1
        return docket.apply(Entry<M>(id, next, on: day(text), by: Actor(role, actor), act), under: law)
    }
    // end guide

    @Test func `An acceptance raises a duty, which the act of the other case performs`() {
        // begin guide
        var docket = CoordinatedDocket()
        let (application, petition) = (EnforcementApplication(), CaseOpening(.creditor))
        enter(.apply(application), EnforcementCase.self, "EN-1", in: &docket, by: .creditor, on: "2026-02-02")
        enter(.accept(FilingReview()), EnforcementCase.self, "EN-1", in: &docket, by: .filingOffice, on: "2026-02-05")
        docket.link(CaseLink("EN-1", .enforcementAgainst, "BK-1", holder: "court-1"), under: law)
        let found = enter(.open(petition), BankruptcyCase.self, "BK-1", in: &docket, by: .court, on: "2026-03-16")
        for raised in found.raised where raised.rule.nature == .duty {
            print(raised.holder ?? "", raised.duty.text.en, raised.duty.lastDay ?? "")  // court-1, 2026-03-16
        }
        for next in found.proposed where next.isOpen { print(next.act.act.en, next.by.map(\.en)) }
        let file = docket.duties[0]  // duty/bankruptcy-effect/enforcement-suspended/4:BK-1#1/EN-1
        enter(.acknowledge, CrossCaseDuty.self, file, in: &docket, by: .owner, "court-1", on: "2026-03-16")
        print(docket.overdue(asOf: day("2026-03-17"), in: law).map(\.daysLate))  // one, a day late
        let up = docket.escalate(asOf: day("2026-03-17"), under: law)
        let again = docket.escalate(asOf: day("2026-03-18"), under: law)
        print(up.escalations.count, again.escalations.count)  // 1 0
        let done = enter(
            .bankruptcyAdmitted, EnforcementCase.self, "EN-1", in: &docket, by: .handler, "court-1", on: "2026-03-18")
        print(done.performed == [file], docket.openDuties(in: "EN-1").count)  // true 0
        // end guide
        let duties = found.raised.filter { $0.rule.nature == .duty }
        #expect(duties.map(\.target) == ["EN-1"] && duties.map(\.holder) == ["court-1"])
        #expect(duties.map(\.duty.lastDay) == [day("2026-03-16")])
        #expect(duties.first?.duty.basis.citations.first == .bankruptcy(19))
        #expect(found.error == nil && found.proposed.contains { $0.isOpen && $0.act.act.wire == "bankruptcy-admitted" })
        #expect(file == "duty/bankruptcy-effect/enforcement-suspended/4:BK-1#1/EN-1")
        #expect(up.escalations.map(\.daysLate) == [1] && up.lines.count == 1 && again.escalations.isEmpty)
        #expect(done.performed == [file] && docket.openDuties(in: "EN-1").isEmpty)
        #expect(docket.duty(file)?.phase.wire == "performed")

        // begin guide
        for number in 1...7 {
            let (measure, holder) = (CaseID("PM-\(number)"), ActorID("court-\(number)"))
            let held = HeldMeasure(holder, asset: "land-\(number)")
            enter(.attach(held), PreservationMeasure.self, measure, in: &docket, by: .sealingOrgan, on: "2026-01-05")
            docket.link(CaseLink(measure, .measureOver, "BK-1"), under: law)
            guard number < 6 else { continue }
            enter(.release, PreservationMeasure.self, measure, in: &docket, by: .sealingOrgan, on: "2026-03-20")
        }
        for measure in docket.standingMeasures(of: "BK-1", asOf: day("2026-04-15")) {
            print(measure.holder ?? "", measure.days, measure.basis.text(in: .en))  // court-6 and court-7, 30 days
        }
        // end guide
        let standing = docket.standingMeasures(of: "BK-1", asOf: day("2026-04-15"))
        #expect(standing.map(\.holder) == ["court-6", "court-7"] && standing.map(\.days) == [30, 30])
        #expect(standing.allSatisfy { $0.basis.citations.contains(.bankruptcy(19)) })
        #expect(docket.duties.count == 8)
    }

    @Test func `Meetings, tasks and their share closed in time`() throws {
        // begin guide
        let (seat, june) = (ConferenceSeat("tax"), TaskDue.on(day("2026-06-30")))
        let whole = ConferenceResolution("R-1", "share the register", owner: "tax", leader: "副局长", due: june)
        let steps: [(String, LiaisonRole, JointConference.Act)] = [
            ("2026-03-02", .officeGov, .propose(ConferenceProposal(.briefing, on: "the quarter"))),
            ("2026-03-04", .officeGov, .collect(ConferenceAgenda([AgendaTopic("unsealing")]))),
            ("2026-03-06", .officeGov, .schedule(ConferenceNotice(for: day("2026-03-20"), chair: "副区长", to: [seat]))),
            ("2026-03-20", .chair, .convene(ConferenceAttendance([seat]))),
            ("2026-03-23", .officeGov, .draft(ConferenceMinutes([whole, ConferenceResolution("R-2", "unseal")]))),
            ("2026-03-25", .officeGov, .issue(MinutesIssue(number: "M-1", signedBy: "副区长"))),
            ("2026-03-26", .officeGov, .track),
        ]
        var meeting = CaseFile<JointConference>("J-1")
        for (on, role, act) in steps { try enter(act, in: &meeting, by: role, on: on) }
        let office = Occasion<LiaisonRole>(.officeGov, "justice", on: day("2026-06-22"), under: law)
        let open = meeting.state.refusal(of: .close(ConferenceReport("P-1")), in: office)
        print(open?.unassignedResolutions ?? [], open?.openResolutions ?? [])  // R-2, and R-1
        // end guide
        #expect(open?.unassignedResolutions == ["R-2"] && open?.openResolutions == ["R-1"])

        // begin guide
        var task = CaseFile<CoordinationTask>("T-1")
        let draft = meeting.state.taskDrafts(of: "J-1", in: .enforcement)[0]
        try enter(.draft(draft), in: &task, by: .officeGov, "justice", on: "2026-03-26")
        let issue = TaskIssue(on: "L-2026", version: 1, isSeated: true)
        try enter(.issue(issue), in: &task, by: .officeGov, "justice", on: "2026-03-27")
        let early = task.state.refusal(of: .closeOut(TaskClosure(report: "P-1")), in: office)
        print(early?.text(in: .en) ?? "")  // no report, no inspection
        let list = TaskList("L-2026", version: 1, on: day("2026-07-01"), from: [task])
        print(list.overdue(on: day("2026-07-01")).map(\.id))  // T-1
        print(Circular(of: list, on: day("2026-07-01"), replyBy: day("2026-07-15")).entries.map(\.unit))  // tax
        let compared = HuashanRoster.comparison
        print(compared.onlyDeclared, compared.onlyListed.count)  // 区人社局, and 11 only in the annex
        for name in compared.renamed where name.isDifference { print(name.declared, name.listed) }  // 区经信局 区工信局
        // end guide
        #expect(
            early?.reasons.map(\.code) == [
                "coordination-task/close-out/wrong-phase", "coordination-task/close-out/report-on-file/unmet",
                "coordination-task/close-out/inspected/unmet",
            ])
        #expect(list.overdue(on: day("2026-07-01")).map(\.id) == ["T-1"])
        #expect(Circular(of: list, on: day("2026-07-01")).entries.map(\.unit) == ["tax"])
        #expect(compared.onlyDeclared == ["区人社局"] && compared.onlyListed.count == 11)
        #expect(compared.renamed.filter(\.isDifference).map(\.declared) == ["区经信局"])
        #expect(compared.renamed.filter(\.isDifference).map(\.listed) == ["区工信局"])

        try shares(of: task)
    }

    @Test func `Requests are logged, late threads are one task, tickets end`() throws {
        // begin guide
        var request = CaseFile<InterAgencyRequest>("Q-1")
        var demand = InformationDemand(
            purpose: .findProperty, scope: InformationScope([.realEstate], of: ["debtor-1"]), provider: "registry")
        try enter(.draft, in: &request, by: .court, "court-1", on: "2026-03-02")
        let bare = InterAgencyRequest.Act.submit(demand)
        request.admit(Entry("Q-1", 2, on: day("2026-03-02"), by: Actor(.court, "court-1"), bare), under: law)
        demand.lawfulBasis = Basis(Citation("CPL23", 117))
        try enter(.submit(demand), in: &request, by: .court, "court-1", on: "2026-03-02")
        let identity = IdentityVerification(["officer-1"], isAuthorised: true)
        try enter(.verifyIdentity(identity), in: &request, by: .provider, "registry", on: "2026-03-03")
        let wide = InterAgencyRequest.Act.accept(AccessGrant([.realEstate, .tax]))
        request.admit(Entry("Q-1", 5, on: day("2026-03-03"), by: Actor(.provider, "registry"), wide), under: law)
        for line in AccessLog(of: request).refusals { print(line.number, line.refusedFor) }  // no basis; tax
        // end guide
        let log = AccessLog(of: request)
        #expect(
            log.refusals.map(\.refusedFor) == [
                ["inter-agency-request/submit/basis-named/unmet"],
                ["inter-agency-request/accept/within-scope/unmet", "inter-agency-request/accept/outside-scope/tax"],
            ])
        #expect(log.discrepancies(from: [request]).isEmpty)

        // begin guide
        var thread = CaseFile<LiaisonThread>("L-1")
        let message = LiaisonMessage(
            to: "registry", about: "unsealing", respondBy: day("2026-03-06"), supervisor: "mayor")
        try enter(.issue(message), in: &thread, by: .court, "court-1", on: "2026-03-02")
        let overdue = OverdueTask.all(of: [thread, thread], asOf: day("2026-03-09"), in: law)
        print(overdue.map(\.id), overdue.first?.supervisor ?? "")  // one, for the mayor
        var ticket = CaseFile<ServiceTicket>("S-1")
        let question = TicketOpening(.consultation, answerBy: day("2026-03-10"))
        try enter(.open(question), in: &ticket, by: .party, on: "2026-03-02")
        print(ticket.state.end(asOf: day("2026-03-11"), in: law)?.term.en ?? "")  // not answered in time
        // end guide
        #expect(overdue.map(\.id) == ["L-1/overdue"] && overdue.first?.supervisor == "mayor")
        #expect(ticket.state.end(asOf: day("2026-03-11"), in: law) == .unansweredOverdue)
    }

    @Test func `A platform and the split of duties refuse before anything changes`() throws {
        // begin guide
        let platform = PlatformDescriptor(
            "hub", Bilingual("府院通", "hub"), operations: [PlatformOperation(ReconsiderationCase.self, .accept)])
        var gate = GatedDocket(platform, under: .standard)
        let start = Entry<ReconsiderationCase>("R-1", 1, on: day("2026-03-02"), by: Actor(.court), .startReview)
        do { try gate.admit(line: JSON.write(start), under: law) } catch { print(error.text(in: .en)) }
        print(gate.docket.lineCount)  // 0: the platform does not declare it
        let plan = ResponsibilityPlan.standard
        let refused = plan.refusal(of: .open, in: BankruptcyCase.self, by: .coordinationOffice)
        print(refused?.text.en ?? "", refused?.basis.text(in: .en) ?? "")  // a judicial step, led by a court
        // end guide
        #expect(
            throws: PlatformError.capabilityNotSupported(
                "hub", PlatformOperation(ReconsiderationCase.self, .startReview))
        ) { try gate.admit(line: JSON.write(start), under: law) }
        #expect(gate.docket.lineCount == 0)
        #expect(refused?.code == "governance.responsibility/judicial-procedure/bankruptcy-case/open")
    }

    @Test func `One file, a view for each reader`() throws {
        // begin guide
        var file = CaseFile<PreFilingMediation>("YT-1")
        let papers = SubmittedPapers(.loan, court: "鲁0602", receiptIssued: true)
        try enter(.submitPapers(papers), in: &file, by: .party, "party-1", on: "2026-03-04")
        try enter(.screen, in: &file, by: .court, "鲁0602", on: "2026-03-05")
        print(PartyView(of: file, reader: "party-1").entries[0].fields.map(\.key))  // dispute, court, receiptIssued
        print(CourtView(of: file).entries[0].fields.map(\.key))  // receiptIssued
        print(PartyView(of: file, reader: "party-1", until: day("2026-03-04")).entries.count)  // 1
        let open = PublicView(of: file)
        print(open.phase.en, open.steps, open.opened?.month ?? 0)  // two steps, since March
        // end guide
        #expect(
            PartyView(of: file, reader: "party-1").entries[0].fields.map(\.key)
                == ["dispute", "court", "receiptIssued"])
        #expect(CourtView(of: file).entries[0].fields.map(\.key) == ["receiptIssued"])
        #expect(PartyView(of: file, reader: "party-1", until: day("2026-03-04")).entries.count == 1)
        #expect(open.steps == 2 && open.opened?.month == 3)
        #expect(!String(decoding: JSON.write(open), as: UTF8.self).contains("YT-1"))
    }

    @Test func `A redacted copy verifies, a changed line is named`() {
        // begin guide
        let lines = (1...4).map { #"{"case":"A-1","seq":\#($0)}"# }
        var chain = JournalChain<SM3>(label: "court-1/2026")
        for line in lines { chain.append(line.utf8) }
        let anchor = ChainAnchor(chain.head, on: day("2026-03-31"), at: "notary office")
        let journal = Array(lines.joined(separator: "\n").utf8)
        let kept = JournalChain<SM3>.file(of: journal, label: "court-1/2026")
        let copy = JournalChain<SM3>.redact(journal: journal) { $0.number == 2 }
        let redacted = JournalChain<SM3>.verify(journal: copy, chain: kept, heads: [anchor.head])
        print(redacted.isIntact, redacted.redacted)  // true, line 2
        let forged = Array(lines.joined(separator: "\n").replacing("4}", with: "5}").utf8)
        let report = JournalChain<SM3>.verify(journal: forged, chain: kept, heads: [anchor.head])
        print(report.faults.map(\.text.en))  // entry 4: the content was changed (line 4)
        // end guide
        #expect(redacted.isIntact && redacted.redacted == [2])
        #expect(report.faults.map(\.text.en) == ["entry 4: the content was changed (line 4)"])
    }

    @Test func `One harm is one matter`() {
        // begin guide
        var matter = EnvironmentalMatter(HarmEvent("H-1", at: "the river", [.water]))
        matter.link(EnvironmentalProceeding("S-1", .compensationSuit))
        matter.link(EnvironmentalProceeding("P-1", .civilPublicOrganisation, claims: [.restoration, .apology]))
        print([matter].matterCount, [matter].caseCount.text(in: .en))  // 1, 2 cases
        for finding in matter.findings { print(finding.code, finding.text.en) }  // P-1 waits for S-1
        // end guide
        #expect([matter].matterCount == 1 && [matter].caseCount.text(in: .en) == "2 cases")
        #expect(matter.findings.map(\.code) == ["mediation.E01"] && matter.findings.first?.path == "P-1")
    }

    /// Definitions and tallies.
    private func shares(of task: CaseFile<CoordinationTask>) throws {
        // begin guide
        let onTime = Indicator.share(.taskOnTime, of: CoordinationTask.self) { file, period, _ in
            guard let due = file.state.due?.day, period.contains(due) else { return nil }
            return file.state.isClosedInTime == true
        }
        if let half = IndicatorPeriod.months(2026, 1, 6) {
            print(onTime.tally(over: half).value.text(in: .en))  // undefined: the denominator is empty
            let county = onTime.tally(over: half, of: [task])
            var city = county
            city.add(.share("T-2", true))
            print(county.value.text(in: .en), city.value.text(in: .en))  // 0.00% 50.00%
            print(try city.merged(with: county) == county.merged(with: city))  // true, T-1 counted once
        }
        // end guide
        let half = try #require(IndicatorPeriod.months(2026, 1, 6))
        #expect(onTime.tally(over: half).value.text(in: .en) == "undefined: the denominator is empty")
        let county = onTime.tally(over: half, of: [task])
        var city = county
        city.add(.share("T-2", true))
        #expect(county.value.text(in: .en) == "0.00%" && city.value.text(in: .en) == "50.00%")
        #expect(try city.merged(with: county) == city)
        #expect(try JSON.write(city.merged(with: county)) == JSON.write(county.merged(with: city)))
    }

    @Test func `Figures are compared by their definitions`() throws {
        // begin guide
        let centre = CentreTally(received: 1_026, concluded: 1_000, resolved: 987)
        if let year = IndicatorPeriod.year(2026) {
            let (ours, theirs) = (centre.figure(over: .received, in: year), centre.figure(over: .concluded, in: year))
            do { _ = try IndicatorComparison(ours, with: theirs) } catch { print(error.text.en) }  // denominators
            let why = Bilingual("未结案件少，仅作参考", "few are pending: an indication")
            if let bridge = DefinitionBridge(from: theirs.definition, to: ours.definition, reason: why) {
                let both = try IndicatorComparison(ours, with: theirs, bridges: [bridge])
                print(both.difference.text(in: .en), both.findings.map(\.text.en))  // -2.50 percentage points
            }
        }
        let suits = IndicatorDefinition(
            Term("suits", "新收案件", "new suits"), .count, in: .cases, numerator: Term("new", "新收", "new"),
            Basis(Citation("JZ22")))
        if let now = IndicatorPeriod.months(2022, 1, 8), let then = now.yearBefore {
            let before = IndicatorFigure(suits, over: then, IndicatorValue(6_117, in: .cases))
            let change = try YearOnYear(
                IndicatorFigure(suits, over: now, IndicatorValue(5_651, in: .cases)), then: before)
            print(change.text(in: .en))  // 5651 cases, a year before 6117 cases: a change of -7.62%
        }
        for finding in CrossFootTable.jiaozuoEcology?.findings ?? [] { print(finding.text.en) }  // 145 of 15
        // end guide
        let year = try #require(IndicatorPeriod.year(2026))
        let (ours, theirs) = (centre.figure(over: .received, in: year), centre.figure(over: .concluded, in: year))
        #expect(throws: IndicatorProblem.otherDenominator(ours.definition.denominator, theirs.definition.denominator)) {
            try IndicatorComparison(ours, with: theirs)
        }
        let bridge = try #require(
            DefinitionBridge(from: theirs.definition, to: ours.definition, reason: Bilingual("参考", "an indication")))
        let both = try IndicatorComparison(ours, with: theirs, bridges: [bridge])
        #expect(both.difference.text(in: .en) == "-2.50 percentage points")
        #expect(both.findings.map(\.code) == ["indicator.bridged"])
        let now = try #require(IndicatorPeriod.months(2022, 1, 8))
        let change = try YearOnYear(
            IndicatorFigure(suits, over: now, IndicatorValue(5_651, in: .cases)),
            then: IndicatorFigure(suits, over: #require(now.yearBefore), IndicatorValue(6_117, in: .cases)))
        #expect(change.text(in: .en) == "5651 cases, a year before 6117 cases: a change of -7.62%")
        #expect(suits.isComplete)
        #expect(CrossFootTable.jiaozuoEcology?.findings.map(\.code) == ["indicator.part-exceeds-whole"])
    }

    @Test func `Published figures are computed again`() {
        // begin guide
        for id in ["jz-resolution-rate", "jz-closing-rate", "jz-tribunal-civil"] {
            guard let figure = PublishedFigure.named(id) else { continue }
            print(figure.text(in: .en), figure.check.verdict.term.en)  // agrees, two readings, does not agree
        }
        if let claim = GrowthClaim.kunmingNewCases {
            print(claim.growth?.text() ?? "", claim.findings.map(\.text.en))  // 77.48%, not the 177.48% printed
        }
        // end guide
        #expect(
            ["jz-resolution-rate", "jz-closing-rate", "jz-tribunal-civil"].map {
                PublishedFigure.named($0)?.check.verdict
            }
                == [.agrees, .ambiguous, .disagrees])
        #expect(GrowthClaim.kunmingNewCases?.growth?.text() == "77.48%")
        #expect(GrowthClaim.kunmingNewCases?.published.text() == "177.48%")
    }

    @Test(arguments: ["Documentation/coordination.md", "Documentation/coordination.zh.md"])
    func `Every Swift block of the guide to coordination stands in this file, in its order`(page: String) throws {
        let root = Fixture.root.deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appendingPathComponent(page), encoding: .utf8)
        let source = try String(contentsOf: URL(fileURLWithPath: #filePath), encoding: .utf8)
        let written = GuidePage.blocks(of: text, from: "```swift", to: "```")
        let run = GuidePage.blocks(of: source, from: "// begin guide", to: "// end guide")
        #expect(written.count == run.count)
        for (shown, tested) in zip(written, run) { #expect(shown == tested) }
    }
}
