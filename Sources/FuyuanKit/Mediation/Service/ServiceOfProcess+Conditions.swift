extension ServiceOfProcess {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .methodAllowed: Ground(rule: "mediation.V015", .civilProcedureInterpretation(133), curedBy: .voidService)
        case .mayBeDeemed:
            Ground(
                rule: "mediation.V015", .civilProcedureInterpretation(133), .civilProcedure(102), curedBy: .voidService)
        case .voidIsMadeOut:
            Ground(Citation("EMS04", 10), cure: "核对退回文书的日期", "check the day the papers were handed back")
        case .consentShown:
            Ground(
                rule: "mediation.V071", .civilProcedure(90), Citation("OL21", 29), Citation("OL21", 30),
                cure: "取得受送达人同意，或者改用其他方式", "get the addressee's consent, or use another way")
        case .consentCovers:
            Ground(
                rule: "mediation.V072", Citation("OL21", 4), cure: "就电子送达单独征得同意", "ask for consent to service itself")
        case .onlineDecisionAllowed:
            Ground(.civilProcedure2021(90), .civilProcedure2017(87), cure: "送达纸质文书", "serve the paper itself")
        case .mailFit: Ground(Citation("EMS04", 1), cure: "改用其他送达方式", "use another way")
        case .unitFit:
            Ground(.civilProcedure(92), .civilProcedure(93), .civilProcedure(94), cure: "改用其他送达方式", "use another way")
        case .deliveryOrdinary: Ground(.civilProcedure(87), curedBy: .deem, .announce)
        case .dayKnown:
            Ground(
                Citation("OL21", 31), .civilProcedureInterpretation(135), cure: "补正到达或者阅知的证据",
                "prove arrival or reading")
        case .recipientAllowed:
            Ground(rule: "mediation.V015", .civilProcedureInterpretation(133), curedBy: .voidService)
        case .recipientNotOpponent:
            Ground(rule: "mediation.V076", Citation("EMS04", 7), .simpleProcedure(11), curedBy: .voidService)
        case .groundFits:
            Ground(
                .civilProcedure(89), .simpleProcedure(28), .simpleProcedure(31), cure: "记明情况并留存证据，或者改用其他方式",
                "note and evidence it, or use another way")
        case .notDisproved: Ground(Citation("EMS04", 11), .simpleProcedure(31, 2), curedBy: .voidService)
        case .attemptsMade: Ground(Citation("EMS04", 6), cure: "按规定次数投递", "make the attempts")
        case .otherMeansFailed: Ground(.civilProcedure(95), curedBy: .attempt, .mail)
        // law: mediation.V073
        case .noticeProcedure:
            Ground(
                rule: "mediation.V073", .civilProcedureInterpretation(140), .simpleProcedure(8),
                curedBy: .convertProcedure)
        case .noticePaper:
            Ground(
                rule: "mediation.V015", .civilProcedureInterpretation(133), cure: "调解书未能送达本人的，应当及时判决",
                "where a statement cannot be served in person, give judgment")
        // law: mediation.V074
        case .reasonNoted:
            Ground(
                rule: "mediation.V074", .civilProcedure(95), cure: "在案卷中记明原因和经过", "note reason and course in the file")
        case .noticeOver:
            Ground(.civilProcedure(95), .civilProcedure(283), cure: "待公告期满", "wait until the notice has run out")
        case .simpleProcedure: Ground(.simpleProcedure(8), curedBy: .announce)
        case .addressGiven: Ground(.simpleProcedure(8), curedBy: .dismissUnclear)
        case .noAddress: Ground(.simpleProcedure(8), curedBy: .convertProcedure)
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .methodAllowed: used(by: act).flatMap { way in order.map { way.isAllowed(for: $0.paper) } }
        case .mayBeDeemed: order.map { $0.paper != .mediationStatement }
        case .voidIsMadeOut: voided(act).flatMap { withReceipt($0).isMadeOut(in: occasion.law) }
        case .consentShown: isElectronic(act).map { $0 ? (given(act) ?? consent) != nil : true }
        case .consentCovers:
            isElectronic(act).flatMap { $0 ? (given(act) ?? consent)?.covers(.service) ?? true : true }
        case .onlineDecisionAllowed:
            isElectronic(act).flatMap { online in
                order.flatMap { online ? ServiceMethod.mayServeOnline($0.paper, on: occasion.day) : true }
            }
        case .mailFit: order.map { !$0.isMissing && !$0.needsTreatyWay }
        case .unitFit: used(by: act).flatMap { way in order.map { way != .forwarded || $0.isWithUnit } }
        case .deliveryOrdinary: method.map { $0 != .left && $0 != .mailReturned && $0 != .publicNotice }
        case .dayKnown:
            delivered(act).flatMap { it in method.map { it.servedOn(by: $0, recorded: occasion.day) != nil } }
        case .recipientAllowed:
            delivered(act).flatMap { it in order.map { it.recipient.mayReceive($0.paper) } }
        case .recipientNotOpponent: delivered(act).map { !$0.isOpponent }
        case .groundFits: deemed(act).map { $0.isEvidenced && $0.ground.exists(in: procedure) && fits($0.ground) }
        case .notDisproved: deemed(act).map { !$0.isDisproved }
        case .attemptsMade:
            method == .mail
                ? bounced(act).flatMap { it in it.attempts.map { $0 >= ServiceBounce.leastAttempts } } : true
        case .otherMeansFailed:
            announced(act).flatMap { it in order.map { it.othersFailed || $0.isMissing } }
        case .noticeProcedure: order.map { _ in procedure.allowsPublicNotice }
        case .noticePaper: order.map { ServiceMethod.publicNotice.isAllowed(for: $0.paper) }
        case .reasonNoted: announced(act)?.isReasonNoted
        case .noticeOver: isInTime(.notice, in: occasion).map { !$0 }
        case .simpleProcedure: order.map { _ in procedure != .ordinary }
        case .addressGiven: order.map { !$0.isMissing }
        case .noAddress: order?.isMissing
        }
    }

    /// Whether the ground belongs to the method that was tried: a return to mail, the others to handing over.
    private func fits(_ ground: DeemedServiceGround) -> Bool {
        switch ground {
        case .mailReturned: method == .mail
        case .notCollected: method == .pickUp
        case .refusedAtPronouncement, .absentAtPronouncement: method == .pronouncement
        case .leftAfterRefusal, .refusedAtCourt, .refusedElsewhere, .wrongAddressNoted:
            method == .direct || method == .left || method == .entrusted
        }
    }

    private func used(by act: Act?) -> ServiceMethod? {
        guard case .attempt(let it) = act else { return nil }
        return it.method
    }

    private func isElectronic(_ act: Act?) -> Bool? {
        switch act {
        case .attempt(let it): it.method == .electronic
        case _: method.map { $0 == .electronic }
        }
    }

    private func given(_ act: Act?) -> OnlineConsent? {
        switch act {
        case .attempt(let it): it.consent
        case .deliver(let it): it.consent
        case _: nil
        }
    }

    private func delivered(_ act: Act?) -> ServiceDelivery? {
        guard case .deliver(let it) = act else { return nil }
        return it
    }

    private func deemed(_ act: Act?) -> DeemedService? {
        guard case .deem(let it) = act else { return nil }
        return it
    }

    private func voided(_ act: Act?) -> VoidService? {
        guard case .voidService(let it) = act else { return nil }
        return it
    }

    /// Mail that family or mailroom took in counts as received on the day of its delivery, where no day is given.
    private func withReceipt(_ void: VoidService) -> VoidService {
        guard void.receivedOn == nil, recipient == .adultFamily || recipient == .mailroom else { return void }
        return VoidService(void.reason, receivedOn: servedOn, handedBackOn: void.handedBackOn)
    }

    private func bounced(_ act: Act?) -> ServiceBounce? {
        guard case .bounce(let it) = act else { return nil }
        return it
    }

    private func announced(_ act: Act?) -> ServiceAnnouncement? {
        guard case .announce(let it) = act else { return nil }
        return it
    }
}
