extension AdministrativeRetrial {
    /// What is done about a retrial.
    @nonexhaustive
    public enum Act: WireAct {
        /// 申请再审.
        case applyRetrial(RetrialApplication)
        /// 通知补正.
        case askCorrection
        /// 补正或者坚持不补正.
        case correctOrInsist(RetrialCorrection)
        /// 要求证明未逾期.
        case askTimelinessProof
        /// 证明未逾期.
        case proveTimeliness
        /// 不予立案.
        case refuseFiling(RetrialFilingRefusal)
        /// 立案审查.
        case docketReview
        /// 坚持不补正，裁定驳回.
        case dismissUncorrected
        /// 发送通知、副本.
        case sendNotices(RetrialReceipt)
        /// 提出书面意见.
        case answerApplication
        /// 其他当事人申请再审.
        case joinApplication(RetrialApplication)
        /// 交高级人民法院审查.
        case sendDown(RetrialReferral)
        /// 开始审查.
        case beginReview
        /// 延长审查.
        case extendReview(RetrialReviewExtension)
        /// 驳回再审申请.
        case dismissApplication(RetrialDismissal)
        /// 申请撤回.
        case requestWithdrawal
        /// 准许撤回.
        case withdraw
        /// 准许其中一方撤回.
        case withdrawOne
        /// 拒绝询问，按撤回处理.
        case deemedWithdrawnReview(RetrialQuestioning)
        /// 裁定再审.
        case orderRetrial(RetrialOrder)
        /// 法院依职权再审.
        case presidentInitiates(PresidentRetrial)
        /// 抗诉.
        case protest(RetrialProtest)
        /// 再审检察建议.
        case procuratorAdvise(RetrialAdvice)
        /// 抗诉再审.
        case orderAfterProtest(RetrialOrder)
        /// 撤回抗诉.
        case withdrawProtest
        /// 采纳建议，裁定再审.
        case decideAdvice(RetrialOrder)
        /// 不予再审，书面回复.
        case declineAdvice
        /// 再审审理.
        case hear(RetrialPanel)
        /// 通知检察院出庭.
        case callProcuratorate(ProtestHearing)
        /// 延长审限.
        case extendTrial(AppealExtension)
        /// 扣除审限.
        case excludeTime(ExcludedTrialTime)
        /// 终结再审.
        case terminate(RetrialTermination)
        /// 再审维持.
        case upholdJudgment
        /// 再审改判.
        case decide(RetrialDecision)
        /// 发回重审.
        case remandRetrial
        /// 送达可上诉的再审裁判.
        case openAppealWindow(RetrialService)
        /// 上诉.
        case appealRetrial
        /// 上诉期满.
        case windowLapses

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case applyRetrial
            case askCorrection
            case correctOrInsist
            case askTimelinessProof
            case proveTimeliness
            case refuseFiling
            case docketReview
            case dismissUncorrected
            case sendNotices
            case answerApplication
            case joinApplication
            case sendDown
            case beginReview
            case extendReview
            case dismissApplication
            case requestWithdrawal
            case withdraw
            case withdrawOne
            case deemedWithdrawnReview
            case orderRetrial
            case presidentInitiates
            case protest
            case procuratorAdvise
            case orderAfterProtest
            case withdrawProtest
            case decideAdvice
            case declineAdvice
            case hear
            case callProcuratorate
            case extendTrial
            case excludeTime
            case terminate
            case upholdJudgment
            case decide
            case remandRetrial
            case openAppealWindow
            case appealRetrial
            case windowLapses

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .applyRetrial: Term("apply-retrial", "申请再审", "apply for retrial")
                case .askCorrection: Term("ask-correction", "通知补正", "ask for correction")
                case .correctOrInsist: Term("correct-or-insist", "补正或者坚持不补正", "correct, or insist")
                case .askTimelinessProof: Term("ask-timeliness-proof", "要求证明未逾期", "ask for proof of timeliness")
                case .proveTimeliness: Term("prove-timeliness", "证明未逾期", "prove timeliness")
                case .refuseFiling: Term("refuse-filing", "不予立案", "refuse to docket")
                case .docketReview: Term("docket-review", "立案审查", "docket the review")
                case .dismissUncorrected: Term("dismiss-uncorrected", "坚持不补正，裁定驳回", "dismiss: not corrected")
                case .sendNotices: Term("send-notices", "发送通知、副本", "send the notices")
                case .answerApplication: Term("answer-application", "提出书面意见", "answer the application")
                case .joinApplication: Term("join-application", "其他当事人申请再审", "another party applies")
                case .sendDown: Term("send-down", "交高级人民法院审查", "send down to the high court")
                case .beginReview: Term("begin-review", "开始审查", "begin the review")
                case .extendReview: Term("extend-review", "延长审查", "extend the review")
                case .dismissApplication: Term("dismiss-application", "驳回再审申请", "dismiss the application")
                case .requestWithdrawal: Term("request-withdrawal", "申请撤回", "ask to withdraw")
                case .withdraw: Term("withdraw", "准许撤回", "allow the withdrawal")
                case .withdrawOne: Term("withdraw-one", "准许其中一方撤回", "allow one applicant to withdraw")
                case .deemedWithdrawnReview:
                    Term("deemed-withdrawn-review", "拒绝询问，按撤回处理", "take as withdrawn: questioning refused")
                case .orderRetrial: Term("order-retrial", "裁定再审", "order the retrial")
                case .presidentInitiates: Term("president-initiates", "法院依职权再审", "retrial of the court’s own motion")
                case .protest: Term("protest", "抗诉", "protest")
                case .procuratorAdvise: Term("procurator-advise", "再审检察建议", "propose a retrial")
                case .orderAfterProtest: Term("order-after-protest", "抗诉再审", "order the retrial upon a protest")
                case .withdrawProtest: Term("withdraw-protest", "撤回抗诉", "withdraw the protest")
                case .decideAdvice: Term("decide-advice", "采纳建议，裁定再审", "order the retrial upon a proposal")
                case .declineAdvice: Term("decline-advice", "不予再审，书面回复", "decline the proposal in writing")
                case .hear: Term("hear", "再审审理", "try again")
                case .callProcuratorate: Term("call-procuratorate", "通知检察院出庭", "call the procuratorate")
                case .extendTrial: Term("extend-trial", "延长审限", "extend the trial limit")
                case .excludeTime: Term("exclude-time", "扣除审限", "leave time out")
                case .terminate: Term("terminate", "终结再审", "end the retrial")
                case .upholdJudgment: Term("uphold-judgment", "再审维持", "affirm")
                case .decide: Term("decide", "再审改判", "decide anew")
                case .remandRetrial: Term("remand-retrial", "发回重审", "remand")
                case .openAppealWindow:
                    Term("open-appeal-window", "送达可上诉的再审裁判", "serve a decision that can be appealed")
                case .appealRetrial: Term("appeal-retrial", "上诉", "appeal")
                case .windowLapses: Term("window-lapses", "上诉期满", "the time to appeal ends")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .applyRetrial: .applyRetrial
            case .askCorrection: .askCorrection
            case .correctOrInsist: .correctOrInsist
            case .askTimelinessProof: .askTimelinessProof
            case .proveTimeliness: .proveTimeliness
            case .refuseFiling: .refuseFiling
            case .docketReview: .docketReview
            case .dismissUncorrected: .dismissUncorrected
            case .sendNotices: .sendNotices
            case .answerApplication: .answerApplication
            case .joinApplication: .joinApplication
            case .sendDown: .sendDown
            case .beginReview: .beginReview
            case .extendReview: .extendReview
            case .dismissApplication: .dismissApplication
            case .requestWithdrawal: .requestWithdrawal
            case .withdraw: .withdraw
            case .withdrawOne: .withdrawOne
            case .deemedWithdrawnReview: .deemedWithdrawnReview
            case .orderRetrial: .orderRetrial
            case .presidentInitiates: .presidentInitiates
            case .protest: .protest
            case .procuratorAdvise: .procuratorAdvise
            case .orderAfterProtest: .orderAfterProtest
            case .withdrawProtest: .withdrawProtest
            case .decideAdvice: .decideAdvice
            case .declineAdvice: .declineAdvice
            case .hear: .hear
            case .callProcuratorate: .callProcuratorate
            case .extendTrial: .extendTrial
            case .excludeTime: .excludeTime
            case .terminate: .terminate
            case .upholdJudgment: .upholdJudgment
            case .decide: .decide
            case .remandRetrial: .remandRetrial
            case .openAppealWindow: .openAppealWindow
            case .appealRetrial: .appealRetrial
            case .windowLapses: .windowLapses
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .applyRetrial: .applyRetrial(try .transfer(nil, through: &c))
            case .askCorrection: .askCorrection
            case .correctOrInsist: .correctOrInsist(try .transfer(nil, through: &c))
            case .askTimelinessProof: .askTimelinessProof
            case .proveTimeliness: .proveTimeliness
            case .refuseFiling: .refuseFiling(try .transfer(nil, through: &c))
            case .docketReview: .docketReview
            case .dismissUncorrected: .dismissUncorrected
            case .sendNotices: .sendNotices(try .transfer(nil, through: &c))
            case .answerApplication: .answerApplication
            case .joinApplication: .joinApplication(try .transfer(nil, through: &c))
            case .sendDown: .sendDown(try .transfer(nil, through: &c))
            case .beginReview: .beginReview
            case .extendReview: .extendReview(try .transfer(nil, through: &c))
            case .dismissApplication: .dismissApplication(try .transfer(nil, through: &c))
            case .requestWithdrawal: .requestWithdrawal
            case .withdraw: .withdraw
            case .withdrawOne: .withdrawOne
            case .deemedWithdrawnReview: .deemedWithdrawnReview(try .transfer(nil, through: &c))
            case .orderRetrial: .orderRetrial(try .transfer(nil, through: &c))
            case .presidentInitiates: .presidentInitiates(try .transfer(nil, through: &c))
            case .protest: .protest(try .transfer(nil, through: &c))
            case .procuratorAdvise: .procuratorAdvise(try .transfer(nil, through: &c))
            case .orderAfterProtest: .orderAfterProtest(try .transfer(nil, through: &c))
            case .withdrawProtest: .withdrawProtest
            case .decideAdvice: .decideAdvice(try .transfer(nil, through: &c))
            case .declineAdvice: .declineAdvice
            case .hear: .hear(try .transfer(nil, through: &c))
            case .callProcuratorate: .callProcuratorate(try .transfer(nil, through: &c))
            case .extendTrial: .extendTrial(try .transfer(nil, through: &c))
            case .excludeTime: .excludeTime(try .transfer(nil, through: &c))
            case .terminate: .terminate(try .transfer(nil, through: &c))
            case .upholdJudgment: .upholdJudgment
            case .decide: .decide(try .transfer(nil, through: &c))
            case .remandRetrial: .remandRetrial
            case .openAppealWindow: .openAppealWindow(try .transfer(nil, through: &c))
            case .appealRetrial: .appealRetrial
            case .windowLapses: .windowLapses
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .excludeTime(let it): try c.put(it)
            case .applyRetrial(let it): try c.put(it)
            case .correctOrInsist(let it): try c.put(it)
            case .refuseFiling(let it): try c.put(it)
            case .sendNotices(let it): try c.put(it)
            case .joinApplication(let it): try c.put(it)
            case .sendDown(let it): try c.put(it)
            case .extendReview(let it): try c.put(it)
            case .dismissApplication(let it): try c.put(it)
            case .deemedWithdrawnReview(let it): try c.put(it)
            case .orderRetrial(let it): try c.put(it)
            case .presidentInitiates(let it): try c.put(it)
            case .protest(let it): try c.put(it)
            case .procuratorAdvise(let it): try c.put(it)
            case .orderAfterProtest(let it): try c.put(it)
            case .decideAdvice(let it): try c.put(it)
            case .hear(let it): try c.put(it)
            case .callProcuratorate(let it): try c.put(it)
            case .extendTrial(let it): try c.put(it)
            case .terminate(let it): try c.put(it)
            case .decide(let it): try c.put(it)
            case .openAppealWindow(let it): try c.put(it)
            case .withdrawOne, .withdrawProtest, .askCorrection, .askTimelinessProof, .proveTimeliness, .docketReview,
                .dismissUncorrected,
                .answerApplication, .beginReview, .requestWithdrawal, .withdraw, .declineAdvice, .upholdJudgment,
                .remandRetrial, .appealRetrial, .windowLapses:
                break
            }
        }
    }
}
