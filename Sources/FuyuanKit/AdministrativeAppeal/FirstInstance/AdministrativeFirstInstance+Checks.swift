/// What the file itself shows, on a day.
extension AdministrativeFirstInstance {
    /// Whether evidence of a day is in time: within fifteen days of receipt, or with leave within fifteen days of the end
    /// of the cause. Nil where the defendant has not received the complaint.
    public func isEvidenceInTime(on day: CivilDate, in law: LegalContext) -> Bool? {
        let late = mayBringLateEvidence == true
        if late, clocks[.lateEvidence] == nil { return true }
        let clock: Clock = late ? .lateEvidence : .answer
        guard let running = clocks[clock] else { return nil }
        if running.suspendedSince != nil { return true }
        return lastDay(of: clock, in: law).map { day <= $0 }
    }

    /// The same for one of several defendants: its fifteen days run from its own receipt.
    func isEvidenceInTime(
        on day: CivilDate, by actor: Actor<AdministrativeRole>, in law: LegalContext
    ) -> Bool? {
        let own = receipts.filter { $0.by == actor }
        guard receipts.count > 1, own.count == 1, let receipt = own.first, mayBringLateEvidence != true,
            !clocks.pauses.contains(where: { $0.clock == .answer }), clocks[.answer]?.suspendedSince == nil
        else { return isEvidenceInTime(on: day, in: law) }
        return TimeLimit.administrativeAnswer.lastDay(from: receipt.on, in: law).map { day <= $0 }
    }

    /// Whether a defendant received the complaint, here or before a remand.
    var isComplaintReceived: Bool { clocks[.answer] != nil || origin == .remand }

    /// As many as the procedure asks for, and after a remand nobody who sat before; nil where that is not known.
    func isRegular(_ panel: AdministrativePanel) -> Bool? {
        guard panel.isRegular(in: procedure) else { return false }
        return origin == .remand ? panel.isNew : true
    }

    /// A review of a withdrawal with what the file shows: the change the organ told of, the debate closed.
    func completed(_ review: WithdrawalReview) -> WithdrawalReview {
        var review = review
        if phase == .deliberating || (phase == .suspended && suspendedAt == .deliberating) {
            review.isAfterDebate = true
        }
        if review.changes.isEmpty, let actChange {
            review.changes = actChange.changes
            review.toldCourtInWriting = review.toldCourtInWriting ?? actChange.toldCourtInWriting
        }
        return review
    }

    /// Whether docketing is decided in time, here or at the higher court; an uncorrected complaint and one in
    /// mediation wait.
    func isDocketingInTime(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        if phase == .correctionRequested || phase == .preFilingMediation,
            !clocks.isRunning(.filing), !clocks.isRunning(.upperHandling)
        {
            return true
        }
        return isInTime(isAtUpperCourt ? .upperHandling : .filing, in: occasion)
    }

    /// What is overdue on a day: docketing not decided, the summary procedure not left in time, the trial period exceeded.
    /// law: administrative.V-L05 administrative.V-L16 administrative.V-L24
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        var found: [Finding] = []
        for clock in [Clock.filing, .upperHandling] where isOverdue(clock, asOf: day, in: law) {
            found.append(
                Finding(
                    "administrative.V-L05", .error, at: clock.term.wire,
                    Basis(.administrativeProcedureInterpretation(53, 2), .administrativeProcedure(52)),
                    "逾七日既未决定立案，又未裁定不予立案；不能判定的应当先予立案",
                    "neither docketed nor refused within seven days; what cannot be decided is docketed first"))
        }
        guard isOverdue(.trial, asOf: day, in: law) else { return found }
        if procedure == .summary {
            found.append(
                Finding(
                    "administrative.V-L16", .error, at: "trial",
                    Basis(.administrativeProcedureInterpretation(105), .administrativeProcedure(84)),
                    "简易程序审限届满而未转为普通程序", "the forty-five days ended without a change to the ordinary procedure"))
        } else {
            found.append(
                Finding(
                    "administrative.V-L24", .error, at: "trial",
                    Basis(.administrativeProcedure(81), .administrativeProcedureInterpretation(50)), "扣除不计入的期间后仍超过审理期限",
                    "the trial period is exceeded, what is left out being left out"))
        }
        return found
    }

    private func isOverdue(_ clock: Clock, asOf day: CivilDate, in law: LegalContext) -> Bool {
        clocks.isRunning(clock) && lastDay(of: clock, in: law).map { day > $0 } == true
    }
}
