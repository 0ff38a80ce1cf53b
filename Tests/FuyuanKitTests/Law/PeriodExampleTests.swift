import FuyuanKit
import Testing

@Suite struct `Worked examples of periods` {
    let law = LegalContext.current

    @Test(arguments: periodExamples)
    func `The last day of a period, with every step cited`(example: PeriodExample) {
        let deadline: Deadline
        let fast: CivilDate?
        switch example.source {
        case .limit(let limit):
            deadline = limit.deadline(from: example.start, in: law)
            fast = limit.lastDay(from: example.start, in: law)
            #expect(deadline.limit == limit.id)
            #expect(!deadline.basis.isEmpty)
        case .counting(let counting):
            deadline = counting.deadline(from: example.start, in: law)
            fast = counting.lastDay(from: example.start, in: law)
        }
        #expect(deadline.lastDay == example.last)
        #expect(fast == example.last)
        if let unrolled = example.unrolled {
            #expect(deadline.unrolledDay == unrolled)
        } else {
            #expect(deadline.unit == .workingDays)
        }
        #expect(deadline.certainty == .confirmed)
        let steps = deadline.derivation.steps
        #expect(steps.count >= 4)
        for step in steps {
            #expect(!step.text.zh.isEmpty && !step.text.en.isEmpty)
            #expect(!step.basis.isEmpty, "no article: \(step.text.en)")
        }
        #expect(steps.contains { $0.result == "\(example.last)" })
        #expect(steps.contains { $0.result == "\(example.start)" })
    }

    @Test func `There are fifty-two of them`() { #expect(periodExamples.count == 52) }

    @Test func `mediation.P14: an application of 2023 cites the text of 2021`() {
        let deadline = TimeLimit.confirmationWindow.deadline(from: day("2023-09-03"), in: law)
        #expect(deadline.basis.citations.first == Citation("CPL21", 201))
        #expect(deadline.derivation.steps.contains { $0.basis.citations.contains(Citation("CPL21", 85, 3)) })
    }

    @Test func `mediation.P15: a period of 2020 cites the text of 2017`() {
        let deadline = TimeLimit.appealJudgment.deadline(from: day("2020-01-16"), in: law)
        #expect(deadline.derivation.steps.contains { $0.basis.citations.contains(Citation("CPL17", 82, 3)) })
    }

    @Test func `A weekend day of work is pointed out, and the rest day that moved the end is named`() {
        let stays = TimeLimit.answer.deadline(from: day("2026-01-30"), in: law).derivation.text(in: .en)
        #expect(stays.contains("a weekend day of work by exchange"))
        #expect(stays.contains("exchanged with 2026-02-20"))
        let moves = TimeLimit.appealJudgment.deadline(from: day("2025-01-14"), in: law).derivation.text(in: .zh)
        #expect(moves.contains("春节"))
        #expect(moves.contains("顺延"))
    }
}

@Suite struct `Worked examples of hours, chains, stops and policies` {
    let law = LegalContext.current

    @Test func `mediation.P53 mediation.edge-12: procedural hours run from the next full hour and do not roll`() throws
    {
        let accepted = try #require(Moment(day("2025-09-30"), 16, 20))
        let deadline = try #require(TimeLimit.preservationPreSuit.deadline(from: accepted, in: law))
        #expect(deadline.end == Moment(day("2025-10-02"), 17))
        #expect(deadline.derivation.steps.count == 3)
        #expect(deadline.derivation.steps.allSatisfy { !$0.basis.isEmpty })
        #expect(deadline.isOverdue(at: try #require(Moment(day("2025-10-02"), 17, 1))))
        #expect(TimeLimit.answer.deadline(from: accepted, in: law) == nil)
        #expect(TimeLimit.preservationPreSuit.lastDay(from: day("2025-09-30"), in: law) == day("2025-10-02"))
    }

    @Test func `mediation.P54: hours of a contract run from the moment itself`() throws {
        let stated = try #require(Moment(day("2025-09-30"), 16, 20))
        #expect(Counting(.hours(48), .civilCode).end(from: stated) == Moment(day("2025-10-02"), 16, 20))
    }

    @Test func `mediation.P55: the answer runs from the day of deemed service, rolled or not as the law in hand says`()
        throws
    {
        let served = try #require(TimeLimit.publicNotice.lastDay(from: day("2025-01-02"), in: law))
        #expect(served == day("2025-02-05"))
        #expect(TimeLimit.answer.lastDay(from: served, in: law) == day("2025-02-20"))
        let strict = LegalContext(publicNoticeRolls: false)
        let unrolled = try #require(TimeLimit.publicNotice.lastDay(from: day("2025-01-02"), in: strict))
        #expect(unrolled == day("2025-02-01"))
        let answer = TimeLimit.answer.deadline(from: unrolled, in: strict)
        #expect(answer.unrolledDay == day("2025-02-16"))
        #expect(answer.lastDay == day("2025-02-17"))
    }

