/// 执转破 as the enforcing court sees it: the stages of a transfer, computed from ``EnforcementTransfer``.
///
/// The transfer's own machine keeps the finer phases; nothing is stored here.
@nonexhaustive
public enum TransferStage: UInt8, Vocabulary, WireValue {
    /// An enterprise debtor looks insolvent; the parties are asked.
    case screening
    /// Nobody consents or petitions.
    case noConsent
    /// The panel reviewed, the president signed.
    case decided
    /// The enforcing courts that are known were told to pause; the file is on its way.
    case suspendedAll
    /// The file is with the receiving court (破申).
    case transferred
    /// The receiving court asked for more.
    case supplementing
    /// Bankruptcy is open.
    case admitted
    /// Refused, or dismissed; the file comes back.
    case declined
    /// To the court or the administrator.
    case propertyHandedOver
    /// Bankruptcy was declared, or reorganisation or settlement ended by ruling.
    case declaredOrPlan
    /// Against this debtor.
    case enforcementTerminated

    public static let wireIndex = VocabularyIndex<TransferStage>()

    public var term: Term {
        switch self {
        case .screening: Term("screening", "识别告知征询", "screening")
        case .noConsent: Term("no-consent", "不同意移送", "nobody consents")
        case .decided: Term("decided", "移送决定", "transfer decided")
        case .suspendedAll: Term("suspended-all", "各执行法院中止", "all courts suspended")
        case .transferred: Term("transferred", "材料移送", "file transferred")
        case .supplementing: Term("supplementing", "补正材料", "papers asked for")
        case .admitted: Term("admitted", "裁定受理", "admitted")
        case .declined: Term("declined", "不予受理、驳回", "declined")
        case .propertyHandedOver: Term("property-handed-over", "财产移交", "property handed over")
        case .declaredOrPlan: Term("declared-or-plan", "宣告破产，重整、和解程序终止", "declared, or rescue ended")
        case .enforcementTerminated: Term("enforcement-terminated", "终结执行", "enforcement terminated")
        }
    }
}

extension TransferStage {
    /// The stage of a transfer on a day; nil before anybody was asked. Between the day the courts were told and the day the
    /// file arrives, the stage is ``suspendedAll``.
    public init?(of transfer: EnforcementTransfer, on day: CivilDate) {
        switch transfer.phase {
        case .unopened: return nil
        case .consulting, .consentGiven, .panelReview, .upperReview: self = .screening
        case .consentRefused: self = .noConsent
        case .decided: self = .decided
        case .delivered:
            self = transfer.receivedOn.map { day < $0 } ?? false ? .suspendedAll : .transferred
        case .incomplete: self = .supplementing
        case .docketed, .examining, .supervised: self = .transferred
        case .accepted:
            if transfer.end != nil {
                self = .declaredOrPlan
            } else {
                self = transfer.handedOver == nil ? .admitted : .propertyHandedOver
            }
        case .notAccepted, .returned: self = .declined
        case .enforcementEnded: self = .enforcementTerminated
        }
    }

    /// What it does to the enforcement.
    public var enforcement: EnforcementUnderTransfer {
        switch self {
        case .screening: .goesOn
        case .noConsent: .seizureOrder
        case .decided, .suspendedAll, .transferred, .supplementing, .admitted: .suspended
        case .propertyHandedOver: .handedOver
        case .declined: .resumed
        case .declaredOrPlan: .mayTerminate
        case .enforcementTerminated: .terminated
        }
    }

    /// Where that stands.
    public var basis: Basis {
        switch self {
        case .screening: Basis(.civilProcedureInterpretation(511), .transferOpinion(4))
        case .noConsent: Basis(.civilProcedureInterpretation(514), .transferOpinion(4))
        case .decided: Basis(.civilProcedureInterpretation(511), .transferOpinion(5))
        case .suspendedAll: Basis(.civilProcedureInterpretation(511), .transferOpinion(8))
        case .transferred: Basis(.civilProcedureInterpretation(511), .transferOpinion(10))
        case .supplementing: Basis(.transferOpinion(11), .transferOpinion(12))
        case .admitted: Basis(.bankruptcy(19), .civilProcedureInterpretation(513))
        case .declined: Basis(.civilProcedureInterpretation(513), .transferOpinion(18), .transferOpinion(19))
        case .propertyHandedOver: Basis(.transferOpinion(16), .civilProcedureInterpretation(513))
        case .declaredOrPlan, .enforcementTerminated:
            Basis(.civilProcedureInterpretation(513), .transferOpinion(20))
        }
    }

    /// Whether the sheet of stages ends here.
    public var isFinal: Bool {
        switch self {
        case .noConsent, .declined, .enforcementTerminated: true
        case .screening, .decided, .suspendedAll, .transferred, .supplementing, .admitted, .propertyHandedOver,
            .declaredOrPlan:
            false
        }
    }
}
