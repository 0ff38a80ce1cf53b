import FuyuanKit
import Testing

/// What Jiaozuo published, rows 1 to 24, built on the public interface.
@Suite("焦作") struct JiaozuoMissionTests {
    private let stations = MediationStationTests()
    private let listed = Made.list(Made.entry())
    private let applicant = CreditApplicant(Made.first, "甲某")
    private let code = "non-litigation-enforcement/"
    private let fine = NonLitigationAct.applyToCourt(.init(for: [.moneyDuty]))

    @Test
    func
        `S0-05: a claim period outside 30 days to three months is refused citing article 45, a late first meeting citing article 62`()
        throws
    {
        let matter = try Bankruptcy.liquidation()
        let short = matter.file.refused(
            "2026-04-01", Actor(.court, "c1"), .announce(AcceptanceAnnouncement(claimsUntil: day("2026-04-10"))),
            under: .current)
        #expect(short?.text(in: .zh).contains("第45条") == true)
        #expect(short?.reasons.map(\.code) == ["bankruptcy-case/announce/claim-period-long-enough/unmet"])
        let paper = AcceptanceAnnouncement(claimsUntil: day("2026-06-01"), firstMeetingOn: day("2026-07-01"))
        let late = matter.file.refused("2026-04-01", Actor(.court, "c1"), .announce(paper), under: .current)
        #expect(late?.text(in: .en).contains("art. 62") == true)
    }

    @Test func `S0-08: a repaired subject stops matching from its day on, as of yesterday it still matches`() {
        var entry = Made.entry("T-1", .jointPunishment)
        entry.changes = [CreditChange(.repair, on: Made.today)]
        let list = Made.list(entry)
        #expect(list.compare(applicant, asOf: Made.today).verdict == .clear)
        #expect(list.compare(applicant, asOf: Made.yesterday).verdict == .blocked)
    }

    @Test func `S0-13: number and name of a live entry block`() {
        let result = listed.compare(applicant, asOf: Made.today)
        #expect(result.verdict == .blocked)
        #expect(result.matches.map(\.reason) == [.exact])
        #expect(result.matches.map(\.entry) == ["L-1"])
    }

    @Test func `S0-13: a name alone is possible and never blocks`() {
        let nameless = CreditApplicant(SubjectNumber(.residentID, ""), "甲某")
        let result = listed.compare(nameless, asOf: Made.today)
        #expect(result.verdict == .possible)
        #expect(result.matches.map(\.reason) == [.nameOnly])
        #expect(result.doubts == [.numberMissing])
    }

    @Test func `S0-13: a delisted subject passes with the reason and the day`() {
        var entry = Made.entry()
        entry.changes = [CreditChange(.remove, on: day("2026-05-01"), ground: .performed)]
        let result = Made.list(entry).compare(applicant, asOf: Made.today)
        #expect(result.verdict == .clear)
        #expect(result.matches.first?.standing == CreditStanding(.removed, since: day("2026-05-01")))
        #expect(result.matches.first?.text(in: .zh) == "号码与名称均一致；已删除（2026-05-01起）")
    }

    @Test func `S0-13: a stale snapshot is indeterminate, whatever it holds`() {
        let old = Made.list(Made.entry(), snapshot: "2026-06-08")
        #expect(old.compare(applicant, asOf: Made.today).verdict == .indeterminate)
        #expect(old.compare(CreditApplicant(Made.second, "乙某"), asOf: Made.today).doubts == [.staleSnapshot])
        #expect(old.compare(applicant, asOf: Made.yesterday).verdict == .blocked)
        var law = LegalContext.current
        law.policies = [PolicyParameter.creditSnapshotAge.id: .count(7)]
        #expect(old.compare(applicant, asOf: Made.today, in: law).verdict == .blocked)
    }

