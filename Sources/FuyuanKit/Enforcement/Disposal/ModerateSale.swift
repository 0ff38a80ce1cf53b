/// 适度拍卖: which of several lots are sold, and when to stop (拍卖变卖规定 arts. 14, 15; 强制执行股权规定 art. 13(2)).
///
/// Lots are sold in order until the proceeds cover debt and costs; lots that lose much of their worth when split are sold
/// together, and then still only as far as needed.
public struct ModerateSale: Sendable, Hashable {
    /// One lot: what it is expected to bring, or brought.
    public struct Lot: Sendable, Hashable {
        /// Its price.
        public let price: Money
        /// Lots with the same number are sold together, as splitting would destroy worth; nil where it is sold alone.
        public let bundle: Int?

        /// A lot.
        public init(_ price: Money, bundle: Int? = nil) {
            self.price = price
            self.bundle = bundle
        }
    }

    /// What is to be covered: debt and costs of enforcement.
    public let needed: Money
    /// The lots in the order they are put up.
    public let lots: [Lot]
    /// The places of the lots to sell, in order.
    public let toSell: [Int]
    /// What they bring.
    public let proceeds: Money
    /// How it comes about.
    public let derivation: Derivation

    /// The lots to sell; nil for negative amounts or beyond what can be held. O(n²) in the number of bundled lots.
    public init?(needed: Money, lots: [Lot]) {
        guard !needed.isNegative, !lots.contains(where: \.price.isNegative) else { return nil }
        self.needed = needed
        self.lots = lots
        var (chosen, sum): ([Int], Money) = ([], .zero)
        var taken = Set<Int>()
        var told = Derivation()
        let basis = Basis(.auction(14), .auction(15), .equityEnforcement(13, 2))
        for place in lots.indices where sum < needed && !taken.contains(place) {
            let bundle = lots[place].bundle
            let group = bundle == nil ? [place] : lots.indices.filter { lots[$0].bundle == bundle }
            for member in group {
                guard let more = sum.adding(lots[member].price) else { return nil }
                sum = more
                taken.insert(member)
                chosen.append(member)
            }
            let names = group.map { "\($0 + 1)" }.joined(separator: "、")
            told.add("拍卖第\(names)宗，累计", "lot \(names) sold, together", result: sum.description, basis)
        }
        told.add(
            sum >= needed ? "已足以清偿\(needed)，停止拍卖其余财产" : "不足以清偿\(needed)，全部拍卖",
            sum >= needed ? "covers \(needed): no further lot is sold" : "does not cover \(needed): all are sold",
            result: "\(chosen.count)/\(lots.count)", basis)
        toSell = chosen
        proceeds = sum
        derivation = told
    }

    /// Whether selling goes on after these proceeds.
    public static func goesOn(proceeds: Money, needed: Money) -> Bool { proceeds < needed }

    /// What is wrong with having sold these lots, by their places: lots sold after the proceeds sufficed, unless the debtor
    /// agreed to the sale of all. Places that are no lot are left out.
    /// law: enforcement.V24a
    public func findings(sold places: [Int], debtorAgreed: Bool = false) -> [Finding] {
        if debtorAgreed { return [] }
        var sum = Money.zero
        var findings: [Finding] = []
        var sold = Set<Int>()
        for place in places where lots.indices.contains(place) && sold.insert(place).inserted {
            let joined =
                lots[place].bundle.map { bundle in
                    sold.contains { $0 != place && lots[$0].bundle == bundle }
                } ?? false
            if sum >= needed, !joined {
                findings.append(
                    Finding(
                        "enforcement.V24a", .error, at: "lots[\(place)]",
                        Basis(.auction(14), .equityEnforcement(13, 2)),
                        "价款已足以清偿债务和费用，应当停止拍卖其余财产", "the proceeds already suffice: no further lot is sold"))
            }
            sum = sum.adding(lots[place].price) ?? .max
        }
        return findings
    }
}
