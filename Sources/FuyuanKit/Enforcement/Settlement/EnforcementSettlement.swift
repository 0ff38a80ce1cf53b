/// 执行和解: a settlement in enforcement, submitted to the court or kept private, performed, breached, or void.
///
/// After a breach the creditor takes one road: revival of the original basis, or a suit on the settlement. The two years
/// to ask for revival run from the last day agreed and anew from each later payment or demand. A settlement in kind is a
/// contract: no ruling in kind rests on it. Amounts are exact fen; the part paid is deducted on revival.
/// Sources: 民事诉讼法 art. 241; 执行和解规定 arts. 2–19; 民诉法解释 arts. 464–466, 489.
public struct EnforcementSettlement: CaseMachine {
    public var standing = Standing<EnforcementSettlement>()
    /// What was agreed; nil before.
    public internal(set) var terms: SettlementTerms?
    /// How it came before the court; nil before.
    public internal(set) var form: SettlementForm?
    /// What was paid under it so far; never above what can be counted.
    public internal(set) var paid = Money.zero
    /// The day of the last payment or demand; nil before.
    public internal(set) var lastInterruption: CivilDate?
    /// What was not performed; nil before.
    public internal(set) var breach: SettlementBreach?
    /// What is given in kind; nil where nothing is.
    public internal(set) var inKind: InKindTerms?
    /// Whether it was performed in full.
    public internal(set) var isPerformed = false

    /// Before anybody negotiates.
    public init() {}

    public static let name = Term("enforcement-settlement", "执行和解", "settlement in enforcement")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [.revivalChosen, .abandoned]
    public static let table = makeTable()

    /// Closed when performed, though the creditor may still sue for damages.
    public var isClosed: Bool { isFinal || phase == .performed }

