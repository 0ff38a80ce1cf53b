extension AdministrativeSecondInstance {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .appealable: Ground(.administrativeProcedureInterpretation(101, 2), .administrativeProcedure(85))
        case .appealInTime: Ground(.administrativeProcedure(85))
        case .thirdPartyBurdened: Ground(.administrativeProcedure(29, 2))
        case .copiesInTime, .answerInTime, .answerCopiesInTime:
            Ground(.administrativeProcedureInterpretation(108))
        case .transmittedInTime: Ground(.administrativeProcedureInterpretation(108, 4), curedBy: .noteNoAnswer)
        case .docketedInTime: Ground(.trialLimits(6))
        case .feeDefault:
            Ground(
                .administrativeProcedureInterpretation(61), cure: "先行通知预交，并对缓减免申请作出决定",
                "first ask for the fee and decide on deferral, reduction or exemption")
        case .panelValid:
            Ground(
                rule: "administrative.V-L17", .administrativeProcedure(68), cure: "组成三人以上单数的合议庭",
                "form a panel of three or more, an odd number")
        case .fullReview: Ground(.administrativeProcedure(87))
        case .heardOrNothingNew: Ground(.administrativeProcedure(86), curedBy: .openHearing)
        case .inTrialTime:
            Ground(
                rule: "administrative.V-L24", .administrativeProcedure(88), .administrativeProcedureInterpretation(50),
                curedBy: .extendTrial, .excludeTime)
        case .groundFits: Ground(.administrativeProcedure(89, 1))
        case .firstRemand: Ground(rule: "administrative.V-L25", .administrativeProcedure(89, 2), curedBy: .revise)
        case .actJudged: Ground(rule: "administrative.V-L26", .administrativeProcedure(89, 3))
        case .judgmentAppealed: Ground(.administrativeProcedureInterpretation(123, 1))
        case .rulingAppealed: Ground(.administrativeProcedureInterpretation(109, 1))
        case .withdrawalAsked: Ground(.suitWithdrawal(8), curedBy: .requestWithdrawal)
        case .withdrawalAllowable:
            Ground(
                rule: "administrative.V-L20", .suitWithdrawal(2), .suitWithdrawal(7), .suitWithdrawal(8),
                curedBy: .refuseWithdrawal)
        case .mediable: Ground(rule: "administrative.V-L18", .administrativeProcedure(60, 1))
        case .signedByAll:
            Ground(.administrativeProcedureInterpretation(85), cure: "由各方当事人签收", "let every party sign for it")
        case .stayLapsed:
            Ground(
                rule: "administrative.V-L21", .administrativeProcedureInterpretation(88, 2), cure: "待中止满九十日",
                "wait until ninety full days have passed")
        case .nobodyElseAppeals:
            Ground(.administrativeProcedureInterpretation(107, 1), curedBy: .approveOneWithdrawal)
        case .othersAppeal: Ground(.administrativeProcedureInterpretation(107, 1), curedBy: .approveWithdrawal)
        case .abatementGrounded: Ground(.administrativeProcedureInterpretation(88, 1))
        case .absenceUnjustified:
            Ground(.administrativeProcedure(58), .administrativeProcedureInterpretation(79))
        case .extensionApproved:
            Ground(.administrativeProcedure(88), cure: "报请高级人民法院或者最高人民法院批准", "ask the court that approves")
        }
    }

    public func holds(
        _ condition: Condition, for act: Act?, in occasion: Occasion<AdministrativeRole>
    ) -> Bool? {
        switch condition {
        case .appealable: filed(act)?.decision.isAppealable
        case .appealInTime: filed(act).flatMap { $0.isInTime(on: occasion.day, in: occasion.law) }
        case .thirdPartyBurdened: occasion.actor.role == .thirdParty ? filed(act)?.burdensThirdParty : true
        case .copiesInTime: isInTime(.copies, in: occasion)
        case .answerInTime: isInTime(.answer, in: occasion)
        case .answerCopiesInTime: isInTime(.answerCopies, in: occasion)
        case .transmittedInTime: isInTime(.transmission, in: occasion)
        case .docketedInTime: isInTime(.docketing, in: occasion)
        case .feeDefault: feeDefault(act)
        case .panelValid: review(act)?.isPanelValid
        case .fullReview: review(act)?.isFull
        case .heardOrNothingNew: wasHeard ? true : reviewed?.bringsNew.map { !$0 }
        case .inTrialTime: isInTime(.trial, in: occasion)
        case .groundFits: fit(act)
        case .firstRemand: petition?.wasRemanded.map { !$0 }
        case .actJudged: petition?.decision == .judgment ? decision(act)?.judgesAct : petition == nil ? nil : true
        case .judgmentAppealed: petition.map { $0.decision == .judgment }
        case .rulingAppealed: petition.map { $0.decision == .nonDocketing || $0.decision == .dismissal }
        case .withdrawalAsked: withdrawal != nil
        case .withdrawalAllowable: withdrawal?.isAllowable
        case .mediable: isMediable(act)
        case .signedByAll: statement(act)?.isSignedByAll
        case .stayLapsed: hasLapsed(in: occasion)
        case .extensionApproved: extended(act)?.isApproved
        case .nobodyElseAppeals: otherAppeals == 0
        case .absenceUnjustified: absence(act)?.isUnjustified
        case .othersAppeal: otherAppeals > 0
        case .abatementGrounded: abatement(act).map { $0.ground != nil }
        }
    }

    private func filed(_ act: Act?) -> AppealPetition? {
        switch act {
        case .fileAppeal(let it), .joinAppeal(let it): it
        case _: nil
        }
    }

    private func absence(_ act: Act?) -> PartyAbsence? {
        guard case .appellantAbsent(let it) = act else { return nil }
        return it
    }

    private func abatement(_ act: Act?) -> SuitAbatement? {
        guard case .partyGone(let it) = act else { return nil }
        return it
    }

    private func review(_ act: Act?) -> AppealReview? {
        guard case .review(let it) = act else { return nil }
        return it
    }

    private func feeDefault(_ act: Act?) -> Bool? {
        guard case .appealFeeUnpaid(let it) = act else { return nil }
        if it.wasDemanded == false || it.hasWaiver == true { return false }
        return it.wasDemanded == nil || it.hasWaiver == nil ? nil : true
    }

    private func decision(_ act: Act?) -> AppealDecision? {
        switch act {
        case .affirm(let it), .revise(let it), .remand(let it): it
        case _: nil
        }
    }

    private func fit(_ act: Act?) -> Bool? {
        switch act {
        case .affirm(let it): it.fits(.affirmed)
        case .revise(let it): it.fits(.revised)
        case .remand(let it): it.fits(.remanded)
        case _: nil
        }
    }

    /// The statement rests on a mediation that was allowed when it began.
    private func isMediable(_ act: Act?) -> Bool? {
        guard case .mediate(let it) = act else { return isMediating ? true : nil }
        let isAllowed = it.isAllowed(in: .secondInstance)
        if isAllowed == false || it.allConsent == false { return false }
        return isAllowed == nil || it.allConsent == nil ? nil : true
    }

    private func statement(_ act: Act?) -> SignedSuitMediation? {
        guard case .signMediation(let it) = act else { return nil }
        return it
    }

    private func extended(_ act: Act?) -> AppealExtension? {
        guard case .extendTrial(let it) = act else { return nil }
        return it
    }

    /// Whether ninety full days have passed on a ground that lets them count; the clock shows the first day after them.
    private func hasLapsed(in occasion: Occasion<AdministrativeRole>) -> Bool? {
        guard let stay else { return nil }
        if stay.isSpecial || stay.mayLapse == false { return false }
        guard let first = lastDay(of: .stay, in: occasion.law) else { return nil }
        return occasion.day < first ? false : stay.mayLapse
    }
}
