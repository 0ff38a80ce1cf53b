import FuyuanKit
import Testing

@Suite("公布案例（行政）：案卷") struct AdministrativeJournalTests {
    /// Where each file of a case stands in the end.
    static let ends: [String: [String: String]] = [
        "ADM-01": ["ADM-01-R": "decision-served", "ADM-01": "dismissed-by-ruling"],
        "ADM-03": ["ADM-03-R": "decision-served", "ADM-03": "not-docketed"],
        "ADM-05": ["ADM-05": "not-docketed"],
        "ADM-07": ["ADM-07": "appealed", "ADM-07-A": "affirmed"],
        "ADM-09": ["ADM-09": "not-docketed"],
        "ADM-11": ["ADM-11": "not-accepted"],
        "ADM-13": ["ADM-13": "granted"],
        "ADM-15": ["ADM-15": "assigned-to-government"],
        "ADM-17": ["ADM-17": "written-review"],
        "ADM-19": ["ADM-19": "remedy-pending"],
        "ADM-21": ["ADM-21": "accepted"],
        "ADM-23": ["ADM-23": "refused"],
        "ADM-25": ["ADM-25": "withdrawn"],
        "ADM-27": ["ADM-27": "appeal-withdrawn"],
        "ADM-29": ["ADM-29": "withdrawn"],
        "ADM-31": ["ADM-31-R1": "not-accepted", "ADM-31-R2": "not-accepted"],
        "ADM-33": ["ADM-33-R": "decision-served", "ADM-33": "in-hearing"],
        "ADM-35": ["ADM-35-R": "decision-overdue", "ADM-35": "judged"],
        "ADM-37": ["ADM-37-R": "suspended", "ADM-37": "docketed"],
        "ADM-43": ["ADM-43-R": "accepted"],
        "ADM-45": ["ADM-45": "executed"],
        "ADM-47": ["ADM-47": "docketed"],
        "ADM-49": ["ADM-49": "granted"],
    ]

    /// What each act’s day and content show to be irregular, and nothing else.
    static let irregular: [String: [String]] = [
        // The 25th was the first day after the Spring Festival, the courier came on the 26th.
        "ADM-01": [
            "ADM-01-R 2015-02-26 reconsideration-case/sue/sued-in-time/unmet",
            "ADM-01 2015-02-26 administrative-first-instance/file-complaint/sued-in-time/unmet",
        ],
        // A year late; and the court took more than half a year over seven days, which no publication says.
        "ADM-03": [
            "ADM-03 2014-12-02 administrative-first-instance/file-complaint/sued-in-time/unmet",
            "ADM-03 2015-06-24 administrative-first-instance/rule-not-docketed/filed-in-time/unmet",
        ],
        "ADM-05": ["ADM-05 2016-04-21 administrative-first-instance/file-complaint/sued-in-time/unmet"],
        "ADM-09": ["ADM-09 2015-05-27 administrative-first-instance/file-complaint/sued-in-time/unmet"],
        // Two months for five working days, which no publication says.
        "ADM-11": ["ADM-11 2015-09-16 non-litigation-enforcement/refuse-acceptance/accepted-in-time/unmet"],
        "ADM-15": [
            // Fourteen days after the window counted from the fifteen days to sue.
            "ADM-15 2017-01-04 non-litigation-enforcement/apply-to-court/within-suit-window/unmet",
            // Left to the government, which the rule knows of expropriation alone.
            "ADM-15 2017-01-13 non-litigation-enforcement/assign-to-government/separation-allowed/unmet",
        ],
        "ADM-29": ["ADM-29 2015-11-16 administrative-first-instance/file-complaint/reconsideration-first/unmet"],
        "ADM-33": ["ADM-33-R 2012-02-10 reconsideration-case/accept/admissible/unmet"],
        // Buildings are the organ’s own to take down.
        "ADM-49": ["ADM-49 2018-07-09 non-litigation-enforcement/apply-to-court/without-own-power/unmet"],
    ]

    /// What the law refuses. While a suit is pending nobody applies; a demand is not served then either.
    static let refused: [String: [String]] = [
        "ADM-19": [
            "ADM-19 2017-05-19 non-litigation-enforcement/apply-to-court/no-remedy-pending/unmet",
            "ADM-19 2017-05-19 non-litigation-enforcement/apply-to-court/demand-term-passed/unmet",
        ]
    ]

    /// What is irregular only by a text younger than the act, and where it stood on the day.
    static let younger: [String: String] = [
        "sued-in-time": "行政诉讼法 of 1989 arts. 38, 39; 法释〔2000〕8号 arts. 41, 42, 44",
        "filed-in-time": "行政诉讼法 of 1989 art. 42: seven days too",
        "reconsideration-first": "行政诉讼法 of 1989 art. 37(2), of 2014 art. 44(2)",
        "admissible": "行政复议法 of 1999 arts. 9, 17",
        "within-suit-window": "法释〔2000〕8号 art. 88 counted from the time to sue as well",
    ]

    @Test(arguments: AdministrativeJournal.ids)
    func `Each case is replayed to its published outcome, and what is irregular in it is found`(id: String) throws {
        let it = try AdministrativeJournal(id)
        let phases = Dictionary(uniqueKeysWithValues: it.files.map { ($0.id.rawValue, $0.phase.wire) })
        #expect(phases == Self.ends[id], "\(id)")
        #expect(it.refusals == Self.refused[id] ?? [], "\(id)")
        #expect(it.irregularities == Self.irregular[id] ?? [], "\(id)")
        for (_, day, reason) in it.found {
            #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty && !reason.basis.isEmpty, "\(reason.code)")
            let isYounger = reason.basis.citations.contains { $0.statute.instrument?.since.map { $0 > day } ?? false }
            let word = reason.code.split(separator: "/").dropLast().last.map(String.init) ?? ""
            if isYounger { #expect(Self.younger[word] != nil, "\(id) \(reason.code)") }
        }
    }

    @Test(arguments: AdministrativeJournal.ids)
    func `Every published act is told on its day, or is said to be outside these machines`(id: String) throws {
        let published = try PublishedCase.named(id)
        var told = Set((AdministrativeJournal.outside[id] ?? [:]).keys)
        for line in try AdministrativeJournal(id).files.flatMap(\.history) {
            let note = try #require(line.note, "\(id) \(line.day) \(line.type)")
            let numbers = Replay.acts(in: note)
            told.formUnion(numbers)
            #expect(!numbers.isEmpty || note.hasPrefix("assumed"), "\(id): \(note)")
            // The day is the published one, or the remark says that it was assumed.
            let isAssumed = note.contains("assumed: the day") || note.contains("assumed: the last day")
            guard let first = numbers.first, !isAssumed else { continue }
            #expect(try published.on(first) == line.day, "\(id) act \(first)")
        }
        #expect(told == Set(published.acts.map(\.n)), "\(id)")
    }

    @Test func `Lines of published days and of assumed ones are counted`() throws {
        let lines = try AdministrativeJournal.ids.flatMap { try AdministrativeJournal($0).files.flatMap(\.history) }
        #expect(lines.count == 181)
        #expect(lines.count { $0.note?.contains("assumed") == false } == 37)
        #expect(lines.count { $0.note?.contains("assumed") == true } == 144)
        #expect(lines.count { $0.note?.hasPrefix("assumed") == true } == 108)
    }
}
