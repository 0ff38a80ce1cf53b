extension PublishedMechanism {
    /// 秦皇岛: what the reply to proposal 135039 promises and reports.
    public static let qinhuangdao: [PublishedMechanism] = [
        // law: mediation.Q1
        PublishedMechanism(
            Term("qinhuangdao-filing", "网上立案、自助立案、移动微法院", "filing online, at a terminal, on the phone"), .qinhuangdao,
            ["ServiceTicket"], Basis(Citation("QHD21"))),
        // law: mediation.Q2
        PublishedMechanism(
            Term("qinhuangdao-cross-region-filing", "跨域立案", "cross-region filing"), .qinhuangdao, ["ServiceTicket"],
            Basis(Citation("QHD21"))),
        // law: mediation.Q3
        PublishedMechanism(
            Term("qinhuangdao-pooled-control", "执行集约查控", "pooled query and control in enforcement"), .qinhuangdao,
            ["AssistanceRequest"], Basis(Citation("QHD21"))),
        // law: mediation.Q4
        PublishedMechanism(
            Term("qinhuangdao-hotline", "12368“一号通办”", "12368: one number for everything"), .qinhuangdao,
            ["ServiceTicket"], Basis(Citation("QHD21"))),
        // law: mediation.Q5
        PublishedMechanism(
            Term("qinhuangdao-online-applications", "网上保全、鉴定、退费", "preservation, appraisal and refund online"),
            .qinhuangdao, ["ServiceTicket", "CourtFeeAccount"], Basis(Citation("QHD21"))),
        // law: mediation.Q6
        PublishedMechanism(
            Term("qinhuangdao-lawyers", "网上律师服务平台", "online platform for lawyers"), .qinhuangdao, ["CounselAccess"],
            Basis(Citation("QHD21"))),
        // law: mediation.Q7
        PublishedMechanism(
            Term(
                "qinhuangdao-service", "集约送达中心（同意前提下优先电子送达）",
                "pooled service of documents, electronic first where consented"), .qinhuangdao, ["ServiceOfProcess"],
            Basis(Citation("QHD21"))),
        // law: mediation.Q8
        PublishedMechanism(
            Term("qinhuangdao-mediation-modes", "委派、委托、邀请调解", "mediation by delegation, entrustment and invitation"),
            .qinhuangdao, ["PreFilingMediation", "InSuitMediation"], Basis(Citation("QHD21"))),
        // law: mediation.Q9
        PublishedMechanism(
            Term("qinhuangdao-free-mediation", "调解成功零成本", "no cost where mediation succeeds"), .qinhuangdao,
            ["MediationCharge"], Basis(Citation("QHD21"))),
        // law: mediation.Q10
        PublishedMechanism(
            Term(
                "qinhuangdao-fast-track", "调解不成5日内转立案，简案30日内审结", "filed 5 days after failure, simple cases in 30"),
            .qinhuangdao, ["FailedMediationFiling", "TimeLimit"], Basis(Citation("QHD21"))),
        // law: mediation.Q11
        PublishedMechanism(
            Term("qinhuangdao-major-decisions", "重大行政决策程序", "procedure of major administrative decisions"),
            .qinhuangdao, ["MajorDecision"], Basis(Citation("QHD21"))),
        // law: mediation.Q12
        PublishedMechanism(
            Term("qinhuangdao-judicial-advice", "司法建议落实反馈", "judicial advice carried out and answered"), .qinhuangdao,
            ["JudicialAdvice", "AdviceTally"], Basis(Citation("QHD21"), Citation("JS23"))),
        // law: mediation.Q13
        PublishedMechanism(
            Term("qinhuangdao-observation", "旁听庭审常态化", "regular observation of hearings"), .qinhuangdao,
            ["SuitObservation", "SuitObservationYear"], Basis(Citation("QHD21"))),
        // law: mediation.Q14
        PublishedMechanism(
            Term(
                "qinhuangdao-attendance", "负责人出庭应诉不低于70%，统计备案、双向报备",
                "attendance of heads at 70 % or more, reported by both sides"), .qinhuangdao,
            ["AttendanceTarget", "AttendanceMismatch"], Basis(Citation("QHD21"))),
        // law: mediation.Q15
        PublishedMechanism(
            Term("qinhuangdao-bulletins", "每季度点名通报、整改", "quarterly bulletin by name, with correction"), .qinhuangdao,
            ["AttendanceQuarter"], Basis(Citation("QHD21"))),
        // law: mediation.Q16
        PublishedMechanism(
            Term(
                "qinhuangdao-resolution-committee", "行政争议化解委员会、化解中心、工作流程图",
                "committee and centre for administrative disputes, with their flow chart"), .qinhuangdao,
            ["DisputeCentreReferral", "StateDiagram"], Basis(Citation("QHD21"))),
        // law: mediation.Q17
        PublishedMechanism(
            Term(
                "qinhuangdao-accountability", "信息共享、奖励、容错免责、追责",
                "shared information, rewards, tolerance, accountability"), .qinhuangdao,
            ["InformationShare", "AccountabilityNote"], Basis(Citation("QHD21"))),
        // law: mediation.Q18
        PublishedMechanism(
            Term(
                "qinhuangdao-reconsideration", "复议纠错、调解和解、决定网上公开",
                "reconsideration: correction, settlement, decisions published"), .qinhuangdao,
            ["ReconsiderationCase", "CorrectionTally"], Basis(Citation("QHD21"))),
        // law: mediation.Q19
        PublishedMechanism(
            Term("qinhuangdao-credentials", "行政执法人员持证上岗", "enforcement officers with credentials"), .qinhuangdao,
            ["EnforcementCredential"], Basis(Citation("QHD21"))),
        // law: mediation.Q20
        PublishedMechanism(
            Term("qinhuangdao-publicity", "舆论宣传", "publicity"), .qinhuangdao, ["OutreachActivity"],
            Basis(Citation("QHD21"))),
        // law: mediation.Q21
        PublishedMechanism(
            Term(
                "qinhuangdao-third-parties", "第三方力量、一次办好立案、化解委员会成员单位与例会",
                "third parties, filing in one visit, the committee’s members and meetings"), .qinhuangdao,
            ["ResolutionNode", "ServiceTicket", "LiaisonBody", "JointConference"], Basis(Citation("QHD21"))),
    ]
}
