extension ReconsiderationCase.Act {
    public func write(through c: inout FieldCoder) throws(WireError) {
        switch self {
        case .submitApplication(let it): try c.put(it)
        case .submitViaPenalisingOrgan(let it): try c.put(it)
        case .requestSupplement(let it): try c.put(it)
        case .supply(let it): try c.put(it)
        case .accept(let it): try c.put(it)
        case .refuse(let it): try c.put(it)
        case .serveCopy(let it): try c.put(it)
        case .rejectApplication(let it): try c.put(it)
        case .answerFiled(let it): try c.put(it)
        case .newEvidence(let it): try c.put(it)
        case .reviewSummary(let it): try c.put(it)
        case .reviewAfterOpinions(let it): try c.put(it)
        case .hearOpinions(let it): try c.put(it)
        case .assess(let it): try c.put(it)
        case .investigate(let it): try c.put(it)
        case .leaveOutTime(let it): try c.put(it)
        case .scheduleHearing(let it): try c.put(it)
        case .holdHearing(let it): try c.put(it)
        case .consultCommittee(let it): try c.put(it)
        case .startMediation(let it): try c.put(it)
        case .signMediation(let it): try c.put(it)
        case .suspend(let it): try c.put(it)
        case .suspendAwaitingParty(let it): try c.put(it)
        case .withdrawApproved(let it): try c.put(it)
        case .partyGone(let it): try c.put(it)
        case .stayAct(let it): try c.put(it)
        case .convertToOrdinary(let it): try c.put(it)
        case .extend(let it): try c.put(it)
        case .documentReview(let it): try c.put(it)
        case .referDocument(let it): try c.put(it)
        case .approveDecision(let it): try c.put(it)
        case .serveDecision(let it): try c.put(it)
        case .issueOpinion(let it): try c.put(it)
        case .redo(let it): try c.put(it)
        case .orderPerformance(let it): try c.put(it)
        case .enforceMediation(let it): try c.put(it)
        case .enforceAgainstApplicant(let it): try c.put(it)
        case .forwardApplication, .selfCorrectAndSettle, .startReview, .supplementTimeout, .deemAccepted,
            .orderAcceptance, .takeDirectly, .orderResumption, .answerDefault, .reviewAfterHearing,
            .reviewAfterConsultation, .pauseForMediation, .mediationFails, .resume, .resumeAnswer, .resumeOpening,
            .stayLapsed, .criminalMeasure, .notifyDrafter, .drafterAnswers, .forwardDocument, .documentHandled,
            .decisionTimeout, .orderDecision, .reportOpinion, .expectPerformance, .copyToSuperior, .perform, .sue,
            .upperTakes:
            break
        }
    }

}
