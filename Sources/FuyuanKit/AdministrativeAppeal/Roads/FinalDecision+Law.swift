extension FinalDecision.Kind {
    /// What is final.
    public var level: FinalDecision.Level {
        switch self {
        case .provincialResourceDecision, .exitEntryRestriction, .exportLicence: .reconsideration
        case .visaRefusal, .expulsion, .securityReview, .counterSanction: .act
        case .stateCouncilRuling, .publicAudit, .terroristDesignation: .otherReview
        case .assemblyRefusal: .debated
        }
    }

    func basis(_ subject: AdministrativeAct.Subject?, on day: CivilDate) -> Basis {
        switch self {
        case .stateCouncilRuling:
            ReconsiderationPeriod.Text.governing(day) == .text2017
                ? Basis(.reconsideration2017(14)) : Basis(.reconsideration(26))
        case .provincialResourceDecision: Basis(.reconsideration2017(30, 2))
        case .exitEntryRestriction: Basis(Citation("EXI12", 64))
        case .visaRefusal: Basis(Citation("EXI12", 36))
        case .expulsion: Basis(Citation("EXI12", 81, 2), Citation("ESP23", 66, 2))
        case .exportLicence: Basis(Citation("ECL20", 41))
        case .publicAudit: Basis(Citation("AUD21", 53, 2), Citation("AUR10", 52))
        case .securityReview:
            subject == .dataReview ? Basis(Citation("DSL21", 24, 2)) : Basis(Citation("FIL19", 35, 2))
        case .counterSanction: Basis(Citation("AFS21", 7), Citation("FRL23", 33))
        case .terroristDesignation: Basis(Citation("ATL18", 15))
        case .assemblyRefusal: Basis(Citation("ASM09", 13))
        }
    }
}

extension FinalDecision {
    /// Whether it closes the road to the court; an open question closes nothing.
    public var closesSuit: Bool {
        switch level {
        case .act, .reconsideration, .otherReview: true
        case .debated: false
        }
    }

    /// Whether it closes the road of reconsideration.
    public var closesReconsideration: Bool {
        switch level {
        case .act, .otherReview: true
        case .reconsideration, .debated: false
        }
    }

    /// The last day to ask for the ruling or reconsideration that the special statute names; nil where it sets no term
    /// of its own.
    public func specialRemedy(knownOn day: CivilDate, in law: LegalContext) -> Deadline? {
        switch kind {
        case .publicAudit: TimeLimit.auditRuling.deadline(from: day, in: law)
        case .assemblyRefusal: TimeLimit.assemblyReconsideration.deadline(from: day, in: law)
        case .stateCouncilRuling, .provincialResourceDecision, .exitEntryRestriction, .visaRefusal, .expulsion,
            .exportLicence, .securityReview, .counterSanction, .terroristDesignation:
            nil
        }
    }

    /// What is wrong with a final decision that still offers a suit.
    // law: administrative.V-R37
    public func findings(offersSuit: Bool) -> [Finding] {
        guard offersSuit, closesSuit else { return [] }
        return [
            Finding(
                "administrative.V-R37", .error, at: "told", Basis(.reconsideration(10), basis.citations.first),
                "\(kind.term.zh)依法为最终决定，不得告知可以提起行政诉讼",
                "\(kind.term.en) is final by statute: no suit may be offered")
        ]
    }

    /// The steps, one line.
    public var derivation: Derivation {
        Derivation([
            Derivation.Step(
                "终局：\(kind.term.zh)", "Final: \(kind.term.en)", result: "\(level.term.zh) / \(level.term.en)",
                Basis(
                    basis.citations.first, .administrativeProcedure(13, item: 4),
                    .administrativeProcedureInterpretation(2, 4)))
        ])
    }
}
