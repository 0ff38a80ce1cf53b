/// What the choice of the summary procedure rests on (行政复议法 art. 53).
public struct ReconsiderationSummary: WireRecord {
    /// The kinds of case it fits.
    public var grounds: [ReconsiderationSummaryGround]
    /// The amount in dispute; nil where none is or it is not known.
    public var amount: Money?
    /// Whether facts and rights are clear and the dispute is small; nil when not known.
    public var isClear: Bool?
    /// Whether every party agrees; nil when not known.
    public var allAgree: Bool?

    /// As recorded; what is not known is nil.
    public init(
        grounds: [ReconsiderationSummaryGround] = [], amount: Money? = nil, isClear: Bool? = nil, allAgree: Bool? = nil
    ) {
        self.grounds = grounds
        self.amount = amount
        self.isClear = isClear
        self.allAgree = allAgree
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            grounds: try c.defaulted("grounds", value?.grounds, default: []),
            amount: try c.optional("amount", value?.amount), isClear: try c.optional("isClear", value?.isClear),
            allAgree: try c.optional("allAgree", value?.allAgree))
    }

    /// The largest amount of a small case (行政复议法 art. 53(1)(3)).
    public static let ceiling = Money(fen: 3_000_00)

    /// Whether the amount fits, where the amount alone carries the choice.
    /// law: administrative.V-R19
    public var amountFits: Bool? {
        if allAgree == true || grounds != [.smallAmount] { return true }
        return amount.map { $0 <= Self.ceiling }
    }

    /// Whether the choice is covered by a ground or by everybody’s consent. Nil when the file does not tell.
    /// law: administrative.V-R18
    public var isCovered: Bool? {
        if allAgree == true { return true }
        if grounds.isEmpty { return allAgree == nil ? nil : false }
        return isClear
    }

    /// What is wrong with the choice.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if isCovered == false {
            findings.append(
                Finding(
                    "administrative.V-R18", .error, at: "summary", Basis(.reconsideration(53)),
                    "不属于可以适用简易程序的案件，各方当事人也未同意",
                    "not a case for the summary procedure, and not all parties agree"))
        }
        if amountFits == false {
            findings.append(
                Finding(
                    "administrative.V-R19", .error, at: "summary.amount", Basis(.reconsideration(53, 1, item: 3)),
                    "案件涉及款额超过三千元，且无其他适用简易程序的情形",
                    "the amount is above the ceiling, and nothing else allows the summary procedure"))
        }
        return findings
    }
}
