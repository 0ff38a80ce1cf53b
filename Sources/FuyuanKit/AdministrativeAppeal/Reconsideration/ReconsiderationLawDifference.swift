/// Where the two texts of the 行政复议法 differ: the 2017 text governs applications until 2023-12-31, the 2023 text later ones.
@nonexhaustive
public enum ReconsiderationLawDifference: UInt8, Vocabulary, WireValue {
    case workingDays
    case applicationPeriod
    case rightsNotTold
    case longStop
    case admission
    case supplement
    case copy
    case answer
    case mode
    case hearingNotice
    case summary
    case decision
    case stayOfAct
    case mediation
    case withdrawal
    case jurisdiction
    case reconsiderationFirst
    case finalDecision
    case decisionKinds
    case noWorse
    case attachedReview
    case suspension
    case termination
    case opinionLetter
    case enforcement
    case publicity
    case suitAfter

    public var term: Term {
        switch self {
        case .workingDays: Term("working-days", "工作日的范围", "working-day units")
        case .applicationPeriod: Term("application-period", "申请期限", "basic application period")
        case .rightsNotTold: Term("rights-not-told", "未告知权利", "rights not told")
        case .longStop: Term("long-stop", "最长期限", "long-stop")
        case .admission: Term("admission", "受理审查", "admission review")
        case .supplement: Term("supplement", "补正", "completing the application")
        case .copy: Term("copy", "发送副本", "copy to the respondent")
        case .answer: Term("answer", "被申请人答复", "the respondent’s answer")
        case .mode: Term("mode", "审理方式", "mode of trial")
        case .hearingNotice: Term("hearing-notice", "听证通知", "hearing notice")
        case .summary: Term("summary", "简易程序", "summary procedure")
        case .decision: Term("decision", "审理期限", "decision period")
        case .stayOfAct: Term("stay-of-act", "停止执行", "suspension of the act")
        case .mediation: Term("mediation", "调解", "mediation")
        case .withdrawal: Term("withdrawal", "和解与撤回", "settlement and withdrawal")
        case .jurisdiction: Term("jurisdiction", "对地方部门的管辖", "jurisdiction over a local department")
        case .reconsiderationFirst: Term("reconsideration-first", "复议前置", "reconsideration first")
        case .finalDecision: Term("final-decision", "最终裁决", "final decisions")
        case .decisionKinds: Term("decision-kinds", "决定种类与次序", "kinds of decision")
        case .noWorse: Term("no-worse", "不利变更禁止", "no worse decision")
        case .attachedReview: Term("attached-review", "附带审查", "attached review of documents")
        case .suspension: Term("suspension", "中止", "suspension")
        case .termination: Term("termination", "终止", "termination")
        case .opinionLetter: Term("opinion-letter", "意见书", "opinions to organs")
        case .enforcement: Term("enforcement", "执行", "enforcement")
        case .publicity: Term("publicity", "公开与抄告", "publicity")
        case .suitAfter: Term("suit-after", "前置案件起诉", "suit where reconsideration came first")
        }
    }
}

extension ReconsiderationLawDifference {
    /// Its number in the comparison, from 1.
    public var number: Int { Int(rawValue) + 1 }

    /// What a text of the law says.
    public func text(in edition: ReconsiderationEdition) -> Bilingual {
        switch edition {
        case .law2017: text2017
        case .law2023: text2023
        }
    }

    /// Where a text of the law, or the regulation under it, says so; empty where it is silent.
    public func basis(in edition: ReconsiderationEdition) -> Basis {
        switch edition {
        case .law2017: basis2017
        case .law2023: basis2023
        }
    }
}
