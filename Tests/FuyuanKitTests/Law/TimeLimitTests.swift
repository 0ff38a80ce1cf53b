import FuyuanKit
import Testing

@Suite struct `Time limits` {
    let law = LegalContext.current

    @Test func `Every limit has a name of its own, both languages, an article, and an answer`() {
        #expect(TimeLimit.all.count == 482)
        #expect(Set(TimeLimit.all.map(\.id)).count == TimeLimit.all.count)
        for limit in TimeLimit.all {
            #expect(!limit.term.zh.isEmpty && !limit.term.en.isEmpty, "\(limit.id)")
            #expect(!limit.start.zh.isEmpty && !limit.start.en.isEmpty, "\(limit.id)")
            #expect(!limit.basis.isEmpty, "\(limit.id)")
            #expect(
                limit.term.wire.utf8.allSatisfy {
                    $0 == 0x2D || (0x30...0x39).contains($0) || (0x61...0x7A).contains($0)
                })
            #expect(TimeLimit(id: limit.id) == limit)
            let deadline = limit.deadline(from: day("2024-03-01"), in: law)
            #expect(deadline.lastDay == limit.lastDay(from: day("2024-03-01"), in: law), "\(limit.id)")
            #expect(deadline.lastDay != nil, "\(limit.id)")
            for step in deadline.derivation.steps { #expect(!step.basis.isEmpty, "\(limit.id): \(step.text.en)") }
            for citation in limit.basis.citations {
                #expect(
                    citation.statute.instrument != nil, "\(limit.id) cites an unknown instrument \(citation.statute)")
            }
        }
        #expect(TimeLimit(id: "no-such-limit") == nil)
    }

    @Test func `Only law is a bar; local practice is a parameter`() {
        #expect(TimeLimit.delegatedMediation.isBar)
        #expect(TimeLimit.delegatedMediation.policy == nil)
        #expect(!TimeLimit.failedMediationTransferQinhuangdao.isBar)
        #expect(TimeLimit.failedMediationTransferQinhuangdao.policy?.value == .period(.days(5)))
        #expect(PolicyParameter.calendarPolicies.count == 83)
    }

    @Test func `A local setting replaces the length: five days of Qinhuangdao as working days`() {
        let limit = TimeLimit.failedMediationTransferQinhuangdao
        let local = LegalContext(periods: [limit.id: .workingDays(5)])
        #expect(limit.lastDay(from: day("2021-09-28"), in: law) == day("2021-10-08"))
        #expect(limit.lastDay(from: day("2021-09-28"), in: local) == day("2021-10-11"))
        #expect(limit.deadline(from: day("2021-09-28"), in: local).derivation.text(in: .en).contains("local setting"))
    }

    @Test(arguments: [
        ("2021-12-31", 60, "2022-03-01"), ("2022-01-01", 30, "2022-01-31"),
    ])
    func `Service by public notice took 60 days until 2021 and takes 30 since`(start: String, length: Int, last: String)
    {
        let counting = TimeLimit.publicNotice.counting(on: day(start), in: law)
        #expect(counting.period == .days(length))
        let deadline = TimeLimit.publicNotice.deadline(from: day(start), in: law)
        #expect(deadline.unrolledDay == day(last).adding(days: 0))
    }

    @Test func `Service abroad by public notice took three months until 2023 and takes 60 days since`() {
        let limit = TimeLimit.publicNoticeAbroad
        #expect(limit.counting(on: day("2023-12-31"), in: law).period == .months(3))
        #expect(limit.counting(on: day("2024-01-01"), in: law).period == .days(60))
        #expect(limit.deadline(from: day("2023-12-31"), in: law).basis == Basis(Citation("CPL21", 274, item: 8)))
        #expect(limit.lastDay(from: day("2024-02-01"), in: law, governedBy: day("2023-12-31")) == day("2024-05-06"))
    }

    @Test
    func `mediation.R14: the respondent's ten days are calendar days under the old law, working days under the new`() {
        let old = TimeLimit.reconsiderationReply.deadline(from: day("2023-09-20"), in: law)
        #expect(old.unit == .days)
        #expect(old.lastDay == day("2023-10-07"))
        #expect(old.basis == Basis(Citation("AR17", 23)))
        let new = TimeLimit.reconsiderationReply.deadline(from: day("2025-09-22"), in: law)
        #expect(new.unit == .workingDays)
        #expect(new.lastDay == day("2025-10-11"))
    }

    @Test(arguments: [
        (CountingRule.reconsideration, [3, 5, 7, 10]), (.administrativePenalty, [2, 3, 5, 7]),
        (.administrativeCoercion, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]), (.trafficAccident, [1, 2, 3, 5, 10]),
        (.civilProcedure, []), (.administrativeSuit, []), (.general, []),
    ])
    func `Which numbers of days are working days`(rule: CountingRule, working: [Int]) {
        let found = (1...60).filter { rule.unit(of: .days($0), on: day("2025-01-01")) == .workingDays }
        #expect(found == working)
    }

    @Test func `Every day of handling a licence is a working day, and stated working days stay so everywhere`() {
        #expect(CountingRule.administrativeLicence.unit(of: .days(45), on: day("2025-01-01")) == .workingDays)
        for rule in CountingRule.allCases {
            #expect(rule.unit(of: .workingDays(4), on: day("2025-01-01")) == .workingDays)
            #expect(rule.unit(of: .months(4), on: day("2025-01-01")) == .months)
        }
    }

    @Test func `mediation.V063 mediation.R18: an invariable period takes neither extension nor stop`() {
        let limit = TimeLimit.retrialApplication
        #expect(limit.findings(on: day("2025-01-01")).isEmpty)
        #expect(limit.findings(extendedBy: .days(1), on: day("2025-01-01")).map(\.code) == ["mediation.V063"])
        #expect(limit.findings(excluding: 3, on: day("2025-01-01")).map(\.code) == ["mediation.V063"])
    }

    @Test
    func
        `mediation.edge-26 mediation.edge-27: an extension beyond 30 days is too long in suit since 2025, not before filing`()
    {
        let entrusted = TimeLimit.entrustedMediationOrdinary
        #expect(entrusted.findings(extendedBy: .days(45), on: day("2025-01-02")).map(\.code) == ["mediation.V064"])
        #expect(entrusted.findings(extendedBy: .days(30), on: day("2025-01-02")).isEmpty)
        #expect(entrusted.findings(extendedBy: .days(45), on: day("2024-12-31")).isEmpty)
        #expect(TimeLimit.delegatedMediation.findings(extendedBy: .days(45), on: day("2023-05-04")).isEmpty)
    }

    @Test func `mediation.V081: the simple procedure takes four months in all`() {
        let limit = TimeLimit.trialSimple
        #expect(limit.findings(extendedBy: .months(2), on: day("2025-01-02")).map(\.code) == ["mediation.V081"])
        #expect(limit.findings(extendedBy: .months(1), on: day("2025-01-02")).isEmpty)
    }

    @Test func `mediation.edge-28: the regime of mediation follows the day of the complaint, or the local setting`() {
        #expect(law.mediationRegime(on: day("2024-12-30")) == .preFilingDelegation)
        #expect(law.mediationRegime(on: day("2025-01-02")) == .fileThenEntrust)
        #expect(law.mediationRegime(on: day("2025-01-01")) == .fileThenEntrust)
        let local = LegalContext(mediationRegime: .preFilingDelegation)
        #expect(local.mediationRegime(on: day("2025-01-02")) == .preFilingDelegation)
    }

    @Test func `mediation.R17 mediation.R10: the last day is in time, the next is not`() {
        let deadline = TimeLimit.appealJudgment.deadline(from: day("2025-03-03"), in: law)
        #expect(deadline.isOverdue(on: day("2025-03-18")) == false)
        #expect(deadline.isOverdue(on: day("2025-03-19")) == true)
        #expect(deadline.daysLeft(on: day("2025-03-18")) == 0)
        #expect(deadline.daysLeft(on: day("2025-03-20")) == -2)
    }

    @Test func `mediation.R11: the request for a missed period is made within ten days after the obstacle`() {
        #expect(TimeLimit.postponementRequest.lastDay(from: day("2025-03-03"), in: law) == day("2025-03-13"))
    }

    @Test
    func `mediation.R12 mediation.R13: time lost without own fault is not counted, and the period goes on after it`() {
        let flood = ExcludedSpan(day("2025-03-10"), day("2025-03-20"), Bilingual("不可抗力", "force majeure"))
        let suit = TimeLimit.administrativeSuit.deadline(from: day("2025-01-06"), in: law, excluding: [flood])
        #expect(suit.unrolledDay == day("2025-07-16"))
        let review = TimeLimit.reconsiderationApplication.deadline(from: day("2025-03-03"), in: law, excluding: [flood])
        #expect(review.unrolledDay == day("2025-05-12"))
    }

    @Test func `mediation.R16: another method of counting may be agreed`() {
        #expect(Counting(.days(15), .fixedDay).lastDay(from: day("2025-03-07"), in: law) == day("2025-03-22"))
    }

    @Test func `mediation.R19: a trial limit starts the day after filing`() {
        #expect(TimeLimit.trialOrdinary.lastDay(from: day("2025-03-10"), in: law) == day("2025-09-10"))
    }

    @Test func `Overlapping stops count once, and a stop after the end counts nothing`() {
        let first = ExcludedSpan(day("2025-03-10"), day("2025-03-20"), Bilingual("鉴定", "appraisal"))
        let second = ExcludedSpan(day("2025-03-15"), day("2025-03-25"), Bilingual("公告", "public notice"))
        let late = ExcludedSpan(day("2026-03-15"), day("2026-03-25"), Bilingual("公告", "public notice"))
        let backwards = ExcludedSpan(day("2025-03-12"), day("2025-03-01"), Bilingual("无", "none"))
        let deadline = TimeLimit.delegatedMediation
            .deadline(from: day("2025-03-03"), in: law, excluding: [late, second, backwards, first])
        #expect(deadline.unrolledDay == day("2025-04-17"))  // 2 April and 15 days
    }

    @Test func `In a working-day period a stop takes out working days, and the start day is never counted twice`() {
        let limit = TimeLimit.medicalPeoplesMediation
        let start = day("2025-09-15")
        let days = limit.excludedDays(from: day("2025-09-30"), to: day("2025-10-10"), in: law)
        #expect(days == 2)  // 30 September and 9 October
        #expect(limit.lastDay(from: start, in: law, excluding: days) == day("2025-11-04"))
        #expect(limit.excludedDays(from: start, to: day("2025-09-17"), in: law) == 2)
        #expect(limit.excludedDays(from: start, to: day("2025-09-17"), in: law, startedOn: start) == 1)
        #expect(limit.excludedDays(from: start, to: start, in: law) == 0)
    }

    @Test func `A period before the calendar begins is not told, beyond the notices it is provisional`() {
        let old = TimeLimit.appealJudgment.deadline(from: day("2004-03-16"), in: law)
        #expect(old.unrolledDay == day("2004-03-31"))
        #expect(old.lastDay == nil)
        #expect(old.certainty == .unknown)
        #expect(old.isOverdue(on: day("2005-01-01")) == nil)
        let later = TimeLimit.enforcementApplication.deadline(from: day("2026-06-01"), in: law)
        #expect(later.lastDay == day("2028-06-01"))
        #expect(later.certainty == .provisional)
        let fixed = Counting(.years(3), .fixedDay).deadline(from: day("2026-06-01"), in: law)
        #expect(fixed.certainty == .confirmed)
    }

    @Test func `Absurd lengths and days are not told, and nothing traps`() throws {
        #expect(Period(-5, .days).length == 0)
        #expect(Counting(Period(.max, .years), .civilCode).lastDay(from: day("2025-01-01"), in: law) == nil)
        #expect(TimeLimit.appealJudgment.lastDay(from: .max, in: law) == nil)
        #expect(TimeLimit.hearingNotice.lastDay(from: .min, in: law) == nil)
        #expect(TimeLimit.delegatedMediation.lastDay(from: .max, in: law, excluding: .max) == nil)
        #expect(TimeLimit.medicalPeoplesMediation.lastDay(from: day("2025-01-02"), in: law, excluding: .min) == nil)
        #expect(Counting(.hours(48), .civilProcedure).end(from: try #require(Moment(.max, 23))) == nil)
    }

    @Test func `mediation.edge-11: one article, two units`() {
        #expect(TimeLimit.petitionReferralObjection.lastDay(from: day("2025-09-26"), in: law) == day("2025-10-10"))
        #expect(TimeLimit.petitionNotice.lastDay(from: day("2025-09-26"), in: law) == day("2025-10-11"))
    }

    @Test func `mediation.edge-50: an urgent and an ordinary suggestion of the same day`() {
        #expect(
            TimeLimit.procuratorialSuggestionReplyUrgent.lastDay(from: day("2025-08-01"), in: law) == day("2025-08-18"))
        #expect(TimeLimit.procuratorialSuggestionReply.lastDay(from: day("2025-08-01"), in: law) == day("2025-10-09"))
    }

    @Test
    func
        `mediation.edge-1 mediation.edge-2 mediation.edge-4 mediation.edge-5 mediation.edge-6: ends around the rest blocks`()
    {
        let days = [
            ("2024-08-15", 30, "2024-09-14"), ("2025-12-18", 15, "2026-01-04"), ("2022-12-24", 7, "2023-01-03"),
            ("2020-01-03", 30, "2020-02-03"), ("2025-10-04", 7, "2025-10-11"),
        ]
        for (start, length, last) in days {
            #expect(
                Counting(.days(length), .civilProcedure).lastDay(from: day(start), in: law) == day(last), "\(start)")
        }
    }

    @Test func `mediation.edge-7 mediation.edge-8 mediation.edge-10: month ends, leap days and two working weekends`() {
        #expect(Counting(.months(6), .civilCode).lastDay(from: day("2023-08-31"), in: law) == day("2024-02-29"))
        #expect(Counting(.months(6), .civilCode).lastDay(from: day("2024-08-31"), in: law) == day("2025-02-28"))
        #expect(Counting(.years(1), .civilCode).lastDay(from: day("2024-02-29"), in: law) == day("2025-02-28"))
        #expect(Counting(.years(4), .civilCode).lastDay(from: day("2020-02-29"), in: law) == day("2024-02-29"))
        #expect(TimeLimit.trafficMediationTerm.lastDay(from: day("2023-09-22"), in: law) == day("2023-10-12"))
    }

    @Test
    func `mediation.edge-22 mediation.edge-30: a day 30 or day 7 in the October block is still open on 9 October`() {
        #expect(TimeLimit.confirmationWindow.lastDay(from: day("2025-09-01"), in: law) == day("2025-10-09"))
        #expect(TimeLimit.feePrepayment.lastDay(from: day("2025-09-30"), in: law) == day("2025-10-09"))
    }

    @Test func `mediation.edge-44: on the eleventh working day the police no longer mediate`() {
        let deadline = TimeLimit.trafficMediationApplication.deadline(from: day("2025-03-03"), in: law)
        #expect(deadline.lastDay == day("2025-03-17"))
        #expect(deadline.isMet(by: .delivered(on: day("2025-03-18"))) == false)
    }

    @Test func `A time to object, to appeal or to apply is a right; a time to act or to pay is not`() {
        for limit in [
            TimeLimit.appealJudgment, .retrialApplication, .confirmationWindow, .enforcementApplication,
            .administrativeSuit,
            .petitionReviewRequest, .labourSettingAside, .petitionObjection, .resolutionRevocation,
            .maturedClaimObjection,
            .awardNonEnforcementRequest, .objectionSuit, .sanctionReconsideration, .jointChoiceOfMediator,
        ] { #expect(limit.isRight, "\(limit.term.en)") }
        for limit in [
            TimeLimit.feePrepayment, .appealFeeNotice, .feeSupplement, .enforcementNotice, .enforcementTerm,
            .enforcementFiling,
            .openingDebtorFiles, .reportSupplement,
        ] { #expect(!limit.isRight, "\(limit.term.en)") }
    }
}
