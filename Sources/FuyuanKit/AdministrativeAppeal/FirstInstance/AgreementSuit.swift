/// What is particular to a suit over an administrative agreement (行政协议案件规定 arts. 6, 26).
public struct AgreementSuit: Sendable, Hashable {
    /// Whether the organ brought a counterclaim.
    public var hasCounterclaim: Bool
    /// Whether an arbitration clause in the agreement is treated as valid.
    public var treatsArbitrationAsValid: Bool
    /// Whether a statute, an administrative regulation or a treaty provides for arbitration.
    public var isArbitrationProvided: Bool

    /// A suit over an agreement.
    public init(
        hasCounterclaim: Bool = false, treatsArbitrationAsValid: Bool = false, isArbitrationProvided: Bool = false
    ) {
        self.hasCounterclaim = hasCounterclaim
        self.treatsArbitrationAsValid = treatsArbitrationAsValid
        self.isArbitrationProvided = isArbitrationProvided
    }

    /// What is wrong with it.
    /// law: administrative.V-L32 administrative.V-L33
    public var findings: [Finding] {
        var found: [Finding] = []
        if hasCounterclaim {
            found.append(
                Finding(
                    "administrative.V-L32", .error, at: "hasCounterclaim", Basis(.administrativeAgreements(6)),
                    "被告就行政协议提起反诉的，不予准许", "an organ may not bring a counterclaim"))
        }
        if treatsArbitrationAsValid, !isArbitrationProvided {
            found.append(
                Finding(
                    "administrative.V-L33", .error, at: "treatsArbitrationAsValid",
                    Basis(.administrativeAgreements(26)),
                    "行政协议约定仲裁条款的，确认无效，法律、行政法规或者条约另有规定的除外",
                    "an arbitration clause is void, unless a statute, administrative regulation or treaty provides otherwise"
                ))
        }
        return found
    }
}
