/// Why the act is not carried out during reconsideration (行政复议法 art. 42).
@nonexhaustive
public enum ReconsiderationStayGround: UInt8, Vocabulary, WireValue {
    case respondentThinks
    case organThinks
    case requested
    case byLaw

    public var term: Term {
        switch self {
        case .respondentThinks: Term("respondent-thinks", "被申请人认为需要停止执行", "the respondent finds it necessary")
        case .organThinks: Term("organ-thinks", "行政复议机关认为需要停止执行", "the reconsideration organ finds it necessary")
        case .requested:
            Term(
                "requested", "申请人、第三人申请停止执行，行政复议机关认为其要求合理", "asked for by the applicant or a third party and reasonable"
            )
        case .byLaw: Term("by-law", "法律、法规、规章规定停止执行", "a law, regulation or rule says so")
        }
    }
}

extension ReconsiderationStayGround {
    /// Where it stands in a text of the law: the 2017 text lets the organ choose (可以), the 2023 text does not (应当).
    public func citation(in edition: ReconsiderationEdition) -> Citation {
        switch edition {
        case .law2017: .reconsideration2017(21, 1, item: rawValue + 1)
        case .law2023: .reconsideration(42, 1, item: rawValue + 1)
        }
    }
}