    static let sides: EnumSet<EnforcementRole> = [.creditor, .debtor, .parties, .thirdParty, .guarantor]
    static let courts: EnumSet<EnforcementRole> = [.court, .handler, .panel]
    /// A settlement, of whatever standing, that can be void.
    static let made: EnumSet<Phase> = [.submitted, .privateOnly, .performing, .performed, .breached, .suitChosen]

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .negotiate: Rule([.unopened], to: .negotiating, by: sides.union(courts), .enforcementSettlement(1))
        case .concludePrivately:
            Rule(
                [.unopened, .negotiating], to: .privateOnly, by: sides, issues: [.settlement],
                .enforcementSettlement(19))
        case .submit:
            Rule(
                [.unopened, .negotiating, .privateOnly], to: .submitted, by: sides.union(courts),
                needs: [.formKept], expects: [.specialPower], starts: [.revival],
                emits: [.interruptLimitation, .maySuspend, .mayLiftMeasures], issues: [.settlement],
                .enforcementSettlement(2), .enforcementSettlement(3), .enforcementSettlement(4),
                .civilProcedure(241))
        case .abandon:
            Rule([.negotiating], to: .abandoned, by: sides.union(courts), .civilProcedure(241))
        case .suspendCase:
            Rule(
                [.submitted], to: .performing, by: courts, emits: [.suspendEnforcement],
                issues: [.suspensionRuling], .enforcementSettlement(2), .enforcementSettlement(3))
        case .payPart:
            Rule(
                [.submitted, .privateOnly, .performing, .breached], to: nil, by: [.debtor, .guarantor, .thirdParty],
                starts: [.revival], emits: [.interruptLimitation], .enforcementSettlement(10), .civilProcedure(250))
        case .demandPayment:
            Rule(
                [.submitted, .performing, .breached], to: nil, by: [.creditor], starts: [.revival],
                emits: [.interruptLimitation], .enforcementSettlement(10), .civilProcedure(250))
        case .amendTerms:
            Rule(
                [.submitted, .performing, .breached], to: .submitted, by: sides, starts: [.revival],
                emits: [.interruptLimitation, .maySuspend], issues: [.settlement], .enforcementSettlement(5))
        case .perform:
            Rule(
                [.submitted, .performing, .breached], to: .performed, by: [.debtor, .guarantor, .thirdParty, .parties],
                expects: [.paidInFull], stops: [.revival], emits: [.closeAsCompleted], issues: [.closingNotice],
                .enforcementSettlement(8))
        case .breach:
            Rule(
                [.submitted, .performing], to: .breached, by: sides.union(courts), .enforcementSettlement(9))
        case .revive:
            Rule(
                [.performing, .performed, .breached], to: .revivalChosen, by: [.creditor],
                needs: [.notPerformedYet, .breachNoted], expects: [.termDue, .revivedInTime], stops: [.revival],
                emits: [.resumeOriginal, .deductPaid, .barSuit, .openObjection], issues: [.revivalRuling],
                .civilProcedure(241, 2), .enforcementSettlement(9), .enforcementSettlement(11),
                .enforcementSettlement(13))
        case .refuseRevival:
            Rule(
                [.performing, .performed, .breached], to: nil, by: courts, emits: [.openObjection],
                issues: [.noRevivalRuling], .enforcementSettlement(11), .enforcementSettlement(12))
        case .reviveForFraud:
            Rule(
                [.submitted, .performing, .breached], to: .revivalChosen, by: [.creditor], expects: [.fraudShown],
                stops: [.revival], emits: [.resumeOriginal, .deductPaid, .barSuit, .openObjection],
                issues: [.revivalRuling], .civilProcedure(241, 2), .enforcementSettlement(13))
        case .sueOnSettlement:
            Rule(
                [.breached], to: .suitChosen, by: [.creditor], stops: [.revival],
                emits: [.mayTerminateOriginal, .turnMeasuresIntoPreservation], issues: [.complaint],
                .enforcementSettlement(9), .enforcementSettlement(14))
        case .terminateForSuit:
            Rule(
                [.suitChosen], to: nil, by: courts, emits: [.terminateOriginal, .turnMeasuresIntoPreservation],
                issues: [.terminationRuling], .enforcementSettlement(14))
        case .voidSuit:
            Rule(
                made, to: .voided, by: sides.union([.interestedParty]), issues: [.judgment],
                .enforcementSettlement(16))
        case .reviveAfterVoid:
            Rule(
                [.voided], to: .revivalChosen, by: [.creditor], stops: [.revival],
                emits: [.resumeOriginal, .deductPaid, .openObjection], issues: [.revivalRuling],
                .enforcementSettlement(16, 1))
        case .objectOnPrivateDeal:
            Rule(
                [.privateOnly], to: nil, by: [.debtor], issues: [.objectionPaper], .enforcementSettlement(19))
        case .terminateOnPrivateDeal:
            Rule(
                [.privateOnly], to: .performed, by: courts, expects: [.dealPerformed], emits: [.terminateOriginal],
                issues: [.objectionRuling, .terminationRuling], .enforcementSettlement(19))
        case .suspendOnPrivateDeal:
            Rule(
                [.privateOnly], to: nil, by: courts, expects: [.dealNotDue], emits: [.suspendEnforcement],
                issues: [.objectionRuling, .suspensionRuling], .enforcementSettlement(19))
        case .dismissOnPrivateDeal:
            Rule(
                [.privateOnly], to: nil, by: courts, expects: [.dealFailed], emits: [.dismissObjection],
                issues: [.objectionRuling], .enforcementSettlement(19))
        case .inKindDeal:
            Rule(
                [.negotiating, .submitted, .privateOnly, .performing], to: nil, by: sides, expects: [.harmsNobody],
                emits: [.noInKindRuling], issues: [.settlement], .enforcementSettlement(6),
                .civilProcedureInterpretation(489))
        case .ruleInKind:
            Rule(
                [.submitted, .performing, .performed, .breached], to: nil, by: courts, expects: [.notOnSettlement],
                issues: [.inKindRuling], .enforcementSettlement(6), .civilProcedureInterpretation(489))
        case .sueForDamages:
            Rule(
                [.performed], to: nil, by: [.creditor], expects: [.damageShown], issues: [.complaint],
                .enforcementSettlement(15))
        case .enforceGuarantor:
            Rule(
                [.revivalChosen], to: nil, by: courts, expects: [.guarantorPromised, .guarantorNotDebtor],
                emits: [.enforceGuarantor], issues: [.guarantorRuling], .enforcementSettlement(18),
                .enforcementSecurity(11))
        case .objectToRevival:
            Rule(
                [.performing, .performed, .breached, .revivalChosen], to: nil,
                by: sides.union([.interestedParty]), issues: [.objectionPaper], .enforcementSettlement(12),
                .enforcementSettlement(17))
        }
    }
}
