extension PeoplesMediation {
    public typealias Role = MediationRole

    /// Where a people's mediation stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything was asked for.
        case unopened
        /// The request is taken down, or the commission or another organ began it.
        case registered
        /// One or more mediators are assigned or chosen.
        case accepted
        /// Sessions are under way; consent may be withdrawn at any time.
        case mediating
        /// Consensus by word of mouth, recorded.
        case agreementOral
        /// The paper is drafted; signatures are missing.
        case agreementWritten
        /// The agreement binds as a contract.
        case agreementEffective
        /// The commission follows performance.
        case monitoring
        /// Duties carried out.
        case performed
        /// Handed to judicial confirmation.
        case confirmationRequested
        /// A suit over the agreement's performance or content.
        case agreementDisputed
        /// A side plainly refused.
        case refused
        /// Ended without agreement.
        case terminated
        /// A party went to court.
        case referredToFiling
        /// Handed to the body that must come first.
        case referredElsewhere

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未申请", "nothing asked for")
            case .registered: Term("registered", "已登记", "registered")
            case .accepted: Term("accepted", "已受理指定调解员", "accepted")
            case .mediating: Term("mediating", "调解中", "mediating")
            case .agreementOral: Term("agreement-oral", "口头协议", "oral agreement")
            case .agreementWritten: Term("agreement-written", "书面协议待签", "written agreement, to be signed")
            case .agreementEffective: Term("agreement-effective", "协议生效", "agreement in effect")
            case .monitoring: Term("monitoring", "督促履行", "performance followed up")
            case .performed: Term("performed", "已履行", "performed")
            case .confirmationRequested: Term("confirmation-requested", "已申请司法确认", "confirmation requested")
            case .agreementDisputed: Term("agreement-disputed", "就协议起诉", "sued upon the agreement")
            case .refused: Term("refused", "一方明确拒绝", "refused")
            case .terminated: Term("terminated", "调解不成终止", "ended without agreement")
            case .referredToFiling: Term("referred-to-filing", "直接起诉", "gone to court")
            case .referredElsewhere: Term("referred-elsewhere", "转前置程序", "referred to what must come first")
            }
        }
    }

    /// What an act needs or is expected to have.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case civilDispute
        case sameCommission
        case mediatorNamed
        case mediatorQualified
        case freeOfCharge
        case assigned
        case consented
        case inviteesAgreed
        case publicityRespected
        case oralEffect
        case writtenEffect
        case withinWindow
        case gateOpen
        case gateClosed

        public var term: Term {
            switch self {
            case .civilDispute:
                Term("civil-dispute", "属于民间纠纷", "the dispute is one between people that may be mediated")
            case .sameCommission: Term("same-commission", "由受理的调解委员会办理", "done by the commission that has the case")
            case .mediatorNamed: Term("mediator-named", "已指定或者选定一名以上调解员", "one or more mediators are named")
            case .mediatorQualified:
                Term("mediator-qualified", "调解员符合法定条件", "the mediator meets the conditions of the law")
            case .freeOfCharge: Term("free-of-charge", "不收取任何费用", "nothing is charged")
            case .assigned: Term("assigned", "由承办的人民调解员办理", "done by a mediator of the case")
            case .consented: Term("consented", "双方当事人同意调解", "both sides agreed to mediate")
            case .inviteesAgreed: Term("invitees-agreed", "邀请他人参与经当事人同意", "the parties agree to those invited")
            case .publicityRespected: Term("publicity-respected", "公开与否依当事人要求", "open or closed as the parties asked")
            case .oralEffect: Term("oral-effect", "口头协议自达成之日生效", "an oral agreement takes effect at consensus")
            case .writtenEffect:
                Term(
                    "written-effect", "书面协议经签名并加盖印章生效",
                    "a written agreement takes effect with all signatures and the seal")
            case .withinWindow: Term("within-window", "在协议生效之日起三十日内", "within thirty days of effect")
            case .gateOpen: Term("gate-open", "没有须先行的程序", "nothing must come before a suit")
            case .gateClosed: Term("gate-closed", "有须先行的程序", "something must come before a suit")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case confirmationWindow

        public var term: Term {
            switch self {
            case .confirmationWindow: Term("confirmation-window", "申请司法确认期限", "window for confirmation")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case interruptLimitation
        case restartLimitation
        case chargeNothing
        case preventEscalation
        case reportToPolice
        case giveCopies
        case tellConfirmation
        case explainRoutes
        case keepFile
        case pointOutRoute
        case openConfirmation
        case openFiling

        public var term: Term {
            switch self {
            case .interruptLimitation: Term("interrupt-limitation", "诉讼时效中断", "limitation is interrupted")
            case .restartLimitation: Term("restart-limitation", "诉讼时效重新计算", "limitation runs afresh")
            case .chargeNothing: Term("charge-nothing", "不收取费用", "charge nothing")
            case .preventEscalation: Term("prevent-escalation", "采取预防激化措施", "keep the dispute from growing")
            case .reportToPolice: Term("report-to-police", "及时报告公安机关", "report to the police")
            case .giveCopies: Term("give-copies", "协议书交当事人各一份、委员会留存一份", "a copy to each party, one kept")
            case .tellConfirmation: Term("tell-confirmation", "告知可以申请司法确认", "tell the parties of confirmation")
            case .explainRoutes:
                Term("explain-routes", "告知仲裁、行政、司法途径", "explain arbitration, administrative and court routes")
            case .keepFile: Term("keep-file", "立卷归档", "keep the file")
            case .pointOutRoute: Term("point-out-route", "告知须先行的程序", "point out what must come first")
            case .openConfirmation: Term("open-confirmation", "启动司法确认", "open judicial confirmation")
            case .openFiling: Term("open-filing", "启动登记立案", "open filing")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case application
        case referralNotice
        case acceptanceRecord
        case record
        case oralRecord
        case agreementPaper
        case followUpRecord
        case proofOfPerformance
        case confirmationApplication
        case complaint
        case terminationRecord

        public var term: Term {
            switch self {
            case .application: Term("application", "调解申请书（登记表）", "application or registration form")
            case .referralNotice: Term("referral-notice", "引导申请人民调解告知书", "notice pointing to people's mediation")
            case .acceptanceRecord: Term("acceptance-record", "受理登记", "record of acceptance")
            case .record: Term("record", "调解记录", "record of mediation")
            case .oralRecord: Term("oral-record", "口头协议记录", "record of the oral agreement")
            case .agreementPaper: Term("agreement-paper", "人民调解协议书", "people's mediation agreement")
            case .followUpRecord: Term("follow-up-record", "回访记录", "follow-up record")
            case .proofOfPerformance: Term("proof-of-performance", "履行凭证", "proof of performance")
            case .confirmationApplication: Term("confirmation-application", "司法确认申请书", "application for confirmation")
            case .complaint: Term("complaint", "起诉状", "complaint")
            case .terminationRecord: Term("termination-record", "终止记录", "record of the end")
            }
        }
    }
}
