extension BankruptcyPetition {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .correctionNotice: [.petitionCorrectionNotice]
        case .notifyDebtor: [.petitionNotifyDebtor]
        case .objection: [.petitionObjection]
        case .ruling: [.petitionRulingCreditor, .petitionRulingOther, .transferRuling]
        case .service: [.openingService]
        case .appeal: [.petitionAppealRefusal]
        case .preReorganization: [.preReorganizationChongqing]
        }
    }

    /// The time to rule depends on the petitioner; pre-reorganisation has no length but by the local rule applied.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .ruling:
            if isTransferred { return .transferRuling }
            return petitionerRole == .creditor ? .petitionRulingCreditor : .petitionRulingOther
        case .preReorganization:
            return preReorganization?.rule?.statute == "CQ5PRE" ? .preReorganizationChongqing : nil
        case .correctionNotice, .notifyDebtor, .objection, .service, .appeal: return Self.table.limit(of: clock)
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .draft, .correctionRequired: .creditor
        case .filed, .objectionRaised, .underReview, .hearing, .extended, .preReorganization: .court
        case .debtorNotified: .debtor
        case .refused: .court
        case .appealPending, .escalated: .higherCourt
        case .accepted, .refusedFinal, .withdrawn: nil
        }
    }

    /// The ten days on a creditor's petition run from the end of the time to object, even if the debtor objected early.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        switch clock {
        case .objection: notice?.receivedOn ?? occasion.day
        case .ruling: act.kind == .objectionPeriodEnds ? lastDay(of: .objection, in: occasion.law) : occasion.day
        case .appeal: clocks[.appeal]?.start ?? service(act)?.receivedOn ?? occasion.day
        case .correctionNotice, .notifyDebtor, .service, .preReorganization: occasion.day
        }
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>
    ) -> CivilDate? {
        clock == .preReorganization ? preReorganization?.until : nil
    }

    private func service(_ act: Act) -> RefusalService? {
        guard case .serveRefusal(let it) = act else { return nil }
        return it
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .filePetition(let it), .filePetitionAsCreditor(let it):
            open(it, by: occasion.actor.role, occasion.actor.id, on: occasion.day)
        case .filePetitionByTransfer(let it):
            isTransferred = true
            open(it, by: it.isDebtorsConsent ? .debtor : .creditor, nil, on: occasion.day)
        case .requestCorrection(let it): correction = it
        case .supplement(let it):
            filing?.items.formUnion(it.items)
            filing?.annexes.formUnion(it.annexes)
            filing?.consents.formUnion(it.consents)
            if it.addsEvidence { filing?.hasEvidence = true }
            if it.addsDraftAgreement { filing?.hasDraftAgreement = true }
        case .notifyDebtor(let it): notice = it
        case .raiseObjection: hasObjection = true
        case .closeHearing: isHeard = true
        case .approveExtension:
            isExtended = true
            // law: bankruptcy.tl.petition.extension
            standing.extend(.ruling, by: TimeLimit.petitionExtension.period, permit)
        case .accept(let it), .reverse(let it), .ruleItselfAccept(let it): acceptance = it
        case .refuse(let it), .ruleItselfRefuse(let it): refusal = it
        case .petitionHigherCourt(let it):
            if filing == nil {
                outcome.emits.insert(.interruptLimitation)
                filing = it.filing
                filedOn = occasion.day
                petitionerRole = occasion.actor.role
                petitionerID = occasion.actor.id
            }
        case .orderReview: reviewOrderedOn = occasion.day
        case .startPreReorganization(let it):
            preReorganization = it
            preReorganizedOn = occasion.day
        case .extendPreReorganization(let it):
            preReorganization?.until = it.until
            standing.fix(.preReorganization, lastDay: it.until, permit)
        case .endPreReorganization(let it):
            if it.isLeftOut, let preReorganizedOn {
                standing.exclude(.ruling, since: preReorganizedOn, until: occasion.day, permit)
            }
        case .objectionPeriodEnds, .beginReview, .holdHearing, .serveRefusal, .appeal, .appealPeriodLapses, .affirm,
            .orderRetrial,
            .withdraw:
            break
        }
    }

    private mutating func open(
        _ filing: PetitionFiling, by role: BankruptcyRole, _ id: ActorID?, on day: CivilDate
    ) {
        self.filing = filing
        filedOn = day
        petitionerRole = role
        petitionerID = id
    }
}
