/// In what capacity a claim is declared (企业破产法 art. 44, 50–55).
@nonexhaustive
public enum ClaimDeclarant: UInt8, Vocabulary, WireValue {
    case creditor
    case jointCreditor
    case guarantorPaid
    /// Not where the creditor has declared the whole claim (EBL art. 51(2)).
    case guarantorFuture
    case counterparty
    /// Who went on with the mandate without knowing (EBL art. 54).
    case agent
    case drawee

    public static let wireIndex = VocabularyIndex<ClaimDeclarant>()

    public var term: Term {
        switch self {
        case .creditor: Term("creditor", "债权人", "creditor")
        case .jointCreditor: Term("joint-creditor", "连带债权人（代表或者共同）", "joint creditor")
        case .guarantorPaid: Term("guarantor-paid", "已代替债务人清偿的保证人、连带债务人", "guarantor or co-debtor who has paid")
        case .guarantorFuture:
            Term("guarantor-future", "以将来求偿权申报的保证人、连带债务人", "guarantor or co-debtor with a future recourse")
        case .counterparty: Term("counterparty", "合同相对人（损害赔偿）", "counterparty, for damages")
        case .agent: Term("agent", "受托人", "agent")
        case .drawee: Term("drawee", "票据付款人", "drawee who went on paying or accepting")
        }
    }
}
