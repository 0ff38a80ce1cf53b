extension AssistanceRequest {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .answer: [.assistanceAnswer, .policeFeedback]
        case .objectionReply: [.bankObjectionAnswer]
        case .gridReport: [.gridReport]
        case .verification: [.leadVerification, .leadVerificationUrgent]
        }
    }

    /// The time of the topic where it has one, else the usual; the answer to a bank's objection alone has a number.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .answer: request.map { $0.topic.answerLimit ?? .assistanceAnswer }
        case .objectionReply: objection?.isOfBank == true ? .bankObjectionAnswer : nil
        case .gridReport: .gridReport
        case .verification: gridReport?.isUrgent == true ? .leadVerificationUrgent : .leadVerification
        }
    }

    /// The day agreed between court and organ goes before any usual time.
    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>
    ) -> CivilDate? {
        switch clock {
        case .answer:
            guard case .adjust(let it) = act else { return request?.dueOn }
            return it.dueOn ?? request?.dueOn.flatMap { $0 < occasion.day ? nil : $0 }
        case .gridReport: return task?.dueOn
        case .objectionReply, .verification: return nil
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .drafted, .queried, .gridReported: .handler
        case .sent, .accepted, .partlyFulfilled, .urged: .assistingOrgan
        case .overdue: .liaisonOffice
        case .refusedUnlawfully, .sanctioned: .courtPresident
        case .fulfilled: .court
        case .gridDispatched: .gridWorker
        case .withdrawn, .verifiedByHandler: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .draft(let it): request = it
        case .serve(let it): service = it
        case .comply(let it), .complyRest(let it): note(it, on: occasion.day)
        case .complyLate(let it):
            wasOverdue = true
            note(it, on: occasion.day)
        case .complyPartly(let it): note(it.reply, on: occasion.day)
        case .objectScope(let it):
            objection = it
            objection?.isOfBank = it.isOfBank || occasion.actor.role == .bank
        case .adjust(let it): request?.narrow(to: it)
        case .refuse(let it): refusal = it
        case .timeout: wasOverdue = true
        case .sanction(let it):
            sanctions.insert(it.kind)
            if it.advisesDiscipline { outcome.emits.insert(.adviseDiscipline) }
            if it.advisesDiscipline { outcome.issues.insert(.adviceLetter) }
        case .liabilityRuling(let it): liability = it
        case .dispatchGrid(let it): task = it
        case .addFact(let it): facts.append(it)
        case .report(let it):
            gridReport = it
            facts += it.facts
        case .verify(let it): verification = it
        case .orderToAssist: sanctions.insert(.orderToPerform)
        case .accept, .insist, .withdraw, .urge: break
        }
    }

    /// The parts of an answer that came in several add up.
    private mutating func note(_ new: AssistanceReply, on day: CivilDate) {
        var all = new
        all.answeredOn = new.answeredOn ?? day
        if let reply {
            let (sum, isTooMany) = reply.subjects.addingReportingOverflow(new.subjects)
            all.subjects = isTooMany ? .max : sum
            all.casesClosed = reply.casesClosed + new.casesClosed.filter { !reply.casesClosed.contains($0) }
        }
        reply = all
    }

    /// Whether it was done, however late.
    public var isDone: Bool { phase == .fulfilled || phase == .verifiedByHandler }

    /// What the court may take for the answer on a day. Silence past the day set is `unanswered`, which says nothing about
    /// whether there is anything to find.
    public func answer(asOf day: CivilDate, in law: LegalContext) -> AssistanceAnswer {
        switch phase {
        case .unopened, .drafted: return .notAsked
        case .withdrawn: return .withdrawn
        case .refusedUnlawfully: return .refused
        case .queried: return .questioned
        case .verifiedByHandler: return verification?.isConfirmed == true ? .found : .nothingFound
        case .sent, .accepted, .partlyFulfilled, .overdue, .urged, .fulfilled, .sanctioned, .gridDispatched,
            .gridReported:
            break
        }
        if phase == .fulfilled, let outcome = reply?.outcome { return AssistanceAnswer(outcome) }
        let clock: Clock = task == nil ? .answer : .gridReport
        let isLate = lastDay(of: clock, in: law).map { day > $0 } ?? false
        if phase == .gridReported { return .partly }
        if phase == .fulfilled { return .unnamed }
        if phase == .sanctioned {
            return refusal == nil ? reply?.outcome.map(AssistanceAnswer.init) ?? .unnamed : .refused
        }
        if phase == .overdue || phase == .urged || isLate { return .unanswered }
        return phase == .partlyFulfilled ? .partly : .pending
    }
}
