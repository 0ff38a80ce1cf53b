extension EnforcementTransfer {
    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case enterpriseDebtor
        case firstTransfer
        case consentOfParty
        case consentWritten
        case groundStands
        case presidentSigned
        case approvedAbove
        case servedInTime
        case materialComplete
        case levelRight
        case numberRight
        case rulingInTime
        case rulingServedInTime
        case handedOverInTime
        case rightProperty
        case returnedInTime
        case orderLapsed
        case bankruptcyEnded
        case sentInTime
        case deletedInTime
        case refusalOpen
        case refusalFinal

        public var term: Term {
            switch self {
            case .enterpriseDebtor: Term("enterprise-debtor", "被执行人为企业法人", "the debtor is an enterprise legal person")
            case .firstTransfer: Term("first-transfer", "此前移送未被裁定不予受理、驳回", "no earlier transfer was refused")
            case .consentOfParty:
                Term("consent-of-party", "经债务人或者申请执行人之一同意", "the debtor or one enforcement applicant consents")
            case .consentWritten: Term("consent-written", "同意为书面", "the consent is in writing")
            case .groundStands: Term("ground-stands", "具备破产原因", "the ground stands")
            case .presidentSigned: Term("president-signed", "报院长签署", "signed by the president")
            case .approvedAbove:
                Term("approved-above", "跨区域移送经上级法院同意", "a transfer to another region was approved above")
            case .servedInTime: Term("served-in-time", "五日内送达移送决定", "the decision was served within five days")
            case .materialComplete: Term("material-complete", "移送材料完备", "the file is complete")
            case .levelRight:
                Term("level-right", "由中级人民法院，或者经批准的基层人民法院受理", "an intermediate court, or a basic court with approval")
            case .numberRight: Term("number-right", "立“破申”字案号", "a number of type 破申")
            case .rulingInTime: Term("ruling-in-time", "三十日内裁定", "ruled within thirty days")
            case .rulingServedInTime: Term("ruling-served-in-time", "五日内送达裁定", "the ruling was served within five days")
            case .handedOverInTime: Term("handed-over-in-time", "七日内移交", "handed over within seven days")
            case .rightProperty:
                Term("right-property", "不含已成交、已抵债、已支付的财产", "nothing already sold, given for debt or paid out")
            case .returnedInTime: Term("returned-in-time", "七日内退回", "returned within seven days")
            case .orderLapsed: Term("order-lapsed", "责令期限已满", "the time of the order has passed")
            case .bankruptcyEnded:
                Term(
                    "bankruptcy-ended", "已宣告破产，或者重整、和解程序终止",
                    "bankruptcy declared, or reorganisation or settlement ended")
            case .sentInTime: Term("sent-in-time", "五日内送交", "sent within five days")
            case .deletedInTime: Term("deleted-in-time", "三个工作日内删除", "deleted within three working days")
            case .refusalFinal: Term("refusal-final", "不予受理、驳回已生效", "the refusal has taken effect")
            case .refusalOpen:
                Term("refusal-open", "不予受理、驳回裁定尚未生效", "no refusal or dismissal has taken effect")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case consultationNotice
        case consentPaper
        case decision
        case approval
        case suspensionRuling
        case transferFile
        case continuedSeizure
        case supplementNotice
        case docketNotice
        case acceptanceRuling
        case refusalRuling
        case serviceReturn
        case handOverList
        case returnLetter
        case supervisionOrder
        case declarationRuling
        case terminationRuling

        public var term: Term {
            switch self {
            case .consultationNotice: Term("consultation-notice", "征询意见书", "letter that asks for consent")
            case .consentPaper: Term("consent-paper", "同意移送书", "written consent")
            case .decision: Term("decision", "移送决定书", "transfer decision")
            case .approval: Term("approval", "同意移送意见", "opinion of the court above")
            case .suspensionRuling: Term("suspension-ruling", "中止执行裁定书", "ruling that suspends enforcement")
            case .transferFile: Term("transfer-file", "移送材料", "transfer file")
            case .continuedSeizure: Term("continued-seizure", "续行查封裁定书", "ruling that renews a seizure")
            case .supplementNotice: Term("supplement-notice", "补充材料通知", "request for more papers")
            case .docketNotice: Term("docket-notice", "立案通知书", "docket notice")
            case .acceptanceRuling: Term("acceptance-ruling", "受理裁定书", "ruling of acceptance")
            case .refusalRuling: Term("refusal-ruling", "不予受理、驳回裁定书", "ruling of refusal or dismissal")
            case .serviceReturn: Term("service-return", "送达回证", "proof of service")
            case .handOverList: Term("hand-over-list", "财产移交清单", "list of what is handed over")
            case .returnLetter: Term("return-letter", "退回函", "letter of return")
            case .supervisionOrder: Term("supervision-order", "责令通知", "order of the higher court")
            case .declarationRuling: Term("declaration-ruling", "宣告破产、终止裁定书", "declaration or termination")
            case .terminationRuling: Term("termination-ruling", "终结执行裁定书", "ruling that ends enforcement")
            }
        }
    }
}
