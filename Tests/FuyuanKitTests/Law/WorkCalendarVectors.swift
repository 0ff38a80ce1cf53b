import FuyuanKit
import Testing

@Suite struct `Working-day vectors` {
    let calendar = WorkCalendar.bundled

    @Test func `Every day of 2007 to 2026 is a working day exactly when four calendars say so`() throws {
        let bits = try #require(try LawFixture.json("workday-bits")["bits"] as? [String: String])
        #expect(bits.count == 20)
        var wrong: [String] = []
        var (days, working) = (0, 0)
        for (year, text) in bits {
            var current = day("\(year)-01-01")
            for character in text {
                let isWorking = calendar.isWorkingDay(current)
                if isWorking != (character == "1") { wrong.append("\(current)") }
                days += 1
                working += isWorking == true ? 1 : 0
                current = try #require(current.adding(days: 1))
            }
        }
        #expect(wrong.isEmpty, "wrong days: \(wrong.prefix(10))")
        #expect(days == 7305)
        #expect(working == 4991)
    }

    @Test(arguments: ["random", "hard"])
    func `The n-th working day after or before a day`(part: String) throws {
        let rows = try LawFixture.rows("workday-arith", part)
        #expect(rows.count == (part == "random" ? 3334 : 288))
        var wrong: [String] = []
        for row in rows {
            guard let start = row[0] as? String, let count = row[1] as? Int, let expected = row[2] as? String else {
                wrong.append("\(row)")
                continue
            }
            let answer = calendar.adding(workingDays: count, to: day(start))
            if answer != day(expected) { wrong.append("\(row) gave \(String(describing: answer))") }
        }
        #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(5))")
    }

    @Test func `How many working days lie between two days, with and without the first`() throws {
        let rows = try LawFixture.rows("workday-count")
        #expect(rows.count == 1000)
        var wrong: [String] = []
        for row in rows {
            guard let from = row[0] as? String, let to = row[1] as? String, let both = row[2] as? Int,
                let after = row[3] as? Int
            else {
                wrong.append("\(row)")
                continue
            }
            if calendar.workingDays(from: day(from), to: day(to), includingStart: true) != both
                || calendar.workingDays(from: day(from), to: day(to)) != after
            {
                wrong.append("\(row)")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(5))")
    }

    @Test func `The working days around every rest day`() throws {
        let rows = try LawFixture.rows("next-workday")
        #expect(rows.count == 1541)
        var wrong: [String] = []
        for row in rows {
            guard let rest = row[0] as? String, let next = row[1] as? String, let previous = row[2] as? String else {
                wrong.append("\(row)")
                continue
            }
            if calendar.next(after: day(rest)) != day(next) || calendar.previous(before: day(rest)) != day(previous)
                || calendar.rolled(day(rest)) != day(next)
            {
                wrong.append("\(row)")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(5))")
    }

    @Test func `Two thousand legal deadlines, before and after the roll`() throws {
        let rows = try LawFixture.rows("legal-deadline")
        #expect(rows.count == 2000)
        var wrong: [String] = []
        for row in rows {
            guard let start = row[0] as? String, let period = row[1] as? String, let unrolled = row[2] as? String,
                let last = row[3] as? String, let length = Int(period.dropLast())
            else {
                wrong.append("\(row)")
                continue
            }
            let unit: PeriodUnit =
                switch period.last {
                case "W": .workingDays
                case "M": .months
                case "Y": .years
                default: .days
                }
            let counting = Counting(Period(length, unit), .civilProcedure)
            let deadline = counting.deadline(from: day(start), in: .current)
            if deadline.unrolledDay != day(unrolled) || deadline.lastDay != day(last)
                || counting.lastDay(from: day(start), in: .current) != day(last)
            {
                wrong.append("\(row) gave \(String(describing: deadline.lastDay))")
            }
        }
        #expect(wrong.isEmpty, "\(wrong.count) wrong: \(wrong.prefix(5))")
    }
}
