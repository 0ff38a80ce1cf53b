import FuyuanKit
import Testing

@Suite("行政诉讼一审规则") struct FirstInstanceRuleTests {
    @Test func `administrative.V-L05: seven days without a decision`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-09-01")
        let state = suit.file.state
        #expect(state.findings(asOf: day("2025-09-08"), in: .current).isEmpty)
        #expect(state.findings(asOf: day("2025-09-09"), in: .current).map(\.code) == ["administrative.V-L05"])
        #expect(
            suit.refusal(of: .courtSilent, .plaintiff, on: "2025-09-08")
                == ["administrative-first-instance/court-silent/filing-time-passed/unmet"])
        var silent = suit
        try silent.do(.courtSilent, .plaintiff, on: "2025-09-09")
        #expect(silent.lastDay(.upperHandling) == "2025-09-16")
        #expect(try silent.do(.docketOnSpot, .court, on: "2025-09-16").isRegular)
        var late = suit
        #expect(
            try late.do(.docketOnSpot, .court, on: "2025-09-09").unmetRules == ["administrative.V-L05"])
        var pending = suit
        #expect(try pending.do(.docketPending, .court, on: "2025-09-08").isRegular)
    }

    @Test func `administrative.V-L06: no receipt, and a correction not told once and completely`() throws {
        var suit = FirstSuit()
        var complaint = FirstSuit.complaint
        complaint.hasReceipt = false
        #expect(
            try suit.do(.fileComplaint(complaint), .plaintiff, on: "2025-09-01").unmetRules
                == ["administrative.V-L06"])
        let guided = try suit.do(
            .guideCorrection(CorrectionGuidance(lastDay: day("2025-09-15"), namesEverything: true)), .court,
            on: "2025-09-03")
        #expect(guided.isRegular)
        #expect(guided.emits == [.nameEverythingOnce])
        #expect(suit.lastDay(.correction) == "2025-09-15")
        var again = suit
        #expect(
            try again.do(
                .guideCorrection(CorrectionGuidance(namesEverything: true)), .court, on: "2025-09-04"
            ).unmetRules == ["administrative.V-L06"])
        var returned = suit
        #expect(try returned.do(.returnComplaint, .court, on: "2025-09-16").to == .returnedToPlaintiff)
        // The seven days run anew from the corrected complaint.
        let corrected = try suit.do(
            .submitCorrection(CorrectedComplaint(receivedOn: day("2025-09-12"))), .plaintiff, on: "2025-09-12")
        #expect(corrected.isRegular)
        #expect(suit.lastDay(.filing) == "2025-09-19")
        #expect(try suit.do(.docketAfterCorrection, .court, on: "2025-09-19").isRegular)
        #expect(suit.file.state.filedOn == day("2025-09-01"))
        #expect(suit.lastDay(.trial) == "2026-03-19")
    }

    @Test func `A correction refused, yet insisted on, is not docketed`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-09-01")
        try suit.do(.guideCorrection(CorrectionGuidance(namesEverything: true)), .court, on: "2025-09-03")
        let refused = try suit.do(.ruleNotDocketed(NonDocketing(.correctionRefused)), .court, on: "2025-10-20")
        #expect(refused.isRegular)
        #expect(refused.to == .notDocketed)
        #expect(NonDocketingGround.correctionRefused.basis.citations.map(\.article) == [55])
    }

    @Test func `A suit in spite of the limit or of a pending reconsideration is flagged`() throws {
        var suit = FirstSuit()
        var complaint = FirstSuit.complaint
        complaint.reconsideration = .pending
        complaint.lastDayToSue = day("2025-08-29")
        #expect(
            try suit.do(.fileComplaint(complaint), .plaintiff, on: "2025-09-01").unmetRules
                == ["administrative.V-L04", "administrative.V-L02"])
        complaint.reconsideration = .done
        complaint.hasDelayExcuse = true
        var excused = FirstSuit()
        #expect(try excused.do(.fileComplaint(complaint), .plaintiff, on: "2025-09-01").isRegular)
    }

    @Test func `Mediation before docketing keeps the first filing date`() throws {
        var suit = FirstSuit()
        try suit.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-09-01")
        let referred = try suit.do(
            .referPreFiling(PreFilingReferral(plaintiffConsents: true)), .court, on: "2025-09-03")
        #expect(referred.isRegular)
        #expect(referred.emits == [.keepFilingDate])
        // Thirty days end on Friday 2025-10-03, within the National Day holidays.
        #expect(suit.lastDay(.preFiling) == "2025-10-09")
        var settled = suit
        #expect(try settled.do(.retractComplaint, .plaintiff, on: "2025-09-20").to == .returnedToPlaintiff)
        try suit.do(.mediationFailedDocket, .court, on: "2025-10-10")
        #expect(suit.file.state.filedOn == day("2025-09-01"))
        #expect(suit.lastDay(.trial) == "2026-04-10")
        var forced = FirstSuit()
        try forced.do(.fileComplaint(FirstSuit.complaint), .plaintiff, on: "2025-09-01")
        #expect(
            try forced.do(
                .referPreFiling(PreFilingReferral(plaintiffConsents: false)), .court, on: "2025-09-03"
            ).irregularities == ["plaintiff-consents"])
    }

    @Test func `administrative.V-L10: evidence on the sixteenth day is left out`() throws {
        var suit = try FirstSuit.answering()
        #expect(
            suit.refusal(of: .evidenceDefault, .system, on: "2025-09-23")
                == ["administrative-first-instance/evidence-default/evidence-time-passed/unmet"])
        var late = suit
        let answer = try late.do(.submitAnswer(DefendantAnswer(hasEvidence: true)), .defendant, on: "2025-09-24")
        #expect(answer.unmetRules == ["administrative.V-L10"])
        #expect(answer.emits == [.excludeEvidence])
        #expect(!late.file.state.hasEvidence)
        var bare = suit
        #expect(
            try bare.do(.submitAnswer(DefendantAnswer()), .defendant, on: "2025-09-20").isRegular)
        #expect(bare.file.state.clocks.isRunning(.answer))
        let posted = DefendantAnswer(submittedOn: day("2025-09-23"), hasEvidence: true)
        var sent = suit
        #expect(try sent.do(.submitAnswer(posted), .defendant, on: "2025-09-26").isRegular)
        let lapsed = try suit.do(.evidenceDefault, .system, on: "2025-09-24")
        #expect(lapsed.emits == [.deemWithoutEvidence, .admitThirdPartyEvidence])
        #expect(suit.file.state.isWithoutEvidence)
    }

    @Test func `With leave, evidence comes within fifteen days of the end of the cause`() throws {
        var suit = try FirstSuit.answering()
        let asked = try suit.do(
            .askLateEvidence(LateEvidenceRequest(isWritten: true, isCauseLegitimate: true)), .defendant,
            on: "2025-09-22")
        #expect(asked.isRegular)
        #expect(suit.refusal(of: .endLateCause(LateEvidenceCauseEnd()), .defendant, on: "2025-09-23").count == 1)
        var refused = suit
        try refused.do(.decideLateEvidence(LateEvidenceLeave(isAllowed: false)), .court, on: "2025-09-24")
        #expect(refused.refusal(of: .evidenceDefault, .system, on: "2025-09-24") == [])
        try suit.do(.decideLateEvidence(LateEvidenceLeave()), .court, on: "2025-09-24")
        #expect(suit.refusal(of: .evidenceDefault, .system, on: "2025-10-20").count == 1)
        try suit.do(.endLateCause(LateEvidenceCauseEnd(endedOn: day("2025-10-13"))), .defendant, on: "2025-10-14")
        #expect(suit.lastDay(.lateEvidence) == "2025-10-28")
        var late = suit
        #expect(
            try late.do(.submitAnswer(DefendantAnswer(hasEvidence: true)), .defendant, on: "2025-10-29").unmetRules
                == ["administrative.V-L10"])
        #expect(
            try suit.do(.submitAnswer(DefendantAnswer(hasEvidence: true)), .defendant, on: "2025-10-28").isRegular)
        var tooLate = try FirstSuit.answering()
        #expect(
            try tooLate.do(
                .askLateEvidence(LateEvidenceRequest(isWritten: true, isCauseLegitimate: true)), .defendant,
                on: "2025-09-24"
            ).irregularities == ["asked-in-time"])
    }

    @Test func `An objection to jurisdiction is left out of the trial period and its ruling open to appeal`() throws {
        var suit = try FirstSuit.answering()
        #expect(try suit.do(.objectJurisdiction, .defendant, on: "2025-09-15").isRegular)
        #expect(suit.lastDay(.trial) == nil)
        var moved = suit
        #expect(try moved.do(.transfer(SuitTransfer(.objectionSustained)), .court, on: "2025-09-25").to == .transferred)
        try suit.do(.overruleObjection, .court, on: "2025-09-25")
        #expect(suit.lastDay(.trial) == "2026-03-13")
        // Ten days end on Sunday 2025-10-05, within the National Day holidays.
        #expect(suit.lastDay(.jurisdictionAppeal) == "2025-10-09")
        #expect(suit.refusal(of: .appealJurisdiction(SuitAppeal()), .defendant, on: "2025-10-10").count == 1)
        try suit.do(.appealJurisdiction(SuitAppeal()), .defendant, on: "2025-10-09")
        try suit.do(.overruleObjection, .higherCourt, on: "2025-11-08")
        #expect(!suit.file.state.clocks.isRunning(.jurisdictionAppeal))
        // Another thirty days left out: from 2026-03-13 to Sunday 2026-04-12.
        #expect(suit.lastDay(.trial) == "2026-04-13")
        var late = try FirstSuit.answering()
        #expect(try late.do(.objectJurisdiction, .defendant, on: "2025-09-24").irregularities == ["objected-in-time"])
    }

    @Test func `administrative.V-L11: the court takes no evidence to prove the act lawful`() throws {
        var suit = try FirstSuit.heard()
        #expect(
            try suit.do(.collectEvidence(CourtEvidence(provesLegality: true)), .court, on: "2025-10-25").unmetRules
                == ["administrative.V-L11"])
        #expect(
            try suit.do(.collectEvidence(CourtEvidence(provesLegality: false)), .court, on: "2025-10-25").isRegular)
    }

    @Test func `administrative.V-L12: a new claim after the copy needs good reason`() throws {
        var suit = try FirstSuit.docketed()
        #expect(try suit.do(.raiseNewClaim(NewSuitClaim()), .plaintiff, on: "2025-09-04").isRegular)
        suit = try FirstSuit.answering()
        #expect(
            try suit.do(.raiseNewClaim(NewSuitClaim(hasGoodReason: false)), .plaintiff, on: "2025-09-10").unmetRules
                == ["administrative.V-L12"])
        #expect(
            try suit.do(.raiseNewClaim(NewSuitClaim(hasGoodReason: true)), .plaintiff, on: "2025-09-10").isRegular)
    }

    @Test(arguments: [
        (HearingOpening(), Bool?.some(true)), (HearingOpening(isOpen: false), false),
        (HearingOpening(isOpen: false, closedGround: .privacy), true),
        (HearingOpening(isOpen: false, closedGround: .tradeSecret, isClosingRequested: false), false),
        (HearingOpening(isOpen: false, closedGround: .tradeSecret, isClosingRequested: true), true),
        (HearingOpening(isOpen: false, closedGround: .tradeSecret), nil),
    ])
    func `administrative.V-L13: a hearing is public, or lawfully closed`(_ opening: HearingOpening, _ isLawful: Bool?) {
        #expect(opening.isLawful == isLawful)
    }

    @Test func `A closed hearing without a ground, and no panel, stand irregularly`() throws {
        var suit = try FirstSuit.answering()
        try suit.do(.summon(HearingSummons(hearingOn: day("2025-10-24"))), .court, on: "2025-10-21")
        #expect(suit.file.lastOutcome?.isRegular == true)
        let opened = try suit.do(.openHearing(HearingOpening(isOpen: false)), .panel, on: "2025-10-24")
        #expect(opened.unmetRules == ["administrative.V-L13"])
        #expect(opened.irregularities == ["panel-formed", "hearing-lawfully-open"])
    }

    @Test func `A summons comes three days before the hearing, in the ordinary procedure`() throws {
        var suit = try FirstSuit.answering()
        #expect(
            try suit.do(.summon(HearingSummons(hearingOn: day("2025-10-24"))), .court, on: "2025-10-22").irregularities
                == ["summoned-in-time"])
        // The lenient reading of a hearing on 2026-02-25: no later than 2026-02-22.
        let summons = HearingSummons(hearingOn: day("2026-02-25"))
        #expect(summons.isInTime(on: day("2026-02-22"), in: .current) == true)
        #expect(summons.isInTime(on: day("2026-02-23"), in: .current) == false)
        var summary = try FirstSuit.answering()
        try summary.do(.useSummary(SummarySuit(allConsent: true)), .court, on: "2025-09-10")
        #expect(
            try summary.do(.summon(HearingSummons(hearingOn: day("2025-10-24"))), .court, on: "2025-10-23").isRegular)
    }

    @Test func `administrative.V-L14: the summary procedure outside art. 82`() {
        #expect(SummarySuit([.information], isClear: true).findings.isEmpty)
        #expect(SummarySuit([.information], isClear: false).findings.map(\.code) == ["administrative.V-L14"])
        #expect(SummarySuit(isClear: true).findings.map(\.code) == ["administrative.V-L14"])
        #expect(SummarySuit(allConsent: true).findings.isEmpty)
        #expect(
            SummarySuit([.actOnSpot], isClear: true, allConsent: true, isRemandOrRetrial: true).findings.map(\.code)
                == ["administrative.V-L14"])
        #expect(SummarySuit([.information]).isFit == nil)
    }

    @Test func `administrative.V-L15: 2,000 yuan, unless another item or consent carries it`() {
        func suit(_ items: EnumSet<SummarySuitItem>, _ yuan: Int64) -> SummarySuit {
            SummarySuit(items, amount: Money(yuan: yuan), isClear: true)
        }
        #expect(suit([.smallAmount], 2_000).findings.isEmpty)
        #expect(suit([.smallAmount], 2_001).findings.map(\.code) == ["administrative.V-L15"])
        #expect(suit([.smallAmount, .information], 9_000).findings.isEmpty)
        #expect(SummarySuit([.smallAmount], isClear: true).isOverCeiling == nil)
    }

    @Test(arguments: [
        (3, 0, true), (2, 1, true), (1, 2, true), (2, 0, false), (2, 2, false), (0, 3, false), (1, 0, false),
    ])
    func `administrative.V-L17: a panel is three or more, an odd number`(
        _ judges: UInt32, _ assessors: UInt32, _ ok: Bool
    ) {
        let panel = AdministrativePanel(judges: judges, assessors: assessors)
        #expect(panel.isRegular(in: .ordinary) == ok)
        #expect(panel.findings(in: .ordinary).map(\.code) == (ok ? [] : ["administrative.V-L17"]))
        #expect(AdministrativePanel(judges: 1).isRegular(in: .summary))
        #expect(!AdministrativePanel(judges: .max, assessors: .max).isRegular(in: .summary))
    }
}
