/// How a bankruptcy case came to its end.
@nonexhaustive
public enum ConclusionKind: UInt8, Vocabulary, WireValue {
    /// 企业破产法 art. 43(4).
    case costsShort
    /// Art. 120(1).
    case noAssets
    /// Art. 120(2).
    case distributed
    /// Art. 108.
    case debtsCleared
    /// Art. 105.
    case selfAgreement
    /// Art. 94.
    case planPerformed
    /// Art. 106.
    case settlementPerformed

    public var term: Term {
        switch self {
        case .costsShort: Term("costs-short", "不足以清偿破产费用", "costs not covered")
        case .noAssets: Term("no-assets", "无财产可供分配", "nothing to distribute")
        case .distributed: Term("distributed", "最后分配完结", "distribution completed")
        case .debtsCleared: Term("debts-cleared", "债务清偿或者足额担保", "debts paid or secured")
        case .selfAgreement: Term("self-agreement", "自行和解", "agreement of all creditors")
        case .planPerformed: Term("plan-performed", "重整计划执行完毕", "plan performed")
        case .settlementPerformed: Term("settlement-performed", "和解协议执行完毕", "settlement performed")
        }
    }
}

/// Why a case ends before declaration (企业破产法 art. 108).
@nonexhaustive
public enum DebtsClearedGround: UInt8, Vocabulary, WireValue {
    case thirdPartySecurity
    case thirdPartyPaid
    case debtorPaid

    public var term: Term {
        switch self {
        case .thirdPartySecurity: Term("third-party-security", "第三人提供足额担保", "a third party gives full security")
        case .thirdPartyPaid: Term("third-party-paid", "第三人清偿全部到期债务", "a third party pays all due debts")
        case .debtorPaid: Term("debtor-paid", "债务人已清偿全部到期债务", "the debtor has paid all due debts")
        }
    }
}

/// Why reorganisation is ended and bankruptcy declared (企业破产法 arts 78, 79, 88).
@nonexhaustive
public enum ReorganizationFailure: UInt8, Vocabulary, WireValue {
    /// Art. 78 item 1.
    case worsening
    /// Art. 78 item 2.
    case fraud
    /// Art. 78 item 3.
    case obstruction
    /// Art. 79(3).
    case noDraft
    /// Art. 88.
    case notPassed
    /// Art. 88.
    case notApproved
    /// 证券公司风险处置条例 art. 46.
    case regulatorRefused

    public var term: Term {
        switch self {
        case .worsening: Term("worsening", "经营和财产状况继续恶化", "business and property go on getting worse")
        case .fraud: Term("fraud", "欺诈、恶意减少财产等行为", "fraud or stripping of assets")
        case .obstruction: Term("obstruction", "管理人无法执行职务", "the administrator cannot act")
        case .noDraft: Term("no-draft", "未按期提出草案", "no draft in time")
        case .notPassed: Term("not-passed", "草案未获通过", "the draft was not passed")
        case .notApproved: Term("not-approved", "计划未获批准", "the plan was not approved")
        case .regulatorRefused: Term("regulator-refused", "监管机构不予批准", "the regulator refused")
        }
    }
}

/// What the administrator decides on before the first meeting (企业破产法 art. 26).
@nonexhaustive
public enum BusinessMatter: UInt8, Vocabulary, WireValue {
    case continueBusiness
    case stopBusiness
    case majorAct

    public var term: Term {
        switch self {
        case .continueBusiness: Term("continue-business", "继续营业", "go on with the business")
        case .stopBusiness: Term("stop-business", "停止营业", "stop the business")
        case .majorAct: Term("major-act", "第六十九条规定的行为", "an act of art. 69")
        }
    }
}

/// How the cases of a group are dealt with.
@nonexhaustive
public enum GroupKind: UInt8, Vocabulary, WireValue {
    /// One estate; claims inside the group vanish.
    case substantive
    /// Separate estates, one court.
    case coordinated

    public var term: Term {
        switch self {
        case .substantive: Term("substantive", "实质合并", "substantive consolidation")
        case .coordinated: Term("coordinated", "协调审理", "coordinated")
        }
    }
}

/// What was found after the conclusion (企业破产法 art. 123).
@nonexhaustive
public enum FoundProperty: UInt8, Vocabulary, WireValue {
    /// Arts 31 to 33 and 36.
    case avoided
    case other

    public var term: Term {
        switch self {
        case .avoided: Term("avoided", "应当追回的财产", "property to be recovered")
        case .other: Term("other", "应当供分配的其他财产", "other property")
        }
    }
}
