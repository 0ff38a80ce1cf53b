/// 债权表: the claims of a case as a table for the meeting and the court (EBL art. 57, 58).
public struct ClaimTable: Sendable, Hashable {
    /// A line of the table.
    public struct Row: Sendable, Hashable {
        /// The number of the claim in the case.
        public let number: Int
        /// The creditor; nil where not named.
        public let creditor: ActorID?
        /// What it is for.
        public let kind: ClaimKind
        /// The rank it is paid in.
        public let rank: ClaimRank
        /// The amount declared, or listed by the administrator.
        public let declared: Money
        /// The amount admitted; zero where rejected, nil while not decided.
        public let admitted: Money?
        /// The amount fixed; nil before.
        public let confirmed: Money?
        /// The number of the asset that secures it; nil for none, or where waived.
        public let asset: Int?
        /// Where it stands.
        public let phase: BankruptcyClaim.Phase
    }

    /// What a rank comes to.
    public struct Total: Sendable, Hashable {
        /// How many claims.
        public internal(set) var count = 0
        /// Declared together.
        public internal(set) var declared = Money.zero
        /// Admitted together.
        public internal(set) var admitted = Money.zero
        /// Fixed together.
        public internal(set) var confirmed = Money.zero
    }

    /// The lines, in the order given.
    public let rows: [Row]
    private let totals: [Total]

    /// The table of claims numbered from 0 in the order given; those nobody declared or that were withdrawn are left
    /// out. Nil where a total does not fit. O(n).
    public init?(_ claims: some Sequence<BankruptcyClaim>) {
        var rows: [Row] = []
        rows.reserveCapacity(claims.underestimatedCount)
        var totals = [Total](repeating: Total(), count: ClaimRank.allCases.count)
        for (number, claim) in claims.enumerated() {
            guard claim.phase != .withdrawnClaim, let kind = claim.kind, let rank = claim.rank,
                let declared = claim.declared
            else { continue }
            let place = Int(rank.rawValue)
            totals[place].count += 1
            guard let one = totals[place].declared.adding(declared),
                let two = totals[place].admitted.adding(claim.admitted ?? .zero),
                let three = totals[place].confirmed.adding(claim.confirmed ?? .zero)
            else { return nil }
            totals[place].declared = one
            totals[place].admitted = two
            totals[place].confirmed = three
            rows.append(
                Row(
                    number: number, creditor: claim.creditor, kind: kind, rank: rank, declared: declared,
                    admitted: claim.admitted, confirmed: claim.confirmed,
                    asset: claim.isSecurityWaived ? nil : claim.asset, phase: claim.phase))
        }
        self.rows = rows
        self.totals = totals
    }

    /// What a rank comes to. Constant time.
    public subscript(rank: ClaimRank) -> Total { totals[Int(rank.rawValue)] }

    /// Whether somebody may inspect the table, the register and the declarations: creditors, the debtor, its employees and
    /// other interested parties, beside court and administrator (EBL art. 57(2); 破产法司法解释三 art. 6(3)).
    public static func isOpen(to role: BankruptcyRole) -> Bool { readers.contains(role) }

    /// Who may inspect the table.
    public static let readers: EnumSet<BankruptcyRole> = [
        .court, .administrator, .creditor, .creditorsMeeting, .creditorsCommittee, .chair, .debtor, .employee,
        .shareholder, .counterparty, .taxOrgan, .interestedParty, .depositFund,
    ]
}
