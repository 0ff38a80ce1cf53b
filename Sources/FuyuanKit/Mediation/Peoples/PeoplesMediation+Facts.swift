extension PeoplesMediation {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .confirmationWindow: [.confirmationWindow]
        }
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened: .party
        case .registered: .commission
        case .accepted, .mediating, .agreementOral: .mediator
        case .agreementWritten, .agreementEffective, .monitoring: .bothParties
        case .performed, .confirmationRequested, .agreementDisputed, .refused, .terminated, .referredToFiling,
            .referredElsewhere:
            nil
        }
    }

    /// The window opens on the day the agreement took effect, not the day that was noted.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .confirmationWindow: agreement.effectiveOn
        }
    }

    public func refusalOfPart(_ act: Act, in occasion: Occasion<MediationRole>) -> [Reason] {
        part(of: act).flatMap { agreement.refusal(of: $0, in: occasion)?.reasons } ?? []
    }

    /// The agreement's share in an act; nil where it has none.
    private func part(of act: Act) -> MediationAgreement.Act? {
        switch act {
        case .agreeOrally(let draft), .draft(let draft): .draft(draft)
        case .sign(let signature): .sign(signature)
        case .signSeal, .takeEffect: .takeEffect
        case .refuseToSign: .refuseToSign
        case _: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .apply(let it), .initiate(let it), .refer(let it):
            request = it
            requestedOn = occasion.day
            consents.give(occasion.actor.role)
        case .agreeToMediate: consents.give(occasion.actor.role)
        case .refuse, .demandEnd: consents.refuse(occasion.actor.role)
        case .acceptCase(let it), .changeMediators(let it): assignment = it
        case .begin(let it): opening = it
        case .agreeOrally, .draft, .sign, .signSeal, .takeEffect, .refuseToSign:
            if let part = part(of: act), let done = try? agreement.apply(part, in: occasion) {
                standing.note(done.reasons, permit)
            }
        case .reportRisk, .followUp, .perform, .applyConfirmation, .sueOnAgreement, .terminate, .directFiling,
            .goToPriorBody:
            break
        }
    }
}
