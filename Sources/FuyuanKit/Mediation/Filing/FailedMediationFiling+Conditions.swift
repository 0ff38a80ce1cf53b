extension FailedMediationFiling {
    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        case .reportDelivered: Ground(.invitedMediation(26), cure: "补交调解终结报告", "hand in the closing report")
        case .onlineFilingChosen:
            Ground(.onlineMediation(21, 1), cure: "由当事人选择是否网上立案", "let the party choose online filing")
        case .partyAppliedOnline:
            Ground(.onlineMediation(21, 1), cure: "由调解组织或者法院移送", "let the mediation body or the court hand them over")
        case .receiptIssued:
            Ground(
                rule: "mediation.V066", .filing(2), .civilProcedureInterpretation(208), cure: "出具注明收到日期的书面凭证",
                "issue a dated receipt")
        case .sameCourt: Ground(.filing(2), cure: "由收到材料的法院办理", "let the court that received the papers act")
        case .gateOpen:
            Ground(
                rule: "mediation.V003", .labourDisputes(5), .reconsideration(23), .civilProcedure(127), cure: "告知先行的程序",
                "point out what must come first")
        case .suitWanted: Ground(.invitedMediation(21, 1), .onlineMediation(21, 2), curedBy: .insist)
        case .qualifies:
            Ground(.civilProcedure(122), .civilProcedure(126), curedBy: .requestCorrection, .refuseFiling)
        case .caseNumberWellFormed:
            Ground(Citation("CASE18"), cure: "按案号规则编写案号", "number the case by the rules on case numbers")
        // law: mediation.V068
        case .inTime: Ground(rule: "mediation.V068", .filing(8), .civilProcedure(126), curedBy: .registerFirst)
        case .promptlyFiled: Ground(Citation("QHD21"), cure: "说明延误原因，改进服务", "explain the delay and mend the service")
        // law: mediation.V067
        case .noticeComplete:
            Ground(
                rule: "mediation.V067", .filing(7), Citation("OL21", 9), cure: "书面一次性告知",
                "tell everything at once, in writing")
        case .firstCorrection:
            Ground(rule: "mediation.V067", .filing(7), curedBy: .registerCase, .registerFirst, .refuseFiling)
        // law: mediation.V070
        case .noNeedlessPaper:
            Ground(rule: "mediation.V070", Citation("OL21", 9), cure: "不再要求提供纸质件", "do not ask for paper copies")
        case .correctedInTime, .correctionTimeOver: Ground(.filing(7), cure: "以指定期限为准", "keep to the time set")
        case .notInsisted: Ground(.filing(7), curedBy: .refuseFiling)
        case .insisted: Ground(.filing(7), .filing(9), curedBy: .insist)
        // law: mediation.V069
        case .rulingInWriting:
            Ground(
                rule: "mediation.V069", .filing(9), .civilProcedure(126), cure: "作出书面裁定并说明理由",
                "make a written ruling with reasons")
        case .feeCovered: Ground(.fees(22), cure: "补足应交数额，或者申请缓减免", "pay the rest, or ask for relief")
        case .paidInTime: Ground(.fees(22), cure: "由法院决定是否准许", "the court decides whether to allow it")
        case .reliefAsked: Ground(.fees(22, 4), curedBy: .askRelief)
        case .reliefLawful:
            Ground(
                rule: "mediation.V078", .fees(44, 2), .fees(46, 2), cure: "更正救助种类或者比例",
                "change kind or share of the relief")
        case .feeOverdue: Ground(.fees(22), cure: "待交费期限届满", "wait until the time to pay is over")
        case .noReliefPending: Ground(.fees(22, 4), .filing(11), curedBy: .allowRelief, .denyFeeRelief)
        case .transferredInTime: Ground(.trialLimits(7), cure: "尽快移送审判庭", "hand over without delay")
        case .simpleEnough: Ground(.civilProcedure(160), curedBy: .assignOrdinary)
        }
    }

    public func holds(_ condition: Condition, for act: Act?, in occasion: Occasion<MediationRole>) -> Bool? {
        switch condition {
        case .reportDelivered: reported(act)?.isReported
        case .onlineFilingChosen:
            // A party who hands the papers in has chosen.
            report.flatMap {
                $0.origin == .appliedOnline && occasion.actor.role != .party ? $0.onlineFilingChosen : true
            }
        case .partyAppliedOnline:
            report.map { $0.origin == .appliedOnline || occasion.actor.role != .party }
        case .receiptIssued: handedIn(act)?.receiptIssued
        case .sameCourt: isReceivingCourt(occasion.actor)
        case .gateOpen: report.map { $0.gate == .open }
        case .suitWanted: isInsisted || report?.origin == .delegatedOnline
        case .qualifies: registration(act)?.qualifies
        case .caseNumberWellFormed: registration(act)?.caseNumber.map { CaseNumber($0) != nil }
        case .inTime:
            // While the party corrects, no time runs against the court.
            phase == .correctionRequired ? true : isInTime(.filingDecision, in: occasion)
        case .promptlyFiled: clocks[.localPromise] == nil ? true : isInTime(.localPromise, in: occasion)
        case .noticeComplete: notice(act)?.isWritten
        case .firstCorrection: correction == nil
        case .noNeedlessPaper: notice(act).map { !($0.demandsPaper && papers?.adequateOnline == true) }
        case .correctedInTime: correction?.days == nil ? true : isInTime(.correction, in: occasion)
        case .correctionTimeOver: isInTime(.correction, in: occasion).map { !$0 }
        case .notInsisted: !isInsisted
        case .insisted: isInsisted
        case .rulingInWriting: ruling(act).map { $0.isWritten && $0.givesReasons }
        case .feeCovered: payment(act).flatMap { paid in feeNotice.map { paid.amount >= $0.amount } }
        case .paidInTime: isInTime(.feePayment, in: occasion)
        case .reliefAsked: isReliefPending
        case .reliefLawful:
            grant(act).map {
                $0.relief.finding(naturalPerson: $0.naturalPerson, reduction: $0.percent.flatMap { Percent(Int64($0)) })
                    == nil
            }
        case .feeOverdue: isInTime(.feePayment, in: occasion).map { !$0 }
        case .noReliefPending: !isReliefPending
        case .transferredInTime: isInTime(.trialTransfer, in: occasion)
        case .simpleEnough: triage(act)?.isSimple
        }
    }

    /// Whether this is the court that received the papers; true where no court is on file, nil where the actor is not named.
    private func isReceivingCourt(_ actor: Actor<MediationRole>) -> Bool? {
        guard let court = papers?.court else { return true }
        return actor.id.map { $0 == court }
    }

    private func reported(_ act: Act?) -> FailedMediationReport? {
        guard case .mediationFailed(let it) = act else { return nil }
        return it
    }

    private func handedIn(_ act: Act?) -> FilingPapers? {
        guard case .transferPapers(let it) = act else { return nil }
        return it
    }

    private func registration(_ act: Act?) -> CaseRegistration? {
        switch act {
        case .registerCase(let it), .confirmRegistration(let it): it
        case _: nil
        }
    }

    private func notice(_ act: Act?) -> CorrectionNotice? {
        guard case .requestCorrection(let it) = act else { return nil }
        return it
    }

    private func ruling(_ act: Act?) -> FilingRefusal? {
        switch act {
        case .refuseFiling(let it), .dismiss(let it): it
        case _: nil
        }
    }

    private func payment(_ act: Act?) -> FilingFeePayment? {
        guard case .payFee(let it) = act else { return nil }
        return it
    }

    private func grant(_ act: Act?) -> FilingFeeRelief? {
        guard case .allowRelief(let it) = act else { return nil }
        return it
    }

    private func triage(_ act: Act?) -> CaseTriage? {
        switch act {
        case .assignSimple(let it), .assignOrdinary(let it): it
        case _: nil
        }
    }
}
