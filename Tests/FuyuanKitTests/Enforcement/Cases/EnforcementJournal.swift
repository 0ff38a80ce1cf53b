import FuyuanKit

/// A published enforcement case told as a journal (`Journals/ENF-01.jsonl` …); each machine is a file of its own.
struct EnforcementJournal: ToldJournal {
    static let folder = "Enforcement/Cases/Journals"
    /// Cases with nothing datable: they are figures alone.
    static let undated: Set<String> = ["ENF-09", "ENF-31", "ENF-35"]
    /// The published cases that have a journal.
    static let ids = PublishedCase.enforcements.map(\.id).filter { !undated.contains($0) }

    let docket: Docket
    init(_ docket: Docket) { self.docket = docket }

    /// Acts of the publications that are no acts of these machines, and why.
    static let outside: [String: [Int: String]] = [
        "ENF-01": [7: "supervision of a final reconsideration: no machine, only its six months"],
        "ENF-03": [
            1: "the award", 4: "mediation rounds while the settlement was pending",
            5: "an order of an authority outside the court",
        ],
        "ENF-17": [1: "the judgment"],
        "ENF-19": [1: "a disclosure", 2: "a disclosure", 3: "a disclosure"],
        "ENF-21": [1: "the loan", 2: "the basis, with its last day"],
        "ENF-23": [1: "a report to the police", 2: "the judgment"],
        "ENF-25": [1: "the judgment", 10: "a report ten years later"],
        "ENF-27": [4: "a part payment: not what the referral is about"],
        "ENF-29": [1: "the suit", 2: "the basis, without a day", 3: "nobody applied: nothing to tell"],
        "ENF-33": [1: "the basis, with its instalments", 3: "a late payment before the application"],
    ]
}
