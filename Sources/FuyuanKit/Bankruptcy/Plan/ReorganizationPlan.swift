/// 重整计划: a plan from the reorganisation ruling to its performance, or to the failure that leads to bankruptcy.
///
/// Approval ends the procedure, not the plan: the debtor performs it under supervision, and only a performed plan is done.
/// Sources: 企业破产法 arts 78–94; 破产审判会议纪要 arts 18–20 from memory.
public struct ReorganizationPlan: CaseMachine {
    public var standing = Standing<ReorganizationPlan>()
    /// Who makes the draft; nil where the entry did not say.
    public internal(set) var drafter: PlanDrafter?
    /// The day of the reorganisation ruling; nil before.
    public internal(set) var ruledOn: CivilDate?
    /// The draft as handed in; nil before.
    public internal(set) var draft: PlanDraft?
    /// The groups that passed.
    public internal(set) var passed: EnumSet<PlanGroup> = []
    /// The groups that did not.
    public internal(set) var failed: EnumSet<PlanGroup> = []
    /// The failing groups that were put to a second vote.
    public internal(set) var revoted: EnumSet<PlanGroup> = []
    /// The failing groups that refused a second vote, or failed it.
    public internal(set) var refusedTwice: EnumSet<PlanGroup> = []
    /// The groups whose second vote failed; they have no third.
    public internal(set) var failedTwice: EnumSet<PlanGroup> = []
    /// The figures of the votes; empty where the entries did not say.
    public internal(set) var tallies: [GroupTally] = []
    /// How the six conditions were judged; nil where no cram-down was sought.
    public internal(set) var verdict: CramDownVerdict?
    /// The terms of approval; nil before.
    public internal(set) var approval: PlanApproval?
    /// Why reorganisation ended on request; nil where it did not.
    public internal(set) var endingGround: ReorganizationEndingGround?
    /// How often the plan was amended.
    public internal(set) var amendments: Int8 = 0

    /// Before the reorganisation ruling.
    public init() {}

    public static let name = Term("reorganization-plan", "重整计划", "reorganisation plan")
    public static let initial = Phase.unopened
    public static let finals: EnumSet<Phase> = [
        .completed, .terminated, .rejectedByCourt, .notPassed, .lateOrAbsent, .procedureEnded,
    ]
    public static let table = makeTable()

    /// The phases before the court has ruled on the plan.
    static let inProcedure: EnumSet<Phase> = [
        .drafting, .draftingExtended, .submitted, .voting, .allGroupsPassed, .partlyRejected, .renegotiating,
        .secondVoting, .approvalSought, .cramDownSought,
    ]
    static let makers: EnumSet<BankruptcyRole> = [.debtor, .administrator]

