extension OpeningEffect {
    /// Whether it applies to a case: papers of the debtor in a creditor's case, the enforcing court where it transferred
    /// the case, deposits where the debtor is a bank.
    public func applies(to file: BankruptcyCase) -> Bool {
        switch self {
        case .debtorStatements: file.opening?.petitioner == .creditor
        case .tellEnforcingCourt: file.opening?.isTransferred == true
        case .depositPayout: file.opening?.debtorKind == .bank
        case .appointAdministrator, .serveRuling, .notifyAndAnnounce, .personnelDuties, .noSinglePayment,
            .payAdministrator, .contractChoice, .liftMeasures, .suspendEnforcement, .pauseSuits, .centralJurisdiction,
            .directRecoverySuits, .acceleration, .interestStops, .capitalDue, .lookBack, .limitationInterrupted,
            .claimPeriod, .ownPreservation, .enforcementCosts, .security, .taxOrganActs, .deleteListing:
            file.acceptedOn != nil
        }
    }

    /// The duties it amounts to in a case; empty where it does not apply. Some effects bind two.
    public func duties(in file: BankruptcyCase, under law: LegalContext) -> [Duty] {
        guard let accepted = file.acceptedOn, let track = file.track, applies(to: file) else { return [] }
        let usual = duty(in: track, since: accepted, law)
        switch self {
        case .appointAdministrator: return [duty(in: track, since: accepted, lastDay: accepted, law)]
        case .serveRuling:
            let petitioner = usual.named("petitioner", to: (file.opening?.petitioner.role ?? .creditor).term)
            guard file.opening?.petitioner == .creditor else { return [petitioner] }
            return [petitioner, usual.named("debtor", to: BankruptcyRole.debtor.term)]
        case .debtorStatements: return [duty(in: track, since: file.debtorServedOn, law)]
        case .notifyAndAnnounce:
            var announcing = usual.named("announce")
            announcing.text = Bilingual("公告受理，载明七项", "announce the acceptance with its seven items")
            announcing.addressee = nil
            return [usual.named("notify"), announcing]
        case .personnelDuties:
            var managers = duty(in: track, since: file.debtorServedOn, law).named("managers")
            managers.owner = DebtorPersonnel.otherManager.term
            return [duty(in: track, since: file.debtorServedOn, law), managers]
        case .contractChoice:
            let answer = Duty(
                code + "-answer", Bilingual("答复对方当事人的催告", "answer the other side’s demand"), owedBy: bound,
                to: addressee, since: nil, within: .contractAnswer, in: law, basis)
            return [usual, answer]
        case .claimPeriod: return claimDuties(of: file, usual, in: law)
        case .security:
            var duty = usual
            duty.basis = Self.securityBasis(in: track)
            duty.evidence = track == .liquidation ? .memory : .statute
            return [duty]
        case .tellEnforcingCourt:
            let handOver = Duty(
                code + "-hand-over",
                Bilingual("解除保全措施，移交财产、价款", "lift the measures and hand over property and money"),
                owedBy: BankruptcyRole.enforcingCourt.term, to: BankruptcyRole.administrator.term, since: nil,
                within: .transferHandOver, in: law, TimeLimit.transferHandOver.basis, evidence: .secondary)
            return [usual, handOver]
        // Listings are deleted from the ruling that suspends enforcement, which is not in this file.
        case .deleteListing: return [duty(in: track, since: nil, law)]
        case .noSinglePayment, .payAdministrator, .liftMeasures, .suspendEnforcement, .pauseSuits,
            .centralJurisdiction, .directRecoverySuits, .acceleration, .interestStops, .capitalDue, .lookBack,
            .limitationInterrupted, .ownPreservation, .enforcementCosts, .taxOrganActs, .depositPayout:
            return [usual]
        }
    }

    /// Whether the file shows it done, in all its parts.
    func isDone(in file: BankruptcyCase) -> Bool {
        switch self {
        case .appointAdministrator: file.opening?.appointedOn != nil
        case .serveRuling: file.petitionerServedOn != nil && !file.awaitsDebtorService
        case .debtorStatements: file.statementsFiledOn != nil
        case .notifyAndAnnounce: file.creditorsNotifiedOn != nil && file.announcedOn != nil
        case .contractChoice:
            !file.parts.contracts.isEmpty && file.parts.contracts.allSatisfy { $0.phase != .pending }
        case .liftMeasures: !file.parts.measures.isEmpty && file.unreleasedMeasures(asOf: .max).isEmpty
        case .claimPeriod: file.clocks[.claimPeriod]?.stoppedOn != nil
        case .personnelDuties, .noSinglePayment, .payAdministrator, .suspendEnforcement, .pauseSuits,
            .centralJurisdiction, .directRecoverySuits, .acceleration, .interestStops, .capitalDue, .lookBack,
            .limitationInterrupted, .ownPreservation, .enforcementCosts, .security, .tellEnforcingCourt,
            .taxOrganActs, .deleteListing, .depositPayout:
            false
        }
    }

    private func duty(
        in track: BankruptcyProcedure, since day: CivilDate?, lastDay: CivilDate? = nil, _ law: LegalContext
    ) -> Duty {
        Duty(
            code, text(in: track), owedBy: bound, to: addressee, since: day, within: limit, lastDay: lastDay, in: law,
            basis, evidence: evidence)
    }

    /// The court fixes the time in its announcement, thirty days to three months from there; creditors keep it.
    private func claimDuties(of file: BankruptcyCase, _ usual: Duty, in law: LegalContext) -> [Duty] {
        var fixing = usual.named("fix")
        fixing.text = Bilingual(
            "确定债权申报期限：自公告之日起不少于三十日、不超过三个月",
            "fix the time to declare claims: 30 days to three months from the announcement")
        fixing.owner = BankruptcyRole.court.term
        fixing.addressee = BankruptcyRole.creditor.term
        fixing.limit = TimeLimit.openingNoticeAndAnnouncement.id
        fixing.lastDay = file.acceptedOn.flatMap { TimeLimit.openingNoticeAndAnnouncement.lastDay(from: $0, in: law) }
        var declaring = usual
        declaring.since = file.announcedOn
        declaring.lastDay = file.announcement?.claimsEnd(in: law)
        if file.announcement != nil { declaring.limit = nil }
        return [fixing, declaring]
    }

    private static func securityBasis(in track: BankruptcyProcedure) -> Basis {
        switch track {
        case .reorganization: Basis(.bankruptcy(75))
        case .settlement: Basis(.bankruptcy(96, 2))
        case .liquidation: Basis(.bankruptcy(109), .bankruptcyMinutes2018(25))
        }
    }
}

extension Duty {
    /// The same duty under a longer code, and to another where given.
    func named(_ suffix: String, to other: Term? = nil) -> Duty {
        var duty = self
        duty.code += "-" + suffix
        duty.addressee = other ?? addressee
        return duty
    }
}
