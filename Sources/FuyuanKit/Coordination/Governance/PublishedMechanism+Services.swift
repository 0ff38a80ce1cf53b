extension PublishedMechanism {
    /// Platforms and court services that several accounts name.
    public static let services: [PublishedMechanism] = [
        // law: mediation.s01
        PublishedMechanism(
            Term("online-docking", "“总对总”在线诉调对接", "docking of central bodies with the court platform"), .common,
            ["PartnerBody", "MediatorRegistration"], Basis(Citation("ZD22"), Citation("ZD26"), Citation("HS24", 14)),
            evidence: .secondary),
        // law: mediation.s02
        PublishedMechanism(
            Term(
                "grassroots-access", "人民法院调解平台进乡村、进社区、进网格", "the platform in villages, communities and grids"),
            .common, ["GrassrootsUnit", "GrassrootsFunction"],
            Basis(Citation("SJ21"), Citation("HS24", 14), Citation("YT21")), evidence: .secondary),
        // law: mediation.s03
        PublishedMechanism(
            Term("tribunal-partnership", "庭所共建", "people’s tribunals built up with grassroots offices"), .common,
            ["Tribunal"], Basis(Citation("HS24", 14)), remark: "方案未说明共建单位", "the plan does not name the partners"),
        // law: mediation.s04
        PublishedMechanism(
            Term("one-stop-service", "一站式多元解纷、诉讼服务中心", "one-stop centre for resolution and court services"), .common,
            ["ServiceCentre"], Basis(Citation("QHD21"), Citation("TH"))),
        // law: mediation.s05
        PublishedMechanism(
            Term("integrated-traffic", "道交一体化", "integrated handling of traffic disputes"), .common,
            ["DisputePipeline"], Basis(Citation("TH"), Citation("DJ18"), Citation("DJ20"))),
        // law: mediation.s06
        PublishedMechanism(
            Term("financial-centre", "金融纠纷调解中心", "mediation centre for financial disputes"), .common,
            ["SectorMediationCentre"], Basis(Citation("YT21"))),
        // law: mediation.s07
        PublishedMechanism(
            Term("chain-source-governance", "区块链+诉源治理（金融）", "blockchain and source governance in finance"), .common,
            ["ChainEvidence"],
            Basis(Citation("OL21", 16), Citation("OL21", 17), Citation("OL21", 19), Citation("HS24", 14)),
            evidence: .statute),
        // law: mediation.s08
        PublishedMechanism(
            Term("mediation-experts", "调解专家库", "roster of mediation experts"), .common,
            ["MediationExpert", "ExpertCriterion"], Basis(Citation("TH"))),
        // law: mediation.s09
        PublishedMechanism(
            Term("professional-bodies", "行业性专业性调解组织", "professional mediation bodies of a trade"), .common,
            ["MediationDomain", "ProfessionalMediation"], Basis(Citation("HS24", 14))),
        // law: mediation.s10
        PublishedMechanism(
            Term("labour-arbitration", "劳动仲裁与诉讼衔接", "link between labour arbitration and suits"), .common,
            ["InformationShare", "CourtPublication", "SuitGate"], Basis(Citation("HS24", 14))),
        // law: mediation.s11
        PublishedMechanism(
            Term("mediation-support", "经费保障、资质认定、考核评价", "funding, recognition and assessment of mediation"), .common,
            ["MediatorRegistration", "MediationSupport"], Basis(Citation("TY16", 29), Citation("HS24", 14)),
            evidence: .statute),
        // law: mediation.s12
        PublishedMechanism(
            Term("cross-region-filing", "跨域立案", "cross-region filing"), .common, ["ServiceTicket"],
            Basis(Citation("QHD21"))),
        // law: mediation.s13
        PublishedMechanism(
            Term("pooled-service", "集约送达中心", "pooled service of documents"), .common, ["ServiceOfProcess"],
            Basis(Citation("QHD21"))),
        // law: mediation.s14
        PublishedMechanism(
            Term("hotline", "12368诉讼服务热线", "court service hotline 12368"), .common, ["ServiceTicket"],
            Basis(Citation("QHD21"))),
        // law: mediation.s15
        PublishedMechanism(
            Term("online-ancillaries", "网上保全、鉴定、退费", "preservation, appraisal and refund online"), .common,
            ["ServiceTicket", "CourtFeeAccount"], Basis(Citation("QHD21"))),
        // law: mediation.s16
        PublishedMechanism(
            Term(
                "local-centres", "县区矛盾纠纷调解中心、“和为贵”中心、社会矛盾调处中心", "local one-stop mediation centres under their own names"
            ), .common, ["ResolutionNode"], Basis(Citation("HS24", 14), Citation("YT21"))),
        // law: mediation.s17
        PublishedMechanism(
            Term("fast-and-careful", "简案快审、繁案精审", "simple cases fast, complex ones with care"), .common,
            ["FailedMediationFiling", "SmallClaims"], Basis(Citation("QHD21"))),
        // law: mediation.s18
        PublishedMechanism(
            Term("mediation-modes", "委派、委托、邀请", "delegation, entrustment, invitation"), .common,
            ["PreFilingMediation", "InSuitMediation"],
            Basis(Citation("TY16"), Citation("CPL23", 98), Citation("QHD21")), evidence: .statute),
        // law: mediation.s19
        PublishedMechanism(
            Term("fengqiao", "枫桥经验", "the Fengqiao experience"), .common, [],
            Basis(Citation("XF22", 15), Citation("HS24", 14)), evidence: .statute, remark: "只是工作理念，没有可执行的规则",
            "an aim of policy, no rule"),
    ]
}
