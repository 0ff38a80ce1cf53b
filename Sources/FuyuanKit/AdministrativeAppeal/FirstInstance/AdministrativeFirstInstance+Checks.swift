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

    /// Whether docketing is decided in time, here or at the higher court; an uncorrected complaint waits.
    func isDocketingInTime(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        if phase == .correctionRequested, !clocks.isRunning(.filing) { return true }
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
