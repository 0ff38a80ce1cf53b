/// A period with its counting rule and direction: all that is needed to find a last day.
@frozen
public struct Counting: Sendable, Hashable {
    /// The length as the instrument writes it.
    public var period: Period
    /// The counting rule of the instrument.
    public var rule: CountingRule
    /// Which way it runs.
    public var direction: CountingDirection

    /// A period counted under a rule.
    @inlinable
    public init(_ period: Period, _ rule: CountingRule, _ direction: CountingDirection = .after) {
        self.period = period
        self.rule = rule
        self.direction = direction
    }

    /// The last day before any roll; nil where it cannot be told.
    ///
    /// An extension is counted on from the base, from the same start, so that nothing rolls twice. `excluded` is in days,
    /// in working days where the period is.
    // law: mediation.extension
    @inlinable
    public func unrolledDay(
        from start: CivilDate, in law: borrowing LegalContext, extendedBy extra: Period = .none,
        excluding excluded: Int = 0, governedBy day: CivilDate
    ) -> CivilDate? {
        let unit = rule.unit(of: period, on: day)
        let sign = direction == .before || direction == .fullBefore ? -1 : 1
        var length = Int(period.length)
        var rest = extra
        if rest.unit == unit || rest.unit == period.unit {
            length += Int(rest.length)
            rest = .none
        }
        guard var end = counted(sign * length, unit, from: start, law) else { return nil }
        if rest.length > 0 {
            guard let later = counted(sign * Int(rest.length), rest.unit, from: end, law) else { return nil }
            end = later
        }
        if excluded != 0 {
            let moved =
                unit == .workingDays
                ? law.calendar.adding(workingDays: excluded, to: end) : end.adding(days: excluded)
            guard let moved else { return nil }
            end = moved
        }
        if rule == .sentence { return end.adding(days: -1) }
        switch direction {
        case .after, .before: return end
        case .fullBefore: return end.adding(days: -1)
        case .elapsed: return end.adding(days: 1)
        }
    }

    @inlinable
    func counted(_ length: Int, _ unit: PeriodUnit, from start: CivilDate, _ law: borrowing LegalContext) -> CivilDate?
    {
        switch unit {
        case .hours: start.adding(days: length >= 0 ? (length + 23) / 24 : (length - 23) / 24)
        case .days: start.adding(days: length)
        case .workingDays: length == 0 ? start : law.calendar.adding(workingDays: length, to: start)
        case .months: rule.keepsMonthEnd ? start.addingKeepingMonthEnd(months: length) : start.adding(months: length)
        case .years:
            rule.keepsMonthEnd ? start.addingKeepingMonthEnd(months: length * 12) : start.adding(years: length)
        }
    }

    /// Whether the end moves off a rest day: a calendar period after its event, under a rule that rolls.
    @inlinable
    public func rolls(in law: borrowing LegalContext, governedBy day: CivilDate) -> Bool {
        guard direction == .after, rule.rolls(in: law) else { return false }
        switch rule.unit(of: period, on: day) {
        case .days, .months, .years: return true
        case .hours, .workingDays: return false
        }
    }

    /// The last day; nil where it cannot be told. Constant time, no allocation.
    ///
    /// `day` chooses the edition of the law and defaults to the start.
    @inlinable
    public func lastDay(
        from start: CivilDate, in law: borrowing LegalContext, extendedBy extra: Period = .none,
        excluding excluded: Int = 0, governedBy day: CivilDate? = nil
    ) -> CivilDate? {
        let governing = day ?? start
        guard
            let end = unrolledDay(
                from: start, in: law, extendedBy: extra, excluding: excluded, governedBy: governing)
        else { return nil }
        return rolls(in: law, governedBy: governing) ? law.calendar.rolled(end, under: law.restDays) : end
    }
}

extension CivilDate {
    /// The day this many months later; from the last day of a month, the last day of the later month
    /// (刑诉法解释 art. 202). Nil outside years 1 to 9999.
    // law: mediation.R21
    @inlinable
    public func addingKeepingMonthEnd(months: Int) -> CivilDate? {
        guard let later = adding(months: months) else { return nil }
        let (year, month, day) = parts
        guard day == Self.days(inMonth: month, of: year) else { return later }
        let (newYear, newMonth, _) = later.parts
        return CivilDate(newYear, newMonth, Self.days(inMonth: newMonth, of: newYear))
    }
}
