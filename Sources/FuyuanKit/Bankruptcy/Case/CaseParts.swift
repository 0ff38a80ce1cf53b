/// The parts of a bankruptcy case: each a machine of its own, kept in place under its number.
///
/// A part's act comes through the case (``BankruptcyCase/Act``), is judged by the part, and changes it where it stands: a
/// case of a hundred thousand claims copies none of them.
public struct CaseParts: Sendable, Hashable {
    /// The claims.
    public internal(set) var claims = Parts<BankruptcyClaim>()
    /// The administrators, one after the other or together.
    public internal(set) var administrators = Parts<AdministratorOffice>()
    /// What belongs to the estate, or is thought to.
    public internal(set) var assets = Parts<EstateAsset>()
    /// The measures other organs hold over it.
    public internal(set) var measures = Parts<PreservationMeasure>()
    /// The contracts neither side has performed.
    public internal(set) var contracts = Parts<ExecutoryContract>()
    /// The creditors' meetings.
    public internal(set) var meetings = Parts<CreditorsMeeting>()
    /// Their resolutions.
    public internal(set) var resolutions = Parts<CreditorsResolution>()
    /// The creditors' committee.
    public internal(set) var committees = Parts<CreditorsCommittee>()
    /// The requests of single creditors to see papers.
    public internal(set) var informationRequests = Parts<InformationRequest>()
    /// The reorganisation plans.
    public internal(set) var plans = Parts<ReorganizationPlan>()
    /// The requests to free a security during reorganisation.
    public internal(set) var securityLifts = Parts<SecurityLift>()
    /// The settlement agreements.
    public internal(set) var settlements = Parts<SettlementAgreement>()
    /// The shares deposited.
    public internal(set) var deposits = Parts<DepositedShare>()
    /// The rounds of distribution.
    public internal(set) var rounds = Parts<DistributionRound>()
    /// What government departments are asked to do.
    public internal(set) var coordination = Parts<CoordinationItem>()

    /// No parts.
    public init() {}

    /// Why the part refuses its act; empty where it does not, or the act is the case's own.
    func refusal(of act: BankruptcyCase.Act, in occasion: Occasion<BankruptcyRole>) -> [Reason] {
        switch act {
        case .claim(let it): claims.refusal(of: it, in: occasion)
        case .administrator(let it): administrators.refusal(of: it, in: occasion)
        case .asset(let it): assets.refusal(of: it, in: occasion)
        case .measure(let it): measures.refusal(of: it, in: occasion)
        case .contract(let it): contracts.refusal(of: it, in: occasion)
        case .meeting(let it): meetings.refusal(of: it, in: occasion)
        case .resolution(let it): resolutions.refusal(of: it, in: occasion)
        case .committee(let it): committees.refusal(of: it, in: occasion)
        case .informationRequest(let it): informationRequests.refusal(of: it, in: occasion)
        case .plan(let it): plans.refusal(of: it, in: occasion)
        case .securityLift(let it): securityLifts.refusal(of: it, in: occasion)
        case .settlement(let it): settlements.refusal(of: it, in: occasion)
        case .deposit(let it): deposits.refusal(of: it, in: occasion)
        case .round(let it): rounds.refusal(of: it, in: occasion)
        case .coordination(let it): coordination.refusal(of: it, in: occasion)
        case _: []
        }
    }

    /// Does a part's act; what was irregular about it. Empty where the act is the case's own.
    mutating func apply(_ act: BankruptcyCase.Act, in occasion: Occasion<BankruptcyRole>) -> [Reason] {
        switch act {
        case .claim(let it): claims.carry(it, in: occasion)
        case .administrator(let it): administrators.carry(it, in: occasion)
        case .asset(let it): assets.carry(it, in: occasion)
        case .measure(let it): measures.carry(it, in: occasion)
        case .contract(let it): contracts.carry(it, in: occasion)
        case .meeting(let it): meetings.carry(it, in: occasion)
        case .resolution(let it): resolutions.carry(it, in: occasion)
        case .committee(let it): committees.carry(it, in: occasion)
        case .informationRequest(let it): informationRequests.carry(it, in: occasion)
        case .plan(let it): plans.carry(it, in: occasion)
        case .securityLift(let it): securityLifts.carry(it, in: occasion)
        case .settlement(let it): settlements.carry(it, in: occasion)
        case .deposit(let it): deposits.carry(it, in: occasion)
        case .round(let it): rounds.carry(it, in: occasion)
        case .coordination(let it): coordination.carry(it, in: occasion)
        case _: []
        }
    }

    /// Every clock that runs in a part. O(n) in the parts.
    func deadlines(asOf day: CivilDate, in law: LegalContext) -> [RunningDeadline] {
        var all: [RunningDeadline] = []
        all += claims.deadlines(asOf: day, in: law)
        all += administrators.deadlines(asOf: day, in: law)
        all += assets.deadlines(asOf: day, in: law)
        all += measures.deadlines(asOf: day, in: law)
        all += contracts.deadlines(asOf: day, in: law)
        all += meetings.deadlines(asOf: day, in: law)
        all += resolutions.deadlines(asOf: day, in: law)
        all += committees.deadlines(asOf: day, in: law)
        all += informationRequests.deadlines(asOf: day, in: law)
        all += plans.deadlines(asOf: day, in: law)
        all += securityLifts.deadlines(asOf: day, in: law)
        all += settlements.deadlines(asOf: day, in: law)
        all += deposits.deadlines(asOf: day, in: law)
        all += rounds.deadlines(asOf: day, in: law)
        all += coordination.deadlines(asOf: day, in: law)
        return all
    }
}
