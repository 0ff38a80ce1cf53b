/// 利害关系: ties that may touch loyal performance (指定管理人规定 arts. 23, 24).
@nonexhaustive
public enum ConflictKind: UInt8, Vocabulary, WireValue {
    /// An unsettled debt with the debtor or a creditor.
    case unsettledDebts
    /// Regular intermediary services to the debtor, such as audits, within three years before acceptance.
    case regularServices
    /// Controlling shareholder or actual controller of the debtor or a creditor, now or within three years.
    case controller
    /// Financial or legal adviser of the debtor or a creditor, now or within three years.
    case adviser
    /// Director, supervisor or officer of the debtor or a creditor, now or within three years.
    case officer
    /// Spouse or close kin of a controlling shareholder, director, supervisor or officer.
    case kinship
    /// Another tie the court sees.
    case other

    public static let wireIndex = VocabularyIndex<ConflictKind>()

    public var term: Term {
        switch self {
        case .unsettledDebts: Term("unsettled-debts", "未了结的债权债务关系", "unsettled debts")
        case .regularServices: Term("regular-services", "相对固定的中介服务", "regular intermediary services")
        case .controller: Term("controller", "控股股东或者实际控制人", "controlling shareholder or controller")
        case .adviser: Term("adviser", "财务顾问、法律顾问", "financial or legal adviser")
        case .officer: Term("officer", "董事、监事、高级管理人员", "director, supervisor or officer")
        case .kinship: Term("kinship", "夫妻、直系血亲、三代以内旁系血亲或者近姻亲", "spouse or close kin")
        case .other: Term("other", "其他可能影响忠实履职的利害关系", "another tie that may touch loyal performance")
        }
    }

    /// Whether a tie of the past counts, if it ended within the look-back of three years.
    public var looksBack: Bool {
        switch self {
        case .regularServices, .controller, .adviser, .officer: true
        case .unsettledDebts, .kinship, .other: false
        }
    }
}

/// One tie of a candidate to the case.
public struct ConflictTie: WireRecord {
    /// What kind of tie.
    public var kind: ConflictKind
    /// The day it ended; nil while it lasts.
    public var endedOn: CivilDate?

    /// A tie.
    public init(_ kind: ConflictKind, endedOn: CivilDate? = nil) {
        self.kind = kind
        self.endedOn = endedOn
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(try c.field("kind", value?.kind), endedOn: try c.optional("endedOn", value?.endedOn))
    }

    /// Whether it counts for a case accepted on a day: it lasts, or is of a kind that looks back and ended within three
    /// years before acceptance, the first of those days included. Nil outside the calendar.
    public func counts(acceptedOn day: CivilDate, in law: LegalContext) -> Bool? {
        guard let endedOn else { return true }
        guard kind.looksBack else { return false }
        return TimeLimit.conflictLookBack.lastDay(from: day, in: law).map { endedOn >= $0 }
    }
}

/// What bars from the roster or from one case (企业破产法 art. 24(3); 指定管理人规定 arts. 9, 26).
@nonexhaustive
public enum AdministratorBar: UInt8, Vocabulary, WireValue {
    /// Punished for an intentional crime.
    case intentionalCrime
    /// A professional licence was revoked.
    case licenceRevoked
    /// Otherwise unfit in the court’s view.
    case unfit
    /// A major debt dispute.
    case majorDebtDispute
    /// Under investigation for a suspected breach of law.
    case underInvestigation
    /// Punished or disciplined within three years for intent or gross negligence at work.
    case recentDiscipline
    /// Removed from the roster within three years.
    case recentRemoval
    /// Without the skill the office needs.
    case lacksSkill
    /// Unable to bear civil liability.
    case cannotBearLiability

    public static let wireIndex = VocabularyIndex<AdministratorBar>()

