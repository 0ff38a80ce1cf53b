/// How short assets are shared between private victims and the public interest.
///
/// law: mediation.E04 — private judgments are performed first, unless another statute says otherwise
/// (环境民事公益诉讼解释第三十一条).
public struct EnvironmentalPerformance: Sendable, Hashable {
    /// What goes to the private judgments.
    public let toPrivate: Money
    /// What goes to the public-interest judgment.
    public let toPublicInterest: Money
    /// Where the rule stands.
    public var basis: Basis { EnvironmentalRule.privateFirst.basis }

    /// The shares; nil where an amount is below zero.
    public init?(assets: Money, privateClaims: Money, publicInterest: Money) {
        guard !assets.isNegative, !privateClaims.isNegative, !publicInterest.isNegative else { return nil }
        toPrivate = Swift.min(assets, privateClaims)
        guard let rest = assets.subtracting(toPrivate) else { return nil }
        toPublicInterest = Swift.min(rest, publicInterest)
    }
}
