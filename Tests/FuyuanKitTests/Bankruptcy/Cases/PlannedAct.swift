import FuyuanKit

/// Which act of a machine a published act is: the plan by which each published case becomes a journal.
///
/// A row without a machine is no act of the procedure, and says why. What is not published and must be taken for granted
/// stands in `assumed`.
struct PlannedAct: Sendable {
    /// The machines a published case is told with.
    enum Machine: String, Sendable, CaseIterable {
        case petition, transfer, bankruptcyCase, administrator, meeting, resolution, claim, plan, settlement
    }

    /// The case.
    let caseID: String
    /// The number of the published act; its day is the day of the entry.
    let n: Int
    /// The machine; nil where the act is outside the procedure.
    let machine: Machine?
    /// The act by its Swift name; empty where there is no machine.
    let act: String
    /// Who acts.
    let role: BankruptcyRole
    /// What the payload must say, as published.
    let facts: [String: String]
    /// What is not published; for a row without a machine, why it is none.
    let assumed: String

    init(
        _ caseID: String, _ n: Int, _ machine: Machine?, _ act: String, _ role: BankruptcyRole,
        _ facts: [String: String] = [:], assumed: String = ""
    ) {
        self.caseID = caseID
        self.n = n
        self.machine = machine
        self.act = act
        self.role = role
        self.facts = facts
        self.assumed = assumed
    }
}

/// Where a machine of a published case stands in the end.
struct PlannedEnd: Sendable {
    let caseID: String
    let machine: PlannedAct.Machine
    /// The phase by its Swift name.
    let phase: String

    init(_ caseID: String, _ machine: PlannedAct.Machine, _ phase: String) {
        self.caseID = caseID
        self.machine = machine
        self.phase = phase
    }

    static let all: [PlannedEnd] = [
        PlannedEnd("BKR-01", .bankruptcyCase, "planExecuting"),
        PlannedEnd("BKR-03", .bankruptcyCase, "planExecuting"),
        PlannedEnd("BKR-05", .bankruptcyCase, "planExecuting"),
        PlannedEnd("BKR-07", .bankruptcyCase, "planExecuting"),
        PlannedEnd("BKR-09", .bankruptcyCase, "planExecuting"),
        PlannedEnd("BKR-11", .bankruptcyCase, "reorganizing"),
        PlannedEnd("BKR-13", .bankruptcyCase, "reorganizing"),
        PlannedEnd("BKR-15", .bankruptcyCase, "reorganizing"),
        PlannedEnd("BKR-17", .bankruptcyCase, "reorganizing"),
        PlannedEnd("BKR-19", .petition, "refusedFinal"),
        PlannedEnd("BKR-21", .bankruptcyCase, "settling"),
        PlannedEnd("BKR-23", .bankruptcyCase, "planExecuting"),
        PlannedEnd("BKR-25", .claim, "litigating"),
        PlannedEnd("BKR-27", .bankruptcyCase, "declaredBankrupt"),
        PlannedEnd("BKR-29", .plan, "submitted"),
        PlannedEnd("BKR-33", .bankruptcyCase, "reorganizing"),
    ]
}
