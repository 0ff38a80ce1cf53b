import FuyuanKit
import Testing

@Suite("破产案件的校验") struct CaseChecksTests {
    private var sound: CaseDates {
        var dates = CaseDates(accepted: day("2026-03-16"))
        dates.appointed = [day("2026-03-16")]
        dates.announced = day("2026-04-01")
        dates.announcement = AcceptanceAnnouncement(claimsUntil: day("2026-06-01"), firstMeetingOn: day("2026-06-16"))
        dates.declared = day("2026-09-28")
        return dates
    }

    @Test func `Days that keep the law have no findings`() { #expect(sound.findings(in: .current).isEmpty) }

    @Test
    func
        `bankruptcy.v13 bankruptcy.v14 bankruptcy.v15 bankruptcy.v16 bankruptcy.v36 bankruptcy.v73: each broken day is found`()
    {
        let cases: [(String, (inout CaseDates) -> Void)] = [
            ("bankruptcy.v13", { $0.appointed = [] }),
            ("bankruptcy.v13", { $0.appointed = [day("2026-03-16"), day("2026-03-16")] }),
            ("bankruptcy.v13", { $0.appointed = [day("2026-03-17")] }),
            ("bankruptcy.v14", { $0.withdrawn = day("2026-03-16") }),
            ("bankruptcy.v15", { $0.dismissed = day("2026-09-28") }),
            ("bankruptcy.v16", { $0.announcement?.items = [.parties] }),
            ("bankruptcy.v17", { $0.announcement = AcceptanceAnnouncement(claimsUntil: day("2026-04-20")) }),
            ("bankruptcy.v18", { $0.announcement = AcceptanceAnnouncement(claimsUntil: day("2026-08-03")) }),
            ("bankruptcy.v19", { $0.announcement?.firstMeetingOn = day("2026-06-17") }),
            ("bankruptcy.v36", { $0.converted = day("2026-09-28") }),
            (
                "bankruptcy.v73",
                {
                    $0.planApproved = day("2026-08-03")
                    $0.completed = day("2026-08-03")
                }
            ),
        ]
        for (code, spoil) in cases {
            var dates = sound
            spoil(&dates)
            let found = dates.findings(in: .current)
            #expect(found.map(\.code) == [code])
            #expect(found.allSatisfy { $0.severity == .error && !$0.basis.isEmpty && !$0.text.zh.isEmpty })
        }
        var early = sound
        early.announcement?.firstMeetingOn = day("2026-05-29")
        #expect(early.findings(in: .current).map(\.severity) == [.warning])
    }

    @Test
    func
        `bankruptcy.edge-5: a petition may be withdrawn until the day before acceptance, and dismissed before declaration`()
    {
        var dates = sound
        dates.withdrawn = day("2026-03-15")
        dates.dismissed = day("2026-09-25")
        #expect(dates.findings(in: .current).isEmpty)
    }

    @Test func `bankruptcy.v64: a payment to one creditor after acceptance is void, but for what the law excepts`()
        throws
    {
        var matter = try Bankruptcy.reorganization()
        let rows: [(String, PaymentPurpose, Bool)] = [
            ("2026-03-15", .singleDebt, true), ("2026-03-16", .singleDebt, false), ("2026-04-01", .redemption, true),
            ("2026-04-01", .goodsInTransit, true), ("2026-04-01", .costsAndCommonBenefit, true),
            ("2026-04-01", .collateral, true), ("2026-04-01", .distribution, true), ("2026-04-01", .plan, false),
            ("2026-04-01", .settlement, false),
        ]
        for (on, purpose, isSound) in rows {
            let found = DebtorPayment(on: day(on), for: purpose).findings(in: matter.file.state)
            #expect(found.map(\.code) == (isSound ? [] : ["bankruptcy.v64"]), "\(on) \(purpose)")
        }
        try matter.do(.approvePlan, .court, "c1", on: "2026-09-01")
        #expect(DebtorPayment(on: day("2026-09-02"), for: .plan).findings(in: matter.file.state).isEmpty)
    }

    @Test
    func
        `bankruptcy.v69: in reorganisation directors, supervisors and officers transfer equity only with the court's consent`()
        throws
    {
        var matter = try Bankruptcy.reorganization()
        func codes(_ on: String, officer: Bool = true, consent: Bool? = false) -> [String] {
            EquityTransfer(on: day(on), isByOfficer: officer, courtConsents: consent).findings(in: matter.file.state)
                .map { $0.code + "/" + ($0.severity == .error ? "E" : "W") }
        }
        #expect(codes("2026-03-15").isEmpty)
        #expect(codes("2026-03-16") == ["bankruptcy.v69/E"])
        #expect(codes("2026-05-06", consent: true).isEmpty)
        #expect(codes("2026-05-06", officer: false).isEmpty)
        #expect(codes("2026-05-06", consent: nil) == ["bankruptcy.v69/W"])
        let found = EquityTransfer(on: day("2026-05-06"), isByOfficer: true, courtConsents: false)
            .findings(in: matter.file.state)
        #expect(found.map(\.basis) == [Basis(.bankruptcy(77, 2))])
        try matter.do(.approvePlan, .court, "c1", on: "2026-09-01")
        #expect(codes("2026-08-31") == ["bankruptcy.v69/E"])
        #expect(codes("2026-09-01").isEmpty)
        // A liquidation has no such time, and a conversion to reorganisation begins one.
        matter = try Bankruptcy.liquidation()
        #expect(codes("2026-05-06").isEmpty)
        try matter.do(.convertToReorganization(ConversionRequest(.debtor)), .court, "c1", on: "2026-05-06")
        #expect(codes("2026-05-05").isEmpty && codes("2026-05-06") == ["bankruptcy.v69/E"])
        try matter.do(.convertFromReorganization(SettlementRequest()), .court, "c1", on: "2026-06-01")
        #expect(codes("2026-05-29") == ["bankruptcy.v69/E"] && codes("2026-06-01").isEmpty)
    }

    @Test func `bankruptcy.v67: new suits go to the court of the case, arbitration and assigned suits apart`() throws {
        let file = try Bankruptcy.liquidation().file.state
        #expect(DerivedSuit(at: "c2", on: day("2026-05-06")).findings(in: file).map(\.code) == ["bankruptcy.v67"])
        #expect(DerivedSuit(at: "c1", on: day("2026-05-06")).findings(in: file).isEmpty)
        #expect(DerivedSuit(at: "c2", on: day("2026-03-13")).findings(in: file).isEmpty)
        #expect(DerivedSuit(at: "arb", on: day("2026-05-06"), isArbitration: true).findings(in: file).isEmpty)
        #expect(DerivedSuit(at: "maritime", on: day("2026-05-06"), isAssigned: true).findings(in: file).isEmpty)
    }

    @Test func `bankruptcy.v71: enforcement is suspended from acceptance and terminated only from the declaration`()
        throws
    {
        let open = try Bankruptcy.liquidation().file.state
        let declared = try Bankruptcy.declared().file.state
        #expect(open.findings(ofEnforcement: .none).map(\.code) == ["bankruptcy.v71"])
        #expect(declared.findings(ofEnforcement: .terminated).isEmpty)
    }

    @Test func `bankruptcy.v59 bankruptcy.v60: deregistration needs the end of a liquidation, and a declaration`()
        throws
    {
        let open = try Bankruptcy.declared().file.state
        #expect(open.findings(ofDeregistrationOn: day("2026-10-12")).map(\.severity) == [.error])
        let done = try Bankruptcy.concluded().file.state
        #expect(done.findings(ofDeregistrationOn: day("2026-11-10")).isEmpty)
        #expect(
            done.findings(ofDeregistrationOn: day("2026-11-10"), asksExtraPapers: true).map(\.code) == [
                "bankruptcy.v60"
            ])
        var short = try Bankruptcy.liquidation()
        try short.do(.concludeCostsShort, .court, "c1", on: "2026-05-26")
        #expect(short.file.state.findings(ofDeregistrationOn: day("2026-06-01")).map(\.severity) == [.warning])
    }

    @Test func `bankruptcy.announcementItems bankruptcy.debtorPersonnel: the closed lists are whole`() {
        #expect(AnnouncementItem.allCases.count == 7)
        #expect(DebtorPersonnel.allCases.count == 3)
        #expect(FastTrackBar.allCases.count == 6)
        #expect(SelfManagementCondition.allCases.count == 5)
        #expect(OpeningEffect.allCases.count == 26)
    }
}
