/// Rows of one shape.
extension BankruptcyCase {
    /// Acceptance: the administrator in the same step, service, notice and announcement run from the ruling.
    static func opened(
        _ phase: Phase, _ ruling: Document, _ first: Citation, _ second: Citation
    ) -> Rule<Self> {
        Rule(
            [.unopened], to: phase, by: [.court], expects: [.appointedSameDay],
            starts: opening(into: phase), emits: opened(phase), issues: [ruling, .announcementPaper], first, second,
            .bankruptcy(14))
    }

    private static func opening(into phase: Phase) -> EnumSet<Clock> {
        let usual: EnumSet<Clock> = [.rulingService, .creditorNotice, .announcement]
        return phase == .reorganizing ? usual.union([.planDraft]) : usual
    }

    private static func opened(_ phase: Phase) -> EnumSet<Effect> {
        let usual: EnumSet<Effect> = [.imposeOpeningEffects, .announce]
        if phase == .reorganizing { return usual.union([.staySecurity, .forbidDividends]) }
        return phase == .settling ? usual.union([.callMeeting, .freeSecurity]) : usual
    }

    /// The appeal succeeds: the case goes on where it stood.
    static func reversed(to phase: Phase) -> Rule<Self> {
        Rule(
            [.dismissedAppealPending], to: phase, by: [.higherCourt], needs: [.returnsThere], issues: [.appealRuling],
            .bankruptcy(12, 2))
    }

    /// The declaration and what ends with it. There is no appeal against it.
    static func declared(
        from phases: EnumSet<Phase>, expects: EnumSet<Condition> = [], emits: EnumSet<Effect> = [],
        issues: EnumSet<Document>, _ first: Citation, _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            phases, to: .declaredBankrupt, by: [.court], needs: [.sameCourt], expects: expects,
            starts: [.declarationService, .declarationNotice], stops: [.declarationRuling, .planDraft],
            emits: emits.union([
                .announce, .terminateEnforcement, .endLabourContracts, .dismissRecoverySuits,
            ]),
            issues: issues, first, second, third)
    }

    /// The end of a liquidation: deregistration, two years for what is found later, three years for officers.
    static func concluded(
        from phases: EnumSet<Phase>, to phase: Phase, expects: EnumSet<Condition> = [],
        issues: EnumSet<Document> = [], _ first: Citation, _ second: Citation
    ) -> Rule<Self> {
        Rule(
            phases, to: phase, by: [.court], needs: [.sameCourt],
            expects: expects.union([.conclusionRequested, .concludedInTime]),
            starts: [.deregistration, .additional, .officerBan], stops: procedural, emits: [.announce],
            issues: issues.union([.conclusionPaper]), first, second)
    }

    /// A find is distributed before the two years are over: the case stands where it stood.
    static func finished(to phase: Phase) -> Rule<Self> {
        Rule(
            [.additionalDistributing], to: phase, by: [.court], needs: [.returnsThere], emits: [.announce],
            .bankruptcy(123))
    }

    /// A part's act: by whom and when is for the part to judge, so long as the case is open or was.
    static func part(
        needs: EnumSet<Condition> = [.sameAdministrator], expects: EnumSet<Condition> = [],
        evidence: Evidence = .statute, _ first: Citation, _ second: Citation? = nil, _ third: Citation? = nil
    ) -> Rule<Self> {
        Rule(
            .all(but: [.unopened]), to: nil, by: .all(but: [.procuratorate]), needs: needs, expects: expects,
            evidence: evidence, first,
            second,
            third)
    }

    /// The row of a part's acts; nothing for the case's own.
    static func partRule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .claim:
            part(expects: [.declaredInItsTime, .mayBePaid], .bankruptcy(48), .bankruptcy(57), .bankruptcy(116))
        case .administrator: part(needs: [], .bankruptcy(13), .bankruptcy(22))
        case .asset: part(.bankruptcy(25), .bankruptcy(30))
        case .measure: part(.bankruptcy(19), .bankruptcyInterpretation2(7))
        case .contract: part(.bankruptcy(18))
        case .meeting: part(expects: [.meetingHeldInTime], .bankruptcy(59), .bankruptcy(62))
        case .resolution: part(.bankruptcy(61), .bankruptcy(64))
        case .committee: part(.bankruptcy(67), .bankruptcy(68))
        case .informationRequest: part(.bankruptcyInterpretation3(10))
        case .plan: part(expects: [.noDraftRejected], .bankruptcy(79), .bankruptcy(86), .bankruptcy(87))
        case .securityLift: part(evidence: .memory, .bankruptcy(75), .civilTrialMinutes2019(112))
        case .settlement: part(.bankruptcy(95), .bankruptcy(98))
        case .deposit: part(.bankruptcy(117), .bankruptcy(118), .bankruptcy(119))
        case .round: part(expects: [.mayBePaid], .bankruptcy(115), .bankruptcy(116))
        case .coordination: part(needs: [], evidence: .local, Citation("BE19", 33, 2))
        case _: Rule([], to: nil, by: [])
        }
    }
}
