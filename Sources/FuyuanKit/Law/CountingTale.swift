/// Tells, step by step, how a deadline comes about.
struct CountingTale {
    let counting: Counting
    let start: CivilDate
    let law: LegalContext
    let day: CivilDate
    let unit: PeriodUnit
    var derivation = Derivation()

    init(_ counting: Counting, from start: CivilDate, _ law: LegalContext, governedBy day: CivilDate) {
        self.counting = counting
        self.start = start
        self.law = law
        self.day = day
        unit = counting.rule.unit(of: counting.period, on: day)
    }

    /// Whether the period runs back from its event.
    var looksBack: Bool { counting.direction == .before || counting.direction == .fullBefore }

    mutating func tellLimit(_ limit: TimeLimit?, _ basis: Basis) {
        let period = counting.period
        derivation.add(
            "期限：\(limit?.term.zh ?? "期间")", "Time limit: \(limit?.term.en ?? "period")",
            result: "\(period.text(in: .zh)) / \(period.text(in: .en))", basis)
        if let limit, law.periods[limit.id] != nil {
            derivation.add("期限长度按本地设定", "The length is a local setting", result: period.text(in: .en), basis)
        }
    }

    // law: mediation.1anchor mediation.R23
    mutating func tellStart(_ event: Bilingual?) {
        let basis = Basis(counting.rule.startBasis(on: day))
        if looksBack {
            derivation.add(
                "自\(event?.zh ?? "该日")往前数，当日不计", "Counted back from the \(event?.en ?? "day"), which is not counted",
                result: "\(start)", basis)
        } else if counting.rule == .sentence {
            derivation.add(
                "起算：\(event?.zh ?? "执行之日")，当日计入，届满日为对应日的前一日",
                "Start: \(event?.en ?? "the day of execution"); that day counts, the term ends the day before the corresponding day",
                result: "\(start)", basis)
        } else {
            derivation.add(
                "起算：\(event?.zh ?? "事件发生日")，当日不计入，次日起算",
                "Start: \(event?.en ?? "the day of the event"); that day is not counted, counting begins the next day",
                result: "\(start)", basis)
        }
    }

    // law: mediation.2start
    mutating func tellUnit() {
        if unit == .workingDays {
            let notices = CountingRule.holidayBasis(on: day)
            let basis = counting.rule.unitBasis(on: day).map { Basis($0, notices) } ?? Basis(notices)
            if counting.period.unit == .days {
                derivation.add(
                    "该法所称“\(counting.period.length)日”指工作日",
                    "In this instrument \(counting.period.length) days means working days",
                    basis)
            } else {
                derivation.add("按工作日计算，休息日跳过", "Counted in working days; rest days are skipped", basis)
            }
        } else if let basis = counting.rule.unitBasis(on: day), unit == .days {
            derivation.add(
                "该法所称“\(counting.period.length)日”为自然日",
                "In this instrument \(counting.period.length) days means calendar days",
                Basis(basis))
        } else if unit == .days, counting.direction == .after {
            // law: mediation.R07
            derivation.add(
                "期间中的休息日计算在内", "Rest days in the middle are counted", Basis(counting.rule.rollBasis(on: day)))
        }
    }

    // law: mediation.3nominalend
    mutating func tellBase() {
        let base = Counting(counting.period, counting.rule, looksBack ? .before : .after)
            .unrolledDay(from: start, in: law, governedBy: day)
        let basis: Basis
        switch unit {
        case .months, .years: basis = Basis(counting.rule.monthBasis)
        case .hours, .days, .workingDays: basis = Basis(counting.rule.startBasis(on: day))
        }
        derivation.add(
            looksBack ? "往前数\(counting.period.text(in: .zh))" : "\(counting.period.text(in: .zh))届满",
            looksBack ? "\(counting.period.text(in: .en)) back" : "\(counting.period.text(in: .en)) end",
            result: base.map { "\($0)" } ?? "—", basis)
        if unit == .months || unit == .years, let base, base.day != start.day {
            derivation.add(
                counting.rule.keepsMonthEnd ? "起算日为月末日，届满日为末月最后一日" : "末月没有对应日，以末月最后一日为届满日",
                counting.rule.keepsMonthEnd
                    ? "From the last day of a month the period ends on the last day of the final month"
                    : "The final month has no such day: its last day counts",
                result: "\(base)", basis)
        }
        switch counting.direction {
        case .after, .before: break
        case .fullBefore:
            derivation.add(
                "须满\(counting.period.length)日：首尾两日均不计，再往前一日", "Clear days: neither end counts, one day further back",
                result: base?.adding(days: -1).map { "\($0)" } ?? "—", basis)
        case .elapsed:
            derivation.add(
                "期间届满的次日起条件成立", "The condition holds from the day after the period has run",
                result: base?.adding(days: 1).map { "\($0)" } ?? "—", basis)
        }
    }

