/// The particulars of an act, where it has them.
extension ReconsiderationCase {
    func applied(_ act: Act?) -> ReconsiderationApplication? {
        switch act {
        case .submitApplication(let it), .submitViaPenalisingOrgan(let it): it
        case _: nil
        }
    }

    func requested(_ act: Act?) -> ReconsiderationSupplement? {
        guard case .requestSupplement(let it) = act else { return nil }
        return it
    }

    func admitted(_ act: Act?) -> ReconsiderationAdmission? {
        guard case .accept(let it) = act else { return nil }
        return it
    }

    func refused(_ act: Act?) -> ReconsiderationRefusal? {
        switch act {
        case .refuse(let it), .rejectApplication(let it): it
        case _: nil
        }
    }

    func answered(_ act: Act?) -> ReconsiderationAnswer? {
        switch act {
        case .answerFiled(let it), .reviewSummary(let it): it
        case _: nil
        }
    }

    func scheduled(_ act: Act?) -> ReconsiderationHearingNotice? {
        guard case .scheduleHearing(let it) = act else { return nil }
        return it
    }

    func held(_ act: Act?) -> ReconsiderationHearing? {
        guard case .holdHearing(let it) = act else { return nil }
        return it
    }

    func extended(_ act: Act?) -> ReconsiderationExtension? {
        guard case .extend(let it) = act else { return nil }
        return it
    }

    func suspending(_ act: Act?) -> ReconsiderationSuspension? {
        switch act {
        case .suspend(let it), .suspendAwaitingParty(let it): it
        case _: nil
        }
    }

    func signed(_ act: Act?) -> ReconsiderationMediationStatement? {
        guard case .signMediation(let it) = act else { return nil }
        return it
    }

    func stopping(_ act: Act?) -> ReconsiderationActStay? {
        guard case .stayAct(let it) = act else { return nil }
        return it
    }

    func reviewing(_ act: Act?) -> ReconsiderationDocumentReview? {
        switch act {
        case .documentReview(let it), .referDocument(let it): it
        case _: nil
        }
    }

    func approved(_ act: Act?) -> ReconsiderationDecisionPaper? {
        guard case .approveDecision(let it) = act else { return nil }
        return it
    }

    func served(_ act: Act?) -> ReconsiderationService? {
        guard case .serveDecision(let it) = act else { return nil }
        return it
    }

    func redone(_ act: Act?) -> ReconsiderationRedo? {
        guard case .redo(let it) = act else { return nil }
        return it
    }
}

/// What a decision needs to be in order.
extension ReconsiderationCase {
    func isDecidedProperly(_ condition: Condition, _ act: Act?, by role: AdministrativeRole) -> Bool? {
        guard let edition else { return nil }
        if condition == .opinionsHeard { return wereOpinionsHeard }
        if condition == .hearingHeldIfDue { return wasHearingHeldIfDue }
        if condition == .committeeConsultedIfDue { return wasCommitteeConsultedIfDue }
        guard let paper = approved(act) else { return nil }
        if condition == .recordFollowed { return hearing == nil || edition == .law2017 ? true : paper.followsRecord }
        if condition == .noAnswerFollowed { return isAnswerWeighed(in: paper) }
        if condition == .approvedOrDiscussed { return role == .organHead || paper.approval != nil }
        if condition == .notWorse { return paper.isNotWorse(in: edition) }
        if condition == .propertyReturned { return paper.returnsProperty }
        return paper.fits(in: edition)
    }

    /// Whether the parties were heard: due in the ordinary procedure of the 2023 text.
    /// law: administrative.V-R12
    var wereOpinionsHeard: Bool? {
        if isSummary || edition == .law2017 || hearing != nil { return true }
        return opinions?.suffice
    }

    /// Whether a hearing was held where the case is major, difficult or complex.
    /// law: administrative.V-R13
    var wasHearingHeldIfDue: Bool? {
        if isSummary || edition == .law2017 || hearing != nil { return true }
        return assessment.map(\.hearingGrounds.isEmpty)
    }

    /// Whether the committee was consulted where it must be.
    /// law: administrative.V-R17
    var wasCommitteeConsultedIfDue: Bool? {
        if isSummary || edition == .law2017 || isCommitteeConsulted { return true }
        return assessment.map(\.committeeGrounds.isEmpty)
    }

    /// Whether a missing or late answer is treated as no evidence, unless a third party gave some.
    /// law: administrative.V-R10
    private func isAnswerWeighed(in paper: ReconsiderationDecisionPaper) -> Bool? {
        guard let isAnswered, let edition else { return nil }
        if isAnswered || hasThirdPartyEvidence == true { return true }
        return ReconsiderationDecisionKind.withoutAnswer(in: edition).contains(paper.kind)
    }
}
