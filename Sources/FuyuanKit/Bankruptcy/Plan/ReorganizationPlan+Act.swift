extension ReorganizationPlan {
    /// What is done about a plan.
    @nonexhaustive
    public enum Act: WireAct {
        /// 裁定重整.
        case open(ReorganizationOpening)
        /// 延期.
        case extend(PlanExtension)
        /// 提交草案.
        case submit(PlanDraft)
        /// 未按期提出.
        case draftLate
        /// 召开会议.
        case openVoting
        /// 分组表决，各组通过.
        case voteByGroup(PlanVoteResult)
        /// 分组表决，部分组未通过.
        case groupsReject(PlanVoteResult)
        /// 协商.
        case renegotiate
        /// 再次表决.
        case revote(PlanRevote)
        /// 再次表决通过.
        case secondVotePasses(PlanVoteResult)
        /// 再次表决未通过.
        case secondVoteFails(PlanVoteResult)
        /// 拒绝再次表决.
        case refuseSecondVote(PlanGroups)
        /// 未通过.
        case concludeNotPassed
        /// 申请批准.
        case applyApproval
        /// 裁定批准.
        case approve(PlanApproval)
        /// 不予批准.
        case refuseApproval
        /// 申请强制批准.
        case seekCramDown(CramDownVerdict)
        /// 强制批准.
        case cramDown(CramDownVerdict)
        /// 不予强制批准.
        case refuseCramDown
        /// 终止重整.
        case terminateBy78(ReorganizationEnding)
        /// 报证监会批复.
        case askRegulator
        /// 证监会批复同意.
        case regulatorApproves
        /// 证监会不予批准.
        case regulatorRefuses
        /// 执行.
        case execute
        /// 执行完毕.
        case complete
        /// 终止执行.
        case terminate(PlanTermination)
        /// 申请变更.
        case seekAmendment(PlanAmendment)
        /// 债权人会议同意变更.
        case agreeAmendment
        /// 提请人民法院批准变更.
        case fileAmendment
        /// 裁定同意变更.
        case allowAmendment
        /// 不同意变更.
        case rejectAmendment
        /// 变更后的计划通过并获批准.
        case amend(PlanVoteResult)
        /// 变更未成.
        case amendFails

        /// The kinds of act.
        @nonexhaustive
        public enum Kind: UInt8, Vocabulary {
            case open
            case extend
            case submit
            case draftLate
            case openVoting
            case voteByGroup
            case groupsReject
            case renegotiate
            case revote
            case secondVotePasses
            case secondVoteFails
            case refuseSecondVote
            case concludeNotPassed
            case applyApproval
            case approve
            case refuseApproval
            case seekCramDown
            case cramDown
            case refuseCramDown
            case terminateBy78
            case askRegulator
            case regulatorApproves
            case regulatorRefuses
            case execute
            case complete
            case terminate
            case seekAmendment
            case agreeAmendment
            case fileAmendment
            case allowAmendment
            case rejectAmendment
            case amend
            case amendFails

            public static let wireIndex = VocabularyIndex<Kind>()

            public var term: Term {
                switch self {
                case .open: Term("open", "裁定重整", "rule that reorganisation begins")
                case .extend: Term("extend", "延期", "extend")
                case .submit: Term("submit", "提交草案", "submit the draft")
                case .draftLate: Term("draft-late", "未按期提出", "no draft in time")
                case .openVoting: Term("open-voting", "召开会议", "open the meeting")
                case .voteByGroup: Term("vote-by-group", "分组表决，各组通过", "vote by group: all passed")
                case .groupsReject: Term("groups-reject", "分组表决，部分组未通过", "vote by group: some rejected")
                case .renegotiate: Term("renegotiate", "协商", "negotiate with the failing groups")
                case .revote: Term("revote", "再次表决", "vote again")
                case .secondVotePasses: Term("second-vote-passes", "再次表决通过", "second vote: passed")
                case .secondVoteFails: Term("second-vote-fails", "再次表决未通过", "second vote: failed")
                case .refuseSecondVote: Term("refuse-second-vote", "拒绝再次表决", "refuse a second vote")
                case .concludeNotPassed: Term("conclude-not-passed", "未通过", "not passed")
                case .applyApproval: Term("apply-approval", "申请批准", "apply for approval")
                case .approve: Term("approve", "裁定批准", "approve")
                case .refuseApproval: Term("refuse-approval", "不予批准", "refuse approval")
                case .seekCramDown: Term("seek-cram-down", "申请强制批准", "seek cram-down")
                case .cramDown: Term("cram-down", "强制批准", "cram down")
                case .refuseCramDown: Term("refuse-cram-down", "不予强制批准", "refuse cram-down")
                case .terminateBy78: Term("terminate-by78", "终止重整", "end reorganisation on request")
                case .askRegulator: Term("ask-regulator", "报证监会批复", "ask the securities regulator")
                case .regulatorApproves: Term("regulator-approves", "证监会批复同意", "the regulator approves")
                case .regulatorRefuses: Term("regulator-refuses", "证监会不予批准", "the regulator refuses")
                case .execute: Term("execute", "执行", "perform")
                case .complete: Term("complete", "执行完毕", "complete")
                case .terminate: Term("terminate", "终止执行", "terminate performance")
                case .seekAmendment: Term("seek-amendment", "申请变更", "seek an amendment")
                case .agreeAmendment: Term("agree-amendment", "债权人会议同意变更", "the meeting agrees")
                case .fileAmendment: Term("file-amendment", "提请人民法院批准变更", "file the amendment")
                case .allowAmendment: Term("allow-amendment", "裁定同意变更", "allow the amendment")
                case .rejectAmendment: Term("reject-amendment", "不同意变更", "reject the amendment")
                case .amend: Term("amend", "变更后的计划通过并获批准", "the amended plan is passed and approved")
                case .amendFails: Term("amend-fails", "变更未成", "the amendment fails")
                }
            }
        }

        public var kind: Kind {
            switch self {
            case .open: .open
            case .extend: .extend
            case .submit: .submit
            case .draftLate: .draftLate
            case .openVoting: .openVoting
            case .voteByGroup: .voteByGroup
            case .groupsReject: .groupsReject
            case .renegotiate: .renegotiate
            case .revote: .revote
            case .secondVotePasses: .secondVotePasses
            case .secondVoteFails: .secondVoteFails
            case .refuseSecondVote: .refuseSecondVote
            case .concludeNotPassed: .concludeNotPassed
            case .applyApproval: .applyApproval
            case .approve: .approve
            case .refuseApproval: .refuseApproval
            case .seekCramDown: .seekCramDown
            case .cramDown: .cramDown
            case .refuseCramDown: .refuseCramDown
            case .terminateBy78: .terminateBy78
            case .askRegulator: .askRegulator
            case .regulatorApproves: .regulatorApproves
            case .regulatorRefuses: .regulatorRefuses
            case .execute: .execute
            case .complete: .complete
            case .terminate: .terminate
            case .seekAmendment: .seekAmendment
            case .agreeAmendment: .agreeAmendment
            case .fileAmendment: .fileAmendment
            case .allowAmendment: .allowAmendment
            case .rejectAmendment: .rejectAmendment
            case .amend: .amend
            case .amendFails: .amendFails
            }
        }

        public static func read(_ kind: Kind, through c: inout FieldCoder) throws(WireError) -> Self {
            switch kind {
            case .open: .open(try .transfer(nil, through: &c))
            case .extend: .extend(try .transfer(nil, through: &c))
            case .submit: .submit(try .transfer(nil, through: &c))
            case .draftLate: .draftLate
            case .openVoting: .openVoting
            case .voteByGroup: .voteByGroup(try .transfer(nil, through: &c))
            case .groupsReject: .groupsReject(try .transfer(nil, through: &c))
            case .renegotiate: .renegotiate
            case .revote: .revote(try .transfer(nil, through: &c))
            case .secondVotePasses: .secondVotePasses(try .transfer(nil, through: &c))
            case .secondVoteFails: .secondVoteFails(try .transfer(nil, through: &c))
            case .refuseSecondVote: .refuseSecondVote(try .transfer(nil, through: &c))
            case .concludeNotPassed: .concludeNotPassed
            case .applyApproval: .applyApproval
            case .approve: .approve(try .transfer(nil, through: &c))
            case .refuseApproval: .refuseApproval
            case .seekCramDown: .seekCramDown(try .transfer(nil, through: &c))
            case .cramDown: .cramDown(try .transfer(nil, through: &c))
            case .refuseCramDown: .refuseCramDown
            case .terminateBy78: .terminateBy78(try .transfer(nil, through: &c))
            case .askRegulator: .askRegulator
            case .regulatorApproves: .regulatorApproves
            case .regulatorRefuses: .regulatorRefuses
            case .execute: .execute
            case .complete: .complete
            case .terminate: .terminate(try .transfer(nil, through: &c))
            case .seekAmendment: .seekAmendment(try .transfer(nil, through: &c))
            case .agreeAmendment: .agreeAmendment
            case .fileAmendment: .fileAmendment
            case .allowAmendment: .allowAmendment
            case .rejectAmendment: .rejectAmendment
            case .amend: .amend(try .transfer(nil, through: &c))
            case .amendFails: .amendFails
            }
        }

        public func write(through c: inout FieldCoder) throws(WireError) {
            switch self {
            case .open(let it): try c.put(it)
            case .extend(let it): try c.put(it)
            case .submit(let it): try c.put(it)
            case .voteByGroup(let it): try c.put(it)
            case .groupsReject(let it): try c.put(it)
            case .revote(let it): try c.put(it)
            case .secondVotePasses(let it): try c.put(it)
            case .secondVoteFails(let it): try c.put(it)
            case .refuseSecondVote(let it): try c.put(it)
            case .approve(let it): try c.put(it)
            case .seekCramDown(let it): try c.put(it)
            case .cramDown(let it): try c.put(it)
            case .terminateBy78(let it): try c.put(it)
            case .terminate(let it): try c.put(it)
            case .seekAmendment(let it): try c.put(it)
            case .amend(let it): try c.put(it)
            case .draftLate, .openVoting, .renegotiate, .concludeNotPassed, .applyApproval, .refuseApproval,
                .refuseCramDown, .askRegulator, .regulatorApproves, .regulatorRefuses, .execute, .complete,
                .agreeAmendment, .fileAmendment, .allowAmendment, .rejectAmendment, .amendFails:
                break
            }
        }
    }
}
