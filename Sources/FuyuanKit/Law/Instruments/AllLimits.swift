extension TimeLimit {
    /// Every limit the kit knows, by theme.
    public static let all: [TimeLimit] =
        mediationLimits + confirmationLimits + professionalLimits + civilProcedureLimits + serviceLimits + feesLimits
        + reconsiderationLimits + administrativeSuitsLimits + petitionsLimits + governanceLimits
        + bankruptcyPetitionLimits + creditorsMeetingLimits + administratorLimits + reorganizationLimits
        + bankruptcyClosingLimits + bankruptcyTransferLimits + deregistrationLimits
        + enforcementCaseLimits + controlMeasureLimits + disposalLimits + enforcementRemedyLimits + creditLimits
        + enforcementCoordinationLimits
        + reconsiderationTrialLimits + administrativeFilingLimits + administrativeTrialsLimits + nonLitigationLimits

    static let byID: [ID: TimeLimit] = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })

    /// The limit with this name; nil when the kit has none. O(1).
    public init?(id: ID) {
        guard let found = Self.byID[id] else { return nil }
        self = found
    }
}
