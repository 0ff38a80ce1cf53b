/// Where a petition belongs: the six routes (信访工作条例 art. 31).
@nonexhaustive
public enum PetitionChannel: UInt8, Vocabulary, WireValue {
    /// 导入司法程序（第一项）.
    case litigation
    /// 第二项.
    case arbitration
    /// 第三项.
    case partyChannel
    /// 第四项.
    case administrativeProcedure
    /// 第五项.
    case statutoryDuty
    /// 第六项.
    case petition
    /// 第三十条：转纪检监察机关.
    case discipline

    public static let wireIndex = VocabularyIndex<PetitionChannel>()

    public var term: Term {
        switch self {
        case .litigation: Term("litigation", "诉讼权利救济、涉法涉诉", "litigation rights")
        case .arbitration: Term("arbitration", "仲裁", "arbitration")
        case .partyChannel: Term("party-channel", "党内渠道、组织人事", "party and personnel channels")
        case .administrativeProcedure:
            Term("administrative-procedure", "行政复议、行政裁决、许可、处罚等", "reconsideration and other administrative procedures")
        case .statutoryDuty: Term("statutory-duty", "申请查处违法行为、履行法定职责", "performance of a statutory duty")
        case .petition: Term("petition", "信访程序", "petition procedure")
        case .discipline: Term("discipline", "检举控告", "complaint against officials")
        }
    }
}
