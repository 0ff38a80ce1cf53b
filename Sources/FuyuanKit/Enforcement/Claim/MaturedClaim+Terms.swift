extension MaturedClaim {
    public typealias Role = EnforcementRole

    /// Where the enforcement of a matured claim stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before anything happened.
        case unopened
        /// The claim is frozen; the third party may not pay the debtor.
        case frozen
        /// The notice to perform was served directly; fifteen days run.
        case notified
        /// The third party disputes a part: the rest may be enforced.
        case partlyAdmitted
        /// The objection blocks enforcement; it is not examined.
        case blocked
        /// The fifteen days passed without objection and without performance.
        case unanswered
        /// Ruled that it is enforced against the third party.
        case enforcing
        /// The third party has nothing; its own debtors are out of reach.
        case exhausted
        /// Performed or enforced; a certificate is given.
        case performed
        /// The notice and the freeze are lifted.
        case released

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未处理", "not opened")
            case .frozen: Term("frozen", "已冻结", "frozen")
            case .notified: Term("notified", "已送达履行通知", "notified")
            case .partlyAdmitted: Term("partly-admitted", "部分异议", "partly admitted")
            case .blocked: Term("blocked", "异议阻却", "blocked")
            case .unanswered: Term("unanswered", "期满未异议未履行", "unanswered")
            case .enforcing: Term("enforcing", "裁定强制执行", "enforcing")
            case .exhausted: Term("exhausted", "第三人无财产", "exhausted")
            case .performed: Term("performed", "履行完毕", "performed")
            case .released: Term("released", "解除", "released")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case noChain
        case askedFor
        case servedDirectly
        case contentComplete
        case isDue
        case objectionInTime
        case notFixed
        case isFixed
        case timeOver
        case inWriting
        case withinAdmitted
        case partDisputed
        case servedBoth
        case fullyPaid

        public var term: Term {
            switch self {
            case .noChain: Term("no-chain", "不是第三人对他人的债权", "not a claim of the third party against somebody else")
            case .askedFor: Term("asked-for", "依申请执行人或者被执行人申请", "asked for by creditor or debtor")
            case .servedDirectly: Term("served-directly", "直接送达第三人", "served directly on the third party")
            case .contentComplete:
                Term("content-complete", "载明数额、十五日期限、异议权和后果", "amount, fifteen days, objection and consequences stated")
            case .isDue: Term("is-due", "债权已到期", "the claim is due")
            case .objectionInTime: Term("objection-in-time", "十五日内提出异议", "objected within fifteen days")
            case .notFixed: Term("not-fixed", "未经生效法律文书确定", "not fixed by an effective instrument")
            case .isFixed: Term("is-fixed", "已经生效法律文书确定", "fixed by an effective instrument")
            case .timeOver: Term("time-over", "十五日已届满", "the fifteen days are over")
            case .inWriting: Term("in-writing", "书面提出或者记入笔录", "in writing or on record")
            case .withinAdmitted: Term("within-admitted", "不超过没有异议的数额", "within what is not disputed")
            case .partDisputed: Term("part-disputed", "争议数额小于通知数额", "less than the whole is disputed")
            case .servedBoth: Term("served-both", "裁定送达第三人和被执行人", "served on third party and debtor")
            case .fullyPaid: Term("fully-paid", "足额履行", "paid in full")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case objection

        public var term: Term {
            switch self {
            case .objection: Term("objection", "到期债权异议", "objection to a matured claim")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case payCreditorOnly
        case leaveUnexamined
        case creditorMaySue
        case enforceAdmitted
        case notAnObjection
        case denialUnsupported
        case examineAsThirdParty
        case actVoidAgainstCreditor
        case jointLiability
        case noFurtherChain
        case serveThirdAndDebtor

        public var term: Term {
            switch self {
            case .payCreditorOnly: Term("pay-creditor-only", "不得向被执行人清偿", "pay the creditor, not the debtor")
            case .leaveUnexamined:
                Term("leave-unexamined", "异议不予审查，不得强制执行", "the objection is not examined; no enforcement")
            case .creditorMaySue: Term("creditor-may-sue", "可以另行主张代位权", "the creditor may sue in subrogation")
            case .enforceAdmitted: Term("enforce-admitted", "承认部分可以强制执行", "the admitted part may be enforced")
            case .notAnObjection: Term("not-an-objection", "不属于异议", "this is no objection")
            case .denialUnsupported: Term("denial-unsupported", "否认不予支持", "the denial is not supported")
            case .examineAsThirdParty: Term("examine-as-third-party", "依第二百三十八条审查", "examined under art. 238")
            case .actVoidAgainstCreditor:
                Term("act-void-against-creditor", "放弃、延缓行为无效", "waiver or deferral has no effect")
            case .jointLiability:
                Term("joint-liability", "在已履行范围内连带清偿，可追究妨害执行责任", "jointly liable for what was paid; may be sanctioned")
            case .noFurtherChain:
                Term("no-further-chain", "不得执行第三人对他人的到期债权", "no enforcement against the third party’s own debtors")
            case .serveThirdAndDebtor: Term("serve-third-and-debtor", "送达第三人和被执行人", "serve third party and debtor")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case freezeRuling
        case performanceNotice
        case objectionPaper
        case enforcementRuling
        case certificate
        case releasePaper

        public var term: Term {
            switch self {
            case .freezeRuling: Term("freeze-ruling", "冻结债权裁定", "ruling freezing the claim")
            case .performanceNotice: Term("performance-notice", "履行到期债务通知", "notice to perform")
            case .objectionPaper: Term("objection-paper", "异议书、笔录", "objection or its record")
            case .enforcementRuling: Term("enforcement-ruling", "强制执行裁定", "ruling to enforce")
            case .certificate: Term("certificate", "履行证明", "certificate of performance")
            case .releasePaper: Term("release-paper", "解除通知", "notice of release")
            }
        }
    }
}
