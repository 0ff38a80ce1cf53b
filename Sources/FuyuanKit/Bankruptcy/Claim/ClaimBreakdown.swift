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

/// The outcome of the administrator's review of one claim.
public struct AdmittedClaim: WireRecord {
    /// The amount admitted.
    public var amount: Money
    /// The rank given; nil for the rank of its kind.
    public var rank: ClaimRank?
    /// What the amount is made of; nil when not stated.
    public var breakdown: ClaimBreakdown?

    /// An admission.
    public init(_ amount: Money, rank: ClaimRank? = nil, breakdown: ClaimBreakdown? = nil) {
        self.amount = amount
        self.rank = rank
        self.breakdown = breakdown
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("amount", value?.amount), rank: try c.optional("rank", value?.rank),
            breakdown: try c.optional("breakdown", value?.breakdown))
    }
}

extension ClaimKind {
    /// Whether a claim of this kind may stand in a rank: a tax surcharge from before acceptance is an ordinary claim,
    /// never in the rank of the tax. Special debtors have ranks of their own; those are not judged here.
    /// law: bankruptcy.v24
    /// law: bankruptcy.edge-10
    public func mayRank(as rank: ClaimRank) -> Bool { self != .taxSurcharge || rank >= .ordinary }

    /// The finding where a claim of this kind stands in a rank it may not have; nil where it may.
    public func finding(inRank rank: ClaimRank) -> Finding? {
        mayRank(as: rank)
            ? nil
            : Finding(
                "bankruptcy.v24", .error, at: "rank", Basis(.taxInBankruptcy(), Citation("TAXR12")),
                "受理前产生的税款滞纳金属于普通破产债权，不与税款同一顺位", "a tax surcharge is an ordinary claim, never in the rank of the tax")
    }
}
