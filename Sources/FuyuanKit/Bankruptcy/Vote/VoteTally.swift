/// 表决结果: heads and amounts of a vote, judged exactly against its threshold.
///
/// Made by counting ballots, or from published figures. Figures no vote can have (a part above its whole, a negative
/// number) pass no test, and ``findings`` names them.
@frozen
public struct VoteTally: WireRecord {
    /// What kind of vote.
    public var kind: VoteKind
    /// Heads in favour.
    public var yesHeads: Int
    /// Heads that make the base: those attending with a vote, or all members.
    public var heads: Int
    /// The amount in favour.
    public var yesAmount: Money
    /// The amount that makes the base: all unsecured claims, all claims of the group, or what the kind says.
    public var total: Money
    /// The amount those attending with a vote hold; nil where not counted. No test looks at it.
    public var attending: Money?
    /// Ballots cast without a vote, left out of everything in favour or against.
    public var voidBallots: Int

    /// A tally from its figures.
    @inlinable
    public init(
        _ kind: VoteKind, yesHeads: Int = 0, of heads: Int = 0, yesAmount: Money = Money(fen: 0),
        outOf total: Money = Money(fen: 0), attending: Money? = nil, voidBallots: Int = 0
    ) {
        self.kind = kind
        self.yesHeads = yesHeads
        self.heads = heads
        self.yesAmount = yesAmount
        self.total = total
        self.attending = attending
        self.voidBallots = voidBallots
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), yesHeads: try c.defaulted("yesHeads", value?.yesHeads, default: 0),
            of: try c.defaulted("heads", value?.heads, default: 0),
            yesAmount: try c.defaulted("yesAmount", value?.yesAmount, default: .zero),
            outOf: try c.defaulted("total", value?.total, default: .zero),
            attending: try c.optional("attending", value?.attending),
            voidBallots: try c.defaulted("voidBallots", value?.voidBallots, default: 0))
    }
}

extension VoteTally {
    /// Whether the heads suffice; true where heads do not count.
    public func meetsHeads(in law: LegalContext = .current) -> Bool {
        guard let share = kind.threshold(in: law).heads else { return true }
        return yesHeads <= heads && share.isMet(by: Int64(yesHeads), of: Int64(heads))
    }

    /// Whether the amount suffices; true where amounts do not count.
    public func meetsAmount(in law: LegalContext = .current) -> Bool {
        guard let share = kind.threshold(in: law).amount else { return true }
        return yesAmount <= total && share.isMet(by: yesAmount.fen, of: total.fen)
    }

    /// Whether the vote passed: both tests, where there are two.
    /// law: bankruptcy.v28
    public func isPassed(in law: LegalContext = .current) -> Bool { meetsHeads(in: law) && meetsAmount(in: law) }

    /// Heads in favour as a fraction of the base; nil where the base is 0.
    public var headsShare: Ratio? { Ratio(Int64(yesHeads), Int64(heads)) }
    /// The amount in favour as a fraction of the base; nil where the base is 0.
    public var amountShare: Ratio? { yesAmount.ratio(to: total) }

    /// Figures that no vote can have.
    public var findings: [Finding] {
        var findings: [Finding] = []
        if yesHeads < 0 || heads < yesHeads || voidBallots < 0 {
            findings.append(
                Finding(
                    "bankruptcy.vote.heads", .error, at: "yesHeads", kind.basis, "同意人数为负数或者多于应计人数",
                    "the heads in favour are negative, or more than there are"))
        }
        if yesAmount.fen < 0 || total < yesAmount {
            findings.append(
                Finding(
                    "bankruptcy.vote.amount", .error, at: "yesAmount", kind.basis, "同意债权额为负数或者多于应计总额",
                    "the amount in favour is negative, or more than there is"))
        }
        if let attending, attending < yesAmount || total < attending {
            findings.append(
                Finding(
                    "bankruptcy.vote.attending", .error, at: "attending", kind.basis, "出席者的债权额少于同意债权额或者多于应计总额",
                    "those attending hold less than those in favour, or more than there is"))
        }
        return findings
    }

    /// Whether the amount was measured against the claims of the whole case; nil where the kind has another base.
    /// law: bankruptcy.v29
    public func usesTotal(_ unsecuredTotal: Money) -> Bool? {
        kind.threshold().amount != nil && kind.threshold().amountBase == .unsecuredTotal
            ? total == unsecuredTotal : nil
    }

    /// How the result comes about.
    public func derivation(in law: LegalContext = .current) -> Derivation {
        let threshold = kind.threshold(in: law)
        var derivation = Derivation()
        if voidBallots > 0 {
            derivation.add(
                "不享有表决权者所投的票不计入", "Ballots cast without a vote are left out", result: "\(voidBallots)",
                Basis(.bankruptcy(59)))
        }
        if let share = threshold.heads {
            derivation.add(
                "人数：\(threshold.headsBase.term.zh)\(heads)人，同意\(yesHeads)人，须\(share.text.zh)",
                "Heads: \(yesHeads) of \(heads) \(threshold.headsBase.term.en) in favour; needed: \(share.text.en)",
                result: Self.mark(meetsHeads(in: law)), kind.basis)
        }
        if let share = threshold.amount {
            derivation.add(
                "金额：\(threshold.amountBase.term.zh)\(total.text(in: .zh))，同意\(yesAmount.text(in: .zh))，须占\(share.text.zh)",
                "Amount: \(yesAmount.text(in: .en)) in favour of \(total.text(in: .en)), \(threshold.amountBase.term.en); needed: \(share.text.en)",
                result: Self.mark(meetsAmount(in: law)), kind.basis)
        }
        derivation.add(
            isPassed(in: law) ? "通过" : "未通过", isPassed(in: law) ? "Passed" : "Not passed", kind.basis)
        return derivation
    }

    private static func mark(_ isMet: Bool) -> String { isMet ? "✓" : "✗" }
}
