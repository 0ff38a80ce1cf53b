extension AdministrativeJudgmentFacts {
    /// The kinds of judgment that follow.
    public var kinds: EnumSet<AdministrativeJudgmentKind> {
        var all = main
        if !all.isDisjoint(with: [.confirmIllegal, .confirmIllegalKeep, .confirmVoid]), needsRemedy {
            all.insert(.remedy)
        }
        if hasCoDefendant { all.insert(.jointJudgment) }
        return all
    }

    /// The kinds that may be given: those that follow, and revocation where the law only allows a change
    /// (行政诉讼法 art. 77(1): 可以判决变更).
    public var allowedKinds: EnumSet<AdministrativeJudgmentKind> {
        var all = kinds
        if all.contains(.change) { all.formUnion([.revoke, .revokeInPart, .redo]) }
        return all
    }

    private var main: EnumSet<AdministrativeJudgmentKind> {
        switch claim {
        case .annulment: ofAct(declares: false)
        case .declaration: grounds.contains(.omission) ? [.confirmIllegal] : ofAct(declares: true)
        case .voidness: grounds.contains(.void) ? [.confirmVoid] : [.dismissClaims]
        case .performance:
            if !grounds.contains(.omission) {
                [.dismissClaims]
            } else {
                isPointless ? [.confirmIllegal] : [.orderPerform]
            }
        case .payment: grounds.contains(.paymentDue) ? [.orderPayment] : [.dismissClaims]
        case .agreementPerformance: grounds.contains(.agreementBreach) ? [.agreementPerform] : [.dismissClaims]
        case .agreementIndemnity: grounds.contains(.paymentDue) ? [.agreementCompensate] : [.dismissClaims]
        case .compensation: isHarmProved ? [.compensate] : [.rejectCompensation]
        }
    }

    private func ofAct(declares: Bool) -> EnumSet<AdministrativeJudgmentKind> {
        if grounds.contains(.void) { return [.confirmVoid] }
        let found = grounds.intersection(LossGround.ofRevocation)
        if found.isEmpty { return [.dismissClaims] }
        if declares || isIrrevocable || wasChanged { return [.confirmIllegal] }
        if harmsPublic || (isSlight && found == [.procedureViolated]) { return [.confirmIllegalKeep] }
        if isPenaltyOrAmount, found == [.manifestlyImproper] { return [.change] }
        var kinds: EnumSet<AdministrativeJudgmentKind> = [isPartial ? .revokeInPart : .revoke]
        if needsNewDecision { kinds.insert(.redo) }
        return kinds
    }

    /// How the kinds come about: what was found, then each kind with its condition and articles.
    public var derivation: Derivation {
        var derivation = Derivation()
        for ground in grounds { derivation.add("查明：\(ground.term.zh)", "found: \(ground.term.en)", ground.basis) }
        for kind in kinds {
            derivation.add(
                "\(kind.term.zh)：\(kind.condition.zh)", "\(kind.term.en): \(kind.condition.en)", kind.basis)
        }
        if claim == .voidness, !grounds.contains(.void) {
            derivation.add(
                "不属于重大且明显违法的，释明变更诉讼请求；拒绝变更的，判决驳回诉讼请求",
                "not grave and obvious: the court tells the plaintiff to change the claim, and dismisses it where refused",
                Basis(.administrativeProcedureInterpretation(94, 2)))
        }
        return derivation
    }
}
