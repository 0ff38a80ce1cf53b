extension PolicyParameter {
    /// Every parameter of the coordination layer.
    public static let coordinationPolicies: [PolicyParameter] =
        liaisonPolicies + [crossDomainAnswerMinutes] + governancePolicies + [CrossCaseDuty.atOnce]
}
