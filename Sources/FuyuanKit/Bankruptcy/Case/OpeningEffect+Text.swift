extension OpeningEffect {
    /// What must be done, or not be done; for security, by the procedure the case runs.
    public func text(in track: BankruptcyProcedure) -> Bilingual {
        switch self {
        case .appointAdministrator: Bilingual("裁定受理的同时指定管理人", "appoint the administrator in the same step")
        case .serveRuling: Bilingual("将受理裁定送达", "serve the acceptance ruling")
        case .debtorStatements:
            Bilingual(
                "提交财产状况说明、债务清册、债权清册、财务会计报告以及职工工资和社会保险费用情况",
                "file the statement of property, the lists of debts and claims, the accounts and the state of wages and social insurance"
            )
        case .notifyAndAnnounce: Bilingual("通知已知债权人", "notify the known creditors")
        case .personnelDuties:
            Bilingual(
                "妥善保管财产、印章、账簿文书，按要求工作并如实回答询问，列席会议，未经许可不得离开住所地，不得新任其他企业的董事、监事、高级管理人员",
                "keep property, seals and books, work and answer as asked, attend meetings, not leave the domicile without leave, take no new post"
            )
        case .noSinglePayment: Bilingual("不得对个别债权人清偿债务，清偿无效", "pay no single creditor: such a payment is void")
        case .payAdministrator:
            Bilingual(
                "债务人的债务人、财产持有人向管理人清偿债务或者交付财产", "debtor’s debtors and holders pay and deliver to the administrator")
        case .contractChoice:
            Bilingual(
                "决定解除或者继续履行双方均未履行完毕的合同，并通知对方",
                "choose whether to perform or rescind contracts unperformed on both sides, and tell the other side")
        case .liftMeasures: Bilingual("解除对债务人财产采取的保全措施", "lift the measures on the debtor’s property")
        case .suspendEnforcement:
            Bilingual(
                "中止对债务人财产的执行；受理后仍执行的应予纠正，执行回转的财产归入债务人财产",
                "suspend enforcement of the debtor’s property; correct what was done after acceptance, what comes back is estate"
            )
        case .pauseSuits:
            Bilingual(
                "中止有关债务人的民事诉讼或者仲裁，管理人接管财产后继续进行",
                "pause civil suits and arbitrations about the debtor until the administrator has taken over")
        case .centralJurisdiction:
            Bilingual("有关债务人的民事诉讼只能向受理破产申请的法院提起", "new civil suits about the debtor go to the court of the case")
        case .directRecoverySuits:
            Bilingual(
                "中止审理债权人向债务人的债务人、出资人等主张直接清偿的诉讼，不再受理新的；已有判决尚未执行完毕的，停止执行",
                "pause suits of creditors for direct payment against debtor’s debtors, shareholders and others; take no new ones; stop enforcing judgments not yet fully enforced"
            )
        case .acceleration: Bilingual("未到期的债权视为到期", "claims not yet due are due")
        case .interestStops: Bilingual("附利息的债权停止计息，担保债务同时停止计息", "interest on claims stops, and so does the guarantor’s")
        case .capitalDue: Bilingual("缴纳所认缴的出资，不受出资期限的限制", "pay in the capital subscribed, whatever its time")
        case .lookBack:
            Bilingual("以受理日为可撤销行为一年、六个月期间的起点进行审查", "examine acts in the year and the six months before acceptance")
        case .limitationInterrupted:
            Bilingual(
                "主张债务人对外债权，其诉讼时效自受理之日起中断", "call in the debtor’s receivables: limitation is interrupted from acceptance"
            )
        case .claimPeriod: Bilingual("在人民法院确定的期限内申报债权", "declare claims in the time the court fixes")
        case .ownPreservation:
            Bilingual("可以依申请或者依职权对债务人财产采取保全措施", "may preserve the debtor’s property, on request or of its own motion")
        case .enforcementCosts:
            Bilingual(
                "未支付的评估、公告、保管等执行费用参照破产费用随时清偿，未支付的案件受理费、执行申请费作为债权",
                "pay unpaid appraisal, announcement and custody costs like bankruptcy costs; take unpaid filing and enforcement fees as claims"
            )
        case .security:
            switch track {
            case .reorganization:
                Bilingual(
                    "重整期间暂停行使担保权，有毁损等危险的可以请求恢复行使",
                    "security is stayed during reorganisation; the court may free it where the thing is at risk")
            case .settlement: Bilingual("自裁定和解之日起可以行使担保权", "security may be enforced from the settlement ruling")
            case .liquidation:
                Bilingual(
                    "可以随时主张就担保物优先受偿，通过管理人变价",
                    "payment out of the collateral may be asked for at any time, realised through the administrator")
            }
        case .tellEnforcingCourt: Bilingual("将受理裁定告知移送的执行法院", "tell the enforcing court that transferred the case")
        case .taxOrganActs:
            Bilingual(
                "凭受理裁定和指定管理人决定解除保全措施，中止强制执行", "lift measures and suspend collection on the ruling and the appointment")
        case .deleteListing: Bilingual("删除债务人的失信被执行人信息", "delete the debtor’s listing as a dishonest judgment debtor")
        case .depositPayout:
            Bilingual("在最高偿付限额内偿付存款，就偿付额取得同一顺位", "pay insured deposits up to the ceiling, and take over their rank")
        }
    }
}
