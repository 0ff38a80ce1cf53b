import FuyuanKit
import Testing

/// Numbers from a fixed seed.
private struct Seeded {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func below(_ bound: Int) -> Int { Int(next() % UInt64(bound)) }

    mutating func shuffle<Element>(_ items: inout [Element]) {
        for index in items.indices.dropFirst() { items.swapAt(index, below(index + 1)) }
    }
}

/// What holds of every estate.
@Suite struct `Every estate` {
    private func claims(_ random: inout Seeded) -> [DistributionClaim] {
        let scale = [3, 1_000, 10_000_000, 1_000_000_000_000][random.below(4)]
        let equal = random.below(4) == 0
        let same = random.below(scale)
        let gap = random.below(3) == 0 ? 1_000_000_007 : 20
        return (0..<random.below(60)).map { index in
            DistributionClaim(
                Int64(index * gap + random.below(20) - 50),
                DistributionClass.allCases[random.below(11)],
                Money(fen: Int64(equal ? same : random.below(scale))),
                deposited: random.below(5) == 0 ? DepositKind.allCases[random.below(4)] : nil)
        }
    }

    @Test func `is shared out without loss, seniors first, equals alike, in whatever order the claims are listed`()
        throws
    {
        var random = Seeded(state: 2007)
        var distinct = Set<Int>()
        for round in 0..<1_000 {
            var list = claims(&random)
            let owed = list.reduce(Int64(0)) { $0 + $1.amount.fen }
            let estate = Money(fen: Int64(random.below(Int(owed) + 2)) * Int64(1 + random.below(2)))
            let retained = Money(fen: Int64(random.below(4)) == 0 ? estate.fen / 3 : 0)
            let waterfall = Waterfall.inForce(for: DebtorEstateKind.allCases[random.below(5)])
            let result = try waterfall.distribute(estate, among: list, retaining: retained)
            distinct.insert(list.count)
            // Nothing is lost.
            #expect(result.paid.fen + result.deposited.fen + result.kept.fen == estate.fen, "\(round)")
            #expect(result.shares.reduce(0) { $0 + $1.fen } + result.kept.fen == estate.fen, "\(round)")
            let audit = PaymentAudit(result, of: ClaimColumns(list))
            #expect(
                audit.conservationFinding(realised: estate, retained: result.kept) == nil, "\(round)")
            #expect(audit.findings.isEmpty, "\(round)")
            try check(result, list, waterfall, round)
            // The order of the list does not matter.
            let shares = Dictionary(uniqueKeysWithValues: zip(list.map(\.number), result.shares))
            random.shuffle(&list)
            let again = try waterfall.distribute(estate, among: list, retaining: retained)
            #expect(again.shares == list.map { shares[$0.number] ?? .min }, "\(round)")
            #expect(again.tiers == result.tiers, "\(round)")
        }
        #expect(distinct.count > 40)
    }

    /// The rules, written out again without the audit.
    private func check(
        _ result: EstateDistribution, _ list: [DistributionClaim], _ waterfall: Waterfall, _ round: Int
    ) throws {
        var unpaid = Int.max
        var lastPaid = -1
        for (claim, share) in zip(list, result.shares) {
            #expect(share >= .zero, "\(round)")
            guard let tier = waterfall.tier(of: claim.kind) else {
                #expect(share == .zero, "\(round)")
                continue
            }
            if claim.kind != .equity {
                #expect(share <= claim.amount, "\(round)")
                if share < claim.amount { unpaid = min(unpaid, tier) }
            }
            if share > .zero { lastPaid = max(lastPaid, tier) }
        }
        #expect(lastPaid <= unpaid, "\(round)")
        #expect(result.surplus == .zero || unpaid == .max, "\(round)")
    }

    @Test func `after a failed plan is raised to a common ratio without loss`() throws {
        var random = Seeded(state: 93)
        for round in 0..<500 {
            var list = (0..<random.below(40)).map { index in
                let claim = random.below(1_000_000)
                return Equalisation.Creditor(
                    Int64(index), claim: Money(fen: Int64(claim)), received: Money(fen: Int64(random.below(claim + 2))))
            }
            let open = list.reduce(Int64(0)) { $0 + max(0, $1.claim.fen - $1.received.fen) }
            let pot = Money(fen: Int64(random.below(Int(open) + 1_000)))
            let result = try Equalisation(of: pot, among: list)
            #expect(result.shares.reduce(result.left.fen) { $0 + $1.fen } == pot.fen, "\(round)")
            for (creditor, share) in zip(list, result.shares) {
                #expect(share >= .zero, "\(round)")
                #expect(share == .zero || creditor.received.fen + share.fen <= creditor.claim.fen, "\(round)")
            }
            // Who shares reaches one ratio within a fen; nobody stays below it.
            if let ratio = result.ratio, result.left == .zero {
                for (creditor, share) in zip(list, result.shares) {
                    let level = try #require(creditor.claim.multiplied(by: ratio.fraction, .floor)).fen
                    let reached = creditor.received.fen + share.fen
                    #expect(reached >= level, "\(round)")
                    #expect(share == .zero || reached <= level + 1, "\(round)")
                }
            }
            let shares = Dictionary(uniqueKeysWithValues: zip(list.map(\.number), result.shares))
            random.shuffle(&list)
            #expect(
                try Equalisation(of: pot, among: list).shares == list.map { shares[$0.number] ?? .min }, "\(round)")
        }
    }
}
