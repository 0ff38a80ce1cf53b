/// 观察期 (修订草案): the time in which an individual who is liable together with a firm is watched before what remains of
/// his debts is gone. A machine of the draft alone: under the law in force every beginning is irregular.
///
/// law: bankruptcy.dr01
public struct DebtorObservation: CaseMachine {
    public var standing = Standing<DebtorObservation>()
    /// The day the bankruptcy case was accepted; nil before the beginning.
    public internal(set) var acceptedOn: CivilDate?
    /// How often income and property were reported.
    public internal(set) var reports = 0

    /// Nobody is observed.
    public init() {}

    public static let name = Term("debtor-observation", "个人债务人观察期（草案）", "observation of an individual debtor (draft)")
    public static let initial = Phase.notObserved
    public static let finals: EnumSet<Phase> = [.released, .ended]
    public static let table = makeTable()

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .begin:
            Rule(
                [.notObserved], to: .observing, by: [.court], expects: [.lawInForce], starts: [.observation],
                evidence: .secondary, Citation("EBLD25"))
        case .report:
            Rule([.observing], to: nil, by: [.debtor], evidence: .secondary, Citation("EBLD25"))
        case .release:
            Rule(
                [.observing], to: .released, by: [.court], expects: [.periodOver], stops: [.observation],
                evidence: .secondary, Citation("EBLD25"))
        case .end:
            Rule(
                [.observing], to: .ended, by: [.court], stops: [.observation], evidence: .secondary, Citation("EBLD25"))
        }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .lawInForce: Ground(rule: "bankruptcy.v75", Citation("EBLD25"))
        case .periodOver: Ground(Citation("EBLD25"), cure: "等待观察期届满", "wait for the period to end")
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] { [DraftRevision.observationPeriod] }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .notObserved: .court
        case .observing: .debtor
        case .released, .ended: nil
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .lawInForce:
            guard case .begin(let it) = act else { return nil }
            return BankruptcyEdition(acceptedOn: it.acceptedOn, in: occasion.law) == .draft2025
        case .periodOver: return isInTime(.observation, in: occasion).map { !$0 }
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .begin(let it): acceptedOn = it.acceptedOn
        case .report: reports += 1
        case .release, .end: break
        }
    }
}

/// The decision that begins an observation.
public struct ObservationBeginning: WireRecord {
    /// The day the bankruptcy case was accepted: chooses the law.
    public var acceptedOn: CivilDate

    /// A decision.
    public init(acceptedOn: CivilDate) { self.acceptedOn = acceptedOn }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(acceptedOn: try c.field("acceptedOn", value?.acceptedOn))
    }
}

extension DraftRevision {
    /// 观察期（草案）: 5 years, as reported.
    public static let observationPeriod = TimeLimit(
        "draft-observation-period", "观察期（草案）", "observation, draft", .years(5), .civilProcedure,
        from: Bilingual("设定观察期之日", "the decision"), bound: Bound.debtor, Basis(Citation("EBLD25")),
        evidence: .secondary)
}
