/// Before whom a dispute is to be mediated.
@nonexhaustive
public enum MediationForum: UInt8, Vocabulary, WireValue {
    case reconsideration
    case reconsideration2017
    case litigation
    case agreementSuit
    case secondInstance
    case nonLitigationEnforcement
    case petition
    case administrativeMediation

    public static let wireIndex = VocabularyIndex<MediationForum>()

    public var term: Term {
        switch self {
        case .reconsideration: Term("reconsideration", "行政复议（2023年法）", "reconsideration, 2023 law")
        case .reconsideration2017:
            Term("reconsideration-2017", "行政复议（2017年法、实施条例）", "reconsideration, 2017 law and its regulation")
        case .litigation: Term("litigation", "行政诉讼", "administrative suit")
        case .agreementSuit: Term("agreement-suit", "行政协议诉讼", "suit over an administrative agreement")
        case .secondInstance: Term("second-instance", "行政诉讼二审", "second instance")
        case .nonLitigationEnforcement: Term("non-litigation-enforcement", "行政非诉执行", "non-litigation enforcement")
        case .petition: Term("petition", "信访", "petition")
        case .administrativeMediation: Term("administrative-mediation", "行政调解", "mediation by an organ")
        }
    }
}

extension MediationForum {
    /// Reconsideration under the law of the day of the application; the 2023 law where the day is not known.
    public static func reconsideration(appliedOn day: CivilDate?) -> MediationForum {
        guard let day, let since = Statute("AR23").instrument?.since, day < since else { return .reconsideration }
        return .reconsideration2017
    }
}
