import FuyuanKit
import Testing

/// One worked date: a limit, the day it counts from, and both its ends.
struct BankruptcyDate: Sendable, CustomTestStringConvertible {
    let key: String
    let limit: TimeLimit
    let start: String
    var extra = Period.none
    var pause: (from: String, to: String)?
    let nominal: String
    let effective: String

    init(
        _ key: String, _ limit: TimeLimit, _ start: String, extra: Period = .none,
        pause: (from: String, to: String)? = nil, nominal: String, _ effective: String
    ) {
        self.key = key
        self.limit = limit
        self.start = start
        self.extra = extra
        self.pause = pause
        self.nominal = nominal
        self.effective = effective
    }

    var testDescription: String { key }

    static let all: [BankruptcyDate] = [
        BankruptcyDate("bankruptcy.D1", .petitionNotifyDebtor, "2026-03-02", nominal: "2026-03-07", "2026-03-09"),
        BankruptcyDate("bankruptcy.D2", .petitionObjection, "2026-03-05", nominal: "2026-03-12", "2026-03-12"),
        BankruptcyDate("bankruptcy.D3", .petitionRulingCreditor, "2026-03-12", nominal: "2026-03-22", "2026-03-23"),
        BankruptcyDate(
            "bankruptcy.D4", .petitionRulingCreditor, "2026-03-12", extra: TimeLimit.petitionExtension.period,
            nominal: "2026-04-06", "2026-04-07"),
        BankruptcyDate("bankruptcy.D5", .petitionRulingOther, "2026-02-10", nominal: "2026-02-25", "2026-02-25"),
        BankruptcyDate(
            "bankruptcy.D6", .petitionRulingOther, "2026-04-01", pause: ("2026-04-03", "2026-04-20"),
            nominal: "2026-05-03", "2026-05-06"),
        BankruptcyDate("bankruptcy.D7", .openingService, "2026-03-16", nominal: "2026-03-21", "2026-03-23"),
        BankruptcyDate(
            "bankruptcy.D8", .openingNoticeAndAnnouncement, "2026-03-16", nominal: "2026-04-10", "2026-04-10"),
        BankruptcyDate("bankruptcy.D9", .contractOption, "2026-03-16", nominal: "2026-05-16", "2026-05-18"),
        BankruptcyDate("bankruptcy.D10", .claimPeriodShortest, "2026-04-01", nominal: "2026-05-01", "2026-05-06"),
        BankruptcyDate("bankruptcy.D11", .claimPeriodLongest, "2026-04-01", nominal: "2026-07-01", "2026-07-01"),
        BankruptcyDate("bankruptcy.D12", .firstCreditorsMeeting, "2026-06-01", nominal: "2026-06-16", "2026-06-16"),
        BankruptcyDate("bankruptcy.D13", .creditorsMeetingNotice, "2026-06-12", nominal: "2026-05-28", "2026-05-28"),
        BankruptcyDate("bankruptcy.D14", .planDraft, "2026-03-16", nominal: "2026-09-16", "2026-09-16"),
        BankruptcyDate(
            "bankruptcy.D14 extended", .planDraft, "2026-03-16", extra: TimeLimit.planDraftExtension.period,
            nominal: "2026-12-16", "2026-12-16"),
        BankruptcyDate("bankruptcy.D15", .planApprovalRuling, "2026-10-15", nominal: "2026-11-14", "2026-11-16"),
        BankruptcyDate("bankruptcy.D16", .declarationService, "2026-09-28", nominal: "2026-10-03", "2026-10-08"),
        BankruptcyDate("bankruptcy.D17", .claimSuit, "2026-06-12", nominal: "2026-06-27", "2026-06-29"),
        BankruptcyDate("bankruptcy.D18", .unclaimedShare, "2026-12-31", nominal: "2027-02-28", "2027-03-01"),
        BankruptcyDate("bankruptcy.D19", .setOffContest, "2026-11-30", nominal: "2027-02-28", "2027-03-01"),
        BankruptcyDate(
            "bankruptcy.D20 deregistration", .deregistration, "2026-11-02", nominal: "2026-11-12", "2026-11-12"),
        BankruptcyDate(
            "bankruptcy.D20 two years", .additionalDistribution, "2026-11-02", nominal: "2028-11-02", "2028-11-02"),
        BankruptcyDate("bankruptcy.D20 three years", .officerBan, "2026-11-02", nominal: "2029-11-02", "2029-11-02"),
        BankruptcyDate("bankruptcy.D21", .transferRuling, "2026-09-07", nominal: "2026-10-07", "2026-10-08"),
        BankruptcyDate("bankruptcy.D22", .transferHandOver, "2026-09-28", nominal: "2026-10-05", "2026-10-08"),
    ]
}

@Suite("破产程序的期间") struct BankruptcyDateTests {
    @Test(arguments: BankruptcyDate.all)
    func `A worked date ends on its day, before and after the rest days`(_ example: BankruptcyDate) throws {
        let law = LegalContext.current
        let start = day(example.start)
        let excluded =
            example.pause.map { example.limit.excludedDays(from: day($0.from), to: day($0.to), in: law) } ?? 0
        let nominal = example.limit.counting(on: start, in: law)
            .unrolledDay(
                from: start, in: law, extendedBy: example.extra, excluding: excluded, governedBy: start)
        #expect(nominal?.description == example.nominal)
        let last = example.limit.lastDay(from: start, in: law, extendedBy: example.extra, excluding: excluded)
        #expect(last?.description == example.effective)
    }

    @Test func `The two extensions are those the law allows`() {
        #expect(TimeLimit.petitionRulingCreditor.extensible?.longest == TimeLimit.petitionExtension.period)
        #expect(TimeLimit.planDraft.extensible?.longest == TimeLimit.planDraftExtension.period)
    }

    @Test func `bankruptcy.edge-2: the time to declare claims runs from the announcement, not from acceptance`() {
        let (accepted, announced) = (day("2026-03-16"), day("2026-04-01"))
        let law = LegalContext.current
        #expect(TimeLimit.claimPeriodShortest.lastDay(from: announced, in: law)?.description == "2026-05-06")
        #expect(TimeLimit.claimPeriodLongest.lastDay(from: announced, in: law)?.description == "2026-07-01")
        // Counted from acceptance it would be too short by law.
        #expect(TimeLimit.claimPeriodShortest.lastDay(from: accepted, in: law)?.description == "2026-04-15")
        #expect(TimeLimit.claimPeriodShortest.start.zh.contains("公告"))
        #expect(TimeLimit.claimPeriodLongest.start.zh.contains("公告"))
    }
}
