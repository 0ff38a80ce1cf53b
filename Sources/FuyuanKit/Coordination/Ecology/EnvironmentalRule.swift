/// The rules that order several proceedings over one harm.
@nonexhaustive
public enum EnvironmentalRule: UInt8, Vocabulary, WireValue {
    /// law: mediation.E01
    case compensationFirst
    /// law: mediation.E02
    case sameTrialBody
    /// law: mediation.E03
    case newHarmOnly
    /// law: mediation.E04
    case privateFirst
    /// law: mediation.E05
    case foundFacts
    /// law: mediation.E06
    case noCounterclaim
    /// law: mediation.E07
    case noLateWithdrawal
    /// law: mediation.E08
    case publishedSettlement
    /// law: mediation.E09
    case transferBesidePenalty
    /// law: mediation.E10
    case fixedCost
    /// law: mediation.E10b
    case costMayBeFixed
    /// law: mediation.E11
    case basinCooperation

    public var term: Term {
        switch self {
        case .compensationFirst: Term("compensation-first", "中止公益诉讼，先审赔偿诉讼", "the compensation suit goes first")
        case .sameTrialBody: Term("same-trial-body", "同一审判组织审理", "one trial body for both")
        case .newHarmOnly: Term("new-harm-only", "裁判生效后仅就新发现损害起诉", "after a final judgment, only newly found harm")
        case .privateFirst: Term("private-first", "财产不足时先履行私益判决", "private judgments are performed first")
        case .foundFacts: Term("found-facts", "公益裁判认定事实的效力", "facts found in the public interest")
        case .noCounterclaim: Term("no-counterclaim", "公益诉讼不受理反诉", "no counterclaim")
        case .noLateWithdrawal: Term("no-late-withdrawal", "法庭辩论终结后不予准许撤诉", "no withdrawal after argument")
        case .publishedSettlement: Term("published-settlement", "调解、和解协议公告", "settlements are published")
        case .transferBesidePenalty:
            Term("transfer-beside-penalty", "不得以行政处罚代替移送", "a penalty does not replace the transfer")
        case .fixedCost: Term("fixed-cost", "应当确定修复费用", "the cost of restoration shall be fixed")
        case .costMayBeFixed: Term("cost-may-be-fixed", "可以确定或者直接判令承担修复费用", "the cost may be fixed, or ordered alone")
        case .basinCooperation: Term("basin-cooperation", "流域司法协作与执法联动", "cooperation along the river")
        }
    }

    /// The rule's id in findings.
    public var code: String {
        switch self {
        case .compensationFirst: "mediation.E01"
        case .sameTrialBody: "mediation.E02"
        case .newHarmOnly: "mediation.E03"
        case .privateFirst: "mediation.E04"
        case .foundFacts: "mediation.E05"
        case .noCounterclaim: "mediation.E06"
        case .noLateWithdrawal: "mediation.E07"
        case .publishedSettlement: "mediation.E08"
        case .transferBesidePenalty: "mediation.E09"
        case .fixedCost: "mediation.E10"
        case .costMayBeFixed: "mediation.E10b"
        case .basinCooperation: "mediation.E11"
        }
    }

    /// Where the rule stands.
    public var basis: Basis {
        switch self {
        case .compensationFirst: Basis(Citation("EDL20", 17))
        case .sameTrialBody: Basis(Citation("EDL20", 16))
        case .newHarmOnly: Basis(Citation("EDL20", 18))
        case .privateFirst: Basis(Citation("EPI20", 31))
        case .foundFacts: Basis(Citation("EPI20", 30, 1), Citation("EPI20", 30, 2))
        case .noCounterclaim: Basis(Citation("EPI20", 17), Citation("PIL20", 16))
        case .noLateWithdrawal: Basis(Citation("EPI20", 26), Citation("EPI20", 27), Citation("JI22", 288))
        case .publishedSettlement: Basis(Citation("EPI20", 25))
        case .transferBesidePenalty: Basis(Citation("TRF20", 11))
        case .fixedCost: Basis(Citation("EDL20", 12), Citation("EDL20", 21))
        case .costMayBeFixed: Basis(Citation("EPI20", 20))
        case .basinCooperation: Basis(Citation("YR22"))
        }
    }

    /// Whether it binds; what the law only allows or encourages does not.
    public var isBinding: Bool {
        switch self {
        case .costMayBeFixed, .basinCooperation: false
        case .compensationFirst, .sameTrialBody, .newHarmOnly, .privateFirst, .foundFacts, .noCounterclaim,
            .noLateWithdrawal, .publishedSettlement, .transferBesidePenalty, .fixedCost:
            true
        }
    }

    func finding(_ zh: String, _ en: String, _ severity: Severity = .error, at path: String = "") -> Finding {
        Finding(code, severity, at: path, basis, zh, en)
    }
}
