/// The address for a party who will not confirm one, in the order of the list (民事送达意见 arts. 8–9; 法院专递规定 art. 5).
@nonexhaustive
public enum PresumedAddress: UInt8, Vocabulary, WireValue {
    /// Named in the contract or in letters.
    case agreed
    /// Named in his own papers of the case.
    case ownPapers
    /// Used in another suit or arbitration within a year.
    case recentSuit
    /// Often used in civil dealings within a year.
    case recentDealings
    /// Domicile of the register.
    case registeredDomicile

    public var term: Term {
        switch self {
        case .agreed: Term("agreed", "合同、往来函件中的地址", "address in contract or letters")
        case .ownPapers: Term("own-papers", "本人提交的书状中的地址", "address in own papers")
        case .recentSuit: Term("recent-suit", "一年内其他诉讼中的地址", "address in another suit within a year")
        case .recentDealings: Term("recent-dealings", "一年内民事活动中的地址", "address used in civil life within a year")
        case .registeredDomicile: Term("registered-domicile", "户籍登记、身份证、营业执照上的住所", "registered domicile")
        }
    }

    /// How well the order is known: read in another's account only.
    public static let evidence = Evidence.secondary
    /// The articles.
    public static let basis = Basis(
        Citation("SVC17", 8), Citation("SVC17", 9), Citation("EMS04", 5), .simpleProcedure(9))

    /// The kind of address to use: the first of the order that is known; nil where none is.
    public static func first(of known: EnumSet<PresumedAddress>) -> PresumedAddress? { known.first { _ in true } }
}