    public var term: Term {
        switch self {
        case .intentionalCrime: Term("intentional-crime", "因故意犯罪受过刑事处罚", "punished for an intentional crime")
        case .licenceRevoked: Term("licence-revoked", "曾被吊销相关专业执业证书", "a professional licence was revoked")
        case .unfit: Term("unfit", "人民法院认为不宜担任管理人", "unfit in the court’s view")
        case .majorDebtDispute: Term("major-debt-dispute", "有重大债务纠纷", "major debt dispute")
        case .underInvestigation:
            Term("under-investigation", "因涉嫌违法行为正被相关部门调查", "under investigation for a suspected breach")
        case .recentDiscipline:
            Term("recent-discipline", "因故意或者重大过失受处罚、处分未逾三年", "disciplined within three years")
        case .recentRemoval: Term("recent-removal", "被从名册除名未逾三年", "removed from the roster within three years")
        case .lacksSkill: Term("lacks-skill", "缺乏专业能力", "lacks the skill")
        case .cannotBearLiability: Term("cannot-bear-liability", "缺乏承担民事责任的能力", "unable to bear civil liability")
        }
    }
}

/// What is known of somebody who is to be administrator.
public struct AdministratorCandidacy: WireRecord {
    /// Institution, individual or liquidation group.
    public var kind: AdministratorKind
    /// Ties to the case.
    public var ties: [ConflictTie]
    /// Whether the court found that the ties may touch loyal performance; nil while it has not decided.
    public var conflictFound: Bool?
    /// What bars from serving.
    public var bars: EnumSet<AdministratorBar>
    /// Whether the case is simple; nil when not known.
    public var isSimpleCase: Bool?
    /// Whether an individual holds liability insurance in force; nil when not known.
    public var isInsured: Bool?

    /// A candidacy; nothing against it unless said.
    public init(
        _ kind: AdministratorKind, ties: [ConflictTie] = [], conflictFound: Bool? = nil,
        bars: EnumSet<AdministratorBar> = [], isSimpleCase: Bool? = nil, isInsured: Bool? = nil
    ) {
        self.kind = kind
        self.ties = ties
        self.conflictFound = conflictFound
        self.bars = bars
        self.isSimpleCase = isSimpleCase
        self.isInsured = isInsured
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("kind", value?.kind), ties: try c.defaulted("ties", value?.ties, default: []),
            conflictFound: try c.optional("conflictFound", value?.conflictFound),
            bars: try c.defaulted("bars", value?.bars, default: []),
            isSimpleCase: try c.optional("isSimpleCase", value?.isSimpleCase),
            isInsured: try c.optional("isInsured", value?.isInsured))
    }

    /// Whether a conflict stands in the way: the court’s finding where there is one, otherwise the ties that count; nil
    /// where neither can be told. O(ties).
    public func hasConflict(acceptedOn day: CivilDate?, in law: LegalContext) -> Bool? {
        if let conflictFound { return conflictFound }
        if ties.isEmpty { return false }
        guard let day else { return ties.contains { $0.endedOn == nil } ? true : nil }
        return ties.contains { $0.counts(acceptedOn: day, in: law) ?? false }
    }

    /// Whether an individual may serve: a simple case and insurance in force; others always. Nil when not known.
    public var individualFits: Bool? {
        switch kind {
        case .institution, .liquidationGroup: true
        case .individual:
            if isSimpleCase == false || isInsured == false {
                false
            } else {
                isSimpleCase == nil || isInsured == nil ? nil : true
            }
        }
    }

    /// What stands against the candidate in a case accepted on a day.
    public func findings(acceptedOn day: CivilDate?, in law: LegalContext) -> [Finding] {
        var findings: [Finding] = []
        // law: bankruptcy.v53
        if hasConflict(acceptedOn: day, in: law) == true {
            findings.append(
                Finding(
                    "bankruptcy.v53", .error, at: "ties",
                    Basis(.bankruptcy(24, 3, item: 3), .administrators(23), .administrators(24)),
                    "与本案有利害关系的，不得担任管理人", "nobody with a conflict of interest in the case may be administrator"))
        }
        for bar in bars {
            findings.append(
                Finding(
                    "bankruptcy.v53", .error, at: "bars",
                    Basis(.bankruptcy(24, 3), .administrators(9), .administrators(26)),
                    "不得担任管理人：\(bar.term.zh)", "may not be administrator: \(bar.term.en)"))
        }
        // law: bankruptcy.v54
        if individualFits == false {
            findings.append(
                Finding(
                    "bankruptcy.v54", .error, at: "kind",
                    Basis(.bankruptcy(24, 4), .administrators(17), .administrators(34)),
                    "个人担任管理人的，限于事实清楚、债权债务关系简单的案件，并应当参加执业责任保险",
                    "an individual serves only in a simple case and with liability insurance in force"))
        }
        return findings
    }
}
