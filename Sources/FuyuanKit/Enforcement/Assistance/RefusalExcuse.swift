/// What an organ says when it does not assist.
@nonexhaustive
public enum RefusalExcuse: UInt8, Vocabulary, WireValue {
    case noneGiven
    case internalApproval
    case customerInterest
    case superiorForbids
    case papersLacking
    case beyondDuty

    public var term: Term {
        switch self {
        case .noneGiven: Term("none-given", "没有理由", "no reason")
        case .internalApproval:
            Term("internal-approval", "须内部请示、审批，有内部规定", "needs an internal approval or follows a house rule")
        case .customerInterest: Term("customer-interest", "维护客户利益", "the interest of its customer")
        case .superiorForbids: Term("superior-forbids", "上级不同意", "its superior does not agree")
        case .papersLacking: Term("papers-lacking", "未收到协助执行通知书", "no assistance notice was served")
        case .beyondDuty: Term("beyond-duty", "超出法定协助义务", "beyond its duty by law")
        }
    }
}

extension RefusalExcuse {
    /// Whether it is a ground the law knows; then it is an objection to the scope and no refusal. An internal approval or a
    /// house rule never is one (民诉法解释 art. 192).
    /// law: enforcement.E42
    public var isLawful: Bool {
        switch self {
        case .noneGiven, .internalApproval, .customerInterest, .superiorForbids: false
        case .papersLacking, .beyondDuty: true
        }
    }
}
