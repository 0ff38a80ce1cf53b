extension PublishedMechanism {
    /// 焦作: the 1+N platforms and the mechanisms around them.
    public static let jiaozuo: [PublishedMechanism] = [
        // law: mediation.J0
        PublishedMechanism(
            Term("jiaozuo-items", "31项重点联动事项", "31 key items of coordination"), .jiaozuo,
            ["LinkageCatalogue", "LinkageGroup"], Basis(Citation("JZ22")), remark: "报道未列出全部事项",
            "the account does not list them all"),
        // law: mediation.J1
        PublishedMechanism(
            Term("jiaozuo-hub", "焦作府院通", "Jiaozuo Fuyuantong, the hub platform"), .jiaozuo,
            ["PlatformDescriptor", "GatedDocket"], Basis(Citation("JZ22"))),
        // law: mediation.J2
        PublishedMechanism(
            Term("jiaozuo-liaison-channel", "“府院钉”联络平台", "liaison channel"), .jiaozuo, ["LiaisonThread"],
            Basis(Citation("JZ22"))),
        // law: mediation.J3
        PublishedMechanism(
            Term("jiaozuo-bankruptcy-platform", "破产案件全流程办理平台", "platform for whole bankruptcy cases"), .jiaozuo,
            ["BankruptcyCase", "BankruptcyClaim", "CreditorsMeeting"], Basis(Citation("JZ22"))),
        // law: mediation.J4
        PublishedMechanism(
            Term("jiaozuo-mediation-platform", "多元矛盾纠纷化解平台", "platform for resolving disputes"), .jiaozuo,
            ["PreFilingMediation", "PeoplesMediation", "JudicialConfirmation"], Basis(Citation("JZ22"))),
        // law: mediation.J5
        PublishedMechanism(
            Term("jiaozuo-administrative-platform", "智慧行政一体化办案平台", "platform for administrative cases"), .jiaozuo,
            ["AdministrativeAct", "ReconsiderationCase", "AdministrativeFirstInstance"], Basis(Citation("JZ22"))),
        // law: mediation.J6
        PublishedMechanism(
            Term("jiaozuo-credit-platform", "信用体系平台", "credit platform"), .jiaozuo,
            ["CreditList", "CreditEntry", "InterceptionRecord"], Basis(Citation("JZ22"))),
        // law: mediation.J7
        PublishedMechanism(
            Term("jiaozuo-query-platform", "府院信息查询平台", "inter-agency query platform"), .jiaozuo, ["InterAgencyRequest"],
            Basis(Citation("JZ22"))),
        // law: mediation.J8
        PublishedMechanism(
            Term("jiaozuo-enterprise-zone", "“企业纾困360”平台网法院专区", "court zone of the enterprise-relief platform"),
            .jiaozuo, ["EnterpriseRequest"], Basis(Citation("JZ22"))),
        // law: mediation.J9
        PublishedMechanism(
            Term("jiaozuo-enforcement-control", "执行案件全流程智能管控系统", "control of whole enforcement cases"), .jiaozuo,
            ["EnforcementCase", "NodeBoard", "SupervisionOrder"], Basis(Citation("JZ22"))),
        // law: mediation.J10
        PublishedMechanism(
            Term("jiaozuo-land-query", "“点对点”不动产网络查控信用信息系统", "point-to-point query and control of real estate"),
            .jiaozuo, ["AssistanceRequest", "RegistryRequest"], Basis(Citation("JZ22"))),
        // law: mediation.J11
        PublishedMechanism(
            Term("jiaozuo-credit-travel", "“信易游”", "travel benefits for good credit"), .jiaozuo, ["CreditIncentive"],
            Basis(Citation("JZ22"))),
        // law: mediation.J12
        PublishedMechanism(
            Term(
                "jiaozuo-leading-group", "领导小组（市长任组长），县市区参照设立",
                "leading group under the mayor, mirrored in the counties"), .jiaozuo, ["LiaisonBody"],
            Basis(Citation("JZ22"))),
        // law: mediation.J18
        PublishedMechanism(
            Term(
                "jiaozuo-key-units", "重点联动单位设领导小组、“一府两院”联络、制度文件",
                "leading groups in key units, liaison of the three, founding instruments"), .jiaozuo,
            ["LiaisonBody", "LiaisonInstrument"], Basis(Citation("JZ22"))),
        // law: mediation.J13
        PublishedMechanism(
            Term("jiaozuo-stations", "985个乡村诉调对接工作站、65个行业部门工作室", "985 village stations and 65 workrooms"), .jiaozuo,
            ["MediationStation", "DockingStation", "StationKind"], Basis(Citation("JZ22"))),
        // law: mediation.J14
        PublishedMechanism(
            Term("jiaozuo-three-four", "“三联四网”（博爱县）", "“three links, four nets” (Bo’ai)"), .jiaozuo, ["LocalMechanism"],
            Basis(Citation("JZ22")), remark: "报道未说明其内容", "the account does not say what it is made of"),
        // law: mediation.J15
        PublishedMechanism(
            Term(
                "jiaozuo-administrative-trio", "出庭应诉、裁执分离、行政争议化解中心",
                "attendance of heads, separated enforcement, resolution centres"), .jiaozuo,
            ["HeadAttendance", "NonLitigationEnforcement", "DisputeCentreReferral"], Basis(Citation("JZ22"))),
        // law: mediation.J16
        PublishedMechanism(
            Term("jiaozuo-notaries", "“执行+公证”", "notaries in enforcement"), .jiaozuo, ["NotarialTask"],
            Basis(Citation("JZ22"))),
        // law: mediation.J17
        PublishedMechanism(
            Term("jiaozuo-docking", "访调、诉调、专调对接", "petitions, suits and specialists linked with mediation"), .jiaozuo,
            ["ReferralChannel", "DisputeOrigins"], Basis(Citation("JZ22"))),
    ]
}
