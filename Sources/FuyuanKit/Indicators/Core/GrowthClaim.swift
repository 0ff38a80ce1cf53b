/// A growth as a report printed it, held against the two counts.
///
/// The usual mistake is “up 177.48 %” where the later count is 177.48 % **of** the earlier, and the growth 77.48 %.
/// law: mediation.n4
public struct GrowthClaim: Sendable, Hashable {
    /// How the printed growth relates to the counts.
    @nonexhaustive
    public enum Verdict: UInt8, Vocabulary {
        /// 相符: it is the growth.
        case agrees
        /// 以比值充增幅: it is the ratio of the counts, not the growth.
        case ratioAsGrowth
        /// 不符: it is neither.
        case disagrees
        /// 基数为零，无从计算.
        case undefined

        public var term: Term {
            switch self {
            case .agrees: Term("agrees", "与数据相符", "agrees with the counts")
            case .ratioAsGrowth: Term("ratio-as-growth", "误将比值作增幅", "the ratio published as growth")
            case .disagrees: Term("disagrees", "与数据不符", "does not agree with the counts")
            case .undefined: Term("undefined", "基数为零，无从计算", "undefined on a base of 0")
            }
        }
    }

    /// The earlier count.
    public let then: Int64
    /// The later count.
    public let now: Int64
    /// The growth as printed.
    public let published: Percent
    /// How many decimals were printed.
    public let decimals: Int
    /// Where it was printed.
    public let basis: Basis

    /// A claim; the growth in units of 10^-`decimals` percent. Nil when a count is negative or the decimals are not
    /// 0…16.
    public init?(from then: Int64, to now: Int64, published figure: Int64, decimals: Int, _ basis: Basis = Basis()) {
        guard then >= 0, now >= 0, let published = Percent(figure, decimals: decimals) else { return nil }
        self.then = then
        self.now = now
        self.published = published
        self.decimals = decimals
        self.basis = basis
    }

    /// A claim from the later count and the increase.
    public init?(
        to now: Int64, increase: Int64, published figure: Int64, decimals: Int, _ basis: Basis = Basis()
    ) {
        let (then, overflow) = now.subtractingReportingOverflow(increase)
        guard !overflow else { return nil }
        self.init(from: then, to: now, published: figure, decimals: decimals, basis)
    }

    /// The growth; nil on a base of 0.
    public var growth: Percent? { Percent(changeFrom: then, to: now) }
    /// The later count as a share of the earlier; nil on a base of 0.
    public var ratio: Percent? { Percent(now, of: then) }

    /// How the printed growth relates to the counts.
    public var verdict: Verdict {
        guard let growth, let ratio else { return .undefined }
        let printed = published.text(decimals: decimals)
        if growth.text(decimals: decimals) == printed { return .agrees }
        return ratio.text(decimals: decimals) == printed ? .ratioAsGrowth : .disagrees
    }

    /// The mistake, where there is one.
    public var findings: [Finding] {
        let printed = published.text(decimals: decimals)
        let right = growth?.text(decimals: decimals) ?? "—"
        switch verdict {
        case .agrees: return []
        case .ratioAsGrowth:
            return [
                Finding(
                    "indicator.ratio-as-growth", .error, at: "published", basis,
                    "公布增长\(printed)，实为\(now)÷\(then)的比值；增幅应为\(right)",
                    "published as up \(printed), which is the ratio \(now) ÷ \(then); the growth is \(right)")
            ]
        case .disagrees, .undefined:
            return [
                Finding(
                    "indicator.growth", .error, at: "published", basis,
                    "公布增幅\(printed)与数据不符：由\(then)到\(now)为\(right)",
                    "the published growth of \(printed) does not agree: from \(then) to \(now) is \(right)")
            ]
        }
    }
}
