extension TimeLimit {
    /// The counting of the edition in force on a day, with the length the law in hand sets.
    @inlinable
    public func counting(on day: CivilDate, in law: borrowing LegalContext) -> Counting {
        var counting = self.counting
        if let since, day < since, !earlier.isEmpty { counting = edition(on: day)?.counting ?? counting }
        if !law.periods.isEmpty, let period = replaced(in: law) { counting.period = period }
        return counting
    }

    /// The earlier edition in force on a day before ``since``; the earliest known where none reaches so far back.
    @usableFromInline
    func edition(on day: CivilDate) -> Edition? {
        if let since, day >= since { return nil }
        return earlier.first { $0.since.map { $0 <= day } ?? true } ?? earlier.last
    }

    @usableFromInline
    func replaced(in law: borrowing LegalContext) -> Period? { law.periods[id] }

    /// The last day; nil where it cannot be told (outside the calendar). Constant time, no allocation.
    ///
    /// - Parameters:
    ///   - start: the day of the event; not counted itself.
    ///   - law: the law in hand.
    ///   - extra: an extension granted, counted on from the same start.
    ///   - excluded: days left out, in working days where the limit is; see ``excludedDays(from:to:in:startedOn:governedBy:)``.
    ///   - day: the day that chooses the edition of the law; the start where not given.
    /// - Returns: the last day, or nil.
    @inlinable
    public func lastDay(
        from start: CivilDate, in law: borrowing LegalContext, extendedBy extra: Period = .none,
        excluding excluded: Int = 0, governedBy day: CivilDate? = nil
    ) -> CivilDate? {
        let governing = day ?? start
        return counting(on: governing, in: law)
            .lastDay(from: start, in: law, extendedBy: extra, excluding: excluded, governedBy: governing)
    }

    /// How many days a stop takes out of the limit: the day of the stop is left out, the day of the resumption counts.
    /// Working days where the limit is in working days; with `start`, only days after it. 0 when `resume` is not after
    /// `stop`, or outside the calendar.
    @inlinable
    public func excludedDays(
        from stop: CivilDate, to resume: CivilDate, in law: borrowing LegalContext, startedOn start: CivilDate? = nil,
        governedBy day: CivilDate? = nil
    ) -> Int {
        let governing = day ?? start ?? stop
        return counting(on: governing, in: law)
            .excludedDays(from: stop, to: resume, in: law, startedOn: start, governedBy: governing)
    }

    /// How sure the last day is.
    @inlinable
    public func certainty(
        ofLastDay lastDay: CivilDate?, in law: borrowing LegalContext, governedBy day: CivilDate
    ) -> Certainty {
        counting(on: day, in: law).certainty(ofLastDay: lastDay, in: law, governedBy: day)
    }
}

extension Counting {
    /// How many days a stop takes out: see ``TimeLimit/excludedDays(from:to:in:startedOn:governedBy:)``.
    @inlinable
    public func excludedDays(
        from stop: CivilDate, to resume: CivilDate, in law: borrowing LegalContext, startedOn start: CivilDate? = nil,
        governedBy day: CivilDate
    ) -> Int {
        var stop = stop
        if let start, stop <= start { stop = start.adding(days: 1) ?? stop }
        guard resume > stop else { return 0 }
        guard rule.unit(of: period, on: day) == .workingDays else { return stop.days(until: resume) }
        // Working days of [stop, resume).
        guard let counted = law.calendar.workingDays(from: stop, to: resume, includingStart: true) else { return 0 }
        return counted - (law.calendar.isWorkingDay(resume) == true ? 1 : 0)
    }

    /// How sure a last day is: only one that rests on the calendar can be less than confirmed.
    @inlinable
    public func certainty(
        ofLastDay lastDay: CivilDate?, in law: borrowing LegalContext, governedBy day: CivilDate
    ) -> Certainty {
        guard let lastDay else { return .unknown }
        let usesCalendar =
            rolls(in: law, governedBy: day) || rule.unit(of: period, on: day) == .workingDays
        return usesCalendar ? law.calendar.certainty(of: lastDay) : .confirmed
    }
}

extension TimeLimit {
    /// What is wrong with an extension or a stop of this limit: an invariable period has neither, and an extension may
    /// not be longer than the law of the day allows. Empty when nothing is.
    // law: mediation.V063 mediation.R18
    public func findings(
        extendedBy extra: Period = .none, excluding excluded: Int = 0, on day: CivilDate, at path: String = ""
    ) -> [Finding] {
        var findings: [Finding] = []
        if isInvariable, extra.length > 0 || excluded > 0 {
            findings.append(
                Finding(
                    "mediation.V063", .error, at: path, Basis(.civilProcedureInterpretation(127)),
                    "\(term.zh)为不变期间，不适用中止、中断、延长的规定",
                    "\(term.en) is an invariable period: it is not suspended, interrupted or extended"))
        }
        if let extensible, let longest = extensible.longest(on: day), extra.unit == longest.unit,
            extra.length > longest.length
        {
            findings.append(
                Finding(
                    extensible.code, .error, at: path, extensible.basis.isEmpty ? basis : extensible.basis,
                    "\(term.zh)的延长不得超过\(longest.text(in: .zh))",
                    "\(term.en) may be extended by \(longest.text(in: .en)) at most"))
        }
        return findings
    }
}
