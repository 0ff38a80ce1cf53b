extension PetitionMatter {
    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .register:
            Rule(
                [.unopened], to: .registered, by: [.petitionOffice, .petitionUnit],
                expects: [.representativesWithinFive],
                starts: [.disposal], issues: [.registrationForm], .petitions(22), .petitions(23), .petitions(20, 3))
        case .classify: Rule([.registered], to: .classified, by: [.petitionOffice, .petitionUnit], .petitions(31))
        case .jointStudy:
            Rule(
                [.classified], to: nil, by: [.politicalLegalCommission], emits: [.jointPlan], issues: [.minutes],
                evidence: .local, .huashan(15))
        case .routeLitigation:
            Rule(
                [.classified], to: .routedToCourt, by: [.petitionOffice], needs: [.suitAdmissible],
                expects: [.channelIsLitigation, .registeredInTime], stops: [.disposal],
                emits: [.tellPetitioner, .guideToSue], issues: [.notice], .petitions(31, item: 1), .petitions(28, 2),
                .petitions(22, 2), .huashan(15))
        case .routeAdministrative:
            Rule(
                [.classified], to: .routedToReconsideration, by: [.petitionOffice, .petitionUnit],
                expects: [.channelIsAdministrative, .registeredInTime], stops: [.disposal],
                emits: [.tellPetitioner, .guideToChannel], issues: [.notice], .petitions(31, item: 4))
        case .routeDiscipline:
            Rule(
                [.classified], to: .routedToDiscipline, by: [.petitionOffice], expects: [.registeredInTime],
                stops: [.disposal], .petitions(30))
        case .routeOther:
            Rule(
                [.classified], to: .routedElsewhere, by: [.petitionOffice, .petitionUnit], expects: [.registeredInTime],
                stops: [.disposal], emits: [.tellPetitioner, .guideToChannel], issues: [.notice],
                .petitions(31, item: 2), .petitions(31, item: 3), .petitions(31, item: 5), .petitions(19, 3))
        case .transfer:
            Rule(
                [.classified, .returned], to: .transferred, by: [.petitionOffice], needs: [.notFinal],
                expects: [.registeredInTime, .receiverNotAccused, .noLegalChannel], starts: [.notice, .objection],
                stops: [.disposal], issues: [.transferLetter], .petitions(22, 1), .petitions(30, 3))
        case .object:
            Rule(
                [.transferred], to: .objectionRaised, by: [.petitionUnit],
                expects: [.objectionInTime, .objectionReasoned],
                stops: [.objection], suspends: [.notice], issues: [.objectionLetter], .petitions(23, 3))
        case .verifyObjection:
            Rule(
                [.objectionRaised], to: .returned, by: [.petitionOffice], stops: [.notice], issues: [.verification],
                .petitions(23, 3))
        case .overruleObjection:
            Rule(
                [.objectionRaised], to: .transferred, by: [.petitionOffice], resumes: [.notice],
                issues: [.verification],
                .petitions(23, 3))
        case .acceptItem:
            Rule(
                [.registered, .classified, .transferred, .objectionRaised], to: .accepted, by: [.petitionUnit],
                needs: [.notFinal], expects: [.acceptedInTime, .noLegalChannel], starts: [.handling],
                stops: [.disposal, .notice, .objection], emits: [.tellPetitioner], issues: [.notice],
                .petitions(23), .petitions(31, item: 6))
        case .beginHandling: Rule([.accepted], to: .handling, by: [.petitionUnit], .petitions(32))
        case .extendHandling:
            Rule(
                [.accepted, .handling], to: nil, by: [.petitionUnit],
                needs: [.extensionWithinThirty], expects: [.extensionApproved, .extensionBeforeEnd],
                emits: [.tellPetitioner], .petitions(34))
        case .handle:
            Rule(
                [.accepted, .handling], to: .handled, by: [.petitionUnit], expects: [.handledInTime],
                starts: [.reviewRequest], stops: [.handling], issues: [.handlingOpinion], .petitions(31, item: 6),
                .petitions(32), .petitions(34))
        case .mediate:
            Rule(
                [.accepted, .handling], to: .mediated, by: [.petitionUnit],
                expects: [.withinDiscretion, .handledInTime],
                stops: [.handling], issues: [.settlement], .petitions(33))
        case .closeMediated: Rule([.mediated], to: .closed, by: [.petitionUnit], .petitions(33))
        case .requestReview:
            Rule(
                [.handled], to: .reviewRequested, by: [.petitioner], needs: [.reviewRequestInTime], starts: [.review],
                stops: [.reviewRequest], .petitions(35))
        case .issueReview:
            Rule(
                [.reviewRequested], to: .reviewed, by: [.petitionUnit], expects: [.reviewedInTime],
                starts: [.rereviewRequest], stops: [.review], issues: [.reviewOpinion], .petitions(35))
        case .requestRereview:
            Rule(
                [.reviewed], to: .rereviewRequested, by: [.petitioner], needs: [.rereviewRequestInTime],
                starts: [.rereview], stops: [.rereviewRequest], .petitions(36))
        case .holdReviewHearing: Rule([.rereviewRequested], to: nil, by: [.petitionUnit], .petitions(36, 2))
        case .issueRereview:
            Rule(
                [.rereviewRequested], to: .rereviewed, by: [.petitionUnit], expects: [.rereviewedInTime],
                stops: [.rereview], issues: [.rereviewOpinion], .petitions(36))
        case .close:
            Rule([.rereviewed], to: .closedFinal, by: [.petitionOffice], emits: [.neverReopen], .petitions(36, 3))
        case .lapseReview:
            Rule(
                [.handled, .reviewed], to: .closed, by: [.system, .petitionOffice], expects: [.requestLapsed],
                stops: [.reviewRequest, .rereviewRequest], .petitions(35), .petitions(36))
        case .terminateLitigation:
            Rule(
                [.routedToCourt], to: .litigationTerminated, by: [.court], evidence: .local, .huashan(15),
                .petitions(37, 3))
        case .handOver:
            Rule(
                [.classified, .litigationTerminated], to: .handedToLocality, by: [.court, .petitionOffice],
                needs: [.isFinalised], expects: [.explained], stops: [.disposal], emits: [.stabilise],
                issues: [.handOverLetter], .petitions(37, 3), .huashan(15))
        }
    }
}
