import FuyuanKit
import Testing

@Suite("行政复议申请与受理的校验规则") struct ReconsiderationAdmissionRuleTests {
    private func submitted(_ application: ReconsiderationApplication, on day: String = "2024-10-10") throws -> [String]
    {
        var matter = Review()
        return try matter.do(.submitApplication(application), .applicant, on: day).irregularities
    }

    private func accepted(
        _ admission: ReconsiderationAdmission, _ application: ReconsiderationApplication = ReconsiderationApplication(),
        on day: String = "2024-10-10"
    ) throws -> [String] {
        var matter = try Review.received(day, application)
        return try matter.do(.accept(admission), .reconsiderationOrgan, on: day).irregularities
    }

    @Test func `administrative.V-R01: the file goes by the law of the day, or says why not`() throws {
        #expect(try submitted(ReconsiderationApplication(statedEdition: .law2023)).isEmpty)
        #expect(try submitted(ReconsiderationApplication(statedEdition: .law2017)) == ["law-matches"])
        // The postmark is the day of the application.
        let posted = ReconsiderationApplication(appliedOn: day("2023-12-30"), receivedOn: day("2024-01-03"))
        var matter = try Review.received("2024-01-03", posted)
        #expect(matter.file.state.edition == .law2017)
        let override = ReconsiderationApplication(statedEdition: .law2017, overrideReason: "accepted before 2024")
        matter = try Review.received("2024-10-10", override)
        #expect(matter.file.state.edition == .law2017)
        try matter.do(.accept(ReconsiderationAdmission()), .reconsiderationOrgan, on: "2024-10-10")
        try matter.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18")
        // Ten calendar days.
        #expect(matter.lastDay(.answer) == "2024-10-28")
    }

    @Test func `administrative.V-R03: one application attacks one act`() throws {
        #expect(try submitted(ReconsiderationApplication(acts: 1)).isEmpty)
        #expect(try submitted(ReconsiderationApplication(acts: 2)) == ["one-act"])
        #expect(ReconsiderationApplication(acts: nil).attacksOneAct == nil)
    }

    @Test(arguments: ReconsiderationExclusion.allCases)
    func `administrative.V-R04: excluded matters are refused`(exclusion: ReconsiderationExclusion) throws {
        let application = ReconsiderationApplication(exclusion: exclusion)
        #expect(try accepted(ReconsiderationAdmission(), application) == ["reviewable"])
        #expect(try accepted(ReconsiderationAdmission()).isEmpty)
    }

    @Test
    func `administrative.V-R05: a court that took up the suit comes first, and no suit while reconsideration goes on`()
        throws
    {
        #expect(try accepted(ReconsiderationAdmission(), ReconsiderationApplication(inCourt: true)) == ["not-in-court"])
        #expect(try accepted(ReconsiderationAdmission(), ReconsiderationApplication(inCourt: false)).isEmpty)
        let matter = try Review.accepted()
        #expect(matter.refusal(of: .sue, .applicant, on: "2024-10-14") == ["reconsideration-case/sue/wrong-phase"])
    }

