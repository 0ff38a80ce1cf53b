import FuyuanKit
import Testing

extension RefusalCrimeReferral: Walkable {
    static var walkSteps: [Int] { [0, 20] }
    static var walkActs: [Act] {
        let reason = ReferralReturn(because: "no ability to perform")
        return [
            .noteSuspicion(RefusalSuspicion(in: assistedCase(1))), .assemble(Referral.dossier),
            .transfer(ReferralTransfer(to: "police-1", isAtPlaceOfCourt: true)), .registerReferral, .extendExamination,
            .fileCase, .declineToFile(reason), .sendReasons(reason), .askSupervision, .askSupervisionForSilence,
            .askPoliceToExplain, .explainNotFiling(reason), .orderFiling(FilingOrder(isByChief: true)),
            .reasonsAccepted(reason), .fileAfterOrder, .dropCase(reason), .charge,
            .performBeforeCharge(PerformanceBeforeCharge(.whole, isMinor: true)), .declineToCharge(reason),
            .judge(RefusalJudgment(isConvicted: true, months: 24, isSuspended: true)),
            .prosecutePrivately(PrivateProsecution(isOwnRight: true, hasComplained: true)),
            .prosecuteAfterDrop(PrivateProsecution(isOwnRight: true, hasComplained: true)),
            .judgePrivate(RefusalJudgment(isConvicted: false)), .endPrivate,
        ]
    }
}

typealias Referral = Matter<RefusalCrimeReferral>

extension Matter where Machine == RefusalCrimeReferral {
    /// Refused the property report, was fined, and went on refusing.
    static let dossier = RefusalDossier(
        [.refusesReport], evidence: .all, wasSanctionedBefore: true, isAbleAfterNecessities: true)

    /// A referral registered with the police on Monday 2026-03-02.
    static func registered() throws -> Referral {
        var matter = Referral()
        let suspicion = RefusalSuspicion(
            in: assistedCase(1), effectiveOn: day("2025-06-02"), conductOn: [day("2025-11-03")])
        try matter.do(.noteSuspicion(suspicion), .handler, on: "2026-02-02")
        try matter.do(.assemble(dossier), .handler, on: "2026-02-09")
        try matter.do(.transfer(ReferralTransfer(to: "police-1", isAtPlaceOfCourt: true)), .court, on: "2026-03-02")
        try matter.do(.registerReferral, .police, on: "2026-03-02")
        return matter
    }
}

@Suite("拒执罪移送") struct RefusalCrimeReferralTests {
    let reason = ReferralReturn(because: "the ability to perform is not shown")

    @Test func `The laws of every machine hold`() { checkLaws(of: RefusalCrimeReferral.self) }

    @Test func `A referral runs from the suspicion to the judgment`() throws {
        var matter = try Referral.registered()
        for record in matter.file.records {
            guard case .applied(let outcome) = record.verdict else { continue }
            #expect(outcome.isRegular, "\(outcome.reasons.map(\.code))")
        }
        #expect(matter.lastDay(.examination) == "2026-03-09")
        #expect(try matter.do(.fileCase, .police, on: "2026-03-09").isRegular)
        let charged = try matter.do(.charge, .procuratorate, on: "2026-05-11")
        #expect(charged.emits == [.giveOpinionOnProperty])
        let judged = try matter.do(
            .judge(RefusalJudgment(isConvicted: true, months: 24, isSuspended: true, performedBefore: .whole)),
            .trialDivision, on: "2026-07-06")
        #expect(judged.emits == [.recoverProperty] && matter.phase == .judged)
        let open = try Referral.registered().file.state
        #expect(RefusalCrimeReferral.filingRate(of: [matter.file.state, open]) == Percent(1, of: 2))
        #expect(RefusalCrimeReferral.filingRate(of: []) == nil)
    }

    @Test func `A complex case is examined within thirty days in all`() throws {
        var matter = try Referral.registered()
        #expect(try matter.do(.extendExamination, .police, on: "2026-03-06").isRegular)
        #expect(matter.lastDay(.examination) == "2026-04-01")
        var late = try Referral.registered()
        #expect(try late.do(.fileCase, .police, on: "2026-03-10").irregularities == ["examined-in-time"])
    }

