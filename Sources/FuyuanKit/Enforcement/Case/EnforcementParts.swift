/// The parts of an enforcement case: each a machine of its own, kept in place under its number.
///
/// A part's act comes through the case (``EnforcementCase/Act``), is judged by the part, and changes it where it stands.
public struct EnforcementParts: Sendable, Hashable {
    /// The measures that control property.
    public internal(set) var measures = Parts<ControlMeasure>()
    /// The property reports.
    public internal(set) var reports = Parts<PropertyReport>()
    /// The matured claims of the debtor against others.
    public internal(set) var maturedClaims = Parts<MaturedClaim>()
    /// The disposals, one a lot.
    public internal(set) var disposals = Parts<JudicialDisposal>()
    /// The settlements.
    public internal(set) var settlements = Parts<EnforcementSettlement>()
    /// The plans of distribution.
    public internal(set) var plans = Parts<EnforcementDistributionPlan>()
    /// The sums of money that came in.
    public internal(set) var funds = Parts<CaseFunds>()
    /// The orders of supervision.
    public internal(set) var supervisions = Parts<SupervisionOrder>()
    /// The fines and detentions.
    public internal(set) var sanctions = Parts<EnforcementSanction>()

    /// No parts.
    public init() {}

    /// Why the part refuses its act; empty where it does not, or the act is the case's own.
    func refusal(of act: EnforcementCase.Act, in occasion: Occasion<EnforcementRole>) -> [Reason] {
        switch act {
        case .measure(let it): measures.refusal(of: it, in: occasion)
        case .report(let it): reports.refusal(of: it, in: occasion)
        case .maturedClaim(let it): maturedClaims.refusal(of: it, in: occasion)
        case .disposal(let it): disposals.refusal(of: it, in: occasion)
        case .settlementFile(let it): settlements.refusal(of: it, in: occasion)
        case .plan(let it): plans.refusal(of: it, in: occasion)
        case .funds(let it): funds.refusal(of: it, in: occasion)
        case .supervision(let it): supervisions.refusal(of: it, in: occasion)
        case .sanction(let it): sanctions.refusal(of: it, in: occasion)
        case _: []
        }
    }

    /// Does a part's act; what was irregular about it. Empty where the act is the case's own.
    mutating func apply(_ act: EnforcementCase.Act, in occasion: Occasion<EnforcementRole>) -> [Reason] {
        switch act {
        case .measure(let it): measures.carry(it, in: occasion)
        case .report(let it): reports.carry(it, in: occasion)
        case .maturedClaim(let it): maturedClaims.carry(it, in: occasion)
        case .disposal(let it): disposals.carry(it, in: occasion)
        case .settlementFile(let it): settlements.carry(it, in: occasion)
        case .plan(let it): plans.carry(it, in: occasion)
        case .funds(let it): funds.carry(it, in: occasion)
        case .supervision(let it): supervisions.carry(it, in: occasion)
        case .sanction(let it): sanctions.carry(it, in: occasion)
        case _: []
        }
    }

    /// Every clock that runs in a part. O(n) in the parts.
    func deadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        var all: [RunningDeadline] = []
        all += measures.deadlines(asOf: day, in: law)
        all += reports.deadlines(asOf: day, in: law)
        all += maturedClaims.deadlines(asOf: day, in: law)
        all += disposals.deadlines(asOf: day, in: law)
        all += settlements.deadlines(asOf: day, in: law)
        all += plans.deadlines(asOf: day, in: law)
        all += funds.deadlines(asOf: day, in: law)
        all += supervisions.deadlines(asOf: day, in: law)
        all += sanctions.deadlines(asOf: day, in: law)
        return all
    }
}
