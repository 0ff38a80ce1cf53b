/// Who advances a fee.
@nonexhaustive
public enum FeePayer: UInt8, Vocabulary {
    /// The plaintiff.
    case plaintiff
    /// The independent third party.
    case thirdParty
    /// Each appellant.
    case appellant
    /// The party who raises the counterclaim.
    case counterclaimant
    /// Each party who applies for the retrial.
    case retrialApplicant
    /// The applicant.
    case applicant
    /// Nobody.
    case nobody

    public var term: Term {
        switch self {
        case .plaintiff: Term("plaintiff", "原告", "plaintiff")
        case .thirdParty: Term("third-party", "有独立请求权的第三人", "independent third party")
        case .appellant: Term("appellant", "上诉人", "appellant")
        case .counterclaimant: Term("counterclaimant", "提起反诉的当事人", "counterclaimant")
        case .retrialApplicant: Term("retrial-applicant", "申请再审的当事人", "applicant for retrial")
        case .applicant: Term("applicant", "申请人", "applicant")
        case .nobody: Term("nobody", "不预交", "nobody")
        }
    }
}
