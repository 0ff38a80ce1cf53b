extension SettlementAgreement {
    public typealias Role = BankruptcyRole

    /// The law sets no time of its own for a settlement.
    public typealias Clock = Nothing

    /// Where a settlement agreement stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before a draft is filed.
        case unopened
        /// The debtor’s draft is with the court.
        case draftFiled
        /// The court ruled that settlement begins.
        case ruledOpen
        /// The meeting votes.
        case voting
        /// The meeting passed it.
        case passed
        /// The settlement procedure has ended; the agreement binds.
        case approved
        /// The debtor performs.
        case executing
        /// Performed.
        case completed
        /// The court did not open settlement; the case goes on as it was.
        case notOpened
        /// The meeting did not pass it.
        case notPassed
        /// The court did not approve it.
        case notApproved
        /// Made by fraud or otherwise against the law.
        case invalidated
        /// Not performed.
        case terminated

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未提交", "not filed")
            case .draftFiled: Term("draft-filed", "提交草案", "draft filed")
            case .ruledOpen: Term("ruled-open", "裁定和解", "settlement opened")
            case .voting: Term("voting", "表决", "voting")
            case .passed: Term("passed", "通过", "passed")
            case .approved: Term("approved", "裁定认可", "approved")
            case .executing: Term("executing", "执行", "executing")
            case .completed: Term("completed", "执行完毕", "completed")
            case .notOpened: Term("not-opened", "不予和解", "not opened")
            case .notPassed: Term("not-passed", "未通过", "not passed")
            case .notApproved: Term("not-approved", "未获认可", "not approved")
            case .invalidated: Term("invalidated", "裁定无效", "invalid")
            case .terminated: Term("terminated", "终止执行", "performance terminated")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case testsNotFailed
        case testsNotPassed
        case tallyKnown
        case baseIsTotal
        case draftAttached

        public var term: Term {
            switch self {
            case .testsNotFailed: Term("tests-not-failed", "记载的人数、金额未低于门槛", "the recorded figures do not fall short")
            case .testsNotPassed:
                Term("tests-not-passed", "记载的人数、金额未达门槛", "the recorded figures do not reach the threshold")
            case .tallyKnown: Term("tally-known", "表决结果有记载", "the figures are recorded")
            case .baseIsTotal: Term("base-is-total", "以全部无财产担保债权为基数", "the base is all unsecured claims")
            case .draftAttached: Term("draft-attached", "附有和解协议草案", "a draft is attached")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case callMeeting
        case freeSecurity
        case endProcedure
        case handBack
        case declareBankrupt
        case dropConcessions
        case keepPayments
        case keepSecurity
        case releaseDebts

        public var term: Term {
            switch self {
            case .callMeeting: Term("call-meeting", "召集债权人会议讨论草案", "call the meeting to discuss the draft")
            case .freeSecurity: Term("free-security", "担保权人可以行使权利", "secured creditors may enforce")
            case .endProcedure: Term("end-procedure", "终止和解程序并公告", "end the procedure and announce")
            case .handBack: Term("hand-back", "管理人移交财产和营业事务", "hand property and business back")
            case .declareBankrupt: Term("declare-bankrupt", "宣告债务人破产", "declare bankruptcy")
            case .dropConcessions: Term("drop-concessions", "债权调整的承诺失去效力", "concessions fall away")
            case .keepPayments: Term("keep-payments", "已受清偿按规定保留", "what was paid is kept within the law’s limits")
            case .keepSecurity: Term("keep-security", "为和解协议执行提供的担保继续有效", "security given for performance stays")
            case .releaseDebts: Term("release-debts", "按和解协议减免的债务不再清偿", "debts remitted are gone")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case draft
        case openingRuling
        case approvalRuling
        case endingRuling
        case invalidityRuling
        case terminationRuling

        public var term: Term {
            switch self {
            case .draft: Term("draft", "和解协议草案", "draft agreement")
            case .openingRuling: Term("opening-ruling", "民事裁定书（裁定和解用）", "ruling opening settlement")
            case .approvalRuling: Term("approval-ruling", "民事裁定书（认可和解协议用）", "ruling approving the agreement")
            case .endingRuling: Term("ending-ruling", "民事裁定书（终止和解程序用）", "ruling ending settlement")
            case .invalidityRuling: Term("invalidity-ruling", "民事裁定书（和解协议无效用）", "ruling that the agreement is invalid")
            case .terminationRuling: Term("termination-ruling", "民事裁定书（终止和解协议执行用）", "ruling terminating performance")
            }
        }
    }
}
