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
    ]

    private static let byName: [String: any Dossier.Type] = Dictionary(
        machines.map { ($0.machine.wire, $0) }, uniquingKeysWith: { first, _ in first })

    /// The machine with this wire name, such as `pre-filing-mediation`; nil where the kit has none. O(1).
    public static func machine(named wire: String) -> (any Dossier.Type)? { byName[wire] }
}
