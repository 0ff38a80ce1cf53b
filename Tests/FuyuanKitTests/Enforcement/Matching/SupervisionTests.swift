import FuyuanKit
import Testing

/// What is watched, who is told, and what is owed.
@Suite struct SupervisionTests {
    private let applicant = CreditApplicant(Made.first, "甲某")

    private func kinds(_ alarms: [CreditAlarm]) -> [CreditAlarmKind] { alarms.map(\.kind) }

    @Test func `enforcement.credit-7: a grant despite a rule is told to court, platform and liaison office`() {
        let list = Made.list(Made.entry())
        let granted = ApprovalOutcome(Made.application(applicant), on: Made.today, isGranted: true)
        let alarms = list.supervise([], [granted], [Made.items()], asOf: Made.today)
        #expect(kinds(alarms) == [.notApplied])
        #expect(alarms.first?.addressees == [.court, .creditCentre, .liaisonOffice])
        let namesake = Made.application(CreditApplicant(Made.second, "甲某"))
        #expect(
            list.supervise(
                [], [ApprovalOutcome(namesake, on: Made.today, isGranted: true)], [Made.items()], asOf: Made.today
            ).isEmpty)
    }

    @Test func `enforcement.F7: an entry not deleted in three working days raises an alarm`() {
        var entry = Made.entry()
        entry.exitGroundOn = day("2026-06-05")
        let list = Made.list(entry)
        #expect(list.supervise(asOf: day("2026-06-10")).isEmpty)
        let late = list.supervise(asOf: day("2026-06-11"))
        #expect(kinds(late) == [.lateDeletion])
        #expect(late.first?.lastDay == day("2026-06-10"))
        entry.changes = [CreditChange(.remove, on: day("2026-06-10"))]
        #expect(Made.list(entry).supervise(asOf: day("2026-06-11")).isEmpty)
        entry.changes = [CreditChange(.remove, on: day("2026-06-11"))]
        #expect(kinds(Made.list(entry).supervise(asOf: day("2026-06-11"))) == [.lateDeletion])
    }

    @Test func `enforcement.F6: an objection stays marked and must be settled in seven working days`() {
        var entry = Made.entry()
        entry.objectedOn = day("2026-06-01")
        #expect(entry.isUnderObjection(asOf: Made.today))
        let list = Made.list(entry)
        #expect(list.compare(applicant, asOf: Made.today).verdict == .blocked)
        #expect(
            list.compare(applicant, asOf: Made.today).matches.first?.text(in: .en).contains("under objection") == true)
        #expect(list.supervise(asOf: day("2026-06-10")).isEmpty)
        #expect(kinds(list.supervise(asOf: day("2026-06-11"))) == [.lateObjection])
        entry.objectionSettledOn = day("2026-06-08")
        #expect(!entry.isUnderObjection(asOf: Made.today))
        #expect(Made.list(entry).supervise(asOf: day("2026-06-11")).isEmpty)
    }

    @Test func `An entry about to expire, and a stale snapshot, are pointed out`() {
        var entry = Made.entry()
        entry.expiresOn = day("2026-07-10")
        #expect(kinds(Made.list(entry).supervise(asOf: Made.today)) == [.nearExpiry])
        #expect(Made.list(entry).supervise(asOf: Made.yesterday).isEmpty)
        #expect(kinds(Made.list(snapshot: "2026-06-01").supervise(asOf: Made.today)) == [.staleSnapshot])
    }

    @Test func `Over-blocking, unconfirmed blocks and late releases are told`() {
        let list = Made.list(Made.entry())
        let items = [Made.items()]
        let record = InterceptionRecord("SQ-1", "licence", entry: "L-1", .block, edition: "jz-2026", on: Made.today)
        #expect(kinds(list.supervise([record], [], items, asOf: Made.today)) == [.unconfirmed])
        var confirmed = record
        (confirmed.confirmedBy, confirmed.confirmedOn) = ("clerk-1", Made.today)
        #expect(list.supervise([confirmed], [], items, asOf: Made.today).isEmpty)
        var foreign = confirmed
        foreign.listEdition = "jz-2024"
        #expect(kinds(list.supervise([foreign], [], items, asOf: Made.today)) == [.overBlocking])
        foreign = confirmed
        foreign.entry = "L-404"
        #expect(kinds(list.supervise([foreign], [], items, asOf: Made.today)) == [.overBlocking])
        var entry = Made.entry()
        entry.changes = [CreditChange(.remove, on: day("2026-06-11"))]
        let later = Made.list(entry, snapshot: "2026-06-17")
        #expect(later.supervise([confirmed], [], items, asOf: day("2026-06-16")).isEmpty)
        #expect(kinds(later.supervise([confirmed], [], items, asOf: day("2026-06-17"))) == [.lateRelease])
        // Refused on a record that no rule carries any more.
        let refused = ApprovalOutcome(Made.application(applicant), on: day("2026-06-12"), isGranted: false)
        #expect(kinds(later.supervise([confirmed], [refused], items, asOf: day("2026-06-16"))) == [.overBlocking])
    }

    @Test func `enforcement.F10, enforcement.creditCentre: a wrong listing ends everywhere, with redress`() {
        var entry = Made.entry()
        entry.pushes = [CreditPush(to: "某市信用平台", on: day("2026-03-02"))]
        entry.changes = [CreditChange(.revoke, on: Made.today)]
        let duties = entry.duties()
        #expect(duties.map(\.code) == ["credit-entry/update", "credit-entry/notify", "credit-entry/restore"])
        #expect(duties.map(\.lastDay) == [day("2026-06-11"), day("2026-06-15"), nil])
        #expect(duties.map(\.owner.wire) == ["credit-centre", "court", "court"])
        #expect(Made.list(entry).compare(applicant, asOf: Made.today).disclosed.matches.isEmpty)
    }

    @Test func `enforcement.F12: what is repaired is no longer shown, shared or used`() {
        var entry = Made.entry("T-1", .jointPunishment)
        entry.changes = [CreditChange(.repair, on: Made.today)]
        let result = Made.list(entry).compare(applicant, asOf: Made.today)
        #expect(result.verdict == .clear && result.disclosed.matches.isEmpty)
        #expect(entry.published(asOf: Made.today) == nil)
    }

    @Test
    func
        `enforcement.F8: administrative organs give written notice before a listing, courts follow their own procedure`()
    {
        #expect(PriorNotice(for: .jointPunishment) == .written)
        #expect(PriorNotice(for: .dishonestListing) == .courtProcedure)
        #expect(PriorNotice.written.basis == Basis(Citation("HNC20", 28)))
    }

    @Test func `A list that does not reach back to a decision calls no block of that day unlawful`() {
        var record = InterceptionRecord("SQ-1", "licence", entry: "L-404", .block, edition: "jz-2026", on: Made.today)
        (record.confirmedBy, record.confirmedOn) = ("clerk-1", Made.today)
        let header = CreditListHeader(
            source: "示例区人民法院", edition: "2026-09-01/1", snapshotOn: day("2026-09-01"), signature: .verified,
            recordsFrom: day("2026-08-03"))
        let short = CreditList(header, [])
        let refused = ApprovalOutcome(Made.application(applicant), on: Made.today, isGranted: false)
        var released = record
        released.releasedOn = day("2026-07-01")
        #expect(short.supervise([released], [refused], [Made.items()], asOf: day("2026-09-01")).isEmpty)
        // A list that tells all knows that the entry never was.
        let whole = Made.list(snapshot: "2026-09-01")
        #expect(
            kinds(whole.supervise([released], [], [Made.items()], asOf: day("2026-09-01"))) == [.overBlocking])
    }
}
