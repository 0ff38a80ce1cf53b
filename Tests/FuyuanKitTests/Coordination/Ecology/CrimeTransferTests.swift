import FuyuanKit
import Testing

private func date(_ text: String) -> CivilDate { CivilDate(text) ?? .min }

@Suite("涉嫌犯罪案件移送") struct CrimeTransferTests {
    /// Reported on Monday 2 March 2026, approved on Thursday at 16:20, with the police on Friday.
    private var good: CrimeTransferRecord {
        var record = CrimeTransferRecord()
        record.reportedOn = date("2026-03-02")
        record.approvedAt = TransferMoment(date("2026-03-05"), 16, 20)
        record.transferredAt = TransferMoment(date("2026-03-06"), 16, 0)
        record.receivedOn = date("2026-03-06")
        record.decision = .filed
        record.decidedOn = date("2026-03-09")
        return record
    }

    private func paths(_ record: CrimeTransferRecord, _ day: String = "2026-03-10") -> [String] {
        record.findings(asOf: date(day), in: .current).map(\.path)
    }

    @Test func `mediation.ecoCriminal: three days to approve, a day to transfer, three days to examine`() throws {
        #expect(paths(good) == [])
        var late = good
        late.approvedAt = TransferMoment(date("2026-03-06"), 9, 0)
        late.transferredAt = TransferMoment(date("2026-03-07"), 12, 0)
        late.decidedOn = date("2026-03-10")
        #expect(paths(late) == ["approvedAt", "decidedOn", "transferredAt"])
        #expect(late.findings(asOf: date("2026-03-10"), in: .current).first?.basis.citations == [Citation("TRF20", 5)])
        #expect(try JSON.read(CrimeTransferRecord.self, from: JSON.write(late)) == late)
    }

    @Test func `Silence is late too, once the day has passed`() {
        var silent = CrimeTransferRecord()
        silent.reportedOn = date("2026-03-02")
        #expect(paths(silent, "2026-03-05") == [])
        #expect(paths(silent, "2026-03-06") == ["approvedAt"])
        silent.approvedAt = TransferMoment(date("2026-03-05"), 9, 0)
        #expect(paths(silent, "2026-03-06") == [])
        #expect(paths(silent, "2026-03-07") == ["transferredAt"])
        #expect(paths(CrimeTransferRecord()) == [])
        // An hour that does not exist counts for nothing.
        silent.approvedAt = TransferMoment(date("2026-03-05"), 25, 0)
        #expect(paths(silent, "2026-03-07") == [])
    }

    @Test func `A refusal needs its reason in writing; reconsideration is asked and decided within three days each`() {
        var refused = good
        refused.decision = .notFiled
        refused.reasonIsWritten = false
        refused.refusalReceivedOn = date("2026-03-10")
        refused.reconsiderationAskedOn = date("2026-03-13")
        refused.reconsideredOn = date("2026-03-16")
        #expect(paths(refused, "2026-03-20") == ["reasonIsWritten"])
        refused.reasonIsWritten = true
        refused.reconsiderationAskedOn = date("2026-03-16")
        refused.reconsideredOn = date("2026-03-20")
        #expect(paths(refused, "2026-03-20") == ["reconsiderationAskedOn", "reconsideredOn"])
        refused.reconsiderationAskedOn = nil
        refused.reconsideredOn = nil
        refused.supervisionAskedOn = date("2026-03-20")
        #expect(paths(refused, "2026-03-20") == [])
    }

    @Test func `mediation.E09: a penalty does not replace the transfer, and an earlier fine is set off`() {
        var record = good
        record.administrativeFine = Money(yuan: 20_000)
        #expect(Money(yuan: 50_000).flatMap(record.fineDue) == Money(yuan: 30_000))
        #expect(Money(yuan: 10_000).flatMap(record.fineDue) == .zero)
        #expect(good.fineDue(of: Money(fen: 5)) == Money(fen: 5))
        record.penaltyInsteadOfTransfer = true
        #expect(record.findings(asOf: date("2026-03-10"), in: .current).map(\.code) == ["mediation.E09"])
    }
}