    @Test func `mediation.P56: days of appraisal are left out`() {
        let appraisal = ExcludedSpan(
            day("2025-09-01"), day("2025-09-26"), Bilingual("鉴定", "appraisal"), Basis(.onlineMediation(26)))
        let limit = TimeLimit.delegatedMediation
        #expect(limit.deadline(from: day("2025-08-20"), in: law).unrolledDay == day("2025-09-19"))
        let deadline = limit.deadline(from: day("2025-08-20"), in: law, excluding: [appraisal])
        #expect(deadline.lastDay == day("2025-10-14"))
        #expect(deadline.derivation.text(in: .en).contains("25 days"))
        let days = limit.excludedDays(from: appraisal.stop, to: appraisal.resume, in: law)
        #expect(days == 25)
        #expect(limit.lastDay(from: day("2025-08-20"), in: law, excluding: days) == day("2025-10-14"))
    }

    @Test func `mediation.P57 mediation.edge-13: an appeal posted on the last day is in time whenever it arrives`() {
        let deadline = TimeLimit.appealJudgment.deadline(from: day("2025-03-07"), in: law)
        #expect(deadline.lastDay == day("2025-03-24"))
        #expect(deadline.isMet(by: .posted(on: day("2025-03-24"))) == true)
        #expect(deadline.isMet(by: .delivered(on: day("2025-03-27"))) == false)
        #expect(deadline.isMet(by: .electronic(on: day("2025-03-24"))) == true)
    }

    @Test func `mediation.P58 mediation.edge-47: each defendant has his own period, and effect follows the latest`() {
        let first = TimeLimit.appealJudgment.deadline(from: day("2025-03-03"), in: law)
        let second = TimeLimit.appealJudgment.deadline(from: day("2025-03-07"), in: law)
        #expect(first.lastDay == day("2025-03-18"))
        #expect(second.lastDay == day("2025-03-24"))
        #expect(Deadline.latest([first, second])?.lastDay?.adding(days: 1) == day("2025-03-25"))
        #expect(Deadline.earlier(second, first)?.lastDay == day("2025-03-18"))
    }

    @Test func `mediation.P59: an agreed extension of entrusted mediation is counted from the same start`() {
        let limit = TimeLimit.entrustedMediationOrdinary
        #expect(limit.lastDay(from: day("2025-03-10"), in: law) == day("2025-03-25"))
        let longer = limit.deadline(from: day("2025-03-10"), in: law, extendedBy: .days(30))
        #expect(longer.lastDay == day("2025-04-24"))
        #expect(limit.lastDay(from: day("2025-03-10"), in: law, extendedBy: .days(30)) == day("2025-04-24"))
    }

    @Test func `mediation.P60: only the extension of the mediation is left out of the trial limit`() {
        // The ordinary case: six months; the simple one: base mediation of seven days, three months.
        #expect(TimeLimit.trialOrdinary.lastDay(from: day("2025-03-10"), in: law) == day("2025-09-10"))
        #expect(
            TimeLimit.trialOrdinary.lastDay(from: day("2025-03-10"), in: law, excluding: 30) == day("2025-10-10"))
        let mediation = TimeLimit.entrustedMediationSimple
        #expect(mediation.lastDay(from: day("2025-03-10"), in: law) == day("2025-03-17"))
        #expect(mediation.lastDay(from: day("2025-03-10"), in: law, extendedBy: .days(30)) == day("2025-04-16"))
        #expect(TimeLimit.trialSimple.lastDay(from: day("2025-03-10"), in: law) == day("2025-06-10"))
        #expect(TimeLimit.trialSimple.lastDay(from: day("2025-03-10"), in: law, excluding: 30) == day("2025-07-10"))
    }

