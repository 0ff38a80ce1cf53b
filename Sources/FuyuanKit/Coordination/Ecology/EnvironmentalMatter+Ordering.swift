extension EnvironmentalMatter {
    /// What is wrong with the order of the proceedings. O(square of their number).
    public var findings: [Finding] {
        let compensation = proceedings.filter { $0.kind == .compensationSuit }
        let publicInterest = proceedings.filter { $0.kind.isCivilPublicInterest && $0.kind != .criminalWithCivil }
        return compensation.flatMap { suit in
            publicInterest.flatMap { other in
                [
                    Self.pause(suit, other), Self.body(suit, other), Self.afterwards(suit, other),
                    Self.afterwards(other, suit),
                ]
                .compactMap(\.self)
            }
        }
    }

    /// law: mediation.E01
    private static func pause(_ suit: EnvironmentalProceeding, _ other: EnvironmentalProceeding) -> Finding? {
        guard suit.finalOn == nil, other.finalOn == nil, !other.isSuspended else { return nil }
        return EnvironmentalRule.compensationFirst.finding(
            "赔偿诉讼审结前应当中止公益诉讼", "the public-interest suit is suspended until the compensation suit ends",
            at: other.caseID.rawValue)
    }

    /// Only for suits that are before the courts at one time: one brought after the other’s judgment goes its own way.
    /// law: mediation.E02
    private static func body(_ suit: EnvironmentalProceeding, _ other: EnvironmentalProceeding) -> Finding? {
        guard !isOver(suit, before: other), !isOver(other, before: suit) else { return nil }
        let differ = [(suit.court, other.court), (suit.trialBody, other.trialBody)].contains { one, two in
            one.flatMap { one in two.map { $0 != one } } ?? false
        }
        guard differ else { return nil }
        return EnvironmentalRule.sameTrialBody.finding(
            "应当由受理赔偿诉讼的人民法院的同一审判组织审理", "both go to one court and one trial body", at: other.caseID.rawValue)
    }

    /// Whether the first was final before the later was accepted; false where a day is not known.
    private static func isOver(_ first: EnvironmentalProceeding, before later: EnvironmentalProceeding) -> Bool {
        first.finalOn.flatMap { final in later.acceptedOn.map { final < $0 } } ?? false
    }

    /// law: mediation.E03
    private static func afterwards(_ first: EnvironmentalProceeding, _ later: EnvironmentalProceeding) -> Finding? {
        guard let final = first.finalOn, let accepted = later.acceptedOn, accepted > final,
            later.isNewlyFoundHarm != true
        else { return nil }
        let isKnown = later.isNewlyFoundHarm == false
        return EnvironmentalRule.newHarmOnly.finding(
            "前案裁判生效后，仅得就前案审理时未发现的损害起诉", "after the first judgment, only harm not found then may be sued for",
            isKnown ? .error : .warning, at: later.caseID.rawValue)
    }

    /// What is left for the public-interest suit once the compensation suits ended: its claims without those satisfied
    /// there.
    /// Nil while a compensation suit is open, or where the case is not linked.
    /// law: mediation.E01
    public func remainingClaims(of id: CaseID) -> EnumSet<EnvironmentalClaim>? {
        let compensation = proceedings.filter { $0.kind == .compensationSuit }
        guard let suit = self[id], compensation.allSatisfy({ $0.finalOn != nil }) else { return nil }
        return compensation.reduce(suit.claims) { $0.subtracting($1.satisfied) }
    }
}
