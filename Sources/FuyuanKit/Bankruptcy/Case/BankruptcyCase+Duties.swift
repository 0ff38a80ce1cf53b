/// What brings duties in a bankruptcy case.
@nonexhaustive
public enum DutyOccasion: UInt8, Vocabulary {
    /// The ruling that accepts the petition.
    case opening
    /// The reorganisation ruling.
    case reorganization
    /// The dismissal of the petition.
    case dismissal
    /// The end under art. 108.
    case debtsCleared
    /// The approval of the plan.
    case planApproval
    /// The approval of the settlement.
    case settlementApproval
    /// The declaration.
    case declaration
    /// The conclusion under art. 43(4) or art. 120.
    case conclusion
    /// The dismissal taking effect.
    case dismissalFinal

    public var term: Term {
        switch self {
        case .opening: Term("opening", "受理", "acceptance")
        case .reorganization: Term("reorganization", "裁定重整", "reorganisation ruling")
        case .dismissal: Term("dismissal", "驳回申请", "dismissal")
        case .debtsCleared: Term("debts-cleared", "债务清偿终结", "end under art. 108")
        case .planApproval: Term("plan-approval", "批准重整计划", "approval of the plan")
        case .settlementApproval: Term("settlement-approval", "认可和解协议", "approval of the settlement")
        case .declaration: Term("declaration", "宣告破产", "declaration")
        case .conclusion: Term("conclusion", "程序终结", "conclusion")
        case .dismissalFinal: Term("dismissal-final", "驳回生效", "dismissal in effect")
        }
    }
}

extension BankruptcyCase {
    /// Every duty that has arisen up to a day, in the order of its occasions: who owes what, since when, until when.
    ///
    /// Nothing is left out because it was done; ``openDuties(asOf:in:)`` leaves out what the file shows as done or over.
    public func duties(asOf day: CivilDate, in law: LegalContext) -> [Duty] {
        DutyOccasion.allCases.filter { self.day(of: $0).map { $0 <= day } ?? false }
            .flatMap { duties(arisingFrom: $0, in: law) }
    }

    /// The duties that follow from a kind of act; empty for acts that bring none, or were not done.
    public func duties(after kind: Act.Kind, in law: LegalContext) -> [Duty] {
        occasions(of: kind).flatMap { duties(arisingFrom: $0, in: law) }
    }

    /// The duties that one occasion brought; empty where it did not happen.
    public func duties(arisingFrom occasion: DutyOccasion, in law: LegalContext) -> [Duty] {
        guard let day = day(of: occasion) else { return [] }
        if occasion == .opening { return OpeningEffect.allCases.flatMap { $0.duties(in: self, under: law) } }
        return CaseDuty.allCases.filter { $0.occasion == occasion }
            .map { $0.duty(since: day, in: self, under: law) }
    }

    /// The duties still open on a day: without what the file shows as done, and without the opening effects once the
    /// procedure is over.
    public func openDuties(asOf day: CivilDate, in law: LegalContext) -> [Duty] {
        var open: [Duty] = []
        if let acceptedOn, acceptedOn <= day, Self.running.contains(phase) {
            open = OpeningEffect.allCases.filter { !$0.isDone(in: self) }.flatMap { $0.duties(in: self, under: law) }
                .filter { !isDone($0.code) }
        }
        return open
            + CaseDuty.allCases.filter { duty in
                !duty.isDone(in: self) && (self.day(of: duty.occasion).map { $0 <= day } ?? false)
            }
            .compactMap { duty in
                let owed = self.day(of: duty.occasion).map { duty.duty(since: $0, in: self, under: law) }
                return duty.endsWithItsTime && owed?.isOverdue(asOf: day) == true ? nil : owed
            }
    }

    /// Whether one part of an effect that binds two is done.
    private func isDone(_ code: String) -> Bool {
        switch code {
        case OpeningEffect.serveRuling.code + "-petitioner": petitionerServedOn != nil
        case OpeningEffect.serveRuling.code + "-debtor": debtorServedOn != nil
        case OpeningEffect.notifyAndAnnounce.code + "-notify": creditorsNotifiedOn != nil
        case OpeningEffect.notifyAndAnnounce.code + "-announce": announcedOn != nil
        case OpeningEffect.claimPeriod.code + "-fix": announcedOn != nil
        case _: false
        }
    }

    /// The day of an occasion; nil where it did not happen, or was undone.
    func day(of occasion: DutyOccasion) -> CivilDate? {
        switch occasion {
        case .opening: acceptedOn
        case .reorganization: reorganizedOn
        case .dismissal: dismissedOn
        case .debtsCleared: conclusion.flatMap { $0.kind == .debtsCleared ? $0.day : nil }
        case .planApproval: planApprovedOn
        case .settlementApproval: settlementApprovedOn
        case .declaration: declaredOn
        case .dismissalFinal: dismissalFinalOn
        case .conclusion: conclusion.flatMap { $0.allowsAdditionalDistribution ? $0.day : nil }
        }
    }

    private func occasions(of kind: Act.Kind) -> [DutyOccasion] {
        switch kind {
        case .open, .openSettlement: [.opening]
        case .openReorganization: [.opening, .reorganization]
        case .convertToReorganization, .convertByOther, .convertFromSettlement: [.reorganization]
        case .dismissPetition: [.dismissal]
        case .affirmDismissal, .appealPeriodLapses: [.dismissalFinal]
        case .concludeDebtsCleared: [.debtsCleared]
        case .approvePlan: [.planApproval]
        case .approveSettlement: [.settlementApproval]
        case .declare, .terminateReorganization, .terminatePlan, .settlementFails, .invalidateSettlement,
            .terminateSettlement:
            [.declaration]
        case .concludeCostsShort, .concludeNoAssets, .concludeDistributed: [.conclusion]
        case _: []
        }
    }
}
