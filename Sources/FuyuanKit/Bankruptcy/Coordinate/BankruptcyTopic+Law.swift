extension BankruptcyTopic {
    /// The time limits that bear on it, the usual one first; empty where no instrument sets a number.
    public var limits: [TimeLimit] {
        switch self {
        case .stability: []
        case .livelihood: [.housingFundRegistration, .housingFundTransfer]
        case .takeover: []
        case .taxFiling: [.claimPeriodShortest, .claimPeriodLongest]
        case .disposal: []
        case .finance: [.administratorAccountZhejiang]
        case .credit: [.creditReportZhejiang, .listingDeletion]
        case .deregister: [.deregistration]
        case .intermediaries: [.rosterPublicity]
        case .costFund: []
        case .inquiry: [.inquiryResultPudong, .inquiryResultNingguo]
        case .unseal: [.unsealingPudong]
        case .disposeDirect: [.unsealingPudong]
        case .transferChannel: [.transferRuling]
        case .zombie: []
        case .employees: []
        case .land: []
        case .evade: []
        case .information: []
        case .early: [.preReorganizationChongqing]
        case .environment: []
        case .criminalAssets: []
        case .guaranteeChain: []
        case .archives: []
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .stability: Basis(Citation("HS24", 6), .civilTrialMinutes2019(107), Citation("BE19", 33, 2))
        case .livelihood:
            Basis(Citation("HS24", 6), Citation("BJBE24", 86), Citation("SHBE24", 88), Citation("QDBE", 14))
        case .takeover: Basis(.bankruptcy(15), .bankruptcy(25), Citation("HS24", 6), Citation("KFBE", 31))
        case .taxFiling:
            Basis(.taxInBankruptcy(), Citation("CUS24", 57), Citation("SHBE24", 88), Citation("BJBE24", 88))
        case .disposal: Basis(Citation("HS24", 6), .pudong(12), .pudong(13), Citation("BJBE24", 85))
        case .finance: Basis(Citation("HS24", 6), Citation("ZJF20", 1), Citation("NDRC21"))
        case .credit: Basis(Citation("CRD25"), Citation("CRR26"), .pudong(16), Citation("SZC22", 84))
        case .deregister:
            Basis(.bankruptcy(121), Citation("MER21", 34), Citation("BJBE24", 28, 2), Citation("SHBE24", 89))
        case .intermediaries: Basis(.administrators(9), .pudong(19), Citation("SHBE24", 89), Citation("HS24", 6))
        case .costFund: Basis(Citation("HS24", 8), Citation("ZJP20", 28), Citation("HNBE20", 61))
        case .inquiry: Basis(Citation("HS24", 7), Citation("KFBE", 32), Citation("SHBE24", 88), Citation("BJBE24", 84))
        case .unseal: Basis(.bankruptcy(19), .bankruptcyInterpretation2(7), .taxInBankruptcy(), Citation("HS24", 7))
        case .disposeDirect: Basis(Citation("HS24", 7), .pudong(11), Citation("PILOT21"))
        case .transferChannel: Basis(Citation("HS24", 8), .transferOpinion(2), .civilProcedureInterpretation(511))
        case .zombie: Basis(Citation("HS24", 8), Citation("TH"), Citation("EXIT19"))
        case .employees: Basis(.bankruptcy(8, 3), Citation("LAB12", 46, item: 6))
        case .land: Basis(Citation("LAN20"))
        case .evade: Basis(.bankruptcy(131), .pudong(19), Citation("HNBE20", 61))
        case .information: Basis(.pudong(15), Citation("SHBE24", 88), Citation("JZ22"))
        case .early: Basis(Citation("BE19", 33), .pudong(5), .civilTrialMinutes2019(115))
        case .environment: Basis(Citation("SHBE24", 87))
        case .criminalAssets: Basis(Citation("SRD23", 49))
        case .guaranteeChain: Basis(Citation("HS24"))
        case .archives: Basis(Citation("BKR02", 99))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .stability: .local
        case .livelihood: .local
        case .takeover: .statute
        case .taxFiling: .secondary
        case .disposal: .local
        case .finance: .secondary
        case .credit: .secondary
        case .deregister: .statute
        case .intermediaries: .statute
        case .costFund: .local
        case .inquiry: .local
        case .unseal: .statute
        case .disposeDirect: .local
        case .transferChannel: .statute
        case .zombie: .local
        case .employees: .statute
        case .land: .statute
        case .evade: .statute
        case .information: .local
        case .early: .local
        case .environment: .local
        case .criminalAssets: .statute
        case .guaranteeChain: .memory
        case .archives: .statute
        }
    }

    /// The ten difficulties of the Huashan plan, item 6.
    public static let huashanTen: EnumSet<BankruptcyTopic> = [
        .stability, .livelihood, .takeover, .taxFiling, .disposal, .finance, .credit, .deregister, .intermediaries,
        .costFund,
    ]

    /// The topics a case needs when these things have happened, in the order of the list.
    public static func expectedItems(for facts: EnumSet<CoordinationTrigger>) -> [BankruptcyTopic] {
        allCases.filter { !$0.triggers.intersection(facts).isEmpty }
    }
}
