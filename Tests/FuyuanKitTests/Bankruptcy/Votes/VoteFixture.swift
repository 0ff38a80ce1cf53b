import FuyuanKit

/// So many ballots whose amounts add up to `total`, the last one holding the rest.
private func part(_ choice: BallotChoice, _ count: Int, _ total: Int64) -> [Ballot] {
    guard count > 0 else { return [] }
    let each = total / Int64(count)
    return (0..<count).map { index in
        Ballot(choice, unsecured: yuan(index < count - 1 ? each : total - each * Int64(count - 1)))
    }
}

/// Ballots by head and amount, in yuan.
func ballots(
    yes: Int, _ yesAmount: Int64, no: Int, _ noAmount: Int64, absent: Int = 0, _ absentAmount: Int64 = 0
) -> [Ballot] {
    part(.agree, yes, yesAmount) + part(.oppose, no, noAmount) + part(.absent, absent, absentAmount)
}

/// Ballots of one group of a plan, in yuan; everybody attends.
func groupBallots(
    _ group: PlanGroup, yes: Int, _ yesAmount: Int64, no: Int = 0, _ noAmount: Int64 = 0
) -> [GroupBallot] {
    (part(.agree, yes, yesAmount) + part(.oppose, no, noAmount)).map {
        GroupBallot($0.choice, in: group, $0.unsecured, title: group == .employee ? .employee : .confirmed)
    }
}

/// The day, written `yyyy-MM-dd`.
func civil(_ text: String) throws -> CivilDate {
    guard let day = CivilDate(text) else { throw NotADay(text: text) }
    return day
}

struct NotADay: Error { let text: String }
