extension ProfessionalMediation {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .acceptance:
            [.medicalAdministrativeAcceptance, .consumerComplaintAcceptance]
        case .mediationPeriod:
            [
                .medicalPeoplesMediation, .medicalAdministrativeMediation, .trafficMediationTerm, .labourMediation,
                .consumerMediation, .petitionHandling,
            ]
        case .secondMediation: [.policeSecondMediation]
        case .confirmationWindow: [.confirmationWindow]
        }
    }

    /// The limit of the field; nil where the field has none.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .acceptance: parameters?.acceptance
        case .mediationPeriod: parameters?.limit
        case .secondMediation: parameters?.repetition
        case .confirmationWindow: .confirmationWindow
        }
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened: .party
        case .applied, .acceptanceReview, .accepted, .mediating, .appraising: .mediationOrg
        case .agreementReached, .agreementEffective: .bothParties
        case .notAccepted, .deemedFailed, .failed, .endedBySuit, .confirmationRequested, .performed: nil
        }
    }

    /// The mediation period counts from what the field says: acceptance, receipt of the request, or a stage of the harm
    /// (acceptance where that is later; not known before it is reached).
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .mediationPeriod:
            switch parameters?.start {
            case .receipt?: requestedOn
            case .stageOfHarm?: acceptance?.start.flatMap { start in acceptedOn.map { max(start.day, $0) } }
            case .acceptance?, .noPeriod?, nil: occasion.day
            }
        case .confirmationWindow: agreement.effectiveOn
        case .acceptance, .secondMediation: occasion.day
        }
    }

    public func refusalOfPart(_ act: Act, in occasion: Occasion<MediationRole>) -> [Reason] {
        part(of: act).flatMap { agreement.refusal(of: $0, in: Self.seen(occasion))?.reasons } ?? []
    }

    /// An organ that mediates stands to the agreement as a mediation organisation does.
    private static func seen(_ occasion: Occasion<MediationRole>) -> Occasion<MediationRole> {
        occasion.actor.role == .adminOrgan ? occasion.seen(as: MediationRole.mediationOrg) : occasion
    }

    /// The agreement's share in an act; nil where it has none.
    private func part(of act: Act) -> MediationAgreement.Act? {
        switch act {
        case .agree(let draft): .draft(draft)
        case .sign(let signature): .sign(signature)
        case .takeEffect: .takeEffect
        case .refuseToSign: .refuseToSign
        case _: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .apply(let it):
            request = it
            requestedOn = occasion.day
            consents.give(it.isJoint ? .bothParties : occasion.actor.role)
        case .takeUp: noteBody(occasion.actor)
        case .accept(let it):
            noteBody(occasion.actor)
            acceptance = it
            acceptedOn = occasion.day
        case .agreeToMediate: consents.give(occasion.actor.role)
        case .refuse:
            consents.refuse(occasion.actor.role)
            resumePenalty(in: &outcome)
        case .noteStart(let it): acceptance?.start = it
        case .begin:
            firstSessionOn = occasion.day
            // law: mediation.X13
            if parameters?.clockStop == .reviewCase { outcome.emits.insert(.pauseReview) }
        case .mediateAgain: repetitions += 1
        case .extend(let it): standing.fix(.mediationPeriod, lastDay: it.until, permit)
        case .agree, .sign, .takeEffect, .refuseToSign:
            if act.kind == .refuseToSign { resumePenalty(in: &outcome) }
            if let part = part(of: act), let done = try? agreement.apply(part, in: Self.seen(occasion)) {
                standing.note(done.reasons, permit)
            }
            // law: mediation.X11
            if agreement.phase == .effective, request?.domain == .labour, isMoneyOnly {
                outcome.emits.insert(.offerPaymentOrder)
            }
        case .perform:
            // law: mediation.X15
            if request?.domain == .publicOrder { outcome.emits.insert(.withholdPenalty) }
        case .suitFiled(let it):
            if request?.domain == .ecoCompensation, it.publicInterestSuitPending {
                outcome.emits.insert(.suspendPublicInterestSuit)
            }
        case .fail, .expire: resumePenalty(in: &outcome)
        case .noteSuitGround(let it): suitGround = it.ground
        case .confirm: if parameters?.publication != nil { outcome.emits.insert(.publishAgreement) }
        case .notAccept, .askChange, .startAppraisal, .finishAppraisal, .directFiling, .goToPriorBody,
            .askArbitrationReview, .recognise:
            break
        }
    }

    /// However the mediation of a public-order case ends without agreement or performance, the penalty case goes on.
    /// law: mediation.X15
    private func resumePenalty(in outcome: inout Outcome<Self>) {
        if request?.domain == .publicOrder { outcome.emits.insert(.resumePenaltyCase) }
    }

    private mutating func noteBody(_ actor: Actor<MediationRole>) {
        bodyID = bodyID ?? actor.id ?? request?.body
        bodyRole = bodyRole ?? actor.role
    }
}
