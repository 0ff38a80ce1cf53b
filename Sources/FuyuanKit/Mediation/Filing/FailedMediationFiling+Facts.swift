extension FailedMediationFiling {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .filingDecision: SuitKind.allCases.map(\.limit)
        case .localPromise: [.failedMediationTransferQinhuangdao]
        case .correction: []
        case .feePayment: [.feePrepayment]
        case .trialTransfer: [.transferToTrial]
        }
    }

    /// The time for filing follows the kind of suit; the time to correct is what the court gave.
    public func limit(of clock: Clock) -> TimeLimit? {
        switch clock {
        case .filingDecision: (papers?.suit ?? .civil).limit
        case .correction: correction?.limit
        case .localPromise, .feePayment, .trialTransfer: Self.limits(of: clock).first
        }
    }

    /// The local promise counts from the day the mediation failed; what runs from a notice counts from its receipt.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<MediationRole>) -> CivilDate? {
        switch clock {
        case .localPromise: failedOn
        case .correction: correction?.receivedOn ?? occasion.day
        case .feePayment: feeNotice?.receivedOn ?? occasion.day
        case .filingDecision, .trialTransfer: occasion.day
        }
    }

    public static func owner(of phase: Phase) -> MediationRole? {
        switch phase {
        case .unopened, .pendingTransfer: .mediator
        case .materialsReceived, .registered, .provisionallyRegistered, .feeSettled: .court
        case .correctionRequired, .feeNoticed: .party
        case .refused, .dismissed, .papersReturned, .notPursued, .deemedWithdrawn, .assignedSimple, .assignedOrdinary:
            nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<MediationRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .mediationFailed(let it):
            report = it
            failedOn = occasion.day
        case .insist: isInsisted = true
        case .dropSuit: isInsisted = false
        case .transferPapers(let it): papers = it
        case .requestCorrection(let it): correction = it
        case .registerCase(let it), .confirmRegistration(let it):
            caseNumber = it.caseNumber ?? caseNumber
            filedOn = filedOn ?? occasion.day
        case .registerFirst: filedOn = occasion.day
        case .refuseFiling:
            if report?.gate == .open { outcome.emits.remove(.pointOutPriorBody) }
        case .callFee(let it): feeNotice = it
        case .askRelief: isReliefPending = true
        case .payFee, .allowRelief, .noteNoFee: isReliefPending = false
        case .denyFeeRelief(let it):
            isReliefPending = false
            standing.fix(.feePayment, lastDay: it.payBy, permit)
        case .assignSimple(let it), .assignOrdinary(let it):
            if it.hasUndisputedFacts { outcome.emits.insert(.carryOverFacts) }
        case .undertakePromptFiling, .correct, .lapse, .dismiss, .defaultFee: break
        }
    }

    /// What is wrong with the file on a day: no decision on filing in time, a preservation measure without a suit.
    public func findings(asOf day: CivilDate, in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        // law: mediation.V068
        if clocks.isRunning(.filingDecision), let last = lastDay(of: .filingDecision, in: law), day > last {
            findings.append(
                Finding(
                    "mediation.V068", .error, at: "papers", Basis(.filing(8), .civilProcedure(126)),
                    "立案审查期限于\(last)届满，应当先行立案或者裁定不予受理",
                    "the time for filing ended on \(last): register first, or refuse by ruling"))
        }
        if let preservation = report?.preservation {
            findings += preservation.findings(
                asOf: day, suedOn: preservation.suedOn ?? filedOn, papersIn: papers != nil, in: law)
        }
        return findings
    }
}

extension CorrectionNotice {
    /// The time the court gave; nil where it set none.
    public var limit: TimeLimit? {
        days.map { days in
            TimeLimit(
                "correction-of-complaint", "补正期限", "time to correct the complaint", .days(days), .civilProcedure,
                from: Bilingual("收到补正通知之日", "receipt of the notice"), bound: Bound.party,
                note: Bilingual("由人民法院指定", "set by the court"),
                otherwise: Bilingual("退回诉状并记录在册；坚持起诉的，裁定不予受理", "papers returned; refused by ruling where insisted on"),
                Basis(.filing(7)))
        }
    }
}
