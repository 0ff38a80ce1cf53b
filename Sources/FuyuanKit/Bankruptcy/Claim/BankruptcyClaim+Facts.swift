extension BankruptcyClaim {
    /// The rank it is paid in; nil while nobody said what it is for.
    public var rank: ClaimRank? { givenRank ?? kind?.rank }
    /// Whether it stands on security that was not waived.
    public var isSecured: Bool { asset != nil && !isSecurityWaived }

    /// What is still owed of what may be paid: the fixed amount, or what a plan leaves of it, less what was paid, set off
    /// or waived. Nil before an amount is fixed.
    public var outstanding: Money? {
        (payableUnderPlan ?? confirmed)?.subtracting(paid)?.subtracting(offset)?.subtracting(waived)
    }

    /// The amount it votes with: fixed for voting by the court, confirmed, or in the table and not disputed. Nil where
    /// it has no vote: rejected, put off or in dispute without a decision of the court, or set off or withdrawn.
    /// law: bankruptcy.v26
    public var votingAmount: Money? {
        switch phase {
        case .undeclared, .setOff, .paid, .unpaidBalance, .forfeited, .withdrawnClaim, .dormantUnderPlan: nil
        case .declared, .lateDeclared, .registered, .underReview, .rejected, .deferred, .objected, .explained,
            .litigating:
            temporary
        case .admitted, .listed, .checked: temporary ?? admitted.flatMap { $0 > .zero ? $0 : nil }
        case .listedByAdministrator, .correctionSought, .corrected, .correctionRefused: temporary ?? admitted
        case .confirmed, .determined, .sharePending, .partiallyPaid: confirmed?.subtracting(offset)
        }
    }

    /// What is wrong with a vote cast on this claim.
    /// law: bankruptcy.v26
    public var voteFindings: [Finding] {
        guard votingAmount == nil else { return [] }
        return [
            Finding(
                "bankruptcy.v26", .error, Basis(.bankruptcy(59, 2)), "债权尚未确定，人民法院未临时确定债权额的，不得行使表决权",
                "an unsettled claim votes only with an amount the court fixed")
        ]
    }

    /// Whether it votes on a settlement agreement and a distribution plan: not while it is secured (EBL art. 59(3)).
    /// law: bankruptcy.edge-16
    public var votesOnSettlementAndDistribution: Bool { !isSecured }

    /// Who must be sued over the claim; nil where nobody objects (破产法司法解释三 art. 9).
    public var defendant: BankruptcyRole? {
        switch objector {
        case .debtor?: .creditor
        case .ownCreditor?: .debtor
        case .otherCreditor?: .creditor
        case nil: phase == .correctionRefused ? .debtor : nil
        }
    }

    /// The set-off a notice asks for; nil before the claim is fixed, or for a negative debt.
    public func setOff(by notice: SetOffNotice) -> SetOff? {
        outstanding.flatMap { SetOff(claim: $0, against: notice.debt, notice.facts) }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .suit: [.claimSuit]
        // law: bankruptcy.tl.setoff.contest
        case .setOffContest: [.setOffContest]
        }
    }

    public func orderedLastDay(
        of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>
    ) -> CivilDate? {
        guard clock == .setOffContest, case .claimSetOff(let notice) = act else { return nil }
        return notice.contestUntil
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .undeclared, .dormantUnderPlan, .explained: .creditor
        case .declared, .lateDeclared, .registered, .underReview, .admitted, .rejected, .deferred, .objected,
            .confirmed, .determined, .sharePending, .partiallyPaid, .correctionSought:
            .administrator
        case .listed: .creditorsMeeting
        case .checked, .litigating, .listedByAdministrator, .corrected: .court
        case .correctionRefused: .employee
        case .setOff, .paid, .unpaidBalance, .forfeited, .withdrawnClaim: nil
        }
    }

    public mutating func record(
        _ act: Act, in occasion: Occasion<BankruptcyRole>, _ permit: Permit<Self>, into outcome: inout Outcome<Self>
    ) {
        switch act {
        case .declare(let it): note(it.claim, on: occasion.day)
        case .declareLate(let it), .declareAfterPlan(let it):
            note(it.claim, on: occasion.day)
            traits.insert(.late)
            roundsMissed = it.roundsPaid
        case .listByAdministrator(let it):
            note(it, on: occasion.day)
            admitted = it.amount
        case .thaw(let it):
            note(it.claim, on: occasion.day)
            confirmed = it.claim.amount
            payableUnderPlan = it.payable
        case .register, .registerLate, .review, .compileTable, .checkByMeeting, .requestCorrection,
            .refuseCorrection, .freeze, .conclude, .withdrawClaim:
            break
        case .admit(let it):
            admitted = it.amount
            givenRank = it.rank
        case .reject: admitted = .zero
        case .putOff(let it):
            admitted = nil
            isInSuit = it.cause == .suit
        case .correct(let it): admitted = it.amount
        case .challengeDocument: isDocumentChallenged = true
        case .waiveSecurity: isSecurityWaived = true
        case .object(let it): objector = it.objector
        case .explain(let it): admitted = it.adjusted ?? admitted
        case .confirm(let it), .confirmAfterExplanation(let it), .confirmUnsued(let it):
            confirmed = it.amount ?? admitted
        case .sueForConfirmation, .sueLate: isInSuit = true
        case .determine(let it), .adjustByJudgment(let it):
            confirmed = it.amount ?? confirmed
            isInSuit = false
        case .fixTemporaryAmount(let it): temporary = it.amount
        case .adjustByPlan(let it): payableUnderPlan = it.amount
        case .restoreAfterPlan: payableUnderPlan = nil
        case .claimSetOff, .contestSetOff, .allowSetOff, .extinguishBySetOff, .rejectSetOff: recordSetOff(act)
        case .depositShare, .reserveShare, .deliverShare, .deliverShareInFull, .loseShare, .forfeit, .pay, .payInFull,
            .payAfterConclusion, .forfeitAfterConclusion:
            recordPayment(act)
        }
    }

    private mutating func note(_ it: ClaimParticulars, on day: CivilDate) {
        creditor = it.creditor ?? creditor
        kind = it.kind
        traits = it.traits
        asset = it.asset
        document = it.document
        documentAmount = it.documentAmount
        declared = it.amount
        declaredOn = day
    }

    private mutating func recordSetOff(_ act: Act) {
        switch act {
        case .claimSetOff(let it):
            pendingSetOff = setOff(by: it)?.amount
            isSetOffContested = false
        case .contestSetOff: isSetOffContested = true
        case .allowSetOff, .extinguishBySetOff:
            let taken = Swift.min(pendingSetOff ?? .zero, outstanding ?? .zero)
            offset = offset.adding(taken) ?? offset
            pendingSetOff = nil
        case .rejectSetOff: pendingSetOff = nil
        case _: break
        }
    }

    private mutating func recordPayment(_ act: Act) {
        switch act {
        case .depositShare(let it), .reserveShare(let it): deposited = deposited.adding(it.amount) ?? deposited
        case .deliverShare(let it), .deliverShareInFull(let it):
            paid = paid.adding(it.amount) ?? paid
            deposited = .zero
        case .pay(let it), .payInFull(let it): paid = paid.adding(it.amount) ?? paid
        case .payAfterConclusion(let it):
            paid = paid.adding(it.amount) ?? paid
            deposited = Swift.max(.zero, deposited.subtracting(it.amount) ?? .zero)
        case .loseShare: deposited = .zero
        case .forfeit, .forfeitAfterConclusion:
            waived = waived.adding(deposited) ?? waived
            deposited = .zero
        case _: break
        }
    }
}
