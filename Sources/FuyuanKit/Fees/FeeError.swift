/// Why a fee cannot be computed.
@nonexhaustive
public enum FeeError: Error, Sendable, Hashable {
    /// An amount below zero.
    case negativeAmount
    /// An amount, or a sum of amounts, beyond what can be held.
    case overflow
    /// The law gives a range, and the policy names no figure in it.
    case notSet(RangedFee)
    /// A figure outside the range of the law.
    case outsideRange(RangedFee)
    /// A reduction of less than the least share (诉讼费用交纳办法 art. 46), or of more than the whole.
    case reductionOutsideRange
    /// A waiver for one who is not a natural person (诉讼费用交纳办法 art. 44).
    case waiverNotForOrganizations
    /// Neither a claim for property nor another.
    case noClaim

    /// The error as a sentence.
    public func text(in language: Language) -> String {
        let text: Bilingual =
            switch self {
            case .negativeAmount: Bilingual("金额不得为负数", "an amount must not be negative")
            case .overflow: Bilingual("金额超出可表示的范围", "the amount is too large to be held")
            case .notSet(let fee):
                Bilingual(
                    "\(fee.term.zh)：法定幅度\(fee.rangeText)元，未设定具体标准",
                    "\(fee.term.en): the law gives \(fee.rangeText) yuan, and no figure is set")
            case .outsideRange(let fee):
                Bilingual(
                    "\(fee.term.zh)：超出法定幅度\(fee.rangeText)元",
                    "\(fee.term.en): outside the law's range of \(fee.rangeText) yuan")
            case .reductionOutsideRange: Bilingual("减交比例不符合规定", "the reduction is outside the law's range")
            case .waiverNotForOrganizations: Bilingual("免交只适用于自然人", "only a natural person can be granted a waiver")
            case .noClaim: Bilingual("没有诉讼请求", "there is no claim")
            }
        return text[language]
    }
}
