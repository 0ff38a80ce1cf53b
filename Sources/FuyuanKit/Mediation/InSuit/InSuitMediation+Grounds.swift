extension InSuitMediation {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .sameCourt: Ground(.filingOpinion(2), cure: "由立案法院办理", "let the court that registered the suit act")
        case .mediable:
            Ground(
                rule: "mediation.V008", .civilProcedureInterpretation(143), .administrativeProcedure(60),
                curedBy: .resumeTrial)
        case .consented:
            Ground(
                rule: "mediation.V001", .civilProcedure(96), .courtMediation(1), .invitedMediation(11),
                curedBy: .consent)
        case .voluntary:
            Ground(
                rule: "mediation.V001", .civilProcedure(96), .civilProcedure(99), .simpleProcedure(14),
                cure: "先征得当事人同意", "get the parties' consent first")
        case .assigned: Ground(.invitedMediation(14), cure: "由受委托者办理", "let the one entrusted act")
        case .mayMediate:
            Ground(
                rule: "mediation.V006", .invitedMediation(15), .onlineMediation(13), cure: "另行委托，或者由双方书面同意",
                "entrust another, or get the written consent of both")
        case .mediatorRegistered:
            Ground(
                rule: "mediation.V005", .invitedMediation(5), .invitedMediation(12), cure: "改选在册调解员",
                "choose from the roster")
        case .someDays: Ground(.invitedMediation(27), cure: "写明延长的日数", "say by how many days")
        case .beforeExpiry:
            Ground(
                rule: "mediation.V064", .invitedMediation(27), .courtMediation(4), cure: "期限届满前约定延长",
                "agree before the period ends")
        case .withinCap:
            Ground(
                rule: "mediation.V064", .filingOpinion(3), .invitedMediation(27), cure: "缩短延长期间，期满转入审理",
                "agree on fewer days; then go to trial")
        case .notEndless:
            Ground(
                rule: "mediation.V010", .civilProcedureInterpretation(145), .civilProcedureInterpretation(258),
                curedBy: .adjudicate)
        case .inviteeSuitable: Ground(.courtMediation(1), .civilProcedure(98), cure: "改邀有联系或者有专长者", "invite another")
        case .divorceOpinion:
            Ground(
                rule: "mediation.V021", .civilProcedureInterpretation(147, 2), .civilProcedure(62),
                cure: "由本人出具书面意见", "let the party give a written opinion")
        case .effectFits:
            Ground(
                .invitedMediation(24, 3), .onlineMediation(19, 2), .civilProcedure(100), cure: "约定经签名后生效",
                "let the agreement take effect on signature")
        case .notExpired: Ground(.invitedMediation(27), .courtMediation(4), curedBy: .extend, .extendCourtMediation)
        case .expired: Ground(.invitedMediation(26), curedBy: .fail, .refuseToContinue)
        case .contentLawful:
            Ground(
                rule: "mediation.V011", .courtMediation(10), .civilProcedure(99), cure: "修改协议内容", "change the terms")
        case .agreementSigned:
            Ground(rule: "mediation.V013", .invitedMediation(24), .onlineMediation(19), curedBy: .sign)
        case .noShamSuspicion:
            Ground(
                rule: "mediation.V022", .onlineMediation(23), .invitedMediation(18), curedBy: .clearSham,
                .clearConsensus, .clearAtTrial)
        case .publicInterest:
            Ground(.civilProcedureInterpretation(287), Citation("EDL20", 20), curedBy: .draftStatement)
        case .noticeOver:
            Ground(
                rule: "mediation.V019", .civilProcedureInterpretation(287), Citation("EPI20", 25),
                Citation("EDL20", 20), curedBy: .publishNotice)
        case .statementInTime: Ground(.simpleProcedure(16))
        case .addressee:
            Ground(.civilProcedureInterpretation(133), cure: "向调解书载明者送达", "serve those the statement names")
        case .inPerson:
            Ground(
                rule: "mediation.V015", .civilProcedureInterpretation(133), cure: "直接送达本人或者其指定的代收人",
                "serve the party in person or the recipient appointed")
        case .notYetReceived: Ground(.civilProcedureInterpretation(149), cure: "同一人无须再次签收", "nobody receives twice")
        case .allReceived:
            Ground(
                rule: "mediation.V014", .civilProcedureInterpretation(149), .courtMediation(9), .courtMediation(12),
                curedBy: .signStatement)
        case .wholeSettled:
            Ground(.courtMediation(14), .onlineMediation(19), curedBy: .draftStatement, .partialTakesEffect)
        case .partlySettled: Ground(.courtMediation(14), curedBy: .statementTakesEffect)
        case .minutesSigned:
            Ground(.civilProcedure(101), .civilProcedureInterpretation(151), cure: "补齐签名", "let everybody sign")
        case .statementNeedless: Ground(.civilProcedure(101), curedBy: .draftStatement)
        case .effectAgreed:
            Ground(.civilProcedureInterpretation(151), .simpleProcedure(15), curedBy: .draftStatement)
        case .withdrawalAllowed: Ground(.civilProcedure(148), cure: "由人民法院裁定", "let the court rule")
        case .feeOpen: Ground(.fees(22), curedBy: .resumeTrial, .declineFeePaid)
        case .feeNotCalled: Ground(.filingOpinion(4), .filingOpinion(6), curedBy: .withdrawSuit)
        case .feeSettled: Ground(.fees(22), .filingOpinion(6), curedBy: .callFee, .payOrRelief)
        case .filedFirst:
            Ground(rule: "mediation.V062", .filingOpinion(2), .filingOpinion(4), curedBy: .withdrawSuit)
        case .paidInTime: Ground(.fees(22), .civilProcedureInterpretation(213))
        case .feeOverdue: Ground(.fees(22), .filing(11), cure: "待交费期限届满", "wait until the time to pay is over")
        case .noReliefPending: Ground(.fees(48), .civilProcedureInterpretation(213), curedBy: .refuseRelief)
        case .reliefPending: Ground(.fees(48), curedBy: .askRelief)
        case .noAgreement: Ground(.invitedMediation(18), curedBy: .clearConsensus)
        case .agreementDrafted: Ground(.invitedMediation(18), curedBy: .clearSham)
        case .admissionsUsable:
            Ground(
                rule: "mediation.V017", .invitedMediation(22), .onlineMediation(18),
                .civilProcedureInterpretation(107), cure: "不以调解中的妥协为根据", "leave the compromise out")
        case .noSettlementInJudgment:
            Ground(rule: "mediation.V020", .civilProcedureInterpretation(148), curedBy: .mediateAtTrial, .withdrawSuit)
        case .mediatedFirst: Ground(.simpleProcedure(14), curedBy: .mediateAtTrial)
        case .divorceMediated:
            Ground(rule: "mediation.V010", .civilProcedureInterpretation(145), curedBy: .mediateAtTrial)
        case .simpleProcedure: Ground(.civilProcedure(170))
        case .withinTrialCap:
            Ground(
                rule: "mediation.V081", .civilProcedureInterpretation(258), .civilProcedure(164),
                .civilProcedure(168), curedBy: .convertToOrdinary)
        case .higherCourtApproves:
            Ground(.civilProcedure(152), .trialLimits(2), cure: "报请上级人民法院批准", "ask the higher court to approve")
        case .askedInTime: Ground(Citation("EXT19", 1))
        case .spanInOrder: Ground(.civilProcedureInterpretation(243), cure: "核对起止日", "check both days")
        case .notReceivedByActor: Ground(.civilProcedure(102), .civilProcedureInterpretation(149))
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .sameCourt: isSameCourt(occasion.actor)
        case .mediable: registration?.dispute.isMediable
        case .consented: consents.isGiven
        case .voluntary: isVoluntary(act)
        case .assigned: isAssigned(occasion.actor)
        case .mayMediate: assignment?.mayMediate
        case .mediatorRegistered: (entrustment(act) ?? assignment)?.isRegistered
        case .someDays: addedTime(act).map { $0.days > 0 }
        case .beforeExpiry, .notExpired: isMediationInTime(in: occasion)
        case .expired: isMediationInTime(in: occasion).map { !$0 }
        case .withinCap: isWithinCap(act, in: occasion)
        case .notEndless: isForeignRelated ? true : isInTime(.trial, in: occasion)
        case .inviteeSuitable: invitation(act).map { $0.link != .unlinked }
        case .divorceOpinion: hasDivorceOpinion(act)
        case .effectFits: isEffectFit(act)
        case .contentLawful: agreement.terms?.findings.isEmpty
        case .agreementSigned: isEntrusted ? agreement.isSignedByAll : true
        case .noShamSuspicion: !isShamSuspected
        case .publicInterest: registration?.isPublicInterest
        case .noticeOver: isNoticeOver(in: occasion)
        case .statementInTime:
            clocks.isRunning(.statementDelivery) ? isInTime(.statementDelivery, in: occasion) : true
        case .addressee: receipt(act).flatMap { receipt in statement?.names(receipt.addressee) }
        case .inPerson: receipt(act)?.delivery.servesStatement
        case .notYetReceived: receipt(act).map { new in !receipts.contains { $0.addressee == new.addressee } }
        case .allReceived: statementEffectDay != nil
        case .wholeSettled: agreement.terms.map { !$0.isPartial }
        case .partlySettled: agreement.terms?.isPartial
        case .minutesSigned: minutes(act)?.isSigned
        case .statementNeedless: minutes(act).map { $0.noStatement != nil }
        case .effectAgreed: minutes(act)?.allAgreedEffect
        case .withdrawalAllowed: withdrawal(act)?.isPermitted
        case .feeOpen, .feeNotCalled: fee == .open
        case .feeSettled: fee == .settled
        case .filedFirst: regime(in: occasion.law).map { $0 == .fileThenEntrust }
        case .paidInTime: isInTime(.feePayment, in: occasion)
        case .feeOverdue: isInTime(.feePayment, in: occasion).map { !$0 }
        case .noReliefPending: fee != .reliefAsked
        case .reliefPending: fee == .reliefAsked
        case .noAgreement: agreement.phase == .none
        case .agreementDrafted: agreement.phase != .none
        case .admissionsUsable: judgment(act).map { $0.admissions.allSatisfy(\.isUsableInTrial) }
        case .noSettlementInJudgment: judgment(act).map { !$0.embodiesSettlement || $0.isGuardianRunDivorce }
        case .mediatedFirst: isMediatedFirst(judgment(act))
        case .divorceMediated: registration.map { $0.dispute != .divorce || hasMediated }
        case .simpleProcedure: procedure != .ordinary
        case .withinTrialCap: isWithinTrialCap(act)
        case .higherCourtApproves: isWithinOrdinaryCap(act)
        case .askedInTime: isAskedInTime(act, in: occasion)
        case .spanInOrder: exclusion(act).map { $0.since < $0.until }
        case .notReceivedByActor: occasion.actor.id.map { id in !receipts.contains { $0.addressee == id } }
        }
    }
}
