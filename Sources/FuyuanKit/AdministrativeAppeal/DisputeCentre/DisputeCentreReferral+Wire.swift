extension DisputeCentreReferral {
    /// What is done about a dispute at the centre.
    @nonexhaustive
    public enum Act: WireAct {
        /// 移送、委派或者申请.
        case refer(CentreReferral)
        /// 签收移送材料.
        case signForFile(FileSignature)
        /// 征询意愿.
        case seekConsent
        /// 同意.
        case giveConsent
        /// 拒绝或者联系不上.
        case decline(ConsentRefusal)
        /// 协调涉案机关.
        case convene(OrganMeeting)
        /// 研究案情、实地走访.
        case study(CaseStudy)
        /// 拟定化解方案.
        case agreePlan(ResolutionPlan)
        /// 开始化解.
        case mediate
        /// 约定延长.
        case extendMediation(CentreExtension)
        /// 确认无争议事实.
        case recordFacts(UndisputedFacts)
        /// 继续化解.
        case continueMediation
        /// 签署协议.
        case sign(CentreAgreement)
        /// 撤回起诉、申请.
        case withdrawClaim(ClaimWithdrawal)
        /// 化解不成.
        case fail(ReferralFailure)
        /// 退回、转立案.
        case returnToSource
        /// 撤回移送.
        case withdrawReferral
        /// 开始履行.
        case beginPerformance
        /// 确认履行完毕.
        case confirmPerformed(PerformanceProof)
        /// 未履行.
        case breach(AgreementBreach)
        /// 恢复履行.
        case resumePerformance
        /// 另循救济途径.
        case reopenRemedy(ReopenedRemedy)
        /// 回访.
        case followUp(FollowUpVisit)
        /// 总结反馈、归档.
        case feedback(CentreFeedback)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case refer
            case signForFile
            case seekConsent
            case giveConsent
            case decline
            case convene
            case study
            case agreePlan
            case mediate
            case extendMediation
            case recordFacts
            case continueMediation
            case sign
            case withdrawClaim
            case fail
            case returnToSource
            case withdrawReferral
            case beginPerformance
            case confirmPerformed
            case breach
            case resumePerformance
            case reopenRemedy
            case followUp
            case feedback

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .refer: Term("refer", "移送、委派或者申请", "refer to the centre")
                case .signForFile: Term("sign-for-file", "签收移送材料", "sign for the file")
                case .seekConsent: Term("seek-consent", "征询意愿", "ask for consent")
                case .giveConsent: Term("give-consent", "同意", "agree")
                case .decline: Term("decline", "拒绝或者联系不上", "decline")
                case .convene: Term("convene", "协调涉案机关", "convene the organs")
                case .study: Term("study", "研究案情、实地走访", "study the case")
                case .agreePlan: Term("agree-plan", "拟定化解方案", "make the plan")
                case .mediate: Term("mediate", "开始化解", "mediate")
                case .extendMediation: Term("extend-mediation", "约定延长", "agree on more time")
                case .recordFacts: Term("record-facts", "确认无争议事实", "record undisputed facts")
                case .continueMediation: Term("continue-mediation", "继续化解", "go on mediating")
                case .sign: Term("sign", "签署协议", "sign the agreement")
                case .withdrawClaim: Term("withdraw-claim", "撤回起诉、申请", "withdraw the claim")
                case .fail: Term("fail", "化解不成", "fail")
                case .returnToSource: Term("return-to-source", "退回、转立案", "return to the source")
                case .withdrawReferral: Term("withdraw-referral", "撤回移送", "withdraw the referral")
                case .beginPerformance: Term("begin-performance", "开始履行", "begin to perform")
                case .confirmPerformed: Term("confirm-performed", "确认履行完毕", "confirm performance")
                case .breach: Term("breach", "未履行", "report a breach")
                case .resumePerformance: Term("resume-performance", "恢复履行", "go on performing")
                case .reopenRemedy: Term("reopen-remedy", "另循救济途径", "take another remedy")
                case .followUp: Term("follow-up", "回访", "follow up")
                case .feedback: Term("feedback", "总结反馈、归档", "report back and close")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .refer: .refer
            case .signForFile: .signForFile
            case .seekConsent: .seekConsent
            case .giveConsent: .giveConsent
            case .decline: .decline
            case .convene: .convene
            case .study: .study
            case .agreePlan: .agreePlan
            case .mediate: .mediate
            case .extendMediation: .extendMediation
            case .recordFacts: .recordFacts
            case .continueMediation: .continueMediation
            case .sign: .sign
            case .withdrawClaim: .withdrawClaim
            case .fail: .fail
            case .returnToSource: .returnToSource
            case .withdrawReferral: .withdrawReferral
            case .beginPerformance: .beginPerformance
            case .confirmPerformed: .confirmPerformed
            case .breach: .breach
            case .resumePerformance: .resumePerformance
            case .reopenRemedy: .reopenRemedy
            case .followUp: .followUp
            case .feedback: .feedback
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .refer: .refer(try .transfer(nil, through: &c))
            case .signForFile: .signForFile(try .transfer(nil, through: &c))
            case .seekConsent: .seekConsent
            case .giveConsent: .giveConsent
            case .decline: .decline(try .transfer(nil, through: &c))
            case .convene: .convene(try .transfer(nil, through: &c))
            case .study: .study(try .transfer(nil, through: &c))
            case .agreePlan: .agreePlan(try .transfer(nil, through: &c))
            case .mediate: .mediate
            case .extendMediation: .extendMediation(try .transfer(nil, through: &c))
            case .recordFacts: .recordFacts(try .transfer(nil, through: &c))
            case .continueMediation: .continueMediation
            case .sign: .sign(try .transfer(nil, through: &c))
            case .withdrawClaim: .withdrawClaim(try .transfer(nil, through: &c))
            case .fail: .fail(try .transfer(nil, through: &c))
            case .returnToSource: .returnToSource
            case .withdrawReferral: .withdrawReferral
            case .beginPerformance: .beginPerformance
            case .confirmPerformed: .confirmPerformed(try .transfer(nil, through: &c))
            case .breach: .breach(try .transfer(nil, through: &c))
            case .resumePerformance: .resumePerformance
            case .reopenRemedy: .reopenRemedy(try .transfer(nil, through: &c))
            case .followUp: .followUp(try .transfer(nil, through: &c))
            case .feedback: .feedback(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .refer(let it): try c.put(it)
            case .signForFile(let it): try c.put(it)
            case .decline(let it): try c.put(it)
            case .convene(let it): try c.put(it)
            case .study(let it): try c.put(it)
            case .agreePlan(let it): try c.put(it)
            case .extendMediation(let it): try c.put(it)
            case .recordFacts(let it): try c.put(it)
            case .sign(let it): try c.put(it)
            case .withdrawClaim(let it): try c.put(it)
            case .fail(let it): try c.put(it)
            case .confirmPerformed(let it): try c.put(it)
            case .breach(let it): try c.put(it)
            case .reopenRemedy(let it): try c.put(it)
            case .followUp(let it): try c.put(it)
            case .feedback(let it): try c.put(it)
            case .seekConsent, .giveConsent, .mediate, .continueMediation, .returnToSource, .withdrawReferral,
                .beginPerformance, .resumePerformance:
                break
            }
        }
    }
}
