extension IndicatorDefinition {
    /// The figure two sums give; a median must be told. The denominator of a change or difference is the earlier
    /// figure.
    func value(numerator: Int64, denominator: Int64, median: Ratio?) -> IndicatorValue {
        switch measure {
        case .count, .sum: return IndicatorValue(numerator, in: unit)
        case .median:
            if denominator == 0 { return .undefined(.emptyDenominator, in: unit) }
            return median.map { IndicatorValue($0, in: unit) } ?? .undefined(.notKept, in: unit)
        case .share, .perTenThousand, .mean, .ratio:
            if denominator == 0 { return .undefined(.emptyDenominator, in: unit) }
            return Ratio(numerator, denominator).map { IndicatorValue($0, in: unit) }
                ?? .undefined(.doesNotFit, in: unit)
        case .change, .difference:
            if denominator == 0 { return .undefined(.emptyDenominator, in: unit) }
            guard let change = Ratio(numerator, denominator)?.subtracting(.one) else {
                return .undefined(.doesNotFit, in: unit)
            }
            return IndicatorValue(change, in: unit)
        }
    }
}

extension IndicatorTally {
    /// The sums of all that counts; nil when one does not fit. O(number of units).
    public var totals: IndicatorTotals? {
        // Summed in 128 bits, so that the order of the units does not matter.
        var (above, below, count) = (Int128(0), Int128(0), Int64(0))
        for one in counted {
            above += Int128(one.numerator)
            below += Int128(one.denominator)
            count += 1
        }
        guard let numerator = Int64(exactly: above), let denominator = Int64(exactly: below) else { return nil }
        return IndicatorTotals(
            definition, over: period, numerator: numerator, denominator: denominator, count: count,
            conflicts: Int64(self.count) - count)
    }

    /// The figure: undefined where nothing is to be divided by. O(number of units); a median sorts them.
    public var value: IndicatorValue {
        guard let totals else { return .undefined(.doesNotFit, in: definition.unit) }
        return definition.value(
            numerator: totals.numerator, denominator: totals.denominator,
            median: definition.measure == .median ? median : nil)
    }

    /// The value in the middle; with an even number, the mean of the two in the middle.
    private var median: Ratio? {
        let values = counted.map(\.numerator).sorted()
        guard !values.isEmpty else { return nil }
        let middle = values[values.count / 2]
        guard values.count % 2 == 0 else { return Ratio(middle) }
        return Ratio(values[values.count / 2 - 1]).adding(Ratio(middle))?.divided(by: Ratio(2))
    }

    /// The rate for ten thousand people of what was counted; undefined without a population.
    public func value(per population: Population?) -> IndicatorValue {
        guard let population else { return .undefined(.missingBase, in: .perTenThousand) }
        guard let people = population.total, let totals else { return .undefined(.doesNotFit, in: .perTenThousand) }
        guard let rate = PerTenThousand(totals.numerator, of: people) else {
            return .undefined(.emptyDenominator, in: .perTenThousand)
        }
        return IndicatorValue(rate.fraction, in: .perTenThousand)
    }

    /// What the reader must know of the tally: what its definition lacks, units in conflict, a period of another kind.
    public var findings: [Finding] {
        var findings = definition.findings
        if let kind = definition.period, kind != .custom, kind != period.kind {
            findings.append(
                Finding(
                    "indicator.period-kind", .warning, at: "period", definition.basis,
                    "指标按\(kind.term.zh)统计，此处期间为\(period.text(in: .zh))",
                    "the indicator is taken over a \(kind.term.en), here over \(period.text(in: .en))"))
        }
        for conflict in conflicts {
            findings.append(
                Finding(
                    "indicator.conflict", .error, at: conflict.unit, definition.basis,
                    "\(conflict.unit)有\(conflict.contents.count)种互不一致的数据，未计入",
                    "\(conflict.contents.count) sources disagree on \(conflict.unit); it is left out"))
        }
        return findings
    }

    /// How the figure came about.
    public var derivation: Derivation {
        var derivation = Derivation()
        derivation.add(
            "指标：\(definition.term.zh)（第\(definition.version)版），期间：\(period.text(in: .zh))",
            "indicator: \(definition.term.en) (version \(definition.version)), period: \(period.text(in: .en))",
            definition.basis)
        guard let totals else {
            derivation.add("合计", "sum", result: IndicatorValue.Gap.doesNotFit.term.zh)
            return derivation
        }
        derivation.add(
            definition.numerator?.zh ?? "统计对象", definition.numerator?.en ?? "counted", result: "\(totals.numerator)")
        if definition.measure.isRate {
            derivation.add(
                definition.denominator?.zh ?? "个数", definition.denominator?.en ?? "number of values",
                result: "\(totals.denominator)")
        }
        if totals.conflicts > 0 {
            derivation.add("数据不一致，未计入", "left out, as sources disagree", result: "\(totals.conflicts)")
        }
        derivation.add(definition.term.zh, definition.term.en, result: value.text(in: .zh))
        return derivation
    }
}
