/// 小额诉讼: whether the small-claims procedure may be used (民事诉讼法 arts. 165, 166).
public struct SmallClaims: Sendable, Hashable {
    /// A kind of case the procedure is closed to (民事诉讼法 art. 166).
    @nonexhaustive
    public enum Exclusion: UInt8, Vocabulary {
        /// Personal status, or who owns what.
        case statusOrOwnership
        /// Foreign-related.
        case foreign
        /// An appraisal is needed, or the one made before suit is disputed.
        case appraisal
        /// A party's whereabouts are unknown.
        case missingParty
        /// A counterclaim was raised.
        case counterclaim
        /// Otherwise unfit.
        case other

        public var term: Term {
            switch self {
            case .statusOrOwnership: Term("status-or-ownership", "人身关系、财产确权案件", "personal status or ownership")
            case .foreign: Term("foreign", "涉外案件", "foreign-related")
            case .appraisal: Term("appraisal", "需要评估、鉴定或者对诉前评估、鉴定结果有异议", "appraisal needed or disputed")
            case .missingParty: Term("missing-party", "一方当事人下落不明", "a party cannot be found")
            case .counterclaim: Term("counterclaim", "当事人提出反诉", "a counterclaim")
            case .other: Term("other", "其他不宜适用的案件", "otherwise unfit")
            }
        }
    }

    /// The share of the average yearly wage up to which the procedure applies of itself.
    static let shareOfItself = Ratio(1, 2)
    /// The multiple of it up to which the parties may agree on the procedure.
    static let shareByAgreement = Ratio(2)

    /// What is claimed.
    public let claim: Money
    /// The province's average yearly wage of employed persons in the year before.
    public let averageWage: Money
    /// Whether both sides agreed on the procedure.
    public let isAgreed: Bool
    /// What closes the procedure; nil where nothing does.
    public let exclusion: Exclusion?

    /// A case to be judged.
    public init(_ claim: Money, averageWage: Money, isAgreed: Bool = false, exclusion: Exclusion? = nil) {
        self.claim = claim
        self.averageWage = averageWage
        self.isAgreed = isAgreed
        self.exclusion = exclusion
    }

    /// Why the small-claims procedure may not be used; empty where it may.
    /// law: mediation.V080
    public var findings: [Finding] {
        var findings: [Finding] = []
        if let exclusion {
            findings.append(
                finding(
                    at: "exclusion", .civilProcedure(166), "不得适用小额诉讼程序：\(exclusion.term.zh)",
                    "the small-claims procedure is closed: \(exclusion.term.en)"))
        }
        let limit = isAgreed ? Self.shareByAgreement : Self.shareOfItself
        guard let limit, let highest = averageWage.multiplied(by: limit, .down), claim <= highest else {
            findings.append(
                finding(
                    at: "claim", .civilProcedure(165),
                    isAgreed ? "标的额超过上年度就业人员年平均工资的二倍" : "标的额超过上年度就业人员年平均工资的百分之五十，且双方未约定适用",
                    isAgreed
                        ? "the claim is over twice last year's average wage"
                        : "the claim is over half of last year's average wage, and the parties did not agree"))
            return findings
        }
        return findings
    }

    private func finding(at path: String, _ article: Citation, _ zh: String, _ en: String) -> Finding {
        Finding("mediation.V080", .error, at: path, Basis(article), zh, en)
    }
}
