import FuyuanKit
import Testing

struct HostileValueTests {
    @Test func `A set made from all bits has only the cases there are`() {
        let set = EnumSet<Rounding>(bits: .max)
        #expect(set == .all)
        #expect(set.count == 6)
        #expect(Array(set).count == 6)
        #expect(set.map(\.term.wire).count == 6)
    }

    @Test func `A line limit of any size is a limit`() {
        for most in [Int.max, Int.max - 3, Int.min, -1] {
            var lines = LineSplitter(limits: DecodingLimits(lineBytes: most))
            lines.append(Array("[]\r\n[1]".utf8))
            lines.finish()
            var numbers: [Int] = []
            while let line = lines.next() { numbers.append(line.number) }
            #expect(numbers == [1, 2])
        }
    }

    @Test(arguments: [Int.min, -1, 0, 10_000, Int.max])
    func `A holiday notice of a year that does not exist changes nothing`(year: Int) {
        let notice = HolidayNotice(year: year, number: "", source: "", days: [])
        let calendar = WorkCalendar.bundled.adding(notice)
        #expect(calendar.first == WorkCalendar.bundled.first)
        #expect(calendar.confirmedThrough == WorkCalendar.bundled.confirmedThrough)
    }

    @Test(arguments: [1, 1949, 2006, 2027, 9999])
    func `A holiday notice of any other year makes a calendar`(year: Int) {
        let notice = HolidayNotice(year: year, number: "", source: "", days: [])
        let calendar = WorkCalendar.bundled.adding(notice).adding(regionalHolidays: [.min, .max])
        #expect(calendar.notices.contains { $0.year == year })
        #expect(calendar.first <= calendar.last)
    }

    @Test func `An amount is not divided into more parts than memory holds`() {
        #expect(Money.max.split(into: .max) == nil)
        #expect(Money.min.split(into: Money.mostParts + 1) == nil)
        #expect(Money(fen: 7).split(into: 2)?.map(\.fen) == [4, 3])
    }

    @Test func `Every kind of identifier refuses a long text of anything`() {
        let pieces = ["1", "A", "号", "（2024）", "字第", "\u{301}", "\u{0}", "-", " ", "京A", "\u{200B}", "👩‍👧", "（"]
        for kind in IdentifierKinds.all {
            for piece in pieces {
                for lead in ["", "（2024）京0105民初"] {
                    let text = lead + String(repeating: piece, count: (1 << 13) / piece.utf8.count)
                    let report = kind.check(text, asOf: .max)
                    #expect(report.error != nil, "\(kind.kind.wire) \(piece)")
                    #expect((report.error?.text.en ?? "").utf8.count < 1000)
                }
            }
        }
    }

    @Test func `Counting answers or says nothing at both ends of time`() {
        let days: [CivilDate] = [.min, .max, CivilDate(2024, 2, 29) ?? .min]
        let units: [PeriodUnit] = PeriodUnit.allCases
        for rule in CountingRule.allCases {
            for direction in CountingDirection.allCases {
                for unit in units {
                    for length in [0, 1, Int.max, Int.min] {
                        let counting = Counting(Period(length, unit), rule, direction)
                        for day in days {
                            for excluded in [0, Int.max, Int.min] {
                                _ = counting.lastDay(
                                    from: day, in: .current, extendedBy: Period(.max, unit), excluding: excluded)
                            }
                            _ = counting.deadline(
                                from: day, in: .current, extendedBy: Period(.max, unit),
                                excluding: [ExcludedSpan(.min, .max, Bilingual("", ""))])
                            if let start = Moment(day, 23, 59) { _ = counting.deadline(from: start) }
                        }
                    }
                }
            }
        }
    }
}
