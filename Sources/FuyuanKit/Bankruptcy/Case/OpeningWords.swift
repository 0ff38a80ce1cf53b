/// What the announcement of acceptance must say (企业破产法 art. 14(2)).
/// law: bankruptcy.announcementItems
@nonexhaustive
public enum AnnouncementItem: UInt8, Vocabulary, WireValue {
    case parties
    case acceptanceDay
    case claimPeriod
    case administrator
    case payAdministrator
    case firstMeeting
    case other

    public var term: Term {
        switch self {
        case .parties: Term("parties", "申请人、被申请人名称", "names of the parties")
        case .acceptanceDay: Term("acceptance-day", "受理时间", "day of acceptance")
        case .claimPeriod: Term("claim-period", "申报债权的期限、地点和注意事项", "time, place and notes for declaring claims")
        case .administrator: Term("administrator", "管理人名称及处理事务的地址", "the administrator and its address")
        case .payAdministrator:
            Term(
                "pay-administrator", "债务人的债务人、财产持有人向管理人清偿或者交付的要求",
                "debtor’s debtors and holders pay and deliver to the administrator")
        case .firstMeeting: Term("first-meeting", "第一次债权人会议的时间和地点", "time and place of the first meeting")
        case .other: Term("other", "法院认为应当通知和公告的其他事项", "other matters the court finds")
        }
    }
}

/// Who of the debtor is bound by 企业破产法 art. 15.
/// law: bankruptcy.debtorPersonnel
@nonexhaustive
public enum DebtorPersonnel: UInt8, Vocabulary, WireValue {
    /// Always.
    case legalRepresentative
    /// Where the court so decides.
    case financeManager
    /// Where the court so decides.
    case otherManager

    public var term: Term {
        switch self {
        case .legalRepresentative: Term("legal-representative", "法定代表人", "legal representative")
        case .financeManager: Term("finance-manager", "财务管理人员", "finance manager")
        case .otherManager: Term("other-manager", "其他经营管理人员", "other manager")
        }
    }
}

/// What keeps a case off the fast track (法发〔2020〕14号).
/// law: bankruptcy.fastTrackBars
@nonexhaustive
public enum FastTrackBar: UInt8, Vocabulary, WireValue {
    case pendingSuits
    case complexProperty
    case listedOrFinancial
    case affiliates
    case crossBorder
    case other

    public var term: Term {
        switch self {
        case .pendingSuits: Term("pending-suits", "存在未结诉讼、仲裁等情形", "pending suits or arbitrations")
        case .complexProperty: Term("complex-property", "财产状况复杂、难以变价", "complex property")
        case .listedOrFinancial: Term("listed-or-financial", "上市公司、金融机构", "listed company or financial institution")
        case .affiliates: Term("affiliates", "关联企业合并破产", "affiliates")
        case .crossBorder: Term("cross-border", "涉外", "cross-border")
        case .other: Term("other", "其他不宜快速审理的情形", "other cases unfit for it")
        }
    }
}

/// When the debtor may manage itself (企业破产法 art. 73; 九民纪要 111).
/// law: bankruptcy.dipConditions
@nonexhaustive
public enum SelfManagementCondition: UInt8, Vocabulary, WireValue {
    case governanceWorks
    case helpsBusiness
    case noHiding
    case noHarm
    case courtApproves

    public var term: Term {
        switch self {
        case .governanceWorks: Term("governance-works", "内部治理机制仍正常运转", "governance still works")
        case .helpsBusiness: Term("helps-business", "有利于债务人继续经营", "self-management helps going on")
        case .noHiding: Term("no-hiding", "无隐匿、转移财产行为", "no hiding or moving of property")
        case .noHarm: Term("no-harm", "无其他严重损害债权人利益的行为", "no other conduct seriously harming creditors")
        case .courtApproves: Term("court-approves", "经债务人申请、人民法院批准", "the court approves on the debtor’s request")
        }
    }
}

/// When affiliates are dealt with as one (破产审判会议纪要 32).
@nonexhaustive
public enum ConsolidationGround: UInt8, Vocabulary, WireValue {
    case confusion
    case costOfSeparation
    case harm

    public var term: Term {
        switch self {
        case .confusion: Term("confusion", "法人人格高度混同", "serious confusion of personalities")
        case .costOfSeparation: Term("cost-of-separation", "区分各自财产的成本过高", "separating them costs too much")
        case .harm: Term("harm", "严重损害债权人公平清偿利益", "separation harms fair payment")
        }
    }
}
