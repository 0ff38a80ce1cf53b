/// An act made anew after revocation (重新作出行政行为, 行政诉讼法 art. 71; 行诉法解释 art. 90).
public struct RedoneAct: Sendable, Hashable {
    /// Whether the court ordered a new act by judgment of revocation.
    public var wasOrdered: Bool
    /// Whether it rests on the same facts and grounds; nil when not known.
    public var hasSameFactsAndGrounds: Bool?
    /// Whether it is basically the same act: its result, or its main facts and grounds, are unchanged; nil when not known.
    public var isBasicallySame: Bool?
    /// Whether the first act was revoked only because procedure was breached.
    public var wasRevokedForProcedureOnly: Bool

    /// An act made anew.
    public init(
        wasOrdered: Bool = true, hasSameFactsAndGrounds: Bool?, isBasicallySame: Bool?,
        wasRevokedForProcedureOnly: Bool = false
    ) {
        self.wasOrdered = wasOrdered
        self.hasSameFactsAndGrounds = hasSameFactsAndGrounds
        self.isBasicallySame = isBasicallySame
        self.wasRevokedForProcedureOnly = wasRevokedForProcedureOnly
    }

    /// Whether the law allows it; nil where the facts do not tell.
    public var isAllowed: Bool? {
        if wasRevokedForProcedureOnly || hasSameFactsAndGrounds == false || isBasicallySame == false { return true }
        return hasSameFactsAndGrounds == true && isBasicallySame == true ? false : nil
    }

    /// What is wrong with it.
    /// law: administrative.V-L23
    public var findings: [Finding] {
        guard isAllowed == false else { return [] }
        return [
            Finding(
                "administrative.V-L23", .error, at: "isBasicallySame",
                Basis(.administrativeProcedure(71), .administrativeProcedureInterpretation(90)),
                "以同一的事实和理由作出与原行政行为基本相同的行政行为", "basically the same act on the same facts and grounds")
        ]
    }
}
