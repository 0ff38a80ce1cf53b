extension PolicyParameter {
    /// 出资人组通过所需表决权比例: two thirds of the votes cast, as for listed companies; others follow their articles and
    /// company law. 企业破产法 art. 85 gives no figure.
    public static let equityGroupShare = PolicyParameter(
        Term("equity-group-share", "出资人组通过所需表决权比例（不低于）", "share of votes the equity group must reach"),
        .share(2, of: 3), Basis(.bankruptcy(85, 2)), .memory)

    /// The parameters of votes in bankruptcy.
    public static let votePolicies: [PolicyParameter] = [equityGroupShare]
}

extension LegalContext {
    /// The share the equity group must reach here; the usual one where the setting is not a share.
    public var equityGroupShare: VoteShare {
        guard case .share(let part, let whole) = value(of: .equityGroupShare) else { return .twoThirds }
        return VoteShare(Int64(part), of: Int64(whole))
    }
}
