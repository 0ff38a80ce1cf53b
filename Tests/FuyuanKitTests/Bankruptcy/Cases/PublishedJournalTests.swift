import FuyuanKit
import Testing

@Suite("公布案例：案卷") struct PublishedJournalTests {
    /// Where each file of a case stands in the end.
    static let ends: [String: [String: String]] = [
        "BKR-01": ["BKR-01-P": "accepted", "BKR-01": "plan-executing"],
        "BKR-03": ["BKR-03-P": "accepted", "BKR-03": "plan-executing"],
        "BKR-05": ["BKR-05": "plan-executing"],
        "BKR-07": ["BKR-07-P": "accepted", "BKR-07": "plan-executing"],
        "BKR-09": ["BKR-09-P": "accepted", "BKR-09": "plan-executing"],
        "BKR-11": ["BKR-11-P": "accepted", "BKR-11": "reorganizing"],
        "BKR-13": ["BKR-13-P": "accepted", "BKR-13": "reorganizing"],
        "BKR-15": ["BKR-15": "reorganizing"],
        "BKR-17": [
            "BKR-17": "reorganizing", "BKR-17-1": "reorganizing", "BKR-17-2": "reorganizing",
            "BKR-17-3": "reorganizing", "BKR-17-4": "reorganizing", "BKR-17-5": "reorganizing",
        ],
        "BKR-19": ["BKR-19-P": "refused-final"],
        "BKR-21": ["BKR-21-T": "accepted", "BKR-21": "settlement-executing"],
        "BKR-23": ["BKR-23-P": "accepted", "BKR-23": "plan-executing"],
        "BKR-25": ["BKR-25": "reorganizing"],
        "BKR-27": ["BKR-27-T": "enforcement-ended", "BKR-27": "declared-bankrupt"],
        "BKR-29": ["BKR-29": "reorganizing"],
        "BKR-33": ["BKR-33": "reorganizing"],
    ]

    /// What each act's day and content show to be irregular, and nothing else.
    static let irregular: [String: [String]] = [
        "BKR-03": [
            "BKR-03 2019-12-16 bankruptcy-case/plan/no-draft-rejected/unmet",
            "BKR-03 2019-12-16 reorganization-plan/submit/draft-in-time/unmet",
        ],
        "BKR-15": ["BKR-15 2025-09-29 administrator-office/appoint/with-acceptance/unmet"],
        "BKR-23": ["BKR-23 2022-11-16 bankruptcy-case/convert-by-other/named-applicant/unmet"],
        "BKR-25": [
            "BKR-25 2020-08-25 administrator-office/appoint/with-acceptance/unmet",
            "BKR-25 2020-11-20 bankruptcy-case/meeting/meeting-held-in-time/unmet",
            "BKR-25 2021-03-29 bankruptcy-claim/sue-for-confirmation/suit-in-time/unmet",
        ],
        "BKR-33": ["BKR-33 2022-08-11 bankruptcy-case/meeting/meeting-held-in-time/unmet"],
    ]

    @Test(arguments: PublishedJournal.ids)
    func `Each case is replayed to its published outcome, and what is irregular in it is found`(id: String) throws {
        let it = try PublishedJournal(id)
        #expect(try it.docket.lineCount == PublishedJournal.lines(id).count, "\(id)")
        let phases = Dictionary(uniqueKeysWithValues: it.docket.files.map { ($0.id.rawValue, $0.phase.wire) })
        #expect(phases == Self.ends[id], "\(id)")
        #expect(it.refusals.isEmpty, "\(id): what really happened and stood is let through")
        #expect(it.irregularities == Self.irregular[id] ?? [], "\(id)")
        for (_, _, reason) in it.found {
            #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty && !reason.basis.isEmpty, "\(reason.code)")
        }
    }

    @Test(arguments: PublishedJournal.ids)
    func `Every published act is told on its day, or is said to be outside the procedure`(id: String) throws {
        let published = try PublishedCase.named(id)
        let history = try PublishedJournal(id).docket.files.flatMap(\.history)
        var told = PublishedJournal.outside[id] ?? []
        for line in history {
            let note = try #require(line.note, "\(id) \(line.day) \(line.type)")
            let numbers = Replay.acts(in: note)
            told.formUnion(numbers)
            #expect(!numbers.isEmpty || note.hasPrefix("assumed"), "\(id): \(note)")
            // The day is the published one, or the remark says what was assumed.
            guard let first = numbers.first, !note.contains("assumed") else { continue }
            #expect(try published.on(first) == line.day, "\(id) act \(first)")
        }
        #expect(told == Set(published.acts.map(\.n)), "\(id)")
    }

