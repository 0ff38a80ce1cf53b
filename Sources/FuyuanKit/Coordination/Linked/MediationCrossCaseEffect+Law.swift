extension MediationCrossCaseEffect {
    /// What happens.
    public var text: Bilingual {
        switch self {
        case .limitationByRequest:
            Bilingual(
                "向人民调解委员会等请求调解的，时效自请求之日中断，程序终结时重新计算",
                "the request to a commission or competent body interrupts limitation; it runs anew when the procedure ends"
            )
        case .limitationByComplaint:
            Bilingual(
                "提交起诉状之日起时效中断，即使其后只是诉前调解；申请诉前保全、支付令，主张部分债权，同样中断",
                "a complaint handed in interrupts limitation though only mediation follows; so do pre-suit preservation, a payment order and a claim of a part"
            )
        case .confirmedIsEnforceable:
            Bilingual(
                "一方拒绝履行或者未全部履行的，对方可以申请执行", "where a party performs not or in part, the other may apply for enforcement")
        case .breachIsSued:
            Bilingual(
                "协议未经确认的，就协议另行起诉，不能申请执行；就原纠纷起诉的，可以以协议抗辩",
                "a new suit on the agreement, no enforcement; a suit on the old dispute may be met with the agreement")
        case .statementBars:
            Bilingual(
                "不得就同一请求再诉；调解和好的离婚案件、调解维持收养关系的案件，没有新情况、新理由，原告六个月内不得再诉；只能申请再审（解除婚姻关系除外）",
                "the same claim is barred; for six months the plaintiff may not sue again in divorce and adoption cases without new facts; only retrial, not on the dissolution of a marriage"
            )
        case .outsiderObjects:
            Bilingual(
                "利害关系人自知道之日起六个月内向作出裁定的法院提出异议，不适用第三人撤销之诉",
                "an outsider objects to the ruling court within six months of knowing; no third-party revocation suit")
        case .preservationEnds:
            Bilingual(
                "采取保全措施后三十日内不起诉、不申请仲裁的，应当解除，调解不延长；先行立案登记的除外",
                "thirty days after the measure without suit or arbitration it is lifted, mediation or not; early registration helps"
            )
        case .appraisalUsable:
            Bilingual(
                "经审查可以作为证据；当事人提出异议的，不适用小额诉讼程序", "evidence after review; an objection bars the small-claims procedure")
        case .factsNeedNoProof:
            Bilingual(
                "经同意记载的无争议事实无须另行举证；为达成调解所作的妥协不作为不利证据",
                "facts recorded with consent need no proof; concessions made to settle do not carry over")
        case .mediatorBarred:
            Bilingual("担任过调解员的，不得在后续诉讼中担任陪审员、代理人、证人等", "whoever mediated may not sit, act or testify in the later suit")
        case .wageOrder:
            Bilingual(
                "不履行的，可以申请支付令；仅就劳动报酬的，可以直接起诉而不经仲裁",
                "not performed: a payment order; on pure pay, suit without arbitration")
        case .suitEndsMediation:
            Bilingual(
                "交通事故起诉的即终止；医疗纠纷起诉并被受理（或者另一机构受理）的终止",
                "traffic: filing is enough; medical: filed and accepted, or taken up by the parallel body")
        case .reviewPauses:
            Bilingual(
                "调解期间计算中止；调解书终结案件，不履行的强制执行", "the clock stands still; the statement ends the case and is enforced")
        case .trialClockStops: Bilingual("调解期间不计入审理期限", "the days of mediation are left out of the trial period")
        case .penaltyWaits:
            Bilingual(
                "限于三种情形，七种除外；达成协议并履行的不予处罚；人民调解、自行和解并履行的，经公安机关认可不予处罚；不履行的，处罚期限起算",
                "three situations, seven exclusions; agreed and performed: no penalty; people’s mediation or settlement performed and recognised: none; else the penalty clock starts"
            )
        case .petitionSplit:
            Bilingual(
                "依法分离，导入诉讼程序；诉讼终结的移交属地",
                "it is split off to the court’s procedure; a finished case goes to its territory")
        case .debtorBroke:
            Bilingual(
                "对该被执行人的执行转破产审查，中止执行", "the enforcement against that debtor goes to bankruptcy review and is suspended")
        case .publicBodyBreach:
            Bilingual("列入涉政府机关执行清单，纳入考核", "it goes on the list of public debtors and into the assessment")
        case .adviceUnanswered:
            Bilingual("法院跟踪督促；地方纳入依法行政、平安建设考核", "the court supports and urges; places score it in their assessments")
        case .crimeTransferred:
            Bilingual(
                "移送材料；移送后退还案件受理费，民事部分继续审理的除外",
                "the papers are passed on; the fee is returned unless the civil trial goes on")
        case .feeUnpaid:
            Bilingual("按撤诉处理，可以再诉；离婚案件原告六个月内不得再诉", "deemed withdrawn, may be sued again; divorce after six months")
        case .addressKept:
            Bilingual("调解中确认的送达地址适用于其后各程序直至执行", "the address confirmed in mediation is used up to enforcement")
        case .proposalNotHonoured:
            Bilingual("行政机关不依法履行职责的，检察院提起行政公益诉讼", "the procuratorate brings an administrative public-interest suit")
        case .suitsInOrder:
            Bilingual(
                "先审生态环境损害赔偿诉讼，中止公益诉讼，其后就未涵盖的请求审理",
                "the compensation suit goes first, the public-interest suit waits and takes what is left")
        case .redesignate: Bilingual("未办结的委派另行指定", "open assignments are designated anew")
        }
    }

    /// Who owes it, or may use it.
    public var owedBy: LiaisonRole {
        switch self {
        case .limitationByRequest, .limitationByComplaint, .statementBars, .preservationEnds, .appraisalUsable,
            .factsNeedNoProof, .mediatorBarred, .trialClockStops, .debtorBroke, .adviceUnanswered, .crimeTransferred,
            .addressKept, .suitsInOrder, .redesignate:
            .court
        case .confirmedIsEnforceable, .breachIsSued, .outsiderObjects, .wageOrder, .feeUnpaid: .party
        case .suitEndsMediation: .mediator
        case .reviewPauses, .petitionSplit, .publicBodyBreach: .agency
        case .penaltyWaits: .police
        case .proposalNotHonoured: .procuratorate
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .limitationByRequest: Basis(Citation("LIM20", 12), .civilCode(195))
        case .limitationByComplaint: Basis(Citation("LIM20", 10), Citation("LIM20", 9), Citation("LIM20", 11))
        case .confirmedIsEnforceable: Basis(.civilProcedure(206))
        case .breachIsSued: Basis(.invitedMediation(25), .civilProcedureInterpretation(61))
        case .statementBars: Basis(.civilProcedure(127, item: 7), .civilProcedure(212), .civilProcedure(213))
        case .outsiderObjects: Basis(.civilProcedureInterpretation(372))
        case .preservationEnds: Basis(.civilProcedure(104), Citation("OP25"))
        case .appraisalUsable: Basis(.onlineMediation(26), .civilProcedure(166))
        case .factsNeedNoProof: Basis(.invitedMediation(22), .onlineMediation(18), .onlineMediation(22))
        case .mediatorBarred: Basis(.invitedMediation(16))
        case .wageOrder: Basis(.labourDisputes(16), Citation("LDI20", 13), Citation("LDI20", 51))
        case .suitEndsMediation:
            Basis(Citation("TRA18", 94, 1), .trafficAccidents(96, 2), .medicalDisputes(31, 4), .medicalDisputes(40, 2))
        case .reviewPauses: Basis(.reconsideration(39), .reconsideration(73), .reconsideration(78))
        case .trialClockStops: Basis(.administrativeProcedureInterpretation(50))
        case .penaltyWaits:
            Basis(Citation("PSA19", 185), Citation("PSA19", 178), Citation("PSA19", 179), Citation("PSA19", 186))
        case .petitionSplit: Basis(.petitions(28), .petitions(31), Citation("HS24", 15))
        case .debtorBroke: Basis(.civilProcedureInterpretation(511), Citation("HS24", 8))
        case .publicBodyBreach: Basis(Citation("HS24", 11), Citation("YT21"))
        case .adviceUnanswered: Basis(Citation("JS23", 8, 2), Citation("QHD21"))
        case .crimeTransferred: Basis(.onlineMediation(23), .fees(25))
        case .feeUnpaid:
            Basis(.filingOpinion(6), .civilProcedureInterpretation(213), .civilProcedureInterpretation(214))
        case .addressKept: Basis(.civilProcedureInterpretation(137), Citation("EMS04", 4), .onlineMediation(17))
        case .proposalNotHonoured: Basis(Citation("PIL20", 21))
        case .suitsInOrder: Basis(Citation("EDL20", 17))
        case .redesignate: Basis(.onlineMediation(12))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .limitationByRequest, .limitationByComplaint, .confirmedIsEnforceable, .breachIsSued, .statementBars,
            .outsiderObjects, .preservationEnds, .appraisalUsable, .factsNeedNoProof, .mediatorBarred, .wageOrder,
            .suitEndsMediation, .reviewPauses, .trialClockStops, .penaltyWaits, .petitionSplit, .debtorBroke,
            .adviceUnanswered,
            .crimeTransferred, .feeUnpaid, .addressKept, .proposalNotHonoured, .suitsInOrder:
            .statute
        case .publicBodyBreach: .local
        case .redesignate: .convention
        }
    }

    /// The time it has; nil where the law sets none, or the machine of the case keeps it.
    public var limit: TimeLimit? { nil }
}
