extension ReconsiderationCase {
    // R01 to R49; what the sheet lists as one event with several outcomes is several acts.
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .submitApplication:
            Rule(
                [.unlodged, .heldByPenalisingOrgan], to: .applicationReceived, by: [.applicant],
                expects: [.lawMatches, .oneAct, .notWithdrawnBefore, .agentsFit],
                starts: [.admission, .supplementNotice], stops: [.forwarding],
                issues: [.application], .reconsideration(20), .reconsideration(22), .reconsiderationRegulation(18),
                .reconsideration2017(9))
        case .submitViaPenalisingOrgan:
            Rule(
                [.unlodged], to: .heldByPenalisingOrgan, by: [.applicant],
                expects: [.lawMatches, .oneAct, .penaltyOnTheSpot, .notWithdrawnBefore, .agentsFit],
                starts: [.forwarding],
                emits: [.forwardOrCorrect], issues: [.application], .reconsideration(32))
        case .forwardApplication:
            Rule(
                [.heldByPenalisingOrgan], to: .applicationReceived, by: [.penaltyOrgan], expects: [.forwardedInTime],
                starts: [.admission, .supplementNotice], stops: [.forwarding], issues: [.forwardingLetter],
                .reconsideration(32, 2))
        case .selfCorrectAndSettle:
            Rule(
                [.heldByPenalisingOrgan], to: .terminated, by: [.penaltyOrgan, .applicant], evidence: .convention,
                .reconsideration(32))
        case .startReview:
            Rule(
                [.applicationReceived], to: .underAdmissionReview, by: organs, .reconsideration(30),
                .reconsideration2017(17))
        case .requestSupplement:
            Rule(
                [.applicationReceived, .underAdmissionReview], to: .supplementRequested, by: organs,
                expects: [.supplementFirst, .supplementAskedInTime, .supplementComplete], starts: [.supplement],
                stops: [.supplementNotice], issues: [.supplementNotice], .reconsideration(31, 1),
                .reconsiderationRegulation(29))
        case .supply:
            Rule(
                [.supplementRequested], to: .underAdmissionReview, by: [.applicant], needs: [.suppliedInTime],
                starts: [.admission], stops: [.supplement], .reconsideration(31, 3), .reconsideration(30),
                .reconsiderationRegulation(29))
        case .supplementTimeout:
            Rule(
                [.supplementRequested], to: .deemedAbandoned, by: organs.union([.system]),
                needs: [.supplementExpired, .supplementAskedInTime], emits: [.recordAbandonment],
                issues: [.abandonmentRecord], .reconsideration(31, 2),
                .reconsiderationRegulation(29))
        case .accept:
            Rule(
                [.applicationReceived, .underAdmissionReview], to: .accepted, by: organs,
                expects: [
                    .admissible, .reviewable, .notInCourt, .acceptedInTime, .summaryAllowed, .summaryAmountFits,
                    .freeOfCharge,
                ],
                starts: [.decision, .copy], stops: [.admission, .supplementNotice], issues: [.acceptanceNotice],
                .reconsideration(30), .reconsideration(53), .reconsideration(62), .reconsideration2017(17))
        case .deemAccepted:
            Rule(
                [.applicationReceived, .underAdmissionReview, .supplementRequested], to: .accepted,
                by: organs.union([.system]), needs: [.reviewExpired], starts: [.decision, .copy],
                stops: [.admission, .supplementNotice, .supplement],
                emits: [.fixAcceptanceDay], .reconsideration(30, 3), .reconsideration2017(17, 2))
        case .refuse:
            Rule(
                [.applicationReceived, .underAdmissionReview], to: .notAccepted, by: organs, needs: [.reviewOpen],
                expects: [.refusalReasoned], starts: [.suit], stops: [.admission, .supplementNotice],
                emits: [.tellSuit, .reviewRefusal], issues: [.refusalDecision], .reconsideration(30, 2),
                .reconsideration(34), .reconsideration2017(17))
        case .orderAcceptance:
            Rule(
                [.notAccepted], to: .accepted, by: [.upperOrgan], starts: [.decision, .copy], stops: [.suit],
                issues: [.acceptanceOrder], .reconsideration(35), .reconsiderationRegulation(31),
                .reconsideration2017(20))
        case .takeDirectly:
            Rule(
                [.notAccepted, .applicationRejected, .decisionOverdue], to: .directlyTakenByUpper, by: [.upperOrgan],
                stops: [.suit],
                emits: [.openUpperCase], .reconsideration(35), .reconsideration2017(20))
        case .orderResumption:
            Rule(
                [.applicationRejected], to: .underReview, by: [.upperOrgan], starts: [.decision, .copy], stops: [.suit],
                issues: [.resumptionOrder], .reconsideration(35), .reconsiderationRegulation(48, 2))
        case .serveCopy:
            Rule(
                [.accepted, .underReview], to: .awaitingAnswer, by: organs, expects: [.copyInTime], starts: [.answer],
                stops: [.copy], issues: [.answerNotice], .reconsideration(48), .reconsideration(54),
                .reconsideration2017(23))
        case .rejectApplication:
            Rule(
                trial, to: .applicationRejected, by: organs, expects: [.refusalReasoned], starts: [.suit],
                stops: trialClocks, emits: [.tellSuit, .reviewRefusal], issues: [.rejectionDecision],
                .reconsideration(33), .reconsideration(34), .reconsiderationRegulation(48))
        case .answerFiled:
            Rule(
                [.awaitingAnswer], to: .opinionsHearing, by: [.respondent],
                expects: [.answeredInTime, .notSelfCollected], stops: [.answer], emits: [.allowReading],
                issues: [.answer], .reconsideration(48), .reconsideration(46), .reconsideration(47),
                .reconsideration2017(23))
        case .newEvidence:
            Rule(
                [.opinionsHearing, .hearingScheduled, .hearingHeld, .committeeConsulted, .underReview], to: nil,
                by: [.respondent, .applicant, .thirdParty], expects: [.leaveToSupplement, .notSelfCollected],
                issues: [.evidence], .reconsideration(46, 2), .reconsideration(44, 2), .reconsideration2017(24))
        case .answerDefault:
            Rule(
                [.awaitingAnswer], to: .underReview, by: organs.union([.system]), needs: [.answerExpired],
                stops: [.answer], emits: [.treatAsNoEvidence], .reconsideration(70),
                .reconsideration2017(28, 1, item: 4))
        case .reviewSummary:
            Rule(
                [.awaitingAnswer], to: .underReview, by: organs,
                expects: [.isSummary, .answeredInTime, .notSelfCollected], stops: [.answer], emits: [.allowReading],
                issues: [.answer], .reconsideration(49), .reconsideration(54, 2))
        case .reviewAfterOpinions:
            Rule(
                [.opinionsHearing], to: .underReview, by: organs, issues: [.opinionRecord], .reconsideration(49),
                .reconsideration(61), .reconsideration2017(22))
        case .hearOpinions:
            Rule(
                trial.union([.decisionOverdue]), to: nil, by: organs, issues: [.opinionRecord], .reconsideration(49),
                .reconsideration2017(22))
        case .assess:
            Rule(
                trial.union([.decisionOverdue]), to: nil, by: organs, .reconsideration(50), .reconsideration(52),
                .reconsiderationHearings(3))
        case .investigate:
            Rule(
                trial.union([.decisionOverdue]), to: nil, by: organs, expects: [.investigatedByTwo],
                .reconsideration(45),
                .reconsiderationRegulation(34))
        case .leaveOutTime:
            Rule(
                open, to: nil, by: organs, .reconsiderationRegulation(29), .reconsiderationRegulation(30),
                .reconsiderationRegulation(34), .reconsiderationRegulation(37))
        case .scheduleHearing:
            Rule(
                [.opinionsHearing, .underReview, .hearingScheduled], to: .hearingScheduled, by: organs,
                expects: [.hearingNoticeInTime],
                issues: [.hearingNotice], .reconsideration(50), .reconsideration(51, 1), .reconsiderationHearings(3),
                .reconsiderationRegulation(33))
        case .holdHearing:
            Rule(
                [.hearingScheduled], to: .hearingHeld, by: organs,
                expects: [.hearingPanelComplete, .headAttended], emits: [.followRecord], issues: [.hearingRecord],
                .reconsideration(50, 3), .reconsideration(51), .reconsiderationRegulation(33))
        case .reviewAfterHearing:
            Rule([.hearingHeld], to: .underReview, by: organs, emits: [.followRecord], .reconsideration(61))
        case .consultCommittee:
            Rule(
                [.opinionsHearing, .hearingHeld, .underReview], to: .committeeConsulted, by: organs,
                emits: [.weighOpinion], issues: [.committeeOpinion], .reconsideration(52), .reconsideration(61, 3))
        case .reviewAfterConsultation:
            Rule(
                [.committeeConsulted], to: .underReview, by: organs, .reconsideration(52), .reconsideration(61))
        case .startMediation: startMediationRow
        case .pauseForMediation: pauseForMediationRow
        case .signMediation: signMediationRow
        case .mediationFails: mediationFailsRow
        case .suspend: suspendRow
        case .suspendAwaitingParty: suspendAwaitingPartyRow
        case .resume: resumeRow
        case .resumeAnswer: resumeAnswerRow
        case .resumeOpening: resumeOpeningRow
        case .stayLapsed: stayLapsedRow
        case .withdrawApproved: withdrawApprovedRow
        case .partyGone: partyGoneRow
        case .criminalMeasure: criminalMeasureRow
        case .stayAct: stayActRow
        case .convertToOrdinary: convertToOrdinaryRow
        case .extend: extendRow
        case .documentReview: documentReviewRow
        case .referDocument: referDocumentRow
        case .notifyDrafter: notifyDrafterRow
        case .drafterAnswers: drafterAnswersRow
        case .forwardDocument: forwardDocumentRow
        case .documentHandled: documentHandledRow
        case .approveDecision: approveDecisionRow
        case .serveDecision: serveDecisionRow
        case .decisionTimeout: decisionTimeoutRow
        case .orderDecision: orderDecisionRow
        case .issueOpinion: issueOpinionRow
        case .reportOpinion: reportOpinionRow
        case .expectPerformance: expectPerformanceRow
        case .redo: redoRow
        case .copyToSuperior: copyToSuperiorRow
        case .orderPerformance: orderPerformanceRow
        case .enforceMediation: enforceMediationRow
        case .perform: performRow
        case .enforceAgainstApplicant: enforceAgainstApplicantRow
        case .sue: sueRow
        case .upperTakes: upperTakesRow
        }
    }
}