    @Test
    func `BKR-31: a winding-up abroad is no procedure of these tables; without reciprocity shown nothing follows`()
        throws
    {
        let it = try PublishedCase.named("BKR-31")
        let foreign = ForeignProceeding(at: "hong-kong", openedOn: try it.on(1))
        #expect(foreign.isRecognizable == nil && foreign.openedOn == day("2020-08-14"))
        let granted = ForeignProceeding(
            at: "hong-kong", openedOn: try it.on(1), hasTreatyOrReciprocity: true, harmsProtectedInterests: false)
        #expect(granted.isRecognizable == true)
        #expect(Set(PublishedCase.bankruptcies.map(\.id)).subtracting(PublishedJournal.ids) == ["BKR-31"])
    }

    // Irregularities the publications or their curator state.

    struct Stated: Sendable {
        let id: String
        let kind: String
        let articles: [Citation]
        /// The day by which an overdue limit shows it; nil where an act does.
        var asOf: String?
    }

    static let stated = [
        Stated(
            id: "BKR-03", kind: "deadline_exceeded",
            articles: [.bankruptcy(79, 3), .bankruptcy(87, 1), .bankruptcy(88), .bankruptcy(79)]),
        Stated(id: "BKR-05", kind: "investor_breach", articles: [], asOf: "2021-07-19"),
        Stated(id: "BKR-15", kind: "administrator_not_simultaneous", articles: [.bankruptcy(13)]),
        Stated(id: "BKR-19", kind: "ruling_set_aside", articles: []),
        Stated(id: "BKR-23", kind: "applicant_not_listed", articles: [.bankruptcy(70, 2)]),
        Stated(id: "BKR-25", kind: "administrator_not_simultaneous", articles: [.bankruptcy(13)]),
        Stated(id: "BKR-25", kind: "ruling_corrected", articles: [.bankruptcyInterpretation3(8)]),
        Stated(id: "BKR-29", kind: "meeting_not_called", articles: [.bankruptcy(84, 1)], asOf: "2017-12-07"),
    ]

    @Test func `Every irregularity stated is found under the same article`() throws {
        let published = PublishedCase.bankruptcies.flatMap { it in it.irregularities.map { "\(it.id) \($0.kind)" } }
        #expect(published == Self.stated.map { "\($0.id) \($0.kind)" })
        for stated in Self.stated {
            let it = try PublishedJournal(stated.id)
            var citations = it.found.flatMap { $0.reason.basis.citations }
            if let asOf = stated.asOf {
                let overdue = try it.matter(CaseID(stated.id)).allDeadlines(asOf: day(asOf), in: .current)
                    .filter(\.isOverdue)
                #expect(!overdue.isEmpty, "\(stated.id)")
                citations += overdue.compactMap(\.limit).flatMap { $0.basis.citations }
            }
            for article in stated.articles { #expect(citations.contains(article), "\(stated.id) \(stated.kind)") }
        }
    }

    struct Overdue: Sendable {
        let id: String
        let clock: String
        let lastDay: String
        let asOf: String
        let daysLate: Int
    }

    static let overdue = [
        // The last instalment was due on 31 December 2020.
        Overdue(
            id: "BKR-05", clock: "reorganization-plan-1-execution", lastDay: "2020-12-31", asOf: "2021-07-19",
            daysLate: 200),
        // The meeting agreed on 25 December 2021; the court was not asked in ten days.
        Overdue(
            id: "BKR-05", clock: "reorganization-plan-1-amendment-application", lastDay: "2022-01-04",
            asOf: "2022-10-25", daysLate: 294),
        Overdue(id: "BKR-17", clock: "plan-draft", lastDay: "2017-07-24", asOf: "2017-08-11", daysLate: 18),
        Overdue(
            id: "BKR-29", clock: "reorganization-plan-1-meeting", lastDay: "2017-12-06", asOf: "2017-12-07", daysLate: 1
        ),
        Overdue(id: "BKR-33", clock: "plan-draft", lastDay: "2022-08-01", asOf: "2022-12-28", daysLate: 149),
    ]

    @Test(arguments: overdue.indices)
    func `What should have been done and was not stands as overdue`(index: Int) throws {
        let row = Self.overdue[index]
        let matter = try PublishedJournal(row.id).matter(CaseID(row.id))
        let deadline = try #require(
            matter.allDeadlines(asOf: day(row.asOf), in: .current).first { $0.clock.wire == row.clock }, "\(row.clock)")
        #expect(deadline.lastDay == day(row.lastDay))
        #expect(deadline.daysLeft == -row.daysLate && deadline.isOverdue)
    }
}
