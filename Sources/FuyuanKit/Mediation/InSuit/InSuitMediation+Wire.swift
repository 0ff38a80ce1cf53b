extension InSuitMediation {
    /// What is done in a mediation in suit.
    @nonexhaustive
    public enum Act: WireAct {
        /// 登记立案.
        case register(SuitRegistration)
        /// 登记立案（涉外、涉港澳台）.
        case registerForeignRelated(SuitRegistration)
        /// 征求委托调解意见.
        case proposeEntrustment
        /// 同意委托调解.
        case consent(MediatorAssignment)
        /// 不同意委托调解.
        case decline(SuitFeeNotice)
        /// 不同意委托调解（费用已处理）.
        case declineFeePaid
        /// 签收材料.
        case accept
        /// 同意延长委托调解期限.
        case extend(InSuitExtension)
        /// 答辩期满前法院调解.
        case openCourtMediation(CourtMediationOpening)
        /// 审理中调解.
        case mediateAtTrial(CourtMediationOpening)
        /// 同意继续法院调解.
        case extendCourtMediation(InSuitExtension)
        /// 邀请协助调解.
        case inviteAssist(AssistanceInvitation)
        /// 达成调解协议.
        case reachConsensus(CourtConsensus)
        /// 签署调解协议.
        case sign(AgreementSignature)
        /// 拒绝签署调解协议.
        case refuseToSign
        /// 公告调解协议.
        case publishNotice
        /// 制作调解书.
        case draftStatement(MediationStatement)
        /// 签收调解书.
        case signStatement(StatementReceipt)
        /// 调解书生效.
        case statementTakesEffect
        /// 部分请求的调解书生效.
        case partialTakesEffect
        /// 裁定补正调解书.
        case correctStatement
        /// 协议记入笔录（不需制作调解书）.
        case recordInMinutes(MinutesRecord)
        /// 协议签名后生效.
        case recordEffectiveOnSignature(MinutesRecord)
        /// 申请撤诉.
        case withdrawSuit(WithdrawalRequest)
        /// 先行调解中撤回起诉或者即时履行.
        case withdrawOrPerformEarly
        /// 签收前反悔.
        case repudiate
        /// 调解不成.
        case fail
        /// 调解期限届满.
        case expire
        /// 拒绝继续调解.
        case refuseToContinue
        /// 通知交费.
        case callFee(SuitFeeNotice)
        /// 申请司法救助.
        case askRelief
        /// 不准予司法救助.
        case refuseRelief(SuitFeeNotice)
        /// 交费或者准予缓减免.
        case payOrRelief(FeeSettlement)
        /// 未按时交费.
        case defaultFee
        /// 报告虚假诉讼嫌疑.
        case reportSham
        /// 法院调解、送达中报告虚假诉讼嫌疑.
        case reportShamInCourt
        /// 排除嫌疑，恢复调解.
        case clearSham
        /// 排除嫌疑，恢复协议.
        case clearConsensus
        /// 审理中排除嫌疑.
        case clearAtTrial
        /// 驳回请求并制裁.
        case sanctionSham
        /// 判决.
        case adjudicate(JudgmentPaper)
        /// 转入审理.
        case resumeTrial
        /// 延长审限.
        case extendTrial(TrialExtension)
        /// 转为普通程序.
        case convertToOrdinary
        /// 扣除审限.
        case leaveOut(TrialExclusion)

        public var kind: Kind {
            switch self {
            case .register: .register
            case .registerForeignRelated: .registerForeignRelated
            case .proposeEntrustment: .proposeEntrustment
            case .consent: .consent
            case .decline: .decline
            case .declineFeePaid: .declineFeePaid
            case .accept: .accept
            case .extend: .extend
            case .openCourtMediation: .openCourtMediation
            case .mediateAtTrial: .mediateAtTrial
            case .extendCourtMediation: .extendCourtMediation
            case .inviteAssist: .inviteAssist
            case .reachConsensus: .reachConsensus
            case .sign: .sign
            case .refuseToSign: .refuseToSign
            case .publishNotice: .publishNotice
            case .draftStatement: .draftStatement
            case .signStatement: .signStatement
            case .statementTakesEffect: .statementTakesEffect
            case .partialTakesEffect: .partialTakesEffect
            case .correctStatement: .correctStatement
            case .recordInMinutes: .recordInMinutes
            case .recordEffectiveOnSignature: .recordEffectiveOnSignature
            case .withdrawSuit: .withdrawSuit
            case .withdrawOrPerformEarly: .withdrawOrPerformEarly
            case .repudiate: .repudiate
            case .fail: .fail
            case .expire: .expire
            case .refuseToContinue: .refuseToContinue
            case .callFee: .callFee
            case .askRelief: .askRelief
            case .refuseRelief: .refuseRelief
            case .payOrRelief: .payOrRelief
            case .defaultFee: .defaultFee
            case .reportSham: .reportSham
            case .reportShamInCourt: .reportShamInCourt
            case .clearSham: .clearSham
            case .clearConsensus: .clearConsensus
            case .clearAtTrial: .clearAtTrial
            case .sanctionSham: .sanctionSham
            case .adjudicate: .adjudicate
            case .resumeTrial: .resumeTrial
            case .extendTrial: .extendTrial
            case .convertToOrdinary: .convertToOrdinary
            case .leaveOut: .leaveOut
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .register: .register(try .transfer(nil, through: &c))
            case .registerForeignRelated: .registerForeignRelated(try .transfer(nil, through: &c))
            case .proposeEntrustment: .proposeEntrustment
            case .consent: .consent(try .transfer(nil, through: &c))
            case .decline: .decline(try .transfer(nil, through: &c))
            case .declineFeePaid: .declineFeePaid
            case .accept: .accept
            case .extend: .extend(try .transfer(nil, through: &c))
            case .openCourtMediation: .openCourtMediation(try .transfer(nil, through: &c))
            case .mediateAtTrial: .mediateAtTrial(try .transfer(nil, through: &c))
            case .extendCourtMediation: .extendCourtMediation(try .transfer(nil, through: &c))
            case .inviteAssist: .inviteAssist(try .transfer(nil, through: &c))
            case .reachConsensus: .reachConsensus(try .transfer(nil, through: &c))
            case .sign: .sign(try .transfer(nil, through: &c))
            case .refuseToSign: .refuseToSign
            case .publishNotice: .publishNotice
            case .draftStatement: .draftStatement(try .transfer(nil, through: &c))
            case .signStatement: .signStatement(try .transfer(nil, through: &c))
            case .statementTakesEffect: .statementTakesEffect
            case .partialTakesEffect: .partialTakesEffect
            case .correctStatement: .correctStatement
            case .recordInMinutes: .recordInMinutes(try .transfer(nil, through: &c))
            case .recordEffectiveOnSignature: .recordEffectiveOnSignature(try .transfer(nil, through: &c))
            case .withdrawSuit: .withdrawSuit(try .transfer(nil, through: &c))
            case .withdrawOrPerformEarly: .withdrawOrPerformEarly
            case .repudiate: .repudiate
            case .fail: .fail
            case .expire: .expire
            case .refuseToContinue: .refuseToContinue
            case .callFee: .callFee(try .transfer(nil, through: &c))
            case .askRelief: .askRelief
            case .refuseRelief: .refuseRelief(try .transfer(nil, through: &c))
            case .payOrRelief: .payOrRelief(try .transfer(nil, through: &c))
            case .defaultFee: .defaultFee
            case .reportSham: .reportSham
            case .reportShamInCourt: .reportShamInCourt
            case .clearSham: .clearSham
            case .clearConsensus: .clearConsensus
            case .clearAtTrial: .clearAtTrial
            case .sanctionSham: .sanctionSham
            case .adjudicate: .adjudicate(try .transfer(nil, through: &c))
            case .resumeTrial: .resumeTrial
            case .extendTrial: .extendTrial(try .transfer(nil, through: &c))
            case .convertToOrdinary: .convertToOrdinary
            case .leaveOut: .leaveOut(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .register(let it): try c.put(it)
            case .registerForeignRelated(let it): try c.put(it)
            case .consent(let it): try c.put(it)
            case .extend(let it): try c.put(it)
            case .openCourtMediation(let it): try c.put(it)
            case .mediateAtTrial(let it): try c.put(it)
            case .extendCourtMediation(let it): try c.put(it)
            case .inviteAssist(let it): try c.put(it)
            case .reachConsensus(let it): try c.put(it)
            case .sign(let it): try c.put(it)
            case .draftStatement(let it): try c.put(it)
            case .signStatement(let it): try c.put(it)
            case .recordInMinutes(let it): try c.put(it)
            case .recordEffectiveOnSignature(let it): try c.put(it)
            case .withdrawSuit(let it): try c.put(it)
            case .decline(let it): try c.put(it)
            case .callFee(let it): try c.put(it)
            case .refuseRelief(let it): try c.put(it)
            case .payOrRelief(let it): try c.put(it)
            case .adjudicate(let it): try c.put(it)
            case .extendTrial(let it): try c.put(it)
            case .leaveOut(let it): try c.put(it)
            case .proposeEntrustment, .declineFeePaid, .accept, .refuseToSign, .publishNotice,
                .statementTakesEffect, .partialTakesEffect, .correctStatement, .withdrawOrPerformEarly, .repudiate,
                .fail, .expire, .refuseToContinue, .askRelief, .defaultFee, .reportSham, .reportShamInCourt,
                .clearSham, .clearConsensus, .clearAtTrial, .sanctionSham, .resumeTrial, .convertToOrdinary:
                break
            }
        }
    }
}
