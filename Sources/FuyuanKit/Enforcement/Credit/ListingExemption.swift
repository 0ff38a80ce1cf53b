/// What keeps a debtor from being listed (失信名单规定 arts. 3, 4; 善意文明执行意见 art. 16).
@nonexhaustive
public enum ListingExemption: UInt8, Vocabulary, WireValue {
    /// law: enforcement.minor
    case minor
    /// law: enforcement.sufficientSecurity
    case sufficientSecurity
    /// Art. 3(2) speaks of the first ground; 善意文明执行意见 art. 16 of the first and the sixth.
    /// law: enforcement.seizedEnough
    case seizedEnough
    /// law: enforcement.laterInOrder
    case laterInOrder
    /// law: enforcement.otherNotRefusal
    case otherNotRefusal
    /// On the first and the sixth ground: who obstructs or evades is listed whatever the creditor asks.
    /// law: enforcement.creditorHoldsBack
    case creditorHoldsBack
    /// law: enforcement.representativeOfListedEntity
    case representativeOfListedEntity
    /// law: enforcement.campusLoanStudent
    case campusLoanStudent

    public static let wireIndex = VocabularyIndex<ListingExemption>()

    public var term: Term {
        switch self {
        case .minor: Term("minor", "未成年人", "a minor")
        case .sufficientSecurity: Term("sufficient-security", "提供充分有效担保", "sufficient and effective security")
        case .seizedEnough: Term("seized-enough", "已被查封、扣押、冻结的财产足以清偿", "enough property already under control")
        case .laterInOrder: Term("later-in-order", "履行顺序在后，对其依法不应强制执行", "later in the order of performance")
        case .otherNotRefusal:
            Term("other-not-refusal", "其他不属于有履行能力而拒不履行的情形", "otherwise no refusal by one who is able")
        case .creditorHoldsBack: Term("creditor-holds-back", "申请执行人申请暂不采取惩戒措施", "the creditor asks to hold back")
        case .representativeOfListedEntity:
            Term(
                "representative-of-listed-entity", "单位的法定代表人、主要负责人、影响债务履行的直接责任人员、实际控制人",
                "representative, principal, responsible person or controller of an entity")
        case .campusLoanStudent:
            Term("campus-loan-student", "全日制在校生因“校园贷”纠纷成为被执行人", "a full-time student who owes on a campus loan")
        }
    }

    /// How far it reaches.
    public var scope: ExemptionScope {
        switch self {
        case .minor: .everyGround
        case .sufficientSecurity, .laterInOrder, .otherNotRefusal: .firstGround
        case .seizedEnough, .creditorHoldsBack: .firstAndSixthGround
        case .representativeOfListedEntity: .listingOnly
        case .campusLoanStudent: .listingAndRestriction
        }
    }

    /// Whether it keeps a debtor from being listed on these grounds. One bound to some grounds does only where no other
    /// ground stands beside them.
    public func bars(_ grounds: EnumSet<ListingGround>) -> Bool {
        switch scope {
        case .everyGround, .listingOnly, .listingAndRestriction: true
        case .firstGround: grounds == [.ableButRefuses]
        case .firstAndSixthGround: grounds.isSubset(of: [.ableButRefuses, .refusesSettlement])
        }
    }

    /// Where it stands.
    public var basis: Basis {
        switch self {
        case .minor: Basis(.dishonestyList(4))
        case .sufficientSecurity: Basis(.dishonestyList(3, 1, item: 1))
        case .seizedEnough: Basis(.dishonestyList(3, 1, item: 2), .goodFaith(16))
        case .laterInOrder: Basis(.dishonestyList(3, 1, item: 3))
        case .otherNotRefusal: Basis(.dishonestyList(3, 1, item: 4))
        case .creditorHoldsBack, .representativeOfListedEntity, .campusLoanStudent: Basis(.goodFaith(16))
        }
    }
}
