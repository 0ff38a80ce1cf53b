/// 会议形式: what kind of meeting it is. The kind changes who calls it and who must take part, never the machine.
///
/// Who calls and chairs is local practice as published; who must take part is a convention that a notice may replace.
@nonexhaustive
public enum ConferenceKind: UInt8, Vocabulary, WireValue {
    /// 联席会议.
    /// law: mediation.jointConference
    case regular
    /// 专题会议.
    /// law: mediation.specialMeeting
    case special
    /// 会商.
    /// law: mediation.consultation
    case consultation
    /// 协调会.
    /// law: mediation.coordination
    case coordination
    /// 通报会.
    /// law: mediation.briefing
    case briefing
    /// 座谈会.
    /// law: mediation.symposium
    case symposium
    /// 研判会.
    /// law: mediation.assessment
    case assessment
    /// 执行工作联席会议.
    /// law: mediation.executionConference
    case execution
    /// “府院”联合调研.
    /// law: mediation.jointResearch
    case jointResearch
    /// 庭审观摩、旁听.
    /// law: mediation.8.2.courtObservation
    case courtObservation
    /// 环境资源执法研讨、座谈.
    /// law: mediation.environmentalForum
    case environmentalForum
    /// 行政争议化解委员会会议.
    /// law: mediation.disputeSettlementCommittee
    case disputeSettlementCommittee

    public static let wireIndex = VocabularyIndex<ConferenceKind>()

    public var term: Term {
        switch self {
        case .regular: Term("regular", "联席会议", "joint conference")
        case .special: Term("special", "专题会议", "special meeting")
        case .consultation: Term("consultation", "会商", "consultation")
        case .coordination: Term("coordination", "协调会", "coordination meeting")
        case .briefing: Term("briefing", "通报会", "briefing")
        case .symposium: Term("symposium", "座谈会", "symposium")
        case .assessment: Term("assessment", "研判会", "assessment meeting")
        case .execution: Term("execution", "执行工作联席会议", "joint conference on enforcement")
        case .jointResearch: Term("joint-research", "“府院”联合调研", "joint research")
        case .courtObservation: Term("court-observation", "庭审观摩、旁听", "observing a hearing")
        case .environmentalForum: Term("environmental-forum", "环境资源执法研讨会", "environmental forum")
        case .disputeSettlementCommittee:
            Term("dispute-settlement-committee", "行政争议化解委员会会议", "committee for settling administrative disputes")
        }
    }

    /// Who calls it.
    public var callers: EnumSet<LiaisonRole> {
        switch self {
        case .regular, .special, .consultation: [.leadingGroup, .officeGov, .officeCourt, .member]
        case .coordination, .briefing, .symposium, .assessment: [.officeGov, .officeCourt, .leadingGroup]
        case .execution: [.partyPoliticalLegal]
        case .jointResearch: [.court, .government, .officeGov, .officeCourt]
        case .courtObservation: [.court, .officeCourt, .officeGov, .government]
        case .environmentalForum: [.court, .officeCourt, .procuratorate, .police, .agency]
        case .disputeSettlementCommittee: [.government, .officeGov]
        }
    }

    /// Who must take part where the notice does not say otherwise.
    public var required: EnumSet<LiaisonRole> {
        switch self {
        case .regular: [.leadingGroup, .officeGov, .officeCourt, .member]
        case .special, .coordination: [.officeGov, .officeCourt, .member]
        case .consultation: [.court, .member]
        case .briefing: [.member]
        case .symposium: [.officeGov, .invitee]
        case .assessment: [.officeGov, .officeCourt]
        case .execution: [.partyPoliticalLegal, .court, .procuratorate, .police]
        case .jointResearch: [.court, .government]
        case .courtObservation: [.court, .agency]
        case .environmentalForum: [.court, .procuratorate, .police, .agency]
        case .disputeSettlementCommittee: [.government, .court, .officeGov]
        }
    }

    /// What comes out of it.
    public var output: Bilingual {
        switch self {
        case .regular: Bilingual("听取进展、议定重大问题，形成纪要和任务", "progress heard, major questions decided: minutes and tasks")
        case .special: Bilingual("一事一议的纪要", "minutes on one topic")
        case .consultation: Bilingual("商定的处理意见", "an agreed handling")
        case .coordination, .briefing, .symposium, .assessment: Bilingual("会议纪要或者记录", "minutes or a record")
        case .execution: Bilingual("联合意见", "a joint opinion")
        case .jointResearch: Bilingual("调研报告", "a report")
        case .courtObservation: Bilingual("观摩记录", "a record of the observation")
        case .environmentalForum: Bilingual("研讨记录", "a record of the forum")
        case .disputeSettlementCommittee: Bilingual("化解方案", "a plan of settlement")
        }
    }

    /// How often it is held, as published; nil where it is held as needed.
    public var frequency: PolicyParameter? {
        switch self {
        case .regular: .jointConferencesPerYear
        case .courtObservation: .courtObservationsPerYear
        case .special, .consultation, .coordination, .briefing, .symposium, .assessment, .execution, .jointResearch,
            .environmentalForum, .disputeSettlementCommittee:
            nil
        }
    }

    /// Where it is described.
    public var basis: Basis {
        switch self {
        case .regular: Basis(Citation("HS24"), Citation("TH"), Citation("JZ22"))
        case .special, .consultation: Basis(Citation("HS24"), Citation("TH"))
        case .coordination, .briefing, .symposium, .assessment, .jointResearch: Basis(Citation("HS24"))
        case .execution, .environmentalForum: Basis(Citation("YT21"))
        case .courtObservation: Basis(Citation("HS24"), Citation("QHD21"))
        case .disputeSettlementCommittee: Basis(Citation("QHD21"))
        }
    }
}

extension PolicyParameter {
    /// 到会比例: what share of the units notified makes a quorum. A convention: no published plan names one.
    public static let conferenceQuorum = PolicyParameter(
        Term("conference-quorum", "联席会议到会单位比例（不少于）", "share of the units notified present at a conference, at least"),
        .share(1, of: 2), Basis(Citation("HS24")), .convention)

    /// Every parameter of liaison bodies the kit knows.
    public static let liaisonPolicies: [PolicyParameter] = [conferenceQuorum]
}
