extension PublishedMechanism {
    /// 花山区: the sixteen items of the plan of 2024.
    public static let huashan: [PublishedMechanism] = [
        // law: mediation.governance-1
        PublishedMechanism(
            Term("huashan-administrative-disputes", "促进行政争议实质化解", "resolving administrative disputes in substance"),
            .huashan,
            [
                "MajorDecision", "ReconsiderationCase", "AdministrativeMediation", "MajorCaseCoordination",
                "DisputeCentreReferral",
            ], Basis(Citation("HS24", 1))),
        // law: mediation.governance-2
        PublishedMechanism(
            Term("huashan-appearance", "规范行政机关应诉", "orderly defence of suits by administrative organs"), .huashan,
            ["HeadAttendance", "AttendanceTarget", "AttendanceTally"], Basis(Citation("HS24", 2))),
        // law: mediation.governance-3
        PublishedMechanism(
            Term("huashan-lawful-administration", "健全依法行政制度", "sounder rules of lawful administration"), .huashan,
            ["AdministrativeReport", "LossTally", "CourtPublication", "SuitObservation"], Basis(Citation("HS24", 3))),
        // law: mediation.governance-4
        PublishedMechanism(
            Term("huashan-property-rights", "产权司法保护", "judicial protection of property"), .huashan,
            ["SealingProportionality", "ControlMeasure"], Basis(Citation("HS24", 4))),
        // law: mediation.governance-5
        PublishedMechanism(
            Term("huashan-fair-market", "市场交易公平", "fair trade on the market"), .huashan,
            ["RefusalCrimeReferral", "SmallEnterpriseArrears"], Basis(Citation("HS24", 5))),
        // law: mediation.governance-6
        PublishedMechanism(
            Term("huashan-bankruptcy", "破产工作联动", "joint work on bankruptcies"), .huashan,
            ["BankruptcyTopic", "CoordinationItem"], Basis(Citation("HS24", 6))),
        // law: mediation.governance-7
        PublishedMechanism(
            Term("huashan-unsealing", "破产财产解封处置", "unsealing and disposal of a bankrupt’s property"), .huashan,
            ["AdministratorMandate", "InterAgencyRequest", "PreservationMeasure", "UnreleasedMeasure"],
            Basis(Citation("HS24", 7))),
        // law: mediation.governance-8
        PublishedMechanism(
            Term("huashan-market-exit", "市场退出", "exit from the market"), .huashan,
            ["CostFundApplication", "EnforcementTransfer", "ZombieSign"], Basis(Citation("HS24", 8))),
        // law: mediation.governance-9
        PublishedMechanism(
            Term("huashan-network-control", "网络执行查控", "network query and control in enforcement"), .huashan,
            ["AssistanceRequest", "AssistanceOutcome"], Basis(Citation("HS24", 9))),
        // law: mediation.governance-10
        PublishedMechanism(
            Term("huashan-enforcement-grid", "执行基层网格化", "grid workers in enforcement"), .huashan,
            ["AssistanceRequest", "GridTaskKind"], Basis(Citation("HS24", 10))),
        // law: mediation.governance-11
        PublishedMechanism(
            Term("huashan-public-bodies", "涉行政机关案件执行", "enforcement against administrative organs"), .huashan,
            ["PublicBodyEnforcement", "PublicBodyNotice"], Basis(Citation("HS24", 11))),
        // law: mediation.governance-12
        PublishedMechanism(
            Term("huashan-non-litigation", "行政非诉执行", "enforcement of administrative acts without suit"), .huashan,
            ["NonLitigationEnforcement", "SeparationOfExecution"], Basis(Citation("HS24", 12))),
        // law: mediation.governance-13
        PublishedMechanism(
            Term("huashan-livelihood", "涉民生执行", "enforcement that touches livelihood"), .huashan,
            ["ProtectedFunds", "ReliefReferral"], Basis(Citation("HS24", 13))),
        // law: mediation.governance-14
        PublishedMechanism(
            Term("huashan-diversified-resolution", "纠纷多元化解", "diversified resolution of disputes"), .huashan,
            [
                "TieredEscalation", "PreFilingMediation", "MediationStation", "MediatorRegistration",
                "ResolutionNetwork", "PartnerBody",
            ], Basis(Citation("HS24", 14))),
        // law: mediation.governance-15
        PublishedMechanism(
            Term("huashan-petitions", "信访衔接", "link between petitions and litigation"), .huashan, ["PetitionMatter"],
            Basis(Citation("HS24", 15))),
        // law: mediation.governance-16
        PublishedMechanism(
            Term("huashan-rule-of-law-awareness", "法治观念", "awareness of the rule of law"), .huashan,
            ["OutreachActivity", "SourceGovernanceUnit"], Basis(Citation("HS24", 16))),
    ]
}
