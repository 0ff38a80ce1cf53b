import FuyuanKit
import Testing

@Suite struct `Notice before a hearing` {
    let law = LegalContext.current

    @Test func `administrative.calculation-5.17-5.17-1: three days before a hearing after the Spring Festival`() throws
    {
        for limit in [TimeLimit.administrativeSummons, .attendanceNotice, .protestHearingNotice] {
            let test = try #require(HearingNoticeTest(limit, hearing: day("2026-02-25"), in: law))
            #expect(test.lenientLatest == day("2026-02-22"))
            #expect(test.strictLatest == day("2026-02-21"))
            #expect(test.serveBy == day("2026-02-14"))
        }
    }

    @Test func `administrative.calculation-5.17-5.17-2: five working days before a reconsideration hearing`() throws {
        let test = try #require(
            HearingNoticeTest(.reconsiderationHearingNotice, hearing: day("2024-05-15"), in: law))
        #expect(test.lenientLatest == day("2024-05-09"))
        #expect(test.strictLatest == day("2024-05-08"))
        #expect(test.serveBy == day("2024-05-08"))
        #expect(test.findings(servedOn: day("2024-05-08")).isEmpty)
        #expect(test.findings(servedOn: day("2024-05-09")).map(\.severity) == [.warning])
        #expect(test.findings(servedOn: day("2024-05-10")).map(\.severity) == [.error])
        #expect(test.derivation.text(in: .zh).contains("宽松读法"))
        #expect(test.derivation.text(in: .en).contains("Strict reading"))
    }

    @Test func `A limit that runs forward is no such test`() {
        #expect(HearingNoticeTest(.administrativeSuit, hearing: day("2024-05-15"), in: law) == nil)
    }
}
