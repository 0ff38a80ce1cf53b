extension AssistanceTopic {
    /// Who assists, as statutes and published accounts have it; a place may name others.
    public var partners: EnumSet<AssistancePartner> {
        switch self {
        case .policeFindPerson: [.police]
        case .policeVehicle: [.trafficPolice]
        case .policeCustody: [.detentionCentre]
        case .policeCrime: [.police, .procuratorate]
        case .exitBan: [.borderControl]
        case .landQuery: [.naturalResources, .registry]
        case .landSeal: [.registry]
        case .landTransfer: [.registry, .tax]
        case .marketEquity: [.marketRegulator]
        case .marketOffice: [.marketRegulator]
        case .taxInfo: [.tax]
        case .socialInsurance: [.humanResources]
        case .wageArrears: [.humanResources, .housing]
        case .housingFund: [.providentFund]
        case .banks: [.banks]
        case .securities: [.clearing]
        case .grid: [.gridCentre]
        case .creditCentre: [.developmentReform]
        case .approvals: [.approvalOrgans]
        case .organDebtor: [.government, .superiorOrgan]
        case .smeArrears: [.industry]
        case .nonLitOrganize: [.government]
        case .judicialRelief: [.politicalLegal, .finance]
        case .socialAid: [.civilAffairs, .humanResources]
        case .notary: [.notaryOffice]
        case .bankruptcy: [.administrator, .liaisonOffice]
        case .advice: [.competentOrgan]
        case .jointMeeting: [.politicalLegal, .court]
        case .smartControl: [.court]
        }
    }

    /// The role in which they act.
    public var role: EnforcementRole {
        switch self {
        case .policeFindPerson: .police
        case .policeVehicle: .police
        case .policeCustody: .police
        case .policeCrime: .police
        case .exitBan: .police
        case .landQuery: .registry
        case .landSeal: .registry
        case .landTransfer: .registry
        case .marketEquity: .registry
        case .marketOffice: .registry
        case .taxInfo: .assistingOrgan
        case .socialInsurance: .assistingOrgan
        case .wageArrears: .assistingOrgan
        case .housingFund: .assistingOrgan
        case .banks: .bank
        case .securities: .bank
        case .grid: .gridWorker
        case .creditCentre: .creditCentre
        case .approvals: .approvalOrgan
        case .organDebtor: .publicOrgan
        case .smeArrears: .publicOrgan
        case .nonLitOrganize: .publicOrgan
        case .judicialRelief: .publicOrgan
        case .socialAid: .publicOrgan
        case .notary: .notary
        case .bankruptcy: .administrator
        case .advice: .publicOrgan
        case .jointMeeting: .liaisonOffice
        case .smartControl: .bureauChief
        }
    }

    /// What sets it off.
    public var trigger: AssistanceTrigger {
        switch self {
        case .policeFindPerson: .debtorMissing
        case .policeVehicle: .vehicleNotHeld
        case .policeCustody: .detentionDecided
        case .policeCrime: .refusalSuspected
        case .exitBan: .exitBanDecided
        case .landQuery: .moneyCase
        case .landSeal: .sealRuling
        case .landTransfer: .titleTransferRuling
        case .marketEquity: .equityFound
        case .marketOffice: .listed
        case .taxInfo: .saleOrAudit
        case .socialInsurance: .incomeLead
        case .wageArrears: .wageBasis
        case .housingFund: .fundWithdrawable
        case .banks: .moneyCase
        case .securities: .securitiesFound
        case .grid: .unclearOnSite
        case .creditCentre: .listingEvent
        case .approvals: .applicationMade
        case .organDebtor: .organIsDebtor
        case .smeArrears: .organOwesSmall
        case .nonLitOrganize: .demolitionAllowed
        case .judicialRelief: .creditorInHardship
        case .socialAid: .livelihoodCase
        case .notary: .auxiliaryWork
        case .bankruptcy: .insolvent
        case .advice: .governanceProblem
        case .jointMeeting: .meetingDue
        case .smartControl: .nodeOverdue
        }
    }

    /// The court’s paper.
    public var courtDocument: Bilingual {
        switch self {
        case .policeFindPerson: Bilingual("协助查询函、协查函", "inquiry letter")
        case .policeVehicle: Bilingual("协助查扣通知书", "notice to find and hold")
        case .policeCustody: Bilingual("拘留决定书", "detention decision")
        case .policeCrime: Bilingual("案件移送函", "letter of referral")
        case .exitBan: Bilingual("限制出境决定书", "decision to ban exit")
        case .landQuery: Bilingual("电子查询", "electronic inquiry")
        case .landSeal: Bilingual("协助执行通知书", "assistance notice")
        case .landTransfer: Bilingual("协助执行通知书", "assistance notice")
        case .marketEquity: Bilingual("协助公示通知书", "notice to publish")
        case .marketOffice: Bilingual("名单推送", "list feed")
        case .taxInfo: Bilingual("协查函", "inquiry letter")
        case .socialInsurance: Bilingual("协助扣留、提取通知书", "notice to withhold")
        case .wageArrears: Bilingual("协助查询、执行通知书", "inquiry and assistance notice")
        case .housingFund: Bilingual("协助扣划通知书", "notice to deduct")
        case .banks: Bilingual("电子裁定书、协助执行通知书", "electronic ruling and notice")
        case .securities: Bilingual("协助冻结通知书", "notice to freeze")
        case .grid: Bilingual("协助执行任务单", "task sheet")
        case .creditCentre: Bilingual("名单推送", "list feed")
        case .approvals: Bilingual("限制事项清单", "table of restricted items")
        case .organDebtor: Bilingual("通报、督促函、司法建议书", "notice, urging letter, advice")
        case .smeArrears: Bilingual("投诉衔接", "link to the complaint")
        case .nonLitOrganize: Bilingual("准予执行裁定书", "ruling that allows enforcement")
        case .judicialRelief: Bilingual("救助决定书", "relief decision")
        case .socialAid: Bilingual("移送函", "letter of referral")
        case .notary: Bilingual("委托书", "commission")
        case .bankruptcy: Bilingual("移送决定书", "transfer decision")
        case .advice:
            Bilingual("司法建议书（编号，审判委员会讨论，院长签发）", "letter of advice, numbered, by the trial committee and the president")
        case .jointMeeting: Bilingual("纪要", "minutes")
        case .smartControl: Bilingual("督办单（到人、到案）", "supervision order, to person and to case")
        }
    }

    /// What comes back.
    public var product: Bilingual {
        switch self {
        case .policeFindPerson: Bilingual("身份、住址、住宿、出入境记录、电话", "identity, address, hotel, border record, phone")
        case .policeVehicle: Bilingual("车辆位置、移交", "location and handover")
        case .policeCustody: Bilingual("收拘回执", "custody receipt")
        case .policeCrime: Bilingual("立案或者不予立案", "filing or a reasoned refusal to file")
        case .exitBan: Bilingual("布控记录", "control record")
        case .landQuery: Bilingual("权利、面积、抵押、查封", "rights, area, mortgage, seals")
        case .landSeal: Bilingual("查封编号、顺位、时间戳", "seal number, rank, time stamp")
        case .landTransfer: Bilingual("新的权属证书", "new certificate")
        case .marketEquity: Bilingual("公示回执", "publicity receipt")
        case .marketOffice: Bilingual("阻断记录", "block record")
        case .taxInfo: Bilingual("发票、纳税信息；公告用税费说明", "invoice and tax data; tax statement for the notice")
        case .socialInsurance: Bilingual("缴费、发放记录；仅限必需费用以外", "payment record; only above necessities")
        case .wageArrears: Bilingual("专用账户状况、拖欠名单", "special-account status, arrears list")
        case .housingFund: Bilingual("余额", "balance")
        case .banks: Bilingual("加盖电子印章的反馈", "feedback with electronic seal")
        case .securities: Bilingual("冻结回执", "freeze receipt")
        case .grid: Bilingual("照片报告、线索、送达回执、化解记录", "photo report, lead, receipt, mediation note")
        case .creditCentre: Bilingual("命中、拦截记录", "hits and interceptions")
        case .approvals: Bilingual("拦截记录", "interception record")
        case .organDebtor: Bilingual("还款计划、预算安排、报告", "payment plan, budget line, report")
        case .smeArrears: Bilingual("处理结果", "result")
        case .nonLitOrganize: Bilingual("政府组织实施", "the government carries it out")
        case .judicialRelief: Bilingual("救助金，其后社会救助", "payment, then social aid")
        case .socialAid: Bilingual("低保、救助决定", "decision on low-income aid")
        case .notary: Bilingual("公证记录", "notarial record")
        case .bankruptcy:
            Bilingual("受理裁定；管理人可以请求解封或者径行处置", "admission; the administrator may ask release or dispose directly")
        case .advice: Bilingual("书面答复", "written reply")
        case .jointMeeting: Bilingual("任务、时限、责任单位", "assigned tasks, days, owners")
        case .smartControl: Bilingual("节点清零", "cleared node")
        }
    }
}
