extension EnforcementSettlement {
    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .revival: [.revivalAfterSettlement]
        }
    }

    public static func owner(of phase: Phase) -> EnforcementRole? {
        switch phase {
        case .unopened, .negotiating: .parties
        case .submitted: .court
        case .privateOnly, .performing: .debtor
        case .performed, .breached, .voided: .creditor
        case .suitChosen: .court
        case .revivalChosen, .abandoned: nil
        }
    }

    /// Two years from the last day agreed, or from a later payment or demand; nil where no last day was agreed and
    /// nothing was paid or demanded.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<EnforcementRole>) -> CivilDate? {
        guard let last = terms?.lastDay else { return lastInterruption }
        guard let lastInterruption else { return last }
        return max(last, lastInterruption)
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<EnforcementRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .concludePrivately(let it): terms = it
        case .submit(let it):
            form = it.form
            terms = it.terms ?? terms
        case .amendTerms(let it):
            terms = it
            breach = nil
        case .payPart(let it):
            paid = it.amount.flatMap { paid.adding($0) } ?? paid
            interrupt(on: it.paidOn ?? occasion.day)
        case .demandPayment(let it): interrupt(on: it.madeOn ?? occasion.day)
        case .perform: isPerformed = true
        case .breach(let it): breach = it
        case .inKindDeal(let it): inKind = it
        case .terminateOnPrivateDeal: isPerformed = true
        case .negotiate, .abandon, .suspendCase, .revive, .refuseRevival, .reviveForFraud, .sueOnSettlement,
            .terminateForSuit, .voidSuit, .reviveAfterVoid, .objectOnPrivateDeal, .suspendOnPrivateDeal,
            .dismissOnPrivateDeal, .ruleInKind, .sueForDamages, .enforceGuarantor, .objectToRevival:
            break
        }
    }

    private mutating func interrupt(on day: CivilDate) {
        lastInterruption = lastInterruption.map { max($0, day) } ?? day
    }

    /// What is left of the original debt after what was paid under the settlement (执行和解规定 art. 17); nil where more was
    /// paid than owed or the sum cannot be counted.
    public func remainder(of original: Money) -> Money? {
        original.subtracting(paid).flatMap { $0 < .zero ? nil : $0 }
    }

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .formKept:
            Ground(.enforcementSettlement(2), cure: "由其他当事人认可，或者记入笔录签名", "let the others admit it, or sign the record")
        case .specialPower: Ground(.enforcementSettlement(4), cure: "补交特别授权", "bring the special power")
        case .notPerformedYet: Ground(.enforcementSettlement(11, 0, item: 1), curedBy: .sueForDamages)
        case .breachNoted: Ground(.enforcementSettlement(11, 0, item: 3), .enforcementSettlement(9), curedBy: .breach)
        case .termDue: Ground(.enforcementSettlement(11, 0, item: 2))
        case .revivedInTime: Ground(.enforcementSettlement(10), .civilProcedure(250))
        case .fraudShown: Ground(.civilProcedure(241, 2))
        case .notOnSettlement:
            Ground(rule: "enforcement.V32", .enforcementSettlement(6), .civilProcedureInterpretation(489))
        case .harmsNobody: Ground(rule: "enforcement.V32", .civilProcedureInterpretation(489))
        case .dealPerformed, .dealNotDue, .dealFailed: Ground(.enforcementSettlement(19))
        case .paidInFull: Ground(.enforcementSettlement(8))
        case .damageShown: Ground(.enforcementSettlement(15))
        case .guarantorPromised: Ground(.enforcementSettlement(18))
        case .guarantorNotDebtor:
            Ground(
                rule: "enforcement.V40", .enforcementSecurity(11), cure: "直接裁定执行担保财产或者保证人的财产",
                "rule directly on the security or the guarantor’s property")
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<EnforcementRole>) -> Bool? {
        switch condition {
        case .formKept: submission(act)?.form.isSubmitted
        case .specialPower: submission(act).flatMap { $0.isByAgent ? $0.hasSpecialPower : true }
        case .notPerformedYet: !isPerformed
        case .breachNoted: phase == .breached
        case .termDue: breach.flatMap { $0.isDue(on: occasion.day, terms: terms) }
        case .revivedInTime: isInTime(.revival, in: occasion)
        case .fraudShown: fraud(act)?.isShown
        // A settlement is a contract: no ruling in kind rests on it.
        // law: enforcement.V32
        case .notOnSettlement: false
        case .harmsNobody: inKindTerms(act)?.harmsNobody
        case .dealPerformed: deal(act).map { $0.state.consequence == .terminateOriginal }
        case .dealNotDue: deal(act).map { $0.state.consequence == .suspendEnforcement }
        case .dealFailed: deal(act).map { $0.state.consequence == .dismissObjection }
        case .paidInFull: performance(act)?.isFull
        case .damageShown: damage(act)?.isShown
        case .guarantorPromised: guarantee(act)?.promisedDirectEnforcement
        case .guarantorNotDebtor: guarantee(act).map { !$0.makesDebtor }
        }
    }

    private func submission(_ act: Act?) -> SettlementSubmission? {
        guard case .submit(let it) = act else { return nil }
        return it
    }

    private func fraud(_ act: Act?) -> FraudRevival? {
        guard case .reviveForFraud(let it) = act else { return nil }
        return it
    }

    private func inKindTerms(_ act: Act?) -> InKindTerms? {
        guard case .inKindDeal(let it) = act else { return inKind }
        return it
    }

    private func deal(_ act: Act?) -> PrivateDeal? {
        switch act {
        case .terminateOnPrivateDeal(let it), .suspendOnPrivateDeal(let it), .dismissOnPrivateDeal(let it): it
        case _: nil
        }
    }

    private func performance(_ act: Act?) -> SettlementPerformance? {
        guard case .perform(let it) = act else { return nil }
        return it
    }

    private func damage(_ act: Act?) -> SettlementDamage? {
        guard case .sueForDamages(let it) = act else { return nil }
        return it
    }

    private func guarantee(_ act: Act?) -> GuarantorEnforcement? {
        guard case .enforceGuarantor(let it) = act else { return nil }
        return it
    }
}
