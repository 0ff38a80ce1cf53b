extension ExecutoryContract {
    public typealias Role = BankruptcyRole

    /// Where a contract unperformed on both sides stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unlisted
        /// The administrator has not chosen.
        case pending
        case continued
        case securedContinuation
        case rescinded
        /// By silence, or because security was not given.
        case deemedRescinded

        public var term: Term {
            switch self {
            case .unlisted: Term("unlisted", "未登记", "not listed")
            case .pending: Term("pending", "待决定", "undecided")
            case .continued: Term("continued", "继续履行", "continued")
            case .securedContinuation: Term("secured-continuation", "已提供担保", "continued with security")
            case .rescinded: Term("rescinded", "解除", "rescinded")
            case .deemedRescinded: Term("deemed-rescinded", "视为解除", "taken as rescinded")
            }
        }
    }

    /// What an act about a contract needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case unperformed
        case optionOpen
        case courtLeave
        case reported
        case securityDemanded
        case timeUp

        public var term: Term {
            switch self {
            case .unperformed: Term("unperformed", "双方均未履行完毕", "unperformed on both sides")
            case .optionOpen: Term("option-open", "选择期间未届满", "the time to choose is not over")
            case .courtLeave:
                Term("court-leave", "第一次债权人会议前经人民法院许可", "before the first meeting, with leave of the court")
            case .reported: Term("reported", "作为重大处分已表决并报告", "voted and reported as a major act")
            case .securityDemanded: Term("security-demanded", "对方当事人要求提供担保", "the counterparty demanded security")
            case .timeUp: Term("time-up", "二个月未通知或者三十日未答复", "two months without notice, or thirty days without answer")
            }
        }
    }

    /// What runs for the choice.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case option
        case answer

        public var term: Term {
            switch self {
            case .option: Term("option", "合同选择", "choice to perform or rescind")
            case .answer: Term("answer", "催告答复", "answer to a demand")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case performContract
        case bearCommonBenefit
        case payWholePrice
        case fileDamages

        public var term: Term {
            switch self {
            case .performContract: Term("perform-contract", "对方当事人应当履行", "the counterparty must perform")
            case .bearCommonBenefit:
                Term("bear-common-benefit", "由此产生的债务为共益债务", "new debts under it are common-benefit debts")
            case .payWholePrice: Term("pay-whole-price", "价款自受理时视为到期", "the whole price is due as of acceptance")
            case .fileDamages:
                Term("file-damages", "因解除产生的损害赔偿可以申报债权", "damages from rescission may be filed as a claim")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case choiceNotice
        case demandLetter
        case securityPaper

        public var term: Term {
            switch self {
            case .choiceNotice: Term("choice-notice", "继续履行或者解除合同通知书", "notice of performance or rescission")
            case .demandLetter: Term("demand-letter", "催告函", "letter of demand")
            case .securityPaper: Term("security-paper", "担保文件", "security paper")
            }
        }
    }
}
