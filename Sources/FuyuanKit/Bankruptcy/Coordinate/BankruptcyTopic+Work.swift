extension BankruptcyTopic {
    /// Who answers for it, as published accounts have it; a place may name others.
    public var organs: EnumSet<CoordinatingOrgan> {
        switch self {
        case .stability: [.government, .publicSecurity, .complaintsOffice, .streetsAndTowns, .court]
        case .livelihood: [.humanResources, .medicalInsurance, .housingFund, .civilAffairs, .court, .administrator]
        case .takeover: [.publicSecurity, .holders, .banks, .court, .administrator]
        case .taxFiling: [.tax, .customs, .administrator]
        case .disposal: [.naturalResources, .housing, .construction, .vehicleOffice, .planning, .administrator]
        case .finance: [.centralBank, .financialRegulator, .financeOffice, .banks, .bankCommittee]
        case .credit: [.developmentReform, .tax, .marketRegulator, .centralBank, .court, .listingOrgan]
        case .deregister: [.marketRegulator, .tax, .customs, .socialInsurance, .banks]
        case .intermediaries: [.court, .justiceBureau, .administratorsAssociation]
        case .costFund: [.finance, .court, .administratorsAssociation]
        case .inquiry:
            [
                .naturalResources, .vehicleOffice, .marketRegulator, .tax, .socialInsurance, .housingFund, .securities,
                .banks, .dataBureau,
            ]
        case .unseal: [.sealingOrgan, .administrator]
        case .disposeDirect: [.court, .administrator, .registries]
        case .transferChannel: [.enforcingCourt, .court, .government]
        case .zombie: [.industry, .developmentReform, .tax, .court, .stateAssets]
        case .employees: [.humanResources, .union, .administrator]
        case .land: [.government, .naturalResources]
        case .evade: [.publicSecurity, .procuratorate, .court]
        case .information: [.court, .creditOffice, .dataBureau]
        case .early: [.government, .industry, .banks, .court]
        case .environment: [.ecology, .emergency, .administrator]
        case .criminalAssets: [.publicSecurity, .procuratorate, .court]
        case .guaranteeChain: [.financeOffice, .banks]
        case .archives: [.archives, .humanResources, .owner]
        }
    }

    /// What sets it off.
    public var triggers: EnumSet<CoordinationTrigger> {
        switch self {
        case .stability: [.petition, .warning, .manyAffected]
        case .livelihood: [.acceptance, .declaration]
        case .takeover: [.appointment]
        case .taxFiling: [.announcement]
        case .disposal: [.realizationPlan]
        case .finance: [.acceptance, .planDrafted]
        case .credit: [.rescueApproved, .rescueCompleted]
        case .deregister: [.conclusion]
        case .intermediaries: [.rosterCycle, .complaint, .appraisal]
        case .costFund: [.costsShort]
        case .inquiry: [.administratorVerified]
        case .unseal: [.othersMeasures]
        case .disposeDirect: [.organSilent]
        case .transferChannel: [.enforcementExhausted, .manyEnforcements]
        case .zombie: [.zombie]
        case .employees: [.debtorPetition, .declaration]
        case .land: [.allocatedLand]
        case .evade: [.evasion]
        case .information: [.acceptance, .appointment, .conclusion]
        case .early: [.warning]
        case .environment: [.hazard]
        case .criminalAssets: [.criminalSeizure]
        case .guaranteeChain: [.guarantorsAtRisk]
        case .archives: [.conclusion]
        }
    }

    /// What must come out.
    public var product: Bilingual {
        switch self {
        case .stability: Bilingual("风险评估与维稳预案；受理前通报案情", "risk assessment and plan; briefing before acceptance")
        case .livelihood:
            Bilingual(
                "职工名册、欠薪垫付、社保转移、退休人员及档案移交、就业服务",
                "employee list, wage advance, social-insurance transfer, handover of retirees and files, job service")
        case .takeover: Bilingual("接管清单；公安机关排除妨害", "handover list; police remove obstruction")
        case .taxFiling:
            Bilingual(
                "税收债权申报、程序中的纳税申报、发票、解除非正常户；海关清算前书面报告",
                "tax claim, filings during the case, invoices, abnormal status lifted; report to customs before liquidation"
            )
        case .disposal:
            Bilingual(
                "权属完善、缺少竣工手续建筑物评估备案、土地分割或者调整用途、车辆违章处理、优先整体处置",
                "titles put in order, unfinished buildings assessed and filed, land split or rezoned, vehicle penalties cleared, whole-business sale preferred"
            )
        case .finance:
            Bilingual(
                "管理人账户、债务人存款划转、新增融资、债委会协调",
                "administrator’s account, transfer of balances, new money, coordination of the banks")
        case .credit:
            Bilingual(
                "裁定后暂停公示与惩戒、重新评级；执行完毕后移出，删除失信信息",
                "display and sanctions paused on the ruling, new rating; removal on completion, court listing deleted")
        case .deregister:
            Bilingual(
                "凭裁定、申请书和指定文书注销；税务即时办结并核销死欠",
                "registration cancelled on ruling, application and appointment; tax clears at once and writes off dead tax debt"
            )
        case .intermediaries: Bilingual("分级、履职评分、投诉处理、惩戒", "grading, performance score, complaint handling, sanctions")
        case .costFund: Bilingual("援助资金审批；列入破产费用", "approval of aid; paid as bankruptcy costs")
        case .inquiry: Bilingual("财产查询结果报告", "full property report")
        case .unseal: Bilingual("解除保全记录；登记簿更新", "release record; registers updated")
        case .disposeDirect:
            Bilingual(
                "先行处置，后凭法院文书解封过户；价款按与保全单位商定处理",
                "sale, then unsealing and transfer on court papers; price handled as agreed with the organ")
        case .transferChannel: Bilingual("移送清单，会同审查", "transfer list, joint review")
        case .zombie: Bilingual("清单与路径（清算、重整、兼并），出清", "list and route (liquidate, reorganise, merge), closing")
        case .employees: Bilingual("职工安置预案、经济补偿计算、欠薪保障", "placement plan, severance calculation, wage-arrears fund")
        case .land: Bilingual("收回决定及抵押权处理", "decision to take back, and treatment of the mortgage")
        case .evade: Bilingual("报案、侦查、移送", "report, investigation, transfer")
        case .information:
            Bilingual(
                "全国企业破产重整案件信息网、信用平台及地方平台公示",
                "publication on the national bankruptcy site, the credit site and local platforms")
        case .early: Bilingual("重组辅导、预重整", "restructuring guidance, pre-reorganisation")
        case .environment: Bilingual("风险处置、费用顺位", "risk handling, rank of its cost")
        case .criminalAssets:
            Bilingual(
                "移交；证券公司涉案冻结财产移交受理法院", "handover; frozen property of securities firms goes to the bankruptcy court")
        case .guaranteeChain: Bilingual("协商止付与分段化解", "negotiated stand-still")
        case .archives: Bilingual("档案接收回执", "archive receipt")
        }
    }
}
