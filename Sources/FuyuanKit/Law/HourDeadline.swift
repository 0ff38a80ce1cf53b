/// The end of a period of hours: the moment, and how it came about.
public struct HourDeadline: Sendable, Hashable {
    /// The moment of the event.
    public let start: Moment
    /// The moment it ends.
    public let end: Moment
    /// Where the limit stands.
    public let basis: Basis
    /// The steps.
    public let derivation: Derivation

    /// Whether a moment is too late.
    public func isOverdue(at moment: Moment) -> Bool { moment > end }
}

extension Counting {
    /// The moment a period of hours ends; nil where it cannot be told or the period is not in hours.
    ///
    /// Procedural hours run from the next full hour, civil hours from the moment itself. The end never moves off a rest
    /// day.
    // law: mediation.R03 mediation.R04
    public func end(from start: Moment) -> Moment? {
        guard period.unit == .hours, direction == .after else { return nil }
        return (rule.startsNextHour ? start.nextHour : start)?.adding(hours: Int(period.length))
    }

    /// The end of a period of hours with every step of its derivation; nil where it cannot be told or the period is not
    /// in hours.
    public func deadline(from start: Moment) -> HourDeadline? {
        deadline(from: start, of: nil, Basis(hourBasis(start)))
    }

    func hourBasis(_ start: Moment) -> Citation {
        rule.startsNextHour ? .civilProcedureInterpretation(125) : .civilCode(201, 2)
    }

    func deadline(from start: Moment, of limit: TimeLimit?, _ basis: Basis) -> HourDeadline? {
        guard let end = end(from: start) else { return nil }
        var derivation = Derivation()
        derivation.add(
            "期限：\(limit?.term.zh ?? "期间")", "Time limit: \(limit?.term.en ?? "period")",
            result: "\(period.text(in: .zh)) / \(period.text(in: .en))", basis)
        if rule.startsNextHour, let first = start.nextHour {
            derivation.add(
                "\(start)开始的时不计入，自次时起算", "The hour of \(start) is not counted; it runs from the next full hour",
                result: "\(first)", Basis(hourBasis(start)))
        } else {
            derivation.add("自约定的时刻起算", "It runs from the stated moment", result: "\(start)", Basis(hourBasis(start)))
        }
        derivation.add(
            "\(period.text(in: .zh))届满，按小时计算的期间不顺延",
            "\(period.text(in: .en)) end; a period of hours does not move off a rest day", result: "\(end)",
            Basis(hourBasis(start)))
        return HourDeadline(start: start, end: end, basis: basis, derivation: derivation)
    }
}

extension TimeLimit {
    /// The end of a limit in hours, with every step; nil where the limit is not in hours.
    public func deadline(from start: Moment, in law: LegalContext) -> HourDeadline? {
        counting(on: start.day, in: law)
            .deadline(from: start, of: self, Concordance.bundled.basis(basis, on: start.day))
    }
}