    @Test func `S0-16: an incentive is not granted while an entry is live, and the explanation names it`() {
        let pass = CreditIncentive("信易游")
        let findings = pass.obstacles(for: applicant, CreditMatcher(listed, asOf: Made.today))
        #expect(findings.map(\.path) == ["L-1"])
        #expect(findings.first?.text.zh.contains("失信被执行人名单L-1") == true)
        #expect(
            pass.obstacles(for: CreditApplicant(Made.second, "乙某"), CreditMatcher(listed, asOf: Made.today)).isEmpty)
    }

    @Test func `S0-17: 987 of 1,026 is kept as a fraction, prints as 96.2 % and names its definition`() throws {
        let county = CentreTally(received: 1_026, concluded: 1_000, resolved: 987)
        let rate = try #require(county.rate(.received))
        #expect(rate.fraction == Ratio(987, 1_026))
        #expect(rate.text(decimals: 1) == "96.2%")
        #expect(county.text(.received, in: .zh) == "96.2%（中心化解率，centre-resolution-of-received，987/1026）")
        #expect(
            county.text(.received, in: .en)
                == "96.2% (resolved of those received, centre-resolution-of-received, 987/1026)")
        #expect(county.text(.concluded, in: .zh) == "98.7%（结案化解率，centre-resolution-of-concluded，987/1000）")
    }

    @Test func `The laws of every machine hold`() { checkLaws(of: NonLitigationEnforcement.self) }

    @Test func `S0-19: window, demand, acceptance in five working days, and no court executes what was separated`()
        throws
    {
        var matter = try NonLitigation.demanded()
        let late = matter.file.state.refusal(
            of: fine, in: Occasion(.agency, on: day("2025-07-16"), under: matter.law))
        let window = try #require(late?.reasons.first)
        #expect(window.rule == "administrative.V-N02" && window.basis.citations.contains(.coercion(53)))
        let soon = matter.file.state.refusal(
            of: fine, in: Occasion(.agency, on: day("2025-05-07"), under: matter.law))
        let demand = try #require(soon?.reasons.first)
        #expect(demand.rule == "administrative.V-N03" && demand.basis.citations.contains(.coercion(54)))
        #expect(demand.basis.citations.contains(.coercion(69)))
        for reason in [window, demand] {
            #expect(!reason.text[.zh].isEmpty && !reason.text[.en].isEmpty)
        }
        try matter.do(fine, .agency, on: "2025-05-12")
        #expect(matter.lastDay(.acceptance) == "2025-05-19")
        #expect(
            TimeLimit.nonLitigationAcceptance.basis == Basis(.coercion(56), .coercion(69)))
        // 裁执分离.
        var separated = try NonLitigation.granted(for: [.expropriationCompensation])
        try separated.do(.assignToGovernment(.init(to: .decidingGovernment)), .court, on: "2025-05-27")
        #expect(
            separated.refusal(of: .execute(.init()), .court, on: "2025-06-03") == [
                code + "execute/right-executor/unmet"
            ])
        #expect(try separated.do(.execute(.init()), .government, on: "2025-06-03").isRegular)
        let done = try separated.do(.complete, .government, on: "2025-06-20")
        #expect(done.isRegular && done.emits == [.reportToCourt] && separated.phase == .executed)
        // Otherwise the court's bureau does, and no government.
        var bureau = try NonLitigation.granted()
        try bureau.do(.assignToBureau, .court, on: "2025-05-27")
        #expect(
            bureau.refusal(of: .execute(.init()), .government, on: "2025-06-03") == [
                code + "execute/right-executor/unmet"
            ])
        #expect(bureau.lastDay(.bureauTerm) == "2025-08-27")
        try bureau.do(.extendExecution(ReviewExtension()), .court, on: "2025-08-20")
        #expect(bureau.lastDay(.bureauTerm) == "2025-11-27")
        try bureau.do(.execute(.init()), .court, on: "2025-09-01")
        #expect(try bureau.do(.complete, .court, on: "2025-11-28").irregularities == ["executed-in-time"])
    }

    /// law: mediation.edge-21
    @Test func `S0-06: one party alone cannot apply`() throws {
        let matter = try Confirmation.eligible("2025-04-01")
        let application = JudicialConfirmation.Act.applyJointly(ConfirmationApplication(.partyDomicile))
        #expect(
            matter.refusal(of: application, .party, on: "2025-04-15")
                == ["judicial-confirmation/apply-jointly/joint/unmet"])
        let refusal = matter.file.state.refusal(
            of: application, in: Occasion(.party, on: CivilDate("2025-04-15")!, under: .current))
        #expect(refusal?.reasons.map(\.rule) == ["mediation.V040"])
        #expect(matter.refusal(of: application, .bothParties, on: "2025-04-15").isEmpty)
    }

    @Test func `S0-12: 108 person-times and 107 cases are two counts, and never a rate`() throws {
        var requests: [AssistanceRequest] = []
        for serial in 1...107 {
            var matter = Assistance()
            try matter.do(
                .draft(AssistanceDraft(.policeFindPerson, .locating, for: [assistedCase(serial)], to: "police-1")),
                .handler, on: "2026-03-02")
            try matter.do(.serve(AssistanceService([.letter])), .handler, on: "2026-03-02")
            let found = AssistanceReply(
                .found, receipt: "R", subjects: serial == 1 ? 2 : 1, casesClosed: [assistedCase(serial)])
            // The last two answer on the day after the three working days.
            try matter.do(.comply(found), .police, on: serial > 105 ? "2026-03-06" : "2026-03-04")
            requests.append(matter.file.state)
        }
        let tally = AssistanceTally(requests, on: day("2026-03-31"), in: .current)
        #expect(tally.personTimes == 108 && tally.cases == 107)
        #expect(tally.due == 107 && tally.onTime == 105)
        #expect(tally.onTimeRate == Percent(105, of: 107) && tally.gridReportRate == nil)
    }

    @Test func `S0-12: one answer may close several cases, and one case is counted once`() throws {
        var matter = Assistance()
        let cases = [assistedCase(1), assistedCase(2)]
        try matter.do(
            .draft(AssistanceDraft(.policeFindPerson, .locating, for: cases, to: "police-1")), .handler,
            on: "2026-03-02")
        try matter.do(.serve(AssistanceService([.letter])), .handler, on: "2026-03-02")
        try matter.do(
            .comply(AssistanceReply(.found, receipt: "R", subjects: 1, casesClosed: cases + cases)), .police,
            on: "2026-03-03")
        let tally = AssistanceTally([matter.file.state], on: day("2026-03-31"), in: .current)
        #expect(tally.personTimes == 1 && tally.cases == 2)
        var grid = Assistance()
        try grid.do(.dispatchGrid(GridTask([.urge], for: cases)), .handler, on: "2026-03-02")
        let both = AssistanceTally([matter.file.state, grid.file.state], on: day("2026-03-31"), in: .current)
        #expect(both.dispatched == 1 && both.reported == 0 && both.gridReportRate == Percent(0, of: 1))
    }

    @Test func `S0-14: listings and restrictions are counted apart, and their counts cannot be added`() throws {
        let listings = try #require(ListingCount(4346))
        let orders = try #require(RestrictionCount(7649))
        // `listings.adding(orders)` does not compile: the measure is part of the type.
        #expect(listings.adding(listings)?.count == 8692)
        #expect(ListingCount(.max)?.adding(listings) == nil)
        #expect(ListingCount(-1) == nil)
        #expect(ObjectIdentifier(ListingCount.self) != ObjectIdentifier(RestrictionCount.self))
        #expect(String(decoding: JSON.write(listings), as: UTF8.self) == #"{"unit":"dishonest-listing","count":4346}"#)
        #expect(try JSON.read(RestrictionCount.self, from: JSON.write(orders)) == orders)
        #expect(throws: WireError.self) { try JSON.read(ListingCount.self, from: JSON.write(orders)) }
    }

    /// law: enforcement.notary
    @Test func `S0-20: the record of a notary is evidence with provenance, and no act of enforcement is a notary’s`() {
        var task = NotarialTask(.inventory, for: assistedCase(1), to: "notary-1", on: day("2026-03-02"))
        #expect(task.evidence == nil && task.findings.isEmpty)
        task.record = NotarialRecord("（2026）皖马公证字第1号", on: day("2026-03-05"))
        #expect(task.evidence?.provenance.zh == "notary-1，（2026）皖马公证字第1号，2026-03-05，清点、登记财产")
        #expect(task.evidence?.caseNumber == assistedCase(1))
        task.record = NotarialRecord("", on: day("2026-03-01"))
        #expect(task.findings.map(\.path) == ["record.madeOn", "record.number"])
        for rule in RefusalCrimeReferral.table { #expect(!rule.by.contains(.notary)) }
        // A notary may be asked to assist; every such act only answers the request.
        for rule in AssistanceRequest.table where rule.by.contains(.notary) {
            #expect(rule.by.contains(.assistingOrgan))
        }
    }

    /// law: mediation.V111
    @Test func `S0-21: village stations and department workrooms are counted apart and nothing twice`() throws {
        let day = try #require(CivilDate(2025, 3, 3))
        let village = try stations.station(.villageStation, host: "v1", at: "东路1号")
        let other = try stations.station(.villageStation, host: "v2", at: "西路1号")
        let workroom = try stations.station(.departmentWorkroom, host: "d1", at: "南路1号")
        let clean = StationCensus(
            [(id: "s1", station: village), (id: "s2", station: other), (id: "s3", station: workroom)], on: day)
        #expect(clean.count(of: .villageStation) == 2)
        #expect(clean.count(of: .departmentWorkroom) == 1)
        #expect(clean.findings.isEmpty)
        let same = try stations.station(.departmentWorkroom, host: "v1", at: "东路1号")
        let double = StationCensus(
            [(id: "s1", station: village), (id: "s1", station: village), (id: "s4", station: same)], on: day)
        #expect(double.count(of: .villageStation) == 1)
        #expect(double.findings.map(\.code) == ["mediation.V111", "mediation.V111"])
        #expect(
            StationCensus([(id: "s1", station: village)], on: CivilDate(2025, 2, 4)!).count(of: .villageStation) == 0)
    }
}
