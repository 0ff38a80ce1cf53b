import FuyuanKit
import Testing

@Suite("行政裁判申请执行") struct JudgmentExecutionRequestTests {
    private func codes(_ request: JudgmentExecutionRequest) -> [String] {
        request.findings(in: .current).map { "\($0.code) \($0.severity.term.wire)" }
    }

    @Test func `administrative.V-L30: two years, unless suspended, interrupted or late for good reason`() {
        let ended = day("2024-03-15")
        // Two years end on Sunday 2026-03-15.
        var request = JudgmentExecutionRequest(appliedOn: day("2026-03-16"), performanceEndedOn: ended)
        #expect(request.lastDay(in: .current)?.description == "2026-03-16")
        #expect(codes(request) == [])
        request.appliedOn = day("2026-03-17")
        #expect(codes(request) == ["administrative.V-L30 error"])
        request.hasGoodReason = true
        #expect(codes(request) == [])
        request.hasGoodReason = false
        request.suspendedDays = 10
        #expect(request.lastDay(in: .current)?.description == "2026-03-25")
        #expect(codes(request) == [])
        request.suspendedDays = -10
        #expect(request.lastDay(in: .current)?.description == "2026-03-16")
        request.suspendedDays = 0
        request.interruptedOn = day("2024-06-03")
        #expect(request.lastDay(in: .current)?.description == "2026-06-03")
        #expect(codes(request) == [])
    }

    @Test func `Without a day for performance the time runs from service, and without either it cannot be told`() {
        var request = JudgmentExecutionRequest(appliedOn: day("2026-06-04"), servedOn: day("2024-06-03"))
        #expect(codes(request) == ["administrative.V-L30 error"])
        request.servedOn = nil
        #expect(request.isOpen(in: .current) == nil)
        #expect(codes(request) == ["administrative.V-L30 notice"])
        request.suspendedDays = .max
        #expect(request.lastDay(in: .current) == nil)
    }
}
