import FuyuanKit
import Testing

@Suite struct `The concordance of articles` {
    let concordance = Concordance.bundled

    @Test(
        arguments: [
            (Citation("CPL23", 205), "CPL21", Citation("CPL21", 201)),
            (Citation("CPL23", 206), "CPL17", Citation("CPL17", 195)),
            (Citation("CPL17", 82, 3), "CPL23", Citation("CPL23", 85, 3)),
            (Citation("CPL21", 246), "CPL23", Citation("CPL23", 250)),
            (Citation("CPL23", 95), "CPL17", Citation("CPL17", 92)),
            (Citation("AR23", 20), "AR17", Citation("AR17", 9)),
            (Citation("AR17", 30, 1), "AR23", Citation("AR23", 23)),
        ] as [(Citation, Statute, Citation)])
    func `A provision is found in earlier and later texts`(from: Citation, statute: Statute, to: Citation) {
        let found = concordance.place(of: from, in: statute)
        #expect(found?.article == to.article)
        #expect(found?.statute == to.statute)
    }

    @Test func `The text in force on a day`() {
        let confirmation = Citation("CPL23", 205)
        #expect(concordance.place(of: confirmation, on: day("2021-12-31")) == Citation("CPL17", 194))
        #expect(concordance.place(of: confirmation, on: day("2022-01-01")) == Citation("CPL21", 201))
        #expect(concordance.place(of: confirmation, on: day("2023-12-31")) == Citation("CPL21", 201))
        #expect(concordance.place(of: confirmation, on: day("2024-01-01")) == confirmation)
        #expect(concordance.place(of: Citation("CPL23", 168), in: "CPL17") == nil)
        #expect(concordance.place(of: Citation("CC20", 202), on: day("2024-01-01")) == nil)
    }

    @Test func `Every row stays in order and names only instruments the kit knows`() {
        for row in concordance.rows {
            #expect(row.places.count >= 2, "\(row.topic.en)")
            for place in row.places { #expect(place.statute.instrument != nil, "\(row.topic.en)") }
        }
    }

    @Test func `Every bundled instrument has a name of its own and a title in both languages`() {
        let all = Instrument.all
        #expect(Set(all.map(\.statute)).count == all.count)
        for instrument in all { #expect(!instrument.zh.isEmpty && !instrument.en.isEmpty) }
        for id in ["CC20", "OP25", "QHD21", "STAT21", "ECO26", "WH95", "CRI18"] {
            #expect(Statute(id).instrument != nil)
        }
    }
}

@Suite struct `A new holiday notice` {
    @Test func `It changes only the deadlines it touches, and confirms the others of its year`() {
        let old = LegalContext.current
        var new = old
        new.calendar = old.calendar.adding(
            HolidayNotice(
                2027, "", "", statutory: [(.newYear, [101]), (.springFestival, [205, 206, 207, 208])],
                inLieu: [209, 210]))
        let open = [
            OpenDeadline(.appealJudgment, from: day("2026-03-02")),
            OpenDeadline(.appealJudgment, from: day("2027-01-25")),
            OpenDeadline(.appealJudgment, from: day("2027-03-01")),
            OpenDeadline(.appealJudgment, from: day("2028-03-01")),
        ]
        let changes = old.changes(to: new, of: open)
        #expect(changes.map(\.index) == [1, 2])
        #expect(changes.first?.before == day("2027-02-09"))
        #expect(changes.first?.after == day("2027-02-11"))
        #expect(changes.first?.isMoved == true)
        #expect(changes.last?.isMoved == false)
        #expect(changes.last?.certaintyBefore == .provisional)
        #expect(changes.last?.certaintyAfter == .confirmed)
        #expect(old.changes(to: old, of: open).isEmpty)
    }
}
