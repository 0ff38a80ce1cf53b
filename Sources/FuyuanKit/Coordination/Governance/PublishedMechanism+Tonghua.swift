extension PublishedMechanism {
    /// 通化: the six tasks, the mechanisms the account names, and those it only counts.
    public static let tonghua: [PublishedMechanism] = [
        // law: mediation.T1
        PublishedMechanism(
            Term("tonghua-administrative-cases", "行政案件协调化解", "coordinated resolution of administrative cases"),
            .tonghua, ["ReconsiderationCase", "DisputeCentreReferral", "ProcuratorialOpinion", "TaskTheme"],
            Basis(Citation("TH"))),
        // law: mediation.T2
        PublishedMechanism(
            Term("tonghua-business-environment", "优化环境激活活力", "a better environment for business"), .tonghua,
            ["LinkageMatter", "TaskTheme", "PartnerBody"], Basis(Citation("TH"))),
        // law: mediation.T3
        PublishedMechanism(
            Term("tonghua-key-projects", "重点项目落地见效", "key projects carried through"), .tonghua,
            ["LegalRiskOpinion", "TaskTheme"], Basis(Citation("TH"))),
        // law: mediation.T4
        PublishedMechanism(
            Term("tonghua-major-risks", "重大风险预判防控", "major risks foreseen and contained"), .tonghua,
            ["CoordinationTask", "TaskTheme"], Basis(Citation("TH"))),
        // law: mediation.T5
        PublishedMechanism(
            Term("tonghua-disputes", "矛盾纠纷排查化解", "disputes searched out and resolved"), .tonghua,
            ["TieredEscalation", "PreFilingMediation", "InSuitMediation", "TaskTheme"], Basis(Citation("TH"))),
        // law: mediation.T6
        PublishedMechanism(
            Term("tonghua-task-follow-up", "联动任务落细落实", "coordination tasks followed through"), .tonghua,
            ["TaskList", "CoordinationTask", "TaskTheme"], Basis(Citation("TH"))),
        // law: mediation.T-M
        PublishedMechanism(
            Term("tonghua-mechanisms", "9项联动机制 / 7个文件", "nine mechanisms, seven documents"), .tonghua,
            ["LiaisonFramework", "LinkageCatalogue"], Basis(Citation("TH")), remark: "报道只公布数量",
            "the account gives the numbers alone"),
        // law: mediation.T-a
        PublishedMechanism(
            Term(
                "tonghua-medical-five", "“调、险、赔、认、防”五位一体",
                "medical disputes: mediate, insure, compensate, confirm, prevent"), .tonghua,
            ["DisputePipeline", "ProfessionalMediation", "JudicialConfirmation"], Basis(Citation("TH"))),
        // law: mediation.T-b
        PublishedMechanism(
            Term("tonghua-traffic-centre", "一站式道交纠纷一体化处理中心", "one-stop centre for traffic disputes"), .tonghua,
            ["DisputePipeline"], Basis(Citation("TH"), Citation("DJ18"), Citation("DJ20"))),
        // law: mediation.T-c
        PublishedMechanism(
            Term(
                "tonghua-circuit-three", "巡回办案、多元化解、普法“三位一体”", "circuit hearings, resolution and legal education in one"
            ), .tonghua, ["OutreachActivity"], Basis(Citation("TH"))),
        // law: mediation.T-d
        PublishedMechanism(
            Term(
                "tonghua-legal-services", "四级公共法律服务平台、律师调解专家库",
                "four levels of public legal service, roster of lawyer-mediators"), .tonghua,
            ["LegalServiceLevel", "MediationExpert", "MediatorRoster"], Basis(Citation("TH")), remark: "报道未列明四级",
            "the account does not name the four levels"),
        // law: mediation.T-e
        PublishedMechanism(
            Term(
                "tonghua-partners", "工会、商会、妇联诉调机制",
                "links with trade unions, chambers of commerce and women’s federations"), .tonghua, ["PartnerBody"],
            Basis(Citation("TH"))),
        // law: mediation.T-f
        PublishedMechanism(
            Term("tonghua-triad", "“一府两院”大格局", "government, court and procuratorate together"), .tonghua,
            ["LiaisonSide", "ProcuratorialOpinion", "LiaisonBody"], Basis(Citation("TH"))),
        // law: mediation.T-g
        PublishedMechanism(
            Term("tonghua-green-book", "环境保护审判绿皮书", "green book on environmental trials"), .tonghua,
            ["CourtPublication"], Basis(Citation("TH"))),
        // law: mediation.T-h
        PublishedMechanism(
            Term(
                "tonghua-zombie-enterprises", "僵尸企业处置联动、遗留纠纷常态会商",
                "joint handling of zombie enterprises; standing consultation on left-over disputes"), .tonghua,
            ["ResponsibilityRule", "ZombieSign", "JointConference"], Basis(Citation("TH"))),
    ]
}
