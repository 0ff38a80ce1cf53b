/// 保全措施: one measure on the debtor’s property, held by another organ or by the bankruptcy court, through the unsealing
/// chain.
///
/// The duty to lift lies on the organ that holds it; the bankruptcy court cannot lift another’s measure. Property is sold
/// while sealed only under a local rule; elsewhere the organ’s superior is asked. Sources: 企业破产法 art. 19, 破产法司法解释二
/// arts. 6–8, 破产审判纪要 art. 42, 九民纪要 art. 109, 浦东 art. 11.
/// law: bankruptcy.edge-28
public struct PreservationMeasure: CaseMachine {
    public var standing = Standing<PreservationMeasure>()
    /// The measure; nil before it is recorded.
    public internal(set) var held: HeldMeasure?
    /// Whether it is the bankruptcy court’s own.
    public internal(set) var isOwn = false
    /// The day the petition was accepted; nil before the organ’s duty is on file.
    public internal(set) var acceptedOn: CivilDate?
    /// The day the organ learned of it; nil when not known.
    public internal(set) var knownOn: CivilDate?
    /// Whether a local rule of direct disposal binds here.
    public internal(set) var hasLocalRule = false
    /// Whether the organ has a reason in law to keep the measure.
    public internal(set) var hasReason = false
    /// The day release was asked for; nil before.
    public internal(set) var requestedOn: CivilDate?
    /// The day it was lifted; nil before.
    public internal(set) var releasedOn: CivilDate?
    /// Whether the bankruptcy court lifted its own measure after the case ended by dismissal or under art. 108.
    public internal(set) var isReleasedAfterProcedure = false
    /// The day the organ restored it or waived; nil before.
    public internal(set) var answeredOn: CivilDate?

    /// Before anything happened.
    public init() {}

    public static let name = Term("preservation-measure", "保全措施", "preservation measure")
    public static let initial = Phase.unrecorded
    public static let finals: EnumSet<Phase> = [.disposedUnreleased, .notRestored]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .attach:
            Rule(
                [.unrecorded], to: .active, by: [.sealingOrgan, .enforcingCourt, .taxOrgan, .administrator, .system],
                .bankruptcy(19))
        case .acceptanceKnown:
            Rule(
                [.active, .restored], to: .releaseDue, by: [.system, .sealingOrgan, .court, .administrator],
                starts: [.unsealing], emits: [.liftAtOnce], .bankruptcy(19), .bankruptcyInterpretation2(7))
        case .requestRelease:
            Rule(
                [.releaseDue, .releaseRequested], to: .releaseRequested, by: [.administrator, .court],
                expects: [.mandateVerified], starts: [.unsealing], issues: [.releaseNotice], .bankruptcy(25),
                .bankruptcyInterpretation2(7), .pudong(11))
        case .release:
            Rule(
                [.active, .releaseDue, .releaseRequested, .correctionSought, .restored], to: .released,
                by: [.sealingOrgan, .enforcingCourt, .taxOrgan], needs: [.sameHolder], stops: [.unsealing],
                emits: [.clearRegister, .takeOverProperty], issues: [.releaseRuling], .bankruptcy(19),
                .bankruptcyInterpretation2(7))
        case .transferDisposal:
            Rule(
                [.releaseDue, .releaseRequested], to: .handedOver, by: [.sealingOrgan, .enforcingCourt],
                stops: [.unsealing], issues: [.handoverLetter], evidence: .memory, .bankruptcyMinutes2018(42))
        case .releaseOnLetter:
            Rule(
                [.handedOver], to: .released, by: [.court], emits: [.clearRegister, .takeOverProperty],
                issues: [.releaseRuling], evidence: .memory, .bankruptcyMinutes2018(42))
        case .seekCorrection:
            Rule(
                [.releaseRequested], to: .correctionSought, by: [.court], issues: [.correctionLetter],
                evidence: .memory, .civilTrialMinutes2019(109), .bankruptcyMinutes2018(42))
        case .orderCorrection:
            Rule(
                [.correctionSought], to: .releaseDue, by: [.superiorOrgan], emits: [.liftAtOnce], evidence: .memory,
                .civilTrialMinutes2019(109))
        case .disposeDirectly:
            Rule(
                [.releaseRequested], to: .disposedUnreleased, by: [.administrator],
                expects: [.localRule, .silenceLasted, .meetingAgreed, .courtReviewed], stops: [.unsealing],
                emits: [.unsealAfterwards], issues: [.disposalScheme], evidence: .local, .pudong(11))
        case .restore:
            Rule(
                // What was not lifted yet stays in force in its place.
                [.released, .releaseDue, .releaseRequested, .correctionSought, .handedOver], to: .restored,
                by: [.sealingOrgan, .enforcingCourt, .taxOrgan], needs: [.heldBefore, .sameHolder],
                expects: [.groundToRestore, .toldByCourt, .oldOrderKept], stops: [.unsealing],
                emits: [.keepOwnMeasure], issues: [.restorationNotice], .bankruptcyInterpretation2(8))
        case .waive:
            Rule(
                [.released], to: .notRestored, by: [.sealingOrgan, .enforcingCourt, .taxOrgan],
                needs: [.heldBefore, .sameHolder], expects: [.groundToRestore], .bankruptcyInterpretation2(8))
        case .preserve:
            Rule(
                [.unrecorded], to: .ownByBankruptcyCourt, by: [.court], expects: [.riskToProcedure],
                issues: [.preservationRuling], .bankruptcyInterpretation2(6))
        case .releaseOwn:
            Rule(
                [.ownByBankruptcyCourt], to: .released, by: [.court], expects: [.oldOrgansAnswered],
                emits: [.clearRegister], issues: [.releaseRuling], .bankruptcyInterpretation2(8, 2))
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .unsealing: [.unsealingPudong]
        }
    }

    /// Seven days where a local rule says so; national law sets no number.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .unsealing: hasLocalRule ? .unsealingPudong : nil
        }
    }

    /// Knowledge or notice, whichever came first.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        guard case .requestRelease = act else { return knownOn }
        return [knownOn, requestedOn].compactMap { $0 }.min()
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unrecorded, .active, .releaseDue, .releaseRequested, .released, .restored: .sealingOrgan
        case .correctionSought: .superiorOrgan
        case .handedOver, .ownByBankruptcyCourt: .court
        case .disposedUnreleased, .notRestored: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .attach(let it): held = it
        case .acceptanceKnown(let it):
            acceptedOn = it.acceptedOn
            knownOn = it.knownOn
            hasLocalRule = it.hasLocalRule
            hasReason = it.hasReason
            requestedOn = nil
            releasedOn = nil
            answeredOn = nil
        case .requestRelease(let it): requestedOn = requestedOn ?? it.receivedOn ?? occasion.day
        case .release, .releaseOnLetter: releasedOn = occasion.day
        case .releaseOwn(let it):
            releasedOn = occasion.day
            isReleasedAfterProcedure = it.afterProcedure
        case .restore, .waive: answeredOn = occasion.day
        case .preserve(let it):
            held = HeldMeasure(it.court, kind: it.kind, asset: it.asset, takenOn: occasion.day)
            isOwn = true
        case .transferDisposal, .seekCorrection, .orderCorrection, .disposeDirectly: break
        }
    }
}
