/// 司法建议的办理阶段: where an advice stands, in the words in which liaison offices report it.
///
/// The machine of an advice (``JudicialAdvice``) has finer phases; this is what its follow-up is reported by
/// (综合治理类司法建议规定 arts. 4–11). To hear the addressee is part of its act `consult`, to remind it of the reply is
/// `urge`.
@nonexhaustive
public enum AdviceStage: UInt8, Vocabulary, WireValue {
    /// 调研.
    case drafting
    /// 沟通: the addressee is heard before the advice is issued.
    case consulting
    /// 审委会审议.
    case committeeReview
    /// 院长签发.
    case issued
    /// 待反馈.
    case awaitingReply
    /// 已反馈.
    case replied
    /// 逾期未反馈: the court reminds and helps; nothing punishes silence (art. 8 para. 2).
    case noReply
    /// 督促、协同落实.
    case followUp
    /// 办结.
    case closed

    public static let wireIndex = VocabularyIndex<AdviceStage>()

    public var term: Term {
        switch self {
        case .drafting: Term("drafting", "调研", "research")
        case .consulting: Term("consulting", "沟通", "addressee heard")
        case .committeeReview: Term("committee-review", "审委会审议", "before the judicial committee")
        case .issued: Term("issued", "院长签发", "signed by the president")
        case .awaitingReply: Term("awaiting-reply", "待反馈", "reply awaited")
        case .replied: Term("replied", "已反馈", "replied")
        case .noReply: Term("no-reply", "逾期未反馈", "no reply in time")
        case .followUp: Term("follow-up", "督促、协同落实", "followed up")
        case .closed: Term("closed", "办结", "closed")
        }
    }
}

extension JudicialAdvice {
    /// The stage its follow-up is reported by; nil before it begins and after it was withdrawn.
    public var stage: AdviceStage? {
        switch phase {
        case .unopened, .cancelled: nil
        case .identified: .drafting
        case .researched, .drafted: .consulting
        case .committeeApproved: .committeeReview
        case .signed: .issued
        case .delivered, .replyDue: .awaitingReply
        case .replied: .replied
        case .replyOverdue: .noReply
        case .implementing, .escalated: .followUp
        case .implemented, .notAdopted, .reportedToCongress: .closed
        }
    }
}
