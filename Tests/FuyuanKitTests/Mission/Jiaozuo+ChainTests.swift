import FuyuanKit
import Testing

/// The log of look-ups, chained: it verifies offline, without the journals.
extension JiaozuoMissionTests {
    @Test func `S0-09: a chained log of look-ups verifies offline, and a line rewritten or dropped is named`() throws {
        var request = try Matter<InterAgencyRequest>.processing()
        let answer = InterAgencyRequest.Act.answer(InformationReply([.realEstate, .tax]))
        request.file.admit(Entry("M-1", 6, on: day("2026-03-05"), by: Actor(.provider, "某局"), answer), under: .current)
        let log = AccessLog(of: request.file)
        #expect(log.lines.count == 4 && log.refusals.map(\.number) == [4])
        let chain = JournalChain<SM3>.file(of: log.utf8, label: "查询日志")
        let whole = JournalChain<SM3>.verify(journal: log.utf8, chain: chain, heads: [])
        #expect(whole.isIntact && whole.lines == 4 && whole.links == 4)
        // The refusal rubbed out, and the last line left away.
        var forged = log.lines
        forged[3].refusedFor = []
        let rewritten = JournalChain<SM3>.verify(journal: AccessLog(forged).utf8, chain: chain, heads: [])
        #expect(rewritten.faults.map(\.text.zh) == ["第4条：内容被改动（第4行）"])
        expectTold(rewritten.findings)
        let cut = JournalChain<SM3>.verify(
            journal: AccessLog(Array(log.lines.dropLast())).utf8, chain: chain, heads: [])
        #expect(!cut.isIntact && cut.faults.map(\.first) == [4])
    }
}
