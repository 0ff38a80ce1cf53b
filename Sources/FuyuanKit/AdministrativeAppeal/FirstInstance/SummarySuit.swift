/// A suit put under the summary procedure, with what makes it fit (行政诉讼法 art. 82).
public struct SummarySuit: WireRecord {
    /// The items of art. 82(1) it rests on.
    public var items: EnumSet<SummarySuitItem>
    /// The amount at stake; nil where there is none or it is not known.
    public var amount: Money?
    /// Whether the facts are clear, the rights are clear and the dispute is small; nil when not known.
    public var isClear: Bool?
    /// Whether all parties agree to the summary procedure.
    public var allConsent: Bool
    /// Whether it was remanded or is a retrial.
    public var isRemandOrRetrial: Bool
    /// The last day for evidence set by the court or agreed; nil where none is set.
    public var evidenceLastDay: CivilDate?

    /// Its particulars.
    public init(
        _ items: EnumSet<SummarySuitItem> = [], amount: Money? = nil, isClear: Bool? = nil, allConsent: Bool = false,
        isRemandOrRetrial: Bool = false, evidenceLastDay: CivilDate? = nil
    ) {
        self.items = items
        self.amount = amount
        self.isClear = isClear
        self.allConsent = allConsent
        self.isRemandOrRetrial = isRemandOrRetrial
        self.evidenceLastDay = evidenceLastDay
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.defaulted("items", value?.items, default: []), amount: try c.optional("amount", value?.amount),
            isClear: try c.optional("isClear", value?.isClear),
            allConsent: try c.defaulted("allConsent", value?.allConsent, default: false),
            isRemandOrRetrial: try c.defaulted("isRemandOrRetrial", value?.isRemandOrRetrial, default: false),
            evidenceLastDay: try c.optional("evidenceLastDay", value?.evidenceLastDay))
    }

    /// The highest amount of art. 82(1)(2): 2,000 yuan.
    public static let ceiling = Money(fen: 200_000)

    /// Whether it rests on the amount alone and the amount is too high; nil where the amount is not known.
    public var isOverCeiling: Bool? {
        guard !allConsent, items == [.smallAmount] else { return false }
        return amount.map { $0 > Self.ceiling }
    }

    /// Whether the law lets it be tried by summary procedure, leaving the amount aside; nil where the facts do not tell.
    public var isFit: Bool? {
        if isRemandOrRetrial { return false }
        if allConsent { return true }
        return items.isEmpty ? false : isClear
    }

    /// What is wrong with it.
    /// law: administrative.V-L14 administrative.V-L15
    public var findings: [Finding] {
        var found: [Finding] = []
        if isFit == false {
            found.append(
                Finding(
                    "administrative.V-L14", .error, at: "items",
                    Basis(.administrativeProcedure(82)),
                    isRemandOrRetrial ? "发回重审、再审案件不适用简易程序" : "不属于可以适用简易程序的案件，且未经各方同意",
                    isRemandOrRetrial
                        ? "no summary procedure in a remanded case or a retrial"
                        : "outside the cases for summary procedure, and not all parties agree"))
        }
        if isOverCeiling == true {
            found.append(
                Finding(
                    "administrative.V-L15", .error, at: "amount",
                    Basis(.administrativeProcedure(82, 1, item: 2), .administrativeProcedure(82, 2)),
                    "案件涉及款额超过二千元，且未经各方同意",
                    "more than 2,000 yuan is at stake, and not all parties agree"))
        }
        return found
    }
}
