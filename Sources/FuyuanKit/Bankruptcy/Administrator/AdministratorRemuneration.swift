/// 管理人报酬: the most an administrator may be paid (报酬规定 arts. 2, 5, 13). The court fixes the pay at or below it.
public struct AdministratorRemuneration: Sendable, Hashable {
    /// Why a limit cannot be computed.
    @nonexhaustive
    public enum Problem: Error, Sendable, Hashable {
        /// A value, or the collateral in it, below zero.
        case negativeValue
        /// More collateral than value.
        case collateralAboveValue
        /// A local factor outside 0.7 to 1.3.
        case factorOutsideRange
        /// An amount beyond what can be held.
        case overflow

        /// The problem as a sentence.
        public func text(in language: Language) -> String {
            let text: Bilingual =
                switch self {
                case .negativeValue: Bilingual("金额不得为负数", "an amount must not be negative")
                case .collateralAboveValue:
                    Bilingual("担保物价值不得高于财产价值总额", "the collateral must not be worth more than the whole")
                case .factorOutsideRange:
                    Bilingual("高级人民法院只能在30%的浮动范围内另行确定", "the high court may vary the limits by 30 % only")
                case .overflow: Bilingual("金额超出可表示的范围", "the amount is too large to be held")
                }
            return text[language]
        }
    }

    /// The limit, cut to the fen.
    public let cap: Money
    /// The limit, exact, in fen.
    public let exact: Ratio
    /// How it comes about.
    public private(set) var derivation: Derivation

    /// 报酬规定 art. 2: cumulative rates on the property finally used to pay.
    static let scale = FeeScale(
        flat: 0,
        [
            (0, 120), (1_000_000, 100), (5_000_000, 80), (10_000_000, 60), (50_000_000, 30), (100_000_000, 10),
            (500_000_000, 5),
        ], .remuneration(2, 1))
    /// How far a high court may vary the limits: 70 to 130 percent.
    public static let localFactors: ClosedRange<Ratio> = percent(70)...percent(130)
    /// The share of the limits that holds for collateral where nothing was agreed: 10 percent.
    static let collateralShare = percent(10)

    private static func percent(_ figure: Int64) -> Ratio { Ratio(figure, 100) ?? .zero }

    /// The limit on the property finally used to pay creditors.
    ///
    /// - Parameters:
    ///   - value: the property used to pay, in all.
    ///   - collateral: what of it was paid to secured creditors out of their collateral; left out of the base.
    ///   - factor: what the high court’s published rule makes of the limits, 0.7 to 1.3.
    ///   - bid: what the administrator offered in a competitive selection; a limit of its own (art. 5).
    /// - Throws: ``Problem``.
    public init(
        paid value: Money, collateral: Money = .zero, localFactor factor: Ratio = .one, bid: Money? = nil
    ) throws(Problem) {
        guard !value.isNegative, !collateral.isNegative else { throw .negativeValue }
        guard let base = value.subtracting(collateral), !base.isNegative else { throw .collateralAboveValue }
        var derivation = Derivation()
        if collateral > .zero {
            derivation.add(
                "计酬基数：财产价值总额\(value)元－担保物价值\(collateral)元",
                "base: value \(value) less collateral \(collateral)", result: base.description,
                Basis(.remuneration(2, 2)))
        }
        let limit = try Self.limit(on: base, by: factor, &derivation)
        try self.init(limit, derivation)
        if let bid {
            guard !bid.isNegative else { throw .negativeValue }
            if bid < cap {
                self.derivation.add(
                    "竞争选任的报价低于限额，以报价为限", "the bid of the competitive selection is below it and is the limit",
                    result: bid.description, Basis(.remuneration(5)))
                self = Self(cap: bid, exact: Ratio(bid.fen), self.derivation)
            }
        }
    }

    /// The limit of the fee for managing collateral where the secured creditor and the administrator agreed on none:
    /// 10 percent of what the limits give on the collateral’s value.
    /// law: bankruptcy.edge-27
    /// - Throws: ``Problem``.
    public init(collateralOnly value: Money, localFactor factor: Ratio = .one) throws(Problem) {
        guard !value.isNegative else { throw .negativeValue }
        var derivation = Derivation()
        let limit = try Self.limit(on: value, by: factor, &derivation)
        guard let tenth = limit.multiplied(by: Self.collateralShare) else { throw .overflow }
        derivation.add(
            "担保物报酬未能协商一致的，不超过限额的10%", "nothing agreed on collateral: not more than 10 % of the limit",
            result: tenth.yuanText, Basis(.remuneration(13)))
        try self.init(tenth, derivation)
    }

    private init(_ exact: Ratio, _ derivation: Derivation) throws(Problem) {
        guard let cap = Money(fen: exact, .floor) else { throw .overflow }
        self.init(cap: cap, exact: exact, derivation)
    }

    private init(cap: Money, exact: Ratio, _ derivation: Derivation) {
        self.cap = cap
        self.exact = exact
        self.derivation = derivation
    }

    /// The sum over the slices, in fen, times the local factor.
    private static func limit(
        on base: Money, by factor: Ratio, _ derivation: inout Derivation
    ) throws(Problem) -> Ratio {
        guard localFactors.contains(factor) else { throw .factorOutsideRange }
        guard let sum = scale.exact(on: base) else { throw .overflow }
        for (position, band) in scale.bands.enumerated() where base > band.above {
            let next = position + 1 < scale.bands.count ? scale.bands[position + 1].above : nil
            let top = next.map { min(base, $0) } ?? base
            guard let part = top.subtracting(band.above),
                let rate = Ratio(band.perMille, 1000), let charge = rate.multiplied(by: Ratio(part.fen))
            else { throw .overflow }
            let percent = Percent(fraction: rate).text(decimals: band.perMille % 10 == 0 ? 0 : 1)
            derivation.add(
                "超过\(band.above)元\(next.map { "至\($0)元" } ?? "")的部分：\(part)元×\(percent)",
                "the part above \(band.above)\(next.map { " up to \($0)" } ?? ""): \(part) × \(percent)",
                result: charge.yuanText, Basis(scale.citation))
        }
        derivation.add("限额合计", "the limits together", result: sum.yuanText, Basis(scale.citation))
        guard factor != .one else { return sum }
        guard let varied = sum.multiplied(by: factor) else { throw .overflow }
        derivation.add(
            "高级人民法院确定的浮动比例：×\(Percent(fraction: factor).text())",
            "as varied by the high court: × \(Percent(fraction: factor).text())", result: varied.yuanText,
            Basis(.remuneration(2, 3)))
        return varied
    }
}
