/// What happens in one case and sets something off in another.
@nonexhaustive
public enum AdministrativeEvent: UInt8, Vocabulary, WireValue {
    case reconsiderationAccepted
    case suitDocketed
    case bothFiled
    case reconsiderationDecided
    case reconsiderationRefused
    case reconsiderationWithdrawn
    case actRevoked
    case reconsiderationDecisionRevoked
    case documentUnlawful
    case reconsiderationUnperformed
    case plaintiffLost
    case governmentExecuted
    case executedActRevoked
    case nonLitigationRefused
    case centreAgreed
    case centreFailed
    case remedyRunning
    case criminalMeasure
    case otherCaseIsBasis
    case actChanged
    case actConfirmedIllegal
    case headAbsent
    case organLost
    case petitionWithChannel
    case petitionOpinion
    case retrialOrdered
    case retrialTerminated
    case civilJoined
    case judgmentUnperformed
    case decisionUnperformed

    public static let wireIndex = VocabularyIndex<AdministrativeEvent>()

    public var term: Term {
        switch self {
        case .reconsiderationAccepted: Term("reconsideration-accepted", "复议机关受理", "reconsideration accepted")
        case .suitDocketed: Term("suit-docketed", "人民法院立案", "suit docketed")
        case .bothFiled: Term("both-filed", "同时申请复议和起诉", "both filed")
        case .reconsiderationDecided: Term("reconsideration-decided", "作出复议决定", "reconsideration decided")
        case .reconsiderationRefused:
            Term("reconsideration-refused", "复议不予受理、驳回、逾期", "reconsideration refused, rejected or silent")
        case .reconsiderationWithdrawn: Term("reconsideration-withdrawn", "撤回复议申请", "application withdrawn")
        case .actRevoked: Term("act-revoked", "判决撤销行政行为", "act revoked by the court")
        case .reconsiderationDecisionRevoked:
            Term("reconsideration-decision-revoked", "判决撤销复议决定", "reconsideration decision revoked")
        case .documentUnlawful: Term("document-unlawful", "认定规范性文件不合法", "document found unlawful")
        case .reconsiderationUnperformed:
            Term("reconsideration-unperformed", "申请人、第三人不履行复议结果", "applicant does not perform the result")
        case .plaintiffLost: Term("plaintiff-lost", "相对人败诉且不履行", "plaintiff lost and does not perform")
        case .governmentExecuted: Term("government-executed", "政府组织实施", "executed by the government")
        case .executedActRevoked: Term("executed-act-revoked", "执行后决定被撤销、变更", "revoked after execution")
        case .nonLitigationRefused: Term("non-litigation-refused", "裁定不准予执行", "application refused")
        case .centreAgreed: Term("centre-agreed", "化解中心达成协议", "agreed at the centre")
        case .centreFailed: Term("centre-failed", "化解不成", "centre failed")
        case .remedyRunning: Term("remedy-running", "提起复议、诉讼", "a remedy is running")
        case .criminalMeasure: Term("criminal-measure", "转为刑事强制措施", "turned into a criminal measure")
        case .otherCaseIsBasis: Term("other-case-is-basis", "须以另案审理结果为依据", "another case is the basis")
        case .actChanged: Term("act-changed", "被告改变行政行为", "organ changed the act")
        case .actConfirmedIllegal: Term("act-confirmed-illegal", "行为被确认违法或者请求确认违法", "unlawfulness confirmed or claimed")
        case .headAbsent: Term("head-absent", "负责人无正当理由未出庭", "head absent without reason")
        case .organLost: Term("organ-lost", "行政机关败诉", "organ lost")
        case .petitionWithChannel: Term("petition-with-channel", "信访事项有法定途径", "petition with a legal channel")
        case .petitionOpinion: Term("petition-opinion", "信访处理意见", "petition opinion")
        case .retrialOrdered: Term("retrial-ordered", "裁定再审", "retrial ordered")
        case .retrialTerminated: Term("retrial-terminated", "终结再审程序", "retrial terminated")
        case .civilJoined: Term("civil-joined", "一并审理民事争议", "civil dispute joined")
        case .judgmentUnperformed: Term("judgment-unperformed", "行政机关拒绝履行判决", "organ refuses the judgment")
        case .decisionUnperformed: Term("decision-unperformed", "行政机关不履行复议决定", "organ does not perform the decision")
        }
    }
}
