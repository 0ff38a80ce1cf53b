extension AuctionManner {
    /// The rounds before a sale without auction: two, but three for immovables and rights in a traditional auction.
    public func rounds(for kind: DisposalPropertyKind) -> [AuctionRound] {
        switch self {
        case .online, .ship: [.first, .second]
        case .traditional: kind == .movable ? [.first, .second] : [.first, .second, .third]
        }
    }

    /// The smallest part of the appraisal or market price a first start or reserve price may be.
    public var firstShare: Percent {
        switch self {
        case .online: Percent(fraction: Ratio(unchecked: 7, 10))
        case .traditional: Percent(fraction: .one)
        case .ship: Percent(fraction: Ratio(unchecked: 4, 5))
        }
    }

    /// The most a later round may be below the one before: a fifth; for state and legal-person shares of listed companies
    /// in a traditional auction a tenth.
    public func mostDrop(for kind: DisposalPropertyKind) -> Percent {
        switch self {
        case .online, .ship: Percent(fraction: Ratio(unchecked: 1, 5))
        case .traditional: Percent(fraction: Ratio(unchecked: 1, kind == .listedStateShares ? 10 : 5))
        }
    }

    /// Where the floors of the manner stand: of the first round, of a later one.
    var floorBasis: (first: Basis, next: Basis) {
        switch self {
        case .online: (Basis(.onlineAuction(10)), Basis(.onlineAuction(26)))
        case .traditional: (Basis(.auction(5)), Basis(.auction(5)))
        case .ship: (Basis(Citation("SHP15", 12)), Basis(Citation("SHP15", 12)))
        }
    }
}

extension DisposalPropertyKind {
    /// Whether the short notices for movables apply.
    public var isMovable: Bool { self == .movable }
}

extension AuctionRound {
    /// The auction that follows a failed one; nil after the third and after a sale.
    public var next: AuctionRound? {
        switch self {
        case .first: .second
        case .second: .third
        case .third, .sale: nil
        }
    }
}
