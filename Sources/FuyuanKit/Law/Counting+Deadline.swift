extension TimeLimit {
    /// The deadline with every step of its derivation.
    ///
    /// - Parameters:
    ///   - start: the day of the event; not counted itself.
    ///   - law: the law in hand.
    ///   - extra: an extension granted, counted on from the same start.
    ///   - spans: days left out; overlapping ones count once.
    ///   - day: the day that chooses the edition of the law; the start where not given.
    /// - Returns: the deadline; its last day is nil where it cannot be told.
    public func deadline(
        from start: CivilDate, in law: LegalContext, extendedBy extra: Period = .none,
        excluding spans: [ExcludedSpan] = [], governedBy day: CivilDate? = nil
    ) -> Deadline {
        let governing = day ?? start
        let edition = edition(on: governing)
        return counting(on: governing, in: law).deadline(
            from: start, in: law, extendedBy: extra, excluding: spans, governedBy: governing,
            of: self, basis: edition?.basis ?? Concordance.bundled.basis(basis, on: governing))
    }
}

extension Counting {
    /// The deadline of a period given freely, with every step of its derivation.
    public func deadline(
        from start: CivilDate, in law: LegalContext, extendedBy extra: Period = .none,
        excluding spans: [ExcludedSpan] = [], governedBy day: CivilDate? = nil
    ) -> Deadline {
        deadline(
            from: start, in: law, extendedBy: extra, excluding: spans, governedBy: day ?? start, of: nil,
            basis: Basis(rule.startBasis(on: day ?? start)))
    }

    func deadline(
        from start: CivilDate, in law: LegalContext, extendedBy extra: Period, excluding spans: [ExcludedSpan],
        governedBy day: CivilDate, of limit: TimeLimit?, basis: Basis
    ) -> Deadline {
        var tale = CountingTale(self, from: start, law, governedBy: day)
        tale.tellLimit(limit, basis)
        tale.tellStart(limit?.start)
        tale.tellUnit()
        tale.tellBase()
        tale.tellExtension(extra, limit)
        let excluded = tale.tellExclusions(spans, extendedBy: extra)
        let unrolled = unrolledDay(from: start, in: law, extendedBy: extra, excluding: excluded, governedBy: day)
        let last = lastDay(from: start, in: law, extendedBy: extra, excluding: excluded, governedBy: day)
        let certainty = certainty(ofLastDay: last, in: law, governedBy: day)
        tale.tellEnd(unrolled: unrolled, last: last, certainty)
        return Deadline(
            limit: limit?.id, counting: self, unit: rule.unit(of: period, on: day), start: start,
            unrolledDay: unrolled, lastDay: last, certainty: certainty, basis: basis, derivation: tale.derivation)
    }

    /// The days the spans take out, overlapping ones once; a stop after the period has run out takes nothing.
    public func excludedDays(
        _ spans: [ExcludedSpan], from start: CivilDate, in law: LegalContext, extendedBy extra: Period = .none,
        governedBy day: CivilDate
    ) -> [(span: ExcludedSpan, days: Int)] {
        guard direction == .after || direction == .elapsed else { return [] }
        var total = 0
        var counted = start
        var answer: [(span: ExcludedSpan, days: Int)] = []
        for span in spans.sorted(by: { ($0.stop, $0.resume) < ($1.stop, $1.resume) }) {
            let end = unrolledDay(from: start, in: law, extendedBy: extra, excluding: total, governedBy: day)
            guard let end, span.stop <= end else { continue }
            let days = excludedDays(from: span.stop, to: span.resume, in: law, startedOn: counted, governedBy: day)
            answer.append((span, days))
            total += days
            if let last = span.resume.adding(days: -1), last > counted { counted = last }
        }
        return answer
    }
}
