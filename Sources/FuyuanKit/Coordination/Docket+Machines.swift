extension Docket {
    /// Every machine of the kit, as an empty file's type.
    public static let machines: [any Dossier.Type] = [
        CaseFile<PreFilingMediation>.self,
        CaseFile<InSuitMediation>.self,
        CaseFile<PeoplesMediation>.self,
        CaseFile<ProfessionalMediation>.self,
        CaseFile<JudicialConfirmation>.self,
        CaseFile<TieredEscalation>.self,
        CaseFile<FailedMediationFiling>.self,
        CaseFile<MediatorRegistration>.self,
        CaseFile<MediationStation>.self,
        CaseFile<ServiceOfProcess>.self,
        CaseFile<MediationAgreement>.self,
        CaseFile<BankruptcyPetition>.self,
        CaseFile<BankruptcyCase>.self,
        CaseFile<BankruptcyClaim>.self,
        CaseFile<AdministratorOffice>.self,
        CaseFile<EstateAsset>.self,
        CaseFile<PreservationMeasure>.self,
        CaseFile<ExecutoryContract>.self,
        CaseFile<CreditorsMeeting>.self,
        CaseFile<CreditorsResolution>.self,
        CaseFile<CreditorsCommittee>.self,
        CaseFile<InformationRequest>.self,
        CaseFile<ReorganizationPlan>.self,
        CaseFile<SecurityLift>.self,
        CaseFile<SettlementAgreement>.self,
        CaseFile<DepositedShare>.self,
        CaseFile<DistributionRound>.self,
        CaseFile<CoordinationItem>.self,
        CaseFile<EnforcementTransfer>.self,
    ]

    private static let byName: [String: any Dossier.Type] = Dictionary(
        machines.map { ($0.machine.wire, $0) }, uniquingKeysWith: { first, _ in first })

    /// The machine with this wire name, such as `pre-filing-mediation`; nil where the kit has none. O(1).
    public static func machine(named wire: String) -> (any Dossier.Type)? { byName[wire] }
}