    @Test
    func `administrative.V-R06: acceptance or refusal after the review period does not move the day of acceptance`()
        throws
    {
        var late = try Review.received("2024-09-27")
        let outcome = try late.do(.accept(ReconsiderationAdmission()), .reconsiderationOrgan, on: "2024-10-15")
        #expect(outcome.irregularities == ["accepted-in-time"])
        #expect(late.file.state.acceptedOn == day("2024-10-10"))
        let open = try Review.received("2024-09-27")
        #expect(
            open.refusal(of: .refuse(ReconsiderationRefusal([.interest])), .reconsiderationOrgan, on: "2024-10-11")
                == ["reconsideration-case/refuse/review-open/unmet"])
        #expect(
            open.refusal(of: .refuse(ReconsiderationRefusal([.interest])), .reconsiderationOrgan, on: "2024-10-10")
                .isEmpty)
        #expect(open.file.state.findings(asOf: day("2024-10-10"), in: .current).isEmpty)
        #expect(
            open.file.state.findings(asOf: day("2024-10-11"), in: .current).map(\.code) == ["administrative.V-R06"])
    }

    @Test func `administrative.V-R07: a refusal gives reasons and names the right organ`() throws {
        #expect(ReconsiderationRefusal([.interest]).isProper == true)
        #expect(ReconsiderationRefusal([.interest], isReasoned: false).isProper == false)
        #expect(ReconsiderationRefusal([.jurisdiction]).isProper == false)
        #expect(ReconsiderationRefusal([.jurisdiction], competentOrgan: "organ-2").isProper == true)
        var matter = try Review.received("2024-10-10")
        #expect(
            try matter.do(.refuse(ReconsiderationRefusal([.jurisdiction])), .reconsiderationOrgan, on: "2024-10-11")
                .irregularities == ["refusal-reasoned"])
    }

    @Test func `administrative.V-R08: completion is asked for once`() throws {
        var matter = try Review.received("2024-10-10")
        let first = try matter.do(
            .requestSupplement(ReconsiderationSupplement()), .reconsiderationOrgan, on: "2024-10-11")
        #expect(first.isRegular)
        try matter.do(.supply(ReconsiderationSupply()), .applicant, on: "2024-10-14")
        let second = try matter.do(
            .requestSupplement(ReconsiderationSupplement()), .reconsiderationOrgan, on: "2024-10-15")
        #expect(second.irregularities == ["supplement-first"])
        #expect(second.reasons.map(\.rule) == ["administrative.V-R08"])
    }

    @Test func `administrative.V-R09: the copy goes out in seven working days, three in the summary procedure`() throws
    {
        var ordinary = try Review.accepted()
        #expect(
            try ordinary.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-21").irregularities
                == ["copy-in-time"])
        let summary = ReconsiderationAdmission(isSummary: true, summary: ReconsiderationSummary(allAgree: true))
        var short = try Review.accepted(ReconsiderationApplication(), summary)
        #expect(short.lastDay(.copy) == "2024-10-14")
        #expect(
            try short.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-15").irregularities
                == ["copy-in-time"])
        var good = try Review.accepted()
        #expect(try good.do(.serveCopy(ReconsiderationCopy()), .reconsiderationBody, on: "2024-10-18").isRegular)
    }

    @Test func `administrative.V-R18: the summary procedure needs a ground or everybody’s consent`() throws {
        let free = ReconsiderationAdmission(isSummary: true, summary: ReconsiderationSummary(allAgree: true))
        #expect(try accepted(free).isEmpty)
        let none = ReconsiderationSummary(isClear: true, allAgree: false)
        #expect(try accepted(ReconsiderationAdmission(isSummary: true, summary: none)) == ["summary-allowed"])
        #expect(none.findings.map(\.code) == ["administrative.V-R18"])
        let unclear = ReconsiderationSummary(grounds: [.warning], isClear: false)
        #expect(try accepted(ReconsiderationAdmission(isSummary: true, summary: unclear)) == ["summary-allowed"])
        // The 2017 text knows no summary procedure.
        #expect(try accepted(free, on: "2023-09-22") == ["summary-allowed"])
    }

    @Test func `administrative.V-R19: the amount decides only where nothing else carries the choice`() throws {
        let amount = Money(yuan: 5_000)
        let alone = ReconsiderationSummary(grounds: [.smallAmount], amount: amount, isClear: true)
        #expect(
            try accepted(ReconsiderationAdmission(isSummary: true, summary: alone)) == ["summary-amount-fits"])
        let other = ReconsiderationSummary(grounds: [.onTheSpot, .smallAmount], amount: amount, isClear: true)
        #expect(try accepted(ReconsiderationAdmission(isSummary: true, summary: other)).isEmpty)
        let agreed = ReconsiderationSummary(grounds: [.smallAmount], amount: amount, allAgree: true)
        #expect(try accepted(ReconsiderationAdmission(isSummary: true, summary: agreed)).isEmpty)
    }

    @Test func `administrative.V-R33: a withdrawal needs approval, and bars a new application on the same facts`()
        throws
    {
        var matter = try Review.reviewed()
        let refused = ReconsiderationWithdrawal(isApproved: false)
        #expect(
            matter.refusal(of: .withdrawApproved(refused), .applicant, on: "2024-11-04")
                == ["reconsideration-case/withdraw-approved/withdrawal-approved/unmet"])
        let done = try matter.do(
            .withdrawApproved(ReconsiderationWithdrawal(isBySettlement: true)), .applicant, on: "2024-11-04")
        #expect(done.emits == [.barReapplication])
        #expect(matter.file.state.ending == .withdrawal)
        #expect(try submitted(ReconsiderationApplication(repeatsWithdrawn: true)) == ["not-withdrawn-before"])
        #expect(
            try submitted(ReconsiderationApplication(repeatsWithdrawn: true, withdrawnAgainstWill: true)).isEmpty)
    }

    @Test func `administrative.V-R34: reconsideration is free`() throws {
        #expect(try accepted(ReconsiderationAdmission(fee: Money(yuan: 50))) == ["free-of-charge"])
        #expect(try accepted(ReconsiderationAdmission(fee: .zero)).isEmpty)
    }

    @Test func `A missing requirement is irregular on acceptance`() throws {
        #expect(try accepted(ReconsiderationAdmission(missing: [.period])) == ["admissible"])
    }
}
