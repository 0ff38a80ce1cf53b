extension ServiceOfProcess {
    /// What runs.
    @nonexhaustive
    public enum Clock: UInt8, Vocabulary {
        case postalAttempts
        case entrustedService
        case notice

        public var term: Term {
            switch self {
            case .postalAttempts: Term("postal-attempts", "邮政投递期限", "attempts of the post")
            case .entrustedService: Term("entrusted-service", "委托送达期限", "service by another court")
            case .notice: Term("notice", "公告期", "public notice")
            }
        }
    }

    /// What must now happen.
    @nonexhaustive
    public enum Effect: UInt8, Vocabulary {
        case startNextPeriod
        case chooseOtherMethod
        case offerPaperCopy
        case startAgain
        case convertToOrdinary

        public var term: Term {
            switch self {
            case .startNextPeriod:
                Term("start-next-period", "以送达日起算下一期间", "the next period runs from the day of service")
            case .chooseOtherMethod: Term("choose-other-method", "更换送达方式", "choose another way")
            case .offerPaperCopy: Term("offer-paper-copy", "当事人要求的，提供纸质文书", "give a paper copy on request")
            case .startAgain: Term("start-again", "重新送达", "serve again")
            case .convertToOrdinary: Term("convert-to-ordinary", "转为普通程序", "convert to the ordinary procedure")
            }
        }
    }

    /// What paper is made.
    @nonexhaustive
    public enum Document: UInt8, Vocabulary {
        case serviceReceipt
        case electronicReceipt
        case letterOfEntrustment
        case record
        case returnedMail
        case publicNotice
        case statement
        case conversionRuling
        case dismissalRuling

        public var term: Term {
            switch self {
            case .serviceReceipt: Term("service-receipt", "送达回证", "receipt of service")
            case .electronicReceipt: Term("electronic-receipt", "电子送达凭证", "electronic receipt")
            case .letterOfEntrustment: Term("letter-of-entrustment", "委托送达函", "letter of entrustment")
            case .record: Term("record", "送达情况记录、影像", "record of service, with images")
            case .returnedMail: Term("returned-mail", "退件", "returned mail")
            case .publicNotice: Term("public-notice", "送达公告", "public notice")
            case .statement: Term("statement", "送达无效说明", "note on void service")
            case .conversionRuling: Term("conversion-ruling", "转为普通程序裁定书", "ruling of conversion")
            case .dismissalRuling: Term("dismissal-ruling", "驳回起诉裁定书", "ruling of dismissal")
            }
        }
    }
}
