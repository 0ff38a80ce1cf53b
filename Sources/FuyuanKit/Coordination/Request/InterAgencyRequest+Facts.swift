extension InterAgencyRequest {
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<LiaisonRole>) -> CivilDate? {
        switch clock {
        case .response: demand?.answerBy
        case .supplement: supplementCall(act)?.until
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<LiaisonRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .draft: requester = occasion.actor.id
        case .submit(let it):
            demand = it
            requester = requester ?? occasion.actor.id
        case .verifyIdentity(let it): verification = it
        case .reject(let it): rejection = it
        case .accept(let it): grant = it
        case .supplement(let it): demand = it.demand ?? demand
        case .lookUp: lookups += 1
        case .answerPart(let it), .answerRest(let it), .answer(let it):
            let (sent, lacking) = (Set(answered), Set(notHeld))
            answered += it.fields.filter { !sent.contains($0) }
            notHeld += it.notHeld.filter { !lacking.contains($0) }
        case .escalate(let it): escalation = it.ground
        case .instruct(let it): if let day = it.answerBy { standing.fix(.response, lastDay: day, permit) }
        case .revoke, .askMore, .lapse, .process, .acknowledge: break
        }
    }

    /// Names each field an act reaches for outside the scope.
    public func refusalOfPart(_ act: Act, in occasion: Occasion<LiaisonRole>) -> [Reason] {
        outside(act).map { field in
            Reason(
                code: Reason.code(act.kind, Self.self, "outside-scope", field.rawValue), rule: "mediation.V108",
                nature: .unmet, basis: Basis(.personalInformation(34)),
                text: Bilingual(
                    "查询范围不含「\(field.term.zh)」（\(field)）", "the scope does not hold: \(field.term.en) (\(field))"),
                cure: Bilingual("另行提出载明该字段的查询函", "send another request that names the field"))
        }
    }

    /// The fields an act reaches for: granted, looked at, sent, or, of a letter, asked for.
    static func fields(of act: Act) -> [InformationField]? {
        switch act {
        case .submit(let it): it.scope.fields
        case .supplement(let it): it.demand?.scope.fields
        case .accept(let it): it.fields
        case .lookUp(let it): it.fields
        case .answerPart(let it), .answerRest(let it), .answer(let it): it.fields
        case .draft, .revoke, .verifyIdentity, .reject, .askMore, .lapse, .process, .acknowledge, .escalate,
            .instruct:
            nil
        }
    }

    /// The fields of an act that the scope does not hold, each once, in order.
    func outside(_ act: Act) -> [InformationField] {
        let open: [InformationField]
        switch act {
        case .accept: open = demand?.scope.fields ?? []
        case .lookUp, .answerPart, .answerRest, .answer: open = openFields
        case .draft, .submit, .revoke, .verifyIdentity, .reject, .askMore, .supplement, .lapse, .process,
            .acknowledge, .escalate, .instruct:
            return []
        }
        var known = Set(open)
        return (Self.fields(of: act) ?? []).filter { known.insert($0).inserted }
    }

    func supplementCall(_ act: Act?) -> InformationSupplementCall? {
        guard case .askMore(let it) = act else { return nil }
        return it
    }
}
