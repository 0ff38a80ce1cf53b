extension BankruptcyClaim {
    static let declarants: EnumSet<BankruptcyRole> = [
        .creditor, .counterparty, .taxOrgan, .publicOrgan, .depositFund, .employee, .thirdParty,
    ]
    static let undecided: EnumSet<Phase> = [.deferred, .listed, .checked, .objected, .explained, .litigating]
    /// Phases in which a declared claim is not settled yet: the court may fix an amount to vote with.
    static let unsettled = undecided.union([
        .declared, .lateDeclared, .registered, .underReview, .admitted, .rejected, .listedByAdministrator,
        .correctionSought, .corrected, .correctionRefused,
    ])
    static let fixed: EnumSet<Phase> = [.confirmed, .determined, .partiallyPaid, .sharePending]
    static let open = EnumSet<Phase>.all(but: finals)

    public static func rule(for kind: Act.Kind) -> Rule<Self> {
        switch kind {
        case .declare:
            // The time to declare is announced by the court: it bars, and a late creditor declares late.
            Rule(
                [.undeclared], to: .declared, by: declarants, needs: [.withinPeriod, .amountValid, .recourseOpen],
                expects: [.documented], emits: [.becomeMember], issues: [.declarationForm], .bankruptcy(48, 1),
                .bankruptcy(44), .bankruptcy(49), .bankruptcy(51))
        case .declareLate:
            Rule(
                [.undeclared], to: .lateDeclared, by: declarants,
                needs: [.beforeFinalDistribution, .amountValid, .recourseOpen], expects: [.documented],
                emits: [.becomeMember, .chargeReviewCost], issues: [.lateDeclarationForm], .bankruptcy(56))
        case .register:
            Rule(
                [.declared], to: .registered, by: [.administrator], emits: [.keepRegister], issues: [.register],
                .bankruptcy(57, 1), .bankruptcyInterpretation3(6))
        case .registerLate:
            Rule(
                [.lateDeclared], to: .registered, by: [.administrator], emits: [.keepRegister, .chargeReviewCost],
                issues: [.register], .bankruptcy(56), .bankruptcy(57, 1), .bankruptcyInterpretation3(6))
        case .review:
            Rule(
                [.registered], to: .underReview, by: [.administrator], .bankruptcy(57, 1),
                .bankruptcyInterpretation3(6, 2))
        // law: bankruptcy.3.3.decideReview
        case .admit:
            Rule(
                [.underReview], to: .admitted, by: [.administrator], needs: [.amountValid],
                expects: [.documentFollowed, .interestStopped, .surchargeStopped, .rankLawful],
                issues: [.reviewNotice], .bankruptcyInterpretation3(6), .bankruptcyInterpretation3(7),
                .bankruptcy(46, 2))
        case .reject:
            Rule(
                [.underReview], to: .rejected, by: [.administrator],
                needs: [.documentNotBinding, .notForLackOfDeclaration], issues: [.reviewNotice],
                .bankruptcyInterpretation3(6), .bankruptcyInterpretation3(7))
        case .putOff:
            Rule(
                [.underReview], to: .deferred, by: [.administrator], issues: [.reviewNotice], .bankruptcy(59, 2),
                .bankruptcyInterpretation3(7))
        case .challengeDocument:
            Rule(
                open.subtracting([.undeclared, .dormantUnderPlan]), to: nil,
                by: [.administrator, .debtor, .creditor], .bankruptcyInterpretation3(7, 2))
        case .waiveSecurity:
            Rule(
                open.subtracting([.undeclared, .dormantUnderPlan]), to: nil, by: declarants,
                needs: [.sameCreditor, .secured], .bankruptcy(110), .bankruptcy(59, 3))
        case .withdrawClaim:
            Rule(
                [
                    .declared, .lateDeclared, .registered, .underReview, .admitted, .rejected, .deferred, .listed,
                    .checked, .objected, .explained,
                ], to: .withdrawnClaim, by: declarants, expects: [.sameCreditor], evidence: .convention)
        // EBL art. 48(2): no declaration; the administrator investigates, lists and publishes.
        case .listByAdministrator:
            Rule(
                [.undeclared], to: .listedByAdministrator, by: [.administrator], needs: [.employeeKind, .amountValid],
                emits: [.publishList], issues: [.employeeList], .bankruptcy(48, 2))
        case .requestCorrection:
            Rule(
                [.listedByAdministrator, .corrected], to: .correctionSought, by: [.employee, .creditor],
                expects: [.sameCreditor], .bankruptcy(48, 2))
        case .correct:
            Rule(
                [.correctionSought], to: .corrected, by: [.administrator], needs: [.amountValid],
                emits: [.publishList], issues: [.employeeList], .bankruptcy(48, 2))
        case .refuseCorrection:
            Rule([.correctionSought], to: .correctionRefused, by: [.administrator], .bankruptcy(48, 2))
        case .compileTable:
            Rule(
                [.admitted, .rejected, .deferred], to: .listed, by: [.administrator], emits: [.submitToMeeting],
                issues: [.claimTable], .bankruptcy(57, 1))
        case .checkByMeeting:
            Rule(
                [.listed], to: .checked, by: [.creditorsMeeting], starts: [.suit], issues: [.minutes],
                .bankruptcy(58, 1), .bankruptcy(61, 1, item: 1))
        case .confirm:
            // An employee's claim listed and not disputed is confirmed with the table.
            Rule(
                [.checked, .listedByAdministrator, .corrected, .correctionRefused], to: .confirmed, by: [.court],
                needs: [.amountValid], stops: [.suit], emits: [.updateTable], issues: [.confirmationRuling],
                .bankruptcy(58, 2), .bankruptcy(48, 2))
        case .object:
            Rule(
                [.checked], to: .objected, by: [.debtor, .creditor, .employee], expects: [.reasonsStated],
                issues: [.objection], .bankruptcy(58, 3), .bankruptcyInterpretation3(8))
        case .explain:
            Rule(
                [.objected], to: .explained, by: [.administrator], needs: [.amountValid], issues: [.reply],
                .bankruptcyInterpretation3(8))
        case .confirmAfterExplanation:
            Rule(
                [.explained], to: .confirmed, by: [.court], needs: [.amountValid], stops: [.suit],
                emits: [.updateTable], issues: [.confirmationRuling], .bankruptcy(58, 2))
        case .confirmUnsued:
            // Who does not sue in fifteen days is taken as agreeing to the table for voting and distribution.
            Rule(
                [.objected, .explained], to: .confirmed, by: [.court], needs: [.amountValid],
                expects: [.suitTimeOver], stops: [.suit], emits: [.updateTable], issues: [.confirmationRuling],
                evidence: .secondary, .bankruptcyInterpretation3(8))
        case .sueForConfirmation:
            Rule(
                [.explained, .objected, .correctionRefused], to: .litigating, by: [.creditor, .debtor, .employee],
                needs: [.suitOpen], expects: [.suitInTime], stops: [.suit], issues: [.complaint],
                .bankruptcy(58, 3), .bankruptcyInterpretation3(8), .bankruptcyInterpretation3(9), .bankruptcy(48, 2))
        case .sueLate:
            Rule(
                [.confirmed, .partiallyPaid, .sharePending], to: nil, by: [.creditor, .debtor, .employee],
                needs: [.suitOpen], issues: [.complaint], evidence: .secondary, .bankruptcyInterpretation3(8))
        case .determine:
            Rule(
                [.litigating, .deferred, .listed, .checked], to: .determined, by: [.court, .otherCourt],
                needs: [.amountValid], stops: [.suit], emits: [.updateTable, .releaseDeposit], issues: [.judgment],
                .bankruptcy(58, 3), .bankruptcy(119), .bankruptcyInterpretation3(8))
        case .adjustByJudgment:
            Rule(
                fixed.union([.unpaidBalance]), to: nil, by: [.court, .otherCourt], needs: [.amountValid],
                emits: [.updateTable, .releaseDeposit], issues: [.judgment], .bankruptcyInterpretation3(7, 2),
                .bankruptcyInterpretation3(8))
        case .fixTemporaryAmount:
            Rule(
                unsettled, to: nil, by: [.court], needs: [.amountValid], issues: [.temporaryDecision],
                .bankruptcy(59, 2))
        // Set-off works from the notice, if the administrator accepts it or his suit fails (破产法司法解释二 art. 42).
        case .claimSetOff:
            Rule(
                fixed, to: nil, by: declarants.union([.administrator]),
                needs: [.sameCreditor, .setOffLawful, .setOffBenefits, .noSetOffPending], starts: [.setOffContest],
                issues: [.setOffNotice], .bankruptcy(40), .bankruptcyInterpretation2(41),
                .bankruptcyInterpretation2(42), .bankruptcyInterpretation2(46))
        case .contestSetOff:
            Rule(
                fixed, to: nil, by: [.administrator], needs: [.setOffPending, .contestOpen], stops: [.setOffContest],
                issues: [.setOffComplaint], .bankruptcyInterpretation2(42, 2))
        case .allowSetOff:
            Rule(
                fixed, to: nil, by: [.administrator, .court, .system],
                needs: [.setOffPending, .setOffStands, .setOffLeavesBalance], stops: [.setOffContest],
                emits: [.updateTable], .bankruptcyInterpretation2(42))
        case .extinguishBySetOff:
            Rule(
                fixed, to: .setOff, by: [.administrator, .court, .system],
                needs: [.setOffPending, .setOffStands, .setOffClearsBalance], stops: [.setOffContest],
                emits: [.updateTable, .payDebtToEstate], .bankruptcyInterpretation2(42))
        case .rejectSetOff:
            Rule(
                fixed, to: nil, by: [.court], needs: [.setOffPending], stops: [.setOffContest],
                emits: [.payDebtToEstate], .bankruptcyInterpretation2(42))
        case .depositShare:
            Rule(
                fixed, to: .sharePending, by: [.administrator], needs: [.amountValid, .withinClaim],
                expects: [.uncertain], emits: [.openDeposit], issues: [.depositNotice], .bankruptcy(117),
                .bankruptcy(118), .bankruptcyInterpretation3(4, 2))
        case .reserveShare:
            Rule(
                undecided, to: nil, by: [.administrator], needs: [.amountValid], emits: [.openDeposit],
                issues: [.depositNotice], .bankruptcy(119), .bankruptcy(117))
        case .deliverShare:
            Rule(
                fixed, to: .partiallyPaid, by: [.administrator, .court], needs: [.shareHeld, .leavesBalance],
                emits: [.releaseDeposit], issues: [.voucher], .bankruptcy(117, 2), .bankruptcy(118), .bankruptcy(119))
        case .deliverShareInFull:
            Rule(
                fixed, to: .paid, by: [.administrator, .court], needs: [.shareHeld, .clearsBalance],
                emits: [.releaseDeposit], issues: [.voucher], .bankruptcy(117, 2), .bankruptcy(118), .bankruptcy(119))
        case .loseShare:
            Rule(
                [.sharePending, .determined], to: .unpaidBalance, by: [.administrator, .court], needs: [.shareHeld],
                emits: [.releaseDeposit],
                .bankruptcy(117, 2), .bankruptcy(119), .bankruptcyInterpretation3(4, 2))
        case .forfeit:
            Rule(
                [.sharePending], to: .forfeited, by: [.administrator, .court], emits: [.releaseDeposit],
                .bankruptcy(118))
        case .pay:
            Rule(
                fixed.union([.dormantUnderPlan]), to: .partiallyPaid, by: [.administrator, .debtor],
                needs: [.payable, .leavesBalance], expects: [.roundOpen], issues: [.voucher], .bankruptcy(116),
                .bankruptcy(92), .bankruptcy(100))
        case .payInFull:
            Rule(
                fixed.union([.dormantUnderPlan]), to: .paid, by: [.administrator, .debtor],
                needs: [.payable, .clearsBalance], expects: [.roundOpen], issues: [.voucher], .bankruptcy(116),
                .bankruptcy(92), .bankruptcy(100))
        // A plan or settlement binds every creditor; what it remits dies when it is performed (EBL art. 92, 94, 100, 106).
        case .adjustByPlan:
            Rule(
                fixed, to: nil, by: [.court], needs: [.amountValid], .bankruptcy(92, 1), .bankruptcy(94),
                .bankruptcy(100, 1), .bankruptcy(106))
        case .restoreAfterPlan:
            Rule(fixed, to: nil, by: [.court], .bankruptcy(93, 2), .bankruptcy(104, 2))
        case .payAfterConclusion:
            Rule(
                [.unpaidBalance], to: nil, by: [.administrator, .court], needs: [.payable, .withinClaim],
                issues: [.voucher], .bankruptcy(123), .bankruptcy(119))
        case .forfeitAfterConclusion:
            Rule(
                [.unpaidBalance], to: nil, by: [.administrator, .court], needs: [.shareHeld], emits: [.releaseDeposit],
                .bankruptcy(118), .bankruptcy(119))
        case .conclude:
            Rule(
                open, to: .unpaidBalance, by: [.system, .court], emits: [.guarantorsStillOwe], .bankruptcy(124))
        // law: bankruptcy.edge-21
        case .freeze:
            Rule([.undeclared], to: .dormantUnderPlan, by: [.system, .court], .bankruptcy(92, 2), .bankruptcy(100, 3))
        case .thaw:
            Rule(
                [.dormantUnderPlan], to: nil, by: declarants, needs: [.amountValid], expects: [.documented],
                .bankruptcy(92, 2), .bankruptcy(100, 3))
        case .declareAfterPlan:
            Rule(
                [.dormantUnderPlan], to: .lateDeclared, by: declarants,
                needs: [.beforeFinalDistribution, .amountValid, .recourseOpen], expects: [.documented],
                emits: [.becomeMember, .chargeReviewCost], issues: [.lateDeclarationForm], .bankruptcy(56),
                .bankruptcy(93), .bankruptcy(104))
        }
    }
}
