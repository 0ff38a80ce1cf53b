extension DisputeCentreReferral {
    public typealias Role = AdministrativeRole

    /// Where a dispute stands at the centre.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        /// Registered at the centre.
        case intake
        /// Both sides must agree.
        case consentSought
        /// A side refused or could not be reached; the dispute goes back at once.
        case declined
        /// Every organ touched by the dispute is brought in.
        case organsConvened
        case caseStudied
        case planAgreed
        /// Law explained, both sides heard, proposals made.
        case mediating
        /// Of the whole dispute or of a part.
        case agreementSigned
        /// What is not in dispute is recorded.
        case partialAgreement
        /// Of true will and without an agreement to perform.
        case claimWithdrawn
        /// Goes back to the source.
        case failed
        /// Docketed, or taken up again by the source.
        case returned
        case withdrawnBySource
        case performing
        case performed
        case breached
        /// A suit, reconsideration or enforcement follows.
        case remedyReopened
        /// The follow-up visit is on file.
        case followedUp
        /// Reported to court and organ, and filed away.
        case closed

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未登记", "not opened")
            case .intake: Term("intake", "已登记", "taken in")
            case .consentSought: Term("consent-sought", "征询意愿", "consent sought")
            case .declined: Term("declined", "一方拒绝或者联系不上", "declined")
            case .organsConvened: Term("organs-convened", "协调涉案机关", "organs convened")
            case .caseStudied: Term("case-studied", "研究案情、实地走访", "case studied")
            case .planAgreed: Term("plan-agreed", "形成化解方案", "plan made")
            case .mediating: Term("mediating", "化解中", "being resolved")
            case .agreementSigned: Term("agreement-signed", "达成协议", "agreement signed")
            case .partialAgreement: Term("partial-agreement", "部分达成、无争议事实确认", "facts or part agreed")
            case .claimWithdrawn: Term("claim-withdrawn", "自愿撤回起诉、申请", "claim withdrawn")
            case .failed: Term("failed", "化解不成", "failed")
            case .returned: Term("returned", "已退回来源单位", "returned")
            case .withdrawnBySource: Term("withdrawn-by-source", "撤回移送", "withdrawn by the source")
            case .performing: Term("performing", "履行", "being performed")
            case .performed: Term("performed", "履行完毕", "performed")
            case .breached: Term("breached", "未履行", "not performed")
            case .remedyReopened: Term("remedy-reopened", "另循救济途径", "remedy taken")
            case .followedUp: Term("followed-up", "已回访", "followed up")
            case .closed: Term("closed", "总结反馈、归档", "closed")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case contact
        case mediation
        case returning

        public var term: Term {
            switch self {
            case .contact: Term("contact", "联系对方", "contact with the other side")
            case .mediation: Term("mediation", "化解期限", "time to mediate")
            case .returning: Term("returning", "转立案", "return and docketing")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case register
        case returnAtOnce
        case sendInformedStaff
        case tellSides
        case useFactsOnly
        /// law: administrative.8-X16
        case pushFile
        /// A convention: the law is silent. law: administrative.8-X16
        case keepFilingDay
        case returnForDocketing
        case perform
        /// law: administrative.8-X15
        case endPendingCase
        case settlementOnly
        case noSecondSuit
        case halveFee
        case reopenRemedy
        case recordSatisfaction
        case countAsResolved
        case takeUpAgain

        public var term: Term {
            switch self {
            case .register: Term("register", "登记编号", "register and number it")
            case .returnAtOnce: Term("return-at-once", "立即退回来源单位", "return it to the source at once")
            case .sendInformedStaff:
                Term("send-informed-staff", "涉案机关派熟悉案情的人员参加", "the organs send staff who know the case")
            case .tellSides: Term("tell-sides", "告知各方结果", "tell both sides")
            case .useFactsOnly:
                Term("use-facts-only", "无争议事实可以使用，让步不得作为证据", "the facts may be used, concessions may not")
            case .pushFile: Term("push-file", "推送电子卷宗", "push the electronic file to the court")
            case .keepFilingDay: Term("keep-filing-day", "保留原提交日", "keep the day of first filing")
            case .returnForDocketing: Term("return-for-docketing", "退回并及时立案", "return it for docketing")
            case .perform: Term("perform", "履行协议", "perform the agreement")
            case .endPendingCase:
                Term("end-pending-case", "撤回起诉、申请或者制作调解书", "withdraw the case, or a mediation statement")
            case .settlementOnly:
                Term("settlement-only", "不适用调解，只能和解后撤回", "no mediation: reconciliation and withdrawal only")
            case .noSecondSuit:
                Term("no-second-suit", "撤诉后不得以同一事实和理由再行起诉", "no second suit on the same facts and grounds")
            case .halveFee: Term("halve-fee", "案件受理费减半", "the fee is halved")
            case .reopenRemedy:
                Term("reopen-remedy", "可以起诉、申请复议或者申请执行", "suit, reconsideration or enforcement is open again")
            case .recordSatisfaction: Term("record-satisfaction", "记录满意度", "record how satisfied they are")
            case .countAsResolved: Term("count-as-resolved", "计入化解", "counts as resolved")
            case .takeUpAgain: Term("take-up-again", "争议未了，重新处理", "take it up again: the dispute is not over")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case referralLetter
        case registrationForm
        case fileReceipt
        case consentInquiry
        case consentPaper
        case terminationNotice
        case meetingNotice
        case visitRecord
        case plan
        case record
        case agreement
        case factsForm
        case failureNotice
        case transferList
        case withdrawalLetter
        case claimWithdrawal
        case proofOfPerformance
        case followUpRecord
        case closingReport

        public var term: Term {
            switch self {
            case .referralLetter: Term("referral-letter", "移送函", "letter of referral")
            case .registrationForm: Term("registration-form", "登记表", "registration form")
            case .fileReceipt: Term("file-receipt", "签收单", "receipt for the file")
            case .consentInquiry: Term("consent-inquiry", "征询意见书", "inquiry of consent")
            case .consentPaper: Term("consent-paper", "同意书", "consent")
            case .terminationNotice: Term("termination-notice", "终结告知", "notice of the end")
            case .meetingNotice: Term("meeting-notice", "会议通知", "notice of meeting")
            case .visitRecord: Term("visit-record", "走访笔录", "record of the visit")
            case .plan: Term("plan", "化解方案", "plan of resolution")
            case .record: Term("record", "调解笔录", "record of mediation")
            case .agreement: Term("agreement", "调解、和解协议", "agreement")
            case .factsForm: Term("facts-form", "无争议事实记载表", "form of undisputed facts")
            case .failureNotice: Term("failure-notice", "调解不成告知", "notice of failure")
            case .transferList: Term("transfer-list", "退回清单", "list of papers returned")
            case .withdrawalLetter: Term("withdrawal-letter", "撤回移送函", "letter withdrawing the referral")
            case .claimWithdrawal: Term("claim-withdrawal", "撤回申请书", "withdrawal of the claim")
            case .proofOfPerformance: Term("proof-of-performance", "履行凭证", "proof of performance")
            case .followUpRecord: Term("follow-up-record", "回访记录", "record of the follow-up visit")
            case .closingReport: Term("closing-report", "结案报告", "closing report")
            }
        }
    }
}
