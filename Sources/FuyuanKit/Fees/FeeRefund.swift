/// What of a fee comes back.
public struct FeeRefund: Sendable, Hashable {
    /// How much.
    @nonexhaustive
    public enum Extent: UInt8, Vocabulary {
        /// Nothing.
        case nothing
        /// All that was paid.
        case whole
        /// The fee of the second instance.
        case secondInstanceFee
        /// Half; of a fee already halved nothing more, for it is halved once only.
        case half
        /// The difference to the fee on the smaller claim.
        case difference
        /// Nothing, but it goes along to the court that takes the case.
        case passesWithCase

        public var term: Term {
            switch self {
            case .nothing: Term("nothing", "不予退还", "nothing")
            case .whole: Term("whole", "全部退还", "the whole")
            case .secondInstanceFee: Term("second-instance-fee", "退还第二审案件受理费", "the second-instance fee")
            case .half: Term("half", "退还一半", "half")
            case .difference: Term("difference", "退还差额", "the difference")
            case .passesWithCase: Term("passes-with-case", "随案移交", "passes with the case")
            }
        }
    }

    /// How much comes back.
    public let extent: Extent
    /// The article.
    public let citation: Citation

    init(_ extent: Extent, _ citation: Citation) {
        self.extent = extent
        self.citation = citation
    }

    static let half = Ratio(unchecked: 1, 2)
}
