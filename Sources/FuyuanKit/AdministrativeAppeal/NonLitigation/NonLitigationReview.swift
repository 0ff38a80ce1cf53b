/// 非诉执行审查: how long a court has to rule on an application it accepted, and what the signs of unlawfulness change.
/// law: enforcement.Courtfindsfaultsinnon-litigationpapers
public struct NonLitigationReview: Sendable, Hashable {
    /// The day of acceptance.
    public var acceptedOn: CivilDate
    /// The grounds of refusal that show; none where the papers are in order.
    public var grounds: EnumSet<NonLitigationRefusalGround>
    /// Whether debtor and organ were heard.
    public var isHeard: Bool

    /// A review.
    public init(acceptedOn: CivilDate, grounds: EnumSet<NonLitigationRefusalGround> = [], isHeard: Bool = false) {
        self.acceptedOn = acceptedOn
        self.grounds = grounds
        self.isHeard = isHeard
    }

    /// The limit it runs under: the longer one where a ground shows (行政强制法 arts. 57, 58).
    public var limit: TimeLimit { grounds.isEmpty ? .nonLitigationRuling : .nonLitigationSubstanceRuling }

    /// The last day of the ruling; nil where the calendar does not reach.
    public func rulingDay(in law: LegalContext) -> CivilDate? { limit.lastDay(from: acceptedOn, in: law) }

    /// What is wrong: a ground shows, and debtor and organ were not heard (行诉法解释 art. 160(2)).
    public var findings: [Finding] {
        guard !grounds.isEmpty, !isHeard else { return [] }
        return [
            Finding(
                "enforcement.nonLitRuleSubstance", .error, at: "isHeard",
                Basis(.administrativeProcedureInterpretation(160, 2)), "裁定前未听取被执行人和行政机关的意见",
                "debtor and organ must be heard before the ruling")
        ]
    }
}