    public static func ground(of condition: Condition) -> Ground<Self> {
        switch condition {
        // law: bankruptcy.v39
        case .drafterEntitled:
            Ground(rule: "bankruptcy.v39", .bankruptcy(80), cure: "由依法制作者提交", "let whoever is to draft it hand it in")
        // law: bankruptcy.v38
        case .draftInTime: Ground(rule: "bankruptcy.v38", .bankruptcy(79), curedBy: .extend)
        // law: bankruptcy.v40
        case .contentsComplete: Ground(rule: "bankruptcy.v40", .bankruptcy(81), cure: "补足草案内容", "complete the draft")
        // law: bankruptcy.v41
        case .socialInsuranceSpared:
            Ground(rule: "bankruptcy.v41", .bankruptcy(83), cure: "删去减免社会保险费用的内容", "leave social insurance uncut")
        // law: bankruptcy.v42
        case .groupsLawful:
            Ground(
                rule: "bankruptcy.v42", .bankruptcy(82), .bankruptcy(85), cure: "依法设置表决组", "form the groups of the law")
        case .goodCause: Ground(.bankruptcy(79, 2), cure: "说明正当理由", "show good cause")
        // law: bankruptcy.v38
        case .draftTimeOver:
            Ground(rule: "bankruptcy.v38", .bankruptcy(79, 3), cure: "待期限届满", "wait until the time is over")
        case .meetingInTime: Ground(.bankruptcy(84, 1), cure: "三十日内召开", "meet within thirty days")
        case .noGroupFailed: Ground(.bankruptcy(86, 1), curedBy: .groupsReject, .secondVoteFails)
        case .someGroupFailed: Ground(.bankruptcy(86, 1), curedBy: .voteByGroup)
        case .talliesAgree:
            Ground(rule: "bankruptcy.v28", .bankruptcy(84, 2), cure: "核对各组数字", "check the groups’ figures")
        case .equityAgrees:
            Ground(.bankruptcy(85, 2), cure: "核对章程规定的表决比例", "check the share the company’s articles ask")
        // law: bankruptcy.v43
        case .onlyFailedGroups:
            Ground(
                rule: "bankruptcy.v43", .bankruptcy(87, 1), cure: "仅由未通过且未再次表决的组表决一次",
                "only groups that failed vote again, and once")
        case .everyGroupVoted:
            Ground(
                .bankruptcy(86, 1), .bankruptcyInterpretation3(11, 2), cure: "由权益受影响的各组表决",
                "let every affected group vote")
        // law: bankruptcy.v43
        case .othersUnharmed:
            Ground(rule: "bankruptcy.v43", .bankruptcy(87, 1), cure: "修改协商结果", "change what was agreed")
        case .appliedInTime: Ground(.bankruptcy(86, 2), cure: "十日内申请", "apply within ten days")
        case .ruledInTime: Ground(.bankruptcy(86, 2), .bankruptcy(87, 3), cure: "三十日内裁定", "rule within thirty days")
        // law: bankruptcy.v44
        case .secondVoteDone:
            Ground(rule: "bankruptcy.v44", .bankruptcy(87, 2), curedBy: .revote, .secondVoteFails, .refuseSecondVote)
        // law: bankruptcy.v44
        case .sixConditions:
            Ground(rule: "bankruptcy.v44", .bankruptcy(87, 2), cure: "逐项说明六项条件", "show the six conditions one by one")
        case .oneGroupPassed:
            Ground(.bankruptcyMinutes2018(18), cure: "至少取得一组通过", "win at least one group")
        case .firstAmendment: Ground(.bankruptcyMinutes2018(19), cure: "只可变更一次", "a plan is amended once")
        case .specialReason: Ground(.bankruptcyMinutes2018(19), cure: "说明特殊情况", "show the special reason")
        case .filedInTime: Ground(.bankruptcyMinutes2018(19), cure: "十日内提请批准", "file within ten days")
        case .newPlanInTime: Ground(.bankruptcyMinutes2018(20), cure: "六个月内提出", "hand it in within six months")
        }
    }

    public static func limits(of clock: Clock) -> [TimeLimit] {
        switch clock {
        case .draft: [.planDraft]
        case .meeting: [.planMeeting]
        case .approvalApplication: [.planApprovalApplication]
        case .approvalRuling: [.planApprovalRuling]
        case .execution, .supervision: []
        case .amendmentApplication: [.planAmendmentApplication]
        case .amendmentDraft: [.planAmendmentDraft]
        case .regulatorReply: [.securitiesRegulatorReply]
        }
    }

    public static func owner(of phase: Phase) -> BankruptcyRole? {
        switch phase {
        case .unopened, .submitted, .approvalSought, .cramDownSought, .amendmentSought: .court
        case .drafting, .draftingExtended, .partlyRejected, .renegotiating, .allGroupsPassed: .administrator
        case .voting, .secondVoting, .amendedReVoting: .creditorsMeeting
        case .approved, .executing: .debtor
        case .completed, .terminated, .rejectedByCourt, .notPassed, .lateOrAbsent, .procedureEnded: nil
        }
    }

    /// The draft counts from the reorganisation ruling, not from acceptance.
    public func anchor(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        clock == .draft ? ruledOn : occasion.day
    }

    /// Performance and supervision end on the days the approved plan sets.
    public func orderedLastDay(of clock: Clock, for act: Act, in occasion: Occasion<BankruptcyRole>) -> CivilDate? {
        switch clock {
        case .execution: approval?.executionUntil
        case .supervision: approval?.supervisionUntil
        case .draft, .meeting, .approvalApplication, .approvalRuling, .amendmentApplication, .amendmentDraft,
            .regulatorReply:
            nil
        }
    }
}
