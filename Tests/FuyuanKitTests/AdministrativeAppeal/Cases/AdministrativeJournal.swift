import FuyuanKit

/// A published administrative dispute told as a journal (`Journals/ADM-01.jsonl` …); each machine is a file of its own.
struct AdministrativeJournal: ToldJournal {
    static let folder = "AdministrativeAppeal/Cases/Journals"
    /// Cases in which no act of these machines has a day.
    static let undated: Set<String> = ["ADM-39", "ADM-41", "ADM-51", "ADM-53"]
    /// The published cases that have a journal.
    static let ids = PublishedCase.administrative.map(\.id).filter { !undated.contains($0) }

    let docket: Docket
    init(_ docket: Docket) { self.docket = docket }

    /// Acts of the publications that are no acts of these machines, or whose content was not read, and why.
    static let outside: [String: [Int: String]] = [
        "ADM-05": [1: "a request to an organ: the suit begins with its silence"],
        "ADM-07": [1: "a request to an organ: the suit begins with its silence"],
        "ADM-09": [1: "the act attacked", 2: "the day the plaintiff says to have known"],
        "ADM-17": [3: "a ruling of which nothing but the day was read"],
        "ADM-19": [4: "a ruling of which nothing but the day was read"],
        "ADM-21": [3: "a part payment: the machine knows full performance alone"],
        "ADM-27": [2: "the suit itself withdrawn on appeal: the machine knows withdrawal of the appeal alone"],
        "ADM-31": [2: "raised again, nobody says with whom or how"],
        "ADM-33": [1: "a request for a document", 2: "the copy, from which the time runs"],
        "ADM-35": [1: "a request for information", 2: "the notice, from which the time runs"],
        "ADM-37": [6: "a request to resume: the machine knows resumption alone"],
        "ADM-43": [
            1: "the judgment", 2: "the act attacked, by its own date", 3: "the act attacked, by the applicant’s date",
            5: "a decision of which nothing but the number was read",
        ],
        "ADM-47": [
            1: "a registration", 2: "the first certificate", 3: "the reissue",
            5: "a ruling of which nothing but the day was read",
        ],
    ]
}