    @Test func `mediation.P61 mediation.5.5-8: three days before the hearing, and three clear days`() {
        let hearing = day("2025-10-13")
        #expect(TimeLimit.hearingNotice.lastDay(from: hearing, in: law) == day("2025-10-10"))
        #expect(
            Counting(.days(3), .civilProcedure, .fullBefore).lastDay(from: hearing, in: law) == day("2025-10-09"))
        #expect(TimeLimit.hearingNotice.deadline(from: hearing, in: law).derivation.steps.count >= 4)
    }

    @Test func `mediation.P62: an extension of the trial limit is asked for fifteen days before its end`() {
        #expect(TimeLimit.trialExtensionApplication.lastDay(from: day("2025-09-30"), in: law) == day("2025-09-15"))
    }

    @Test func `mediation.P63 mediation.C08 mediation.C09: a day off by exchange rolls or not by policy`() {
        let counting = Counting(.days(7), .civilProcedure)
        #expect(counting.lastDay(from: day("2025-09-30"), in: law) == day("2025-10-09"))
        let strict = LegalContext(restDays: .statutoryOnly)
        #expect(counting.lastDay(from: day("2025-09-30"), in: strict) == day("2025-10-07"))
        let middle = LegalContext(restDays: .statutoryAndWeekends)
        #expect(counting.lastDay(from: day("2025-09-30"), in: middle) == day("2025-10-07"))
    }

    @Test func `mediation.P63b: a Saturday rolls or not by policy`() {
        let counting = Counting(.days(15), .civilProcedure)
        #expect(counting.lastDay(from: day("2025-03-07"), in: law) == day("2025-03-24"))
        let middle = LegalContext(restDays: .statutoryAndWeekends)
        #expect(counting.lastDay(from: day("2025-03-07"), in: middle) == day("2025-03-24"))
        let strict = LegalContext(restDays: .statutoryOnly)
        #expect(counting.lastDay(from: day("2025-03-07"), in: strict) == day("2025-03-22"))
    }

    @Test func `mediation.P64 mediation.R20: a period in custody never rolls`() {
        #expect(Counting(.months(2), .custody).lastDay(from: day("2025-08-01"), in: law) == day("2025-10-01"))
        #expect(Counting(.months(2), .criminalProcedure).lastDay(from: day("2025-08-01"), in: law) == day("2025-10-09"))
    }

    @Test
    func
        `mediation.P65 mediation.R21 mediation.edge-9: a month of criminal procedure runs from month's end to month's end`()
    {
        let start = day("2026-02-28")
        #expect(Counting(.months(1), .criminalProcedure).lastDay(from: start, in: law) == day("2026-03-31"))
        #expect(Counting(.months(1), .civilCode).lastDay(from: start, in: law) == day("2026-03-30"))
    }

    @Test func `mediation.P66: after correction the time to decide on filing runs from the corrected papers`() {
        let deadline = TimeLimit.filingDecision.deadline(from: day("2025-09-29"), in: law)
        #expect(deadline.unrolledDay == day("2025-10-06"))
        #expect(deadline.lastDay == day("2025-10-09"))
    }

    @Test(arguments: [("mediation.P67", "2025-09-30", "2025-10-15"), ("mediation.P68", "2025-09-30", "2025-10-15")])
    func `Service late in the evening, or a pick-up never made, counts by its day`(
        key: String, served: String, last: String
    ) {
        #expect(TimeLimit.appealJudgment.lastDay(from: day(served), in: law) == day(last))
    }

    @Test func `mediation.P69: mail refused and returned on a working Sunday is served that day`() {
        #expect(TimeLimit.answer.lastDay(from: day("2025-09-28"), in: law) == day("2025-10-13"))
    }

    @Test func `mediation.P70: the window for confirmation runs from the last signature`() {
        let deadline = TimeLimit.confirmationWindow.deadline(from: day("2025-09-12"), in: law)
        #expect(deadline.unrolledDay == day("2025-10-12"))
        #expect(deadline.lastDay == day("2025-10-13"))
    }

    @Test func `mediation.P71: an extension does not start from a rolled day`() {
        let deadline = TimeLimit.entrustedMediationSimple
            .deadline(from: day("2025-09-25"), in: law, extendedBy: .days(30))
        #expect(deadline.unrolledDay == day("2025-11-01"))
        #expect(deadline.lastDay == day("2025-11-03"))
    }

    @Test func `mediation.P72: three limits of a confirmation decision stand side by side`() {
        let accepted = day("2025-04-18")
        let base = TimeLimit.confirmationDecision2011.deadline(from: accepted, in: law)
        #expect(base.unrolledDay == day("2025-05-03"))
        #expect(base.lastDay == day("2025-05-06"))
        #expect(
            TimeLimit.confirmationDecision2011.lastDay(from: accepted, in: law, extendedBy: .days(10))
                == day("2025-05-13"))
        let special = TimeLimit.confirmationDecision.deadline(from: accepted, in: law)
        #expect(special.unrolledDay == day("2025-05-18"))
        #expect(special.lastDay == day("2025-05-19"))
    }

    @Test func `mediation.P73: the chain of a labour dispute`() {
        #expect(TimeLimit.labourMediation.lastDay(from: day("2025-06-03"), in: law) == day("2025-06-18"))
        let award = TimeLimit.labourArbitrationAward
        #expect(award.lastDay(from: day("2025-06-20"), in: law) == day("2025-08-04"))
        #expect(award.lastDay(from: day("2025-06-20"), in: law, extendedBy: .days(15)) == day("2025-08-19"))
    }
}
