extension AdministrativeMediation {
    /// What an act of a mediation by an organ needs or expects.
    @nonexhaustive
    public enum Condition: UInt8, Vocabulary {
        case onList
        case withinScope
        case groundToPropose
        case decidedInTime
        case passedOnInTime
        case outsideFunctions
        case reasonsWritten
        case allAgree
        case freeOfCharge
        case signedByAll
        case lawful
        case civilPart
        case requestedInTime
        case requestedTogether

        public var term: Term {
            switch self {
            case .onList: Term("on-list", "属于该机关公布的调解事项", "on the organ’s published list")
            case .withinScope: Term("within-scope", "属于当地行政调解范围", "within the scope of the local rule")
            case .groundToPropose:
                Term("ground-to-propose", "人数较多、影响较大或者可能影响稳定", "many people, large effect or stability at stake")
            case .decidedInTime: Term("decided-in-time", "在期限内决定", "decided in time")
            case .passedOnInTime: Term("passed-on-in-time", "在期限内移送", "passed on in time")
            case .outsideFunctions: Term("outside-functions", "不属于本机关职责", "outside the organ’s functions")
            case .reasonsWritten: Term("reasons-written", "书面说明理由", "reasons in writing")
            case .allAgree: Term("all-agree", "各方自愿同意", "all agree of their own will")
            case .freeOfCharge: Term("free-of-charge", "不收费", "free of charge")
            case .signedByAll: Term("signed-by-all", "各方签章", "signed by all")
            case .lawful: Term("lawful", "内容合法", "lawful")
            case .civilPart: Term("civil-part", "有民事内容", "it has a civil part")
            case .requestedInTime: Term("requested-in-time", "生效之日起三十日内申请", "asked for within thirty days of effect")
            case .requestedTogether: Term("requested-together", "双方共同申请", "asked for by both sides")
            }
        }
    }
}
