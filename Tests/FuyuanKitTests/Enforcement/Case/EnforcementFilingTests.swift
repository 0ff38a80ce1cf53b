import FuyuanKit
import Testing

@Suite("执行立案") struct EnforcementFilingTests {
    @Test func `enforcement.V01: a case lacking a condition is filed irregularly, one lacking nothing regularly`()
        throws
    {
        let all: [(FilingRequirement, String)] = [
            (.basisEffective, "basis-effective"), (.applicantEntitled, "applicant-entitled"),
            (.contentDeterminate, "content-determinate"), (.debtorNamed, "debtor-named"),
            (.unperformed, "unperformed"), (.jurisdiction, "jurisdiction-right"),
        ]
        for (requirement, condition) in all {
            var matter = Enforcing()
            try matter.do(.apply(EnforcementApplication()), .creditor, on: "2026-03-02")
            let review = FilingReview(lacking: [requirement])
            let filed = try matter.do(.accept(review), .filingOffice, on: "2026-03-05")
            #expect(filed.irregularities == [condition])
            #expect(filed.brokenRules == ["enforcement.V01"])
            #expect(review.findings(for: EnforcementApplication()).map(\.code) == ["enforcement.V01"])
        }
        #expect(FilingReview(court: .firstInstance).findings(for: EnforcementApplication()).isEmpty)
        #expect(
            FilingReview(court: .basicAtOrgan).findings(for: EnforcementApplication()).map(\.path) == ["court"])
    }

    @Test func `The filing office has seven days`() throws {
        var matter = Enforcing()
        try matter.do(.apply(EnforcementApplication(receivedOn: day("2026-03-02"))), .creditor, on: "2026-03-04")
        #expect(matter.lastDay(.filingReview) == "2026-03-09")
        #expect(
            try matter.do(.accept(FilingReview()), .filingOffice, on: "2026-03-10").irregularities == ["filed-in-time"])
    }

    @Test func `enforcement.V02: a basis that orders to go on with a contract says what to perform`() throws {
        let vague = EnforcementApplication(duties: [.substitutableAct], isPerformanceConcrete: false)
        #expect(vague.findings.map(\.code) == ["enforcement.V02"])
        #expect(EnforcementApplication(isPerformanceConcrete: true).findings.isEmpty)
        var matter = Enforcing()
        try matter.do(.apply(vague), .creditor, on: "2026-03-02")
        #expect(
            try matter.do(.accept(FilingReview()), .filingOffice, on: "2026-03-03").brokenRules == ["enforcement.V02"])
    }

    @Test func `enforcement.V03: the trial division moves support, sanctions, incidental and criminal matters`() throws
    {
        for ground in TrialTransferGround.allCases {
            let moved = EnforcementApplication(.criminalProperty, transferGround: ground)
            #expect(moved.findings.map(\.code) == ["enforcement.V03"])
            #expect(moved.findings.map(\.severity) == [.notice])
            var matter = Enforcing()
            #expect(try matter.do(.transferByTrialDivision(moved), .trialDivision, on: "2026-03-02").isRegular)
            #expect(matter.phase == .applied)
        }
        var other = Enforcing()
        let outcome = try other.do(.transferByTrialDivision(EnforcementApplication()), .trialDivision, on: "2026-03-02")
        #expect(outcome.brokenRules == ["enforcement.V03"])
        #expect(other.refusal(of: .apply(EnforcementApplication()), .trialDivision, on: "2026-03-02").isEmpty == false)
    }

    @Test func `enforcement.V04: an award goes to an intermediate court, or a basic one designated with approval`()
        throws
    {
        let award = EnforcementApplication(.arbitralAward)
        #expect(
            FilingReview(court: .intermediateAtDebtor, level: .intermediate).findings(for: award).isEmpty)
        #expect(
            FilingReview(court: .basicByDesignation, level: .basic, isDesignated: true).findings(for: award).isEmpty)
        let wrong = FilingReview(level: .basic)
        #expect(wrong.findings(for: award).map(\.code) == ["enforcement.V04"])
        var matter = Enforcing()
        try matter.do(.apply(award), .creditor, on: "2026-03-02")
        #expect(try matter.do(.accept(wrong), .filingOffice, on: "2026-03-03").brokenRules == ["enforcement.V04"])
    }

    @Test func `enforcement.V05: a notarised instrument needs its certificate and the debtor’s promise`() throws {
        let whole = EnforcementApplication(.notarialInstrument, hasCertificate: true, hasPromise: true)
        #expect(whole.findings.isEmpty)
        let bare = EnforcementApplication(.notarialInstrument, hasCertificate: false, hasPromise: true)
        #expect(bare.findings.map(\.code) == ["enforcement.V05"])
        #expect(EnforcementApplication(.notarialInstrument).isInstrumentComplete == nil)
        #expect(EnforcementApplication().isInstrumentComplete == true)
        var matter = Enforcing()
        try matter.do(.apply(bare), .creditor, on: "2026-03-02")
        #expect(
            try matter.do(.accept(FilingReview(court: .atDebtor)), .filingOffice, on: "2026-03-03").brokenRules
                == ["enforcement.V05"])
    }

    @Test func `enforcement.E1 enforcement.V06: a late application is filed, and only the debtor’s defence ends it`()
        throws
    {
        var matter = Enforcing()
        try matter.do(
            .apply(EnforcementApplication(performBy: day("2023-06-01"))), .creditor, on: "2026-03-02")
        let late = EnforcementFilingRefusal([.timely])
        #expect(late.findings(for: .civilJudgment).map(\.code) == ["enforcement.V06"])
        #expect(late.findings(for: .adminJudgment).isEmpty)
        #expect(
            matter.refusal(of: .refuseAcceptance(late), .filingOffice, on: "2026-03-03") == [
                "enforcement-case/refuse-acceptance/not-for-lateness/unmet"
            ])
        #expect(try matter.do(.accept(FilingReview()), .filingOffice, on: "2026-03-03").isRegular)
        let refusal = EnforcementCase.Act.refuseEnforcement(EnforcementRefusal([.limitationDefence]))
        #expect(
            matter.refusal(of: refusal, .court, on: "2026-03-20") == [
                "enforcement-case/refuse-enforcement/limitation-raised/unmet"
            ])
        try matter.do(.raiseLimitation, .debtor, on: "2026-03-23")
        let refused = try matter.do(refusal, .court, on: "2026-04-02")
        #expect(refused.emits.contains(.keepWhatWasPaid))
        #expect(matter.phase == .refused)
        // An administrative judgment asked for too late is not accepted.
        var organ = Enforcing()
        try organ.do(.apply(EnforcementApplication(.adminJudgment)), .creditor, on: "2026-03-02")
        #expect(organ.refusal(of: .refuseAcceptance(late), .filingOffice, on: "2026-03-03").isEmpty)
    }

    @Test func `enforcement.E2: instalments count from the last for a civil judgment, each for the others`() {
        let days = [day("2024-01-31"), day("2024-04-30"), day("2024-07-31")]
        func last(_ basis: EnforcementBasis) -> [String] {
            EnforcementLimitation(basis, instalments: days).deadlines(in: .current).compactMap {
                $0.lastDay?.description
            }
        }
        #expect(last(.civilJudgment) == ["2026-07-31"])
        // 2026-01-31 is a Saturday.
        #expect(last(.notarialInstrument) == ["2026-02-02", "2026-04-30", "2026-07-31"])
        #expect(last(.adminJudgment) == ["2026-02-02", "2026-04-30", "2026-07-31"])
        #expect(last(.adminDecision).isEmpty)
        let served = EnforcementLimitation(.adminJudgment, effectiveOn: day("2024-05-06"))
        #expect(served.deadlines(in: .current).map(\.lastDay) == [day("2026-05-06")])
    }

    @Test func `enforcement.E6: a preservation goes over by itself, its term going on, with an alarm`() throws {
        var matter = Enforcing()
        try matter.do(
            .apply(EnforcementApplication(preservedUntil: day("2026-05-08"))), .creditor, on: "2026-03-02")
        let filed = try matter.do(.accept(FilingReview()), .filingOffice, on: "2026-03-05")
        #expect(filed.emits == [.takeOverPreservation, .renewPreservation])
        #expect(!filed.issues.contains(.controlRuling))
        #expect(matter.file.state.isControlled)
        let none = try Enforcing.filed()
        #expect(!none.file.state.isControlled)
    }

    @Test func `enforcement.E33: against an organ’s civil debt every measure is open; superior and budget are minded`()
        throws
    {
        #expect(EnforcementDebtorKind.publicOrgan.allowsOrdinaryMeasures(under: .civilJudgment))
        #expect(!EnforcementDebtorKind.publicOrgan.allowsOrdinaryMeasures(under: .adminJudgment))
        #expect(EnforcementDebtorKind.naturalPerson.allowsOrdinaryMeasures(under: .adminJudgment))
        var matter = Enforcing()
        try matter.do(.apply(EnforcementApplication(debtor: .publicOrgan)), .creditor, on: "2026-03-02")
        let filed = try matter.do(.accept(FilingReview()), .filingOffice, on: "2026-03-05")
        #expect(filed.emits == [.notifySuperiorOrgan, .checkPublicProperty])
    }

    @Test func `A refusal is reconsidered within ten days and may be set aside`() throws {
        var matter = Enforcing()
        try matter.do(.apply(EnforcementApplication(.notarialInstrument)), .creditor, on: "2026-03-02")
        let refused = try matter.do(
            .refuseAcceptance(EnforcementFilingRefusal([.contentDeterminate])), .filingOffice, on: "2026-03-06"
        )
        #expect(refused.issues == [.nonAcceptanceRuling])
        #expect(matter.phase == .notAccepted)
        #expect(matter.lastDay(.reconsideration) == "2026-03-16")
        #expect(
            matter.refusal(of: .setAsideByHigher, .higherCourt, on: "2026-03-20") == [
                "enforcement-case/set-aside-by-higher/reconsideration-asked/unmet"
            ])
        #expect(try matter.do(.askReconsideration, .creditor, on: "2026-03-16").isRegular)
        try matter.do(.setAsideByHigher, .higherCourt, on: "2026-04-10")
        #expect(matter.phase == .filed)
        #expect(matter.lastDay(.caseTerm) == "2026-10-10")
        // Filed by the ruling, the case has its days for a handler and for the notice from then on.
        #expect(matter.lastDay(.handlerAssignment) == "2026-04-17")
        #expect(matter.lastDay(.notice) == "2026-04-20")
        #expect(try matter.do(.issueNotice(EnforcementNotice()), .handler, on: "2026-04-20").isRegular)
    }

    @Test func `enforcement.V07: in a money case the order to report goes out with the notice`() throws {
        var matter = try Enforcing.filed()
        let alone = EnforcementNotice(hasReportOrder: false)
        #expect(alone.findings(for: [.money]).map(\.code) == ["enforcement.V07"])
        #expect(alone.findings(for: [.vacate]).isEmpty)
        let outcome = try matter.do(.issueNotice(alone), .handler, on: "2026-03-09")
        #expect(outcome.brokenRules == ["enforcement.V07"])
        #expect(outcome.issues == [.enforcementNotice])
    }

    @Test func `enforcement.V08: the notice warns of the list, states interest and account`() throws {
        var matter = try Enforcing.filed()
        let thin = EnforcementNotice(contents: [.delayInterest])
        #expect(thin.findings(for: [.money]).map(\.code) == ["enforcement.V08", "enforcement.V08"])
        #expect(EnforcementNotice().findings(for: [.money]).isEmpty)
        #expect(try matter.do(.issueNotice(thin), .handler, on: "2026-03-09").brokenRules == ["enforcement.V08"])
    }

    @Test func `enforcement.V60 enforcement.V63: recusal, two officers, family and grassroots body are warnings`()
        throws
    {
        #expect(OnSiteCheck(.search).findings.isEmpty)
        #expect(OnSiteCheck(.search, officers: 1).findings.map(\.code) == ["enforcement.V60"])
        #expect(
            OnSiteCheck(.sealing, isRecusalChecked: false, isSideNotified: false).findings.map(\.code)
                == ["enforcement.V60", "enforcement.V63"])
        let eviction = OnSiteCheck(.eviction, isBodyInvited: false).findings
        #expect(eviction.map(\.code) == ["enforcement.V63"])
        #expect(eviction.allSatisfy { $0.severity == .warning })
        #expect(eviction.first?.basis.citations.first == .civilProcedure(261))
        var matter = try Enforcing.filed()
        let assigned = try matter.do(
            .assignHandler(HandlerAssignment(handler: "h-1", isRecusalChecked: false)), .court, on: "2026-03-06")
        #expect(assigned.brokenRules == ["enforcement.V60"])
    }

    @Test(arguments: [
        ("（2026）皖0503执1号", EnforcementCaseType.first), ("（2026）皖0503执恢1号", .revived),
        ("（2026）皖0503执保1号", .preservation), ("（2026）皖0503执异1号", .objection),
        ("（2026）皖05执复1号", .reconsideration), ("（2026）皖05执监1号", .supervision),
        ("（2026）皖05执协1号", .coordination), ("（2026）皖05执他1号", .other),
        ("（2026）皖0503行审1号", .nonLitigationReview), ("（2026）皖05破申1号", .bankruptcyPetition),
        ("（2026）皖05司惩复1号", .sanctionReconsideration),
    ])
    func `A case number tells the type of case`(text: String, type: EnforcementCaseType) throws {
        #expect(EnforcementCaseType(try #require(CaseNumber(text))) == type)
        #expect(EnforcementCaseType(try #require(CaseNumber("（2026）皖0503民初1号"))) == nil)
    }

    @Test func `Every basis names a competent court and its article`() {
        for basis in EnforcementBasis.allCases {
            #expect(!basis.competentCourts.isEmpty && !basis.basis.isEmpty)
        }
        #expect(EnforcementBasis.judicialConfirmation.competentCourts == [.rulingCourt, .sameLevelAtProperty])
        #expect(EnforcementBasis.adminDecisionHigh.competentCourts.contains(.intermediateAtDebtor))
        #expect(
            EnforcementApplication(.adminDecisionHigh).findings.map(\.code) == ["enforcement.conflictingCourts"])
    }
}
