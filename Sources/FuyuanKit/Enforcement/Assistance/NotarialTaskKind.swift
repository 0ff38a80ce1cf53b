/// What a notary does for a court in enforcement (公证参与司法辅助事务试点通知).
@nonexhaustive
public enum NotarialTaskKind: UInt8, Vocabulary, WireValue {
    case service
    case inventory
    case evictionRecord
    case auctionAid
    case deposit
    case evidencePreservation
    case mediation

    public static let wireIndex = VocabularyIndex<NotarialTaskKind>()

    public var term: Term {
        switch self {
        case .service: Term("service", "送达", "service")
        case .inventory: Term("inventory", "清点、登记财产", "inventory")
        case .evictionRecord: Term("eviction-record", "见证强制迁出", "record of an eviction")
        case .auctionAid: Term("auction-aid", "司法拍卖辅助", "aid in auctions")
        case .deposit: Term("deposit", "提存", "deposit")
        case .evidencePreservation: Term("evidence-preservation", "保全证据", "preservation of evidence")
        case .mediation: Term("mediation", "调解", "mediation")
        }
    }
}
