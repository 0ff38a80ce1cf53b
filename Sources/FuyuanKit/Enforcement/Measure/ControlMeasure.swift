/// 查封、扣押、冻结: one control measure on one thing, from the ruling through queue and renewals to its end.
///
/// Its last day is a fixed day that no holiday moves, and never lies beyond the ceiling of its class. A measure nobody
/// renewed in time ``Phase/lapsed``: that is not a release, and a later one stands at the end of the queue.
/// Sources: 查封扣押冻结规定; 民诉解释 arts. 484, 485; 强制执行股权规定; 财产保全规定; 破产法司法解释二 arts. 7, 8.
public struct ControlMeasure: CaseMachine {
    public var standing = Standing<ControlMeasure>()
    /// The ruling; nil before.
    public internal(set) var ruling: MeasureRuling?
    /// The sale that the ruling had to look at; nil where there is none.
    public internal(set) var sale: UntransferredSale?
    /// Its place in the queue, 1 the one in force; nil where not known.
    public internal(set) var rank: Int?
    /// The day it came into force; nil while it is not.
    public internal(set) var effectiveOn: CivilDate?
    /// The day the running term counts from; nil while there is none.
    public internal(set) var termFrom: CivilDate?
    /// The last day; nil while there is none, or where the law sets none.
    public internal(set) var expiresOn: CivilDate?
    /// How often it was renewed.
    public internal(set) var renewals = 0
    /// Whether it is a preservation, not yet a measure of enforcement.
    public internal(set) var isPreservation = false
    /// The day its renewal was asked for; nil where it was not, since the last renewal.
    public internal(set) var renewalAskedOn: CivilDate?
    /// What was released as being in excess.
    public internal(set) var releasedExcess = Money.zero
    /// The day the ruling on the excess took effect; nil where there is none.
    public internal(set) var excessRuledOn: CivilDate?
    /// What came in place of the thing; nil where nothing did.
    public internal(set) var substitute: MeasuredItem?
    /// Why it was released; nil where it was not.
    public internal(set) var releasedFor: MeasureReleaseGround?
    /// The last day of the creditor to sue after an upheld objection; nil where there is none.
    public internal(set) var suitTimeEnds: CivilDate?
    /// The money deducted; nil where none was.
    public internal(set) var deducted: Money?
    /// The other court that now disposes of the thing; nil where none does.
    public internal(set) var disposingCourt: ActorID?

    /// Before the ruling.
    public init() {}

    public static let name = Term("control-measure", "查封、扣押、冻结", "control measure")
    public static let initial = Phase.unrecorded
    public static let finals: EnumSet<Phase> = [.deducted, .extinguishedByDisposal, .lapsed]
    public static let table = makeTable()

    /// Closed when released, though the end of a bankruptcy may restore it.
    public var isClosed: Bool { isFinal || phase == .released }

    /// The phases in which the measure binds.
    public static let inForce: EnumSet<Phase> = [.effective, .renewed, .partlyReleased, .attachedToSubstitute]
    static let organs: EnumSet<EnforcementRole> = [.assistingOrgan, .registry, .bank, .handler, .court]
    static let courts: EnumSet<EnforcementRole> = [.handler, .court, .otherCourt]
    static let holders: EnumSet<EnforcementRole> = [.handler, .court, .otherCourt, .police, .publicOrgan]

    /// The thing it lies on now; nil before the ruling.
    public var item: MeasuredItem? { substitute ?? ruling?.item }
    /// Whether it binds.
    public var isInForce: Bool { Self.inForce.contains(phase) }
    /// How long the next term may be; nil where the law sets no ceiling or the class is not known.
    var longestTerm: TimeLimit? { renewals > 0 ? item?.longestRenewal : item?.longestTerm }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unrecorded, .ruled, .effective, .renewed, .attachedToSubstitute, .partlyReleased, .released: .handler
        case .waiting: .system
        case .deducted, .extinguishedByDisposal, .lapsed: nil
        }
    }
}
