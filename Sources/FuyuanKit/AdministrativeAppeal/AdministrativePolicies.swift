extension PolicyParameter {
    /// Every parameter of administrative disputes that a caller may replace: the two roads, reconsideration,
    /// non-litigation enforcement, attendance of heads, administrative mediation.
    public static let administrativePolicies: [PolicyParameter] =
        remedyRoadPolicies + reconsiderationPolicies + nonLitigationPolicies + attendancePolicies
        + administrativeMediationPolicies
}
