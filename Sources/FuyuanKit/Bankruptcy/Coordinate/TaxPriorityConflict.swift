/// 税收优先权与担保物权的冲突: a tax claim that asserts the rank of the tax law against a mortgage in bankruptcy.
///
/// 税收征收管理法 art. 45 puts a tax that arose first before a later mortgage; 企业破产法 arts. 109 and 113 pay the mortgage
/// out of its property and the tax in the second rank. Organs declare under the order of bankruptcy; a conflict is for
/// the court to judge.
public struct TaxPriorityConflict: Sendable, Hashable {
    /// The day the tax arose.
    public var taxArisenOn: CivilDate
    /// The day the security was created; nil where there is none.
    public var securityCreatedOn: CivilDate?
    /// Whether the organ asserts the rank of the tax law against the security.
    public var assertsTaxLaw: Bool

    /// A tax claim beside a security.
    public init(taxArisenOn: CivilDate, securityCreatedOn: CivilDate?, assertsTaxLaw: Bool) {
        self.taxArisenOn = taxArisenOn
        self.securityCreatedOn = securityCreatedOn
        self.assertsTaxLaw = assertsTaxLaw
    }

    /// Whether the two laws lead apart: outside bankruptcy the tax would go first.
    public var isConflict: Bool { securityCreatedOn.map { taxArisenOn < $0 } ?? false }

    /// A flag for the court where the rank of the tax law is asserted.
    /// law: bankruptcy.edge-11
    public var findings: [Finding] {
        guard assertsTaxLaw, securityCreatedOn != nil else { return [] }
        return [
            Finding(
                "bankruptcy.edge-11", .warning, at: "assertsTaxLaw",
                Basis(.bankruptcy(109), .bankruptcy(113), .taxInBankruptcy(), Citation("TCL15", 45)),
                isConflict
                    ? "破产程序中担保物权就特定财产优先受偿，税款列第二顺序；与税收征收管理法第四十五条冲突，由人民法院判断"
                    : "税款发生在担保设立之后，税收征收管理法第四十五条亦不使其优先",
                isConflict
                    ? "in bankruptcy the security is paid out of its property and the tax in the second rank; the conflict with the tax law is for the court to judge"
                    : "the tax arose after the security: not even the tax law puts it first")
        ]
    }
}
