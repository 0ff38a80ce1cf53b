/// Tax that arose before a mortgage (税收征收管理法 art. 45) meets the order of bankruptcy (EBL art. 109, 113).
///
/// Outside bankruptcy the earlier tax comes first. In bankruptcy the tax organ declares and ranks by the bankruptcy
/// order, and the secured property goes to the secured creditor; the texts are not reconciled, so a judge must look.
/// law: bankruptcy.edge-11
public struct TaxAgainstSecurity: Sendable, Hashable {
    /// The day the tax became owed.
    public let taxOwedOn: CivilDate
    /// The day the mortgage, pledge or lien arose.
    public let securedOn: CivilDate

    /// A tax and a security.
    public init(taxOwedOn: CivilDate, securedOn: CivilDate) {
        self.taxOwedOn = taxOwedOn
        self.securedOn = securedOn
    }

    /// The conflict, for a judge to see; empty where the security came first and both laws agree.
    public var findings: [Finding] {
        guard taxOwedOn < securedOn else { return [] }
        return [
            Finding(
                "bankruptcy.edge-11", .warning, at: "rank",
                Basis(.bankruptcy(109), .bankruptcy(113), Citation("TCL15", 45), .taxInBankruptcy()),
                "欠税发生在担保设立之前：破产程序中按破产清偿顺序，税收征收管理法第四十五条适用于破产程序之外，请审查",
                "the tax is older than the security: in bankruptcy the bankruptcy order counts, art. 45 of the tax law is for outside; to be looked at by a judge"
            )
        ]
    }
}
