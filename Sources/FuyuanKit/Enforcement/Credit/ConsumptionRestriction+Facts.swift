extension ConsumptionRestriction {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .grace: [.graceLongest, .graceShortest]
        case .singleUse: []
        case .temporary: [.temporaryLifting]
        case .clearing: [.restrictionLifting]
        case .correction: [.listingCorrectionReview]
        case .reconsideration: [.listingReconsideration]
        case .reconsiderationDecision: [.listingReconsiderationDecision]
        }
    }

    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        switch act {
        case .requestCorrection(let it): it.receivedOn ?? occasion.day
        case .denyCorrection(let it): it.servedOn ?? occasion.day
        case .securityOrConsent(let it): it.arisenOn ?? occasion.day
        case .apply, .ownMotion, .decline, .order, .grantGrace, .graceOver, .approveAct, .actDone, .urgentNeed,
            .monthOver, .performed, .roleChanged, .decideCorrection, .reconsider, .upholdOrder, .overturnOrder,
            .violate, .unregister:
            occasion.day
        }
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>
    ) -> CivilDate? {
        switch clock {
        case .grace: graceMonths.flatMap { GraceGrant($0).lastDay(from: occasion.day, in: occasion.law) }
        case .singleUse: approval?.until
        case .temporary: liftedUntil
        case .clearing, .correction, .reconsideration, .reconsiderationDecision: nil
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened: .creditor
        case .proposed: .courtPresident
        case .inGrace, .active: .debtor
        case .singleApproved, .temporarilyLifted, .correctionReview, .lifted, .revoked: .court
        case .reconsidering: .higherCourt
        case .notOrdered, .cleared: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .apply(let it), .ownMotion(let it):
            person = it.person
            caseNumber = it.caseNumber
            isListed = it.isListed
            dutyUnperformed = it.dutyUnperformed
        case .order, .graceOver: orderedOn = occasion.day
        case .grantGrace(let it): graceMonths = it.months
        case .approveAct(let it): approval = it
        case .actDone: approval = nil
        case .urgentNeed(let it):
            lifting = it
            liftedUntil = it.until ?? TimeLimit.temporaryLifting.lastDay(from: occasion.day, in: occasion.law)
        case .monthOver: liftedUntil = nil
        case .roleChanged(let it):
            successor = it.successor
            endedOn = occasion.day
        case .requestCorrection(let it):
            claim = it.claim
            isCorrectionDismissed = false
        case .denyCorrection: isCorrectionDismissed = true
        case .violate(let it):
            let (count, overflow) = violations.addingReportingOverflow(1)
            violations = overflow ? violations : count
            if it.isGrave { outcome.emits.insert(.referIfGrave) }
        case .performed, .securityOrConsent, .decideCorrection, .overturnOrder: endedOn = occasion.day
        case .decline, .reconsider, .upholdOrder, .unregister: break
        }
    }
}

extension ConsumptionRestriction {
    /// Whether the order is in force, if not as to every act.
    public var isInForce: Bool { Self.binding.contains(phase) }

    /// Whether an act of spending is barred on a day. One act approved, and planes and fast trains while the order is
    /// lifted for a time, are not; after the last day of either the bar is back by itself.
    public func bars(_ spending: BarredSpending, on day: CivilDate) -> Bool {
        switch phase {
        case .unopened, .proposed, .notOrdered, .inGrace, .lifted, .revoked, .cleared: false
        case .active, .correctionReview, .reconsidering: true
        case .singleApproved: approval.map { $0.spending != spending || $0.until.map { day > $0 } ?? false } ?? true
        case .temporarilyLifted: !spending.isUrgentTravel || liftedUntil.map { day > $0 } ?? false
        }
    }

    /// What is wrong with restricting somebody at all: a student of a campus loan, enough property under control, a
    /// creditor who asks to hold back.
    /// law: enforcement.V44
    /// law: enforcement.V45
    public static func findings(
        of person: RestrictedPerson, exemptions: EnumSet<ListingExemption> = [], at path: String = ""
    ) -> [Finding] {
        var findings: [Finding] = []
        if person.isCampusLoanStudent || exemptions.contains(.campusLoanStudent) {
            findings.append(
                Finding(
                    "enforcement.V44", .warning, at: path, Basis(.goodFaith(16)), "“校园贷”在校生一般不得限制消费",
                    "a full-time student of a campus loan is as a rule not restricted"))
        }
        if exemptions.contains(.seizedEnough) || exemptions.contains(.creditorHoldsBack) {
            findings.append(
                Finding(
                    "enforcement.V45", .error, at: path, Basis(.goodFaith(16)), "已足额控制财产或者申请执行人申请暂不采取的，不得限制消费",
                    "no restriction where enough property is controlled or the creditor asks to hold back"))
        }
        return findings
    }
}
