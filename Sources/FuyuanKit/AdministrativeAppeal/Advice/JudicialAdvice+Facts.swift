extension JudicialAdvice {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .reply: [.judicialAdviceReply, .documentAdviceReply, .localAdviceReply]
        }
    }

    /// Sixty days for advice on a document; the local time where a local instrument sets one; otherwise two months. For
    /// the kinds on which the law sets no time, the two months are the usual practice.
    /// law: administrative.L-A01
    /// law: administrative.L-A02
    /// law: administrative.L-A03
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .reply:
            if adviceKind == .normativeDocument { return .documentAdviceReply }
            return delivery?.isLocalTerm == true ? .localAdviceReply : .judicialAdviceReply
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>) -> CivilDate? {
        receivedOn ?? occasion.day
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<AdministrativeRole>
    ) -> CivilDate? {
        statedLastDay(of: delivery, from: receivedOn ?? occasion.day, in: occasion.law)
    }

    /// The last day the letter itself sets; nil where it sets none, or not a usable one.
    func statedLastDay(of delivery: AdviceDelivery?, from day: CivilDate, in law: LegalContext) -> CivilDate? {
        guard let delivery else { return nil }
        if let stated = delivery.replyBy { return stated }
        guard let months = delivery.replyMonths, months > 0 else { return nil }
        let rule = TimeLimit.judicialAdviceReply.counting(on: day, in: law).rule
        return Counting(.months(months), rule).lastDay(from: day, in: law)
    }

    /// Whether the reply is late on a day: it has not come and its last day has passed. False where no time runs.
    public func isOverdue(on day: CivilDate, in law: LegalContext) -> Bool {
        repliedOn == nil && clocks.isRunning(.reply) && (lastDay(of: .reply, in: law).map { day > $0 } ?? false)
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<AdministrativeRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .identify(let it):
            adviceKind = it.kind
            court = occasion.actor.id
        case .draft(let it):
            letter = it
            addressee = it.addressee
        case .committeeApprove: approvedOn = occasion.day
        case .sign(let it): number = it.number
        case .deliver(let it):
            delivery = it
            receivedOn = it.receivedOn ?? occasion.day
            if letter?.isMajor == true { outcome.emits.insert(.copySuperior) }
        case .signFor(let it): receivedOn = it.receivedOn ?? occasion.day
        case .reply(let it):
            repliedOn = repliedOn ?? occasion.day
            adoption = it.adoption
            reasons = nil
        case .replyNotAdopting(let it):
            repliedOn = repliedOn ?? occasion.day
            adoption = .notAdopted
            reasons = it.reasons
        case .urge: urgedOn = occasion.day
        case .evaluate(let it): if !assessedYears.contains(it.year) { assessedYears.append(it.year) }
        case .adviseOnDocument(let it):
            begin(.normativeDocument, to: it.addressee, it.receivedOn, in: occasion)
            if it.asksImmediateStop { outcome.emits.insert(.stopApplying) }
        case .adviseOnAttendance(let it):
            begin(.headNonAttendance, to: it.addressee, it.receivedOn, in: occasion)
            fault = it.ground
        case .adviseOnNoShow(let it):
            begin(.defendantNoShow, to: it.addressee, it.receivedOn, in: occasion)
            if it.isPublished {
                outcome.emits.insert(.publishNoShow)
                outcome.issues.insert(.publicNotice)
            }
        case .adviseOnRefusal(let it): begin(.refusalToPerform, to: it.addressee, it.receivedOn, in: occasion)
        case .consult, .timeout, .escalate, .implement, .finishImplementing, .reportToCongress, .cancel: break
        }
    }

    private mutating func begin(
        _ kind: AdviceKind, to unit: ActorID, _ received: CivilDate?, in occasion: Occasion<AdministrativeRole>
    ) {
        adviceKind = kind
        court = occasion.actor.id
        addressee = unit
        receivedOn = received ?? occasion.day
    }
}
