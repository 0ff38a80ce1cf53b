/// What one administrative case does to another: one row an effect, with what sets it off, who owes it and where it stands.
///
/// An effect is owed, not done: the machine of the case does it.
@nonexhaustive
public enum AdministrativeCrossCaseEffect: UInt8, Vocabulary, WireValue {
    /// 复议受理期间不得起诉.
    /// law: administrative.8-X1
    case noSuitMeanwhile
    /// 已立案的不予受理复议.
    /// law: administrative.8-X2
    case noReconsiderationAfterDocketing
    /// 同时提起的先立案机关管辖.
    /// law: administrative.8-X3
    case firstToDocket
    /// 不服复议决定十五日内起诉.
    /// law: administrative.8-X4
    case suitAfterDecision
    /// 不予受理、逾期不决定后起诉.
    /// law: administrative.8-X5
    case suitAfterRefusal
    /// 撤回复议后起诉.
    /// law: administrative.8-X6
    case suitAfterWithdrawal
    /// 判决撤销后受拘束.
    /// law: administrative.8-X7
    case boundByRevocation
    /// 复议决定被撤销.
    /// law: administrative.8-X8
    case newDecisionOrOriginal
    /// 规范性文件不合法.
    /// law: administrative.8-X9
    case documentNotApplied
    /// 复议结果不履行.
    /// law: administrative.8-X10
    case reconsiderationEnforced
    /// 败诉相对人不履行判决.
    /// law: administrative.8-X11
    case judgmentEnforced
    /// 政府组织实施扩大范围可诉.
    /// law: administrative.8-X12
    case executionReviewable
    /// 执行后决定被撤销.
    /// law: administrative.8-X13
    case executionReversed
    /// 非诉执行被裁定不准予.
    /// law: administrative.8-X14
    case actStands
    /// 化解中心达成协议.
    /// law: administrative.8-X15
    case withdrawAfterMediation
    /// 化解不成转立案.
    /// law: administrative.8-X16
    case returnToDocket
    /// 救济期间停止加处罚款和执行.
    /// law: administrative.8-X17
    case addedFineStops
    /// 转为刑事强制措施.
    /// law: administrative.8-X18
    case terminatedForCriminalMeasure
    /// 以另案结果为依据.
    /// law: administrative.8-X19
    case suspendedForBasis
    /// 被告改变行政行为.
    /// law: administrative.8-X20
    case plaintiffChooses
    /// 确认违法与赔偿.
    /// law: administrative.8-X21
    case compensationJoined
    /// 负责人无正当理由未出庭.
    /// law: administrative.8-X22
    case absenceRecorded
    /// 行政机关败诉.
    /// law: administrative.8-X23
    case lossFollowedUp
    /// 信访事项有法定途径.
    /// law: administrative.8-X24
    case petitionRouted
    /// 信访处理意见不可诉.
    /// law: administrative.8-X25
    case petitionOpinionNotReviewable
    /// 裁定再审中止执行.
    /// law: administrative.8-X26
    case executionStayed
    /// 终结再审恢复执行.
    /// law: administrative.8-X27
    case executionResumes
    /// 一并审理民事争议.
    /// law: administrative.8-X28
    case civilJudgedApart
    /// 行政机关拒绝履行判决.
    /// law: administrative.8-X29
    case meansAgainstOrgan
    /// 行政机关不履行复议决定.
    /// law: administrative.8-X30
    case orderedToPerform

    public static let wireIndex = VocabularyIndex<AdministrativeCrossCaseEffect>()

    public var term: Term {
        switch self {
        case .noSuitMeanwhile: Term("no-suit-meanwhile", "复议受理期间不得起诉", "no suit while reconsideration runs")
        case .noReconsiderationAfterDocketing:
            Term("no-reconsideration-after-docketing", "已立案的不予受理复议", "no reconsideration once docketed")
        case .firstToDocket: Term("first-to-docket", "同时提起的先立案机关管辖", "first to docket")
        case .suitAfterDecision: Term("suit-after-decision", "不服复议决定十五日内起诉", "suit after the decision")
        case .suitAfterRefusal: Term("suit-after-refusal", "不予受理、逾期不决定后起诉", "suit after refusal or silence")
        case .suitAfterWithdrawal: Term("suit-after-withdrawal", "撤回复议后起诉", "suit after withdrawal")
        case .boundByRevocation: Term("bound-by-revocation", "判决撤销后受拘束", "bound by the revocation")
        case .newDecisionOrOriginal: Term("new-decision-or-original", "复议决定被撤销", "reconsideration decision revoked")
        case .documentNotApplied: Term("document-not-applied", "规范性文件不合法", "document found unlawful")
        case .reconsiderationEnforced:
            Term("reconsideration-enforced", "复议结果不履行", "reconsideration result not performed")
        case .judgmentEnforced: Term("judgment-enforced", "败诉相对人不履行判决", "judgment not performed by the plaintiff")
        case .executionReviewable: Term("execution-reviewable", "政府组织实施扩大范围可诉", "execution beyond the ruling")
        case .executionReversed: Term("execution-reversed", "执行后决定被撤销", "decision revoked after execution")
        case .actStands: Term("act-stands", "非诉执行被裁定不准予", "application refused")
        case .withdrawAfterMediation: Term("withdraw-after-mediation", "化解中心达成协议", "settled at the centre")
        case .returnToDocket: Term("return-to-docket", "化解不成转立案", "return for docketing")
        case .addedFineStops: Term("added-fine-stops", "救济期间停止加处罚款和执行", "added fine and execution stop")
        case .terminatedForCriminalMeasure: Term("terminated-for-criminal-measure", "转为刑事强制措施", "criminal measure")
        case .suspendedForBasis: Term("suspended-for-basis", "以另案结果为依据", "another case is the basis")
        case .plaintiffChooses: Term("plaintiff-chooses", "被告改变行政行为", "act changed meanwhile")
        case .compensationJoined: Term("compensation-joined", "确认违法与赔偿", "unlawfulness and compensation")
        case .absenceRecorded: Term("absence-recorded", "负责人无正当理由未出庭", "head absent without reason")
        case .lossFollowedUp: Term("loss-followed-up", "行政机关败诉", "organ lost")
        case .petitionRouted: Term("petition-routed", "信访事项有法定途径", "petition with a legal channel")
        case .petitionOpinionNotReviewable:
            Term("petition-opinion-not-reviewable", "信访处理意见不可诉", "petition opinion not reviewable")
        case .executionStayed: Term("execution-stayed", "裁定再审中止执行", "retrial stays execution")
        case .executionResumes: Term("execution-resumes", "终结再审恢复执行", "retrial ended, execution resumes")
        case .civilJudgedApart: Term("civil-judged-apart", "一并审理民事争议", "joined civil dispute")
        case .meansAgainstOrgan: Term("means-against-organ", "行政机关拒绝履行判决", "organ refuses the judgment")
        case .orderedToPerform: Term("ordered-to-perform", "行政机关不履行复议决定", "organ does not perform the decision")
        }
    }
}
