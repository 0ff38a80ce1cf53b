/// What an amount is made of, as far as the law stops it at acceptance.
public struct ClaimBreakdown: WireRecord {
    /// The day the petition was accepted.
    public var acceptedOn: CivilDate
    /// The last day interest was counted for, itself counted; nil where there is no interest.
    public var interestUntil: CivilDate?
    /// Late-payment surcharge, doubled interest and the like for the time after acceptance; normally zero.
    public var laterSurcharge: Money

    /// A breakdown.
    public init(acceptedOn: CivilDate, interestUntil: CivilDate? = nil, laterSurcharge: Money = .zero) {
        self.acceptedOn = acceptedOn
        self.interestUntil = interestUntil
        self.laterSurcharge = laterSurcharge
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            acceptedOn: try c.field("acceptedOn", value?.acceptedOn),
            interestUntil: try c.optional("interestUntil", value?.interestUntil),
            laterSurcharge: try c.defaulted("laterSurcharge", value?.laterSurcharge, default: .zero))
    }

    /// Whether no interest is counted after the day of acceptance (EBL art. 46(2)); whether that day itself counts,
    /// courts see differently.
    /// law: bankruptcy.v22
    public var interestStops: Bool { interestUntil.map { $0 <= acceptedOn } ?? true }

    /// Whether nothing is admitted for surcharge or doubled interest after acceptance.
    /// law: bankruptcy.v23
    public var surchargeStops: Bool { laterSurcharge == .zero }

    /// What is wrong with it.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if !interestStops {
            findings.append(
                Finding(
                    "bankruptcy.v22", .error, at: "interestUntil", Basis(.bankruptcy(46, 2)),
                    "附利息的债权自破产申请受理时起停止计息", "interest stops when the petition is accepted"))
        }
        if !surchargeStops {
            findings.append(
                Finding(
                    "bankruptcy.v23", .error, at: "laterSurcharge", Basis(.bankruptcyInterpretation3(3)),
                    "受理后产生的滞纳金、加倍部分债务利息不作为破产债权",
                    "surcharge and doubled interest after acceptance are not provable"))
        }
        return findings
    }
}
