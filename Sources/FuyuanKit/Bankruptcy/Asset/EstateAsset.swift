/// 债务人财产: one item of property, from being found to leaving the estate.
///
/// What others hold under a measure is tracked by ``PreservationMeasure``; what may not be the debtor’s at all is
/// excluded (``NotEstateKind``). Sources: 企业破产法 arts. 17, 19, 25, 30–39, 69, 109–123, 破产法司法解释二.
public struct EstateAsset: CaseMachine {
    public var standing = Standing<EstateAsset>()
    /// What it is; nil before it is found.
    public internal(set) var kind: AssetKind?
    /// What it is thought to be worth; nil when not known.
    public internal(set) var value: Money?
    /// Whether security lies on it; nil when not known.
    public internal(set) var isCollateral: Bool?
    /// Who holds it; nil where nobody is known to.
    public internal(set) var holder: ActorID?
    /// The file of the measure on it; nil where none is linked.
    public internal(set) var measure: CaseID?
    /// Why it is not the debtor’s; nil where it is.
    public internal(set) var exclusion: NotEstateKind?
    /// Why it is recovered; nil where it is not.
    public internal(set) var recoveryGround: RecoveryGround?
    /// The price it brought; nil before.
    public internal(set) var price: Money?

    /// Before anything happened.
    public init() {}

    public static let name = Term("estate-asset", "债务人财产", "item of the debtor’s property")
    public static let initial = Phase.unlisted
    public static let finals: EnumSet<Phase> = [
        .returned, .collateralApplied, .distributedInKind, .distributedCash, .excluded, .abandoned, .toTreasury,
    ]
    public static let table = makeTable()

    public static func limits(of clock: Nothing) -> [TimeLimit] { [] }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .sealedByOther: .sealingOrgan
        case .inThirdHands: .thirdParty
        case .unlisted, .identified, .takenOver, .retrievalClaimed, .recovering, .valued, .planned, .listedForSale,
            .failedSale, .sold, .cashInEstate:
            .administrator
        case .returned, .collateralApplied, .distributedInKind, .distributedCash, .excluded, .abandoned, .toTreasury:
            nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .inquire(let it):
            kind = it.kind
            value = it.value
            isCollateral = it.isCollateral
        case .noteHolder(let it): holder = it.holder
        case .exclude(let it): exclusion = it.kind
        case .linkMeasure(let it): measure = it.measure
        case .claimRetrieval(let it):
            if let voted = it.votedOn, occasion.day >= voted { outcome.emits.insert(.chargeDelayCosts) }
        case .compensateOwner(let it): outcome.emits.insert(it.effect)
        case .recover(let it): recoveryGround = it.ground
        case .creditorAvoids(let it): recoveryGround = it.ground
        case .partitionCoOwned: recoveryGround = .partition
        case .completeSale(let it): price = it.price
        case .disposeWhileSealed(let it): price = it.price
        case .paySecured(let it):
            if it.net < it.debt { outcome.emits.insert(.deficitToOrdinary) }
            if it.net > it.debt { outcome.emits.insert(.surplusToEstate) }
        case .unsealAndTakeOver, .takeOver, .deliver, .returnToOwner, .retrievalRefused, .stopInTransit, .payInTransit,
            .redeem, .regain, .collect, .loseRecovery, .value, .plan, .sell, .failSale, .relist, .replan, .bookCash,
            .distribute, .distributeInKind, .payToTreasury, .abandon:
            break
        }
    }
}

extension OwnerCompensation {
    /// What the owner has: money still separable comes back; otherwise a loss before acceptance is an ordinary claim, one
    /// after it a common-benefit debt.
    public var effect: EstateAsset.Effect {
        if isSeparable || wasPerishable { return .returnSeparableMoney }
        return lostBeforeAcceptance ? .fileOrdinaryClaim : .payCommonBenefit
    }
}
