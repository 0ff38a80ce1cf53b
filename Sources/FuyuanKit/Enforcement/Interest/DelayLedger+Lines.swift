extension DelayLedger {
    /// What a part of the debt bears up to a day: general interest before and during the delay, and the doubled part.
    func bearing(
        _ base: Money, _ instalment: Int, _ due: CivilDate, to day: CivilDate, isPaid: Bool
    ) throws(InterestError) -> [DelayInterest.Line] {
        var lines: [DelayInterest.Line] = []
        let day = debt.bankruptcyAcceptedOn.map { Swift.min($0, day) } ?? day
        if let general = debt.general, instalment > 0 {
            lines = try self.general(general, base, instalment, due, to: day, isPaid: isPaid)
        }
        guard !debt.isBreachClauseEnforced, due <= day, instalment > 0 || policy.includesLitigationCosts else {
            return lines
        }
        // The doubled part.
        let span = stopped(policy.dayCount.span(from: due, to: day))
        let split = Int(DelayInterest.firstDay.ordinal).clamped(to: span.lowerBound...span.upperBound)
        if span.lowerBound < split {
            lines += try older(base, instalment, span.lowerBound..<split, isPaid)
        }
        let late = split..<span.upperBound
        let free = self.free(late).reduce(0) { $0 + $1.count }
        let factor = try InterestRate.factor(DelayInterest.dailyRate, free, 1)
        lines.append(
            try line(
                .doubled, instalment, base, Swift.max(due, day0(split, due)), day, free, late.count - free, factor,
                InterestRate.daily(DelayInterest.dailyRate).text, isPaid))
        return lines
    }

    /// General interest before and during the delay.
    private func general(
        _ general: DelayedDebt.General, _ base: Money, _ instalment: Int, _ due: CivilDate, to day: CivilDate,
        isPaid: Bool
    ) throws(InterestError) -> [DelayInterest.Line] {
        let end = general.until.map { Swift.min($0, day) } ?? day
        let span = stopped(policy.dayCount.span(from: general.from, to: end))
        let cut = policy.dayCount.begin(due).clamped(to: span.lowerBound...span.upperBound)
        let parts: [(DelayInterest.LineKind, Range<Int>, CivilDate, CivilDate)] = [
            (.generalBefore, span.lowerBound..<cut, general.from, Swift.min(due, end)),
            (.generalDuring, cut..<span.upperBound, Swift.max(due, general.from), end),
        ]
        var lines: [DelayInterest.Line] = []
        for (kind, days, first, last) in parts where !days.isEmpty {
            let stretches = try GeneralInterest(on: base, at: general.rate, over: days, policy.rounding).lines
            for (index, stretch) in stretches.enumerated() {
                lines.append(
                    DelayInterest.Line(
                        kind: kind, instalment: instalment, base: base, from: index == 0 ? first : stretch.from,
                        until: index == stretches.count - 1 ? last : stretch.until, days: stretch.days,
                        excludedDays: 0, rate: stretch.rate, exact: stretch.exact, amount: stretch.amount,
                        isPaid: isPaid))
            }
        }
        return lines
    }

    /// The day the present method begins to run for a part.
    private func day0(_ split: Int, _ due: CivilDate) -> CivilDate {
        due < DelayInterest.firstDay && split == Int(DelayInterest.firstDay.ordinal) ? DelayInterest.firstDay : due
    }

    /// The older method: the debt at twice the benchmark loan rate (法释〔2009〕6号); from memory.
    private func older(
        _ base: Money, _ instalment: Int, _ span: Range<Int>, _ isPaid: Bool
    ) throws(InterestError) -> [DelayInterest.Line] {
        guard let benchmark = policy.benchmark else { throw .benchmarkNeeded }
        let rate = InterestRate.published(
            benchmark, times: Ratio(2), fixedOn: nil, policy.benchmarkYear)
        var lines: [DelayInterest.Line] = []
        for part in free(span) {
            for stretch in try rate.stretches(part) {
                guard let from = CivilDate(ordinal: stretch.days.lowerBound),
                    let until = CivilDate(ordinal: stretch.days.upperBound)
                else { throw .overflow }
                lines.append(
                    try line(
                        .older, instalment, base, from, until, stretch.days.count, 0, stretch.factor, stretch.text,
                        isPaid))
            }
        }
        return lines
    }

    private func line(
        _ kind: DelayInterest.LineKind, _ instalment: Int, _ base: Money, _ from: CivilDate, _ until: CivilDate,
        _ days: Int, _ excluded: Int, _ factor: Ratio, _ rate: Bilingual, _ isPaid: Bool
    ) throws(InterestError) -> DelayInterest.Line {
        let exact = try InterestRate.product(Ratio(base.fen), factor)
        return DelayInterest.Line(
            kind: kind, instalment: instalment, base: base, from: from, until: until, days: days,
            excludedDays: excluded, rate: rate, exact: exact, amount: Money(fen: exact.rounded(policy.rounding)),
            isPaid: isPaid)
    }

    /// The days before a bankruptcy petition was accepted.
    private func stopped(_ span: Range<Int>) -> Range<Int> {
        guard let accepted = debt.bankruptcyAcceptedOn else { return span }
        let end = Swift.max(span.lowerBound, Swift.min(span.upperBound, Int(accepted.ordinal)))
        return span.lowerBound..<end
    }

    /// The days not left out.
    private func free(_ span: Range<Int>) -> [Range<Int>] {
        var free: [Range<Int>] = []
        var low = span.lowerBound
        for pause in pauses where pause.upperBound > low && pause.lowerBound < span.upperBound {
            if pause.lowerBound > low { free.append(low..<pause.lowerBound) }
            low = Swift.min(pause.upperBound, span.upperBound)
        }
        if low < span.upperBound { free.append(low..<span.upperBound) }
        return free
    }
}

extension DelayInterest.LineKind {
    /// Whether it is general interest.
    var isGeneral: Bool {
        switch self {
        case .generalBefore, .generalDuring: true
        case .doubled, .older: false
        }
    }

    /// Where it stands.
    var basis: Basis {
        switch self {
        case .generalBefore, .generalDuring: GeneralInterest.basis
        case .doubled: DelayInterest.basis
        case .older: Basis(.delayInterest(7), Citation("DLY09"))
        }
    }
}

extension DelayInterest.Line {
    /// The line as a step.
    var step: Derivation.Step {
        let part =
            instalment == 0
            ? Bilingual("诉讼费用", "litigation costs") : Bilingual("第\(instalment)期", "instalment \(instalment)")
        let left =
            excludedDays == 0
            ? Bilingual("", "") : Bilingual("（已扣除\(excludedDays)日）", " (\(excludedDays) days left out)")
        return Derivation.Step(
            "\(part.zh)\(kind.term.zh)：\(base)，\(from)至\(until)，\(days)日\(left.zh)，\(rate.zh)",
            "\(part.en), \(kind.term.en): \(base), \(from) to \(until), \(days) days\(left.en), \(rate.en)",
            result: amount.description, kind.basis)
    }
}