    mutating func tellExtension(_ extra: Period, _ limit: TimeLimit?) {
        guard extra.length > 0 else { return }
        let end = counting.unrolledDay(from: start, in: law, extendedBy: extra, governedBy: day)
        let basis = limit?.extensible.map { $0.basis.isEmpty ? limit?.basis ?? Basis() : $0.basis } ?? Basis()
        derivation.add(
            "延长\(extra.text(in: .zh))，自原起算日连续计算", "Extended by \(extra.text(in: .en)), counted on from the same start",
            result: end.map { "\($0)" } ?? "—", basis.isEmpty ? Basis(counting.rule.startBasis(on: day)) : basis)
    }

    mutating func tellExclusions(_ spans: [ExcludedSpan], extendedBy extra: Period) -> Int {
        var total = 0
        for (span, days) in counting.excludedDays(spans, from: start, in: law, extendedBy: extra, governedBy: day) {
            total += days
            let end = counting.unrolledDay(from: start, in: law, extendedBy: extra, excluding: total, governedBy: day)
            derivation.add(
                "扣除\(span.reason.zh)：\(span.stop)起，\(span.resume)恢复，\(days)\(unit == .workingDays ? "个工作日" : "日")不计入",
                "Left out, \(span.reason.en): from \(span.stop), going on \(span.resume); \(days) "
                    + (unit == .workingDays ? "working days" : "days"),
                result: end.map { "\($0)" } ?? "—",
                span.basis.isEmpty ? Basis(counting.rule.startBasis(on: day)) : span.basis)
        }
        return total
    }

    // law: mediation.5roll
    mutating func tellEnd(unrolled: CivilDate?, last: CivilDate?, _ certainty: Certainty) {
        let rolls = counting.rolls(in: law, governedBy: day)
        let basis = Basis(counting.rule.rollBasis(on: day))
        if let unrolled, rolls {
            let label = law.calendar.label(of: unrolled)
            let (zh, en) = (label.map { $0.text(in: .zh) } ?? "—", label.map { $0.text(in: .en) } ?? "—")
            if let last, last != unrolled {
                derivation.add(
                    "届满日\(unrolled)为休息日（\(zh)），顺延至其后第一日",
                    "The last day, \(unrolled), is a rest day (\(en)): it moves to the first day after",
                    result: "\(last)", basis)
            } else if last != nil {
                derivation.add(
                    "届满日\(unrolled)不是休息日（\(zh)），不顺延", "The last day, \(unrolled), is no rest day (\(en)): it stays",
                    result: "\(unrolled)", basis)
            }
            if label?.kind == .makeUpWork {
                derivation.add(
                    "注意：该日为周末，因调休上班，期间仍于当日届满",
                    "Note: this is a weekend day of work by exchange; the period ends on it all the same", basis)
            }
        } else if unrolled != nil, unit != .workingDays {
            derivation.add("此类期间不因休息日顺延", "A period of this kind does not move off a rest day", basis)
        }
        switch certainty {
        case .confirmed: break
        case .provisional, .unknown:
            derivation.add(
                "\(certainty.term.zh)", "\(certainty.term.en)", Basis(CountingRule.holidayBasis(on: last ?? day)))
        }
        guard let last, !looksBack, counting.direction != .elapsed, unit != .hours else { return }
        derivation.add(
            "最后一日至二十四时；有业务时间的，停止业务活动时截止；期满前交邮的不算过期",
            "The last day runs to its 24th hour, or to close of business; a document posted before then is in time",
            result: "\(last)", Basis(.civilCode(203, 2), CountingRule.civilProcedureArticle(4, on: day)))
    }
}