    @Test func `enforcement.V53: five groups of evidence, and a sanction before where the conduct asks for it`() throws
    {
        #expect(Referral.dossier.findings.isEmpty)
        let thin = RefusalDossier([.hidesProperty], evidence: [.person, .duty], isAbleAfterNecessities: true)
        #expect(thin.findings.map(\.code) == ["enforcement.V53", "enforcement.V53", "enforcement.V53"])
        var matter = Referral()
        try matter.do(.noteSuspicion(RefusalSuspicion(in: assistedCase(1))), .handler, on: "2026-02-02")
        let outcome = try matter.do(.assemble(thin), .handler, on: "2026-02-09")
        #expect(outcome.irregularities == ["five-groups"] && outcome.reasons.compactMap(\.rule) == ["enforcement.V53"])
        #expect(
            RefusalConduct.allCases.filter(\.needsPriorSanction) == [
                .refusesReport, .withholdsThing, .refusesAct, .breaksProhibition,
            ])
        for conduct in RefusalConduct.allCases { #expect(!conduct.basis.isEmpty) }
        #expect(RefusalConduct.refusesReport.basis == Basis(.refusalCrime(3, item: 4)))
    }

    @Test func `enforcement.E36: refusing a report without a fine before is rejected, unless there is another ground`()
        throws
    {
        var matter = Referral()
        try matter.do(.noteSuspicion(RefusalSuspicion(in: assistedCase(1))), .handler, on: "2026-02-02")
        let without = RefusalDossier([.refusesReport], evidence: .all, wasSanctionedBefore: false)
        #expect(
            matter.refusal(of: .assemble(without), .handler, on: "2026-02-09") == [
                "refusal-crime-referral/assemble/prior-sanction/unmet"
            ])
        #expect(without.findings.map(\.severity) == [.error])
        let unknown = RefusalDossier([.refusesReport], evidence: .all)
        #expect(
            matter.refusal(of: .assemble(unknown), .handler, on: "2026-02-09") == [
                "refusal-crime-referral/assemble/prior-sanction/unknown"
            ])
        #expect(!matter.refusal(of: .assemble(RefusalDossier([], evidence: .all)), .handler, on: "2026-02-09").isEmpty)
        let other = RefusalDossier(
            [.refusesReport, .hidesProperty], evidence: .all, wasSanctionedBefore: false, isAbleAfterNecessities: true)
        #expect(try matter.do(.assemble(other), .handler, on: "2026-02-09").isRegular)
    }

    @Test func `Ability is reckoned after the necessities of life`() throws {
        var matter = Referral()
        try matter.do(.noteSuspicion(RefusalSuspicion(in: assistedCase(1))), .handler, on: "2026-02-02")
        let poor = RefusalDossier([.hidesProperty], evidence: .all, isAbleAfterNecessities: false)
        #expect(
            try matter.do(.assemble(poor), .handler, on: "2026-02-09").reasons.compactMap(\.rule) == ["enforcement.V54"]
        )
    }

    @Test func `enforcement.E37: the police are silent on day 8, and the court goes to the procuratorate`() throws {
        var matter = try Referral.registered()
        let state = matter.file.state
        #expect(state.nextSteps(asOf: day("2026-03-09"), in: .current).isEmpty)
        #expect(state.nextSteps(asOf: day("2026-03-10"), in: .current) == [.askSupervisionForSilence])
        var early = matter
        #expect(
            try early.do(.askSupervisionForSilence, .court, on: "2026-03-09").irregularities == ["examination-lapsed"])
        let asked = try matter.do(.askSupervisionForSilence, .court, on: "2026-03-10")
        #expect(asked.isRegular && asked.emits == [.enforcementGoesOn, .pressPolice])
        try matter.do(.askPoliceToExplain, .procuratorate, on: "2026-03-11")
        #expect(matter.lastDay(.explanation) == "2026-03-18")
        #expect(try matter.do(.explainNotFiling(reason), .police, on: "2026-03-18").isRegular)
        try matter.do(.orderFiling(FilingOrder(isByChief: true)), .procuratorate, on: "2026-03-20")
        // Fifteen days end on Saturday 2026-04-04, Qingming; the holiday ends on Monday 6 April.
        #expect(matter.lastDay(.orderedFiling) == "2026-04-07")
        #expect(try matter.do(.fileAfterOrder, .police, on: "2026-04-07").isRegular && matter.phase == .filed)
    }

    @Test func `Where the reasons hold, the creditor may prosecute, having complained before`() throws {
        var matter = try Referral.registered()
        try matter.do(.declineToFile(reason), .police, on: "2026-03-06")
        try matter.do(.askSupervision, .court, on: "2026-03-09")
        #expect(try matter.do(.reasonsAccepted(reason), .procuratorate, on: "2026-03-16").emits.contains(.tellCreditor))
        var unheard = matter
        #expect(
            try unheard.do(
                .prosecutePrivately(PrivateProsecution(isOwnRight: true, hasComplained: false)), .creditor,
                on: "2026-03-23"
            ).irregularities == ["complained-before"])
        let suit = PrivateProsecution(isOwnRight: true, hasComplained: true)
        #expect(try matter.do(.prosecutePrivately(suit), .creditor, on: "2026-03-23").isRegular)
        var settled = matter
        try settled.do(.endPrivate, .creditor, on: "2026-04-20")
        #expect(settled.phase == .privateEnded && settled.file.state.isFinal)
        try matter.do(.judgePrivate(RefusalJudgment(isConvicted: true, months: 6)), .trialDivision, on: "2026-06-01")
        #expect(matter.phase == .judged)
        #expect(
            matter.refusal(of: .prosecutePrivately(suit), .handler, on: "2026-06-02").contains(
                "refusal-crime-referral/prosecute-privately/wrong-role"))
    }

    @Test func `Performance before the charge lets the procuratorate decide not to prosecute, if the case is minor`()
        throws
    {
        var matter = try Referral.registered()
        try matter.do(.fileCase, .police, on: "2026-03-09")
        var grave = matter
        #expect(
            try grave.do(
                .performBeforeCharge(PerformanceBeforeCharge(.nothing, isMinor: false)), .procuratorate,
                on: "2026-04-20"
            ).irregularities == ["performed", "circumstances-minor"])
        let decided = try matter.do(
            .performBeforeCharge(PerformanceBeforeCharge(.part, isMinor: true)), .procuratorate, on: "2026-04-20")
        #expect(decided.isRegular && matter.phase == .notProsecuted)
        try matter.do(
            .prosecuteAfterDrop(PrivateProsecution(isOwnRight: true, hasComplained: true)), .creditor, on: "2026-05-11")
        #expect(matter.phase == .privateProsecution)
        var dropped = try Referral.registered()
        try dropped.do(.fileCase, .police, on: "2026-03-09")
        try dropped.do(.dropCase(reason), .police, on: "2026-04-13")
        #expect(dropped.phase == .withdrawnByPolice && dropped.lastDay(.reasons) == "2026-04-20")
    }

    /// Money hidden and a truck sold in June 2005, judgment in January 2006, referral in November 2014: months only, so
    /// the last and the first day stand for them.
    @Test func `ENF-27: what was hidden before the judgment is no refusal to perform it`() throws {
        let before = RefusalSuspicion(
            in: assistedCase(27), effectiveOn: day("2006-01-01"), conductOn: [day("2005-06-28"), day("2005-06-30")])
        var matter = Referral()
        #expect(
            try matter.do(.noteSuspicion(before), .court, on: "2014-11-03").irregularities == [
                "conduct-after-obligation"
            ])
        // Under the text of 2024 what is hidden after the suit began counts, but not what was hidden before that text.
        var suit = before
        suit.suitBeganOn = day("2005-05-01")
        #expect(suit.isConductPunishable == false)
        let later = RefusalSuspicion(
            in: assistedCase(28), effectiveOn: day("2026-01-05"), suitBeganOn: day("2025-09-01"),
            conductOn: [day("2025-10-09")])
        #expect(later.isConductPunishable == true)
        #expect(RefusalSuspicion(in: assistedCase(29), effectiveOn: day("2026-01-05")).isConductPunishable == nil)
        let convicted = RefusalJudgment(isConvicted: true, months: 24, isSuspended: true, performedBefore: .whole)
        #expect(try JSON.read(RefusalJudgment.self, from: JSON.write(convicted)) == convicted)
    }
}
