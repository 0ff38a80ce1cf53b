extension InSuitMediation {
    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case sameCourt
        case mediable
        case consented
        case voluntary
        case assigned
        case mayMediate
        case mediatorRegistered
        case someDays
        case beforeExpiry
        case withinCap
        case notEndless
        case inviteeSuitable
        case divorceOpinion
        case effectFits
        case notExpired
        case expired
        case contentLawful
        case agreementSigned
        case noShamSuspicion
        case publicInterest
        case noticeOver
        case statementInTime
        case addressee
        case inPerson
        case notYetReceived
        case allReceived
        case wholeSettled
        case partlySettled
        case minutesSigned
        case statementNeedless
        case effectAgreed
        case withdrawalAllowed
        case feeOpen
        case feeNotCalled
        case feeSettled
        case filedFirst
        case paidInTime
        case feeOverdue
        case noReliefPending
        case reliefPending
        case noAgreement
        case agreementDrafted
        case admissionsUsable
        case noSettlementInJudgment
        case mediatedFirst
        case divorceMediated
        case simpleProcedure
        case withinTrialCap
        case higherCourtApproves
        case askedInTime
        case spanInOrder
        case notReceivedByActor

        public var term: Term {
            switch self {
            case .sameCourt: Term("same-court", "由立案法院办理", "done by the court that registered the suit")
            case .mediable: Term("mediable", "属于可以调解的案件", "the dispute may be mediated")
            case .consented: Term("consented", "双方同意委托调解", "both sides agreed to entrusted mediation")
            case .voluntary:
                Term("voluntary", "当事人自愿或者依法应当先行调解", "the parties agree, or the law has the court mediate first")
            case .assigned: Term("assigned", "由受委托的调解员或者组织办理", "done by the mediator or organisation entrusted")
            case .mayMediate: Term("may-mediate", "无回避事由或者双方同意", "no ground of recusal, or both sides agree")
            case .mediatorRegistered: Term("mediator-registered", "调解员在册", "the mediator is on the roster")
            case .someDays: Term("some-days", "延长一日以上", "the extension is at least a day")
            case .beforeExpiry: Term("before-expiry", "在期限届满前约定", "agreed before the period ended")
            case .withinCap: Term("within-cap", "累计延长不超过规定的上限", "the extension stays within the cap")
            case .notEndless:
                Term("not-endless", "未超过审限，没有久调不决", "the trial limit is not over: no mediation without end")
            case .inviteeSuitable:
                Term(
                    "invitee-suitable", "受邀者与当事人、案件有联系或者有专长",
                    "the invitee is linked to the parties or the case, or an expert")
            case .divorceOpinion:
                Term(
                    "divorce-opinion", "离婚当事人到场，或者出具书面意见，或者不能表达意思",
                    "the divorce party is present, gave a written opinion, or cannot express a will")
            case .effectFits:
                Term(
                    "effect-fits", "协议自末位当事人签名或者各方签名、盖章后生效",
                    "the agreement takes effect when the last party, or everyone, has signed")
            case .notExpired: Term("not-expired", "期限未届满", "the period has not ended")
            case .expired: Term("expired", "期限已届满", "the period has ended")
            case .contentLawful: Term("content-lawful", "协议内容合法", "the terms are lawful")
            case .agreementSigned:
                Term("agreement-signed", "委托调解的协议已签名盖章", "the agreement of an entrusted mediation is signed")
            case .noShamSuspicion: Term("no-sham-suspicion", "没有未查清的虚假诉讼嫌疑", "no suspicion of sham is open")
            case .publicInterest:
                Term("public-interest", "属于公益诉讼或者生态环境损害赔偿案件", "a public-interest or eco-compensation suit")
            case .noticeOver: Term("notice-over", "协议已公告且公告期满", "the agreement was published and the notice is over")
            case .statementInTime:
                Term("statement-in-time", "在十日内发送调解书（简易程序）", "the statement is sent within its time (simple procedure)")
            case .addressee: Term("addressee", "由调解书载明的当事人签收", "received by a party the statement names")
            case .inPerson:
                Term("in-person", "直接送达本人或者其指定的代收人", "served on the party in person or the recipient appointed")
            case .notYetReceived: Term("not-yet-received", "该当事人尚未签收", "this party has not received it yet")
            case .allReceived:
                Term("all-received", "负有权利义务的当事人均已签收", "every party with a right or duty under it has received it")
            case .wholeSettled: Term("whole-settled", "全部诉讼请求达成协议", "all claims are settled")
            case .partlySettled: Term("partly-settled", "部分诉讼请求达成协议", "part of the claims is settled")
            case .minutesSigned:
                Term("minutes-signed", "当事人、审判人员、书记员均已签名", "parties, judge and clerk have signed the minutes")
            case .statementNeedless: Term("statement-needless", "属于可以不制作调解书的案件", "a case that needs no statement")
            case .effectAgreed: Term("effect-agreed", "各方同意签名后生效", "all agreed that it takes effect on signature")
            case .withdrawalAllowed: Term("withdrawal-allowed", "人民法院准许撤诉", "the court permits the withdrawal")
            case .feeOpen: Term("fee-open", "诉讼费用尚未处理", "the fee is still open")
            case .feeNotCalled: Term("fee-not-called", "尚未通知交费", "the fee has not been called")
            case .feeSettled: Term("fee-settled", "诉讼费用已经处理", "the fee has been dealt with")
            case .filedFirst: Term("filed-first", "实行登记立案后先行调解", "cases are filed first, then mediated")
            case .paidInTime: Term("paid-in-time", "在期限内交费", "paid within the period")
            case .feeOverdue: Term("fee-overdue", "交费期限已届满", "the time to pay is over")
            case .noReliefPending: Term("no-relief-pending", "没有未决的司法救助申请", "no request for relief is open")
            case .reliefPending: Term("relief-pending", "有未决的司法救助申请", "a request for relief is open")
            case .noAgreement: Term("no-agreement", "尚未达成协议", "there is no agreement yet")
            case .agreementDrafted: Term("agreement-drafted", "已达成协议", "there is an agreement")
            case .admissionsUsable:
                Term("admissions-usable", "未以调解中的妥协让步为不利依据", "no compromise made in mediation is used against a party")
            case .noSettlementInJudgment:
                Term("no-settlement-in-judgment", "未以判决书体现调解协议", "the judgment does not embody a settlement")
            case .mediatedFirst: Term("mediated-first", "依法应当先行调解的已经调解", "mediated first where the law says so")
            case .divorceMediated: Term("divorce-mediated", "离婚案件已经调解", "the divorce was mediated")
            case .simpleProcedure:
                Term("simple-procedure", "适用简易程序或者小额诉讼程序", "the simple or small-claims procedure applies")
            case .withinTrialCap:
                Term("within-trial-cap", "审限累计延长未超过上限", "the trial limit is not extended beyond its cap")
            case .higherCourtApproves:
                Term(
                    "higher-court-approves", "普通程序延长超过六个月的，经上级人民法院批准",
                    "in the ordinary procedure, beyond six months the higher court approves")
            case .askedInTime: Term("asked-in-time", "在审限届满十五日前申请延长", "the extension was asked for in time")
            case .spanInOrder: Term("span-in-order", "停止日早于恢复日", "the day it stops is before the day it goes on")
            case .notReceivedByActor:
                Term("not-received-by-actor", "反悔的一方尚未签收", "the one who goes back on it has not received it")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case serveCopy
        case helpMediation
        case prepareStatement
        case makeStatementSeparately
        case statementOnRequest
        case serveStatement
        case bindAsJudgment
        case halveFee
        case noFee
        case registerOtherClosing
        case settleRest
        case promptJudgment
        case sealCompromises
        case returnPapers
        case mayRefile
        case transferCrimeEvidence
        case supplementFee

        public var term: Term {
            switch self {
            case .serveCopy: Term("serve-copy", "送达起诉状副本", "serve the copy of the complaint")
            case .helpMediation: Term("help-mediation", "受邀单位和个人协助调解", "those invited help to mediate")
            case .prepareStatement: Term("prepare-statement", "制作并发送调解书", "make and send the statement")
            case .makeStatementSeparately: Term("make-statement-separately", "另行制作调解书", "make a statement separately")
            case .statementOnRequest: Term("statement-on-request", "当事人请求的，制作调解书", "make a statement on request")
            case .serveStatement: Term("serve-statement", "直接送达调解书", "serve the statement in person")
            case .bindAsJudgment: Term("bind-as-judgment", "具有强制执行效力", "enforceable as a judgment")
            case .halveFee: Term("halve-fee", "案件受理费减半（仅减一次）", "halve the acceptance fee, once only")
            case .noFee: Term("no-fee", "先行调解阶段不收案件受理费", "no acceptance fee in the mediation stage")
            case .registerOtherClosing:
                Term("register-other-closing", "以其他方式结案并记入工作记录", "close in another way, with a work record")
            case .settleRest: Term("settle-rest", "其余请求继续处理", "go on with the remaining claims")
            case .promptJudgment: Term("prompt-judgment", "及时判决", "give judgment promptly")
            case .sealCompromises: Term("seal-compromises", "妥协让步不得作为不利证据", "keep compromises out of the evidence")
            case .returnPapers: Term("return-papers", "退回材料", "return the papers")
            case .mayRefile: Term("may-refile", "可以再次起诉", "may sue again")
            case .transferCrimeEvidence: Term("transfer-crime-evidence", "移送犯罪线索", "pass on evidence of crime")
            case .supplementFee: Term("supplement-fee", "补交案件受理费", "pay the rest of the fee")
            }
        }
    }
}
