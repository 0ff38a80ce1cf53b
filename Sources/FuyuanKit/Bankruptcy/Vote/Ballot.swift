/// One creditor's place in a vote of the creditors’ meeting: one a creditor, his claims added up, absent creditors
/// included, since the amounts are a share of all unsecured claims.
@frozen
public struct Ballot: WireRecord {
    /// The unsecured part of the claims: confirmed, or as the court set it for the vote.
    public var unsecured: Money
    /// The part secured on specific property of the debtor.
    public var secured: Money
    /// What the creditor did.
    public var choice: BallotChoice
    /// By what title he votes.
    public var title: VotingTitle
    /// Whether he gave up the priority; then the secured part counts as unsecured (企业破产法 art. 110).
    public var hasWaived: Bool

    /// A ballot.
    @inlinable
    public init(
        _ choice: BallotChoice, unsecured: Money, secured: Money = Money(fen: 0), title: VotingTitle = .confirmed,
        hasWaived: Bool = false
    ) {
        self.unsecured = unsecured
        self.secured = secured
        self.choice = choice
        self.title = title
        self.hasWaived = hasWaived
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("choice", value?.choice), unsecured: try c.field("unsecured", value?.unsecured),
            secured: try c.defaulted("secured", value?.secured, default: .zero),
            title: try c.defaulted("title", value?.title, default: .confirmed),
            hasWaived: try c.defaulted("hasWaived", value?.hasWaived, default: false))
    }

    /// Whether the creditor keeps a priority on specific property.
    @inlinable
    public var keepsPriority: Bool { secured.fen > 0 && !hasWaived }

    /// Whether the creditor may vote on a matter: a confirmed or temporary amount, and no kept priority where the law
    /// excludes it.
    /// law: bankruptcy.v26 bankruptcy.v27
    @inlinable
    public func mayVote(on power: MeetingPower) -> Bool {
        title.counts && (unsecured.fen | secured.fen) != 0 && !(power.excludesSecured && keepsPriority)
    }
}

extension Ballot {
    /// The ballots that were cast without a vote, and why. O(n).
    public static func findings(_ ballots: some Sequence<Ballot>, on power: MeetingPower) -> [Finding] {
        var findings: [Finding] = []
        for (index, ballot) in ballots.enumerated() where ballot.choice != .absent {
            if ballot.title == .undecided {
                // law: bankruptcy.v26
                findings.append(
                    Finding(
                        "bankruptcy.v26", .error, at: "ballots[\(index)].title", Basis(.bankruptcy(59, 2)),
                        "债权尚未确定，除人民法院临时确定债权额的外，不得行使表决权",
                        "an uncertain claim has a vote only where the court set an amount for it"))
            } else if ballot.title.counts, power.excludesSecured, ballot.keepsPriority {
                // law: bankruptcy.v27
                findings.append(
                    Finding(
                        "bankruptcy.v27", .error, at: "ballots[\(index)].secured", Basis(.bankruptcy(59, 3)),
                        "未放弃优先受偿权的担保债权人对\(power.term.zh)不享有表决权",
                        "a secured creditor who keeps his priority has no vote on: \(power.term.en)"))
            }
        }
        return findings
    }
}
