extension PolicyParameter {
    /// Every parameter of bankruptcy that a caller may replace: the edition of the law, votes, claims, the estate and
    /// coordination.
    public static let bankruptcyPolicies: [PolicyParameter] =
        [bankruptcyRevision] + votePolicies + [claimSuitEffect] + estatePolicies
        + [CostFundApplication.ceiling, CoordinationReview.blocksConclusion]
}
