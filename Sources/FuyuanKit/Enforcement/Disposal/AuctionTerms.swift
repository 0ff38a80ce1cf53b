/// 拍卖条件: the price terms of one round, as the collegial panel sets them (网络司法拍卖规定 art. 27).
/// law: enforcement.V24
public struct AuctionTerms: WireRecord {
    /// The start price, or reserve price; nil when not known.
    public var startPrice: Money?
    /// The deposit; nil when not known or none.
    public var deposit: Money?
    /// Why neither floor nor share applies; nil where they do.
    public var exemption: PriceExemption?
    /// Whether the creditor asked in writing for an auction of equity that cannot be appraised; nil when not known.
    public var askedInWriting: Bool?
    /// The costs of enforcement that such equity must bring at least; nil when not known.
    public var costs: Money?

    /// The price terms of a round.
    public init(
        _ startPrice: Money?, deposit: Money? = nil, exemption: PriceExemption? = nil, askedInWriting: Bool? = nil,
        costs: Money? = nil
    ) {
        self.startPrice = startPrice
        self.deposit = deposit
        self.exemption = exemption
        self.askedInWriting = askedInWriting
        self.costs = costs
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.optional("startPrice", value?.startPrice), deposit: try c.optional("deposit", value?.deposit),
            exemption: try c.optional("exemption", value?.exemption),
            askedInWriting: try c.optional("askedInWriting", value?.askedInWriting),
            costs: try c.optional("costs", value?.costs))
    }

    /// The floor of the price of a round: over the reference price in the first, over the price before in a later one; in a
    /// sale, what the manner says. Nil where the base is not known, or no floor applies.
    public func floor(
        in schedule: AuctionSchedule, reference: Money?, previous: Money?
    ) -> PriceFloor? {
        guard exemption == nil else { return nil }
        switch (schedule.round, schedule.manner) {
        case (.first, _): return reference.flatMap { PriceFloor.first(appraisal: $0, by: schedule.manner) }
        case (.second, _), (.third, _):
            return previous.flatMap { PriceFloor.next(after: $0, by: schedule.manner, of: schedule.kind) }
        case (.sale, .online): return previous.flatMap { PriceFloor.onlineSale(secondStart: $0) }
        case (.sale, .traditional): return previous.flatMap { PriceFloor.traditionalSale(lastReserve: $0) }
        case (.sale, .ship): return reference.flatMap { PriceFloor.shipSale(appraisal: $0) }
        }
    }

    /// Whether the price is lawful; nil where price or base is not known.
    public func isPriceLawful(in schedule: AuctionSchedule, reference: Money?, previous: Money?) -> Bool? {
        guard let startPrice else { return nil }
        switch exemption {
        case .unappraisableEquity:
            if askedInWriting == false || schedule.kind != .equity { return false }
            return costs.flatMap { startPrice <= $0 ? false : askedInWriting }
        case .criminalNoReserve: return true
        case .agreedSale: return schedule.round == .sale
        case .shipClaimsAgreed: return schedule.round == .sale && schedule.manner == .ship
        case nil:
            return floor(in: schedule, reference: reference, previous: previous).map { startPrice >= $0.amount }
        }
    }

    /// The range of the deposit; nil where the base is not known, the law sets none, or it is at the court’s discretion.
    public func depositRange(in schedule: AuctionSchedule, reference: Money?) -> DepositRange? {
        guard exemption == nil, schedule.round != .sale else { return nil }
        switch schedule.manner {
        case .online: return startPrice.flatMap { DepositRange.online(startPrice: $0) }
        case .traditional: return reference.flatMap { DepositRange.traditional(appraisal: $0) }
        case .ship: return nil
        }
    }

    /// Whether the deposit is lawful; nil where it or its base is not known.
    public func isDepositLawful(in schedule: AuctionSchedule, reference: Money?) -> Bool? {
        if exemption != nil || schedule.manner == .ship || schedule.round == .sale { return true }
        guard let deposit else { return nil }
        return depositRange(in: schedule, reference: reference)?.contains(deposit)
    }

    /// What is wrong with the price terms of a round.
    public func findings(in schedule: AuctionSchedule, reference: Money?, previous: Money?) -> [Finding] {
        var findings: [Finding] = []
        if isPriceLawful(in: schedule, reference: reference, previous: previous) == false {
            let floor = floor(in: schedule, reference: reference, previous: previous)
            let least = floor?.amount ?? costs ?? .zero
            let text: (zh: String, en: String) =
                switch exemption {
                case nil: ("价格不得低于\(least)", "the price may not be below \(least)")
                case .unappraisableEquity:
                    (
                        "无法评估的股权须经申请执行人书面申请，起拍价应当适当高于执行费用\(least)",
                        "equity that cannot be appraised needs a written request and a price above the costs \(least)"
                    )
                case .criminalNoReserve, .agreedSale, .shipClaimsAgreed:
                    ("该例外只适用于依法进行的变卖", "this exception is for sales the law allows it in")
                }
            findings.append(
                Finding(
                    "enforcement.V24", .error, at: "startPrice",
                    exemption == .unappraisableEquity
                        ? Basis(.equityEnforcement(12, 2), .equityEnforcement(12, 3))
                        : floor?.derivation.steps.last?.basis ?? Basis(.onlineAuction(10), .auction(31)), text.zh,
                    text.en))
        }
        if isDepositLawful(in: schedule, reference: reference) == false {
            let range = depositRange(in: schedule, reference: reference)
            let text = range.map { "\($0.lowest)–\($0.highest?.description ?? "")" } ?? ""
            findings.append(
                Finding(
                    "enforcement.V24", .error, at: "deposit", Basis(.onlineAuction(17), .auction(10)),
                    "保证金不在幅度内：\(text)", "the deposit is out of range: \(text)"))
        }
        return findings
    }
}
