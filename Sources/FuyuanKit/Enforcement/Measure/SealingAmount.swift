/// Whether measures are clearly above claim and costs, and what is to be released.
public struct SealingAmount: Sendable, Hashable {
    /// One release: of a whole thing, or of a part of a divisible one.
    public struct Release: Sendable, Hashable {
        /// Which thing.
        public let name: String
        /// How much of what it brings.
        public let amount: Money
        /// Whether the whole thing is released.
        public let isWhole: Bool
    }

    /// Claim and costs.
    public let required: Money
    /// What the things in scope bring, liens taken off.
    public let sealed: Money
    /// The value from which on it is clearly above.
    public let threshold: Money
    /// Whether the value is clearly above, whatever can be released.
    public let isClearlyAbove: Bool
    /// What is to be released; empty where nothing can be without falling below claim and costs.
    public let releases: [Release]
    /// What stays under measures.
    public let kept: Money
    /// How it comes about.
    public let derivation: Derivation

    /// The excess; empty where nothing is to be released: a thing that cannot be divided stays whole.
    /// law: enforcement.V18
    public var findings: [Finding] {
        releases.map {
            Finding(
                SealingExcess.beyondAmount.code, .error, at: $0.name, Basis(.sealing(19)),
                "超数额：应当解除\($0.amount.text(in: .zh))", "beyond the amount: \($0.amount.text(in: .en)) is to be released")
        }
    }
}

extension SealingProportionality {
    /// Compares what the things in scope bring with claim and costs. O(n log n).
    ///
    /// Clearly above is more than the threshold of ``PolicyParameter/clearExcess``. Then whole things go first, the most
    /// valuable and the latest sealed first, as long as the rest still covers claim and costs; then parts of divisible
    /// things.
    /// law: enforcement.V18
    public func amount(in law: LegalContext) throws(SealingError) -> SealingAmount {
        guard !claim.isNegative, !costs.isNegative else { throw .negativeClaim }
        guard let required = claim.adding(costs) else { throw .overflow }
        guard case .share(let top, let bottom) = law.value(of: .clearExcess), bottom > 0, top >= bottom,
            let share = Ratio(Int64(top), Int64(bottom))
        else { throw .badThreshold }
        guard let threshold = required.multiplied(by: share, .down) else { throw .overflow }
        var derivation = Derivation()
        derivation.add(
            "债权额与执行费用", "claim and costs", result: required.description, Basis(.sealing(19)))
        var sealed = Money.zero
        var nets: [Money] = []
        for asset in assets {
            guard let net = asset.net else { throw .badAsset(asset.name) }
            nets.append(asset.isInScope ? net : .zero)
            guard asset.isInScope else { continue }
            guard let sum = sealed.adding(net) else { throw .overflow }
            sealed = sum
            derivation.add("\(asset.name)：价值减去在先优先权", "\(asset.name): value less prior liens", result: net.description)
        }
        derivation.add(
            "明显超标的额的界限（\(top)/\(bottom)）", "clearly above (\(top)/\(bottom))", result: threshold.description)
        // fen are whole, so above the threshold rounded down is above the threshold.
        let isAbove = sealed > threshold
        var kept = sealed
        var releases: [SealingAmount.Release] = []
        if isAbove { releases = release(nets, required, &kept) }
        for release in releases {
            derivation.add(
                release.isWhole ? "解除\(release.name)" : "解除\(release.name)的部分数额",
                release.isWhole ? "release \(release.name)" : "release a part of \(release.name)",
                result: release.amount.description, Basis(.sealing(19)))
        }
        if isAbove, releases.isEmpty {
            derivation.add(
                "不可分割，或者解除后不足清偿：不解除", "indivisible, or the rest would not suffice: nothing is released",
                Basis(.sealing(19)))
        }
        derivation.add("继续查封的价值", "value that stays under measures", result: kept.description)
        return SealingAmount(
            required: required, sealed: sealed, threshold: threshold, isClearlyAbove: isAbove, releases: releases,
            kept: kept, derivation: derivation)
    }

    private func release(_ nets: [Money], _ required: Money, _ kept: inout Money) -> [SealingAmount.Release] {
        var releases: [SealingAmount.Release] = []
        let order = assets.indices.sorted { nets[$0] == nets[$1] ? $0 > $1 : nets[$0] > nets[$1] }
        for index in order where !assets[index].isDivisible && nets[index] > .zero {
            guard let rest = kept.subtracting(nets[index]), rest >= required else { continue }
            kept = rest
            releases.append(SealingAmount.Release(name: assets[index].name, amount: nets[index], isWhole: true))
        }
        for index in order where assets[index].isDivisible && nets[index] > .zero {
            guard let over = kept.subtracting(required), over > .zero else { break }
            let part = Swift.min(over, nets[index])
            guard let rest = kept.subtracting(part) else { break }
            kept = rest
            releases.append(
                SealingAmount.Release(name: assets[index].name, amount: part, isWhole: part == nets[index]))
        }
        return releases
    }
}
