/// What an enforcement case must have to be filed (执行工作规定 art. 16), and the one thing that is no reason to refuse a civil one.
@nonexhaustive
public enum FilingRequirement: UInt8, Vocabulary, WireValue {
    case basisEffective
    case applicantEntitled
    case contentDeterminate
    case debtorNamed
    case unperformed
    case jurisdiction
    /// A reason only where the law makes it one.
    case timely

    public var term: Term {
        switch self {
        case .basisEffective: Term("basis-effective", "依据已生效", "the basis has taken effect")
        case .applicantEntitled: Term("applicant-entitled", "申请人为权利人或者其继承人、权利承受人", "the applicant is entitled")
        case .contentDeterminate: Term("content-determinate", "有给付内容且标的明确", "payable, determinate content")
        case .debtorNamed: Term("debtor-named", "被执行人明确", "a named debtor")
        case .unperformed: Term("unperformed", "义务人在期限内未履行", "not performed in time")
        case .jurisdiction: Term("jurisdiction", "属于受申请法院管辖", "jurisdiction")
        case .timely: Term("timely", "在申请执行期间内", "within the limitation")
        }
    }
}
