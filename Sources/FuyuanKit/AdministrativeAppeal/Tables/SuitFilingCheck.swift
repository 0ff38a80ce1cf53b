/// What a complaint says, held against the conditions of a suit (行政诉讼法 art. 49).
public struct SuitFilingCheck: Sendable, Hashable {
    /// The court where it was filed.
    public var court: CourtLevel
    /// Where that court sits, as a place of the suit; nil when not known.
    public var place: SuitPlace?
    /// The defendants named.
    public var defendants: [DefendantRole]
    /// Whether the plaintiff has an interest in the act.
    public var hasInterest: Bool
    /// Whether there is a concrete claim and a factual basis.
    public var hasClaimAndFacts: Bool
    /// Whether the matter is within the scope of suits.
    public var isWithinScope: Bool

    /// A complaint as filed.
    public init(
        at court: CourtLevel, place: SuitPlace? = nil, defendants: [DefendantRole], hasInterest: Bool = true,
        hasClaimAndFacts: Bool = true, isWithinScope: Bool = true
    ) {
        self.court = court
        self.place = place
        self.defendants = defendants
        self.hasInterest = hasInterest
        self.hasClaimAndFacts = hasClaimAndFacts
        self.isWithinScope = isWithinScope
    }

    /// What is wrong with it; empty when nothing is.
    public func findings(over facts: SuitVenueFacts, filedOn day: CivilDate) -> [Finding] {
        conditionFindings + venueFindings(over: facts, filedOn: day) + defendantFindings(over: facts)
    }

    /// law: administrative.V-L01
    private var conditionFindings: [Finding] {
        var findings: [Finding] = []
        func missing(_ field: String, _ item: UInt8, _ zh: String, _ en: String) {
            findings.append(
                Finding(
                    "administrative.V-L01", .error, at: field, Basis(.administrativeProcedure(49, item: item)), zh, en))
        }
        if !hasInterest { missing("interest", 1, "原告与行政行为没有利害关系", "the plaintiff has no interest in the act") }
        if defendants.isEmpty { missing("defendants", 2, "没有明确的被告", "no defendant is named") }
        if !hasClaimAndFacts { missing("claim", 3, "没有具体的诉讼请求和事实根据", "no concrete claim or factual basis") }
        if !isWithinScope { missing("scope", 4, "不属于人民法院受案范围", "outside the scope of suits") }
        return findings
    }

    /// law: administrative.V-L07 administrative.V-L09
    private func venueFindings(over facts: SuitVenueFacts, filedOn day: CivilDate) -> [Finding] {
        let right = SuitJurisdiction(over: facts, filedOn: day)
        var findings: [Finding] = []
        if court != right.level {
            let byReconsiderationOrgan =
                facts.reconsideredBy.map { organ in
                    var other = facts
                    other.maker = organ
                    return SuitJurisdiction(over: other, filedOn: day).level == court
                } ?? false
            let isJoint = facts.situation.map { ProperDefendant(in: $0).isJoint } ?? false
            findings.append(
                Finding(
                    isJoint && byReconsiderationOrgan ? "administrative.V-L09" : "administrative.V-L07", .error,
                    at: "court",
                    Basis(.administrativeProcedure(14), .administrativeProcedureInterpretation(134, 3)),
                    "应由\(right.level.term.zh)管辖，而向\(court.term.zh)起诉",
                    "the \(right.level.term.en) has jurisdiction, the suit is at the \(court.term.en)"))
        }
        if let place, place != .designated, !right.places.contains(place) {
            findings.append(
                Finding(
                    "administrative.V-L07", .error, at: "place",
                    Basis(.administrativeProcedure(18), .administrativeProcedure(20)),
                    "应由\(right.places.map(\.term.zh).joined(separator: "、"))人民法院管辖",
                    "to be brought at: \(right.places.map(\.term.en).joined(separator: ", "))"))
        }
        return findings
    }

    /// law: administrative.V-L08
    private func defendantFindings(over facts: SuitVenueFacts) -> [Finding] {
        guard let situation = facts.situation, !defendants.isEmpty else { return [] }
        let proper = ProperDefendant(in: situation)
        guard proper.isJoint else { return wrongDefendant(proper) }
        return proper.defendants.filter { !defendants.contains($0) }.map { missing in
            Finding(
                "administrative.V-L08", .error, at: "defendants",
                Basis(.administrativeProcedure(26, 2), .administrativeProcedureInterpretation(134, 1)),
                "应当追加\(missing.term.zh)为共同被告，原告不同意追加复议机关的，由法院列为共同被告",
                "the \(missing.term.en) is to be added as joint defendant")
        }
    }

    /// A suit against none of those who answer: the court tells the plaintiff to change the defendant.
    private func wrongDefendant(_ proper: ProperDefendant) -> [Finding] {
        guard !defendants.contains(where: { proper.defendants.contains($0) || proper.otherwise == $0 }) else {
            return []
        }
        let right = proper.defendants
        return [
            Finding(
                "administrative.wrongDefendant", .error, at: "defendants",
                Basis(.administrativeProcedureInterpretation(26, 1), .administrativeProcedure(26)),
                "所诉被告不适格，应当变更为\(right.map(\.term.zh).joined(separator: "、"))，拒绝变更的裁定驳回起诉",
                "the wrong defendant; to be changed to: \(right.map(\.term.en).joined(separator: ", "))")
        ]
    }
}
