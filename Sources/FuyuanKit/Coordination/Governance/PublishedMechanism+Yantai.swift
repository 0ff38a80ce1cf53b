extension PublishedMechanism {
    /// 烟台: the mechanisms of the account of 2021.
    public static let yantai: [PublishedMechanism] = [
        // law: mediation.Y1
        PublishedMechanism(
            Term("yantai-litigation-rate", "万人成诉率纳入平安建设考核", "suits per ten thousand residents assessed"), .yantai,
            ["AssessmentItem", "PerTenThousand"], Basis(Citation("YT21"))),
        // law: mediation.Y2
        PublishedMechanism(
            Term(
                "yantai-seventeen-departments", "17部门非诉讼纠纷解决实施意见",
                "opinion of 17 departments on resolution without suit"), .yantai, ["LiaisonInstrument"],
            Basis(Citation("YT21"))),
        // law: mediation.Y3
        PublishedMechanism(
            Term(
                "yantai-network", "13个基层法院与社会矛盾调处中心、“和为贵”中心、17家行业调解平台、109家基层治理单位对接",
                "13 basic courts linked with centres, 17 platforms and 109 grassroots units"), .yantai,
            ["ResolutionNetwork", "GrassrootsUnit"], Basis(Citation("YT21"))),
        // law: mediation.Y4
        PublishedMechanism(
            Term("yantai-source-governance", "“法润芝阳”诉源治理中心", "source-governance centre"), .yantai,
            ["SourceGovernanceUnit"], Basis(Citation("YT21"))),
        // law: mediation.Y5
        PublishedMechanism(
            Term("yantai-delegated-mediation", "诉前委派调解", "mediation delegated before filing"), .yantai,
            ["PreFilingMediation", "MediationTally", "PublishedRate"], Basis(Citation("YT21"))),
        // law: mediation.Y6
        PublishedMechanism(
            Term(
                "yantai-pretrial-reconciliation", "行政争议审前和解全覆盖",
                "reconciliation before trial in every administrative dispute"), .yantai, ["PretrialReconciliation"],
            Basis(Citation("YT21"))),
        // law: mediation.Y7
        PublishedMechanism(
            Term("yantai-attendance", "负责人出庭应诉率100%，800余人旁听庭审", "attendance at 100 %, more than 800 observers"),
            .yantai, ["AttendanceTarget", "SuitObservation"], Basis(Citation("YT21"))),
        // law: mediation.Y8
        PublishedMechanism(
            Term(
                "yantai-cross-district", "行政案件跨区域管辖、教育基地、审判白皮书",
                "cross-district jurisdiction, education base, white paper"), .yantai,
            ["ConcentratedJurisdiction", "CourtPublication"], Basis(Citation("YT21"))),
        // law: mediation.Y9
        PublishedMechanism(
            Term("yantai-financial-centre", "金融纠纷调解中心", "mediation centre for financial disputes"), .yantai,
            ["SectorMediationCentre"], Basis(Citation("YT21"))),
        // law: mediation.Y10
        PublishedMechanism(
            Term("yantai-environment", "环资审判联席会议、信息共享、执法研讨", "environmental conferences, shared information, forums"),
            .yantai, ["JointConference", "InformationShare", "EnvironmentalMatter"], Basis(Citation("YT21"))),
        // law: mediation.Y11
        PublishedMechanism(
            Term("yantai-circuit-tribunal", "昆嵛山生态环境保护巡回法庭", "circuit tribunal for the environment"), .yantai,
            ["CircuitTribunal"], Basis(Citation("YT21"))),
        // law: mediation.Y12
        PublishedMechanism(
            Term("yantai-enforcement-conference", "执行工作联席会议（政法委组织）", "joint conference on enforcement"), .yantai,
            ["JointConference"], Basis(Citation("YT21"))),
        // law: mediation.Y13
        PublishedMechanism(
            Term("yantai-refusal-crimes", "打击拒执罪联动机制", "joint action against the crime of refusing to perform"),
            .yantai, ["RefusalCrimeReferral"], Basis(Citation("YT21"))),
        // law: mediation.Y14
        PublishedMechanism(
            Term("yantai-vehicle-alerts", "车辆布控查缉", "vehicle alerts"), .yantai, ["VehicleAlert"],
            Basis(Citation("YT21"))),
        // law: mediation.Y15
        PublishedMechanism(
            Term("yantai-land-registry", "“不动产+法院”协办系统", "land registry and court online"), .yantai,
            ["RegistryRequest"], Basis(Citation("YT21"))),
        // law: mediation.Y16
        PublishedMechanism(
            Term("yantai-approval-gate", "失信名单嵌入行政审批系统", "the list of dishonest debtors in the approval system"),
            .yantai, ["ApprovalItemList", "InterceptionRecord"], Basis(Citation("YT21"))),
        // law: mediation.Y17
        PublishedMechanism(
            Term("yantai-public-bodies", "党政机关履行纳入综治考核", "performance by party and government bodies assessed"),
            .yantai, ["PublicBodyEnforcement", "AssessmentItem"], Basis(Citation("YT21"))),
        // law: mediation.Y18
        PublishedMechanism(
            Term("yantai-no-suit-communities", "“无诉社区”", "communities without suits"), .yantai,
            ["SourceGovernanceUnit"], Basis(Citation("YT21"))),
    ]
}
