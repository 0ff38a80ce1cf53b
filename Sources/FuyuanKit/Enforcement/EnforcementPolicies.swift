extension PolicyParameter {
    /// Every parameter of enforcement that a caller may replace: supervision of overdue nodes, measures, interest for
    /// delay, listing, comparing with the lists, and assistance.
    public static let enforcementPolicies: [PolicyParameter] =
        SupervisionStep.policies + measurePolicies + DelayInterestPolicy.parameters + listingPolicies
        + matchingPolicies + enforcementAssistancePolicies
}
