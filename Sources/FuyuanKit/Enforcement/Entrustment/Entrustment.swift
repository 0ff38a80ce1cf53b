/// 委托执行: a case entrusted to a court of another province.
///
/// The entrusted court files within seven days and enforces in its own name; on its notice the entrusting court closes its
/// case as cancelled. Measures keep their place; those with less than a month left are renewed first. Without a result
/// after six months the creditor asks the superior of the entrusted court.
/// Sources: 委托执行规定 arts. 1–11; 民事诉讼法 art. 240.
public struct Entrustment: CaseMachine {
    public var standing = Standing<Entrustment>()
    /// Why it is proposed; nil before.
    public internal(set) var proposal: EntrustmentProposal?
    /// The letter; nil before it is sent.
    public internal(set) var letter: EntrustmentLetter?
    /// The day the entrusted court filed; nil before.
    public internal(set) var filedOn: CivilDate?
    /// The day the high court agreed to a return; nil before.
    public internal(set) var returnAgreedOn: CivilDate?
    /// Whether the entrusting court has closed its case.
    public internal(set) var isCancelledHere = false

    /// Before anything is proposed.
    public init() {}

    public static let name = Term("entrustment", "委托执行", "entrusted enforcement")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.returned, .concluded, .dropped]
    public static let table = makeTable()

    static let there: EnumSet<Phase> = [.filedByEntrusted, .cancelledByEntrusting]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .propose:
            Rule(
                [.unopened], to: .proposed, by: [.court, .handler, .bureauChief],
                expects: [.outOfProvince, .noPropertyHere, .levelsMatch], .entrustedEnforcement(1),
                .entrustedEnforcement(3), .civilProcedure(240))
        case .drop: Rule([.proposed], to: .dropped, by: [.court, .bureauChief], .entrustedEnforcement(1))
        case .renewMeasure:
            Rule(
                [.proposed], to: nil, by: [.court, .handler], issues: [.measureList], .entrustedEnforcement(6))
        case .send:
            Rule(
                [.proposed], to: .sent, by: [.court, .handler], expects: [.measuresRenewed, .papersComplete],
                starts: [.filing], emits: [.handOverMeasures], issues: [.letter, .measureList],
                .entrustedEnforcement(5), .entrustedEnforcement(6))
        case .requestCure:
            Rule(
                [.sent], to: .curing, by: [.otherCourt], starts: [.cure], stops: [.filing], issues: [.cureNotice],
                .entrustedEnforcement(8))
        case .cure:
            Rule(
                [.curing], to: .sent, by: [.court, .handler], expects: [.curedInTime], starts: [.filing],
                stops: [.cure], .entrustedEnforcement(8))
        case .deemWithdrawn:
            Rule(
                [.curing], to: .returned, by: [.otherCourt], expects: [.cureTimePassed],
                emits: [.treatAsWithdrawn, .resumeHere], issues: [.returnLetter], .entrustedEnforcement(8))
        case .fileEntrusted:
            Rule(
                [.sent], to: .filedByEntrusted, by: [.otherCourt], expects: [.filedInTime], starts: [.inaction],
                stops: [.filing], emits: [.notifyEntrusting], issues: [.filingNotice], .entrustedEnforcement(7))
        case .cancelCase:
            Rule(
                [.filedByEntrusted], to: .cancelledByEntrusting, by: [.court, .handler],
                expects: [.filingNotified], emits: [.closeAsCancelled], issues: [.cancellationRuling],
                .entrustedEnforcement(2), .entrustedEnforcement(7))
        case .agreeReturn:
            Rule(
                there, to: nil, by: [.higherCourt], starts: [.returning], issues: [.approval],
                .entrustedEnforcement(9))
        case .returnEntrustment:
            Rule(
                there, to: .returned, by: [.otherCourt], expects: [.highCourtAgreed, .returnedInTime],
                stops: [.returning, .inaction], emits: [.resumeHere], issues: [.returnLetter],
                .entrustedEnforcement(9))
        case .noteInaction:
            Rule(
                there, to: nil, by: [.creditor], expects: [.sixMonthsPassed], emits: [.orderByHigherCourt],
                issues: [.request], .entrustedEnforcement(11), .civilProcedure(240))
        case .concludeEntrusted:
            Rule(
                there, to: .concluded, by: [.otherCourt], stops: [.inaction], emits: [.notifyEntrusting],
                .civilProcedure(240))
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .filing: [.entrustedFiling]
        case .cure: [.entrustmentCure]
        case .returning: [.entrustmentReturn]
        case .inaction: [.entrustmentInaction]
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .proposed, .curing: .court
        case .sent, .filedByEntrusted, .cancelledByEntrusting: .otherCourt
        case .returned, .concluded, .dropped: nil
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        if clock == .filing, case .send(let it) = act { return it.receivedOn ?? occasion.day }
        return occasion.day
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .propose(let it): proposal = it
        case .send(let it):
            letter = it
            if it.hasRenewedMeasures(sentOn: occasion.day, in: occasion.law) == false {
                outcome.emits.insert(.renewFirst)
            }
        case .cure: letter?.isComplete = true
        case .fileEntrusted: filedOn = occasion.day
        case .cancelCase: isCancelledHere = true
        case .agreeReturn: returnAgreedOn = occasion.day
        case .drop, .renewMeasure, .requestCure, .deemWithdrawn, .returnEntrustment, .noteInaction,
            .concludeEntrusted:
            break
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .outOfProvince, .noPropertyHere: Ground(.entrustedEnforcement(1))
        case .levelsMatch: Ground(.entrustedEnforcement(3))
        case .measuresRenewed: Ground(rule: "enforcement.V62", .entrustedEnforcement(6), curedBy: .renewMeasure)
        case .papersComplete: Ground(.entrustedEnforcement(5), .entrustedEnforcement(8), curedBy: .cure)
        case .filedInTime: Ground(.entrustedEnforcement(7))
        case .curedInTime: Ground(.entrustedEnforcement(8))
        case .cureTimePassed: Ground(.entrustedEnforcement(8), cure: "待三十日届满", "wait until the time has passed")
        case .filingNotified: Ground(.entrustedEnforcement(2), .entrustedEnforcement(7), curedBy: .fileEntrusted)
        case .highCourtAgreed: Ground(.entrustedEnforcement(9), curedBy: .agreeReturn)
        case .returnedInTime: Ground(.entrustedEnforcement(9))
        case .sixMonthsPassed: Ground(.entrustedEnforcement(11))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .outOfProvince: proposed(act)?.isOutOfProvince
        case .noPropertyHere:
            proposed(act).flatMap { it in
                if it.hasPropertyHere == true || it.hasPropertyThere == false { return false }
                return it.hasPropertyHere == nil || it.hasPropertyThere == nil ? nil : true
            }
        case .levelsMatch: proposed(act)?.isLevelRight
        case .measuresRenewed: sent(act).flatMap { $0.hasRenewedMeasures(sentOn: occasion.day, in: occasion.law) }
        case .papersComplete: sent(act)?.isComplete
        case .filedInTime: isInTime(.filing, in: occasion)
        case .curedInTime: isInTime(.cure, in: occasion)
        case .cureTimePassed: isInTime(.cure, in: occasion).map { !$0 }
        case .filingNotified: filedOn != nil
        case .highCourtAgreed: returnAgreedOn != nil
        case .returnedInTime: returnAgreedOn == nil ? nil : isInTime(.returning, in: occasion)
        case .sixMonthsPassed: isInTime(.inaction, in: occasion).map { !$0 }
        }
    }

    private func proposed(_ act: Act?) -> EntrustmentProposal? {
        guard case .propose(let it) = act else { return proposal }
        return it
    }

    private func sent(_ act: Act?) -> EntrustmentLetter? {
        guard case .send(let it) = act else { return letter }
        return it
    }
}
