import FuyuanKit
import Testing

/// The guide prints; its test does not.
private func print(_ items: Any...) {}

/// The lines of the guide `Documentation/mediation.md`, in its order.
@Suite("调解指南") struct GuideTests {
    @Test func `A case file is opened, takes acts, refuses others, and tells its deadlines`() throws {
        let law = LegalContext.current
        let day = try #require(CivilDate("2024-03-04"))
        let court = Actor<MediationRole>(.court, "鲁0602")
        let papers = SubmittedPapers(.loan, court: "鲁0602", isOnline: true)

        var file = CaseFile<PreFilingMediation>("A-1")
        try file.append(Entry("A-1", 1, on: day, by: Actor(.party), .submitPapers(papers)), under: law)
        let receipt = try file.append(Entry("A-1", 2, on: day, by: court, .screen), under: law)
        if case .applied(let outcome) = receipt {
            print(outcome.from.term.en, outcome.to.term.en, outcome.emits.map(\.term.en), outcome.isRegular)
            #expect(outcome.to == .screening)
        }

        let occasion = Occasion(court, on: day, under: law)
        if let refusal = file.state.refusal(of: .accept, in: occasion) {
            for reason in refusal.reasons { print(reason.code, reason.text.en, reason.basis.text(in: .en)) }
            #expect(refusal.isWrongPhase && refusal.isWrongRole)
        }
        for option in file.state.availableActs(in: occasion) where option.isAvailable { print(option.kind.term.en) }
        #expect(file.state.availableActs(in: occasion).contains { $0.kind == .askConsent && $0.isAvailable })

        do {
            try file.append(Entry("A-1", 3, on: day, by: court, .accept), under: law)
            Issue.record("was let through")
        } catch {
            for reason in error.reasons { print(reason.text.zh, reason.cure?.zh ?? "") }
        }
        #expect(file.records.count == 2)

        try file.append(Entry("A-1", 3, on: day, by: court, .askConsent), under: law)
        try file.append(Entry("A-1", 4, on: day, by: Actor(.bothParties), .consent), under: law)
        for deadline in file.deadlines(asOf: day, in: law) {
            print(deadline.clock.en, deadline.bound?.en ?? "", deadline.daysLeft ?? 0, deadline.certainty.term.en)
            print(deadline.derivation.text(in: .en))
        }
        #expect(file.deadlines(asOf: day, in: law).map(\.lastDay) == [CivilDate("2024-03-06")])

        let right = SubmittedPapers(.sale, court: "鲁0602", isOnline: true)
        try file.append(Entry("A-1", 5, on: day, by: Actor(.party), .submitPapers(right), correcting: 1), under: law)
        #expect(file.state.submission?.dispute == .sale)

        var here = law
        here.mediationRegime = .fileThenEntrust
        here.periods[TimeLimit.jointChoiceOfMediator.id] = .workingDays(3)
        #expect(file.deadlines(asOf: day, in: here).map(\.lastDay) == [CivilDate("2024-03-07")])
    }

    @Test func `A journal is read as it arrives, and what is wrong with it is found`() throws {
        let law = LegalContext.current
        let journal = [
            #"{"case":"A-1","machine":"pre-filing-mediation","seq":1,"day":"2024-03-04","actor":{"role":"party"},"#
                + #""act":{"type":"submit-papers","dispute":"loan"}}"#,
            #"{"case":"A-1","machine":"pre-filing-mediation","seq":2,"day":"2024-03-04","actor":{"role":"mediator"},"#
                + #""act":{"type":"accept"}}"#,
            #"{"case":"A-1","machine":"pre-filing-mediation","seq":3,"day":"2024-02-30"}"#,
        ]
        let pieces = [Array(journal.joined(separator: "\n").utf8)]

        var docket = Docket()
        var lines = LineSplitter()
        for piece in pieces {
            lines.append(piece)
            while let line = lines.next() { docket.admit(line, from: "journal.jsonl", under: law) }
        }
        lines.finish()
        while let line = lines.next() { docket.admit(line, from: "journal.jsonl", under: law) }
        for finding in docket.findings { print(finding.path, finding.text.en) }
        if let file = docket["A-1"] { print(file.phase.en, file.isFinal) }
        #expect(docket.unread.count == 1)
        #expect(docket.files.map(\.phase.wire) == ["received"])

        let entry = try JSON.read(Entry<PreFilingMediation>.self, from: Array(journal[0].utf8))
        let bytes = JSON.write(entry)
        #expect(bytes == Array(journal[0].utf8))
    }
}
