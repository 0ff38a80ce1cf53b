/// What computing a published figure again comes to.
public struct PublishedCheck: Sendable, Hashable {
    /// How the figure stands.
    @nonexhaustive
    public enum Verdict: UInt8, Vocabulary {
        /// 无从复算: nothing to compute it from.
        case stated
        /// 复算相符: computed again, it agrees.
        case agrees
        /// 含义不明: it may be read in two ways.
        case ambiguous
        /// 复算不符: computed again, it does not agree.
        case disagrees

        public var term: Term {
            switch self {
            case .stated: Term("stated", "无从复算", "stated only")
            case .agrees: Term("agrees", "复算相符", "agrees when computed again")
            case .ambiguous: Term("ambiguous", "含义不明", "may be read in two ways")
            case .disagrees: Term("disagrees", "复算不符", "does not agree when computed again")
            }
        }
    }

    /// The figure.
    public let figure: PublishedFigure
    /// How it stands.
    public let verdict: Verdict
    /// How it was computed again; empty where it was not.
    public let derivation: Derivation
    /// What is wrong with it.
    public let findings: [Finding]
}

extension PublishedFigure {
    /// The figure computed again from the others of its publication.
    public var check: PublishedCheck {
        switch claim {
        case .alone: return PublishedCheck(figure: self, verdict: .stated, derivation: Derivation(), findings: [])
        case .share(let part, let whole): return ratio(part, whole, isPercent: true)
        case .times(let part, let whole): return ratio(part, whole, isPercent: false)
        case .partOf(let whole): return part(of: whole)
        case .sum(let parts): return sum(parts)
        case .changed(let figure, let decimals, let declared): return change(figure, decimals, declared)
        }
    }

    private func result(
        _ isRight: Bool?, _ derivation: Derivation, _ code: String, _ zh: String, _ en: String
    ) -> PublishedCheck {
        let findings = isRight == false ? [Finding(code, .error, at: id, basis, zh, en)] : []
        let verdict: PublishedCheck.Verdict = isRight.map { $0 ? .agrees : .disagrees } ?? .stated
        return PublishedCheck(figure: self, verdict: verdict, derivation: derivation, findings: findings)
    }

    private func ratio(_ part: String, _ whole: String, isPercent: Bool) -> PublishedCheck {
        var derivation = Derivation()
        guard let part = Self.named(part), let whole = Self.named(whole), let above = part.value.number,
            let below = whole.value.number, let number = value.number
        else { return result(nil, derivation, "", "", "") }
        derivation.add(part.term.zh, part.term.en, result: part.value.text(in: .zh), part.basis)
        derivation.add(whole.term.zh, whole.term.en, result: whole.value.text(in: .zh), whole.basis)
        // With a lower bound below the line, the totals that print as the published share must reach it.
        if whole.value.isLowerBound, isPercent, let count = part.value.count, let least = whole.value.count {
            let totals = Percent(fraction: number).totals(for: count, decimals: decimals)
            derivation.add(
                "与公布比率相符的分母", "denominators that print as published",
                result: totals.map { "\($0.lowerBound)–\($0.upperBound)" } ?? "—", basis)
            return result(
                totals.map { $0.upperBound >= least } ?? false, derivation, "indicator.published-rate",
                "公布比率与分母“\(whole.value.text(in: .zh))”不符",
                "the published rate does not agree with “\(whole.value.text(in: .en))”")
        }
        guard let again = above.divided(by: below) else { return result(nil, derivation, "", "", "") }
        let text = IndicatorValue(again, in: value.unit).text(in: .zh, decimals: decimals)
        derivation.add("两数相除", "divided", result: text, basis)
        let isRight = text == IndicatorValue(number, in: value.unit).text(in: .zh, decimals: decimals)
        return result(
            isRight, derivation, "indicator.published-rate", "公布\(value.text(in: .zh, decimals: decimals))，复算为\(text)",
            "published as \(value.text(in: .en, decimals: decimals)), computed again \(text)")
    }

    private func part(of whole: String) -> PublishedCheck {
        var derivation = Derivation()
        guard let whole = Self.named(whole), let part = value.number, let all = whole.value.number,
            whole.value.unit == value.unit
        else { return result(nil, derivation, "", "", "") }
        derivation.add(whole.term.zh, whole.term.en, result: whole.value.text(in: .zh), whole.basis)
        derivation.add(term.zh, term.en, result: value.text(in: .zh), basis)
        let isRight: Bool? = part <= all ? true : whole.value.isLowerBound ? nil : false
        return result(
            isRight, derivation, "indicator.part-exceeds-whole",
            "部分（\(term.zh)，\(value.text(in: .zh))）多于整体（\(whole.term.zh)，\(whole.value.text(in: .zh))），口径必有不同",
            "the part (\(term.en), \(value.text(in: .en))) exceeds the whole (\(whole.term.en),"
                + " \(whole.value.text(in: .en))): they cannot be of one definition")
    }

    private func sum(_ parts: [String]) -> PublishedCheck {
        var derivation = Derivation()
        var total = Ratio.zero
        for part in parts {
            guard let part = Self.named(part), let number = part.value.number, part.value.unit == value.unit,
                let sum = total.adding(number)
            else { return result(nil, derivation, "", "", "") }
            derivation.add(part.term.zh, part.term.en, result: part.value.text(in: .zh), part.basis)
            total = sum
        }
        let text = IndicatorValue(total, in: value.unit).text(in: .zh)
        derivation.add("相加", "added", result: text, basis)
        return result(
            total == value.number, derivation, "indicator.cross-foot", "公布\(value.text(in: .zh))，各项相加为\(text)",
            "published as \(value.text(in: .en)), the parts come to \(text)")
    }

    /// The printed change; nil where none was printed.
    public var change: PublishedChange? {
        guard case .changed(let figure, let decimals, let declared) = claim else { return nil }
        return PublishedChange(now: value, by: figure, decimals: decimals, declared: declared, basis)
    }

    private func change(_ figure: Int64, _ decimals: Int, _ declared: PublishedChange.Kind?) -> PublishedCheck {
        var derivation = Derivation()
        guard let change else { return result(nil, derivation, "", "", "") }
        derivation.add(term.zh, term.en, result: value.text(in: .zh, decimals: self.decimals), basis)
        for reading in change.readings {
            derivation.add(
                "反推上年数（\(reading.kind.term.zh)）", "the year before (\(reading.kind.term.en))",
                result: reading.base.text(in: .zh))
        }
        if change.readings.count > 1 {
            return PublishedCheck(
                figure: self, verdict: .ambiguous, derivation: derivation, findings: change.findings)
        }
        return result(
            change.readings.allSatisfy(\.isConsistent), derivation, "indicator.growth", "公布的增减与数字不符",
            "the printed change does not agree with the figure")
    }
}
