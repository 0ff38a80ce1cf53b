/// 程序日期: the days on which the steps of a procedure are said to have happened, in the order of the procedure.
public struct ProcedureDates: Sendable, Hashable {
    /// One step.
    public struct Step: Sendable, Hashable {
        /// What happened.
        public let term: Term
        /// The day it is said to have happened.
        public let day: CivilDate
        /// Whether it can only happen on a working day, as a filing taken at the counter.
        public let needsWorkingDay: Bool

        /// A step.
        public init(_ term: Term, on day: CivilDate, needsWorkingDay: Bool = false) {
            self.term = term
            self.day = day
            self.needsWorkingDay = needsWorkingDay
        }
    }

    /// The steps, the first of the procedure first.
    public var steps: [Step]

    /// The steps of a procedure.
    public init(_ steps: [Step]) { self.steps = steps }

    /// The steps that lie before one they must follow, and those on a rest day that need a working day; a day outside the
    /// calendar in hand is not judged. O(n).
    /// law: administrative.V-X01
    public func findings(in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        var latest: Step?
        for (index, step) in steps.enumerated() {
            if let before = latest, step.day < before.day {
                findings.append(
                    Finding(
                        "administrative.V-X01", .error, at: "steps[\(index)].day", Basis(),
                        "\(step.term.zh)（\(step.day)）早于\(before.term.zh)（\(before.day)）",
                        "\(step.term.en) (\(step.day)) is before \(before.term.en) (\(before.day))"))
            } else {
                latest = step
            }
            if step.needsWorkingDay, law.calendar.isWorkingDay(step.day) == false {
                findings.append(
                    Finding(
                        "administrative.V-X01", .error, at: "steps[\(index)].day", Basis(),
                        "\(step.term.zh)的日期\(step.day)不是工作日", "\(step.term.en): \(step.day) is no working day"))
            }
        }
        return findings
    }
}
