extension RefusalCrimeReferral {
    /// What is done about a referral.
    @nonexhaustive
    public enum Act: WireAct {
        /// 发现线索.
        case noteSuspicion(RefusalSuspicion)
        /// 组卷.
        case assemble(RefusalDossier)
        /// 移送.
        case transfer(ReferralTransfer)
        /// 受案登记.
        case registerReferral
        /// 延长立案审查.
        case extendExamination
        /// 立案.
        case fileCase
        /// 不予立案.
        case declineToFile(ReferralReturn)
        /// 函告理由.
        case sendReasons(ReferralReturn)
        /// 提请监督.
        case askSupervision
        /// 逾期未决提请监督.
        case askSupervisionForSilence
        /// 要求说明不立案理由.
        case askPoliceToExplain
        /// 说明不立案理由.
        case explainNotFiling(ReferralReturn)
        /// 通知立案.
        case orderFiling(FilingOrder)
        /// 不立案理由成立.
        case reasonsAccepted(ReferralReturn)
        /// 通知后立案.
        case fileAfterOrder
        /// 撤销案件.
        case dropCase(ReferralReturn)
        /// 提起公诉.
        case charge
        /// 公诉前履行，不起诉.
        case performBeforeCharge(PerformanceBeforeCharge)
        /// 不起诉.
        case declineToCharge(ReferralReturn)
        /// 判决.
        case judge(RefusalJudgment)
        /// 自诉.
        case prosecutePrivately(PrivateProsecution)
        /// 不起诉、撤案后自诉.
        case prosecuteAfterDrop(PrivateProsecution)
        /// 自诉判决.
        case judgePrivate(RefusalJudgment)
        /// 自诉和解、撤诉.
        case endPrivate

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case noteSuspicion
            case assemble
            case transfer
            case registerReferral
            case extendExamination
            case fileCase
            case declineToFile
            case sendReasons
            case askSupervision
            case askSupervisionForSilence
            case askPoliceToExplain
            case explainNotFiling
            case orderFiling
            case reasonsAccepted
            case fileAfterOrder
            case dropCase
            case charge
            case performBeforeCharge
            case declineToCharge
            case judge
            case prosecutePrivately
            case prosecuteAfterDrop
            case judgePrivate
            case endPrivate

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .noteSuspicion: Term("note-suspicion", "发现线索", "note a suspicion")
                case .assemble: Term("assemble", "组卷", "assemble the file")
                case .transfer: Term("transfer", "移送", "transfer")
                case .registerReferral: Term("register-referral", "受案登记", "register the referral")
                case .extendExamination: Term("extend-examination", "延长立案审查", "extend the examination")
                case .fileCase: Term("file-case", "立案", "file a case")
                case .declineToFile: Term("decline-to-file", "不予立案", "decline to file")
                case .sendReasons: Term("send-reasons", "函告理由", "send the reasons")
                case .askSupervision: Term("ask-supervision", "提请监督", "ask for supervision")
                case .askSupervisionForSilence:
                    Term("ask-supervision-for-silence", "逾期未决提请监督", "ask for supervision over silence")
                case .askPoliceToExplain: Term("ask-police-to-explain", "要求说明不立案理由", "ask the police to explain")
                case .explainNotFiling: Term("explain-not-filing", "说明不立案理由", "explain why no case was filed")
                case .orderFiling: Term("order-filing", "通知立案", "order to file")
                case .reasonsAccepted: Term("reasons-accepted", "不立案理由成立", "accept the reasons")
                case .fileAfterOrder: Term("file-after-order", "通知后立案", "file after an order")
                case .dropCase: Term("drop-case", "撤销案件", "drop the case")
                case .charge: Term("charge", "提起公诉", "charge")
                case .performBeforeCharge:
                    Term("perform-before-charge", "公诉前履行，不起诉", "not prosecute after performance before charge")
                case .declineToCharge: Term("decline-to-charge", "不起诉", "not prosecute")
                case .judge: Term("judge", "判决", "judge")
                case .prosecutePrivately: Term("prosecute-privately", "自诉", "prosecute privately")
                case .prosecuteAfterDrop: Term("prosecute-after-drop", "不起诉、撤案后自诉", "prosecute privately after a drop")
                case .judgePrivate: Term("judge-private", "自诉判决", "judge a private prosecution")
                case .endPrivate: Term("end-private", "自诉和解、撤诉", "settle or withdraw a private prosecution")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .noteSuspicion: .noteSuspicion
            case .assemble: .assemble
            case .transfer: .transfer
            case .registerReferral: .registerReferral
            case .extendExamination: .extendExamination
            case .fileCase: .fileCase
            case .declineToFile: .declineToFile
            case .sendReasons: .sendReasons
            case .askSupervision: .askSupervision
            case .askSupervisionForSilence: .askSupervisionForSilence
            case .askPoliceToExplain: .askPoliceToExplain
            case .explainNotFiling: .explainNotFiling
            case .orderFiling: .orderFiling
            case .reasonsAccepted: .reasonsAccepted
            case .fileAfterOrder: .fileAfterOrder
            case .dropCase: .dropCase
            case .charge: .charge
            case .performBeforeCharge: .performBeforeCharge
            case .declineToCharge: .declineToCharge
            case .judge: .judge
            case .prosecutePrivately: .prosecutePrivately
            case .prosecuteAfterDrop: .prosecuteAfterDrop
            case .judgePrivate: .judgePrivate
            case .endPrivate: .endPrivate
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .noteSuspicion: .noteSuspicion(try .transfer(nil, through: &c))
            case .assemble: .assemble(try .transfer(nil, through: &c))
            case .transfer: .transfer(try .transfer(nil, through: &c))
            case .registerReferral: .registerReferral
            case .extendExamination: .extendExamination
            case .fileCase: .fileCase
            case .declineToFile: .declineToFile(try .transfer(nil, through: &c))
            case .sendReasons: .sendReasons(try .transfer(nil, through: &c))
            case .askSupervision: .askSupervision
            case .askSupervisionForSilence: .askSupervisionForSilence
            case .askPoliceToExplain: .askPoliceToExplain
            case .explainNotFiling: .explainNotFiling(try .transfer(nil, through: &c))
            case .orderFiling: .orderFiling(try .transfer(nil, through: &c))
            case .reasonsAccepted: .reasonsAccepted(try .transfer(nil, through: &c))
            case .fileAfterOrder: .fileAfterOrder
            case .dropCase: .dropCase(try .transfer(nil, through: &c))
            case .charge: .charge
            case .performBeforeCharge: .performBeforeCharge(try .transfer(nil, through: &c))
            case .declineToCharge: .declineToCharge(try .transfer(nil, through: &c))
            case .judge: .judge(try .transfer(nil, through: &c))
            case .prosecutePrivately: .prosecutePrivately(try .transfer(nil, through: &c))
            case .prosecuteAfterDrop: .prosecuteAfterDrop(try .transfer(nil, through: &c))
            case .judgePrivate: .judgePrivate(try .transfer(nil, through: &c))
            case .endPrivate: .endPrivate
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .noteSuspicion(let it): try c.put(it)
            case .assemble(let it): try c.put(it)
            case .transfer(let it): try c.put(it)
            case .declineToFile(let it): try c.put(it)
            case .sendReasons(let it): try c.put(it)
            case .explainNotFiling(let it): try c.put(it)
            case .orderFiling(let it): try c.put(it)
            case .reasonsAccepted(let it): try c.put(it)
            case .dropCase(let it): try c.put(it)
            case .performBeforeCharge(let it): try c.put(it)
            case .declineToCharge(let it): try c.put(it)
            case .judge(let it): try c.put(it)
            case .prosecutePrivately(let it): try c.put(it)
            case .prosecuteAfterDrop(let it): try c.put(it)
            case .judgePrivate(let it): try c.put(it)
            case .registerReferral, .extendExamination, .fileCase, .askSupervision, .askSupervisionForSilence,
                .askPoliceToExplain, .fileAfterOrder, .charge, .endPrivate:
                break
            }
        }
    }
}
