import FuyuanKit

/// A published bankruptcy told as a journal (`Journals/BKR-01.jsonl` …).
struct PublishedJournal: ToldJournal {
    static let folder = "Bankruptcy/Cases/Journals"
    /// The published cases that have a journal: all but BKR-31, which is no procedure of the mainland's law.
    static let ids = PublishedCase.bankruptcies.map(\.id).filter { $0 != "BKR-31" }

    let docket: Docket
    init(_ docket: Docket) { self.docket = docket }

    /// The main case's file, or the file with an id of its own.
    func matter(_ id: CaseID) throws -> BankruptcyCase { try state(id) }
}

/// What the journals say of the published acts.
extension PublishedJournal {
    /// Acts of the publications that are no acts of a procedure, or of which only a sum is published.
    static let outside: [String: Set<Int>] = [
        // A gift agreement and its instalments, a sale of shares, their registration.
        "BKR-01": [3, 4, 8, 11, 13],
        // Resumption of work and its permit.
        "BKR-03": [8, 9],
        // The choice of the investor; what the committee resolves subject to the meeting.
        "BKR-05": [2, 7],
        // The provisional administrator of a pre-reorganisation.
        "BKR-07": [3],
        // Measures of the exchange; a disclosure about other cases.
        "BKR-09": [2, 3, 6],
        // An investor, a vote before the procedure, investment money.
        "BKR-13": [2, 3, 4],
        // Delisting; a balance sheet.
        "BKR-15": [1, 4],
        // The publication as a guiding case.
        "BKR-17": [4],
        // The judgment and the enforcement the claim comes from.
        "BKR-19": [1, 2, 3, 4, 5],
        // Many claims, of which a sum is published; the search for investors.
        "BKR-23": [2, 3],
        // The suit over the claim in three instances: what was decided is the effect of the fifteen days.
        "BKR-25": [7, 8, 9],
        // Listing; 331 claims of which a sum is published.
        "BKR-27": [1, 4],
        // An investor leaves.
        "BKR-29": [3],
        // A disclosure of the petition.
        "BKR-33": [1],
    ]
}
