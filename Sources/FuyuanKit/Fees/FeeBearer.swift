/// Who bears a fee in the end.
@nonexhaustive
public enum FeeBearer: UInt8, Vocabulary {
    /// The party who lost, unless the winner takes it upon himself.
    case losingParty
    /// Whom the court names.
    case courtDecides
    /// Whom the parties agree on; failing that, whom the court names.
    case agreedOrCourtDecides
    /// The plaintiff, or the appellant who withdrew.
    case plaintiffOrAppellant
    /// The defendant organ.
    case defendantOrgan
    /// The party who cut his claim.
    case changingParty
    /// The party whose late evidence caused it.
    case lateParty
    /// The applicant.
    case applicant
    /// The debtor of a payment order.
    case debtor
    /// The person subject to enforcement.
    case personEnforcedAgainst
    /// The bankrupt estate.
    case estate

    public var term: Term {
        switch self {
        case .losingParty: Term("losing-party", "败诉方", "losing party")
        case .courtDecides: Term("court-decides", "人民法院决定", "as the court decides")
        case .agreedOrCourtDecides:
            Term("agreed-or-court-decides", "双方协商，协商不成由人民法院决定", "as agreed, else as the court decides")
        case .plaintiffOrAppellant: Term("plaintiff-or-appellant", "原告或者上诉人", "plaintiff or appellant")
        case .defendantOrgan: Term("defendant-organ", "被告行政机关", "defendant organ")
        case .changingParty: Term("changing-party", "变更诉讼请求的当事人", "party who cut the claim")
        case .lateParty: Term("late-party", "逾期举证的当事人", "party late with evidence")
        case .applicant: Term("applicant", "申请人", "applicant")
        case .debtor: Term("debtor", "债务人", "debtor")
        case .personEnforcedAgainst: Term("person-enforced-against", "被执行人", "person subject to enforcement")
        case .estate: Term("estate", "破产财产", "bankrupt estate")
        }
    }
}
