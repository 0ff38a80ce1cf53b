/// Many claims, column by column: nothing is allocated for one claim.
public struct ClaimColumns: Sendable, Hashable {
    /// The numbers in the claims list.
    public private(set) var numbers: [Int64] = []
    /// What each claim is.
    public private(set) var kinds: [DistributionClass] = []
    /// What is owed on each.
    public private(set) var amounts: [Money] = []
    /// Why each share is deposited; nil where it is handed over.
    public private(set) var deposits: [DepositKind?] = []

    /// No claims, with room for so many.
    public init(capacity: Int = 0) {
        guard capacity > 0 else { return }
        numbers.reserveCapacity(capacity)
        kinds.reserveCapacity(capacity)
        amounts.reserveCapacity(capacity)
        deposits.reserveCapacity(capacity)
    }

    /// Columns that are there already; nil when they are not equally long. `deposits` may be empty: all are handed over.
    public init?(
        numbers: [Int64], kinds: [DistributionClass], amounts: [Money], deposits: [DepositKind?] = []
    ) {
        let count = numbers.count
        guard kinds.count == count, amounts.count == count, deposits.isEmpty || deposits.count == count else {
            return nil
        }
        self.numbers = numbers
        self.kinds = kinds
        self.amounts = amounts
        self.deposits =
            deposits.isEmpty ? [DepositKind?](repeating: nil, count: count) : deposits
    }

    /// The columns of claims. O(n).
    public init(_ claims: some Collection<DistributionClaim>) {
        self.init(capacity: claims.count)
        for claim in claims { append(claim) }
    }

    /// Adds a claim at the end.
    public mutating func append(_ claim: DistributionClaim) {
        numbers.append(claim.number)
        kinds.append(claim.kind)
        amounts.append(claim.amount)
        deposits.append(claim.deposit)
    }

    /// How many claims there are.
    public var count: Int { numbers.count }

    /// The claim at a position; nil outside.
    public func claim(at position: Int) -> DistributionClaim? {
        guard numbers.indices.contains(position) else { return nil }
        return DistributionClaim(numbers[position], kinds[position], amounts[position], deposited: deposits[position])
    }
}
