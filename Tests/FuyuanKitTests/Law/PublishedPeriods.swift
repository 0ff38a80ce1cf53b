import FuyuanKit
import Testing

/// One published calculation: what goes in, what the statute gives.
struct PublishedPeriod: Sendable, CustomTestStringConvertible {
    let id: String
    let kind: String
    let texts: [String: String]
    let numbers: [String: Int]
    let expected: String
    let answer: Bool?

    init?(_ row: [String: Any]) {
        guard let id = row["id"] as? String, let kind = row["kind"] as? String,
            let inputs = row["inputs"] as? [String: Any]
        else { return nil }
        self.id = id
        self.kind = kind
        texts = inputs.compactMapValues { $0 as? String }
        numbers = inputs.compactMapValues { $0 as? Int }
        // What the statute gives counts, also where the published answer differs.
        let recomputed = row["recomputed"]
        expected = recomputed as? String ?? (recomputed as? Int).map { "\($0)" } ?? ""
        answer = (recomputed as? [String: Any])?.values.first as? Bool ?? recomputed as? Bool
    }

    /// Rows without a year, or that state a reading and no arithmetic, are not computed here.
    var isComputable: Bool {
        !texts.values.contains { $0.hasPrefix("--") } && !expected.hasPrefix("--")
            && !["limitation.length", "period.days-for-months"].contains(kind)
    }

    var testDescription: String { "\(id) \(kind)" }

    var unit: PeriodUnit {
        switch texts["unit"] {
        case "month": .months
        case "year": .years
        default: .days
        }
    }

    func date(_ name: String) -> CivilDate { day(texts[name] ?? "") }
    func number(_ name: String) -> Int { numbers[name] ?? 0 }
}

@Suite struct `Published periods and working days` {
    let law = LegalContext.current
    static let periods = ((try? LawFixture.objects("published-periods")) ?? []).compactMap(PublishedPeriod.init)
    static let workdays = ((try? LawFixture.objects("published-workdays")) ?? []).compactMap(PublishedPeriod.init)

    @Test func `All rows are read`() {
        #expect(Self.periods.count == 51)
        #expect(Self.workdays.count == 17)
    }

    @Test(arguments: periods.filter(\.isComputable))
    func `A period ends where the statute says, whatever was published`(row: PublishedPeriod) throws {
        switch row.kind {
        case "period.end":
            let counting = Counting(Period(row.number("length"), row.unit), .civilProcedure)
            let deadline = counting.deadline(from: row.date("event"), in: law)
            if row.numbers["roll"] == 0 || deadline.certainty == .unknown {
                #expect(deadline.unrolledDay == day(row.expected))
            } else {
                #expect(deadline.lastDay == day(row.expected))
            }
        case "period.effective-day", "period.lapse-day":
            let start = row.texts["received"].map { day($0) } ?? row.date("event")
            let last = Counting(.days(row.number("length")), .civilCode).lastDay(from: start, in: law)
            #expect(last?.adding(days: 1) == day(row.expected))
        case "period.earliest-after":
            let counting = Counting(Period(row.number("length"), row.unit), .civilCode, .elapsed)
            #expect(counting.lastDay(from: row.date("event"), in: law) == day(row.expected))
        case "period.backward":
            let counting = Counting(.days(row.number("days_before")), .civilCode, .before)
            #expect(counting.lastDay(from: row.date("meeting"), in: law) == day(row.expected))
        case "period.days-late":
            #expect("\(row.date("due").days(until: row.date("done")))" == row.expected)
        case "sentence.end":
            let counting = Counting(.months(row.number("months")), .sentence)
            #expect(counting.lastDay(from: row.date("start"), in: law) == day(row.expected))
        case "period.hours":
            let start = try #require(Moment(day("2023-11-21"), 8, 30))
            #expect(row.texts["event"] == "2023-11-21T08:30")
            #expect(
                Counting(.hours(row.number("hours")), .civilProcedure).end(from: start) == Moment(day("2023-11-23"), 9))
        case "period.mailing":
            let deadline = Counting(.days(row.number("length")), .criminalProcedure)
                .deadline(from: row.date("served"), in: law)
            #expect(deadline.isMet(by: .posted(on: day("2016-03-11"))) == row.answer)
            #expect(deadline.isMet(by: .delivered(on: day("2016-03-15"))) == false)
        case "unit.reading":
            let old = CountingRule.reconsideration.unit(of: .days(10), on: day("2020-06-01"))
            let coercion = CountingRule.administrativeCoercion.unit(of: .days(10), on: day("2020-06-01"))
            let unit = row.texts["law"]?.hasPrefix("行政复议法") == true ? old : coercion
            #expect((unit == .workingDays) == row.answer)
        default: Issue.record("unknown kind \(row.kind)")
        }
    }

    @Test(arguments: workdays.filter(\.isComputable))
    func `Working days are counted by the notices`(row: PublishedPeriod) {
        let calendar = law.calendar
        switch row.kind {
        case "workday.add":
            #expect(calendar.adding(workingDays: row.number("n"), to: row.date("event")) == day(row.expected))
        case "workday.back":
            #expect(calendar.adding(workingDays: -row.number("n"), to: row.date("event")) == day(row.expected))
        case "workday.is": #expect(calendar.isWorkingDay(row.date("date")) == row.answer)
        case "day.add":
            let sum = row.date("event").adding(days: row.number("n") + row.number("plus"))
            #expect(sum == day(row.expected))
        case "workday.count":
            let counted = calendar.workingDays(
                from: row.date("from"), to: row.date("to"), includingStart: row.numbers["exclude_first"] == nil)
            #expect("\(counted ?? -1)" == row.expected)
        default: Issue.record("unknown kind \(row.kind)")
        }
    }
}
