import FuyuanKit
import Testing

@Suite("公布案例（执行）：案卷") struct EnforcementJournalTests {
    /// Where each file of a case stands in the end.
    static let ends: [String: [String: String]] = [
        "ENF-01": ["ENF-01-D": "defaulted", "ENF-01-O": "reconsidered"],
        "ENF-03": ["ENF-03": "enforcing-conduct", "ENF-03-S": "revival-chosen", "ENF-03-O": "reconsidered"],
        "ENF-05": ["ENF-05": "resumed", "ENF-05-S": "revival-chosen"],
        "ENF-07": ["ENF-07-D": "knocked-down", "ENF-07-O": "reconsidered"],
        "ENF-11": ["ENF-11": "knocked-down"],
        "ENF-13": ["ENF-13": "round2-bidding"],
        "ENF-15": ["ENF-15": "round1-failed"],
        "ENF-17": ["ENF-17": "notified", "ENF-17-O": "partly-upheld"],
        "ENF-19": ["ENF-19": "notified", "ENF-19-M": "effective"],
        "ENF-21": ["ENF-21": "distributing", "ENF-21-S": "revival-chosen"],
        "ENF-23": ["ENF-23": "round-ended", "ENF-23-X": "designated", "ENF-23-O": "reconsidering"],
        "ENF-25": [
            "ENF-25": "controlling", "ENF-25-M1": "effective", "ENF-25-X": "designated", "ENF-25-M2": "released",
        ],
        "ENF-27": ["ENF-27-R": "judged"],
        "ENF-29": ["ENF-29-S": "private-only"],
        "ENF-33": ["ENF-33": "notified"],
    ]

    /// What each act’s day and content show to be irregular, and nothing else.
    static let irregular: [String: [String]] = [
        // 46 days from the objection to the ruling, against fifteen.
        "ENF-01": ["ENF-01-O 2016-09-18 enforcement-objection/dismiss/ruled-in-time/unmet"],
        // Two months: late from whichever day of March 2016, though no publication says so.
        "ENF-03": ["ENF-03-O 2016-05-30 enforcement-objection/dismiss/ruled-in-time/unmet"],
        // 48 days after the failed round, against thirty.
        "ENF-11": ["ENF-11 2025-08-25 judicial-disposal/open-bidding2/round-in-time/unmet"],
        // A criminal file is a ground to suspend, none to end the round.
        "ENF-23": ["ENF-23 2012-12-31 enforcement-case/end-round/round-undisposable/unmet"],
        "ENF-25": [
            "ENF-25-M1 1998-02-19 control-measure/serve-assistant/expiry-stated/unmet",
            "ENF-25-M2 2000-10-17 control-measure/serve-assistant/expiry-stated/unmet",
            // The debt was unpaid, the sale void.
            "ENF-25-M2 2001-05-31 control-measure/release/release-founded/unmet",
        ],
        // Hidden in June 2005, before the judgment of January 2006.
        "ENF-27": ["ENF-27-R 2014-11-03 refusal-crime-referral/note-suspicion/conduct-after-obligation/unmet"],
    ]

    /// What is irregular only by a text younger than the act, and why the text of the day did not ask for it.
    static let younger: [String: String] = [
        "expiry-stated": "terms of measures came with the interpretation of 2004; until then a sealing had no last day",
        "release-founded": "the list of grounds of 2004 put into words what followed from the purpose of a sealing",
        "round-undisposable": "the provisions of 2016 list the reasons; suspension stood in the statute all along",
        "conduct-after-obligation": "the present text of 2024; that a judgment comes first stood in the code all along",
    ]

    @Test(arguments: EnforcementJournal.ids)
    func `Each case is replayed to its published outcome, and what is irregular in it is found`(id: String) throws {
        let it = try EnforcementJournal(id)
        let phases = Dictionary(uniqueKeysWithValues: it.files.map { ($0.id.rawValue, $0.phase.wire) })
        #expect(phases == Self.ends[id], "\(id)")
        #expect(it.refusals.isEmpty, "\(id): what really happened and stood is let through")
        #expect(it.irregularities == Self.irregular[id] ?? [], "\(id)")
        for (_, day, reason) in it.found {
            #expect(!reason.text.zh.isEmpty && !reason.text.en.isEmpty && !reason.basis.isEmpty, "\(reason.code)")
            let isYounger = reason.basis.citations.contains { $0.statute.instrument?.since.map { $0 > day } ?? false }
            let word = reason.code.split(separator: "/").dropLast().last.map(String.init) ?? ""
            // Where the statute merely changed its number, the rule is older than its text.
            if isYounger, word != "ruled-in-time" { #expect(Self.younger[word] != nil, "\(id) \(reason.code)") }
        }
    }

    @Test(arguments: EnforcementJournal.ids)
    func `Every published act is told on its day, or is said to be outside these machines`(id: String) throws {
        let published = try PublishedCase.named(id)
        var told = Set((EnforcementJournal.outside[id] ?? [:]).keys)
        for line in try EnforcementJournal(id).files.flatMap(\.history) {
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

    @Test func `All eighteen cases are read: fifteen have a journal, three have no day at all`() throws {
        #expect(PublishedCase.enforcements.count == 18 && EnforcementJournal.ids.count == 15)
        for id in EnforcementJournal.undated {
            let acts = try PublishedCase.named(id).acts
            #expect(acts.allSatisfy { $0.precision != "day" || $0.actor == "listed company" }, "\(id)")
        }
        let lines = try EnforcementJournal.ids.flatMap { try EnforcementJournal($0).files.flatMap(\.history) }
        #expect(lines.count == 137)
        #expect(lines.count { $0.note?.contains("assumed") == true } == 102)
        #expect(lines.count { $0.note?.hasPrefix("assumed") == true } == 56)
    }
}
