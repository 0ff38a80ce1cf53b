extension AdministrativeCoordinationItem {
    /// Who gives or organises.
    public var giver: AdministrativeRole {
        switch self {
        case .leadingGroup: .government
        case .jointConference: .leadingGroup
        case .consultation: .leadingGroup
        case .resolutionCommittee: .government
        case .resolutionCentre: .resolutionCommittee
        case .resolutionProcess: .resolutionCommittee
        case .pretrialReconciliation: .court
        case .reconsiderationMainChannel: .reconsiderationOrgan
        case .trialDataPush: .court
        case .judicialReviewReport: .court
        case .lossAnalysis: .court
        case .jointResearch: .court
        case .courtObservation: .agency
        case .attendanceBulletin: .ruleOfLawOffice
        case .attendanceTarget: .government
        case .responseTraining: .court
        case .doubleReporting: .agency
        case .judicialAdvice: .court
        case .adviceInAssessment: .government
        case .organDebtorNotice: .court
        case .governmentExecution: .court
        case .reviewCommunication: .court
        case .petitionDiversion: .petitionOffice
        case .majorCaseCoordination: .court
        case .concentratedJurisdiction: .court
        case .demonstration: .government
        case .procuratorialSupport: .procuratorate
        case .sharedPlatform: .government
        case .accountability: .government
        case .legalReview: .government
        }
    }

    /// Who receives.
    public var receiver: AdministrativeRole {
        switch self {
        case .leadingGroup: .leadingGroup
        case .jointConference: .court
        case .consultation: .member
        case .resolutionCommittee: .resolutionCommittee
        case .resolutionCentre: .centre
        case .resolutionProcess: .centre
        case .pretrialReconciliation: .parties
        case .reconsiderationMainChannel: .party
        case .trialDataPush: .government
        case .judicialReviewReport: .government
        case .lossAnalysis: .agency
        case .jointResearch: .government
        case .courtObservation: .court
        case .attendanceBulletin: .agency
        case .attendanceTarget: .agency
        case .responseTraining: .agency
        case .doubleReporting: .justiceBureau
        case .judicialAdvice: .advisedUnit
        case .adviceInAssessment: .agency
        case .organDebtorNotice: .government
        case .governmentExecution: .government
        case .reviewCommunication: .agency
        case .petitionDiversion: .court
        case .majorCaseCoordination: .government
        case .concentratedJurisdiction: .court
        case .demonstration: .ruleOfLawOffice
        case .procuratorialSupport: .justiceBureau
        case .sharedPlatform: .court
        case .accountability: .agency
        case .legalReview: .agency
        }
    }

    /// What it is.
    public var text: Bilingual {
        switch self {
        case .leadingGroup:
            Bilingual(
                "组长为政府负责人，副组长为政府分管负责人、法院院长，成员为各部门；办公室设在司法局和行政审判庭",
                "headed by the head of government, deputies a vice head and the president of the court, members the departments; offices at the justice bureau and the administrative division"
            )
        case .jointConference:
            Bilingual(
                "议题：争议化解、执行、破产、风险；可以召开专题会议",
                "agenda: disputes, enforcement, insolvency, risk; special meetings at any time")
        case .consultation:
            Bilingual(
                "通报会、协调会、座谈会、研判会：紧急案件或者政策问题",
                "briefings, coordination, talks, studies on an urgent case or a question of policy")
        case .resolutionCommittee:
            Bilingual(
                "主任为市长，副主任为政府负责人、法院院长；成员为县区长、司法局长、法院副院长",
                "chaired by the mayor with a deputy mayor and the president of the court; heads of counties, the justice bureau, a vice-president"
            )
        case .resolutionCentre:
            Bilingual("协调、组织、联络；市、县两级", "coordinates, organises, keeps contact; city and county")
        case .resolutionProcess:
            Bilingual("化解前、化解中、化解后、回访", "before, during, after, follow-up visit")
        case .pretrialReconciliation:
            Bilingual("两级法院开庭前促成和解", "both levels of court, before trial")
        case .reconsiderationMainChannel:
            Bilingual("应受理尽受理，纠错，调解，决定书公开", "accept, correct, mediate, publish the decisions")
        case .trialDataPush:
            Bilingual(
                "立案、结案、败诉、类型、机关；定期并实时共享",
                "filings, closings, losses, kinds, organs; at intervals and shared in real time")
        case .judicialReviewReport:
            Bilingual(
                "情况、争议特点、执法共性问题、败诉原因、建议",
                "the situation, the disputes, common faults of enforcement, reasons of loss, advice")
        case .lossAnalysis:
            Bilingual("败诉理由、机关、整改", "grounds, organ, what was put right")
        case .jointResearch:
            Bilingual("执法与审判的新问题", "new questions of enforcement and trial")
        case .courtObservation:
            Bilingual("典型案件；案件多、执法任务重的机关每年至少一次", "typical cases; organs with many cases at least once a year")
        case .attendanceBulletin:
            Bilingual("点名通报，限期整改并反馈", "named list, to be put right within the term set")
        case .attendanceTarget:
            Bilingual("不低于百分之七十；九十以上；保持百分之百", "no less than 70 %; above 90 %; kept at 100 %")
        case .responseTraining:
            Bilingual("授课、庭前沟通、庭后点评", "lectures, contact before the hearing, comments after it")
        case .doubleReporting:
            Bilingual("法院、行政机关分别报备，核对", "court and organ each report every case, and the books are compared")
        case .judicialAdvice:
            Bilingual("附答复期限", "with a term to reply")
        case .adviceInAssessment:
            Bilingual("采纳、回复纳入法治政府考核", "adoption and reply count in the assessment")
        case .organDebtorNotice:
            Bilingual("负有履行义务的行政机关名单", "the organs that owe performance")
        case .governmentExecution:
            Bilingual("土地、房屋、乱占耕地案件", "land, houses, farmland")
        case .reviewCommunication:
            Bilingual("拟不准予执行的，先指出瑕疵", "before it refuses, the court tells the defects")
        case .petitionDiversion:
            Bilingual("导入诉讼，共同研判，终结移交", "routes suits, joint study, hands over finished matters")
        case .majorCaseCoordination:
            Bilingual("征地、拆迁、生态环境、群体性纠纷、重大项目", "collective land, demolition, environment, mass disputes, big projects")
        case .concentratedJurisdiction:
            Bilingual("指定法院", "designated courts")
        case .demonstration:
            Bilingual("法治政府建设示范市", "model city of the rule of law")
        case .procuratorialSupport:
            Bilingual("检察机关支持复议化解争议", "helps to settle disputes in reconsideration")
        case .sharedPlatform:
            Bilingual("平台共享，案件状态双方可见", "shared platforms; both see the state of a file")
        case .accountability:
            Bilingual("奖励实质化解，追究拒不出庭", "reward real settlement, question who refuses to attend")
        case .legalReview:
            Bilingual("作出重大决定前进行法律和风险论证", "law and risk reviewed before a major decision")
        }
    }
}
