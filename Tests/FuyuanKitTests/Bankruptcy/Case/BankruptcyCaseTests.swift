import FuyuanKit
import Testing

@Suite("破产案件") struct BankruptcyCaseTests {
    @Test func `The laws of every machine hold`() { checkLaws(of: BankruptcyCase.self) }

    @Test
    func `bankruptcy.D7 bankruptcy.D8 bankruptcy.D10: a liquidation is opened, served, announced and met in time`()
        throws
    {
        var matter = try Bankruptcy.liquidation()
        #expect(matter.phase == .liquidationOpen)
        #expect(matter.file.lastOutcome?.isRegular == true)
        #expect(matter.lastDay(.rulingService) == "2026-03-23")
        #expect(matter.lastDay(.creditorNotice) == "2026-04-10")
        #expect(matter.lastDay(.announcement) == "2026-04-10")
        try matter.do(.serveRuling, .court, "c1", on: "2026-03-18")
        #expect(matter.file.state.clocks.isRunning(.rulingService))
        try matter.do(.serveDebtor, .court, "c1", on: "2026-03-19")
        #expect(!matter.file.state.clocks.isRunning(.rulingService))
        // 15 days from 2026-03-19 end on Friday 2026-04-03.
        #expect(matter.lastDay(.debtorStatements) == "2026-04-03")
        let late = try matter.do(.fileStatements, .debtor, on: "2026-04-07")
        #expect(late.irregularities == ["statements-in-time"])
        try matter.do(.notifyCreditors, .court, "c1", on: "2026-04-08")
        let paper = AcceptanceAnnouncement(claimsUntil: day("2026-06-01"), firstMeetingOn: day("2026-06-16"))
        let announced = try matter.do(.announce(paper), .court, "c1", on: "2026-04-09")
        #expect(announced.isRegular)
        #expect(matter.lastDay(.claimPeriod) == "2026-06-01")
        #expect(matter.lastDay(.firstMeeting) == "2026-06-16")
        #expect(
            try matter.do(.noteFirstMeeting, .court, "c1", on: "2026-06-17").irregularities == ["meeting-held-in-time"])
    }

    @Test func `Served in a debtor's case once, and the debtor files no statements then`() throws {
        var matter = try Bankruptcy.liquidation(.debtor)
        try matter.do(.serveRuling, .court, "c1", on: "2026-03-18")
        #expect(!matter.file.state.clocks.isRunning(.rulingService))
        #expect(matter.file.state.debtorServedOn == day("2026-03-18"))
        #expect(matter.lastDay(.debtorStatements) == nil)
    }

    @Test func `bankruptcy.v13: without an administrator appointed the same day the opening is irregular`() throws {
        for (appointed, irregular, unknown) in [("2026-03-16", 0, 0), ("2026-03-18", 1, 0), ("", 0, 1)] {
            var matter = Bankruptcy()
            let opening = CaseOpening(.creditor, administrator: "a1", appointedOn: CivilDate(appointed))
            let outcome = try matter.do(.open(opening), .court, on: "2026-03-16")
            #expect(outcome.irregular.count == irregular && outcome.unknown.count == unknown)
            #expect(outcome.reasons.allSatisfy { $0.rule == "bankruptcy.v13" })
        }
    }

    @Test
    func
        `bankruptcy.v16 bankruptcy.v17 bankruptcy.v18 bankruptcy.v19 bankruptcy.edge-2 bankruptcy.D11 bankruptcy.D12: the claim period runs from the announcement`()
        throws
    {
        // Announced 2026-04-01: 30 days end on a holiday, so the earliest lawful end is 2026-05-06 (D10), the latest 2026-07-01 (D11).
        let cases: [(String, String?, [String])] = [
            ("2026-04-30", nil, ["bankruptcy.v17"]), ("2026-05-01", "2026-05-08", []), ("2026-05-06", "2026-05-21", []),
            ("2026-07-01", "2026-07-16", []), ("2026-07-02", nil, ["bankruptcy.v18"]),
            ("2026-06-01", "2026-06-16", []), ("2026-06-01", "2026-06-17", ["bankruptcy.v19"]),
        ]
        for (until, meeting, rules) in cases {
            let matter = try Bankruptcy.liquidation()
            let paper = AcceptanceAnnouncement(
                claimsUntil: day(until), firstMeetingOn: meeting.flatMap { CivilDate($0) })
            let refusal = matter.file.refused("2026-04-01", Actor(.court, "c1"), .announce(paper), under: .current)
            #expect((refusal?.reasons.compactMap(\.rule) ?? []) == rules, "\(until) \(meeting ?? "-")")
            #expect(
                refusal?.reasons.allSatisfy { !$0.text.zh.isEmpty && !$0.text.en.isEmpty && $0.cure != nil } ?? true)
        }
        var matter = try Bankruptcy.liquidation()
        let thin = AcceptanceAnnouncement(
            claimsUntil: day("2026-06-01"), firstMeetingOn: day("2026-05-28"), items: [.parties, .acceptanceDay])
        let outcome = try matter.do(.announce(thin), .court, "c1", on: "2026-04-01")
        #expect(outcome.irregularities == ["announcement-complete", "first-meeting-after-claims"])
    }

    @Test func `Only the court of the case acts as the court`() throws {
        let matter = try Bankruptcy.liquidation()
        #expect(
            matter.refusal(of: .serveRuling, .court, "c2", on: "2026-03-18") == [
                "bankruptcy-case/serve-ruling/same-court/unmet"
            ])
        #expect(
            matter.refusal(of: .declare, .administrator, on: "2026-09-28").contains(
                "bankruptcy-case/declare/wrong-role"))
    }

    @Test
    func
        `bankruptcy.edge-1: acceptance does not make the debtor bankrupt, enforcement is suspended and not terminated`()
        throws
    {
        var matter = try Bankruptcy.liquidation()
        #expect(!matter.file.state.isDeclared)
        #expect(matter.file.state.enforcement == .suspended)
        #expect(matter.file.state.findings(ofEnforcement: .terminated).map(\.code) == ["bankruptcy.v71"])
        #expect(matter.file.state.findings(ofEnforcement: .suspended).isEmpty)
        matter = try Bankruptcy.declared()
        #expect(matter.file.state.isDeclared)
        #expect(matter.file.state.enforcement == .terminated)
        #expect(matter.file.lastOutcome?.emits.contains(.terminateEnforcement) == true)
        #expect(matter.file.state.findings(ofEnforcement: .suspended).map(\.code) == ["bankruptcy.v71"])
    }

    @Test func `bankruptcy.D16: the declaration is served in five days and notified in ten`() throws {
        var matter = try Bankruptcy.declared()
        #expect(matter.phase == .declaredBankrupt && matter.file.lastOutcome?.isRegular == true)
        #expect(matter.lastDay(.declarationService) == "2026-10-08")
        #expect(matter.lastDay(.declarationNotice) == "2026-10-08")
        #expect(try matter.do(.serveDeclaration, .court, "c1", on: "2026-10-08").isRegular)
        #expect(
            try matter.do(.announceDeclaration, .court, "c1", on: "2026-10-09").irregularities == [
                "declaration-notified-in-time"
            ])
    }

    @Test func `A declaration without application and first meeting stands, irregularly`() throws {
        var matter = try Bankruptcy.liquidation()
        #expect(
            try matter.do(.declare, .court, "c1", on: "2026-05-11").irregularities == [
                "declaration-applied", "first-meeting-held",
            ])
    }

    @Test
    func
        `bankruptcy.edge-35 bankruptcy.v37: after the declaration there is no reorganisation, but all creditors may agree`()
        throws
    {
        var matter = try Bankruptcy.declared()
        let acts: [BankruptcyCase.Act] = [
            .convertToReorganization(ConversionRequest(.debtor)), .convertToSettlement(SettlementRequest()),
            .convertByOther(ConversionRequest(.creditor)), .convertFromSettlement(ConversionRequest(.debtor)),
        ]
        for act in acts {
            let refusal = matter.file.refused("2026-10-12", Actor(.court, "c1"), act, under: .current)
            #expect(refusal?.isWrongPhase == true)
            #expect(refusal?.reasons.contains { $0.rule == "bankruptcy.v37" } == true)
        }
        let none = SelfAgreement(isUnanimous: false)
        #expect(
            matter.refusal(of: .approveSelfAgreement(none), .court, "c1", on: "2026-10-12") == [
                "bankruptcy-case/approve-self-agreement/unanimous/unmet"
            ])
        let outcome = try matter.do(
            .approveSelfAgreement(SelfAgreement(isUnanimous: true)), .court, "c1", on: "2026-10-12")
        #expect(outcome.irregularities == ["before-declaration-usual"])
        #expect(matter.phase == .concludedSelfAgreement)
    }

    @Test
    func `bankruptcy.D14: a conversion starts the six months at the reorganisation ruling, extended once by three`()
        throws
    {
        var matter = try Bankruptcy.reorganization()
        #expect(matter.lastDay(.planDraft) == "2026-09-16")
        try matter.do(.extendDraft(DraftExtension()), .court, "c1", on: "2026-09-10")
        #expect(matter.lastDay(.planDraft) == "2026-12-16")
        #expect(
            matter.refusal(of: .extendDraft(DraftExtension()), .court, "c1", on: "2026-12-01") == [
                "bankruptcy-case/extend-draft/first-extension/unmet"
            ])
        matter = try Bankruptcy.liquidation()
        #expect(
            try matter.do(.convertToReorganization(ConversionRequest(.debtor)), .court, "c1", on: "2026-05-20")
                .isRegular)
        #expect(matter.phase == .reorganizing)
        #expect(matter.file.state.reorganizedOn == day("2026-05-20"))
        // Not from acceptance: six months from 2026-05-20 end on Friday 2026-11-20.
        #expect(matter.lastDay(.planDraft) == "2026-11-20")
    }

    @Test
    func `bankruptcy.v08 bankruptcy.v36: shareholders convert with a tenth, and only in a creditor's liquidation`()
        throws
    {
        let matter = try Bankruptcy.liquidation()
        for (held, codes) in [
            (Int64(100), [String]()), (99, ["bankruptcy-case/convert-to-reorganization/share-enough/unmet"]),
        ] {
            let request = ConversionRequest(.shareholder, held: Money(fen: held), capital: Money(fen: 1_000))
            #expect(matter.refusal(of: .convertToReorganization(request), .court, "c1", on: "2026-05-20") == codes)
        }
        let own = try Bankruptcy.liquidation(.debtor)
        #expect(
            own.refusal(of: .convertToReorganization(ConversionRequest(.debtor)), .court, "c1", on: "2026-05-20") == [
                "bankruptcy-case/convert-to-reorganization/creditor-initiated/unmet"
            ])
        var other = own
        #expect(
            try other.do(.convertByOther(ConversionRequest(.debtor)), .court, "c1", on: "2026-05-20").irregularities
                == ["named-applicant"])
    }

    @Test func `bankruptcy.edge-6: neither the declaration nor the approval of a plan can be appealed`() throws {
        let declared = try Bankruptcy.declared()
        #expect(
            declared.refusal(of: .appeal, .creditor, on: "2026-10-08").contains("bankruptcy-case/appeal/wrong-phase"))
        var approved = try Bankruptcy.reorganization()
        try approved.do(.approvePlan, .court, "c1", on: "2026-09-01")
        #expect(approved.refusal(of: .appeal, .debtor, on: "2026-09-07") == ["bankruptcy-case/appeal/wrong-phase"])
    }

    @Test func `From settlement to reorganisation and back is left to the court`() throws {
        var matter = try Bankruptcy.settlement()
        #expect(
            try matter.do(.convertFromSettlement(ConversionRequest(.debtor)), .court, "c1", on: "2026-05-20")
                .irregularities == ["named-applicant"])
        #expect(matter.file.state.track == .reorganization)
        try matter.do(.convertFromReorganization(SettlementRequest()), .court, "c1", on: "2026-06-22")
        #expect(matter.phase == .settling && matter.lastDay(.planDraft) != nil)
        #expect(!matter.file.state.clocks.isRunning(.planDraft))
    }
}
