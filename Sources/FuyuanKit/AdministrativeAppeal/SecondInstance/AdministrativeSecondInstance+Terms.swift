extension AdministrativeSecondInstance {
    /// Where an appeal stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before an appeal.
        case unappealed
        /// With the court of first instance, or handed on to it.
        case appealFiled
        /// The other parties answer in fifteen days.
        case appealCopiesServed
        case fileTransmitted
        /// The three months run from here (行诉法解释 art. 50(1); 行政诉讼法 art. 88 says: from receipt of the petition).
        case appealDocketed
        /// A hearing is the rule; on paper where nothing new is brought.
        case collegialReview
        case inHearing
        case suspended
        case affirmed
        /// After a judgment on the merits in a suit that should not have been docketed.
        case dismissedSuit
        /// The administrative act is judged too.
        case revised
        /// Once only.
        case remanded
        case orderedToDocket
        /// The decision below takes effect.
        case appealWithdrawn
        /// The fee was not paid; a new appeal within the time is open.
        case appealDeemedWithdrawn
        case mediationEffective
        /// Ninety full days after a suspension nobody goes on.
        case abated

        public var term: Term {
            switch self {
            case .unappealed: Term("unappealed", "一审裁判已送达", "decision below served")
            case .appealFiled: Term("appeal-filed", "提起上诉", "appeal filed")
            case .appealCopiesServed: Term("appeal-copies-served", "送达上诉状副本", "copies served")
            case .fileTransmitted: Term("file-transmitted", "报送案卷", "file sent up")
            case .appealDocketed: Term("appeal-docketed", "二审立案", "appeal docketed")
            case .collegialReview: Term("collegial-review", "合议庭审查", "panel reviews")
            case .inHearing: Term("in-hearing", "二审开庭", "in hearing")
            case .suspended: Term("suspended", "中止诉讼", "suspended")
            case .affirmed: Term("affirmed", "维持原判决、裁定", "affirmed")
            case .dismissedSuit: Term("dismissed-suit", "撤销一审判决，驳回起诉", "suit dismissed")
            case .revised: Term("revised", "改判、撤销、变更", "revised")
            case .remanded: Term("remanded", "发回重审", "remanded")
            case .orderedToDocket: Term("ordered-to-docket", "指令立案、继续审理", "docketing or trial ordered")
            case .appealWithdrawn: Term("appeal-withdrawn", "准许撤回上诉", "appeal withdrawn")
            case .appealDeemedWithdrawn: Term("appeal-deemed-withdrawn", "按撤回上诉处理", "appeal taken as withdrawn")
            case .mediationEffective: Term("mediation-effective", "二审调解书生效", "mediation statement effective")
            case .abated: Term("abated", "终结诉讼", "suit ended")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case copies
        case answer
        case answerCopies
        case transmission
        case docketing
        case trial
        case stay

        public var term: Term {
            switch self {
            case .copies: Term("copies", "送达上诉状副本", "serving the copies")
            case .answer: Term("answer", "上诉答辩", "answer")
            case .answerCopies: Term("answer-copies", "送达答辩状副本", "serving the answer")
            case .transmission: Term("transmission", "报送案卷", "sending the file up")
            case .docketing: Term("docketing", "二审立案", "docketing")
            case .trial: Term("trial", "二审审限", "trial limit")
            case .stay: Term("stay", "中止满九十日", "ninety days of suspension")
            }
        }
    }

    /// What must follow.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case passToCourtBelow
        case serveCopies
        case sendFile
        case mayAppealAgain
        case belowTakesEffect
        case renewHeadAttendance
        case countsAsPaperReview
        case mediateOrTellToSue
        case takesEffect
        case newPanel
        case noSummary
        case noSecondRemand
        case docketBelow
        case remandCompensationOnly

        public var term: Term {
            switch self {
            case .passToCourtBelow: Term("pass-to-court-below", "移交原审人民法院", "pass on to the court below")
            case .serveCopies: Term("serve-copies", "发送上诉状副本", "serve the copies")
            case .sendFile: Term("send-file", "报送全部案卷和证据", "send the whole file and evidence up")
            case .mayAppealAgain: Term("may-appeal-again", "在上诉期限内可以再次上诉", "a new appeal within the time is open")
            case .belowTakesEffect: Term("below-takes-effect", "一审裁判发生法律效力", "the decision below takes effect")
            case .renewHeadAttendance:
                Term("renew-head-attendance", "二审重新通知负责人出庭", "the duty of the head to attend arises anew")
            case .countsAsPaperReview:
                Term("counts-as-paper-review", "不开庭审理，不计入应出庭案件", "decided on paper: not among the cases heard")
            case .mediateOrTellToSue:
                Term("mediate-or-tell-to-sue", "可以调解；调解不成的，告知另行起诉", "mediate, or tell to sue separately")
            case .takesEffect: Term("takes-effect", "终审裁判发生法律效力", "the decision is final")
            case .newPanel: Term("new-panel", "另行组成合议庭", "another panel sits")
            case .noSummary: Term("no-summary", "不适用简易程序", "no summary procedure")
            case .noSecondRemand: Term("no-second-remand", "不得再次发回重审", "may not be remanded again")
            case .docketBelow: Term("docket-below", "原审法院应当立案或者继续审理", "the court below must docket or try")
            case .remandCompensationOnly:
                Term("remand-compensation-only", "仅就行政赔偿部分发回重审", "only the compensation goes back")
            }
        }
    }

    /// The papers.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case appealPetition
        case answer
        case transmittal
        case summons
        case withdrawalRuling
        case finalJudgment
        case finalRuling
        case remandRuling
        case stayRuling
        case endRuling
        case mediationStatement
        case extensionReply

        public var term: Term {
            switch self {
            case .appealPetition: Term("appeal-petition", "上诉状", "petition of appeal")
            case .answer: Term("answer", "答辩状", "answer")
            case .transmittal: Term("transmittal", "报送函", "letter of transmittal")
            case .summons: Term("summons", "传票", "summons")
            case .withdrawalRuling: Term("withdrawal-ruling", "准许或者不准许撤回上诉裁定书", "ruling on the withdrawal")
            case .finalJudgment: Term("final-judgment", "终审判决书", "final judgment")
            case .finalRuling: Term("final-ruling", "终审裁定书", "final ruling")
            case .remandRuling: Term("remand-ruling", "发回重审裁定书", "ruling of remand")
            case .stayRuling: Term("stay-ruling", "中止诉讼裁定书", "ruling of suspension")
            case .endRuling: Term("end-ruling", "终结诉讼裁定书", "ruling ending the suit")
            case .mediationStatement: Term("mediation-statement", "行政调解书", "mediation statement")
            case .extensionReply: Term("extension-reply", "延长审限批复", "approval of the extension")
            }
        }
    }
}
