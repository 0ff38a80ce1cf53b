extension CrossCaseRule {
    /// The stable name on the wire, such as `bankruptcy-effect/enforcement-suspended`.
    public var key: CrossCaseRuleKey {
        switch row {
        case .bankruptcy(let it): CrossCaseRuleKey(rawValue: "bankruptcy-effect/\(it.term.wire)")
        case .enforcement(let it): CrossCaseRuleKey(rawValue: "enforcement-effect/\(it.term.wire)")
        case .administrative(let it): CrossCaseRuleKey(rawValue: "administrative-effect/\(it.term.wire)")
        case .mediation(let it): CrossCaseRuleKey(rawValue: "mediation-effect/\(it.term.wire)")
        }
    }

    /// What it is called.
    public var term: Term {
        switch row {
        case .bankruptcy(let it): it.term
        case .enforcement(let it): it.term
        case .administrative(let it): it.term
        case .mediation(let it): it.term
        }
    }

    /// What must be done, or not be done.
    public var text: Bilingual {
        switch row {
        case .bankruptcy(let it): it.text
        case .enforcement(let it): it.text
        case .administrative(let it): it.text
        case .mediation(let it): it.text
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch row {
        case .bankruptcy(let it): it.basis
        case .enforcement(let it): it.basis
        case .administrative(let it): it.basis
        case .mediation(let it): it.basis
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch row {
        case .bankruptcy(let it): it.evidence
        case .enforcement(let it): it.evidence
        case .administrative(let it): it.evidence
        case .mediation(let it): it.evidence
        }
    }

    /// Who owes it, or may use it.
    public var owner: Term {
        switch row {
        case .bankruptcy(let it): it.owedBy.term
        case .enforcement(let it): it.owedBy.term
        case .administrative(let it): it.owedBy.term
        case .mediation(let it): it.owedBy.term
        }
    }

    /// To whom it is owed; nil where to nobody in particular.
    public var addressee: Term? {
        switch row {
        case .bankruptcy(let it): it.owedTo?.term
        case .enforcement(let it): it.owedTo?.term
        case .administrative(let it): it.owedTo?.term
        case .mediation(let it): it.owedTo?.term
        }
    }

    /// The time it has; nil where the law sets no number, or where the machine of the other case keeps it.
    public var limit: TimeLimit? {
        switch row {
        case .bankruptcy(let it): it.limit
        case .enforcement(let it): it.limit
        case .administrative(let it): it.limit
        case .mediation(let it): it.limit
        }
    }

    /// What it asks.
    public var nature: CrossCaseNature {
        switch row {
        case .bankruptcy(let it): it.nature
        case .enforcement(let it): it.nature
        case .administrative(let it): it.nature
        case .mediation(let it): it.nature
        }
    }

    /// The acts that set it off; empty where none of the kit's machines has one, and it is announced by hand.
    public var triggers: [MachineAct] {
        switch row {
        case .bankruptcy(let it): it.triggers
        case .enforcement(let it): it.triggers
        case .administrative(let it): it.triggers
        case .mediation(let it): it.triggers
        }
    }

    /// The relations in which another case must stand to be reached; ``CaseRelation/sameCase`` where it falls on the case
    /// of the act itself.
    public var reaches: [CaseRelation] {
        switch row {
        case .bankruptcy(let it): it.relations
        case .enforcement(let it): it.relations
        case .administrative(let it): it.relations
        case .mediation(let it): it.relations
        }
    }

    /// The acts of the other case that carry it out; empty where no machine of the kit has one.
    public var proposes: [MachineAct] {
        switch row {
        case .bankruptcy(let it): it.carriedOutBy
        case .enforcement(let it): it.carriedOutBy
        case .administrative(let it): it.carriedOutBy
        case .mediation(let it): it.carriedOutBy
        }
    }

    /// The acts in the case it came from that end it undone, such as the dismissal of the petition.
    public var lapses: [MachineAct] {
        switch row {
        case .bankruptcy(let it): it.lapses
        case .enforcement(let it): it.lapses
        case .administrative(let it): it.lapses
        case .mediation(let it): it.lapses
        }
    }

    /// The rules of other fields that say the same: where one of them reaches the same case, no second duty is raised.
    public var sameLawAs: [CrossCaseRule] {
        switch row {
        case .bankruptcy: []
        case .enforcement(let it): it.sameLaw.map { CrossCaseRule(.bankruptcy($0)) }
        case .administrative(let it): it.sameLaw.map { CrossCaseRule(.enforcement($0)) }
        case .mediation(let it): it.sameLaw
        }
    }

    /// The duty that follows from it on a day.
    public func duty(since day: CivilDate, in law: LegalContext) -> Duty {
        Duty(
            key.rawValue, text, owedBy: owner, to: addressee, since: day, within: limit, in: law, basis,
            evidence: evidence)
    }
}
