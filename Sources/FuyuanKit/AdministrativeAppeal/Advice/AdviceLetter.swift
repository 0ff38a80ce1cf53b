/// 司法建议书: the letter of a judicial advice as drafted: one suggestion for each problem.
///
/// Sources: 综合治理类司法建议规定 arts. 3, 6, annex.
public struct AdviceLetter: WireRecord {
    /// The unit advised.
    public var addressee: ActorID
    /// The problems stated, in order.
    public var problems: [String]
    /// The suggestions.
    public var suggestions: [AdviceSuggestion]
    /// Whether the unit lies in the court's own area; nil when not known.
    public var inOwnArea: Bool?
    /// Whether the court above gives it to a unit outside the area.
    public var throughUpperCourt: Bool
    /// Whether the unit is a competent department of the court's own level; nil for a unit without a level, or when not
    /// known.
    public var isSameLevel: Bool?
    /// Whether the problem is major and needs much attention; nil when not known.
    public var isMajor: Bool?

    /// 司法建议书: the letter of a judicial advice as drafted.
    public init(
        to addressee: ActorID, problems: [String], suggestions: [AdviceSuggestion], inOwnArea: Bool? = nil,
        throughUpperCourt: Bool = false, isSameLevel: Bool? = nil, isMajor: Bool? = nil
    ) {
        self.addressee = addressee
        self.problems = problems
        self.suggestions = suggestions
        self.inOwnArea = inOwnArea
        self.throughUpperCourt = throughUpperCourt
        self.isSameLevel = isSameLevel
        self.isMajor = isMajor
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            to: try c.field("addressee", value?.addressee), problems: try c.field("problems", value?.problems),
            suggestions: try c.field("suggestions", value?.suggestions),
            inOwnArea: try c.optional("inOwnArea", value?.inOwnArea),
            throughUpperCourt: try c.defaulted("throughUpperCourt", value?.throughUpperCourt, default: false),
            isSameLevel: try c.optional("isSameLevel", value?.isSameLevel),
            isMajor: try c.optional("isMajor", value?.isMajor))
    }

    /// The problems, counted from 1, that no suggestion answers. O(suggestions + problems).
    public var unansweredProblems: [Int] {
        let answered = Set(suggestions.compactMap(\.problem))
        return problems.isEmpty ? [] : (1...problems.count).filter { !answered.contains($0) }
    }

    /// The suggestions, counted from 0, that answer no stated problem.
    public var unmatchedSuggestions: [Int] {
        suggestions.indices.filter { index in
            suggestions[index].problem.map { $0 < 1 || $0 > problems.count } ?? true
        }
    }

    /// Whether every suggestion answers a stated problem and every problem has one; false for an empty letter.
    public var isMatched: Bool {
        !problems.isEmpty && unansweredProblems.isEmpty && unmatchedSuggestions.isEmpty
    }

    /// Whether the court may write to this unit: in its area, or through the court above; nil when not known.
    public var isInReach: Bool? { throughUpperCourt ? true : inOwnArea }

    /// What is wrong with the draft.
    /// law: administrative.V-A03
    /// law: administrative.V-A04
    public var findings: [Finding] {
        var findings: [Finding] = []
        if isInReach == false {
            findings.append(
                Finding(
                    "administrative.V-A03", .error, at: "addressee", Basis(.judicialAdvice(3)),
                    "被建议单位不在本辖区的，应当报请上级人民法院提出", "a unit outside the area is advised through the court above"))
        }
        if isSameLevel == false {
            findings.append(
                Finding(
                    "administrative.V-A03", .warning, at: "addressee", Basis(.judicialAdvice(3)),
                    "一般应当向同级主管机关提出", "advice usually goes to the competent department of the same level"))
        }
        if problems.isEmpty {
            findings.append(
                Finding(
                    "administrative.V-A04", .warning, at: "problems", Basis(.judicialAdvice(6)),
                    "未列明存在的问题", "no problem is stated"))
        }
        for number in unansweredProblems {
            findings.append(
                Finding(
                    "administrative.V-A04", .warning, at: "problems[\(number - 1)]", Basis(.judicialAdvice(6)),
                    "所列问题没有对应的建议", "no suggestion answers the problem"))
        }
        for index in unmatchedSuggestions {
            findings.append(
                Finding(
                    "administrative.V-A04", .warning, at: "suggestions[\(index)]", Basis(.judicialAdvice(6)),
                    "建议没有对应所列的问题", "the suggestion answers no stated problem"))
        }
        return findings
    }
}
