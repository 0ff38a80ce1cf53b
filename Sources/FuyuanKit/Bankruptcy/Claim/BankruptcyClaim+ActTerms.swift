extension BankruptcyClaim.Act {
    /// The kinds of act.
    @nonexhaustive
    public enum Kind: UInt8, Vocabulary {
        case declare
        case declareLate
        case register
        case registerLate
        case review
        case admit
        case reject
        case putOff
        case compileTable
        case checkByMeeting
        case confirm
        case object
        case explain
        case confirmAfterExplanation
        case confirmUnsued
        case sueForConfirmation
        case sueLate
        case determine
        case adjustByJudgment
        case fixTemporaryAmount
        case waiveSecurity
        case challengeDocument
        case claimSetOff
        case contestSetOff
        case allowSetOff
        case extinguishBySetOff
        case rejectSetOff
        case depositShare
        case reserveShare
        case deliverShare
        case deliverShareInFull
        case loseShare
        case forfeit
        case pay
        case payInFull
        case adjustByPlan
        case restoreAfterPlan
        case payAfterConclusion
        case forfeitAfterConclusion
        case conclude
        case withdrawClaim
        case freeze
        case thaw
        case declareAfterPlan
        case listByAdministrator
        case requestCorrection
        case correct
        case refuseCorrection

        public static let wireIndex = VocabularyIndex<Kind>()

        public var term: Term {
            switch self {
            case .declare: Term("declare", "申报债权", "declare the claim")
            case .declareLate: Term("declare-late", "补充申报", "declare late")
            case .register: Term("register", "登记造册", "register")
            case .registerLate: Term("register-late", "补充登记", "register a late declaration")
            case .review: Term("review", "审查", "begin the review")
            case .admit: Term("admit", "审查确认", "admit")
            case .reject: Term("reject", "审查不予确认", "reject")
            case .putOff: Term("put-off", "暂缓确认", "put off")
            case .compileTable: Term("compile-table", "编制债权表", "enter in the table")
            case .checkByMeeting: Term("check-by-meeting", "债权人会议核查", "check at the meeting")
            case .confirm: Term("confirm", "裁定确认", "confirm by ruling")
            case .object: Term("object", "提出异议", "object")
            case .explain: Term("explain", "解释或者调整", "explain or adjust")
            case .confirmAfterExplanation:
                Term("confirm-after-explanation", "解释后无异议裁定确认", "confirm after the explanation")
            case .confirmUnsued: Term("confirm-unsued", "逾期未诉裁定确认", "confirm when nobody sued in time")
            case .sueForConfirmation: Term("sue-for-confirmation", "提起债权确认之诉", "sue for confirmation")
            case .sueLate: Term("sue-late", "裁定确认后起诉", "sue after confirmation")
            case .determine: Term("determine", "判决、裁决确定", "determine")
            case .adjustByJudgment: Term("adjust-by-judgment", "依生效裁判调整", "adjust to a later judgment")
            case .fixTemporaryAmount: Term("fix-temporary-amount", "临时确定债权额", "fix an amount for voting")
            case .waiveSecurity: Term("waive-security", "放弃优先受偿", "waive the security")
            case .challengeDocument:
                Term("challenge-document", "对生效法律文书申请撤销、再审", "seek annulment or retrial of the document")
            case .claimSetOff: Term("claim-set-off", "主张抵销", "claim set-off")
            case .contestSetOff: Term("contest-set-off", "对抵销提出异议", "contest the set-off")
            case .allowSetOff: Term("allow-set-off", "抵销生效，债权尚有余额", "set-off takes effect, a balance remains")
            case .extinguishBySetOff:
                Term("extinguish-by-set-off", "抵销生效，债权消灭", "set-off takes effect, nothing remains")
            case .rejectSetOff: Term("reject-set-off", "抵销不成立", "set-off fails")
            case .depositShare: Term("deposit-share", "提存分配额", "deposit the share")
            case .reserveShare: Term("reserve-share", "为未决债权提存分配额", "deposit the share of an undecided claim")
            case .deliverShare: Term("deliver-share", "交付提存额", "hand over the deposited share")
            case .deliverShareInFull:
                Term("deliver-share-in-full", "交付提存额，全部受偿", "hand over the share, paid in full")
            case .loseShare: Term("lose-share", "提存额分配给其他债权人", "the share goes to the others")
            case .forfeit: Term("forfeit", "逾期未受领", "not taken in time")
            case .pay: Term("pay", "分配", "pay in part")
            case .payInFull: Term("pay-in-full", "全部清偿", "pay in full")
            case .adjustByPlan: Term("adjust-by-plan", "按计划、协议调整清偿额", "adjust by plan or settlement")
            case .restoreAfterPlan: Term("restore-after-plan", "让步失效", "concessions lapse")
            case .payAfterConclusion: Term("pay-after-conclusion", "程序终结后受偿", "pay after conclusion")
            case .forfeitAfterConclusion:
                Term("forfeit-after-conclusion", "程序终结后逾期未受领", "not taken in time, after conclusion")
            case .conclude: Term("conclude", "破产程序终结", "conclude")
            case .withdrawClaim: Term("withdraw-claim", "撤回申报", "withdraw")
            case .freeze: Term("freeze", "执行期间不得行使", "freeze under a plan")
            case .thaw: Term("thaw", "执行完毕后按同类条件行使", "exercise on same-class terms")
            case .declareAfterPlan: Term("declare-after-plan", "执行终止后申报", "declare after the plan failed")
            case .listByAdministrator:
                Term("list-by-administrator", "管理人列单公示", "list and publish an employee claim")
            case .requestCorrection: Term("request-correction", "职工要求更正", "ask for correction")
            case .correct: Term("correct", "更正", "correct")
            case .refuseCorrection: Term("refuse-correction", "不予更正", "refuse correction")
            }
        }
    }
}
