extension BankruptcyPetition {
    /// What a row needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case isPetitioner
        case byCreditor
        case notByCreditor
        case receiptIssued
        case sameCourt
        case requestInTime
        case noticeInTime
        case objectionInTime
        case windowOver
        case notExtended
        case rulingInTime
        case venueRight
        case debtorEligible
        case petitionerEligible
        case settlementByDebtor
        case regulatorConsents
        case stateDecided
        case papersComplete
        case groundStands
        case notForFee
        case numberRight
        case numbersDiffer
        case listedDomicile
        case listedHeard
        case supremeCourtReviewed
        case localRuleHere
        case servedInTime
        case appealInTime
        case appealTimeOver
        case courtFailed
        case reviewOrdered
        case notNotified
        case debtorNotified

        public var term: Term {
            switch self {
            case .isPetitioner: Term("is-petitioner", "由本案申请人提出", "done by the petitioner")
            case .byCreditor: Term("by-creditor", "系债权人提出的申请", "the petition is a creditor’s")
            case .notByCreditor:
                Term(
                    "not-by-creditor", "系债权人以外的人提出，或者由执行程序移送",
                    "the petition is not a creditor’s, or came from enforcement")
            case .receiptIssued: Term("receipt-issued", "已出具书面凭证", "a receipt was issued")
            case .sameCourt: Term("same-court", "由收到申请的人民法院办理", "done by the court that holds the petition")
            case .requestInTime: Term("request-in-time", "五日内告知补正", "supplements were asked for within five days")
            case .noticeInTime: Term("notice-in-time", "五日内通知债务人", "the debtor was notified within five days")
            case .objectionInTime: Term("objection-in-time", "自收到通知之日起七日内提出", "within seven days of the notice")
            case .windowOver: Term("window-over", "异议期已满", "the time to object has ended")
            case .notExtended: Term("not-extended", "未曾延长", "not extended before")
            case .rulingInTime: Term("ruling-in-time", "在审查期限内", "within the time to examine")
            case .venueRight: Term("venue-right", "由债务人住所地人民法院管辖", "the court is that of the debtor’s domicile")
            case .debtorEligible: Term("debtor-eligible", "债务人具备破产能力", "the debtor is of a kind that may be bankrupt")
            case .petitionerEligible:
                Term("petitioner-eligible", "申请人有权申请该程序", "the petitioner may ask for this procedure")
            case .settlementByDebtor: Term("settlement-by-debtor", "和解由债务人申请", "settlement is asked for by the debtor")
            case .regulatorConsents: Term("regulator-consents", "金融监督管理机构同意", "the financial regulator consents")
            case .stateDecided:
                Term(
                    "state-decided", "国家出资企业已依法决定、批准并听取职工意见",
                    "the State firm’s owner decided, government approved, employees were heard")
            case .papersComplete: Term("papers-complete", "申请书和有关证据齐备", "petition and evidence are complete")
            case .groundStands: Term("ground-stands", "具备破产原因", "the ground stands")
            case .notForFee: Term("not-for-fee", "不以未预交费用为由", "not for an unpaid fee")
            case .numberRight: Term("number-right", "案号类型与年份相符", "the number’s type and year are right")
            case .numbersDiffer:
                Term("numbers-differ", "申请审查与破产案件分别编号", "petition and main case have numbers of their own")
            case .listedDomicile:
                Term("listed-domicile", "上市公司住所地连续存续一年以上", "a listed company’s domicile has lasted a year")
            case .listedHeard: Term("listed-heard", "上市公司有异议或者多方申请的已经听证", "a contested listed company was heard")
            case .supremeCourtReviewed:
                Term(
                    "supreme-court-reviewed", "上市公司重整已报最高人民法院审查",
                    "the Supreme People’s Court reviewed a listed company’s reorganisation")
            case .localRuleHere:
                Term("local-rule-here", "地方规则在受理法院所在地施行", "the local rule is in force where the court lies")
            case .servedInTime: Term("served-in-time", "五日内送达", "served within five days")
            case .appealInTime: Term("appeal-in-time", "自送达之日起十日内上诉", "within ten days of service")
            case .appealTimeOver: Term("appeal-time-over", "上诉期已满", "the time to appeal has ended")
            case .courtFailed:
                Term("court-failed", "人民法院未接收申请或者逾期未办", "the court would not take it, or let its time pass")
            case .reviewOrdered: Term("review-ordered", "已责令下级人民法院审查", "the lower court was ordered to examine")
            case .notNotified: Term("not-notified", "尚未通知债务人", "the debtor was not notified before")
            case .debtorNotified:
                Term("debtor-notified", "债权人申请的，已通知债务人", "on a creditor’s petition, the debtor was notified")
            }
        }
    }
}
