/// 财产处置: one item or lot of controlled property, from finding its price to handing it over.
///
/// Online auction is the rule: two rounds, then a sale without auction; traditional auctions of immovables and rights have a
/// third round. Title passes when the ruling is served, not when the hammer falls. Sources: 参考价规定, 网络司法拍卖规定,
/// 拍卖变卖规定, 船舶扣押拍卖规定, 强制执行股权规定 arts. 10–16, 竞买人资格规定, 民诉法解释 arts. 489–491, 刑事涉财产执行规定 art. 12.
public struct JudicialDisposal: CaseMachine {
    public var standing = Standing<JudicialDisposal>()
    /// What is sold; nil before it is opened.
    public internal(set) var kind: DisposalPropertyKind?
    /// How.
    public internal(set) var manner = AuctionManner.online
    /// Whether it is a house where buying is restricted.
    public internal(set) var isHouse = false
    /// Whether it is property in a criminal case.
    public internal(set) var isCriminal = false
    /// Whether the transfer of equity needs an approval.
    public internal(set) var needsApproval = false
    /// The way of the latest commission; nil where none was given.
    public internal(set) var commissioned: PricingMethod?
    /// How many more days the report was given.
    public internal(set) var moreDays = 0
    /// How often more time was given for the report.
    public internal(set) var extensions = 0
    /// Whether an objection to the report waits for an answer.
    public internal(set) var hasOpenObjection = false
    /// The reference price; nil before, and for equity that cannot be appraised.
    public internal(set) var referencePrice: Money?
    /// How the price was found; nil before.
    public internal(set) var pricedBy: PricingMethod?
    /// Whether equity is auctioned without a reference price.
    public internal(set) var isUnpriced = false
    /// Prior claims and costs where an auction would leave nothing; nil where it is not so.
    public internal(set) var burden: Money?
    /// Whether the creditor asked for the auction all the same.
    public internal(set) var creditorInsists = false
    /// The round it is in, or was in last; nil before the first notice.
    public internal(set) var round: AuctionRound?
    /// The start price, reserve price or sale price of that round; nil when not known.
    public internal(set) var startPrice: Money?
    /// The deposit of that round; nil when not known.
    public internal(set) var deposit: Money?
    /// The day bidding opens in that round; nil when not known.
    public internal(set) var biddingOn: CivilDate?
    /// The day that round was announced; nil before.
    public internal(set) var publishedOn: CivilDate?
    /// The last day to pay as the notice says; nil where it does not.
    public internal(set) var payBy: CivilDate?
    /// The platform; nil when not known.
    public internal(set) var platform: ActorID?
    /// Whether the creditors were asked about taking it in kind after the latest round.
    public internal(set) var inKindAsked = false
    /// What a creditor who undertook to take it in kind still owes; nil where nothing.
    public internal(set) var differenceOwed: Money?
    /// Who bought it or took it in kind; nil before, or when not said.
    public internal(set) var acquirer: ActorID?
    /// The price it brought; nil before.
    public internal(set) var price: Money?
    /// Whether it was taken in kind.
    public internal(set) var isInKind = false
    /// Whether the buyer cannot take it: no right to buy a house, or an approval refused.
    public internal(set) var buyerFellThrough = false
    /// Those who did not pay, or did not get the approval they needed: they may not bid for it again.
    public internal(set) var defaulters: [ActorID] = []
    /// The day the ruling was served, when title passed; nil before.
    public internal(set) var titlePassedOn: CivilDate?

    /// Before anything happened.
    public init() {}

    public static let name = Term("judicial-disposal", "财产处置", "judicial disposal of property")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.withdrawn, .annulled, .managed, .returned]
    public static let table = makeTable()

    /// Closed when handed over, though it may still be annulled.
    public var isClosed: Bool { isFinal || phase == .delivered }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .pricing, .round2Failed, .round3Failed, .saleFailed, .confirmed, .inKindRuled, .titlePassed:
            .handler
        case .priced, .round1Failed, .defaulted: .panel
        case .round1Noticed, .round1Bidding, .round2Noticed, .round2Bidding, .round3Noticed, .round3Bidding,
            .saleNoticed, .saleOpen:
            .auctionPlatform
        case .inKindOffered: .creditor
        case .knockedDown: .buyer
        case .paused: .court
        case .delivered: .reviewUnit
        case .withdrawn, .annulled, .managed, .returned: nil
        }
    }

    /// The round as far as times and floors depend on it; nil before the property is known.
    public func schedule(of round: AuctionRound) -> AuctionSchedule? {
        kind.map { AuctionSchedule(round, by: manner, of: $0) }
    }

    /// Whether the property is still the debtor’s on a day: title passes when the ruling is served, and goes back when the
    /// disposal is set aside.
    /// law: enforcement.V31
    public func isDebtorsProperty(on day: CivilDate) -> Bool {
        phase == .annulled || titlePassedOn.map { day < $0 } ?? true
    }

    /// Whether the property is handed over to the bankruptcy when a petition against the debtor is accepted on a day.
    public func isHandedOver(bankruptcyAcceptedOn day: CivilDate) -> Bool { isDebtorsProperty(on: day) }

    /// What is wrong with taking title to have passed on a day: before the ruling was served, such as on the day the hammer
    /// fell.
    public func findings(titleClaimedFrom day: CivilDate) -> [Finding] {
        guard titlePassedOn.map({ day < $0 }) ?? true else { return [] }
        return [
            Finding(
                "enforcement.V31", .error, at: "titleFrom",
                Basis(.onlineAuction(22), .civilProcedureInterpretation(491), .auction(26)),
                "财产权自裁定送达买受人或者承受人时转移，而非自成交时", "title passes when the ruling is served, not when the hammer falls")
        ]
    }
}
