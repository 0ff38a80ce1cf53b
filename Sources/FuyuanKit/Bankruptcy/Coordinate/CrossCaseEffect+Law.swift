extension CrossCaseEffect {
    /// What happens.
    public var text: Bilingual {
        switch self {
        case .enforcementSuspended:
            Bilingual(
                "对债务人财产的执行一律中止，不论何地何单位",
                "every enforcement against the debtor’s property is suspended, whichever court or organ")
        case .preservationLifted:
            Bilingual(
                "各项保全逐一解除",
                "each measure is lifted, one by one")
        case .takenBack:
            Bilingual(
                "受理后执行的予以纠正，款物归入债务人财产",
                "what was taken after acceptance is corrected; it belongs to the estate")
        case .auctionedOut:
            Bilingual(
                "裁定已送达买受人或者价款已支付的，不属债务人财产",
                "with the ruling served on the buyer or the money paid out, it stays out of the estate")
        case .enforcementCosts:
            Bilingual(
                "评估、公告、保管费参照破产费用；案件受理费、执行申请费为普通债权",
                "appraisal, announcement and custody are paid like bankruptcy costs; filing and enforcement fees are ordinary claims"
            )
        case .enforcementTerminated:
            Bilingual(
                "终结执行",
                "enforcement is terminated")
        case .enforcementResumed:
            Bilingual(
                "恢复执行",
                "enforcement goes on")
        case .preservationRestored:
            Bilingual(
                "通知原单位按原顺位恢复保全；恢复执行；中止的个别追偿诉讼恢复审理",
                "old organs are told to restore in the old order; enforcement resumes; stayed direct-recovery suits resume"
            )
        case .closedForNowIsEvidence:
            Bilingual(
                "经强制执行仍无法清偿，作为明显缺乏清偿能力的证据",
                "enforced and still unpaid: evidence of an obvious lack of ability to pay")
        case .noProRata:
            Bilingual(
                "被执行人为企业法人的，不适用参与分配；未进入破产的按查封先后清偿",
                "for an enterprise debtor there is no pro rata; without bankruptcy the order of seizure rules")
        case .guarantorContinues:
            Bilingual(
                "继续执行；停止计息；保证人可以将来求偿权申报",
                "it goes on; interest stops; the guarantor may declare future recourse")
        case .fullClaimInEach:
            Bilingual(
                "债权人可以就全部债权分别申报",
                "the full claim may be declared in each")
        case .listingDeleted:
            Bilingual(
                "删除债务人失信信息，解除对债务人的措施；对法定代表人的措施不当然解除",
                "the debtor’s listing is deleted and measures on it end; those on its legal representative do not end by themselves"
            )
        case .suitsPaused:
            Bilingual(
                "中止至管理人接管，其后由管理人代表继续",
                "paused until takeover, then the administrator goes on")
        case .payBecomesConfirm:
            Bilingual(
                "继续审理，给付请求变更为确认债权",
                "it continues; relief becomes confirmation of the claim")
        case .directRecoveryDismissed:
            Bilingual(
                "驳回诉讼请求，变更为归入债务人财产的除外",
                "dismissed unless changed to return to the estate")
        case .newSuitsCentral:
            Bilingual(
                "新的民事诉讼只能向受理法院提起；债权确认的仲裁协议仍有效",
                "new civil suits go to the accepting court only; an arbitration agreement on a claim stands")
        case .limitationInterrupted:
            Bilingual(
                "时效中断",
                "limitation is interrupted")
        case .disputeMediated:
            Bilingual(
                "浦东：可以立案前委派调解，协议可以司法确认，不同意的及时立案",
                "Pudong: may be delegated before filing; settlement may be confirmed; refusal is docketed at once")
        case .noSinglePayment:
            Bilingual(
                "约定对个别债权人清偿无效；可以就金额、性质、取回、合同选择、财产追收调解",
                "agreeing to pay one creditor is void; amount, nature, retrieval, contract option and recovery by the estate may be mediated"
            )
        case .effectivePapersAdmitted:
            Bilingual(
                "调解书、确认裁定为生效文书，应当确认；认为错误的申请再审",
                "mediation documents and confirmation rulings are effective: admit, or seek retrial if wrong")
        case .collectiveAgreement:
            Bilingual(
                "与全体债权人的协议可以调解达成并请求认可",
                "an agreement with all creditors can be mediated and put to the court")
        case .collusiveMediation:
            Bilingual(
                "申请再审或者撤销",
                "ask for retrial or annulment")
        case .organMeasuresLifted:
            Bilingual(
                "税务、海关、公安、监管机关的措施同属保全，协调解除",
                "measures of tax, customs, police and regulators are preservation too: coordinate and lift")
        case .fineSubordinated:
            Bilingual(
                "列为劣后债权，不得强制执行",
                "subordinated; not payable by enforcement")
        case .moneyDecisionSuspended:
            Bilingual(
                "参照执行中止，行政机关申报债权",
                "suspended as enforcement; the organ declares a claim")
        case .administrativeCasesGoOn:
            Bilingual(
                "不当然中止；管理人代表参加",
                "no automatic pause; the administrator represents")
        case .earlierViolations:
            Bilingual(
                "申报期内作出处理并申报；此后作出的，以首次表决前为限",
                "decide within the claim period and declare; later ones by the first vote on the plan")
        case .licencesFollowPlan:
            Bilingual(
                "登记、许可随计划变更；需证监会批准的经批准",
                "registration and licences follow the plan; the securities regulator approves where required")
        case .landReturned:
            Bilingual(
                "政府可以收回，不属债务人财产",
                "the government may take it back; it is outside the estate")
        case .liquidationPetitions:
            Bilingual(
                "协商清偿方案不成应当申请破产，移交管理人，回溯起点前移",
                "agree on full settlement or petition; hand over to the administrator; anchors move")
        case .compulsoryDeregistration:
            Bilingual(
                "公告届满无异议的可以注销；股东责任不变；不终结未结案件",
                "after the notice without objection the registry may act; shareholders stay liable; an open case does not end"
            )
        case .criminalProperty:
            Bilingual(
                "他人财产、违法所得不属债务人财产，协调处理；隐匿财产的报案",
                "property of others or proceeds may be outside the estate: coordinate; hidden property is reported")
        case .regulatorStay:
            Bilingual(
                "可以请求法院中止以其为被告的诉讼和执行，受理前亦可",
                "the regulator may ask courts to stay suits and enforcement, even before acceptance")
        case .officerLiability:
            Bilingual(
                "追究赔偿，所得归入债务人财产",
                "damages are claimed; amounts return to the estate")
        case .directRecoveryStops:
            Bilingual(
                "停止执行，债权人申报债权",
                "enforcement stops, the creditor declares a claim")
        case .crossBorder:
            Bilingual(
                "及于境外财产；外国裁判依条约或者互惠承认",
                "reaches property abroad; foreign rulings are recognised by treaty or reciprocity")
        case .sanctions:
            Bilingual(
                "拘传、罚款、训诫、拘留",
                "forced summons, fine, reprimand, detention")
        case .sectorDuties:
            Bilingual(
                "人寿保险合同转让；证券公司报告、撤销许可；裁员提前三十日说明",
                "life policies are transferred; securities firms report, licence revoked; lay-off with 30 days’ notice")
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .enforcementSuspended: Basis(.bankruptcy(19), .bankruptcyInterpretation2(5))
        case .preservationLifted: Basis(.bankruptcy(19), .bankruptcyInterpretation2(7))
        case .takenBack: Basis(.bankruptcyInterpretation2(5))
        case .auctionedOut: Basis(.transferOpinion(17))
        case .enforcementCosts: Basis(.bankruptcyInterpretation3(1))
        case .enforcementTerminated:
            Basis(.civilProcedureInterpretation(513), Citation("ENF20", 61), .transferOpinion(20))
        case .enforcementResumed: Basis(.civilProcedureInterpretation(513))
        case .preservationRestored:
            Basis(.bankruptcyInterpretation2(8), .bankruptcyInterpretation2(21, 3), .civilProcedure(267, 2))
        case .closedForNowIsEvidence: Basis(.bankruptcyInterpretation1(4, item: 3))
        case .noProRata: Basis(.civilProcedureInterpretation(506), .civilProcedureInterpretation(514))
        case .guarantorContinues: Basis(.security(22), .security(23), .bankruptcy(51))
        case .fullClaimInEach: Basis(.bankruptcy(52), .bankruptcyInterpretation3(5))
        case .listingDeleted: Basis(Citation("DIS17", 10))
        case .suitsPaused: Basis(.bankruptcy(20), .bankruptcy(25))
        case .payBecomesConfirm: Basis(Citation("TRA07", 9), .civilTrialMinutes2019(110))
        case .directRecoveryDismissed: Basis(.bankruptcyInterpretation2(21))
        case .newSuitsCentral: Basis(.bankruptcy(21), .bankruptcyInterpretation3(8))
        case .limitationInterrupted: Basis(Citation("LIM20", 11), .bankruptcyInterpretation2(19))
        case .disputeMediated: Basis(.pudong(9))
        case .noSinglePayment: Basis(.bankruptcy(16))
        case .effectivePapersAdmitted: Basis(.bankruptcyInterpretation3(7))
        case .collectiveAgreement: Basis(.bankruptcy(105))
        case .collusiveMediation: Basis(.bankruptcyInterpretation3(7))
        case .organMeasuresLifted:
            Basis(.bankruptcy(19), .bankruptcyInterpretation2(7), .civilTrialMinutes2019(109), .taxInBankruptcy())
        case .fineSubordinated: Basis(.bankruptcyMinutes2018(28), Citation("BKR02", 61, 1, item: 1))
        case .moneyDecisionSuspended: Basis(.bankruptcy(19))
        case .administrativeCasesGoOn: Basis(.bankruptcy(20), .bankruptcy(25))
        case .earlierViolations: Basis(.taxInBankruptcy())
        case .licencesFollowPlan: Basis(Citation("SRD23", 43))
        case .landReturned: Basis(Citation("LAN20"))
        case .liquidationPetitions: Basis(.company(237), Citation("COMI2", 17), .bankruptcyInterpretation2(10))
        case .compulsoryDeregistration: Basis(.company(241))
        case .criminalProperty: Basis(.bankruptcy(131), .pudong(19))
        case .regulatorStay: Basis(.bankruptcy(134), Citation("SRD23", 50))
        case .officerLiability: Basis(.bankruptcy(125), .bankruptcy(128), .bankruptcyInterpretation2(18))
        case .directRecoveryStops: Basis(.bankruptcyInterpretation2(22))
        case .crossBorder: Basis(.bankruptcy(5))
        case .sanctions: Basis(.bankruptcy(126), .bankruptcy(127, 2), .bankruptcy(129), .bankruptcy(130))
        case .sectorDuties:
            Basis(Citation("INS15", 92), Citation("SRD23", 42), Citation("SRD23", 45), Citation("LAB12", 41))
        }
    }

    /// How well its source was verified.
    public var evidence: Evidence {
        switch self {
        case .enforcementSuspended: .statute
        case .preservationLifted: .statute
        case .takenBack: .statute
        case .auctionedOut: .memory
        case .enforcementCosts: .statute
        case .enforcementTerminated: .statute
        case .enforcementResumed: .statute
        case .preservationRestored: .statute
        case .closedForNowIsEvidence: .statute
        case .noProRata: .statute
        case .guarantorContinues: .statute
        case .fullClaimInEach: .statute
        case .listingDeleted: .memory
        case .suitsPaused: .statute
        case .payBecomesConfirm: .memory
        case .directRecoveryDismissed: .statute
        case .newSuitsCentral: .statute
        case .limitationInterrupted: .statute
        case .disputeMediated: .local
        case .noSinglePayment: .statute
        case .effectivePapersAdmitted: .statute
        case .collectiveAgreement: .statute
        case .collusiveMediation: .statute
        case .organMeasuresLifted: .secondary
        case .fineSubordinated: .memory
        case .moneyDecisionSuspended: .statute
        case .administrativeCasesGoOn: .statute
        case .earlierViolations: .secondary
        case .licencesFollowPlan: .statute
        case .landReturned: .statute
        case .liquidationPetitions: .statute
        case .compulsoryDeregistration: .statute
        case .criminalProperty: .memory
        case .regulatorStay: .statute
        case .officerLiability: .statute
        case .directRecoveryStops: .statute
        case .crossBorder: .statute
        case .sanctions: .statute
        case .sectorDuties: .statute
        }
    }
}
