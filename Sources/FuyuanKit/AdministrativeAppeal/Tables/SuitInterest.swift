/// Why a person may sue or apply: the interest the law requires (行政诉讼法 art. 25; 行诉解释 art. 12).
@nonexhaustive
public enum SuitInterest: UInt8, Vocabulary, WireValue {
    case addressee
    case neighbour
    case competitor
    case joinedInReconsideration
    case victim
    case affectedByRevocation
    case complainant
    case otherInterest
    /// 一般没有利害关系，行政机关应当考虑其债权的除外.
    case creditor
    case procuratorate
    case ownersCommittee
    case majorityOfOwners
    case relativeOfDeceased
    case entitySuccessor

    public static let wireIndex = VocabularyIndex<SuitInterest>()

    public var term: Term {
        switch self {
        case .addressee: Term("addressee", "行政行为的相对人", "addressee of the act")
        case .neighbour: Term("neighbour", "相邻权人", "neighbour")
        case .competitor: Term("competitor", "公平竞争权人", "competitor")
        case .joinedInReconsideration:
            Term("joined-in-reconsideration", "复议程序中被追加为第三人", "joined as third party on reconsideration")
        case .victim: Term("victim", "要求追究加害人责任的受害人", "victim who asks that the wrongdoer be held to account")
        case .affectedByRevocation:
            Term("affected-by-revocation", "撤销、变更行政行为涉及其合法权益", "affected by the revocation or change of an act")
        case .complainant: Term("complainant", "为维护自身合法权益投诉", "complainant in his own right")
        case .otherInterest: Term("other-interest", "其他利害关系", "other interest")
        case .creditor: Term("creditor", "债权人", "creditor")
        case .procuratorate: Term("procuratorate", "人民检察院（公益诉讼）", "procuratorate, in the public interest")
        case .ownersCommittee: Term("owners-committee", "业主委员会", "owners’ committee")
        case .majorityOfOwners: Term("majority-of-owners", "过半数业主", "owners of more than half")
        case .relativeOfDeceased: Term("relative-of-deceased", "死亡公民的近亲属", "near relative of the deceased")
        case .entitySuccessor: Term("entity-successor", "承受权利的法人、组织", "successor of an entity")
        }
    }
}
