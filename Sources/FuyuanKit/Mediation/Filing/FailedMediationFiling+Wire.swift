extension FailedMediationFiling {
    /// What is done when a failed mediation goes to filing.
    @nonexhaustive
    public enum Act: WireAct {
        /// 调解不成.
        case mediationFailed(FailedMediationReport)
        /// 承诺限时立案.
        case undertakePromptFiling
        /// 坚持诉讼.
        case insist
        /// 不坚持诉讼.
        case dropSuit
        /// 移送材料.
        case transferPapers(FilingPapers)
        /// 登记立案.
        case registerCase(CaseRegistration)
        /// 一次性告知补正.
        case requestCorrection(CorrectionNotice)
        /// 补正.
        case correct
        /// 未补正退回.
        case lapse
        /// 先行立案.
        case registerFirst
        /// 确认立案.
        case confirmRegistration(CaseRegistration)
        /// 裁定不予受理.
        case refuseFiling(FilingRefusal)
        /// 裁定驳回起诉.
        case dismiss(FilingRefusal)
        /// 通知交费.
        case callFee(FilingFeeNotice)
        /// 交费.
        case payFee(FilingFeePayment)
        /// 申请缓减免.
        case askRelief
        /// 准予缓减免.
        case allowRelief(FilingFeeRelief)
        /// 不准缓减免.
        case denyFeeRelief(FilingFeeDenial)
        /// 确认不收费.
        case noteNoFee(FilingFeeExemption)
        /// 逾期未交按撤诉处理.
        case defaultFee
        /// 分流为简案.
        case assignSimple(CaseTriage)
        /// 分流为繁案.
        case assignOrdinary(CaseTriage)

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case mediationFailed
            case undertakePromptFiling
            case insist
            case dropSuit
            case transferPapers
            case registerCase
            case requestCorrection
            case correct
            case lapse
            case registerFirst
            case confirmRegistration
            case refuseFiling
            case dismiss
            case callFee
            case payFee
            case askRelief
            case allowRelief
            case denyFeeRelief
            case noteNoFee
            case defaultFee
            case assignSimple
            case assignOrdinary

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .mediationFailed: Term("mediation-failed", "调解不成", "mediation fails")
                case .undertakePromptFiling: Term("undertake-prompt-filing", "承诺限时立案", "undertake prompt filing")
                case .insist: Term("insist", "坚持诉讼", "insist on suit")
                case .dropSuit: Term("drop-suit", "不坚持诉讼", "drop the suit")
                case .transferPapers: Term("transfer-papers", "移送材料", "transfer the papers")
                case .registerCase: Term("register-case", "登记立案", "register the case")
                case .requestCorrection: Term("request-correction", "一次性告知补正", "ask for correction")
                case .correct: Term("correct", "补正", "correct the papers")
                case .lapse: Term("lapse", "未补正退回", "return uncorrected papers")
                case .registerFirst: Term("register-first", "先行立案", "register first")
                case .confirmRegistration: Term("confirm-registration", "确认立案", "confirm registration")
                case .refuseFiling: Term("refuse-filing", "裁定不予受理", "refuse filing")
                case .dismiss: Term("dismiss", "裁定驳回起诉", "dismiss the suit")
                case .callFee: Term("call-fee", "通知交费", "call for the fee")
                case .payFee: Term("pay-fee", "交费", "pay the fee")
                case .askRelief: Term("ask-relief", "申请缓减免", "ask for relief")
                case .allowRelief: Term("allow-relief", "准予缓减免", "allow relief")
                case .denyFeeRelief: Term("deny-fee-relief", "不准缓减免", "refuse relief")
                case .noteNoFee: Term("note-no-fee", "确认不收费", "note that no fee is due")
                case .defaultFee: Term("default-fee", "逾期未交按撤诉处理", "deem withdrawn for default")
                case .assignSimple: Term("assign-simple", "分流为简案", "assign as simple")
                case .assignOrdinary: Term("assign-ordinary", "分流为繁案", "assign as ordinary")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .mediationFailed: .mediationFailed
            case .undertakePromptFiling: .undertakePromptFiling
            case .insist: .insist
            case .dropSuit: .dropSuit
            case .transferPapers: .transferPapers
            case .registerCase: .registerCase
            case .requestCorrection: .requestCorrection
            case .correct: .correct
            case .lapse: .lapse
            case .registerFirst: .registerFirst
            case .confirmRegistration: .confirmRegistration
            case .refuseFiling: .refuseFiling
            case .dismiss: .dismiss
            case .callFee: .callFee
            case .payFee: .payFee
            case .askRelief: .askRelief
            case .allowRelief: .allowRelief
            case .denyFeeRelief: .denyFeeRelief
            case .noteNoFee: .noteNoFee
            case .defaultFee: .defaultFee
            case .assignSimple: .assignSimple
            case .assignOrdinary: .assignOrdinary
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .mediationFailed: .mediationFailed(try .transfer(nil, through: &c))
            case .undertakePromptFiling: .undertakePromptFiling
            case .insist: .insist
            case .dropSuit: .dropSuit
            case .transferPapers: .transferPapers(try .transfer(nil, through: &c))
            case .registerCase: .registerCase(try .transfer(nil, through: &c))
            case .requestCorrection: .requestCorrection(try .transfer(nil, through: &c))
            case .correct: .correct
            case .lapse: .lapse
            case .registerFirst: .registerFirst
            case .confirmRegistration: .confirmRegistration(try .transfer(nil, through: &c))
            case .refuseFiling: .refuseFiling(try .transfer(nil, through: &c))
            case .dismiss: .dismiss(try .transfer(nil, through: &c))
            case .callFee: .callFee(try .transfer(nil, through: &c))
            case .payFee: .payFee(try .transfer(nil, through: &c))
            case .askRelief: .askRelief
            case .allowRelief: .allowRelief(try .transfer(nil, through: &c))
            case .denyFeeRelief: .denyFeeRelief(try .transfer(nil, through: &c))
            case .noteNoFee: .noteNoFee(try .transfer(nil, through: &c))
            case .defaultFee: .defaultFee
            case .assignSimple: .assignSimple(try .transfer(nil, through: &c))
            case .assignOrdinary: .assignOrdinary(try .transfer(nil, through: &c))
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .mediationFailed(let it): try c.put(it)
            case .transferPapers(let it): try c.put(it)
            case .registerCase(let it): try c.put(it)
            case .requestCorrection(let it): try c.put(it)
            case .confirmRegistration(let it): try c.put(it)
            case .refuseFiling(let it): try c.put(it)
            case .dismiss(let it): try c.put(it)
            case .callFee(let it): try c.put(it)
            case .payFee(let it): try c.put(it)
            case .allowRelief(let it): try c.put(it)
            case .denyFeeRelief(let it): try c.put(it)
            case .noteNoFee(let it): try c.put(it)
            case .assignSimple(let it): try c.put(it)
            case .assignOrdinary(let it): try c.put(it)
            case .undertakePromptFiling, .insist, .dropSuit, .correct, .lapse, .registerFirst, .askRelief, .defaultFee:
                break
            }
        }
    }
}
