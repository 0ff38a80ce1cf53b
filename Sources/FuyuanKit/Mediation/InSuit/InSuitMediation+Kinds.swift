extension InSuitMediation.Act {
    /// The kinds of act.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        case register
        case registerForeignRelated
        case proposeEntrustment
        case consent
        case decline
        case declineFeePaid
        case accept
        case extend
        case openCourtMediation
        case mediateAtTrial
        case extendCourtMediation
        case inviteAssist
        case reachConsensus
        case sign
        case refuseToSign
        case publishNotice
        case draftStatement
        case signStatement
        case statementTakesEffect
        case partialTakesEffect
        case correctStatement
        case recordInMinutes
        case recordEffectiveOnSignature
        case withdrawSuit
        case withdrawOrPerformEarly
        case repudiate
        case fail
        case expire
        case refuseToContinue
        case callFee
        case askRelief
        case refuseRelief
        case payOrRelief
        case defaultFee
        case reportSham
        case reportShamInCourt
        case clearSham
        case clearConsensus
        case clearAtTrial
        case sanctionSham
        case adjudicate
        case resumeTrial
        case extendTrial
        case convertToOrdinary
        case leaveOut

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .register: Term("register", "登记立案", "register the suit")
            case .registerForeignRelated:
                Term("register-foreign-related", "登记立案（涉外、涉港澳台）", "register a foreign-related suit")
            case .proposeEntrustment: Term("propose-entrustment", "征求委托调解意见", "propose entrustment")
            case .consent: Term("consent", "同意委托调解", "agree to entrustment")
            case .decline: Term("decline", "不同意委托调解", "decline")
            case .declineFeePaid: Term("decline-fee-paid", "不同意委托调解（费用已处理）", "decline, the fee being settled")
            case .accept: Term("accept", "签收材料", "sign for the papers")
            case .extend: Term("extend", "同意延长委托调解期限", "agree to extend entrusted mediation")
            case .openCourtMediation:
                Term("open-court-mediation", "答辩期满前法院调解", "open court mediation before the answer is due")
            case .mediateAtTrial: Term("mediate-at-trial", "审理中调解", "mediate during trial")
            case .extendCourtMediation:
                Term("extend-court-mediation", "同意继续法院调解", "agree to go on with court mediation")
            case .inviteAssist: Term("invite-assist", "邀请协助调解", "invite others to help")
            case .reachConsensus: Term("reach-consensus", "达成调解协议", "reach an agreement")
            case .sign: Term("sign", "签署调解协议", "sign the agreement")
            case .refuseToSign: Term("refuse-to-sign", "拒绝签署调解协议", "refuse to sign the agreement")
            case .publishNotice: Term("publish-notice", "公告调解协议", "publish the agreement")
            case .draftStatement: Term("draft-statement", "制作调解书", "make the statement")
            case .signStatement: Term("sign-statement", "签收调解书", "receive the statement")
            case .statementTakesEffect: Term("statement-takes-effect", "调解书生效", "the statement takes effect")
            case .partialTakesEffect: Term("partial-takes-effect", "部分请求的调解书生效", "a partial statement takes effect")
            case .correctStatement: Term("correct-statement", "裁定补正调解书", "correct the statement by ruling")
            case .recordInMinutes:
                Term("record-in-minutes", "协议记入笔录（不需制作调解书）", "record in the minutes, no statement needed")
            case .recordEffectiveOnSignature:
                Term("record-effective-on-signature", "协议签名后生效", "record as effective on signature")
            case .withdrawSuit: Term("withdraw-suit", "申请撤诉", "withdraw the suit")
            case .withdrawOrPerformEarly:
                Term("withdraw-or-perform-early", "先行调解中撤回起诉或者即时履行", "withdraw or perform before the trial stage")
            case .repudiate: Term("repudiate", "签收前反悔", "go back on it before receipt")
            case .fail: Term("fail", "调解不成", "report failure")
            case .expire: Term("expire", "调解期限届满", "the period ends")
            case .refuseToContinue: Term("refuse-to-continue", "拒绝继续调解", "refuse to continue")
            case .callFee: Term("call-fee", "通知交费", "call the fee")
            case .askRelief: Term("ask-relief", "申请司法救助", "ask for relief")
            case .refuseRelief: Term("refuse-relief", "不准予司法救助", "refuse relief")
            case .payOrRelief: Term("pay-or-relief", "交费或者准予缓减免", "pay, or be relieved")
            case .defaultFee: Term("default-fee", "未按时交费", "default on the fee")
            case .reportSham: Term("report-sham", "报告虚假诉讼嫌疑", "report suspected sham")
            case .reportShamInCourt:
                Term("report-sham-in-court", "法院调解、送达中报告虚假诉讼嫌疑", "report suspected sham before the court")
            case .clearSham: Term("clear-sham", "排除嫌疑，恢复调解", "clear the suspicion")
            case .clearConsensus: Term("clear-consensus", "排除嫌疑，恢复协议", "clear the suspicion, agreement stands")
            case .clearAtTrial: Term("clear-at-trial", "审理中排除嫌疑", "clear the suspicion at trial")
            case .sanctionSham: Term("sanction-sham", "驳回请求并制裁", "refuse the claim and punish")
            case .adjudicate: Term("adjudicate", "判决", "give judgment")
            case .resumeTrial: Term("resume-trial", "转入审理", "go to trial")
            case .extendTrial: Term("extend-trial", "延长审限", "extend the trial limit")
            case .convertToOrdinary: Term("convert-to-ordinary", "转为普通程序", "convert to the ordinary procedure")
            case .leaveOut: Term("leave-out", "扣除审限", "leave days out of the trial limit")
            }
        }
    }
}
