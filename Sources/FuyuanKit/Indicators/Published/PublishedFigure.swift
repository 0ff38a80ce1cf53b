/// A figure as it was published, with what it says of itself, so that it can be computed again.
public struct PublishedFigure: Sendable, Hashable, Identifiable {
    /// What the publication says the figure follows from.
    @nonexhaustive
    public enum Claim: Sendable, Hashable {
        /// It stands alone.
        case alone
        /// It is one figure as a share of another; both named by their ids.
        case share(of: String, in: String)
        /// It is the number of times one figure is of another.
        case times(of: String, in: String)
        /// It is a part of another figure.
        case partOf(String)
        /// It is what parts come to.
        case sum([String])
        /// It changed by a printed figure in units of 10^-`decimals`; `declared` where the report says of what kind.
        case changed(by: Int64, decimals: Int, declared: PublishedChange.Kind?)
    }

    /// What it is called; the wire name is its id.
    public let term: Term
    /// The number.
    public let value: IndicatorValue
    /// Whether it was published as about so much (约、近).
    public let isApproximate: Bool
    /// With how many decimals it was printed.
    public let decimals: Int
    /// What it follows from.
    public let claim: Claim
    /// What a rate is a share of, where the publication names something it gives no number of; nil otherwise.
    public let base: Term?
    /// Of what time.
    public let time: Bilingual
    /// Where it was published.
    public let account: PublishedAccount

    /// The figure's name.
    public var id: String { term.wire }
    /// The account it stands in.
    public var basis: Basis { account.basis }

    init(
        _ account: PublishedAccount, _ wire: String, _ zh: String, _ en: String, _ value: IndicatorValue,
        decimals: Int = 0, about isApproximate: Bool = false, _ claim: Claim = .alone,
        of base: Term? = nil, time: Bilingual
    ) {
        term = Term(wire, zh, en)
        self.value = value
        self.isApproximate = isApproximate
        self.decimals = decimals
        self.claim = claim
        self.base = base
        self.time = time
        self.account = account
    }

    /// Every figure of every account.
    public static let all: [PublishedFigure] = PublishedAccount.allCases.flatMap(\.figures)

    private static let byID: [String: PublishedFigure] = Dictionary(
        all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The figure with an id; nil where there is none. O(1).
    public static func named(_ id: String) -> PublishedFigure? { byID[id] }

    /// What the figure means, as far as the publication says: of a rate without a named base, the definition lacks its
    /// denominator and says so.
    public var definition: IndicatorDefinition {
        var (numerator, denominator) = (term, base)
        if case .share(let part, let whole) = claim {
            numerator = Self.named(part)?.term ?? term
            denominator = Self.named(whole)?.term
        }
        return IndicatorDefinition(
            term, measure, in: value.unit, numerator: numerator, denominator: denominator, over: .custom, basis,
            account.evidence)
    }

    private var measure: IndicatorMeasure {
        switch value.unit {
        case .percent: .share
        case .points: .difference
        case .perTenThousand: .perTenThousand
        case .ratio: .ratio
        case .money, .squareMetres: .sum
        case .cases, .persons, .personTimes, .households, .organisations, .days, .items, .papers, .messages, .places,
            .times, .entries, .orders:
            .count
        }
    }

    /// Why two published figures cannot be set side by side; nil where their units and denominators agree.
    public func problem(besides other: PublishedFigure) -> IndicatorProblem? {
        let (one, two) = (definition, other.definition)
        if one.unit != two.unit { return .otherUnit(one.unit, two.unit) }
        if one.measure.needsDenominator, one.denominator != two.denominator {
            return .otherDenominator(one.denominator, two.denominator)
        }
        return one.measure == two.measure ? nil : .otherMeasure(one.measure, two.measure)
    }

    /// The figure in a line: `行政争议化解率（2020年以来，博爱县）：96.2%`.
    public func text(in language: Language) -> String {
        let about = isApproximate ? (language == .zh ? "约" : "about ") : ""
        let number = about + value.text(in: language, decimals: decimals)
        return language == .zh ? "\(term.zh)（\(time.zh)）：\(number)" : "\(term.en) (\(time.en)): \(number)"
    }
}
