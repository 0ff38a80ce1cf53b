extension BankruptcyPetition {
    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        switch condition {
        case .isPetitioner: isPetitioner(occasion.actor)
        case .byCreditor: petitionerRole.map { $0 == .creditor && !isTransferred }
        case .notByCreditor: petitionerRole.map { $0 != .creditor || isTransferred }
        case .receiptIssued: paper(act)?.receiptIssued
        case .sameCourt: filing?.court == nil ? true : occasion.actor.id.map { $0 == filing?.court }
        case .requestInTime: isInTime(.correctionNotice, in: occasion)
        case .noticeInTime: isInTime(.notifyDebtor, in: occasion)
        case .objectionInTime:
            objection(act)?.isTimeRestored == true ? true : isInTime(.objection, in: occasion)
        case .windowOver: isInTime(.objection, in: occasion).map { !$0 }
        case .notExtended: !isExtended
        case .rulingInTime: clocks[.ruling] == nil ? true : isInTime(.ruling, in: occasion)
        case .venueRight: filing?.isVenueRight
        case .debtorEligible: paper(act)?.debtor.kind.mayBeBankrupt
        case .petitionerEligible: weigh(act, occasion) { $0.isEligible($1) }
        case .settlementByDebtor: weigh(act, occasion) { $0.isSettlementByDebtor($1) }
        case .regulatorConsents: weigh(act, occasion) { $0.hasRegulatorsConsent($1) }
        case .stateDecided: weigh(act, occasion) { $0.isStateDecided($1) }
        case .papersComplete: weigh(act, occasion) { $0.isComplete($1) }
        case .groundStands:
            ruling(act).flatMap { ruling in
                weigh(act, occasion) { filing, role in
                    filing.petitioner(role).map { ruling.grounds.suffices(for: ruling.procedure, askedBy: $0) } ?? false
                }
            }
        case .notForFee: refusalRuling(act)?.isNotForFee
        case .numberRight: isNumberRight(act, in: occasion)
        case .numbersDiffer: areNumbersApart(act)
        case .listedDomicile:
            paper(act)?.debtor.hasSettledDomicile(on: filedOn ?? occasion.day, in: occasion.law)
        case .listedHeard: filing.map { !$0.debtor.isListed || isHeard || !(hasObjection || $0.hasRivals) }
        case .supremeCourtReviewed:
            ruling(act).flatMap { ruling in
                filing.map {
                    !$0.debtor.isListed || ruling.procedure != .reorganization || ruling.isReviewedBySupremeCourt
                }
            }
        case .localRuleHere: isLocalRuleHere(act)
        case .servedInTime: isInTime(.service, in: occasion)
        case .appealInTime: isAppealInTime(act, in: occasion)
        case .appealTimeOver: isInTime(.appeal, in: occasion).map { !$0 }
        case .courtFailed: hasCourtFailed(act, in: occasion)
        case .reviewOrdered: reviewOrderedOn != nil
        case .notNotified: notice == nil
        case .debtorNotified: notice != nil || petitionerRole != .creditor || isTransferred
        }
    }

    /// Whether the actor is the petitioner, by role and, where both are known, by name; anybody before there is one.
    private func isPetitioner(_ actor: Actor<BankruptcyRole>) -> Bool? {
        guard let petitionerRole else { return true }
        guard actor.role == petitionerRole else { return false }
        guard let petitionerID, let id = actor.id else { return true }
        return id == petitionerID
    }

    /// Weighs the petition in hand, or the one on file, with the role of its petitioner; nil where there is none.
    private func weigh(
        _ act: Act?, _ occasion: Occasion<BankruptcyRole>, _ check: (PetitionFiling, BankruptcyRole) -> Bool
    ) -> Bool? {
        guard let paper = paper(act) else { return nil }
        if let petitionerRole { return check(paper, petitionerRole) }
        guard occasion.actor.role == .enforcingCourt else { return check(paper, occasion.actor.role) }
        return check(paper, paper.isDebtorsConsent ? .debtor : .creditor)
    }

    private func isNumberRight(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        if let ruling = ruling(act) {
            return ruling.number.map { BankruptcyCaseType.main.fits($0, docketedIn: occasion.day.year) } ?? true
        }
        return paper(act).map { paper in
            let year = (paper.docketedOn ?? occasion.day).year
            return paper.number.map { BankruptcyCaseType.petition.fits($0, docketedIn: year) } ?? true
        }
    }

    private func areNumbersApart(_ act: Act?) -> Bool? {
        ruling(act).map { BankruptcyCaseNumbers(petition: filing?.number, main: $0.number) }
            .map { numbers in
                guard let petition = numbers.petition, let main = numbers.main else { return true }
                return !petition.isSameCase(as: main)
            }
    }

    private func isLocalRuleHere(_ act: Act?) -> Bool? {
        guard case .startPreReorganization(let it) = act, let rule = it.rule, let place = filing?.courtPlace else {
            return nil
        }
        return rule.applies(inCourtOf: place)
    }

    /// A refusal that was not served yet may be appealed all the same.
    private func isAppealInTime(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        if case .appeal(let it) = act, it.isTimeRestored { return true }
        return clocks[.appeal] == nil ? true : isInTime(.appeal, in: occasion)
    }

    private func hasCourtFailed(_ act: Act?, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        guard case .petitionHigherCourt(let it) = act else { return nil }
        switch it.failure {
        case .notReceived: return phase == .draft
        case .noReceipt: return filing?.receiptIssued.map { !$0 }
        case .correctionNotAsked: return isOverdue(.correctionNotice, in: occasion)
        case .debtorNotNotified: return isOverdue(.notifyDebtor, in: occasion)
        case .notRuled: return isOverdue(.ruling, in: occasion)
        }
    }

    /// Whether a clock still runs although its last day has passed; false where the act it waited for was done.
    private func isOverdue(_ clock: Clock, in occasion: Occasion<BankruptcyRole>) -> Bool? {
        guard clocks.isRunning(clock) else { return false }
        return isInTime(clock, in: occasion).map { !$0 }
    }

    private func paper(_ act: Act?) -> PetitionFiling? {
        switch act {
        case .filePetition(let it), .filePetitionAsCreditor(let it), .filePetitionByTransfer(let it): it
        case _: filing
        }
    }

    private func objection(_ act: Act?) -> DebtorObjection? {
        guard case .raiseObjection(let it) = act else { return nil }
        return it
    }

    private func ruling(_ act: Act?) -> AcceptanceRuling? {
        switch act {
        case .accept(let it), .reverse(let it), .ruleItselfAccept(let it): it
        case _: nil
        }
    }

    private func refusalRuling(_ act: Act?) -> RefusalRuling? {
        switch act {
        case .refuse(let it), .ruleItselfRefuse(let it): it
        case _: nil
        }
    }
}
