/// 最低起拍价、保留价、变卖价: the least a price may lawfully be, and how that comes about.
///
/// Floors go up to the next fen. Sources: 网络司法拍卖规定 arts. 10, 26; 拍卖变卖规定 arts. 5, 25, 32; 船舶扣押拍卖规定 arts. 12–14;
/// 上市公司国有股规定 art. 13.
public struct PriceFloor: Sendable, Hashable {
    /// The least the price may be.
    public let amount: Money
    /// How it comes about.
    public let derivation: Derivation

    private init?(
        _ share: Ratio, of base: Money, _ derivation: Derivation, _ step: (zh: String, en: String), _ basis: Basis
    ) {
        guard !base.isNegative, let amount = base.multiplied(by: share, .ceiling) else { return nil }
        self.amount = amount
        var told = derivation
        let percent = Percent(fraction: share).text(decimals: 0)
        told.add(
            "\(step.zh)：\(base) × \(percent)，向上取整到分", "\(step.en): \(base) × \(percent), up to the next fen",
            result: amount.description, basis)
        self.derivation = told
    }

    /// The floor of the first start or reserve price over an appraisal or market price; nil for a negative one.
    public static func first(appraisal: Money, by manner: AuctionManner) -> PriceFloor? {
        PriceFloor(
            manner.firstShare.fraction, of: appraisal, Derivation(),
            ("第一次\(manner.term.zh)的最低价", "floor of the first round, \(manner.term.en)"), manner.floorBasis.first)
    }

    /// The floor of a round after one that failed at `previous`; nil for a negative price.
    public static func next(
        after previous: Money, by manner: AuctionManner, of kind: DisposalPropertyKind = .immovable
    ) -> PriceFloor? {
        guard let share = Ratio.one.subtracting(manner.mostDrop(for: kind).fraction) else { return nil }
        let basis =
            kind == .listedStateShares && manner == .traditional ? Basis(Citation("LSH01", 13)) : manner.floorBasis.next
        return PriceFloor(
            share, of: previous, Derivation(), ("再行拍卖的最低价，以前次为基数", "floor of the next round, from the one before"),
            basis)
    }

    /// The price of an online sale after the second round failed: that round’s start price; nil for a negative one.
    public static func onlineSale(secondStart: Money) -> PriceFloor? {
        PriceFloor(
            .one, of: secondStart, Derivation(), ("网络变卖价，等于第二次起拍价", "price of the online sale: the second start price"),
            Basis(.onlineAuction(26), .onlineSale()))
    }

    /// The price of a traditional sale after the last round failed: that round’s reserve price; nil for a negative one.
    public static func traditionalSale(lastReserve: Money) -> PriceFloor? {
        PriceFloor(
            .one, of: lastReserve, Derivation(),
            ("变卖价，等于第三次拍卖的保留价", "price of the sale: the third reserve price"), Basis(.auction(25)))
    }

    /// The floor of the sale of a ship after two rounds: half the appraisal; nil for a negative one. Two thirds of the
    /// registered claims may agree to less.
    public static func shipSale(appraisal: Money) -> PriceFloor? {
        PriceFloor(
            Ratio(unchecked: 1, 2), of: appraisal, Derivation(), ("船舶变卖的最低价", "floor of the sale of a ship"),
            Basis(Citation("SHP15", 13), Citation("SHP15", 14)))
    }

    /// The floor of a sale without auction that parties agreed to or the court decided on (拍卖变卖规定 arts. 31, 32): the price
    /// agreed; else the market price; else the appraisal, or half of it where nobody bought at that. Nil where nothing is
    /// known or an amount is negative.
    public static func directSale(
        agreed: Money? = nil, market: Money? = nil, appraisal: Money? = nil, afterFailure: Bool = false
    ) -> PriceFloor? {
        let basis = Basis(.auction(31), .auction(32))
        if let agreed {
            return PriceFloor(.one, of: agreed, Derivation(), ("当事人约定的变卖价", "price agreed by the parties"), basis)
        }
        if let market {
            return PriceFloor(.one, of: market, Derivation(), ("不低于市价", "not below the market price"), basis)
        }
        guard let appraisal else { return nil }
        return PriceFloor(
            afterFailure ? Ratio(unchecked: 1, 2) : .one, of: appraisal, Derivation(),
            afterFailure
                ? ("按照评估价不能成交后的最低变卖价", "floor after nobody bought at the appraisal")
                : ("按照评估价变卖", "sold at the appraisal"), basis)
    }
}
