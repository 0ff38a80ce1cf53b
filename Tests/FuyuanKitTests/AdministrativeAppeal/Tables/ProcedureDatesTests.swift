import FuyuanKit
import Testing

@Suite("Dates of a procedure")
struct ProcedureDatesTests {
    private let received = Term("received", "收到申请", "receipt")
    private let accepted = Term("accepted", "受理", "acceptance")
    private let decided = Term("decided", "作出决定", "decision")

    @Test
    func
        `administrative.V-X01: a step before the one it follows is found, the later ones are held against the true order`()
    {
        let dates = ProcedureDates([
            .init(received, on: day("2024-09-27")), .init(accepted, on: day("2024-09-20")),
            .init(decided, on: day("2024-12-09")),
        ])
        let found = dates.findings(in: .current)
        #expect(found.map(\.code) == ["administrative.V-X01"])
        #expect(found.map(\.path) == ["steps[1].day"])
    }

    @Test func `administrative.V-X01: a step at the counter needs a working day; a make-up Saturday is one`() {
        func found(_ text: String) -> Int {
            ProcedureDates([.init(accepted, on: day(text), needsWorkingDay: true)]).findings(in: .current).count
        }
        #expect(found("2024-10-01") == 1)
        #expect(found("2024-10-12") == 0)
        #expect(found("2024-10-13") == 1)
        #expect(ProcedureDates([.init(accepted, on: day("2024-10-01"))]).findings(in: .current).isEmpty)
        #expect(ProcedureDates([]).findings(in: .current).isEmpty)
        #expect(found("2999-01-01") == 0)
    }
}
