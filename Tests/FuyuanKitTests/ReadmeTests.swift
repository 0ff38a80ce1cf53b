import FuyuanKit
import Testing

@Suite("README") struct ReadmeTests {
    @Test func `The lines of the README do what the README says`() throws {
        // begin README
        // A case file stores acts; the phase is what they amount to.
        var file = CaseFile<PreFilingMediation>("A-1")
        let law = LegalContext.current
        let steps: [(day: String, by: Actor<MediationRole>, act: PreFilingMediation.Act)] = [
            ("2024-03-04", Actor(.party), .submitPapers(SubmittedPapers(.loan, court: "鲁0602", isOnline: true))),
            ("2024-03-05", Actor(.court, "鲁0602"), .screen),
            ("2024-03-05", Actor(.court, "鲁0602"), .askConsent),
            ("2024-03-07", Actor(.bothParties), .consent),
        ]
        for (number, step) in steps.enumerated() {
            guard let day = CivilDate(step.day) else { continue }
            try file.append(Entry("A-1", number + 1, on: day, by: step.by, step.act), under: law)
        }
        let today = file.lastDay ?? .min
        let phase = file.phase.zh  // 选定调解员
        let deadline = file.deadlines(asOf: today, in: law).first  // to choose a mediator: by 2024-03-11
        // An act out of turn has no effect: every reason at once, with its article and what would cure it.
        let refusal = file.state.refusal(of: .perform, in: Occasion(.party, on: today, under: law))
        let reasons = refusal?.text(in: .en) ?? ""
        // end README
        #expect(phase == "选定调解员")
        #expect(deadline?.lastDay == CivilDate("2024-03-11"))
        #expect(reasons.contains("belongs to") && reasons.contains("cure"))
    }
}
