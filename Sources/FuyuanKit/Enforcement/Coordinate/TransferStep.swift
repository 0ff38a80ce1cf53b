/// The steps of a transfer as the enforcing court names them, with the acts of ``EnforcementTransfer`` they are.
@nonexhaustive
public enum TransferStep: UInt8, Vocabulary, WireValue {
    /// 均不同意.
    case nobodyConsents
    /// 作出移送决定.
    case signDecision
    /// 通知各法院.
    case notifyCourts
    /// 移送材料.
    case sendFile
    /// 要求补正.
    case askPapers
    /// 补正.
    case curePapers
    /// 裁定是否受理.
    case ruleOnAdmission
    /// 移交财产.
    case handOver
    /// 宣告破产、程序终止.
    case bankruptcyOutcome
    /// 不再移交.
    case alreadyGone
    /// 退回.
    case returnFile
    /// 终结执行.
    case terminate

    public static let wireIndex = VocabularyIndex<TransferStep>()

    public var term: Term {
        switch self {
        case .nobodyConsents: Term("nobody-consents", "均不同意", "nobody consents")
        case .signDecision: Term("sign-decision", "作出移送决定", "sign the decision")
        case .notifyCourts: Term("notify-courts", "通知各法院", "tell the courts")
        case .sendFile: Term("send-file", "移送材料", "send the file")
        case .askPapers: Term("ask-papers", "要求补正", "ask for papers")
        case .curePapers: Term("cure-papers", "补正", "complete the papers")
        case .ruleOnAdmission: Term("rule-on-admission", "裁定是否受理", "rule on admission")
        case .handOver: Term("hand-over", "移交财产", "hand over")
        case .bankruptcyOutcome: Term("bankruptcy-outcome", "宣告破产、程序终止", "outcome of the bankruptcy")
        case .alreadyGone: Term("already-gone", "不再移交", "already gone")
        case .returnFile: Term("return-file", "退回", "return the file")
        case .terminate: Term("terminate", "终结执行", "terminate")
        }
    }
}

extension TransferStep {
    /// The acts of the transfer's machine that are this step; empty where it is a bar and no act. Telling the courts goes
    /// with the delivery.
    public var acts: [EnforcementTransfer.Act.Kind] {
        switch self {
        case .nobodyConsents: [.refuseConsent]
        case .signDecision: [.decideTransfer]
        case .notifyCourts, .sendFile: [.deliver]
        case .askPapers: [.requestMaterial]
        case .curePapers: [.completeMaterial]
        case .ruleOnAdmission: [.ruleAccept, .ruleNotAccept, .dismissLater]
        case .handOver: [.handOver]
        case .bankruptcyOutcome: [.noteEnd]
        case .alreadyGone: []
        case .returnFile: [.returnMaterial]
        case .terminate: [.terminateEnforcement]
        }
    }

    /// The stages it may lead to; empty where it leads nowhere.
    public var leadsTo: EnumSet<TransferStage> {
        switch self {
        case .nobodyConsents: [.noConsent]
        case .signDecision: [.decided]
        case .notifyCourts: [.suspendedAll]
        case .sendFile: [.suspendedAll, .transferred]
        case .askPapers: [.supplementing]
        case .curePapers: [.transferred]
        case .ruleOnAdmission: [.admitted, .declined]
        case .handOver: [.propertyHandedOver]
        case .bankruptcyOutcome: [.declaredOrPlan]
        case .alreadyGone: []
        case .returnFile: [.declined]
        case .terminate: [.enforcementTerminated]
        }
    }

    /// The time limit that runs for or after it; nil where none does.
    public var limit: TimeLimit? {
        switch self {
        case .signDecision: .transferDecisionService
        case .sendFile: .transferRuling
        case .askPapers: .transferPapersCure
        case .ruleOnAdmission: .transferRulingService
        case .handOver: .transferHandOver
        case .bankruptcyOutcome: .transferSendDeclaration
        case .returnFile: .transferReturn
        case .nobodyConsents, .notifyCourts, .curePapers, .alreadyGone, .terminate: nil
        }
    }

    /// What is gone already and is not handed over (执转破指导意见 item 17, from memory).
    public static let alreadyGoneProperty = EnumSet(TransferredProperty.allCases.filter { !$0.isHandedOver })

    /// The step an act of the transfer is; nil for acts the enforcing court does not name.
    public init?(_ act: EnforcementTransfer.Act.Kind) {
        guard let step = Self.allCases.last(where: { $0.acts.contains(act) }) else { return nil }
        self = step
    }
}
