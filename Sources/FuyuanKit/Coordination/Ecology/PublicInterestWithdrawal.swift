/// A plaintiff’s wish to withdraw a public-interest suit.
/// law: mediation.E07
public struct PublicInterestWithdrawal: WireRecord {
    /// Why it would withdraw.
    @nonexhaustive
    public enum Cause: UInt8, Vocabulary, WireValue {
        /// 负有监管职责的部门依法履职使全部诉讼请求实现.
        case regulatorActed
        /// 达成和解.
        case settlement
        case other

        public var term: Term {
            switch self {
            case .regulatorActed: Term("regulator-acted", "监管部门履职使诉讼请求全部实现", "the regulator’s action met all claims")
            case .settlement: Term("settlement", "以达成和解为由", "a settlement was reached")
            case .other: Term("other", "其他", "another reason")
            }
        }
    }

    /// Why.
    public var cause: Cause
    /// Whether argument in court has ended; nil where not known.
    public var isAfterArgument: Bool?
    /// Whether all claims are met; nil where not known.
    public var areAllClaimsMet: Bool?

    /// A wish to withdraw.
    public init(_ cause: Cause, isAfterArgument: Bool? = nil, areAllClaimsMet: Bool? = nil) {
        self.cause = cause
        self.isAfterArgument = isAfterArgument
        self.areAllClaimsMet = areAllClaimsMet
    }

    public static func transfer(_ value: Self?, through c: inout FieldCoder) throws(WireError) -> Self {
        Self(
            try c.field("cause", value?.cause),
            isAfterArgument: try c.optional("isAfterArgument", value?.isAfterArgument),
            areAllClaimsMet: try c.optional("areAllClaimsMet", value?.areAllClaimsMet))
    }

    /// Whether the court allows it; nil where the file does not tell.
    public var isAllowed: Bool? {
        switch cause {
        case .settlement: false
        case .regulatorActed:
            areAllClaimsMet == true ? true : isAfterArgument.flatMap { $0 ? areAllClaimsMet : true }
        case .other: isAfterArgument.map { !$0 }
        }
    }

    /// Why it is not allowed; empty where it is, or where that cannot be told.
    public var findings: [Finding] {
        guard isAllowed == false else { return [] }
        switch cause {
        case .settlement:
            return [
                EnvironmentalRule.publishedSettlement.finding(
                    "以达成和解协议为由申请撤诉的，不予准许", "no withdrawal on the ground of a settlement")
            ]
        case .regulatorActed, .other:
            return [
                EnvironmentalRule.noLateWithdrawal.finding(
                    "法庭辩论终结后不予准许撤诉，监管部门履职使全部请求实现的除外",
                    "no withdrawal after argument unless the regulator’s action met all claims")
            ]
        }
    }
}
