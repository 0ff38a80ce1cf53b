extension ReorganizationPlan {
    public typealias Role = BankruptcyRole

    /// Where a reorganisation plan stands.
    @nonexhaustive
    public enum Phase: UInt8, Vocabulary {
        /// Before the reorganisation ruling.
        case unopened
        /// Six months run.
        case drafting
        /// Three more months.
        case draftingExtended
        /// With the court and the meeting.
        case submitted
        /// The groups vote.
        case voting
        /// The plan is passed.
        case allGroupsPassed
        /// At least one group said no.
        case partlyRejected
        /// With the groups that said no.
        case renegotiating
        /// Once.
        case secondVoting
        /// The court is to rule.
        case approvalSought
        /// The court is to rule although a group said no.
        case cramDownSought
        /// The procedure has ended; the plan is to be performed.
        case approved
        /// The debtor performs.
        case executing
        /// Not performable as it stands.
        case amendmentSought
        /// Only those who fare worse vote.
        case amendedReVoting
        /// Performed.
        case completed
        /// Not performed.
        case terminated
        /// The court refused.
        case rejectedByCourt
        /// Neither passed nor put to the court.
        case notPassed
        /// No draft in time.
        case lateOrAbsent
        /// Ended on request before approval.
        case procedureEnded

        public var term: Term {
            switch self {
            case .unopened: Term("unopened", "未裁定重整", "no reorganisation ruling")
            case .drafting: Term("drafting", "制定中", "drafting")
            case .draftingExtended: Term("drafting-extended", "延期制定", "drafting, extended")
            case .submitted: Term("submitted", "已提交", "submitted")
            case .voting: Term("voting", "分组表决", "voting")
            case .allGroupsPassed: Term("all-groups-passed", "各组通过", "all groups passed")
            case .partlyRejected: Term("partly-rejected", "部分组未通过", "partly rejected")
            case .renegotiating: Term("renegotiating", "协商中", "renegotiating")
            case .secondVoting: Term("second-voting", "再次表决", "second vote")
            case .approvalSought: Term("approval-sought", "申请批准", "approval sought")
            case .cramDownSought: Term("cram-down-sought", "申请强制批准", "cram-down sought")
            case .approved: Term("approved", "裁定批准", "approved")
            case .executing: Term("executing", "执行中", "executing")
            case .amendmentSought: Term("amendment-sought", "申请变更", "amendment sought")
            case .amendedReVoting: Term("amended-re-voting", "变更后重新表决", "amended, voting again")
            case .completed: Term("completed", "执行完毕", "completed")
            case .terminated: Term("terminated", "终止执行", "performance terminated")
            case .rejectedByCourt: Term("rejected-by-court", "未获批准", "not approved")
            case .notPassed: Term("not-passed", "未通过", "not passed")
            case .lateOrAbsent: Term("late-or-absent", "未按期提出", "late or absent")
            case .procedureEnded: Term("procedure-ended", "终止重整程序", "reorganisation ended")
            }
        }
    }

    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case drafterEntitled
        case draftInTime
        case contentsComplete
        case socialInsuranceSpared
        case groupsLawful
        case goodCause
        case draftTimeOver
        case meetingInTime
        case noGroupFailed
        case someGroupFailed
        case talliesAgree
        case equityAgrees
        case onlyFailedGroups
        case everyGroupVoted
        case othersUnharmed
        case appliedInTime
        case ruledInTime
        case secondVoteDone
        case sixConditions
        case oneGroupPassed
        case firstAmendment
        case specialReason
        case filedInTime
        case newPlanInTime

        public var term: Term {
            switch self {
            case .drafterEntitled: Term("drafter-entitled", "由依法制作草案者提交", "handed in by whoever is to draft it")
            case .draftInTime: Term("draft-in-time", "在期限内提交草案", "the draft is in time")
            case .contentsComplete: Term("contents-complete", "草案内容完整", "the draft has what it must have")
            case .socialInsuranceSpared:
                Term("social-insurance-spared", "未减免第八十三条所列社会保险费用", "social insurance of art. 83 is not cut")
            case .groupsLawful: Term("groups-lawful", "表决组依法设置", "the groups are those of the law")
            case .goodCause: Term("good-cause", "有正当理由", "there is good cause")
            case .draftTimeOver: Term("draft-time-over", "提交草案的期限届满", "the time for the draft is over")
            case .meetingInTime: Term("meeting-in-time", "收到草案后三十日内召开会议", "the meeting is within thirty days")
            case .noGroupFailed: Term("no-group-failed", "各组均通过", "every group passed")
            case .someGroupFailed: Term("some-group-failed", "有表决组未通过", "some group failed")
            case .talliesAgree: Term("tallies-agree", "各组数字与结果一致", "the groups’ figures agree with the result")
            case .equityAgrees:
                Term("equity-agrees", "出资人组数字与结果一致", "the equity group’s figures agree with the result")
            case .onlyFailedGroups:
                Term("only-failed-groups", "仅由未通过且未再次表决的组表决", "only groups that failed and did not vote again")
            case .everyGroupVoted:
                Term("every-group-voted", "草案所设权益受影响的各组均有表决结果", "every affected group of the draft has a result")
            case .othersUnharmed: Term("others-unharmed", "不损害其他表决组的利益", "other groups are not harmed")
            case .appliedInTime: Term("applied-in-time", "通过之日起十日内申请", "applied within ten days")
            case .ruledInTime: Term("ruled-in-time", "收到申请后三十日内裁定", "ruled within thirty days")
            case .secondVoteDone:
                Term(
                    "second-vote-done", "未通过的组拒绝再次表决或者再次表决未通过", "the failing groups refused a second vote or failed it")
            case .sixConditions: Term("six-conditions", "符合强制批准的六项条件", "the six conditions of cram-down hold")
            case .oneGroupPassed: Term("one-group-passed", "至少一组通过", "at least one group passed")
            case .firstAmendment: Term("first-amendment", "首次变更", "amended for the first time")
            case .specialReason: Term("special-reason", "因国家政策调整、法律修改变化等特殊情况", "policy or law changed, or the like")
            case .filedInTime: Term("filed-in-time", "十日内提请批准", "filed within ten days")
            case .newPlanInTime: Term("new-plan-in-time", "六个月内提出新计划", "the new plan within six months")
            }
        }
    }

    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case draft
        case meeting
        case approvalApplication
        case approvalRuling
        case execution
        case supervision
        case amendmentApplication
        case amendmentDraft
        case regulatorReply

        public var term: Term {
            switch self {
            case .draft: Term("draft", "提交重整计划草案", "draft plan")
            case .meeting: Term("meeting", "召开会议表决草案", "meeting to vote the draft")
            case .approvalApplication: Term("approval-application", "申请批准", "application for approval")
            case .approvalRuling: Term("approval-ruling", "裁定批准", "ruling on approval")
            case .execution: Term("execution", "计划执行期限", "term of performance")
            case .supervision: Term("supervision", "监督期限", "term of supervision")
            case .amendmentApplication: Term("amendment-application", "变更决议提请批准", "application to approve an amendment")
            case .amendmentDraft: Term("amendment-draft", "提出新计划", "new plan")
            case .regulatorReply: Term("regulator-reply", "证监会批复", "reply of the securities regulator")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case callMeeting
        case endProcedure
        case handBack
        case supervise
        case declareBankrupt
        case dropConcessions
        case keepPayments
        case keepSecurity
        case releaseDebts

        public var term: Term {
            switch self {
            case .callMeeting: Term("call-meeting", "召开债权人会议表决", "call the meeting to vote")
            case .endProcedure: Term("end-procedure", "终止重整程序并公告", "end the procedure and announce")
            case .handBack: Term("hand-back", "管理人向债务人移交财产和营业事务", "hand property and business back to the debtor")
            case .supervise: Term("supervise", "管理人监督计划执行", "the administrator supervises performance")
            case .declareBankrupt:
                Term("declare-bankrupt", "终止重整程序并宣告债务人破产", "end reorganisation and declare bankruptcy")
            case .dropConcessions: Term("drop-concessions", "债权调整的承诺失去效力", "concessions fall away")
            case .keepPayments: Term("keep-payments", "已受清偿仍然有效", "what was paid stays paid")
            case .keepSecurity: Term("keep-security", "为计划执行提供的担保继续有效", "security given for performance stays")
            case .releaseDebts: Term("release-debts", "按计划减免的债务不再清偿", "debts remitted by the plan are gone")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case planDraft
        case extensionRuling
        case approvalApplication
        case approvalRuling
        case endingRuling
        case terminationRuling
        case supervisionReport

        public var term: Term {
            switch self {
            case .planDraft: Term("plan-draft", "重整计划草案", "draft plan")
            case .extensionRuling: Term("extension-ruling", "民事裁定书（延长提交期限用）", "ruling extending the time")
            case .approvalApplication: Term("approval-application", "批准重整计划申请书", "application for approval")
            case .approvalRuling: Term("approval-ruling", "民事裁定书（批准重整计划用）", "ruling approving the plan")
            case .endingRuling: Term("ending-ruling", "民事裁定书（终止重整程序用）", "ruling ending reorganisation")
            case .terminationRuling: Term("termination-ruling", "民事裁定书（终止重整计划执行用）", "ruling terminating performance")
            case .supervisionReport: Term("supervision-report", "监督报告", "supervision report")
            }
        }
    }
}
