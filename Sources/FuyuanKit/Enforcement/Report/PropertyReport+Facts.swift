extension PropertyReport {
    /// The first day whose changes belong in the report: one year before the enforcement notice was received; nil before
    /// the order.
    public func lookBack(in law: LegalContext) -> CivilDate? {
        guard let order, let day = order.noticeReceivedOn ?? orderedOn else { return nil }
        return TimeLimit.reportLookBack.lastDay(from: day, in: law)
    }

    /// What the report should have told and does not: known changes of the look-back year up to the report, and kinds of
    /// property left out. Empty where nothing is, or no report is in. O(n·m).
    public func findings(knowing changes: [PropertyChange], in law: LegalContext) -> [Finding] {
        guard let statement, let order, let since = lookBack(in: law) else { return [] }
        var findings: [Finding] = []
        for scope in order.scope where !statement.scope.contains(scope) {
            findings.append(
                Finding(
                    "enforcement.reportScope", .error, at: "statement.scope", Basis(.propertyInvestigation(5)),
                    "未报告：\(scope.term.zh)", "not reported: \(scope.term.en)"))
        }
        for change in changes where change.on >= since && !statement.changes.contains(change) {
            guard !supplements.contains(change) else { continue }
            findings.append(
                Finding(
                    "enforcement.reportChange", .error, at: "statement.changes",
                    Basis(.propertyInvestigation(6), .propertyInvestigation(7)),
                    "\(change.on)的变动未报告：\(change.kind.term.zh)",
                    "the change of \(change.on) is not reported: \(change.kind.term.en)"))
        }
        return findings
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .sentWithNotice:
            Ground(.propertyInvestigation(3), cure: "与执行通知同时发出", "send it with the enforcement notice")
        case .orderComplete: Ground(.propertyInvestigation(4), cure: "补充载明事项", "state what is missing")
        case .askedInWriting: Ground(.propertyInvestigation(5), cure: "书面申请", "ask in writing")
        case .askedInTime: Ground(.propertyInvestigation(5))
        case .goodReason: Ground(.propertyInvestigation(5), cure: "说明正当理由", "give a good reason")
        case .filedInTime:
            Ground(.propertyInvestigation(9), .propertyInvestigation(10), cure: "说明正当理由", "give a good reason")
        case .wholeScope: Ground(.propertyInvestigation(5), curedBy: .supplement)
        case .burdensTold: Ground(.propertyInvestigation(5), curedBy: .supplement)
        case .lookBackCovered: Ground(.civilProcedure(252), .propertyInvestigation(6), curedBy: .supplement)
        case .timeOver: Ground(.propertyInvestigation(9), cure: "待报告期限届满", "wait for the time to pass")
        case .supplementedInTime: Ground(.propertyInvestigation(7), cure: "说明正当理由", "give a good reason")
        case .heard: Ground(.propertyInvestigation(8), cure: "调查核实，必要时听证", "verify, with a hearing where needed")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .sentWithNotice: orderOf(act)?.isSentWithNotice
        case .orderComplete: orderOf(act)?.statesDuties
        case .askedInWriting: isAskedInWriting(act)
        case .askedInTime, .filedInTime: until.map { occasion.day <= $0 }
        case .timeOver: until.map { occasion.day > $0 }
        case .goodReason:
            if case .extend(let it) = act { it.isJustified } else { nil }
        case .wholeScope: filed(act).flatMap { it in order.map { $0.scope.allSatisfy(it.scope.contains) } }
        case .burdensTold: filed(act)?.tellsBurdens
        case .lookBackCovered: filed(act)?.since.flatMap { since in lookBack(in: occasion.law).map { since <= $0 } }
        case .supplementedInTime: isSupplementInTime(act, occasion)
        case .heard:
            if case .findFalse(let it) = act { it.isVerified } else { nil }
        }
    }

    private func orderOf(_ act: Act?) -> PropertyOrder? {
        guard case .order(let it) = act else { return nil }
        return it
    }

    private func filed(_ act: Act?) -> PropertyStatement? {
        guard case .file(let it) = act else { return nil }
        return it
    }

    private func isAskedInWriting(_ act: Act?) -> Bool? {
        if case .askExtension(let it) = act { return it.isWritten }
        return extensionAsked ?? false
    }

    /// Ten days from every change it tells; with none, from the change on file.
    private func isSupplementInTime(_ act: Act?, _ occasion: Occasion<EnforcementRole>) -> Bool? {
        guard case .supplement(let it) = act else { return nil }
        let changes = it.changes.isEmpty ? change.map { [$0] } ?? [] : it.changes
        guard !changes.isEmpty else { return true }
        var isInTime = true
        for change in changes {
            guard let last = TimeLimit.reportSupplement.lastDay(from: change.on, in: occasion.law) else { return nil }
            if occasion.day > last { isInTime = false }
        }
        return isInTime
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch clock {
        case .filing: orderedOn
        case .supplement: change?.on
        }
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>
    ) -> CivilDate? {
        clock == .filing ? until : nil
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .order(let it):
            order = it
            orderedOn = it.receivedOn ?? occasion.day
            until = it.until
        case .askExtension(let it): extensionAsked = it.isWritten
        case .extend(let it):
            until = it.until
            extensionAsked = nil
        case .file(let it):
            if let until, occasion.day > until, !faults.contains(.late) { faults.append(.late) }
            statement = it
        case .markOverdue: if !faults.contains(.late) { faults.append(.late) }
        case .noteRefusal: faults.append(.refused)
        case .findFalse: faults.append(.falseReport)
        case .noteChange(let it): change = it
        case .supplement(let it):
            if isSupplementInTime(act, occasion) == false { faults.append(.notSupplemented) }
            supplements += it.changes
            change = nil
        case .end(let it): ending = it.ground
        case .inspect, .noteRoundEnd: break
        }
    }
}
