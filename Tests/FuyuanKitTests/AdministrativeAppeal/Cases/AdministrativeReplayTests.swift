import FuyuanKit
import Testing

@Suite("公布案例（行政）：不合法之处与反例") struct AdministrativeReplayTests {
    /// What the publications or their curator state to be irregular, and the word of the condition that finds it in the
    /// journal; nil where a value, a refusal or a result shows it, as the remark says.
    static let stated: [(id: String, kind: String, word: String?)] = [
        ("ADM-01", "late_filing", "sued-in-time"),
        // `ADM-03: nobody told …`
        ("ADM-03", "duty_to_inform", nil), ("ADM-03", "late_filing", "sued-in-time"),
        ("ADM-05", "late_filing", "sued-in-time"),
        // `ADM-07: premature …` and `ADM-07: a number …`
        ("ADM-07", "premature_filing", nil), ("ADM-07", "published_number_mismatch", nil),
        ("ADM-09", "late_filing", "sued-in-time"),
        // `ADM-11: on the court’s reading …`; the printed day is among the limits.
        ("ADM-11", "premature_filing", nil), ("ADM-11", "published_date_impossible", nil),
        ("ADM-15", "time_limit", "within-suit-window"),
        // The ground of the refusal itself.
        ("ADM-23", "act_unlawful", nil), ("ADM-29", "wrong_procedure", "reconsideration-first"),
        // The county’s ground of refusal.
        ("ADM-31", "late_filing", nil),
        // `ADM-35: sixty days …`
        ("ADM-35", "deadline_exceeded", nil),
        // `ADM-37: …`
        ("ADM-37", "inaction", nil),
        // Values: `AdministrativeOutcomeTests`.
        ("ADM-39", "act_unlawful", nil), ("ADM-49", "published_figure_rounded", nil), ("ADM-53", "breach", nil),
    ]

    @Test func `Every irregularity stated is found in the journal, or shows elsewhere`() throws {
        let published = PublishedCase.administrative.flatMap { it in it.irregularities.map { "\(it.id) \($0.kind)" } }
        #expect(published == Self.stated.map { "\($0.id) \($0.kind)" })
        for (id, _, word) in Self.stated {
            guard let word else { continue }
            #expect(try AdministrativeJournal(id).irregularities.contains { $0.hasSuffix("/\(word)/unmet") }, "\(id)")
        }
    }

    /// What a checker should flag: the word of the condition that finds or refuses it; nil where a counter-example or a
    /// value does, or where it must say that it cannot tell.
    static let flags: [(id: String, acts: [Int], word: String?)] = [
        ("ADM-01", [2], "sued-in-time"), ("ADM-03", [3], "sued-in-time"), ("ADM-05", [2], "sued-in-time"),
        ("ADM-07", [2], nil), ("ADM-09", [2], "sued-in-time"), ("ADM-11", [3], nil),
        // Late on one reading, premature on the other.
        ("ADM-15", [3], "within-suit-window"),
        // `ADM-17: with fifteen days to sue …`
        ("ADM-17", [2], nil), ("ADM-19", [2, 3], "no-remedy-pending"),
        // `ADM-23: served when it was made …`
        ("ADM-23", [2], nil),
        // `ADM-27: …`
        ("ADM-27", [2], nil), ("ADM-29", [1], "reconsideration-first"), ("ADM-31", [3], nil),
        ("ADM-33", [3], "admissible"), ("ADM-35", [3], nil), ("ADM-37", [5, 6], nil), ("ADM-39", [4], nil),
        // `ADM-43: either day …` is a value; `ADM-47: …` says that it cannot tell.
        ("ADM-43", [2, 3], nil), ("ADM-47", [4], nil), ("ADM-53", [2], nil),
    ]

    @Test func `Whatever a checker should flag is flagged`() throws {
        let published = PublishedCase.administrative.flatMap { it in it.checker_flags.map { "\(it.id) \($0.acts)" } }
        #expect(published == Self.flags.map { "\($0.id) \($0.acts)" })
        for (id, _, word) in Self.flags {
            guard let word else { continue }
            let it = try AdministrativeJournal(id)
            #expect((it.irregularities + it.refusals).contains { $0.hasSuffix("/\(word)/unmet") }, "\(id) \(word)")
        }
    }
}
